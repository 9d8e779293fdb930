"""The model `SearchUserPinsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Pin


@model
class SearchUserPinsListResponse(Model):
    """Returned by `search_user_pins_list`."""

    items: list[Pin] = req(["Pin"])
    bookmark: str | None = opt((str, None))
