"""The model `CatalogsRetailProductGroupProductCounts`."""

from __future__ import annotations

from typing import Literal

from .._codec import Const
from .._model import Model, model, opt, req


@model
class CatalogsRetailProductGroupProductCounts(Model):
    """Returned by `catalogs_product_groups_product_counts_get`."""

    catalog_type: Literal["RETAIL"] = req(Const("RETAIL"))
    in_stock: float = req(float)
    """At least 0."""
    out_of_stock: float = req(float)
    """At least 0."""
    preorder: float = req(float)
    """At least 0."""
    total: float = req(float)
    """At least 0."""
    videos: float | None = opt(float)
    """At least 0."""
