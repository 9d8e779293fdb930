"""The model `CatalogsFeedIngestionInfo`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class CatalogsFeedIngestionInfo(Model):
    """Returned by `feed_processing_results_list`."""

    in_stock: int | None = opt(int, "IN_STOCK")
    out_of_stock: int | None = opt(int, "OUT_OF_STOCK")
    preorder: int | None = opt(int, "PREORDER")
