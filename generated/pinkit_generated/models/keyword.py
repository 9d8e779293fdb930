"""The model `Keyword`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import MatchType


@model
class Keyword(Model):
    """Returned by `keywords_create`, `keywords_get`, `keywords_update`."""

    id: str = req(str)
    """Digits."""
    match_type: MatchType | str | None = req((Enum("MatchType"), None))
    parent_id: str = req(str)
    """Read-only; digits."""
    value: str = req(str)
    archived: bool | None = opt(bool)
    bid: int | None = opt((int, None))
    parent_type: str | None = opt(str)
    """Read-only."""
    type: str | None = opt(str)
    """Read-only."""
