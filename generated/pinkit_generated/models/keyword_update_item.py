"""The model `KeywordUpdateItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt, req


@model
class KeywordUpdateItem(Model):
    """Sent to `keywords_update`."""

    id: str = req(str)
    """Digits."""
    archived: bool | None = opt(bool)
    bid: int | None = opt((int, None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            archived: bool | Unset = UNSET,
            bid: int | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
