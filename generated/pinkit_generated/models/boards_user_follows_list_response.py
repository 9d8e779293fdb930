"""The model `BoardsUserFollowsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Board


@model
class BoardsUserFollowsListResponse(Model):
    """Returned by `boards_user_follows_list`."""

    items: list[Board] = req(["Board"])
    bookmark: str | None = opt((str, None))
