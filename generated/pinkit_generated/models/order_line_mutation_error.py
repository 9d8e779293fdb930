"""The model `OrderLineMutationError`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import OrderLine


@model
class OrderLineMutationError(Model):
    """Used by no operation."""

    data: OrderLine | None = opt("OrderLine")
    error_messages: list[str] | None = opt([str])
