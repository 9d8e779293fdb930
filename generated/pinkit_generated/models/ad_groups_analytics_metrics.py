"""The model `AdGroupsAnalyticsMetrics`."""

from __future__ import annotations

import datetime as dt

from .._model import Model, model, opt


@model
class AdGroupsAnalyticsMetrics(Model):
    """Returned by `ad_groups_analytics`."""

    __extra__ = object
    ad_group_id: str | None = opt(str, "AD_GROUP_ID")
    """Digits."""
    date: dt.date | None = opt(dt.date, "DATE")
