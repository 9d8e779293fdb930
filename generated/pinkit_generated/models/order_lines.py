"""The model `OrderLines`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import OrderLinePaidType, OrderLineStatus


@model
class OrderLines(Model):
    """Used by no operation."""

    ad_account_id: str | None = opt(str)
    budget: float | None = opt((float, None))
    end_time: float | None = opt((float, None))
    id: str | None = opt(str)
    name: str | None = opt((str, None))
    paid_budget: float | None = opt((float, None))
    paid_type: OrderLinePaidType | None = opt((Enum("OrderLinePaidType"), None))
    purchase_order_id: str | None = opt((str, None))
    start_time: float | None = opt(float)
    status: OrderLineStatus | None = opt(Enum("OrderLineStatus"))
    type: str | None = opt(str)
