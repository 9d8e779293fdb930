"""The model `LocalInventoryItemsBatchCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import LocalInventoryOperation, LocalInventoryOperationDict


@model
class LocalInventoryItemsBatchCreate(Model):
    """Sent to `catalogs_local_inventory_items_batch_operate`."""

    operations: list[LocalInventoryOperation] = req(["LocalInventoryOperation"])
    """1 to 1000 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            operations: Sequence[LocalInventoryOperation | LocalInventoryOperationDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
