"""The group `search`."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, paged


class Search(Resource[Mode]):
    """Search in your own Pins and boards, and search in all Pins for partners."""

    pins = paged(operations.search_user_pins_list)
    """Search your own Pins, page by page."""
    boards = paged(operations.search_user_boards_get)
    """Search your own boards, page by page."""
    partner_pins = paged(operations.search_partner_pins)
    """Search all public Pins, page by page; for partners of Pinterest."""
