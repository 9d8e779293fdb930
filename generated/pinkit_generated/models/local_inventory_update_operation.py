"""The model `LocalInventoryUpdateOperation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import RetailLocalInventoryItemAttributesOptional, RetailLocalInventoryItemAttributesOptionalDict


@model
class LocalInventoryUpdateOperation(Model):
    """Sent to `catalogs_local_inventory_items_batch_operate`."""

    attributes: RetailLocalInventoryItemAttributesOptional = req("RetailLocalInventoryItemAttributesOptional")
    item_id: str = req(str)
    operation: Literal["UPDATE"] = req(Const("UPDATE"))
    store_code: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attributes: RetailLocalInventoryItemAttributesOptional
            | RetailLocalInventoryItemAttributesOptionalDict,
            item_id: str,
            operation: Literal["UPDATE"],
            store_code: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
