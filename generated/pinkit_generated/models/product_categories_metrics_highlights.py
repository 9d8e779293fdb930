"""The model `ProductCategoriesMetricsHighlights`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import InnerProductCategoriesMetricsHighlights


@model
class ProductCategoriesMetricsHighlights(Model):
    """Returned by `trends_product_categories_details_list`."""

    engagement: InnerProductCategoriesMetricsHighlights | None = opt(
        "InnerProductCategoriesMetricsHighlights"
    )
    outbound_clicks: InnerProductCategoriesMetricsHighlights | None = opt(
        "InnerProductCategoriesMetricsHighlights"
    )
    pin_saves: InnerProductCategoriesMetricsHighlights | None = opt("InnerProductCategoriesMetricsHighlights")
