"""The model `MediaUploadCreate` as a typed dict."""

from __future__ import annotations

from typing import Literal, TypedDict


class MediaUploadCreateDict(TypedDict):
    media_type: Literal["video"]
