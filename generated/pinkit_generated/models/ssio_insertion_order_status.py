"""The model `SSIOInsertionOrderStatus`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class SSIOInsertionOrderStatus(Model):
    """Returned by `ssio_insertion_orders_status_get_by_ad_account`,
    `ssio_insertion_orders_status_get_by_pin_order_id`."""

    creation_time: str | None = opt((str, None))
    pin_order_id: str | None = opt(str)
    status: str | None = opt(str)
