"""The model `AdvancedAuctionProcessedItems`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AdvancedAuctionItemsSubmitRecord


@model
class AdvancedAuctionProcessedItems(Model):
    """Returned by `advanced_auction_items_submit_post`."""

    catalog_id: str | None = opt(str)
    """Digits."""
    items: list[AdvancedAuctionItemsSubmitRecord] | None = opt(["AdvancedAuctionItemsSubmitRecord"])
