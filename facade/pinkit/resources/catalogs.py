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

    # No operation gives one of these alone, so that they have no other names.
    ItemRecord: TypeAlias = (
        models.ItemProcessingRecord | models.HotelProcessingRecord | models.CreativeAssetsProcessingRecord
    )
    InventoryRecord: TypeAlias = models.LocalInventoryOperationResult


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
    local_stores: LocalStores[Mode]
    """Shops on a street that sell the products of a catalog."""
    local_inventory: LocalInventory[Mode]
    """What local stores have of the products of a catalog, and at which price."""
    supplemental_items: SupplementalItems[Mode]
    """Batches of what supplements the items of a catalog."""

    list = paged(operations.catalogs_list)
    """Your catalogs, page after page."""
    create = call(operations.catalogs_create)
    """Create a catalog."""
    list_filter_values = call(operations.catalogs_available_filter_values)
    """The values that product group filters can take in a catalog, all at once."""


class Feeds(Resource[Mode]):
    """Feeds, the files that fill a catalog."""

    list = paged(operations.feeds_list)
    """Your feeds, page after page."""
    get = call(operations.feeds_get)
    """Get a feed."""
    create = call(operations.feeds_create)
    """Create a feed."""
    update = call(operations.feeds_update)
    """Change a feed."""
    delete = call(operations.feeds_delete)
    """Delete a feed."""
    ingest = call(operations.feeds_ingest)
    """Read a feed now."""
    list_processing_results = paged(operations.feed_processing_results_list)
    """How each reading of a feed went, page after page."""
    list_item_issues = paged(operations.items_issues_list)
    """What was wrong with the items in one reading of a feed, page after page."""


class Items(Resource[Mode]):
    """The items of a catalog, one by one rather than by a feed."""

    get_many = call(operations.items_post)
    """Get up to 1,000 items by their ids."""
    get_batch = call(operations.items_batch_get)
    """Get a batch's state, and a result for each item when completed."""
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
        """Wait until a batch is completed; gives a result for each item.

        Args:
            job: What `create_batch` answered, or the `batch_id` in there.
            ad_account_id: Whose owner has the catalog, as for `create_batch`.
            timeout: Seconds; 0 asks once.

        Returns:
            The results, in the order of Pinterest's answer; `raise_for_errors()` raises if any item failed.

        Raises:
            JobFailed: The batch failed as a whole.
            InvalidAnswerError: It is completed, and Pinterest does not tell the result of each item.
            JobTimeout: It is not completed yet, and goes on; wait again, by its id.

        https://developers.pinterest.com/docs/api/v5/items_batch-get
        """
        engine, where = self._client._engine, {"ad_account_id": ad_account_id}
        return (yield from self._job.results(engine, job, timeout, where, "items"))


class ProductGroups(Resource[Mode]):
    """Product groups, the parts of a catalog that ads promote."""

    list = paged(operations.catalogs_product_groups_list)
    """Your product groups, page after page."""
    get = call(operations.catalogs_product_groups_get)
    """Get a product group."""
    create = call(operations.catalogs_product_groups_create)
    """Create a product group."""
    create_many = call(operations.catalogs_product_groups_create_many)
    """Create up to 1,000 product groups; gives their ids."""
    update = call(operations.catalogs_product_groups_update)
    """Change a product group."""
    delete = call(operations.catalogs_product_groups_delete)
    """Delete a product group."""
    delete_many = call(operations.catalogs_product_groups_delete_many)
    """Delete up to 1,000 product groups."""
    product_counts = call(operations.catalogs_product_groups_product_counts_get)
    """How many products a product group has."""
    list_products = paged(operations.catalogs_product_group_pins_list)
    """The products in a product group, page after page."""
    list_products_by_filter = paged(operations.products_by_product_group_filter_list)
    """The products that a product group's filters would take, page after page."""


class Reports(Resource[Mode]):
    """Reports on what Pinterest found wrong with a catalog."""

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
    """How often each issue occurs in a catalog, page after page."""


class LocalStores(Resource[Mode]):
    """Shops on a street that sell the products of a catalog."""

    list = paged(operations.catalogs_local_stores_list)
    """A catalog's local stores, page after page."""
    create = batch(operations.catalogs_local_stores_create, like(operations.catalogs_local_stores_list))
    """Create local stores, with a result for each."""
    update = batch(operations.catalogs_local_stores_update, like(operations.catalogs_local_stores_list))
    """Change local stores, with a result for each."""
    delete = batch(operations.catalogs_local_stores_delete, deletions)
    """Delete local stores, with a result for each."""


class LocalInventory(Resource[Mode]):
    """What local stores have of the products of a catalog, and at which price."""

    _job = ItemsJob(
        "catalogs.local_inventory",
        starts=operations.catalogs_local_inventory_items_batch_operate,
        get=operations.catalogs_supplemental_items_batch_get,
        by="batch_id",
        id="batch_id",
        state="status",
    )

    get_many = call(operations.catalogs_local_inventory_items_post)
    """Get local inventory by the ids of items and the codes of stores."""
    create_batch = call(operations.catalogs_local_inventory_items_batch_operate)
    """Start creating, changing or deleting local inventory, at most 1,000 operations a call."""

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
        """Wait until a batch is completed; gives a result for each operation.

        Args:
            catalog_id: The catalog.
            job: What `create_batch` returned, or the `batch_id` in there.
            ad_account_id: The ad account whose owner has the catalog, as for `create_batch`.
            timeout: Seconds; 0 asks once.

        Returns:
            The results, in the order of Pinterest's response; `raise_for_errors()` raises if any failed.

        Raises:
            JobFailed: The batch failed as a whole.
            InvalidAnswerError: It is completed, and the response has no result for each operation.
            JobTimeout: It is not completed yet, and continues; wait again, by its id.

        https://developers.pinterest.com/docs/api/v5/catalogs_supplemental_items_batch-get
        """
        engine, where = self._client._engine, {"catalog_id": catalog_id, "ad_account_id": ad_account_id}
        return (yield from self._job.results(engine, job, timeout, where, "operation_results"))


class SupplementalItems(Resource[Mode]):
    """Batches of what supplements the items of a catalog."""

    get_batch = call(operations.catalogs_supplemental_items_batch_get)
    """Get a batch's state, and a result for each operation when completed."""
