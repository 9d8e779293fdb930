"""The model `OrderLinesListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import OrderLine


@model
class OrderLinesListResponse(Model):
    """Returned by `order_lines_list`."""

    items: list[OrderLine] = req(["OrderLine"])
    bookmark: str | None = opt((str, None))
