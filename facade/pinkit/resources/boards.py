"""The group `boards` and the groups inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call, calls, flow, paged

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from .._batches.results import OnResult
    from .._core.effects import Steps
    from .._organic.export_board import ExportedBoard
    from .._publishing.journal import Journal
    from .._storage.streamed_body import Progress
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
        on_result: OnResult[Published] | None = None,
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

    @flow
    @calls("boards/get", "boards/list", "board_sections/list", "boards/list_pins", "board_sections/list_pins")
    def export(
        self,
        board_id: str,
        folder: str | os.PathLike[str],
        *,
        ad_account_id: str | None = None,
        progress: Progress | None = None,
        timeout: float = 24 * 3600.0,
        max_size: int = 64 * 2**20,
    ) -> Steps[ExportedBoard]:
        """Save the metadata of a board and its sections, and the images of their Pins, in a folder.

        `board.json` has the board and its sections, `pins.jsonl` a line for each Pin with the names of its
        images, and `images/` the largest size of each image; of a video, its cover. Each file is written
        completely or not at all. Another run with the same folder lists the Pins again, and saves the images
        that are missing: an interrupted export continues, and a complete one is brought up to date. Images
        of Pins that were deleted stay. The token is not sent to the hosts of images.

        Args:
            board_id: The board: its id, or its URL if it is yours.
            folder: The folder, which belongs to this board; it is created if its parent exists.
            ad_account_id: The ad account in whose name.
            progress: Called with the number of Pins exported and the number of Pins on the board.
            timeout: Seconds for the whole export.
            max_size: The largest size of an image in bytes; a larger one fails.

        Returns:
            The counts, and the images that could not be saved.

        Raises:
            ValueError: The folder cannot be used, or has the export of another board.
            APIConnectionError: The connection broke too often, or the timeout was exceeded.
            PinterestError: The board or its Pins cannot be read. The images so far are kept.
            OSError: A file cannot be written.

        Source: https://developers.pinterest.com/docs/api/v5/boards-list_pins
        """
        from .._organic.export_board import BoardExport

        engine = self._client._engine
        export = BoardExport(engine, board_id, folder, ad_account_id, progress, timeout, max_size)
        return (yield from export.run())


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
