"""The model `TopPinsAnalyticsResponsePinsItems`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import DataStatus


@model
class TopPinsAnalyticsResponsePinsItems(Model):
    """Returned by `user_account_analytics_top_pins`."""

    data_status: dict[str, DataStatus | str] | None = opt({str: Enum("DataStatus")})
    metrics: dict[str, float] | None = opt({str: float})
    pin_id: str | None = opt(str)
