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
    """List your boards, page by page."""
    get = call(operations.boards_get)
    """Get a board."""
    create = call(operations.boards_create)
    """Create a board."""
    update = call(operations.boards_update)
    """Change a board's name, description or privacy."""
    delete = call(operations.boards_delete)
    """Delete a board."""
    list_pins = paged(operations.boards_list_pins)
    """List the Pins on a board, page by page."""

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
        *,
        board_id: str | None = None,
        board_name: str | None = None,
        to_board_id: str | None = None,
        to_board_name: str | None = None,
        create: bool = False,
        sections: bool = True,
        ad_account_id: str | None = None,
        journal: str | os.PathLike[str] | Journal | None = None,
        on_result: OnResult | None = None,
    ) -> Steps[Sequence[Published]]:
        """Save the Pins of a board to another board, the oldest first. A repeated call saves the new Pins.

        A Pin is skipped if the other board has a Pin that was saved from it.

        Args:
            board_id: The board: its id, or its URL if it is yours.
            board_name: The exact name of the board, instead of its id.
            to_board_id: The other board: its id, or its URL if it is yours.
            to_board_name: The exact name of the other board, instead of its id.
            create: Whether to create the other board, with `description` and `privacy` of the first, if no
                board has the name `to_board_name`.
            sections: Whether to create the same sections, by name.
            ad_account_id: The ad account on whose behalf the Pins are saved.
            journal: A journal file for this copy only, as for `pins.publish_many`.
            on_result: Called with each result.

        Returns:
            The result of each Pin, the oldest first.

        Raises:
            ValueError: A board is not given, a name or URL matches no board or two, or both are the same
                board.
            JournalError: The journal is in use, is not a journal, or cannot be written.
            PinterestError: An error concerns the token, the account, the app or the connection; `published`
                of the error has the results so far. Call again to continue.

        Source: https://developers.pinterest.com/docs/api/v5/pins-save
        """
        from .._publishing.copy_board import copy  # imported late, because few programs use it
        from .._publishing.destination import reference

        engine = self._client._engine
        return (
            yield from copy(
                engine,
                reference("board", board_id, board_name),
                reference("board", to_board_id, to_board_name, "to_board"),
                create=create,
                sections=sections,
                ad_account_id=ad_account_id,
                path=journal,
                on_result=on_result,
            )
        )


class Sections(Resource[Mode]):
    """The sections of a board."""

    list = paged(operations.board_sections_list)
    """List the sections of a board, page by page."""
    create = call(operations.board_sections_create)
    """Create a section on a board."""
    update = call(operations.board_sections_update)
    """Rename a section."""
    delete = call(operations.board_sections_delete)
    """Delete a section."""
    list_pins = paged(operations.board_sections_list_pins)
    """List the Pins in a section, page by page."""
