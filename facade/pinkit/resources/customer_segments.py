"""The group `customer_segments`."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, paged


class CustomerSegments(Resource[Mode]):
    """Customer segments, which group audiences of an ad account."""

    list = paged(operations.customer_segment_list)
    """List an ad account's customer segments, page by page."""
    create = call(operations.customer_segment_create)
    """Create a customer segment of audiences."""
    update = call(operations.customer_segment_update)
    """Add audiences to a customer segment, remove audiences from it, or remove the segment."""
