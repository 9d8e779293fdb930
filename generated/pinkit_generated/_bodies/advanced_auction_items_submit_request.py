"""The model `AdvancedAuctionItemsSubmitRequest` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import AdvancedAuctionItemsSubmitRecord, AdvancedAuctionItemsSubmitRecordDict


class AdvancedAuctionItemsSubmitRequestDict(TypedDict):
    catalog_id: str
    items: Sequence[AdvancedAuctionItemsSubmitRecord | AdvancedAuctionItemsSubmitRecordDict]
