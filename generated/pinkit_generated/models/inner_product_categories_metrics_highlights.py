"""The model `InnerProductCategoriesMetricsHighlights`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class InnerProductCategoriesMetricsHighlights(Model):
    """Returned by `trends_product_categories_details_list`."""

    pct_change_mom: float = req(float)
