"""The model `CatalogsDeleteHotelItem` as a typed dict."""

from __future__ import annotations

from typing import Literal, TypedDict


class CatalogsDeleteHotelItemDict(TypedDict):
    hotel_id: str
    operation: Literal["DELETE"]
