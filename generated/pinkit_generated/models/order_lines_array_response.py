"""The model `OrderLinesArrayResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import OrderLines


@model
class OrderLinesArrayResponse(Model):
    """Used by no operation."""

    items: list[OrderLines] | None = opt(["OrderLines"])
