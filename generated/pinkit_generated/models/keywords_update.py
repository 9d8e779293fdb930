"""The model `KeywordsUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import KeywordUpdateItem, KeywordUpdateItemDict


@model
class KeywordsUpdate(Model):
    """Sent to `keywords_update`."""

    keywords: list[KeywordUpdateItem] | None = opt(["KeywordUpdateItem"])

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            keywords: Sequence[KeywordUpdateItem | KeywordUpdateItemDict] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
