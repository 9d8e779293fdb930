"""The model `BoardsListPinsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import PinRead


@model
class BoardsListPinsResponse(Model):
    """Returned by `boards_list_pins`."""

    items: list[PinRead] = req(["PinRead"])
    bookmark: str | None = opt((str, None))
