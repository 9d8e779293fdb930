"""The model `TopVideoPinsAnalyticsResponseDateAvailability`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class TopVideoPinsAnalyticsResponseDateAvailability(Model):
    """Returned by `user_account_analytics_top_video_pins`."""

    is_realtime: bool | None = opt(bool)
    latest_available_timestamp: float | None = opt(float)
