"""The model `ItemIdStoreCodePair`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req


@model
class ItemIdStoreCodePair(Model):
    """Sent to `catalogs_local_inventory_items_post`."""

    item_id: str = req(str)
    store_code: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            store_code: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
