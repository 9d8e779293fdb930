"""The group `catalogs` and the groups inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinkit_generated import operations

from .._core.batch import deletions, like
from .._endpoints.endpoints import Mode, Resource, batch, call, calls, flow, paged
from .._jobs.job import CatalogJob, ItemsJob

if TYPE_CHECKING:
    from typing import TypeAlias

    from pinkit_generated import models
    from pinkit_generated.results import CatalogsLocalInventoryItemsBatchOperate as StartedInventory
    from pinkit_generated.results import ItemsBatchPost as Started

    from .._core.batch import Batch
    from .._core.effects import Steps

    # No operation returns one of these alone, so they have no names in `pinkit_generated.results`.
    ItemRecord: TypeAlias = (
        models.ItemProcessingRecord | models.HotelProcessingRecord | models.CreativeAssetsProcessingRecord
    )
    InventoryRecord: TypeAlias = models.LocalInventoryOperationResult


class Catalogs(Resource[Mode]):
    """Catalogs of products, hotels and creative assets."""

    feeds: Feeds[Mode]
    """Feeds, the files that fill a catalog."""
    items: Items[Mode]
    """Single items of a catalog, as an alternative to a feed."""
    product_groups: ProductGroups[Mode]
    """Product groups, the parts of a catalog that ads promote."""
    reports: Reports[Mode]
    """Reports on issues that Pinterest found in a catalog."""
    local_stores: LocalStores[Mode]
    """Local stores that sell a catalog's products."""
    local_inventory: LocalInventory[Mode]
    """Stock and prices of a catalog's products in local stores."""
    supplemental_items: SupplementalItems[Mode]
    """Batches of supplemental data for catalog items."""

    list = paged(operations.catalogs_list)
    """List your catalogs, page by page."""
    create = call(operations.catalogs_create)
    """Create a catalog."""
    list_filter_values = call(operations.catalogs_available_filter_values)
    """List the filter values that product groups of a catalog can use, in one response."""


class Feeds(Resource[Mode]):
    """Feeds, the files that fill a catalog."""

    list = paged(operations.feeds_list)
    """List your feeds, page by page."""
    get = call(operations.feeds_get)
    """Get a feed."""
    create = call(operations.feeds_create)
    """Create a feed."""
    update = call(operations.feeds_update)
    """Change a feed."""
    delete = call(operations.feeds_delete)
    """Delete a feed."""
    ingest = call(operations.feeds_ingest)
    """Start processing a feed now."""
    list_processing_results = paged(operations.feed_processing_results_list)
    """List the processing results of a feed, page by page."""
    list_item_issues = paged(operations.items_issues_list)
    """List the item issues of one processing of a feed, page by page."""


class Items(Resource[Mode]):
    """Single items of a catalog, as an alternative to a feed."""

    get_many = call(operations.items_post)
    """Get up to 1,000 items by their ids."""
    get_batch = call(operations.items_batch_get)
    """Get a batch's state, and a result for each item once it is completed."""
    create_batch = call(operations.items_batch_post)
    """Start creating, changing or deleting up to 1,000 items."""

    _job = ItemsJob(
        "catalogs.items",
        starts=operations.items_batch_post,
        get=operations.items_batch_get,
        by="batch_id",
        id="batch_id",
        state="status",
    )

    @flow
    @calls("items_batch/get")
    def wait(
        self,
        job: str | Started,
        *,
        ad_account_id: str | None = None,
        timeout: float = 3600.0,
    ) -> Steps[Batch[ItemRecord]]:
        """Wait until a batch is completed, and return a result for each item.

        Args:
            job: The response of `create_batch`, or its `batch_id`.
            ad_account_id: The ad account whose owner has the catalog, as for `create_batch`.
            timeout: Seconds to wait; 0 asks once.

        Returns:
            The results, in the order of Pinterest's response; `raise_for_errors()` raises if any item failed.

        Raises:
            JobFailedError: The batch failed as a whole.
            InvalidResponseError: The batch is completed, but the response has no result for each item.
            JobTimeoutError: The batch is not completed yet, and continues; wait again, by its id.

        Source: https://developers.pinterest.com/docs/api/v5/items_batch-get
        """
        engine, where = self._client._engine, {"ad_account_id": ad_account_id}
        return (yield from self._job.results(engine, job, timeout, where, "items"))


