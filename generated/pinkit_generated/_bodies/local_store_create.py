"""The model `LocalStoreCreate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import Country


class LocalStoreCreateDict(TypedDict, total=False):
    country: Required[Country]
    name: Required[str]
    store_code: Required[str]
    address_primary: str
    address_secondary: str
    city: str
    latitude: float
    longitude: float
    postal_code: str
    region: str
