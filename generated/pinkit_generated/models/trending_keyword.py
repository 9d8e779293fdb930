"""The model `TrendingKeyword`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import PredictedTimeSeries, TimeSeries, TrendingKeywordDemographics


@model
class TrendingKeyword(Model):
    """Returned by `trending_keywords_list`."""

    demographics: TrendingKeywordDemographics | None = opt(("TrendingKeywordDemographics", None))
    has_prediction: bool | None = opt(bool)
    keyword: str | None = opt(str)
    """At least 1 character."""
    pct_growth_mom: int | None = opt(int)
    pct_growth_wow: int | None = opt(int)
    pct_growth_yoy: int | None = opt(int)
    predicted_time_series: PredictedTimeSeries | None = opt("PredictedTimeSeries")
    time_series: TimeSeries | None = opt("TimeSeries")
