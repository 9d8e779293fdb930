"""The model `PriceFilter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import PriceFilterPrice, PriceFilterPriceDict


class PriceFilterDict(TypedDict):
    PRICE: PriceFilterPrice | PriceFilterPriceDict
