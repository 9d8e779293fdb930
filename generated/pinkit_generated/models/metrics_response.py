"""The model `MetricsResponse`."""

from __future__ import annotations

from typing import Any

from .._model import Model, model, opt


@model
class MetricsResponse(Model):
    """Answered by `ad_account_targeting_analytics_get`, `ad_groups_targeting_analytics_get`,
    `ad_targeting_analytics_get` and 1 more."""

    data: list[dict[str, Any]] | None = opt([{str: object}])
