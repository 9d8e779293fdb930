"""Destinations of Pins: boards and sections, by their ids, URLs or exact names."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, cast

import attrs
from pinkit_generated import UNSET, Model
from pinkit_generated.operations import board_sections_list, boards_get, boards_list

from .. import urls
from .._core.deadline import patience, within
from .._core.effects import Steps
from .._core.ids import ARTICLES
from .._core.pagination import Cursor, Listing
from .._core.success import is_id as is_named
from ..errors import InvalidResponseError
from ..scopes import operation_of
from .known_boards import Known

if TYPE_CHECKING:
    from pinkit_generated.results import BoardsGet as Board

    from .._core.engine import Engine


class Place(NamedTuple):
    """A board or a section; an ad-only Pin may have neither.

    Args:
        board_id: The board's id.
        section_id: The section's id.
    """

    board_id: str | None
    section_id: str | None = None


@attrs.frozen(kw_only=True)
class Reference:
    """A board or a section that the user has named, by its id, its URL or its exact name.

    Args:
        kind: `board` or `section`.
        id: The id.
        url: The URL of a board, which contains no id.
        name: The name.
        argument: The first word of the user's arguments, `to_board` for `to_board_id` and `to_board_name`.
    """

    kind: Literal["board", "section"]
    id: str | None = None
    url: urls.PinterestUrl | None = None
    name: str | None = None
    argument: str

    def fits(self, thing: Any) -> bool:
        """Whether a board or a section of a list is the one that is named."""
        if self.url is None:
            return bool(thing.name == self.name)
        owner = getattr(getattr(thing, "owner", None), "username", None)
        is_owned = str(owner).casefold() == str(self.url.username).casefold()
        return is_owned and urls.slug_of(str(thing.name)) == urls.slug_of(str(self.url.slug))

    def which(self, found: str) -> str:
        """Return a sentence that names the argument, and how many things have its value."""
        if self.url is None:
            return f"{self.argument}_name: {found} the name {_cut(str(self.name))!r}"
        return f"{self.argument}_id: {found} the URL {_cut(f'/{self.url.username}/{self.url.slug}/')!r}"


def reference(
    kind: Literal["board", "section"], id_: str | None, name: str | None, argument: str | None = None
) -> Reference | None:
    """Return the board or section of a pair of arguments; None if both are None.

    Args:
        kind: `board` or `section`.
        id_: The id, or the URL of a board.
        name: The name.
        argument: The first word of the arguments, if it is not the kind.

    Raises:
        TypeError: An argument is no text.
        ValueError: Both are given, the id is not digits, or the name is empty.
    """
    argument = argument or kind
    id_, name = _text(f"{argument}_id", id_), _text(f"{argument}_name", name)
    if id_ is not None and name is not None:
        raise ValueError(f"{argument}_id, {argument}_name: both are given; give one of them")
    if name is not None:
        return Reference(kind=kind, name=name, argument=argument)
    if id_ is None:
        return None
    if is_id(id_.strip()):
        return Reference(kind=kind, id=id_.strip(), argument=argument)
    return Reference(kind=kind, url=_url(kind, f"{argument}_id", id_.strip()), argument=argument)


def _text(argument: str, given: object) -> str | None:
    if given is not None and not isinstance(given, str):
        raise TypeError(f"{argument} must be text, not {type(given).__name__} ({given!r:.40})")
    if given is not None and not given.strip():
        raise ValueError(f"{argument} must not be empty")
    return given


def _url(kind: str, argument: str, text: str) -> urls.PinterestUrl:
    """Read the URL of a board."""
    if not urls.is_url(text):
        name = argument.replace("_id", "_name")
        raise ValueError(
            f"{argument}: {_cut(text)!r} is not an id, which is digits only; pass a name as {name}"
        )
    try:
        url = urls.parse(text)
    except ValueError as error:
        raise ValueError(f"{argument}: {str(error).removeprefix('url: ')}") from None
    if kind == url.kind == "section":
        raise ValueError(f"{argument}: a section's URL contains no id ({_cut(text)!r}); pass section_name")
    if url.kind != kind:
        raise ValueError(f"{argument}: {_cut(text)!r} is the URL of {ARTICLES[url.kind]}, not of a {kind}")
    return url


def place(
    engine: Engine, board: Reference | None, section: Reference | None, ad_account_id: str | None
) -> Steps[Place]:
    """Find a board and a section.

    Raises:
        ValueError: No board or section fits, or several do.
    """
    if board is None:
        return Place(None)
    engine = within(engine, engine.clock.monotonic() + patience(engine))
    board_id = yield from find_board(engine, board, ad_account_id)
    if section is None:
        return Place(board_id)
    if section.id is not None:
        return Place(board_id, section.id)
    return Place(board_id, (yield from _found(engine, section, ad_account_id, board_id)))


def find_board(engine: Engine, board: Reference, ad_account_id: str | None) -> Steps[str]:
    """Return the id of a board.

    Raises:
        ValueError: No board fits, or several do.
    """
    if board.id is not None:
        return board.id
    return (yield from _found(engine, board, ad_account_id))


def _found(engine: Engine, wanted: Reference, ad_account_id: str | None, *parents: str) -> Steps[str]:
    """The id of what is named, by the cached list, or by a fresh one if that has it not exactly once."""
    known, key = engine.shared.of(Known), (ad_account_id or "", *parents)
    things = known.get(key, engine.clock.monotonic())
    if things is None or sum(map(wanted.fits, things)) != 1:
        build = board_sections_list if parents else boards_list
        things = yield from every(engine, build, *parents, **of_account(ad_account_id))
        known.put(key, things, engine.clock.monotonic())
    return one(wanted, things)


def board_of(engine: Engine, board_id: str, account: Mapping[str, Any]) -> Steps[Board]:
    """Return a board.

    Raises:
        InvalidResponseError: The response is no object.
    """
    board: Any = yield from engine.call(boards_get(board_id, **account))
    if not isinstance(board, Model):
        raise InvalidResponseError("boards/get: the response is not a board")
    return cast("Board", board)


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


def one(wanted: Reference, things: Sequence[Any], advice: str = "") -> str:
    """Return the id of the one thing of a list that is named.

    Args:
        wanted: The board or section.
        things: All boards or sections.
        advice: What to do if nothing fits, for the message.

    Raises:
        ValueError: Nothing fits, or several things do.
    """
    found = [*filter(wanted.fits, things)]
    if len(found) == 1:
        return str(found[0].id)
    kind = wanted.kind
    if found:
        ids = ", ".join(f"{each.id} ({getattr(each, 'privacy', None) or 'section'})" for each in found)
        raise ValueError(
            f"{wanted.which(f'{len(found)} {kind}s have')}: {ids}. Pass the id as {wanted.argument}_id"
        )
    names = [str(thing.name) for thing in things]
    near = difflib.get_close_matches(str(wanted.name or ""), names, _SHOWN, 0.5) or names[:_SHOWN]
    there = ", ".join(repr(_cut(each)) for each in near) or "none"
    raise ValueError(f"{wanted.which(f'no {kind} has')}; there are {there} ({len(names)} in all){advice}")


def _cut(name: str) -> str:
    return name if len(name) <= _LONG else f"{name[:_LONG]}…"


_SHOWN: Final = 3
_LONG: Final = 60
