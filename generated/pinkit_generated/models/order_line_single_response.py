"""The model `OrderLineSingleResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import OrderLineResponse


@model
class OrderLineSingleResponse(Model):
    """Used by no operation."""

    data: OrderLineResponse | None = opt("OrderLineResponse")
