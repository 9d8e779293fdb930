"""The group `product_group_promotions`."""

from __future__ import annotations

from pinkit_generated import operations

from .._ads.entities import Changes, Creations
from .._ads.kinds import PRODUCT_GROUPS
from .._core.batch import outcomes
from .._endpoints.endpoints import Mode, Resource, batch, call, flow, paged


class ProductGroupPromotions(Resource[Mode]):
    """Ads made from product groups, and their metrics."""

    list = paged(operations.product_group_promotions_list)
    """List product group promotions, page by page; archived ones only if `entity_statuses` has `ARCHIVED`."""
    get = call(operations.product_group_promotions_get)
    """Get a product group promotion."""
    create = batch(operations.product_group_promotions_create, outcomes)
    """Promote product groups in an ad group, with a result for each."""
    update = batch(operations.product_group_promotions_update, outcomes)
    """Change product group promotions of an ad group, with a result for each."""
    create_many = flow(Creations(PRODUCT_GROUPS, operations.product_group_promotions_list).create_many)
    """Create any number of product group promotions, each once, with a result for each."""
    update_many = flow(Changes(PRODUCT_GROUPS, operations.product_group_promotions_list).update_many)
    """Change any number of product group promotions, with a result for each."""
    analytics = call(operations.product_groups_analytics)
    """Get the metrics of up to 250 promoted product groups, at most 90 days per call."""
