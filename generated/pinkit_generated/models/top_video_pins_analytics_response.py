"""The model `TopVideoPinsAnalyticsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        TopVideoPinsAnalyticsResponseDateAvailability,
        TopVideoPinsAnalyticsResponsePinsItem,
        TopVideoPinsAnalyticsResponseSortBy,
    )


@model
class TopVideoPinsAnalyticsResponse(Model):
    """Answered by `user_account_analytics_top_video_pins`."""

    date_availability: TopVideoPinsAnalyticsResponseDateAvailability | None = opt(
        "TopVideoPinsAnalyticsResponseDateAvailability"
    )
    pins: list[TopVideoPinsAnalyticsResponsePinsItem] | None = opt(["TopVideoPinsAnalyticsResponsePinsItem"])
    sort_by: TopVideoPinsAnalyticsResponseSortBy | str | None = opt(
        Enum("TopVideoPinsAnalyticsResponseSortBy")
    )
