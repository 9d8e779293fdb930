"""The model `AdsAnalyticsMetricsFilter` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import AdsAnalyticsFilterColumn, AdsAnalyticsFilterOperator


class AdsAnalyticsMetricsFilterDict(TypedDict):
    field: AdsAnalyticsFilterColumn
    operator: AdsAnalyticsFilterOperator
    values: Sequence[float]
