"""The model `LocalInventoryItemResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ItemAvailability, StoreMetadata


@model
class LocalInventoryItemResponse(Model):
    """Returned by `catalogs_local_inventory_items_post`."""

    created_at: int = req(int)
    item_id: str = req(str)
    last_updated_time: int = req(int)
    store_metadata: StoreMetadata = req("StoreMetadata")
    ad_link: str | None = opt(str)
    availability: ItemAvailability | str | None = opt(Enum("ItemAvailability"))
    price: str | None = opt(str)
    sale_price: str | None = opt(str)
