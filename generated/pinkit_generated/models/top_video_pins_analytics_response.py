"""The model `TopVideoPinsAnalyticsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        TopVideoPinsAnalyticsResponseDateAvailability,
        TopVideoPinsAnalyticsResponsePinsItems,
        TopVideoPinsSortBy,
    )


@model
class TopVideoPinsAnalyticsResponse(Model):
    """Returned by `user_account_analytics_top_video_pins`."""

    date_availability: TopVideoPinsAnalyticsResponseDateAvailability | None = opt(
        "TopVideoPinsAnalyticsResponseDateAvailability"
    )
    pins: list[TopVideoPinsAnalyticsResponsePinsItems] | None = opt(
        ["TopVideoPinsAnalyticsResponsePinsItems"]
    )
    sort_by: TopVideoPinsSortBy | str | None = opt(Enum("TopVideoPinsSortBy"))
