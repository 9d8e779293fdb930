"""The model `ConversionEventsDataItemsCustomData`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        ConversionEventsDataItemsCustomDataContentsItems,
        ConversionEventsDataItemsCustomDataContentsItemsDict,
    )


@model
class ConversionEventsDataItemsCustomData(Model):
    """Sent to `events_create`."""

    content_brand: str | None = opt((str, None))
    content_category: str | None = opt((str, None))
    content_ids: list[str] | None = opt([str])
    content_name: str | None = opt((str, None))
    contents: list[ConversionEventsDataItemsCustomDataContentsItems] | None = opt(
        ["ConversionEventsDataItemsCustomDataContentsItems"]
    )
    currency: str | None = opt((str, None))
    external_measurement_id: str | None = opt((str, None))
    external_measurement_vendor_id: int | None = opt((int, None))
    np: str | None = opt((str, None))
    num_items: int | None = opt(int)
    opt_out_type: str | None = opt((str, None))
    order_id: str | None = opt((str, None))
    predicted_ltv: str | None = opt((str, None))
    search_string: str | None = opt((str, None))
    value: str | None = opt((str, None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_brand: str | None | Unset = UNSET,
            content_category: str | None | Unset = UNSET,
            content_ids: Sequence[str] | Unset = UNSET,
            content_name: str | None | Unset = UNSET,
            contents: Sequence[
                ConversionEventsDataItemsCustomDataContentsItems
                | ConversionEventsDataItemsCustomDataContentsItemsDict
            ]
            | Unset = UNSET,
            currency: str | None | Unset = UNSET,
            external_measurement_id: str | None | Unset = UNSET,
            external_measurement_vendor_id: int | None | Unset = UNSET,
            np: str | None | Unset = UNSET,
            num_items: int | Unset = UNSET,
            opt_out_type: str | None | Unset = UNSET,
            order_id: str | None | Unset = UNSET,
            predicted_ltv: str | None | Unset = UNSET,
            search_string: str | None | Unset = UNSET,
            value: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
