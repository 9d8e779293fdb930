"""The group `catalogs` and the groups inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinkit_generated import operations

from .._core.batch import deletions, like
from .._endpoints.endpoints import Mode, Resource, batch, call, calls, flow, paged
from .._jobs.job import CatalogJob, ItemsJob

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping
    from typing import TypeAlias

    from pinkit_generated import Model, models
    from pinkit_generated.results import CatalogsLocalInventoryItemsBatchOperate as StartedInventory
    from pinkit_generated.results import FeedsGet as Feed
    from pinkit_generated.results import ItemsBatchPost as Started

    from .._batches.results import ItemResult, ItemResults, OnResult
    from .._catalogs.items import CatalogType, Given
    from .._core.batch import Batch
    from .._core.effects import Steps

    # No operation returns one of these alone, so they have no names in `pinkit_generated.results`.
    ItemRecord: TypeAlias = (
        models.ItemProcessingRecord | models.HotelProcessingRecord | models.CreativeAssetsProcessingRecord
    )
    InventoryRecord: TypeAlias = models.LocalInventoryOperationResult
    Store: TypeAlias = models.LocalStore
    FeedResult: TypeAlias = models.CatalogsFeedProcessingResult


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

    @flow
    @calls("feeds/list", "feeds/create", "feeds/update")
    def ensure(
        self,
        location: str,
        *,
        name: str,
        format: str,
        default_country: str | None = None,
        default_locale: str,
        catalog_type: CatalogType = "RETAIL",
        ad_account_id: str | None = None,
        fields: Mapping[str, Any] | None = None,
    ) -> Steps[Feed]:
        """Find the feed of a location or a name, and create it only if there is none.

        So a shop that is installed again leaves no second feed. A feed that is found gets the fields that
        differ: its name, or its location if it was found by its name. After a lost response, it is looked up.

        Args:
            location: The URL of the file.
            name: The name of the feed.
            format: `CSV`, `TSV` or `XML`.
            default_country: The country, as an ISO 3166-1 code; it cannot be changed later. A feed of hotels
                has none.
            default_locale: The locale, such as `en-US`; it cannot be changed later.
            catalog_type: `RETAIL`, `HOTEL` or `CREATIVE_ASSETS`.
            ad_account_id: The ad account whose owner has the catalog.
            fields: Further fields, as `create` takes them, such as `default_currency`.

        Returns:
            The feed.

        Raises:
            ValueError: The feed has another country or locale, the country is missing, or a feed of hotels is
                given one.
            PinterestError: Pinterest rejected it.

        Source: https://developers.pinterest.com/docs/api/v5/feeds-create
        """
        from .._catalogs.feeds import ensure

        wanted = {"location": location, "name": name, "format": format, "catalog_type": catalog_type}
        wanted |= {"default_locale": default_locale, **(fields or {})}
        if default_country is not None:
            wanted["default_country"] = default_country
        feed: Feed = yield from ensure(self._client._engine, ad_account_id, wanted)
        return feed

    @flow
    @calls("feeds/ingest", "feed_processing_results/list")
    def ingest_and_wait(
        self, feed_id: str, *, ad_account_id: str | None = None, timeout: float = 3600.0
    ) -> Steps[FeedResult]:
        """Start processing a feed now, and wait for the result.

        Args:
            feed_id: The feed.
            ad_account_id: The ad account whose owner has the catalog.
            timeout: Seconds to wait.

        Returns:
            The result, with the counts of products and the errors and warnings of the file.

        Raises:
            JobFailedError: Pinterest could not process the feed; `data` has the results.
            JobTimeoutError: The feed is not processed yet, and Pinterest goes on.

        Source: https://developers.pinterest.com/docs/api/v5/feeds-ingest
        """
        from .._catalogs.feeds import ingest

        result: FeedResult = yield from ingest(self._client._engine, feed_id, ad_account_id, timeout)
        return result

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

    @flow
    @calls("items_batch/post", "items_batch/get")
    def upsert(
        self,
        items: Iterable[Mapping[str, Any] | Model],
        *,
        country: str,
        language: str,
        catalog_id: str | None = None,
        catalog_type: CatalogType = "RETAIL",
        ad_account_id: str | None = None,
        journal: str | os.PathLike[str] | None = None,
        on_result: OnResult[ItemResult[ItemRecord]] | None = None,
        timeout: float = 3600.0,
    ) -> Steps[ItemResults[ItemRecord]]:
        """Create or change any number of items, 1,000 per batch, and wait for the result of each.

        Pinterest takes this from accounts without a feed only. Several batches are processed at the same
        time. An item that is not valid fails alone: without an id, with the id of another item, or with a
        field that is missing or has a wrong type. A batch whose response is lost is sent again.

        Args:
            items: Dicts or models, each with its id (`item_id`, `hotel_id`, `creative_assets_id`, `id`) and
                its `attributes`, or with the attributes beside the id; or a product file of Google or
                Shopify, `pinkit.products.read("products.csv")`. An iterator is read as needed.
            country: The country, as an ISO 3166-1 code.
            language: The locale, such as `en-US`.
            catalog_id: The catalog; the default one if omitted.
            catalog_type: `RETAIL`, `HOTEL` or `CREATIVE_ASSETS`.
            ad_account_id: The ad account whose owner has the catalog.
            journal: A file that belongs to these items, by which a run that was killed is continued.
            on_result: Called with each result; a plain function.
            timeout: Seconds to wait for a batch.

        Returns:
            The results, in the order of the items.

        Raises:
            ValueError: The market is not valid.
            JournalError: The journal is in use, belongs to other items, or cannot be written.
            PinterestError: An error that concerns the token, the account, the app or the connection. Its
                `results` has the results so far.

        Source: https://developers.pinterest.com/docs/api/v5/items_batch-post
        """
        from .._catalogs.items import ItemTask, Market, write_items

        market = Market(country, language, catalog_id, catalog_type, ad_account_id)
        task = ItemTask("upsert", market, self._job, timeout)
        return (yield from write_items(self._client._engine, task, items, journal, on_result))

    @flow
    @calls("items_batch/post", "items_batch/get")
    def update(
        self,
        items: Iterable[Mapping[str, Any] | Model],
        *,
        country: str,
        language: str,
        catalog_id: str | None = None,
        catalog_type: CatalogType = "RETAIL",
        ad_account_id: str | None = None,
        journal: str | os.PathLike[str] | None = None,
        on_result: OnResult[ItemResult[ItemRecord]] | None = None,
        timeout: float = 3600.0,
    ) -> Steps[ItemResults[ItemRecord]]:
        """Change any number of items, 1,000 per batch, and wait for the result of each; see `upsert`.

        Args:
            items: The items as for `upsert`, with the attributes to change.
            country: The country, as an ISO 3166-1 code.
            language: The locale, such as `en-US`.
            catalog_id: The catalog; the default one if omitted.
            catalog_type: `RETAIL`, `HOTEL` or `CREATIVE_ASSETS`.
            ad_account_id: The ad account whose owner has the catalog.
            journal: A file that belongs to these items, by which a run that was killed is continued.
            on_result: Called with each result; a plain function.
            timeout: Seconds to wait for a batch.

        Returns:
            The results, in the order of the items.

        Raises:
            ValueError: The market is not valid.
            JournalError: The journal is in use, belongs to other items, or cannot be written.
            PinterestError: An error that concerns the token, the account, the app or the connection. Its
                `results` has the results so far.

        Source: https://developers.pinterest.com/docs/api/v5/items_batch-post
        """
        from .._catalogs.items import ItemTask, Market, write_items

        market = Market(country, language, catalog_id, catalog_type, ad_account_id)
        task = ItemTask("update", market, self._job, timeout)
        return (yield from write_items(self._client._engine, task, items, journal, on_result))

    @flow
    @calls("items_batch/post", "items_batch/get")
    def delete(
        self,
        items: Iterable[Given],
        *,
        country: str,
        language: str,
        catalog_id: str | None = None,
        catalog_type: CatalogType = "RETAIL",
        ad_account_id: str | None = None,
        journal: str | os.PathLike[str] | None = None,
        on_result: OnResult[ItemResult[ItemRecord]] | None = None,
        timeout: float = 3600.0,
    ) -> Steps[ItemResults[ItemRecord]]:
        """Delete any number of items, 1,000 per batch, and wait for the result of each; see `upsert`.

        Args:
            items: The ids, or items as for `upsert`, whose attributes are ignored.
            country: The country, as an ISO 3166-1 code.
            language: The locale, such as `en-US`.
            catalog_id: The catalog; the default one if omitted.
            catalog_type: `RETAIL`, `HOTEL` or `CREATIVE_ASSETS`.
            ad_account_id: The ad account whose owner has the catalog.
            journal: A file that belongs to these items, by which a run that was killed is continued.
            on_result: Called with each result; a plain function.
            timeout: Seconds to wait for a batch.

        Returns:
            The results, in the order of the items.

        Raises:
            ValueError: The market is not valid.
            JournalError: The journal is in use, belongs to other items, or cannot be written.
            PinterestError: An error that concerns the token, the account, the app or the connection. Its
                `results` has the results so far.

        Source: https://developers.pinterest.com/docs/api/v5/items_batch-post
        """
        from .._catalogs.items import ItemTask, Market, write_items

        market = Market(country, language, catalog_id, catalog_type, ad_account_id)
        task = ItemTask("delete", market, self._job, timeout)
        return (yield from write_items(self._client._engine, task, items, journal, on_result))

    @flow
    @calls("items_batch/post", "items_batch/get")
    def sync(
        self,
        items: Iterable[Mapping[str, Any] | Model],
        *,
        state: str | os.PathLike[str],
        country: str,
        language: str,
        catalog_id: str | None = None,
        catalog_type: CatalogType = "RETAIL",
        ad_account_id: str | None = None,
        delete_missing: bool = False,
        on_result: OnResult[ItemResult[ItemRecord]] | None = None,
        timeout: float = 3600.0,
    ) -> Steps[ItemResults[ItemRecord]]:
        """Send only the items that have changed since the last run, and wait for the result of each.

        A file records a digest of each item that was written; an item with the same content is skipped, and
        its result is `already_done`. An item that failed is sent again by the next run.

        Args:
            items: All items, as for `upsert`.
            state: The file with the digests, which belongs to this market; it is created by the first run.
            country: The country, as an ISO 3166-1 code.
            language: The locale, such as `en-US`.
            catalog_id: The catalog; the default one if omitted.
            catalog_type: `RETAIL`, `HOTEL` or `CREATIVE_ASSETS`.
            ad_account_id: The ad account whose owner has the catalog.
            delete_missing: Whether items are deleted that an earlier run has sent and that are not among the
                items now. Their results come last. Nothing is deleted if there are no items at all, or if an
                item has no id.
            on_result: Called with each result; a plain function.
            timeout: Seconds to wait for a batch.

        Returns:
            The results, in the order of the items.

        Raises:
            ValueError: The market is not valid.
            JournalError: The state is in use, belongs to other items, or cannot be written.
            PinterestError: An error that concerns the token, the account, the app or the connection. Its
                `results` has the results so far.

        Source: https://developers.pinterest.com/docs/api/v5/items_batch-post
        """
        from .._catalogs.items import Market
        from .._catalogs.sync import sync

        engine, job = self._client._engine, self._job
        market = Market(country, language, catalog_id, catalog_type, ad_account_id)
        steps = sync(engine, market, job, items, state, on_result, timeout, delete_missing=delete_missing)
        return (yield from steps)


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

    @flow
    @calls("catalogs_local_stores/create", "catalogs_local_stores/list")
    def create_many(
        self,
        catalog_id: str,
        stores: Iterable[Mapping[str, Any] | Model],
        *,
        ad_account_id: str | None = None,
        journal: str | os.PathLike[str] | None = None,
        on_result: OnResult[ItemResult[Store]] | None = None,
    ) -> Steps[ItemResults[Store]]:
        """Create any number of local stores, 100 per call, each once, with a result for each.

        After a lost response, the stores are looked up by their `store_code`, and only those that are missing
        are created again. A store that is not valid fails alone.

        Args:
            catalog_id: The catalog.
            stores: Dicts or models, as `create` takes them. An iterator is read as stores are needed.
            ad_account_id: The ad account whose owner has the catalog.
            journal: A file that belongs to these stores, by which a run that was killed is continued.
            on_result: Called with each result; a plain function.

        Returns:
            The results, in the order of the stores.

        Raises:
            JournalError: The journal is in use, belongs to other stores, or cannot be written.
            PinterestError: An error that concerns the token, the account, the app or the connection. Its
                `results` has the results so far.

        Source: https://developers.pinterest.com/docs/api/v5/catalogs_local_stores-create
        """
        from .._catalogs.items import write_items
        from .._catalogs.local_stores import StoreTask

        task = StoreTask("create", catalog_id, ad_account_id)
        return (yield from write_items(self._client._engine, task, stores, journal, on_result))

    @flow
    @calls("catalogs_local_stores/update")
    def update_many(
        self,
        catalog_id: str,
        stores: Iterable[Mapping[str, Any] | Model],
        *,
        ad_account_id: str | None = None,
        journal: str | os.PathLike[str] | None = None,
        on_result: OnResult[ItemResult[Store]] | None = None,
    ) -> Steps[ItemResults[Store]]:
        """Change any number of local stores, 100 per call, with a result for each.

        Each has its `id`. A store that is not valid fails alone.

        Args:
            catalog_id: The catalog.
            stores: Dicts or models, as `update` takes them. An iterator is read as stores are needed.
            ad_account_id: The ad account whose owner has the catalog.
            journal: A file that belongs to these stores, by which a run that was killed is continued.
            on_result: Called with each result; a plain function.

        Returns:
            The results, in the order of the stores.

        Raises:
            JournalError: The journal is in use, belongs to other stores, or cannot be written.
            PinterestError: An error that concerns the token, the account, the app or the connection. Its
                `results` has the results so far.

        Source: https://developers.pinterest.com/docs/api/v5/catalogs_local_stores-update
        """
        from .._catalogs.items import write_items
        from .._catalogs.local_stores import StoreTask

        task = StoreTask("update", catalog_id, ad_account_id)
        return (yield from write_items(self._client._engine, task, stores, journal, on_result))


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

    @flow
    @calls("catalogs_local_inventory_items_batch/operate", "catalogs_supplemental_items_batch/get")
    def upsert(
        self,
        catalog_id: str,
        items: Iterable[Mapping[str, Any] | Model],
        *,
        ad_account_id: str | None = None,
        journal: str | os.PathLike[str] | None = None,
        on_result: OnResult[ItemResult[InventoryRecord]] | None = None,
        timeout: float = 3600.0,
    ) -> Steps[ItemResults[InventoryRecord]]:
        """Create or change any number of items of local stores, 1,000 per batch, with a result for each.

        Several batches are processed at the same time. An item that is not valid fails alone: without its
        id or its store, twice in a store, or with a field that is missing or has a wrong type. A batch whose
        response is lost is sent again.

        Args:
            catalog_id: The catalog.
            items: Dicts or models, each with its `item_id` and its `store_code`, and
                its `attributes`, or with the attributes beside these. An iterator is read as needed.
            ad_account_id: The ad account whose owner has the catalog.
            journal: A file that belongs to these items, by which a run that was killed is continued.
            on_result: Called with each result; a plain function.
            timeout: Seconds to wait for a batch.

        Returns:
            The results, in the order of the items.

        Raises:
            JournalError: The journal is in use, belongs to other items, or cannot be written.
            PinterestError: An error that concerns the token, the account, the app or the connection. Its
                `results` has the results so far.

        Source: https://developers.pinterest.com/docs/api/v5/catalogs_local_inventory_items_batch-operate
        """
        from .._catalogs.items import write_items
        from .._catalogs.local_inventory import InventoryTask

        task = InventoryTask("upsert", catalog_id, ad_account_id, self._job, timeout)
        return (yield from write_items(self._client._engine, task, items, journal, on_result))

    @flow
    @calls("catalogs_local_inventory_items_batch/operate", "catalogs_supplemental_items_batch/get")
    def update(
        self,
        catalog_id: str,
        items: Iterable[Mapping[str, Any] | Model],
        *,
        ad_account_id: str | None = None,
        journal: str | os.PathLike[str] | None = None,
        on_result: OnResult[ItemResult[InventoryRecord]] | None = None,
        timeout: float = 3600.0,
    ) -> Steps[ItemResults[InventoryRecord]]:
        """Change any number of items of local stores, with a result for each; see `upsert`.

        Args:
            catalog_id: The catalog.
            items: Dicts or models, each with its `item_id` and its `store_code`, and
                its `attributes`, or with the attributes beside these. An iterator is read as needed.
            ad_account_id: The ad account whose owner has the catalog.
            journal: A file that belongs to these items, by which a run that was killed is continued.
            on_result: Called with each result; a plain function.
            timeout: Seconds to wait for a batch.

        Returns:
            The results, in the order of the items.

        Raises:
            JournalError: The journal is in use, belongs to other items, or cannot be written.
            PinterestError: An error that concerns the token, the account, the app or the connection. Its
                `results` has the results so far.

        Source: https://developers.pinterest.com/docs/api/v5/catalogs_local_inventory_items_batch-operate
        """
        from .._catalogs.items import write_items
        from .._catalogs.local_inventory import InventoryTask

        task = InventoryTask("update", catalog_id, ad_account_id, self._job, timeout)
        return (yield from write_items(self._client._engine, task, items, journal, on_result))

    @flow
    @calls("catalogs_local_inventory_items_batch/operate", "catalogs_supplemental_items_batch/get")
    def delete(
        self,
        catalog_id: str,
        items: Iterable[Mapping[str, Any] | Model],
        *,
        ad_account_id: str | None = None,
        journal: str | os.PathLike[str] | None = None,
        on_result: OnResult[ItemResult[InventoryRecord]] | None = None,
        timeout: float = 3600.0,
    ) -> Steps[ItemResults[InventoryRecord]]:
        """Delete any number of items of local stores, with a result for each; see `upsert`.

        Args:
            catalog_id: The catalog.
            items: Dicts or models, each with its `item_id` and its `store_code`, and
                nothing else is read. An iterator is read as needed.
            ad_account_id: The ad account whose owner has the catalog.
            journal: A file that belongs to these items, by which a run that was killed is continued.
            on_result: Called with each result; a plain function.
            timeout: Seconds to wait for a batch.

        Returns:
            The results, in the order of the items.

        Raises:
            JournalError: The journal is in use, belongs to other items, or cannot be written.
            PinterestError: An error that concerns the token, the account, the app or the connection. Its
                `results` has the results so far.

        Source: https://developers.pinterest.com/docs/api/v5/catalogs_local_inventory_items_batch-operate
        """
        from .._catalogs.items import write_items
        from .._catalogs.local_inventory import InventoryTask

        task = InventoryTask("delete", catalog_id, ad_account_id, self._job, timeout)
        return (yield from write_items(self._client._engine, task, items, journal, on_result))


class SupplementalItems(Resource[Mode]):
    """Batches of supplemental data for catalog items."""

    get_batch = call(operations.catalogs_supplemental_items_batch_get)
    """Get a batch's state, and a result for each operation once it is completed."""
