"""The model `TrendsEditorial`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import KeywordInfo


@model
class TrendsEditorial(Model):
    """Returned by `trends_editorial_articles_list`."""

    board_url: str = req(str)
    description: str = req(str)
    interests: list[str] = req([str])
    pins_url: list[str] = req([str])
    related_keywords: list[KeywordInfo] = req(["KeywordInfo"])
    title: str = req(str)
