"""The model `LocalInventoryUpsertOperation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._codec import Const
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import RetailLocalInventoryItemAttributes, RetailLocalInventoryItemAttributesDict


@model
class LocalInventoryUpsertOperation(Model):
    """Sent to `catalogs_local_inventory_items_batch_operate`."""

    attributes: RetailLocalInventoryItemAttributes = req("RetailLocalInventoryItemAttributes")
    item_id: str = req(str)
    operation: Literal["UPSERT"] = req(Const("UPSERT"))
    store_code: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attributes: RetailLocalInventoryItemAttributes | RetailLocalInventoryItemAttributesDict,
            item_id: str,
            operation: Literal["UPSERT"],
            store_code: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
