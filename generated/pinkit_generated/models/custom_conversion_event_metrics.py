"""The model `CustomConversionEventMetrics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AdeColumnType


@model
class CustomConversionEventMetrics(Model):
    """Sent to `analytics_create_report`."""

    custom_event_metrics_type: AdeColumnType = req(Enum("AdeColumnType"))
    custom_event_name: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            custom_event_metrics_type: AdeColumnType,
            custom_event_name: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
