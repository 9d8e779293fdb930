"""The model `CatalogsHotelProductGroupProductCounts`."""

from __future__ import annotations

from typing import Literal

from .._codec import Const
from .._model import Model, model, req


@model
class CatalogsHotelProductGroupProductCounts(Model):
    """Returned by `catalogs_product_groups_product_counts_get`."""

    catalog_type: Literal["HOTEL"] = req(Const("HOTEL"))
    total: float = req(float)
    """At least 0."""
