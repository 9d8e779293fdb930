"""Conversion of a token's fields, as users, JSON files and the token endpoint give them."""

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
    """Convert a moment to seconds since 1970."""
    given: Any = value  # unchecked at run time
    if isinstance(given, dt.datetime):
        if given.tzinfo is None:
            raise ValueError("the expiry of a token needs a time zone, such as datetime.now(timezone.utc)")
        return given.timestamp()
    if given is not None and (isinstance(given, bool) or not isinstance(given, (int, float))):
        raise TypeError(
            "the expiry of a token must be seconds since 1970, or a datetime with a time zone, "
            f"not {type(given).__name__}"
        )
    if given is not None and not abs(given) < _END_OF_TIME:
        raise ValueError("the expiry of a token must be seconds since 1970; this number is out of range")
    return given


_END_OF_TIME: Final = 1e15  # seconds; a larger number is a mistake


def wrong_in(fields: Mapping[str, Any]) -> str | None:
    """Return the error in the fields of a token; None if their types are right."""
    for name, value in fields.items():
        if not isinstance(value, _TYPES.get(name, object)):
            return f"{name} has the wrong type"
    return None


#: The types of the fields in JSON. `Token` itself checks moments and scopes.
_TYPES: Final[Mapping[str, Any]] = {
    "access_token": str,
    "refresh_token": str,
    "scopes": (list, str),
    "app_only": bool,
}


def moment(response: Mapping[str, Any], at: str, after: str, now: float) -> float | None:
    for name, start in ((after, now), (at, 0.0)):
        with contextlib.suppress(KeyError, TypeError, ValueError, OverflowError):
            return seconds(start + float(response[name]))
    return None


def json_object(text: str) -> dict[str, Any] | None:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None
