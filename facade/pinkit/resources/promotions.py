"""The group `promotions`."""

from __future__ import annotations

from pinkit_generated import operations

from .._core.batch import promotions
from .._endpoints.endpoints import Mode, Resource, batch, call, paged


class Promotions(Resource[Mode]):
    """Discounts and offers that ads can show."""

    list = paged(operations.promotions_list)
    """List an ad account's promotions, page by page."""
    get = call(operations.promotions_get)
    """Get a promotion."""
    create = batch(operations.promotions_create, promotions)
    """Create promotions, at most 30 per call, with a result for each."""
    update = batch(operations.promotions_update, promotions)
    """Change promotions, at most 30 per call, with a result for each."""
    delete = call(operations.promotions_delete)
    """Delete a promotion."""
    list_ad_groups = paged(operations.get_ad_groups_by_promotion_ids_list)
    """List the ad groups that promotions are applied to, page by page."""
