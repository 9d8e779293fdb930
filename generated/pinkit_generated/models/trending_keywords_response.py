"""The model `TrendingKeywordsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import TrendingKeyword


@model
class TrendingKeywordsResponse(Model):
    """Returned by `trending_keywords_list`."""

    trends: list[TrendingKeyword] | None = opt(["TrendingKeyword"])
