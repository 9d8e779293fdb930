"""The model `TrendingProductCategory`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ProductCategoriesEngagementType


@model
class TrendingProductCategory(Model):
    """Returned by `trends_product_categories_trending_list`."""

    engagement_type: ProductCategoriesEngagementType | str = req(Enum("ProductCategoriesEngagementType"))
    pct_change_mom: int = req(int)
    percent_relative_volume: int = req(int)
    pinterest_product_category_id: int = req(int)
    product_category: str = req(str)
    verticals: list[str] | None = opt([str])
