"""Validation of the arguments of tables: lists of texts, days, and values out of a list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from types import NoneType
from typing import Final, TypeAlias, TypeVar

T = TypeVar("T")
Day: TypeAlias = "dt.date | str"


def one_of(name: str, value: object, allowed: Iterable[object]) -> None:
    """Raise a ValueError that names the argument and a similar value, unless a value is allowed."""
    values = list(allowed)
    if value not in values:
        texts_ = [each for each in values if isinstance(each, str) and not each.isdigit()]
        longer = [each for each in texts_ if each.startswith(f"{str(value).upper()}_")]
        near = longer[:2] or get_close_matches(str(value).upper(), texts_, 1)
        hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else ""
        shown = ", ".join(map(repr, values)) if len(values) <= _SHOWN else f"one of {len(values)} names"
        raise ValueError(f"{name} must be {shown}, not {value!r:.60}{hint}")


def texts(name: str, given: Iterable[str]) -> tuple[str, ...]:
    """Return a list of texts, each once.

    Raises:
        TypeError: It is a single text, or an item is no text.
        ValueError: It is empty.
    """
    if isinstance(given, (str, bytes)) or not isinstance(given, Iterable):  # pyright: ignore
        raise TypeError(f"{name} must be a list of texts, not {given!r:.60}")
    several = [*given]
    wrong = [each for each in several if not isinstance(each, str)]  # pyright: ignore
    if wrong:
        raise TypeError(f"{name} must be a list of texts; {wrong[0]!r:.60} is none")
    found = tuple(dict.fromkeys(several))
    if not found:
        raise ValueError(f"{name} is empty; give at least one")
    return found


def mapping(name: str, given: Mapping[str, T] | None) -> Mapping[str, T]:
    """Return a dict; an empty one, if it is omitted.

    Raises:
        TypeError: It is not a dict.
    """
    if not isinstance(given, (Mapping, NoneType)):  # pyright: ignore
        raise TypeError(f"{name} must be a dict, not {given!r:.60}")
    return given or {}


def days(start: Day, end: Day | None, today: dt.date) -> tuple[dt.date, dt.date]:
    """Return the first and the last day of a range; `end` is today, if omitted.

    Raises:
        TypeError: One of them is not a date.
        ValueError: One of them is no day, they are out of order, or the last day is in the future.
    """
    first, last = day("start", start), today if end is None else day("end", end)
    if first > last:
        raise ValueError(f"start={first} is after end={last}")
    if last > today + dt.timedelta(1):  # the day has started already in some time zones
        raise ValueError(f"end={last} is in the future; today is {today}, in UTC")
    return first, last


def day(name: str, value: Day) -> dt.date:
    """Return a day that is a date or a text such as `2024-06-01`.

    Raises:
        TypeError: It is neither, or it has a time.
        ValueError: It is no day.
    """
    if isinstance(value, dt.datetime) or not isinstance(value, (dt.date, str)):  # pyright: ignore
        raise TypeError(f"{name} must be a date, or a text like '2024-06-01', not {value!r:.60}")
    if isinstance(value, dt.date):
        return value
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise ValueError(f"{name} must be a day like '2024-06-01', not {value!r:.60}") from None


_SHOWN: Final = 15
