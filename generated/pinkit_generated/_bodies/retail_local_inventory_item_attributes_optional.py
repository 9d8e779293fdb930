"""The model `RetailLocalInventoryItemAttributesOptional` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import ItemAvailability


class RetailLocalInventoryItemAttributesOptionalDict(TypedDict, total=False):
    ad_link: str
    availability: ItemAvailability
    price: str
    sale_price: str
