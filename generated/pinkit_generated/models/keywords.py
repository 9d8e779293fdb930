"""The model `Keywords`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import Keyword, KeywordError


@model
class Keywords(Model):
    """Returned by `keywords_create`, `keywords_update`."""

    errors: list[KeywordError] = req(["KeywordError"])
    """Read-only."""
    keywords: list[Keyword] = req(["Keyword"])
