"""The group `bulk`."""

from __future__ import annotations

from pinkit_generated import models
from pinkit_generated.api import bulk as operations

from .._calls import Mode, call
from .._jobs.job import AdAccountJobs, Job


class Bulk(
    AdAccountJobs[
        Mode, models.BulkDownloadResponse | models.BulkUpsertResponse, models.BulkUpsertStatusResponse
    ]
):
    """Many ads entities at once, as files."""

    get = call(operations.bulk_request_get)
    """Get the state of a download or an upsert, and its URL when finished."""
    create_download = call(operations.bulk_download_create)
    """Start a download of an ad account's entities."""
    create_upsert = call(operations.bulk_upsert_create)
    """Start creating and changing an ad account's entities."""

    _job = Job[models.BulkDownloadResponse | models.BulkUpsertResponse, models.BulkUpsertStatusResponse](
        "bulk",
        ask=lambda request_id, account: operations.bulk_request_get(account, request_id),
        id_of=lambda started: started.request_id,
        state_of=lambda request: request.status,
        url_of=lambda request: request.result_url,
    )
