"""The model `AdvancedAuctionItemsSubmitRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AdvancedAuctionItemsSubmitRecord, AdvancedAuctionItemsSubmitRecordDict


@model
class AdvancedAuctionItemsSubmitRequest(Model):
    """Sent to `advanced_auction_items_submit_post`."""

    catalog_id: str = req(str)
    """Digits."""
    items: list[AdvancedAuctionItemsSubmitRecord] = req(["AdvancedAuctionItemsSubmitRecord"])
    """1 to 10000 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_id: str,
            items: Sequence[AdvancedAuctionItemsSubmitRecord | AdvancedAuctionItemsSubmitRecordDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
