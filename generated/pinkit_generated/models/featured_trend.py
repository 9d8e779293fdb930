"""The model `FeaturedTrend`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import InterestsEnum, ProductCategoryRegion, TrendingTopic


@model
class FeaturedTrend(Model):
    """Returned by `trends_featured_topics_list`."""

    interest: InterestsEnum | str = req(Enum("InterestsEnum"))
    market: ProductCategoryRegion | str | None = opt(Enum("ProductCategoryRegion"))
    trends: list[TrendingTopic] | None = opt(["TrendingTopic"])
