"""The model `ImageDetails`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class ImageDetails(Model):
    """Returned by `board_sections_list_pins`, `boards_list_pins`, `catalogs_product_group_pins_list` and
    10 more."""

    height: int | None = req((int, None))
    url: str = req(str)
    width: int | None = req((int, None))
