"""The model `LocalInventoryDeleteOperation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req


@model
class LocalInventoryDeleteOperation(Model):
    """Sent to `catalogs_local_inventory_items_batch_operate`."""

    item_id: str = req(str)
    operation: Literal["DELETE"] = req(Const("DELETE"))
    store_code: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            operation: Literal["DELETE"],
            store_code: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
