"""The model `TrendingTopic`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import TrendingPin


@model
class TrendingTopic(Model):
    """Returned by `trends_featured_topics_list`."""

    description: str = req(str)
    id: str = req(str)
    pins: list[TrendingPin] = req(["TrendingPin"])
    """At most 6 items."""
    related_interests: list[str] = req([str])
    related_searches: list[str] = req([str])
    time_series: dict[str, float] = req({str: float})
    title: str = req(str)
    percent_growth_mom: int | None = opt(int)
