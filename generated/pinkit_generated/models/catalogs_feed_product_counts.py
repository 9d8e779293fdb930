"""The model `CatalogsFeedProductCounts`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class CatalogsFeedProductCounts(Model):
    """Returned by `feed_processing_results_list`."""

    ingested: int | None = opt(int)
    original: int | None = opt(int)
