"""The model `ProductCategoryDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ProductCategoriesDemographic, ProductCategoriesMetricsHighlights, ProductCategoryEnum


@model
class ProductCategoryDetails(Model):
    """Returned by `trends_product_categories_details_list`."""

    has_prediction: bool = req(bool)
    product_category: ProductCategoryEnum | str = req(Enum("ProductCategoryEnum"))
    demographics: ProductCategoriesDemographic | None = opt("ProductCategoriesDemographic")
    metrics_highlights: ProductCategoriesMetricsHighlights | None = opt("ProductCategoriesMetricsHighlights")
    predicted_time_series: dict[str, float] | None = opt({str: float})
    related_searches: list[str] | None = opt([str])
    time_series: dict[str, float] | None = opt({str: float})
