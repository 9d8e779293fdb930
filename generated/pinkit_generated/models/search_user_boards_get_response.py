"""The model `SearchUserBoardsGetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Board


@model
class SearchUserBoardsGetResponse(Model):
    """Returned by `search_user_boards_get`."""

    items: list[Board] = req(["Board"])
    bookmark: str | None = opt((str, None))
