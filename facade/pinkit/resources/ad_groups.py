"""The group `ad_groups` and the groups inside it."""

from __future__ import annotations

from collections.abc import AsyncIterable
from typing import TYPE_CHECKING

from pinkit_generated import operations

from .._ads.entities import Changes, Creations
from .._ads.kinds import AD_GROUPS
from .._core.batch import outcomes
from .._endpoints.endpoints import Mode, Resource, batch, call, calls, flow, paged

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from pinkit_generated.results import AdGroupsDynamicTitlesGetStatus as TitlesStatus
    from pinkit_generated.results import AdGroupsDynamicTitlesProcessCsv as ProcessedTitles

    from .._core.effects import Steps
    from .._storage.sources import File
    from .._storage.streamed_body import Progress


class AdGroups(Resource[Mode]):
    """Ad groups, their metrics, and estimates of their reach and cost."""

    dynamic_titles: DynamicTitles[Mode]
    """Titles of an ad group's products, uploaded as a CSV."""

    list = paged(operations.ad_groups_list)
    """List ad groups, page by page; archived ones only if `entity_statuses` has `ARCHIVED`."""
    get = call(operations.ad_groups_get)
    """Get an ad group."""
    create = batch(operations.ad_groups_create, outcomes)
    """Create ad groups, at most 30 per call, with a result for each."""
    update = batch(operations.ad_groups_update, outcomes)
    """Change ad groups, at most 30 per call, with a result for each."""
    create_many = flow(Creations(AD_GROUPS, operations.ad_groups_list).create_many)
    """Create any number of ad groups, each once, with a result for each."""
    update_many = flow(Changes(AD_GROUPS, operations.ad_groups_list).update_many)
    """Change any number of ad groups, with a result for each."""
    analytics = call(operations.ad_groups_analytics)
    """Get the metrics of up to 250 ad groups, at most 90 days per call."""
    targeting_analytics = call(operations.ad_groups_targeting_analytics_get)
    """Get the metrics of up to 250 ad groups by targeting, at most 90 days per call."""
    audience_sizing = call(operations.ad_groups_audience_sizing)
    """Estimate how many people a targeting would reach."""
    bid_floor = call(operations.ad_groups_bid_floor_get)
    """Get the lowest bids that are allowed, in micro-units of the currency."""


class DynamicTitles(Resource[Mode]):
    """Titles of an ad group's products, uploaded as a CSV."""

    get_upload_url = call(operations.ad_groups_dynamic_titles_get_upload_url)
    """Get a URL to upload a CSV to, and the id that `process` takes."""
    process = call(operations.ad_groups_dynamic_titles_process_csv)
    """Process an uploaded CSV; `errors` lists the invalid rows."""
    get_status = call(operations.ad_groups_dynamic_titles_get_status)
    """Get whether the titles are ready, and how many were generated and reviewed."""
    get_download = call(operations.ad_groups_dynamic_titles_download_csv)
    """Get the URL of the CSV with the titles."""

    @flow
    @calls("ad_groups_dynamic_titles/get_upload_url", "ad_groups_dynamic_titles/process_csv")
    def upload(
        self,
        ad_account_id: str,
        ad_group_id: str,
        source: File,
        *,
        size: int | None = None,
        progress: Progress | None = None,
        timeout: float = 3600.0,
    ) -> Steps[ProcessedTitles]:
        """Upload a CSV with titles, and have Pinterest process it.

        The file is uploaded to a file store, without the token. If the connection breaks, it is sent again,
        provided that it can be read again.

        Args:
            ad_account_id: The ad account.
            ad_group_id: The ad group.
            source: The CSV, such as `download` saves: a path, bytes, a file open for reading bytes, or an
                iterator of bytes.
            size: Size in bytes; needed for an iterator, and for a file that cannot seek.
            progress: Called with the bytes sent and the total in bytes after each chunk.
            timeout: Seconds for the whole flow.

        Returns:
            The response of `process`; its `errors` list the invalid rows.

        Raises:
            ValueError: The file is missing or empty.
            UploadError: The store rejected the file.
            APIConnectionError: The connection broke too often, or the timeout was exceeded.

        Source: https://developers.pinterest.com/docs/api/v5/ad_groups_dynamic_titles-process_csv
        """
        from .._jobs.dynamic_titles import Where, upload

        if isinstance(source, AsyncIterable) and not hasattr(self._client, "aclose"):
            raise TypeError("source: an asynchronous iterator needs an AsyncClient")
        engine, where = self._client._engine, Where(ad_account_id, ad_group_id)
        return (yield from upload(engine, where, source, size, progress, timeout))

    @flow
    @calls("ad_groups_dynamic_titles/get_status")
    def wait(self, ad_account_id: str, ad_group_id: str, *, timeout: float = 3600.0) -> Steps[TitlesStatus]:
        """Wait until the titles of an ad group are ready.

        Args:
            ad_account_id: The ad account.
            ad_group_id: The ad group.
            timeout: Seconds to wait; 0 asks once.

        Returns:
            The response of `get_status`, with how many titles were generated and reviewed.

        Raises:
            JobTimeoutError: The titles are not ready yet; wait again.

        Source: https://developers.pinterest.com/docs/api/v5/ad_groups_dynamic_titles-get_status
        """
        from .._jobs.dynamic_titles import is_ready
        from .._jobs.job import Job

        job = Job(
            "ad_groups.dynamic_titles",
            starts=operations.ad_groups_dynamic_titles_process_csv,
            get=operations.ad_groups_dynamic_titles_get_status,
            by="ad_group_id",
            id="ad_group_id",
            state=is_ready,
        )
        where = {"ad_account_id": ad_account_id}
        return (yield from job.until_done(self._client._engine, ad_group_id, timeout, where))

    @flow
    @calls("ad_groups_dynamic_titles/download_csv")
    def download(
        self,
        ad_account_id: str,
        ad_group_id: str,
        to: str | os.PathLike[str],
        *,
        progress: Progress | None = None,
        timeout: float = 3600.0,
    ) -> Steps[Path]:
        """Save the CSV with the titles of an ad group. The file is written completely or not at all.

        Args:
            ad_account_id: The ad account.
            ad_group_id: The ad group.
            to: The file to write, in an existing folder; a file of this name is replaced.
            progress: Called with the bytes received and the total in bytes, which is 0 if unknown.
            timeout: Seconds for the whole flow.

        Returns:
            The file's path.

        Raises:
            ValueError: `to` cannot be a file.
            InvalidResponseError: There is no CSV yet; see `wait`.
            DownloadError: The store rejected the download.
            APIConnectionError: The connection broke too often, or the timeout was exceeded.
            OSError: The file cannot be written.

        Source: https://developers.pinterest.com/docs/api/v5/ad_groups_dynamic_titles-download_csv
        """
        from .._jobs.dynamic_titles import Where, save

        engine, where = self._client._engine, Where(ad_account_id, ad_group_id)
        return (yield from save(engine, where, to, progress, timeout))
