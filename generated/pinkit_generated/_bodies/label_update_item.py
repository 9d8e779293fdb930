"""The model `LabelUpdateItem` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import LabelStatus


class LabelUpdateItemDict(TypedDict, total=False):
    id: Required[str]
    status: LabelStatus
    value: str
