"""The model `BoardCreate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import BoardPrivacy


class BoardCreateDict(TypedDict, total=False):
    name: Required[str]
    description: str | None
    is_ads_only: bool
    privacy: BoardPrivacy
