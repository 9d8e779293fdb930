"""The model `ImageMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ImageSize


@model
class ImageMetadata(Model):
    """Answered by `board_sections_list_pins`, `boards_list_pins`, `catalogs_product_group_pins_list` and 9
    more."""

    description: str | None = opt((str, None))
    images: ImageSize | None = opt("ImageSize")
    item_type: str | None = opt(str)
    link: str | None = opt((str, None))
    title: str | None = opt((str, None))
