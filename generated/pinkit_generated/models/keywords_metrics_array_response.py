"""The model `KeywordsMetricsArrayResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import KeywordMetricsResponse


@model
class KeywordsMetricsArrayResponse(Model):
    """Returned by `country_keywords_metrics_get`."""

    data: list[KeywordMetricsResponse] | None = opt(["KeywordMetricsResponse"])
