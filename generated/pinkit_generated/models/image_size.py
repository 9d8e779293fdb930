"""The model `ImageSize`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ImageDetails


@model
class ImageSize(Model):
    """Returned by `board_sections_list_pins`, `boards_list_pins`, `catalogs_product_group_pins_list` and
    10 more."""

    field_1200x: ImageDetails | None = opt("ImageDetails", "1200x")
    field_150x150: ImageDetails | None = opt("ImageDetails", "150x150")
    field_400x300: ImageDetails | None = opt("ImageDetails", "400x300")
    field_600x: ImageDetails | None = opt("ImageDetails", "600x")
