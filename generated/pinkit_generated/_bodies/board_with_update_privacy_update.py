"""The model `BoardWithUpdatePrivacyUpdate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import BoardUpdatePrivacy


class BoardWithUpdatePrivacyUpdateDict(TypedDict, total=False):
    description: str | None
    name: str
    privacy: BoardUpdatePrivacy
