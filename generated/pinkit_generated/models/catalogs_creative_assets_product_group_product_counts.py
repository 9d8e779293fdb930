"""The model `CatalogsCreativeAssetsProductGroupProductCounts`."""

from __future__ import annotations

from typing import Literal

from .._codec import Const
from .._model import Model, model, req


@model
class CatalogsCreativeAssetsProductGroupProductCounts(Model):
    """Returned by `catalogs_product_groups_product_counts_get`."""

    app_links: float = req(float)
    """At least 0."""
    catalog_type: Literal["CREATIVE_ASSETS"] = req(Const("CREATIVE_ASSETS"))
    images: float = req(float)
    """At least 0."""
    total: float = req(float)
    """At least 0."""
    videos: float = req(float)
    """At least 0."""
