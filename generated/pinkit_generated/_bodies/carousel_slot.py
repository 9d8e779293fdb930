"""The model `CarouselSlot` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class CarouselSlotDict(TypedDict, total=False):
    description: str
    link: str
    title: str
