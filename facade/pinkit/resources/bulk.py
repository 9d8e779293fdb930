"""The group `bulk`."""

from __future__ import annotations

from pinkit_generated.api import bulk as operations

from .._calls import Mode, Resource, call


class Bulk(Resource[Mode]):
    """Many ads entities at once, as files."""

    get = call(operations.bulk_request_get)
    """Get the state of a download or an upsert, and its URL when finished."""
    create_download = call(operations.bulk_download_create)
    """Start a download of an ad account's entities."""
    create_upsert = call(operations.bulk_upsert_create)
    """Start creating and changing an ad account's entities."""
