"""The model `PinMediaWithImages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ImageMetadata


@model
class PinMediaWithImages(Model):
    """Returned by `board_sections_list_pins`, `boards_list_pins`, `catalogs_product_group_pins_list` and
    10 more."""

    media_type: Literal["multiple_images"] = req(Const("multiple_images"))
    items: list[ImageMetadata] | None = opt(["ImageMetadata"])
