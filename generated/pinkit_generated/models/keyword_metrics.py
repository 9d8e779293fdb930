"""The model `KeywordMetrics`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class KeywordMetrics(Model):
    """Returned by `country_keywords_metrics_get`."""

    keyword_query_volume: str | None = opt(str)
