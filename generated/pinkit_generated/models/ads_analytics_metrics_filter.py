"""The model `AdsAnalyticsMetricsFilter`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AdsAnalyticsFilterColumn, AdsAnalyticsFilterOperator


@model
class AdsAnalyticsMetricsFilter(Model):
    """Sent to `analytics_create_report`."""

    field: AdsAnalyticsFilterColumn = req(Enum("AdsAnalyticsFilterColumn"))
    operator: AdsAnalyticsFilterOperator = req(Enum("AdsAnalyticsFilterOperator"))
    values: list[float] = req([float])
    """At least 1 item."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            field: AdsAnalyticsFilterColumn,
            operator: AdsAnalyticsFilterOperator,
            values: Sequence[float],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
