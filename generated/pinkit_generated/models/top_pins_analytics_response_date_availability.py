"""The model `TopPinsAnalyticsResponseDateAvailability`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class TopPinsAnalyticsResponseDateAvailability(Model):
    """Returned by `user_account_analytics_top_pins`."""

    is_realtime: bool | None = opt(bool)
    latest_available_timestamp: float | None = opt(float)
