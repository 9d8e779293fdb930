"""The model `KeywordInfo`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class KeywordInfo(Model):
    """Returned by `trends_editorial_articles_list`."""

    name: str = req(str)
    pct_growth_mom: float | None = opt(float)
