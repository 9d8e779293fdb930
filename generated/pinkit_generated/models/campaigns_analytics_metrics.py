"""The model `CampaignsAnalyticsMetrics`."""

from __future__ import annotations

import datetime as dt

from .._model import Model, model, opt


@model
class CampaignsAnalyticsMetrics(Model):
    """Returned by `campaigns_analytics`."""

    __extra__ = object
    campaign_id: str | None = opt(str, "CAMPAIGN_ID")
    """Digits."""
    date: dt.date | None = opt(dt.date, "DATE")
