"""The model `PinAnalyticsDailyMetrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import DataStatus


@model
class PinAnalyticsDailyMetrics(Model):
    """Returned by `multi_pins_analytics`, `pins_analytics`."""

    data_status: DataStatus | str | None = opt(Enum("DataStatus"))
    date: str | None = opt(str)
    metrics: dict[str, float] | None = opt({str: float})
