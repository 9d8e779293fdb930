"""Convert models and other Python values to JSON, and to the text of a query or a path."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from datetime import date, datetime
from enum import Enum
from math import isfinite
from typing import Any, Final

from ._codec import UNSET
from ._times import write_datetime


def plain(value: Any) -> Any:
    """Copy a value as JSON values: models to objects, times to RFC 3339.

    Raises:
        TypeError: The value is of a type that has no JSON form.
    """
    if value is None or type(value) in _ATOMS:
        return value
    if type(value) is dict:
        return {key: plain(item) for key, item in value.items()}
    if type(value) is list:
        return [plain(item) for item in value]
    return plain(_simpler(value))


def dumps(value: Any) -> bytes:
    """Encode models, mappings, sequences and scalars as compact JSON.

    Raises:
        TypeError: A value is of a type that has no JSON form.
        ValueError: A number is infinite or not a number, or a structure contains itself.
    """
    return _encode(value).encode("ascii")


def text(value: Any) -> str:
    """Format a scalar for a path or a query.

    Raises:
        TypeError: The value is not a scalar.
        ValueError: It is a number that is infinite or not a number.
    """
    while not isinstance(value, (str, int, float)) or isinstance(value, Enum):
        value = _simpler(value)
        if value is None or isinstance(value, (dict, list)):
            raise TypeError(f"a single value is expected, not {value!r:.40}")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and not isfinite(value):
        raise ValueError(f"a finite number is expected, not {value}")
    return str(value)


class Misdated:
    """A datetime that was given for a date: its day depends on the time zone."""


def _simpler(value: Any) -> Any:
    """Convert a Python value one step towards JSON."""
    if hasattr(type(value), "__own__"):  # a model is its JSON object
        return value.__dict__
    for kind, simplify in _SIMPLIFY:
        if isinstance(value, kind):
            return simplify(value)
    if type(value).__name__ in ("UUID", "Decimal"):
        return str(value)
    raise TypeError(_unsupported(value))


def _unsupported(value: Any) -> str:
    """The message for a value without a JSON form: the reason, and what to give instead."""
    if isinstance(value, _BYTES):
        return "bytes have no JSON form: encode them, with base64 for instance, or decode them"
    if isinstance(value, Misdated):
        return "a date is expected, not a datetime: give its .date(), in UTC as Pinterest's days are"
    if value is UNSET:
        return "UNSET has no JSON form: omit the field"
    if isinstance(value, Iterable):
        return f"{type(value).__name__} has no JSON form: give a list of its items"
    return f"{type(value).__name__} has no JSON form: {value!r:.40}"


def _listed(value: Any) -> list[Any]:
    if isinstance(value, _BYTES):
        raise TypeError(_unsupported(value))
    return list(value)


_SIMPLIFY: Final[tuple[tuple[Any, Callable[[Any], Any]], ...]] = (  # the first that matches; subclasses first
    (Enum, lambda value: value.value),
    (datetime, write_datetime),
    (date, date.isoformat),
    (Mapping, dict),
    (str, str),  # a subclass, as are int and float
    ((Sequence, Set), _listed),
    (int, int),
    (float, float),
)
_BYTES: Final = (bytes, bytearray, memoryview)
_ATOMS: Final = frozenset({str, int, float, bool})
_encode = json.JSONEncoder(separators=(",", ":"), allow_nan=False, default=_simpler).encode
