"""The model `KeywordError`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import Keyword


@model
class KeywordError(Model):
    """Returned by `keywords_create`, `keywords_update`."""

    data: Keyword | None = opt("Keyword")
    error_messages: list[str] | None = opt([str])
