"""The model `RetailLocalInventoryItemAttributes` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import ItemAvailability


class RetailLocalInventoryItemAttributesDict(TypedDict, total=False):
    availability: Required[ItemAvailability]
    price: Required[str]
    ad_link: str
    sale_price: str
