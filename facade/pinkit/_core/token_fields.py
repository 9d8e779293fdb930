"""The fields of a token, as users, JSON files and the token endpoint give them."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
from collections.abc import Iterable, Mapping
from typing import Any, Final, cast

from ..scopes import parse
from .secret import discreet


def scopes_or_none(value: Iterable[str] | str | None) -> frozenset[str] | None:
    return None if value is None else parse(value)


@discreet
def clean(token: str) -> str:
    """A token without the white space around it, which a file or a variable brings along.

    Raises:
        TypeError: It is no text.
        ValueError: It cannot be sent; the message does not hold it.
    """
    if not isinstance(token, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"a token is text, not {type(token).__name__}")
    token = token.strip()
    if not token.isascii() or not token.isprintable() or " " in token:
        raise ValueError("a token is printable ASCII without spaces; this one holds something else")
    return token


def clean_text(value: str) -> str:
    return clean(value)


def clean_or_none(value: str | None) -> str | None:
    return None if value is None else clean(value)


def seconds(value: float | dt.datetime | None) -> float | None:
    """A moment as seconds since 1970."""
    given: Any = value  # at run time it can be anything
    if isinstance(given, dt.datetime):
        if given.tzinfo is None:
            raise ValueError("the expiry of a token needs a time zone: datetime.now(timezone.utc), for one")
        return given.timestamp()
    if given is not None and (isinstance(given, bool) or not isinstance(given, (int, float))):
        raise TypeError(
            "the expiry of a token is in seconds since 1970, or a datetime with a time zone, "
            f"not {type(given).__name__}"
        )
    if given is not None and not abs(given) < _END_OF_TIME:
        raise ValueError("the expiry of a token is in seconds since 1970; this is no such number")
    return given


_END_OF_TIME: Final = 1e15  # seconds; more cannot be meant, and much more is no float


def wrong_in(members: Mapping[str, Any]) -> str | None:
    """What is wrong with the fields of a token; None if their types are right."""
    for name, value in members.items():
        if not isinstance(value, _TYPES.get(name, object)):
            return f"{name} is of the wrong type"
    return None


#: The types that a field has in JSON. Moments are checked by `Token` itself, and so is each scope.
_TYPES: Final[Mapping[str, Any]] = {
    "access_token": str,
    "refresh_token": str,
    "scopes": (list, str),
    "app_only": bool,
}


def moment(answer: Mapping[str, Any], at: str, after: str, now: float) -> float | None:
    for name, start in ((after, now), (at, 0.0)):
        with contextlib.suppress(KeyError, TypeError, ValueError, OverflowError):
            return seconds(start + float(answer[name]))
    return None


def json_object(text: str) -> dict[str, Any] | None:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None
