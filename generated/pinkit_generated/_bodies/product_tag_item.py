"""The model `ProductTagItem` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class ProductTagItemDict(TypedDict):
    pin_id: str
