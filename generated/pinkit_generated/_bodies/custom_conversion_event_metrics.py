"""The model `CustomConversionEventMetrics` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import AdeColumnType


class CustomConversionEventMetricsDict(TypedDict):
    custom_event_metrics_type: AdeColumnType
    custom_event_name: str
