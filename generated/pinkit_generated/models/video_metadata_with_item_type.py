"""The model `VideoMetadataWithItemType`."""

from __future__ import annotations

from typing import Literal

from .._codec import Const
from .._model import Model, model, opt, req


@model
class VideoMetadataWithItemType(Model):
    """Returned by `board_sections_list_pins`, `boards_list_pins`, `catalogs_product_group_pins_list` and
    10 more."""

    item_type: Literal["video"] = req(Const("video"))
    cover_image_url: str | None = opt(str)
    duration: float | None = opt((float, None))
    height: int | None = opt((int, None))
    video_url: str | None = opt((str, None))
    video_url_hls: str | None = opt((str, None))
    width: int | None = opt((int, None))
