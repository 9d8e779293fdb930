"""The model `Board`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BoardMedia, BoardOwner, BoardPrivacy


@model
class Board(Model):
    """Returned by `boards_create`, `boards_delete`, `boards_get` and 4 more."""

    id: str = req(str)
    """Read-only; digits."""
    name: str = req(str)
    board_pins_modified_at: dt.datetime | None = opt(dt.datetime)
    """Read-only."""
    collaborator_count: int | None = opt(int)
    """Read-only; at least 0."""
    created_at: dt.datetime | None = opt(dt.datetime)
    """Read-only."""
    description: str | None = opt((str, None))
    follower_count: int | None = opt(int)
    """Read-only; at least 0."""
    is_ads_only: bool | None = opt(bool)
    """Default false."""
    media: BoardMedia | None = opt("BoardMedia")
    """Read-only."""
    owner: BoardOwner | None = opt("BoardOwner")
    """Read-only."""
    pin_count: int | None = opt(int)
    """Read-only; at least 0."""
    privacy: BoardPrivacy | str | None = opt(Enum("BoardPrivacy"))
    """Default PUBLIC."""
