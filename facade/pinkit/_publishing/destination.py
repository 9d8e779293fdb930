"""Destinations of Pins: boards and sections, by their ids or exact names."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pinkit_generated import UNSET
from pinkit_generated.operations import board_sections_list, boards_list

from .._core.deadline import patience, within
from .._core.effects import Steps
from .._core.pagination import Cursor, Listing
from .._core.success import is_id as is_named
from ..errors import InvalidResponseError
from ..scopes import operation_of
from .known_boards import Known

if TYPE_CHECKING:
    from .._core.engine import Engine


class Place(NamedTuple):
    """A board or a section; an ad-only Pin may have neither.

    Args:
        board_id: The board's id.
        section_id: The section's id.
    """

    board_id: str | None
    section_id: str | None = None


def place(engine: Engine, board: str | None, section: str | None, ad_account_id: str | None) -> Steps[Place]:
    """Find a board and a section by their ids or names.

    Raises:
        ValueError: No board or section has the name, or several have.
    """
    if board is None:
        return Place(None)
    engine = within(engine, engine.clock.monotonic() + patience(engine))
    board_id = yield from board_named(engine, board, ad_account_id)
    if section is None:
        return Place(board_id)
    if is_id(section):
        return Place(board_id, section)
    return Place(board_id, (yield from _named(engine, "section", section, ad_account_id, board_id)))


def board_named(engine: Engine, board: str, ad_account_id: str | None, argument: str = "board") -> Steps[str]:
    """Return the id of a board by its id or name.

    Raises:
        ValueError: No board has the name, or several have.
    """
    if is_id(board):
        return board
    return (yield from _named(engine, argument, board, ad_account_id))


def _named(engine: Engine, argument: str, name: str, ad_account_id: str | None, *parents: str) -> Steps[str]:
    """The id of a name, by the list that is remembered, or by a fresh one if that has it not exactly once."""
    known, key = engine.shared.of(Known), (ad_account_id or "", *parents)
    things = known.get(key, engine.clock.monotonic())
    if things is None or sum(thing.name == name for thing in things) != 1:
        build = board_sections_list if parents else boards_list
        things = yield from every(engine, build, *parents, **of_account(ad_account_id))
        known.put(key, things, engine.clock.monotonic())
    return _one(argument, name, things)


def every(engine: Engine, build: Callable[..., Any], *args: Any, **kwargs: Any) -> Steps[list[Any]]:
    """Fetch all items of a list.

    Raises:
        InvalidResponseError: An item has no id.
    """
    cursor = Cursor(Listing[Any](engine, operation_of(build), build, args, kwargs), None)
    items: list[Any] = []
    while fetched := (yield from cursor.fetch()):
        items += fetched.items
    if not all(is_named(getattr(item, "id", None)) for item in items):
        raise InvalidResponseError(f"{operation_of(build).id}: an item in the response has no id")
    return items


def is_id(text: str) -> bool:
    """Whether a text is an id: the OpenAPI document's pattern is `^\\d+$`. Digits never count as a name."""
    return text.isascii() and text.isdigit()


def of_account(ad_account_id: str | None) -> dict[str, Any]:
    """Return the argument of most operations for acting on behalf of an ad account."""
    return {"ad_account_id": UNSET if ad_account_id is None else ad_account_id}


def _one(argument: str, name: str, things: Sequence[Any]) -> str:
    found = [thing for thing in things if thing.name == name]
    if len(found) == 1:
        return str(found[0].id)
    kind = "section" if argument == "section" else "board"
    if found:
        ids = ", ".join(f"{each.id} ({getattr(each, 'privacy', None) or 'section'})" for each in found)
        raise ValueError(
            f"{argument}: {len(found)} {kind}s have the name {_cut(name)!r}: {ids}. Give the id."
        )
    names = [str(thing.name) for thing in things]
    near = difflib.get_close_matches(name, names, _SHOWN, 0.5) or names[:_SHOWN]
    there = ", ".join(repr(_cut(each)) for each in near) or "none"
    raise ValueError(
        f"{argument}: no {kind} has the name {_cut(name)!r}; there are {there} ({len(names)} in all)"
    )


def _cut(name: str) -> str:
    return name if len(name) <= _LONG else f"{name[:_LONG]}…"


_SHOWN: Final = 3
_LONG: Final = 60
