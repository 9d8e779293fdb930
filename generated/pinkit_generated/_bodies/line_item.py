"""The model `LineItem` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class LineItemDict(TypedDict, total=False):
    product_brand: str
    product_category: str
    product_id: int
    product_name: str
    product_price: str
    product_quantity: int
    product_variant: str
    product_variant_id: str
