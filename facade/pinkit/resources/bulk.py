"""The group `bulk`."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, flow
from .._jobs.job import AdAccountJob, either


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
