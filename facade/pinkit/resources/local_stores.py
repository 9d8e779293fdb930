"""The group `catalogs.local_stores`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinkit_generated import operations

from .._core.batch import deletions, like
from .._endpoints.endpoints import Mode, Resource, batch, calls, flow, paged

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping
    from typing import TypeAlias

    from pinkit_generated import Model, models

    from .._batches.results import ItemResults, OnResult
    from .._core.effects import Steps

    # No operation returns it alone, so it has no name in `pinkit_generated.results`.
    Store: TypeAlias = models.LocalStore


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
        on_result: OnResult | None = None,
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
        on_result: OnResult | None = None,
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
