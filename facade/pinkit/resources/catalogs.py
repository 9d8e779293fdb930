"""The group `catalogs` and the groups inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinkit_generated import models
from pinkit_generated.api import catalog_feeds, catalog_items, catalog_product_groups, catalog_reports
from pinkit_generated.api import catalogs as operations

from .._batch import Batch, items
from .._calls import Mode, Resource, call, flow, paged
from .._jobs.job import LARGEST, Job
from ..errors import InvalidAnswerError, JobFailed

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from .._publishing.body import Progress
    from .._steps import Steps


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


ItemRecord: TypeAlias = (
    models.ItemProcessingRecord | models.HotelProcessingRecord | models.CreativeAssetsProcessingRecord
)


class Items(Resource[Mode]):
    """The items of a catalog, one by one rather than by a feed."""

    get_many = call(catalog_items.items_post)
    """Get up to 1,000 items by their ids."""
    get_batch = call(catalog_items.items_batch_get)
    """Get a batch's state, and a result for each item when completed."""
    create_batch = call(catalog_items.items_batch_post)
    """Start creating, changing or deleting up to 1,000 items."""

    _job = Job[models.CatalogsItemsBatch, models.CatalogsItemsBatch](
        "catalogs.items",
        ask=lambda batch_id, account: catalog_items.items_batch_get(batch_id, ad_account_id=account),
        id_of=lambda batch: batch.batch_id,
        state_of=lambda batch: batch.status,
    )

    @flow
    def wait(
        self,
        job: str | models.CatalogsItemsBatch,
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
        try:
            answer = yield from self._job.wait(self._client._engine, ad_account_id, job, timeout)
        except JobFailed as error:
            answer, results = error.answer, items(error.answer)
            if not results or all(result.succeeded for result in results):  # it does not say why
                raise
        else:
            results = items(answer)
        if results is None:
            raise InvalidAnswerError(f"client.catalogs.items: the answer tells of no item: {answer!r:.200}")
        return Batch(answer, results)


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

    _job = Job[models.CatalogsCreateReportResponse, models.CatalogsReport](
        "catalogs.reports",
        ask=lambda token, account: catalog_reports.reports_get(token=token, ad_account_id=account),
        id_of=lambda started: started.token,
        state_of=lambda report: report.report_status,
        url_of=lambda report: report.url,
    )

    @flow
    def wait(
        self,
        job: str | models.CatalogsCreateReportResponse,
        *,
        ad_account_id: str | None = None,
        timeout: float = 3600.0,
    ) -> Steps[models.CatalogsReport]:
        """Wait until a report is done.

        Args:
            job: What `create` answered, or the `token` in there.
            ad_account_id: Whose owner has the catalog, as for `create`.
            timeout: Seconds; 0 asks once.

        Returns:
            The answer of `get` that says so, with the file's URL.

        Raises:
            JobFailed: Pinterest could not make it.
            JobTimeout: It is not done yet, and goes on; wait again, by its token.

        https://developers.pinterest.com/docs/api/v5/reports-get
        """
        return (yield from self._job.wait(self._client._engine, ad_account_id, job, timeout))

    @flow
    def download(
        self,
        job: str | models.CatalogsCreateReportResponse,
        to: str | os.PathLike[str],
        *,
        ad_account_id: str | None = None,
        progress: Progress | None = None,
        timeout: float = 3600.0,
        max_size: int = LARGEST,
    ) -> Steps[Path]:
        """Wait until a report is done, and save its file, whole or not at all.

        Args:
            job: What `create` answered, or the `token` in there.
            to: The file to write, in a folder that is there; one of this name is replaced.
            ad_account_id: Whose owner has the catalog, as for `create`.
            progress: Called with the bytes so far and their number, which is 0 if it is not known.
            timeout: Seconds for all of it.
            max_size: Bytes; a larger file is refused.

        Returns:
            The file's path.

        Raises:
            ValueError: `to` cannot be a file.
            JobFailed: Pinterest could not make it.
            JobTimeout: It is not done yet, and goes on.
            DownloadRefused: The store refused it, sent a message instead, or it is larger than `max_size`.
            APIConnectionError: The connection broke too often, or the time was over.
            OSError: The file cannot be written.

        https://developers.pinterest.com/docs/api/v5/reports-get
        """
        engine = self._client._engine
        return (yield from self._job.download(engine, ad_account_id, job, to, progress, timeout, max_size))
