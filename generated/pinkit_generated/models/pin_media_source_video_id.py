"""The model `PinMediaSourceVideoID`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import UNSET, Const, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ContentType


@model
class PinMediaSourceVideoID(Model):
    """Sent to `pins_create`."""

    media_id: str = req(str)
    """Digits."""
    source_type: Literal["video_id"] = req(Const("video_id"))
    cover_image_content_type: ContentType | None = opt(Enum("ContentType"))
    cover_image_data: str | None = opt(str)
    cover_image_key_frame_time: int | None = opt(int)
    """At least 0."""
    cover_image_url: str | None = opt(str)
    is_standard: bool | None = opt(bool)
    """Default true."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            media_id: str,
            source_type: Literal["video_id"],
            cover_image_content_type: ContentType | Unset = UNSET,
            cover_image_data: str | Unset = UNSET,
            cover_image_key_frame_time: int | Unset = UNSET,
            cover_image_url: str | Unset = UNSET,
            is_standard: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
