"""The model `MinPriceFilter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsProductGroupPricingCriteria, CatalogsProductGroupPricingCriteriaDict


@model
class MinPriceFilter(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many` and 2 more. Returned by `catalogs_product_groups_create`,
    `catalogs_product_groups_delete`, `catalogs_product_groups_get` and 2 more."""

    min_price: CatalogsProductGroupPricingCriteria = req("CatalogsProductGroupPricingCriteria", "MIN_PRICE")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            min_price: CatalogsProductGroupPricingCriteria | CatalogsProductGroupPricingCriteriaDict,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
