"""The group `customer_lists` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, paged


class CustomerLists(Resource[Mode]):
    """Lists of customers, to make audiences of."""

    uploads: Uploads[Mode]
    """Uploads of whole files into a customer list."""

    list = paged(operations.customer_lists_list)
    """An ad account's customer lists, page after page."""
    get = call(operations.customer_lists_get)
    """Get a customer list."""
    create = call(operations.customer_lists_create)
    """Create a customer list from records."""
    update = call(operations.customer_lists_update)
    """Add records to a customer list, or remove them."""


class Uploads(Resource[Mode]):
    """Uploads of whole files into a customer list."""

    get = call(operations.customer_list_uploads_get)
    """Get an upload and how far its processing is."""
    create = call(operations.customer_list_uploads_create)
    """Register an upload in up to 10 parts, each of 5 MB or more but the last."""
    run = call(operations.customer_list_uploads_run)
    """Start processing what was uploaded."""
