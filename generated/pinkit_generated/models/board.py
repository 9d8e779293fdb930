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
    name: str = req(str)
    board_pins_modified_at: dt.datetime | None = opt(dt.datetime)
    collaborator_count: int | None = opt(int)
    created_at: dt.datetime | None = opt(dt.datetime)
    description: str | None = opt((str, None))
    follower_count: int | None = opt(int)
    is_ads_only: bool | None = opt(bool)
    media: BoardMedia | None = opt("BoardMedia")
    owner: BoardOwner | None = opt("BoardOwner")
    pin_count: int | None = opt(int)
    privacy: BoardPrivacy | str | None = opt(Enum("BoardPrivacy"))
