"""The model `AdPreviewSourcePinId` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import AdPinPreviewCreativeType


class AdPreviewSourcePinIdDict(TypedDict, total=False):
    pin_id: Required[str]
    creative_type: AdPinPreviewCreativeType
