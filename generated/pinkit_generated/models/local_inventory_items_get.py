"""The model `LocalInventoryItemsGet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import LocalInventoryItemResponse


@model
class LocalInventoryItemsGet(Model):
    """Returned by `catalogs_local_inventory_items_post`."""

    items: list[LocalInventoryItemResponse] = req(["LocalInventoryItemResponse"])
    """Read-only."""
