"""The model `SSIOEditInsertionOrderResponse`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class SSIOEditInsertionOrderResponse(Model):
    """Answered by `ssio_insertion_order_edit`."""

    pin_order_id: str | None = opt(str)
