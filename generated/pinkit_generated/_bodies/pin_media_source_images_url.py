"""The model `PinMediaSourceImagesURL` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models import PinMediaSourceImagesURLItem, PinMediaSourceImagesURLItemDict


class PinMediaSourceImagesURLDict(TypedDict, total=False):
    items: Required[Sequence[PinMediaSourceImagesURLItem | PinMediaSourceImagesURLItemDict]]
    source_type: Required[Literal["multiple_image_urls"]]
    index: int
