"""The model `KeywordsCommon`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import MatchTypeResponse


@model
class KeywordsCommon(Model):
    """Sent to `bulk_upsert_create`."""

    match_type: MatchTypeResponse | None = req((Enum("MatchTypeResponse"), None))
    value: str = req(str)
    bid: int | None = opt((int, None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            match_type: MatchTypeResponse | None,
            value: str,
            bid: int | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
