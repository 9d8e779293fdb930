"""The model `TopPinsAnalyticsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import TopPinsAnalyticsResponseDateAvailability, TopPinsAnalyticsResponsePinsItems, TopPinsSortBy


@model
class TopPinsAnalyticsResponse(Model):
    """Returned by `user_account_analytics_top_pins`."""

    date_availability: TopPinsAnalyticsResponseDateAvailability | None = opt(
        "TopPinsAnalyticsResponseDateAvailability"
    )
    pins: list[TopPinsAnalyticsResponsePinsItems] | None = opt(["TopPinsAnalyticsResponsePinsItems"])
    sort_by: TopPinsSortBy | str | None = opt(Enum("TopPinsSortBy"))
