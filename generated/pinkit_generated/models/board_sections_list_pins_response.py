"""The model `BoardSectionsListPinsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import PinRead


@model
class BoardSectionsListPinsResponse(Model):
    """Returned by `board_sections_list_pins`."""

    items: list[PinRead] = req(["PinRead"])
    bookmark: str | None = opt((str, None))
