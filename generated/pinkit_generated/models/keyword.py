"""The model `Keyword`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import MatchTypeResponse


@model
class Keyword(Model):
    """Answered by `keywords_create`, `keywords_get`, `keywords_update`."""

    match_type: MatchTypeResponse | str | None = req((Enum("MatchTypeResponse"), None))
    value: str = req(str)
    archived: bool | None = opt(bool)
    bid: int | None = opt((int, None))
    id: str | None = opt(str)
    parent_id: str | None = opt(str)
    parent_type: str | None = opt(str)
    type: str | None = opt(str)
