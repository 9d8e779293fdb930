"""The model `AdvancedAuctionKey` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import Country, Language


class AdvancedAuctionKeyDict(TypedDict):
    country: Country
    item_id: str
    language: Language
