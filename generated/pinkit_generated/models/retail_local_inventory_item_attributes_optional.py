"""The model `RetailLocalInventoryItemAttributesOptional`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import ItemAvailability


@model
class RetailLocalInventoryItemAttributesOptional(Model):
    """Sent to `catalogs_local_inventory_items_batch_operate`."""

    ad_link: str | None = opt(str)
    availability: ItemAvailability | None = opt(Enum("ItemAvailability"))
    price: str | None = opt(str)
    sale_price: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ad_link: str | Unset = UNSET,
            availability: ItemAvailability | Unset = UNSET,
            price: str | Unset = UNSET,
            sale_price: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
