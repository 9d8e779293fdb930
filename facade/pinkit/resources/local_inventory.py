"""The group `catalogs.local_inventory`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, calls, flow
from .._jobs.job import ItemsJob

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping
    from typing import TypeAlias

    from pinkit_generated import Model, models
    from pinkit_generated.results import CatalogsLocalInventoryItemsBatchOperate as StartedInventory

    from .._batches.results import ItemResults, OnResult
    from .._core.batch import Batch
    from .._core.effects import Steps

    # No operation returns it alone, so it has no name in `pinkit_generated.results`.
    InventoryRecord: TypeAlias = models.LocalInventoryOperationResult


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
        on_result: OnResult | None = None,
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
        on_result: OnResult | None = None,
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
        on_result: OnResult | None = None,
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
