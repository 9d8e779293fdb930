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
    out_of_stock: float = req(float)
    preorder: float = req(float)
    total: float = req(float)
    videos: float | None = opt(float)
