"""The model `LocalInventoryItemsGetCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import ItemIdStoreCodePair, ItemIdStoreCodePairDict


@model
class LocalInventoryItemsGetCreate(Model):
    """Sent to `catalogs_local_inventory_items_post`."""

    item_filters: list[ItemIdStoreCodePair] = req(["ItemIdStoreCodePair"])
    """1 to 1000 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_filters: Sequence[ItemIdStoreCodePair | ItemIdStoreCodePairDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
