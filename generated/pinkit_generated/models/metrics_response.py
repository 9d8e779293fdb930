"""The model `MetricsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import MetricsResponseDataItems


@model
class MetricsResponse(Model):
    """Returned by `ad_account_targeting_analytics_get`, `ad_groups_targeting_analytics_get`,
    `ad_targeting_analytics_get` and 1 more."""

    data: list[MetricsResponseDataItems] | None = opt(["MetricsResponseDataItems"])
