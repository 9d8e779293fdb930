"""The model `OrderLineResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import OrderLine, OrderLineError


@model
class OrderLineResponse(Model):
    """Used by no operation."""

    errors: list[OrderLineError] | None = opt(["OrderLineError"])
    order_line: list[OrderLine] | None = opt(["OrderLine"])
