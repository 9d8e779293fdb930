"""The model `VideoMetadataWithItemType`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class VideoMetadataWithItemType(Model):
    """Answered by `board_sections_list_pins`, `boards_list_pins`, `catalogs_product_group_pins_list` and 9
    more."""

    cover_image_url: str | None = opt(str)
    duration: float | None = opt((float, None))
    height: int | None = opt((int, None))
    item_type: str | None = opt(str)
    video_url: str | None = opt((str, None))
    width: int | None = opt((int, None))
