"""The group `boards` and the groups inside it."""

from __future__ import annotations

from pinkit_generated.api import boards as operations

from .._calls import Mode, Resource, call, paged


class Boards(Resource[Mode]):
    """Boards, their sections and the Pins on them."""

    sections: Sections[Mode]
    """The sections of a board."""

    list = paged(operations.boards_list)
    """Your boards, page after page."""
    get = call(operations.boards_get)
    """Get a board."""
    create = call(operations.boards_create)
    """Create a board."""
    update = call(operations.boards_update)
    """Change a board's name, description or privacy."""
    delete = call(operations.boards_delete)
    """Delete a board."""
    list_pins = paged(operations.boards_list_pins)
    """The Pins on a board, page after page."""


class Sections(Resource[Mode]):
    """The sections of a board."""

    list = paged(operations.board_sections_list)
    """The sections of a board, page after page."""
    create = call(operations.board_sections_create)
    """Create a section on a board."""
    update = call(operations.board_sections_update)
    """Rename a section."""
    delete = call(operations.board_sections_delete)
    """Delete a section."""
    list_pins = paged(operations.board_sections_list_pins)
    """The Pins in a section, page after page."""