class ProductGroups(Resource[Mode]):
    """Product groups, the parts of a catalog that ads promote."""

    list = paged(operations.catalogs_product_groups_list)
    """List your product groups, page by page."""
    get = call(operations.catalogs_product_groups_get)
    """Get a product group."""
    create = call(operations.catalogs_product_groups_create)
    """Create a product group."""
    create_many = call(operations.catalogs_product_groups_create_many)
    """Create up to 1,000 product groups, and return their ids."""
    update = call(operations.catalogs_product_groups_update)
    """Change a product group."""
    delete = call(operations.catalogs_product_groups_delete)
    """Delete a product group."""
    delete_many = call(operations.catalogs_product_groups_delete_many)
    """Delete up to 1,000 product groups."""
    product_counts = call(operations.catalogs_product_groups_product_counts_get)
    """Count the products in a product group."""
    list_products = paged(operations.catalogs_product_group_pins_list)
    """List the products in a product group, page by page."""
    list_products_by_filter = paged(operations.products_by_product_group_filter_list)
    """List the products that a product group's filters match, page by page."""


class Reports(Resource[Mode]):
    """Reports on issues that Pinterest found in a catalog."""

    _job = CatalogJob(
        "catalogs.reports",
        starts=operations.reports_create,
        get=operations.reports_get,
        by="token",
        id="token",
        state="report_status",
        url="url",
    )

    get = call(operations.reports_get)
    """Get a report's state, and its URL when finished."""
    create = call(operations.reports_create)
    """Start a report."""
    wait = flow(_job.wait)
    """Wait until a report is done."""
    download = flow(_job.download)
    """Wait until a report is done, and save its file."""
    list_stats = paged(operations.reports_stats)
    """Count each issue in a catalog, page by page."""


class LocalStores(Resource[Mode]):
    """Local stores that sell a catalog's products."""

    list = paged(operations.catalogs_local_stores_list)
    """List a catalog's local stores, page by page."""
    create = batch(operations.catalogs_local_stores_create, like(operations.catalogs_local_stores_list))
    """Create local stores, with a result for each."""
    update = batch(operations.catalogs_local_stores_update, like(operations.catalogs_local_stores_list))
    """Change local stores, with a result for each."""
    delete = batch(operations.catalogs_local_stores_delete, deletions)
    """Delete local stores, with a result for each."""


class LocalInventory(Resource[Mode]):
    """Stock and prices of a catalog's products in local stores."""

    _job = ItemsJob(
        "catalogs.local_inventory",
        starts=operations.catalogs_local_inventory_items_batch_operate,
        get=operations.catalogs_supplemental_items_batch_get,
        by="batch_id",
        id="batch_id",
        state="status",
    )

    get_many = call(operations.catalogs_local_inventory_items_post)
    """Get local inventory by item ids and store codes."""
    create_batch = call(operations.catalogs_local_inventory_items_batch_operate)
    """Start creating, changing or deleting local inventory, at most 1,000 operations per call."""

    @flow
    @calls("catalogs_supplemental_items_batch/get")
    def wait(
        self,
        catalog_id: str,
        job: str | StartedInventory,
        *,
        ad_account_id: str | None = None,
        timeout: float = 3600.0,
    ) -> Steps[Batch[InventoryRecord]]:
        """Wait until a batch is completed, and return a result for each operation.

        Args:
            catalog_id: The catalog.
            job: The response of `create_batch`, or its `batch_id`.
            ad_account_id: The ad account whose owner has the catalog, as for `create_batch`.
            timeout: Seconds to wait; 0 asks once.

        Returns:
            The results, in the order of Pinterest's response; `raise_for_errors()` raises if any failed.

        Raises:
            JobFailedError: The batch failed as a whole.
            InvalidResponseError: The batch is completed, but the response has no result for each operation.
            JobTimeoutError: The batch is not completed yet, and continues; wait again, by its id.

        Source: https://developers.pinterest.com/docs/api/v5/catalogs_supplemental_items_batch-get
        """
        engine, where = self._client._engine, {"catalog_id": catalog_id, "ad_account_id": ad_account_id}
        return (yield from self._job.results(engine, job, timeout, where, "operation_results"))


class SupplementalItems(Resource[Mode]):
    """Batches of supplemental data for catalog items."""

    get_batch = call(operations.catalogs_supplemental_items_batch_get)
    """Get a batch's state, and a result for each operation once it is completed."""
