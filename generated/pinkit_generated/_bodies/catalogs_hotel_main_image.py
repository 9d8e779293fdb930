"""The model `CatalogsHotelMainImage` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class CatalogsHotelMainImageDict(TypedDict, total=False):
    link: str
    tag: Sequence[str] | None
