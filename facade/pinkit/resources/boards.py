"""The group `boards` and the groups inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, calls, flow, paged

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from .._core.effects import Steps
    from .._publishing.journal import Journal
    from .._publishing.publish_many import OnResult
    from ..published import Published


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

    @flow
    @calls(
        "boards/get",
        "boards/list",
        "boards/create",
        "board_sections/list",
        "board_sections/create",
        "pins/save",
        "boards/list_pins",
        "board_sections/list_pins",
    )
    def copy(
        self,
        source: str,
        *,
        to: str,
        sections: bool = True,
        ad_account_id: str | None = None,
        journal: str | os.PathLike[str] | Journal | None = None,
        on_result: OnResult | None = None,
    ) -> Steps[Sequence[Published]]:
        """Save the Pins of a board to another, the oldest first; again, and it saves what is new.

        A Pin is passed over if the other board has one that was saved from it.

        Args:
            source: The board's id, or its exact name.
            to: The other's; a name that no board has makes one, with the description and privacy of `source`.
            sections: Whether the other gets the same sections, by their names.
            ad_account_id: The ad account in whose name.
            journal: A file that belongs to this copy, as for `pins.publish_many`.
            on_result: Called with each result.

        Returns:
            What came of each Pin, the oldest first.

        Raises:
            ValueError: `source` names no board or two, `to` two, or both the same.
            JournalError: The journal is in use, is no journal, or cannot be written.
            PinterestError: An error about the token, the account, the app or the connection; its `published`
                has the results so far. Run it again to go on.

        https://developers.pinterest.com/docs/api/v5/pins-save
        """
        from .._publishing.copy_board import copy  # what few use does not burden the others

        engine = self._client._engine
        return (
            yield from copy(
                engine,
                source,
                to,
                sections=sections,
                ad_account_id=ad_account_id,
                path=journal,
                on_result=on_result,
            )
        )


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
