"""Copying a board: its Pins are saved to another board, with their sections, in their order, each once."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, TypeAlias

from pinkit_generated import UNSET
from pinkit_generated.operations import (
    board_sections_create,
    board_sections_list,
    board_sections_list_pins,
    boards_create,
    boards_list,
    boards_list_pins,
    pins_save,
)

from .. import errors
from .._core.effects import Run, Steps
from .._core.validation import callback, truth
from ..published import Published
from .create_once import Attempt, Made, create_once
from .destination import Place, Reference, board_of, every, find_board, of_account, one
from .journal import Journal, OpenJournal
from .outcome import copy_of, may_exist
from .publish_many import Ledger
from .reconcile import Mark

#: The id of each section by name, or the error of its creation.
_Sections: TypeAlias = dict[str, str | errors.PinterestError]

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from pinkit_generated import Request
    from pinkit_generated.results import BoardsGet as Board
    from pinkit_generated.results import PinsGet as Pin

    from .._batches.results import OnResult
    from .._core.engine import Engine


def copy(
    engine: Engine,
    source: Reference | None,
    to: Reference | None,
    *,
    create: bool,
    sections: bool,
    ad_account_id: str | None,
    path: str | os.PathLike[str] | Journal | None,
    on_result: OnResult[Published] | None,
) -> Steps[list[Published]]:
    """Save the Pins of a board to another board.

    Raises:
        ValueError: A board is not given or does not exist, or both are the same.
        PinterestError: An error that no further Pin could avoid.
    """
    callback("on_result", on_result, 1)
    truth("sections", sections)
    if source is None:
        raise ValueError("board_id, board_name: give one of them, the board whose Pins are saved")
    if to is None:
        raise ValueError("to_board_id, to_board_name: give one of them, the board that the Pins are saved to")
    if truth("create", create) and to.name is None:
        raise ValueError("create: a board is created by its name only; pass to_board_name")
    account = of_account(ad_account_id)
    journal = OpenJournal(path)
    try:
        yield Run(journal.open)
        source_id = yield from find_board(engine, source, ad_account_id)
        target_id = yield from _target(engine, source_id, to, ad_account_id, create=create)
        if target_id == source_id:
            raise ValueError(
                f"{to.argument}_id, {to.argument}_name: board {target_id} is the source itself; "
                "name another board"
            )
        pins, names = yield from _pins(engine, source_id, account)
        made = (yield from _sections(engine, target_id, names, account)) if sections else _Sections()
        there, _ = yield from _pins(engine, target_id, account)
        copies = {str(pin.parent_pin_id): str(pin.id) for pin in there}
        ledger = Ledger(engine, journal, on_result, "Run it again to continue: these are skipped.")

        def all_of_them() -> Steps[None]:
            for index, pin in enumerate(reversed(pins)):  # the oldest first, to keep the order
                key = f"{target_id}/{pin.id}"
                if str(pin.id) in copies:
                    yield from ledger.exists(index, key, copies[str(pin.id)])
                    continue
                section = made.get(names.get(str(pin.board_section_id), ""))
                save = functools.partial(_save, engine, pin, target_id, section, ad_account_id)
                yield from ledger.take(index, key, save)

        return (yield from ledger.run(all_of_them()))
    finally:
        journal.close()


def _save(
    engine: Engine,
    pin: Pin,
    board_id: str,
    section: str | errors.PinterestError | None,
    ad_account_id: str | None,
    attempt: Attempt,
) -> Steps[Made]:
    if (found := (yield from attempt.look_up(engine))) is not None:
        return Made(found, True)
    if isinstance(section, errors.PinterestError):
        raise copy_of(section)  # a copy for each Pin: raising an error extends its traceback
    mark = Mark(place=Place(board_id, section), words={}, parent=str(pin.id), ad_account_id=ad_account_id)
    if (found := (yield from attempt.look_up(engine, mark))) is not None:
        return Made(found, True)
    request = pins_save(
        str(pin.id),
        board_id=board_id,
        board_section_id=UNSET if section is None else section,
        **of_account(ad_account_id),
    )
    return (yield from create_once(engine, request, mark, attempt=attempt))


def _target(
    engine: Engine, source_id: str, to: Reference, ad_account_id: str | None, *, create: bool
) -> Steps[str]:
    """Return the id of the target board; if no board has the name, create it like the source."""
    account = of_account(ad_account_id)
    if to.id is not None:
        return to.id
    boards: list[Board] = yield from every(engine, boards_list, **account)
    name = to.name
    if name is None or not create or any(map(to.fits, boards)):
        advice = "" if name is None else ". Pass create=True to create it with the privacy of the source"
        return one(to, boards, advice)
    model = yield from board_of(engine, source_id, account)
    like: dict[str, Any] = {name: getattr(model, name) or UNSET for name in ("description", "privacy")}
    return (yield from _made(engine, boards_create(name=name, **like, **account), name, boards_list, account))


def _pins(engine: Engine, board_id: str, account: dict[str, Any]) -> Steps[tuple[list[Pin], dict[str, str]]]:
    """Return the Pins of a board with its sections, the newest first, and the sections' names by id."""
    pins: list[Pin] = yield from every(engine, boards_list_pins, board_id, **account)
    sections: list[Any] = yield from every(engine, board_sections_list, board_id, **account)
    known = {pin.id for pin in pins}
    for section in sections:
        inside: list[Pin] = yield from every(
            engine, board_sections_list_pins, board_id, str(section.id), **account
        )
        pins += [pin for pin in inside if pin.id not in known]
    # Pins of a section without a name are saved to the board itself.
    return pins, {str(each.id): each.name for each in sections if isinstance(each.name, str) and each.name}


def _sections(
    engine: Engine, board_id: str, names: dict[str, str], account: dict[str, Any]
) -> Steps[_Sections]:
    """Create the missing sections; return the id of each section by name, or the error of its creation."""
    sections: list[Any] = yield from every(engine, board_sections_list, board_id, **account)
    there: _Sections = {str(section.name): str(section.id) for section in sections}
    for name in names.values():
        if name not in there:
            request = board_sections_create(board_id, name=name, **account)
            try:
                there[name] = yield from _made(engine, request, name, board_sections_list, account, board_id)
            except errors.PinterestError as error:
                if errors.stops_everything(error):
                    raise
                there[name] = error
    return there


def _made(
    engine: Engine,
    request: Request[Any],
    name: str,
    build: Callable[..., Request[Any]],
    account: dict[str, Any],
    *args: str,
) -> Steps[str]:
    """Create a board or a section; if the response is lost, find it in the list."""
    try:
        made = yield from engine.call(request)
    except errors.PinterestError as error:
        if not may_exist(error):
            raise
        for thing in (yield from every(engine, build, *args, **account)):
            if thing.name == name:
                return str(thing.id)
        raise
    return str(made.id)
