"""The model `RetailLocalInventoryItemAttributes`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import ItemAvailability


@model
class RetailLocalInventoryItemAttributes(Model):
    """Sent to `catalogs_local_inventory_items_batch_operate`."""

    availability: ItemAvailability = req(Enum("ItemAvailability"))
    price: str = req(str)
    ad_link: str | None = opt(str)
    sale_price: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            availability: ItemAvailability,
            price: str,
            ad_link: str | Unset = UNSET,
            sale_price: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
