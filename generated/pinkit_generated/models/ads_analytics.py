"""The model `AdsAnalytics`."""

from __future__ import annotations

import datetime as dt

from .._model import Model, model, opt, req


@model
class AdsAnalytics(Model):
    """Returned by `ads_analytics`."""

    __extra__ = object
    ad_id: str = req(str, "AD_ID")
    """Digits."""
    date: dt.date | None = opt(dt.date, "DATE")
