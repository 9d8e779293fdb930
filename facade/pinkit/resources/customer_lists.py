"""The group `customer_lists` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, paged


class CustomerLists(Resource[Mode]):
    """Lists of customers, from which audiences are created."""

    uploads: Uploads[Mode]
    """Uploads of whole files into a customer list."""

    list = paged(operations.customer_lists_list)
    """List an ad account's customer lists, page by page."""
    get = call(operations.customer_lists_get)
    """Get a customer list."""
    create = call(operations.customer_lists_create)
    """Create a customer list from records."""
    update = call(operations.customer_lists_update)
    """Add records to a customer list, or remove them."""


class Uploads(Resource[Mode]):
    """Uploads of whole files into a customer list."""

    get = call(operations.customer_list_uploads_get)
    """Get an upload and its processing status."""
    create = call(operations.customer_list_uploads_create)
    """Register an upload in up to 10 parts; each part but the last must have 5 MB or more."""
    run = call(operations.customer_list_uploads_run)
    """Start processing an upload."""
