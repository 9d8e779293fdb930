"""The model `SSIOInsertionOrder`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class SSIOInsertionOrder(Model):
    """Returned by `ssio_insertion_order_create`, `ssio_insertion_order_edit`."""

    pin_order_id: str | None = opt(str)
    """Read-only."""
