"""The model `MetricsResponseDataItems`."""

from __future__ import annotations

from typing import Any

from .._model import Model, model, req


@model
class MetricsResponseDataItems(Model):
    """Returned by `ad_account_targeting_analytics_get`, `ad_groups_targeting_analytics_get`,
    `ad_targeting_analytics_get` and 1 more."""

    metrics: dict[str, Any] = req({str: object})
    targeting_type: str = req(str)
    targeting_value: str = req(str)
