"""The model `PinMediaSourceVideoID` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models import ContentType


class PinMediaSourceVideoIDDict(TypedDict, total=False):
    media_id: Required[str]
    source_type: Required[Literal["video_id"]]
    cover_image_content_type: ContentType
    cover_image_data: str
    cover_image_key_frame_time: int
    cover_image_url: str
    is_standard: bool
