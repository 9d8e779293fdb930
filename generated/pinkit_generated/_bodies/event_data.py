"""The model `EventData` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import Currency, LineItem, LineItemDict


class EventDataDict(TypedDict, total=False):
    currency: Currency
    lead_type: str
    line_items: LineItem | LineItemDict
    order_id: str
    order_quantity: int
    page_name: str
    promo_code: str
    property: str
    search_query: str
    value: str
    video_title: str
