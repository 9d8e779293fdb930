"""The model `KeywordsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import Keyword, KeywordError


@model
class KeywordsResponse(Model):
    """Answered by `keywords_create`, `keywords_update`."""

    errors: list[KeywordError] | None = opt(["KeywordError"])
    keywords: list[Keyword] | None = opt(["Keyword"])
