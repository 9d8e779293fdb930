"""The model `TimeSeries`."""

from __future__ import annotations

import datetime as dt

from .._model import Model, model, opt


@model
class TimeSeries(Model):
    """Returned by `trending_keywords_list`."""

    __extra__ = int
    date: dt.date | None = opt(dt.date)
