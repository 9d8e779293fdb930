"""The model `CatalogsHotelAddress` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class CatalogsHotelAddressDict(TypedDict, total=False):
    addr1: str
    city: str
    country: str
    postal_code: str
    region: str
