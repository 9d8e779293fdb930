"""The model `PinMediaSourceImagesBase64Item` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import ContentType


class PinMediaSourceImagesBase64ItemDict(TypedDict, total=False):
    content_type: Required[ContentType]
    data: Required[str]
    description: str
    link: str
    title: str
