"""The model `PinMediaSourceImagesBase64` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models import PinMediaSourceImagesBase64Item, PinMediaSourceImagesBase64ItemDict


class PinMediaSourceImagesBase64Dict(TypedDict, total=False):
    items: Required[Sequence[PinMediaSourceImagesBase64Item | PinMediaSourceImagesBase64ItemDict]]
    source_type: Required[Literal["multiple_image_base64"]]
    index: int
