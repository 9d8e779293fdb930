"""The model `AdvancedAuctionItemsGetRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AdvancedAuctionKey, AdvancedAuctionKeyDict


@model
class AdvancedAuctionItemsGetRequest(Model):
    """Sent to `advanced_auction_items_get_post`."""

    catalog_id: str = req(str)
    """Digits."""
    items: list[AdvancedAuctionKey] = req(["AdvancedAuctionKey"])
    """1 to 10000 items."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_id: str,
            items: Sequence[AdvancedAuctionKey | AdvancedAuctionKeyDict],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
