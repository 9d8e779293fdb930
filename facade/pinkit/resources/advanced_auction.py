"""The group `advanced_auction`."""

from __future__ import annotations

from pinkit_generated import operations

from .._core.batch import records
from .._endpoints.endpoints import Mode, Resource, batch, call


class AdvancedAuction(Resource[Mode]):
    """Bids for single catalog items."""

    get_items = call(operations.advanced_auction_items_get_post)
    """Get the bids of up to 10,000 items."""
    submit_items = batch(operations.advanced_auction_items_submit_post, records)
    """Set or remove the bids of up to 10,000 items, with a result for each."""
