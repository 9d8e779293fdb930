"""The model `OrderLineMutationResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import OrderLineMutationResult


@model
class OrderLineMutationResponse(Model):
    """Used by no operation."""

    data: OrderLineMutationResult | None = opt("OrderLineMutationResult")
