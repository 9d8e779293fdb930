"""The model `ConversionEventsDataItemsCustomDataContentsItems`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class ConversionEventsDataItemsCustomDataContentsItems(Model):
    """Sent to `events_create`."""

    id: str | None = opt(str)
    item_brand: str | None = opt(str)
    item_brand_id: str | None = opt(str)
    """At most 64 characters."""
    item_category: str | None = opt(str)
    item_name: str | None = opt(str)
    item_price: str | None = opt(str)
    quantity: int | None = opt(int)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            item_brand: str | Unset = UNSET,
            item_brand_id: str | Unset = UNSET,
            item_category: str | Unset = UNSET,
            item_name: str | Unset = UNSET,
            item_price: str | Unset = UNSET,
            quantity: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
