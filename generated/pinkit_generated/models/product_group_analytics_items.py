"""The model `ProductGroupAnalyticsItems`."""

from __future__ import annotations

import datetime as dt

from .._model import Model, model, opt, req


@model
class ProductGroupAnalyticsItems(Model):
    """Returned by `product_groups_analytics`."""

    __extra__ = object
    product_group_id: str = req(str, "PRODUCT_GROUP_ID")
    """Digits."""
    date: dt.date | None = opt(dt.date, "DATE")
