"""The model `ConversionEventsDataItemsCustomData` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import (
        ConversionEventsDataItemsCustomDataContentsItems,
        ConversionEventsDataItemsCustomDataContentsItemsDict,
    )


class ConversionEventsDataItemsCustomDataDict(TypedDict, total=False):
    content_brand: str | None
    content_category: str | None
    content_ids: Sequence[str]
    content_name: str | None
    contents: Sequence[
        ConversionEventsDataItemsCustomDataContentsItems
        | ConversionEventsDataItemsCustomDataContentsItemsDict
    ]
    currency: str | None
    external_measurement_id: str | None
    external_measurement_vendor_id: int | None
    np: str | None
    num_items: int
    opt_out_type: str | None
    order_id: str | None
    predicted_ltv: str | None
    search_string: str | None
    value: str | None
