"""The model `PinMediaSourceImageBase64` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models import ContentType


class PinMediaSourceImageBase64Dict(TypedDict, total=False):
    content_type: Required[ContentType]
    data: Required[str]
    source_type: Required[Literal["image_base64"]]
    is_standard: bool
