"""The model `BoardSectionsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import BoardSection


@model
class BoardSectionsListResponse(Model):
    """Returned by `board_sections_list`."""

    items: list[BoardSection] = req(["BoardSection"])
    bookmark: str | None = opt((str, None))
