"""The model `ConversionEventsDataItemsCustomDataContentsItems` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class ConversionEventsDataItemsCustomDataContentsItemsDict(TypedDict, total=False):
    id: str
    item_brand: str
    item_brand_id: str
    item_category: str
    item_name: str
    item_price: str
    quantity: int
