"""The model `TrendingPin`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class TrendingPin(Model):
    """Returned by `trends_featured_topics_list`."""

    color: str = req(str)
    height: int = req(int)
    id: str = req(str)
    src: str = req(str)
    width: int = req(int)
    vertical_offset: float | None = opt(float)
