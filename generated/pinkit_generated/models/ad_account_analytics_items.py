"""The model `AdAccountAnalyticsItems`."""

from __future__ import annotations

import datetime as dt

from .._model import Model, model, opt, req


@model
class AdAccountAnalyticsItems(Model):
    """Returned by `ad_account_analytics`."""

    __extra__ = object
    ad_account_id: str = req(str, "AD_ACCOUNT_ID")
    """Digits."""
    date: dt.date | None = opt(dt.date, "DATE")
