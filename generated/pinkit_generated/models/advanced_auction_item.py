"""The model `AdvancedAuctionItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AdvancedAuctionBidOptions, Country, Language


@model
class AdvancedAuctionItem(Model):
    """Returned by `advanced_auction_items_get_post`."""

    bid_options: AdvancedAuctionBidOptions = req("AdvancedAuctionBidOptions")
    country: Country | str = req(Enum("Country"))
    item_id: str = req(str)
    language: Language | str = req(Enum("Language"))
