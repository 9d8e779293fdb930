"""The model `LocalStoreBatchUpdate` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import Country


class LocalStoreBatchUpdateDict(TypedDict, total=False):
    id: Required[str]
    address_primary: str
    address_secondary: str
    city: str
    country: Country
    latitude: float
    longitude: float
    name: str
    postal_code: str
    region: str
    store_code: str
