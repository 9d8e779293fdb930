"""The model `AdvancedAuctionItemsGetRequest` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import AdvancedAuctionKey, AdvancedAuctionKeyDict


class AdvancedAuctionItemsGetRequestDict(TypedDict):
    catalog_id: str
    items: Sequence[AdvancedAuctionKey | AdvancedAuctionKeyDict]
