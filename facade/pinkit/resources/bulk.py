"""The group `bulk`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, calls, flow
from .._jobs.job import AdAccountJob, either

if TYPE_CHECKING:
    from pinkit_generated.results import BulkDownloadCreate as Download
    from pinkit_generated.results import BulkUpsertCreate as Upsert

    from .._ads.bulk_rows import Row
    from .._core.batch import Batch
    from .._core.effects import Steps


class Bulk(Resource[Mode]):
    """Downloads and changes of many ads entities at once, as files."""

    _job = AdAccountJob(
        "bulk",
        starts=either(operations.bulk_download_create, operations.bulk_upsert_create),
        get=operations.bulk_request_get,
        by="bulk_request_id",
        id="request_id",
        state="status",
        url="result_url",
    )

    get = call(operations.bulk_request_get)
    """Get the state of a download or an upsert, and its URL when finished."""
    create_download = call(operations.bulk_download_create)
    """Start a download of an ad account's entities."""
    create_upsert = call(operations.bulk_upsert_create)
    """Start an upsert, which creates and changes an ad account's entities."""
    wait = flow(_job.wait)
    """Wait until a download or an upsert is done."""
    download = flow(_job.download)
    """Wait until a download or an upsert is done, and save its file."""

    @flow
    @calls("bulk_request/get")
    def download_rows(
        self, ad_account_id: str, job: str | Download | Upsert, *, timeout: float = 3600.0
    ) -> Steps[list[Row]]:
        """Wait until a download or an upsert is done, and return the rows of its file.

        Args:
            ad_account_id: The ad account where it was started.
            job: The response of its start, or its `request_id`.
            timeout: Seconds for the job and the download.

        Returns:
            The rows of the JSON or CSV file, as dicts. A cell of CSV is text, or None if it is empty; a cell
            that contains JSON is parsed.

        Raises:
            InvalidResponseError: The file is neither JSON nor CSV.
            JobFailedError: The job failed, or no longer exists.
            JobTimeoutError: The job is not done yet, and continues.
            DownloadError: The store rejected the download, or the file exceeds 1 GiB.
            APIConnectionError: The connection broke too often, or the timeout was exceeded.

        Source: https://developers.pinterest.com/docs/api/v5/bulk_request-get
        """
        from .._ads.bulk_rows import rows_of

        return (yield from rows_of(self._client._engine, self._job, ad_account_id, job, timeout))

    @flow
    @calls("bulk_upsert/create", "bulk_request/get")
    def upsert_and_wait(
        self,
        ad_account_id: str,
        *,
        create: Mapping[str, Any] | None = None,
        update: Mapping[str, Any] | None = None,
        timeout: float = 3600.0,
    ) -> Steps[Batch[Row]]:
        """Create and change an ad account's entities in bulk, and wait for the result of each.

        Args:
            ad_account_id: The ad account.
            create: The entities to create, by their kind: `{"campaigns": [...], "ad_groups": [...]}`.
                Campaigns may omit `ad_account_id`.
            update: The entities to change, by their kind.
            timeout: Seconds for the job and the download of its results.

        Returns:
            The results, in the order of Pinterest's file; `raise_for_errors()` raises if any failed. If the
            file has fewer, the results at the end are those of the others: unknown, which counts as failed.

        Raises:
            ValueError: There is nothing to create or change, or a kind is unknown.
            JobFailedError: The job failed as a whole.
            JobTimeoutError: The job is not done yet, and continues: pass the error's `job_id` to
                `download_rows`.
            PinterestError: As for `create_upsert` and `download_rows`. After a lost response, the upsert may
                have started: it is not repeated.

        Source: https://developers.pinterest.com/docs/api/v5/bulk_upsert-create
        """
        from .._ads.bulk_rows import upsert

        engine = self._client._engine
        return (yield from upsert(engine, self._job, ad_account_id, create, update, timeout))
