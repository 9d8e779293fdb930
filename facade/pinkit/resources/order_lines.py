"""The group `order_lines`."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, paged


class OrderLines(Resource[Mode]):
    """Budgets of an ad account that were ordered in advance."""

    list = paged(operations.order_lines_list)
    """List an ad account's order lines, page by page."""
    get = call(operations.order_lines_get)
    """Get an order line."""
