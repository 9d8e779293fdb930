"""The model `TrendingPin`."""

from __future__ import annotations

from .._model import Model, model, req


@model
class TrendingPin(Model):
    """Answered by `trends_featured_topics_list`."""

    height: int = req(int)
    id: str = req(str)
    src: str = req(str)
    width: int = req(int)
