"""The model `MaxPriceFilter` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import CatalogsProductGroupPricingCriteria, CatalogsProductGroupPricingCriteriaDict


class MaxPriceFilterDict(TypedDict):
    MAX_PRICE: CatalogsProductGroupPricingCriteria | CatalogsProductGroupPricingCriteriaDict
