"""The model `AnalyticsDailyMetrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import DataStatus


@model
class AnalyticsDailyMetrics(Model):
    """Returned by `user_account_analytics`."""

    data_status: DataStatus | str | None = opt(Enum("DataStatus"))
    date: str | None = opt(str)
    metrics: dict[str, float] | None = opt({str: float})
