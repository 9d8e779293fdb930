"""The model `KeywordMetricsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import KeywordMetrics


@model
class KeywordMetricsResponse(Model):
    """Returned by `country_keywords_metrics_get`."""

    keyword: str | None = opt(str)
    metrics: KeywordMetrics | None = opt("KeywordMetrics")
