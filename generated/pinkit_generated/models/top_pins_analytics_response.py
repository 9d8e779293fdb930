"""The model `TopPinsAnalyticsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        TopPinsAnalyticsResponseDateAvailability,
        TopPinsAnalyticsResponsePinsItem,
        TopPinsAnalyticsResponseSortBy,
    )


@model
class TopPinsAnalyticsResponse(Model):
    """Answered by `user_account_analytics_top_pins`."""

    date_availability: TopPinsAnalyticsResponseDateAvailability | None = opt(
        "TopPinsAnalyticsResponseDateAvailability"
    )
    pins: list[TopPinsAnalyticsResponsePinsItem] | None = opt(["TopPinsAnalyticsResponsePinsItem"])
    sort_by: TopPinsAnalyticsResponseSortBy | str | None = opt(Enum("TopPinsAnalyticsResponseSortBy"))
