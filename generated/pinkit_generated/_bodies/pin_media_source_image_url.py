"""The model `PinMediaSourceImageURL` as a typed dict."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class PinMediaSourceImageURLDict(TypedDict, total=False):
    source_type: Required[Literal["image_url"]]
    url: Required[str]
    is_standard: bool
