"""The model `KeywordsCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import KeywordCreateItem, KeywordCreateItemDict


@model
class KeywordsCreate(Model):
    """Sent to `keywords_create`."""

    keywords: list[KeywordCreateItem] = req(["KeywordCreateItem"])
    parent_id: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            keywords: Sequence[KeywordCreateItem | KeywordCreateItemDict],
            parent_id: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
