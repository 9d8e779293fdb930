"""The model `PriceFilter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import PriceFilterPrice, PriceFilterPriceDict


@model
class PriceFilter(Model):
    """Sent to `bulk_upsert_create`, `catalogs_product_groups_create`,
    `catalogs_product_groups_create_many` and 2 more. Returned by `catalogs_product_groups_create`,
    `catalogs_product_groups_delete`, `catalogs_product_groups_get` and 2 more."""

    price: PriceFilterPrice = req("PriceFilterPrice", "PRICE")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            price: PriceFilterPrice | PriceFilterPriceDict,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
