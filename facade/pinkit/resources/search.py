"""The group `search`."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, paged


class Search(Resource[Mode]):
    """Search among your own Pins and boards, and partners' search of all Pins."""

    pins = paged(operations.search_user_pins_list)
    """Search your own Pins, page after page."""
    boards = paged(operations.search_user_boards_get)
    """Search your own boards, page after page."""
    partner_pins = paged(operations.search_partner_pins)
    """Search all public Pins, page after page; for partners of Pinterest."""
