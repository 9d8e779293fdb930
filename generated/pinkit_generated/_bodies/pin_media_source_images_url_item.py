"""The model `PinMediaSourceImagesURLItem` as a typed dict."""

from __future__ import annotations

from typing import Required, TypedDict


class PinMediaSourceImagesURLItemDict(TypedDict, total=False):
    url: Required[str]
    description: str
    link: str
    title: str
