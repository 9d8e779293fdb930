"""The model `MinPriceFilter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsProductGroupPricingCriteria, CatalogsProductGroupPricingCriteriaDict


class MinPriceFilterDict(TypedDict):
    MIN_PRICE: CatalogsProductGroupPricingCriteria | CatalogsProductGroupPricingCriteriaDict
