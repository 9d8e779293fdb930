"""The model `AnalyticsMetricsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AnalyticsDailyMetrics


@model
class AnalyticsMetricsResponse(Model):
    """Returned by `user_account_analytics`."""

    daily_metrics: list[AnalyticsDailyMetrics] | None = opt(["AnalyticsDailyMetrics"])
    summary_metrics: dict[str, float] | None = opt({str: float})
