"""The model `LabelCreateItem` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import LabelType


class LabelCreateItemDict(TypedDict):
    label_type: LabelType
    value: str
