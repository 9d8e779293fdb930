"""The model `PinMediaWithVideo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._codec import Const
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ImageSize


@model
class PinMediaWithVideo(Model):
    """Returned by `board_sections_list_pins`, `boards_list_pins`, `catalogs_product_group_pins_list` and
    10 more."""

    media_type: Literal["video"] = req(Const("video"))
    cover_image_url: str | None = opt(str)
    duration: float | None = opt((float, None))
    height: int | None = opt((int, None))
    images: ImageSize | None = opt("ImageSize")
    video_url: str | None = opt((str, None))
    video_url_hls: str | None = opt((str, None))
    width: int | None = opt((int, None))
