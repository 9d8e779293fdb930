"""The model `KeywordsGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Keyword


@model
class KeywordsGetResponse(Model):
    """Returned by `keywords_get`."""

    items: list[Keyword] = req(["Keyword"])
    bookmark: str | None = opt((str, None))
