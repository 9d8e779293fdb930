"""The model `EventData`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import Currency, LineItem, LineItemDict


@model
class EventData(Model):
    """Sent to `audiences_create`, `audiences_update`. Returned by `audiences_create`, `audiences_get`,
    `audiences_list` and 2 more."""

    currency: Currency | str | None = opt(Enum("Currency"))
    lead_type: str | None = opt(str)
    line_items: LineItem | None = opt("LineItem")
    order_id: str | None = opt(str)
    order_quantity: int | None = opt(int)
    page_name: str | None = opt(str)
    promo_code: str | None = opt(str)
    property: str | None = opt(str)
    search_query: str | None = opt(str)
    value: str | None = opt(str)
    video_title: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            currency: Currency | Unset = UNSET,
            lead_type: str | Unset = UNSET,
            line_items: LineItem | LineItemDict | Unset = UNSET,
            order_id: str | Unset = UNSET,
            order_quantity: int | Unset = UNSET,
            page_name: str | Unset = UNSET,
            promo_code: str | Unset = UNSET,
            property: str | Unset = UNSET,
            search_query: str | Unset = UNSET,
            value: str | Unset = UNSET,
            video_title: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
