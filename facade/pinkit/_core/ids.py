"""Ids among the arguments of a call: Pinterest's URLs are replaced by the ids that they contain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, cast

from pinkit_generated import Model

from .. import urls

#: What each kind of URL is of, for messages.
ARTICLES: Final[Mapping[urls.Kind, str]] = {
    "pin": "a Pin",
    "board": "a board",
    "section": "a section",
    "user": "a user",
    "ad_account": "an ad account",
}


def ids_only(
    names: Sequence[str], args: tuple[Any, ...], kwargs: dict[str, Any], *, finds_boards: bool = False
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """Replace Pinterest's URLs in arguments that take ids.

    Args:
        names: The names of the positional parameters.
        args: The positional arguments.
        kwargs: The named arguments.
        finds_boards: Whether the call is a flow, which finds boards by their URLs itself.

    Returns:
        The arguments.

    Raises:
        TypeError: A model was passed for its id.
        ValueError: A URL does not contain such an id.
    """
    ends = (*_ENDS, "product_tags") if finds_boards else _ENDS  # operations take product tags as objects
    given = [*zip(names, args, strict=False), *kwargs.items()]
    changed = {
        name: _checked(name, value, finds_boards=finds_boards)
        for name, value in given
        if name.endswith(ends) and not (type(value) is str and value.isdigit())
    }
    if not changed:
        return args, kwargs
    named = [changed.get(name, value) for name, value in zip(names, args, strict=False)]
    return (
        (*named, *args[len(named) :]),
        {name: changed.get(name, value) for name, value in kwargs.items()},
    )


def _checked(name: str, value: Any, *, finds_boards: bool) -> Any:
    if isinstance(value, (list, tuple)):
        items = cast("Iterable[Any]", value)
        return [_checked(name, each, finds_boards=finds_boards) for each in items]
    if isinstance(value, Model):
        id_ = getattr(value, "id", None)
        raise TypeError(
            f"{name} must be an id, as text, not a {type(value).__name__}"
            + (f": pass its .id, {id_!r:.40}" if id_ is not None else "")
        )
    if not urls.is_url(value) or (finds_boards and name in _FOUND):
        return value
    return _id_in(name, value)


def _id_in(name: str, url: str) -> str:
    try:
        parsed = urls.parse(url)
    except ValueError as error:
        raise ValueError(f"{name}: {str(error).removeprefix('url: ')}") from None
    kind = _KINDS.get(name)
    found = parsed.username if kind == "user" else parsed.id
    if parsed.kind == kind and found is not None:
        return found
    if parsed.kind != kind:
        what = f"not of {ARTICLES[kind]}" if kind else "which contains no such id"
        raise ValueError(f"{name}: {url!r:.80} is the URL of {ARTICLES[parsed.kind]}, {what}")
    listing = "boards.list()" if kind == "board" else "boards.sections.list(board_id)"
    raise ValueError(
        f"{name}: the URL of a {kind} contains no id ({url!r:.80}); client.{listing} has the ids"
    )


_ENDS: Final = ("_id", "_ids", "username")
_FOUND: Final = frozenset({"board_id", "to_board_id", "section_id"})
_KINDS: Final[Mapping[str, urls.Kind]] = {
    "pin_id": "pin",
    "pin_ids": "pin",
    "parent_pin_id": "pin",
    "product_tags": "pin",
    "board_id": "board",
    "section_id": "section",
    "board_section_id": "section",
    "ad_account_id": "ad_account",
    "body_ad_account_id": "ad_account",
    "username": "user",
}
