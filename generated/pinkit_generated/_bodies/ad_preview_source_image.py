"""The model `AdPreviewSourceImage` as a typed dict."""

from __future__ import annotations

from typing import Required, TypedDict


class AdPreviewSourceImageDict(TypedDict, total=False):
    image_url: Required[str]
    title: Required[str]
    promotion_id: str
