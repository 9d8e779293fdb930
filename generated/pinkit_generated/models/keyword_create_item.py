"""The model `KeywordCreateItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import MatchType


@model
class KeywordCreateItem(Model):
    """Sent to `keywords_create`."""

    match_type: MatchType | None = req((Enum("MatchType"), None))
    value: str = req(str)
    bid: int | None = opt((int, None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            match_type: MatchType | None,
            value: str,
            bid: int | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
