"""The model `SSIOCreateInsertionOrderResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class SSIOCreateInsertionOrderResponse(Model):
    """Answered by `ssio_insertion_order_create`."""

    pin_order_id: str | None = opt(str)
