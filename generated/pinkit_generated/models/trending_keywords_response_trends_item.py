"""The model `TrendingKeywordsResponseTrendsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        TrendingKeywordsResponseTrendsItemDemographics,
        TrendingKeywordsResponseTrendsItemPredictedTimeSeries,
        TrendingKeywordsResponseTrendsItemTimeSeries,
    )


@model
class TrendingKeywordsResponseTrendsItem(Model):
    """Answered by `trending_keywords_list`."""

    demographics: TrendingKeywordsResponseTrendsItemDemographics | None = opt(
        ("TrendingKeywordsResponseTrendsItemDemographics", None)
    )
    has_prediction: bool | None = opt(bool)
    keyword: str | None = opt(str)
    pct_growth_mom: int | None = opt(int)
    pct_growth_wow: int | None = opt(int)
    pct_growth_yoy: int | None = opt(int)
    predicted_time_series: TrendingKeywordsResponseTrendsItemPredictedTimeSeries | None = opt(
        "TrendingKeywordsResponseTrendsItemPredictedTimeSeries"
    )
    time_series: TrendingKeywordsResponseTrendsItemTimeSeries | None = opt(
        "TrendingKeywordsResponseTrendsItemTimeSeries"
    )
