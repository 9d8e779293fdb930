"""The group `catalogs` and the groups inside it."""

from __future__ import annotations

from pinkit_generated.api import catalog_feeds, catalog_items, catalog_product_groups, catalog_reports
from pinkit_generated.api import catalogs as operations

from .._calls import Mode, Resource, call, paged


class Catalogs(Resource[Mode]):
    """Catalogs of products, hotels and creative assets."""

    feeds: Feeds[Mode]
    """Feeds, the files that fill a catalog."""
    items: Items[Mode]
    """The items of a catalog, one by one rather than by a feed."""
    product_groups: ProductGroups[Mode]
    """Product groups, the parts of a catalog that ads promote."""
    reports: Reports[Mode]
    """Reports on what Pinterest found wrong with a catalog."""

    list = paged(operations.catalogs_list)
    """Your catalogs, page after page."""
    create = call(operations.catalogs_create)
    """Create a catalog."""
    list_filter_values = call(operations.catalogs_available_filter_values)
    """The values that product group filters can take in a catalog, all at once."""


class Feeds(Resource[Mode]):
    """Feeds, the files that fill a catalog."""

    list = paged(catalog_feeds.feeds_list)
    """Your feeds, page after page."""
    get = call(catalog_feeds.feeds_get)
    """Get a feed."""
    create = call(catalog_feeds.feeds_create)
    """Create a feed."""
    update = call(catalog_feeds.feeds_update)
    """Change a feed."""
    delete = call(catalog_feeds.feeds_delete)
    """Delete a feed."""
    ingest = call(catalog_feeds.feeds_ingest)
    """Read a feed now."""
    list_processing_results = paged(catalog_feeds.feed_processing_results_list)
    """How each reading of a feed went, page after page."""
    list_item_issues = paged(catalog_feeds.items_issues_list)
    """What was wrong with the items in one reading of a feed, page after page."""


class Items(Resource[Mode]):
    """The items of a catalog, one by one rather than by a feed."""

    get_many = call(catalog_items.items_post)
    """Get up to 1,000 items by their ids."""
    get_batch = call(catalog_items.items_batch_get)
    """Get a batch's state, and a result for each item when completed."""
    create_batch = call(catalog_items.items_batch_post)
    """Start creating, changing or deleting up to 1,000 items."""


class ProductGroups(Resource[Mode]):
    """Product groups, the parts of a catalog that ads promote."""

    list = paged(catalog_product_groups.catalogs_product_groups_list)
    """Your product groups, page after page."""
    get = call(catalog_product_groups.catalogs_product_groups_get)
    """Get a product group."""
    create = call(catalog_product_groups.catalogs_product_groups_create)
    """Create a product group."""
    create_many = call(catalog_product_groups.catalogs_product_groups_create_many)
    """Create up to 1,000 product groups; gives their ids."""
    update = call(catalog_product_groups.catalogs_product_groups_update)
    """Change a product group."""
    delete = call(catalog_product_groups.catalogs_product_groups_delete)
    """Delete a product group."""
    delete_many = call(catalog_product_groups.catalogs_product_groups_delete_many)
    """Delete up to 1,000 product groups."""
    product_counts = call(catalog_product_groups.catalogs_product_groups_product_counts_get)
    """How many products a product group has."""
    list_products = paged(catalog_product_groups.catalogs_product_group_pins_list)
    """The products in a product group, page after page."""
    list_products_by_filter = paged(catalog_product_groups.products_by_product_group_filter_list)
    """The products that a product group's filters would take, page after page."""


class Reports(Resource[Mode]):
    """Reports on what Pinterest found wrong with a catalog."""

    get = call(catalog_reports.reports_get)
    """Get a report's state, and its URL when finished."""
    create = call(catalog_reports.reports_create)
    """Start a report."""
    list_stats = paged(catalog_reports.reports_stats)
    """How often each issue occurs in a catalog, page after page."""
