"""The model `AdvancedAuctionItems`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AdvancedAuctionItem


@model
class AdvancedAuctionItems(Model):
    """Returned by `advanced_auction_items_get_post`."""

    catalog_id: str | None = opt(str)
    """Digits."""
    items: list[AdvancedAuctionItem] | None = opt(["AdvancedAuctionItem"])
