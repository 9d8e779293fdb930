"""The model `PinAnalyticsMetricsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import PinAnalyticsDailyMetrics


@model
class PinAnalyticsMetricsResponse(Model):
    """Returned by `multi_pins_analytics`, `pins_analytics`."""

    daily_metrics: list[PinAnalyticsDailyMetrics] | None = opt(["PinAnalyticsDailyMetrics"])
    lifetime_metrics: dict[str, int] | None = opt({str: int})
    summary_metrics: dict[str, float] | None = opt({str: float})
