"""The model `OrderLine`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import OrderLinePaidType, OrderLineStatus


@model
class OrderLine(Model):
    """Returned by `order_lines_get`, `order_lines_list`."""

    ad_account_id: str = req(str)
    campaign_ids: list[str] = req([str])
    id: str = req(str)
    """Digits."""
    status: OrderLineStatus | str = req(Enum("OrderLineStatus"))
    type: str = req(str)
    budget: float | None = opt((float, None))
    end_time: float | None = opt((float, None))
    name: str | None = opt((str, None))
    paid_budget: float | None = opt((float, None))
    paid_type: OrderLinePaidType | str | None = opt((Enum("OrderLinePaidType"), None))
    purchase_order_id: str | None = opt((str, None))
    start_time: float | None = opt(float)
