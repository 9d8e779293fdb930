"""The model `AdPinAnalytics`."""

from __future__ import annotations

import datetime as dt

from .._model import Model, model, opt, req


@model
class AdPinAnalytics(Model):
    """Returned by `ad_pins_analytics`."""

    __extra__ = object
    pin_id: str = req(str, "PIN_ID")
    """Digits."""
    date: dt.date | None = opt(dt.date, "DATE")
