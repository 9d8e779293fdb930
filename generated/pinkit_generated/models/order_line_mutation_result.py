"""The model `OrderLineMutationResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import OrderLine, OrderLineMutationError


@model
class OrderLineMutationResult(Model):
    """Used by no operation."""

    errors: list[OrderLineMutationError] | None = opt(["OrderLineMutationError"])
    order_line: list[OrderLine] | None = opt(["OrderLine"])
