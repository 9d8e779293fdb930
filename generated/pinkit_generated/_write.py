"""What JSON, a query and a path can say of models and other Python values."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date, datetime
from enum import Enum
from typing import Any, Final, cast

from ._codec import UNSET
from ._times import write_datetime


def plain(value: Any) -> Any:
    """What JSON can say of a value: models to objects, times to RFC 3339, everything copied.

    Raises:
        TypeError: The value is of a kind that has no JSON form.
    """
    if value is None or type(value) in _ATOMS:
        return value
    if type(value) is dict:
        return {key: plain(item) for key, item in value.items()}
    if type(value) is list:
        return [plain(item) for item in value]
    return plain(_simpler(value))


def dumps(value: Any) -> bytes:
    """JSON text, compact, of models, mappings, sequences and scalars.

    Raises:
        TypeError: A value is of a kind that has no JSON form.
        ValueError: A number is infinite or not a number, or a structure contains itself.
    """
    return _encode(value).encode("ascii")


def text(value: Any) -> str:
    """A scalar as it stands in a path or a query.

    Raises:
        TypeError: The value is no scalar.
    """
    while not isinstance(value, (str, int, float)) or isinstance(value, Enum):
        value = _simpler(value)
        if value is None or isinstance(value, (dict, list)):
            raise TypeError(f"a single value is wanted here, not {value!r:.40}")
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


class Misdated:
    """Stands for a datetime where a date is wanted: which day it is depends on the time zone."""


def _simpler(value: Any) -> Any:
    """One step from a Python value towards JSON."""
    if hasattr(type(value), "__own__"):  # a model is its JSON object
        return value.__dict__
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return write_datetime(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, Any]", value))
    if isinstance(value, _BYTES):
        raise TypeError("bytes have no JSON form: encode them, with base64 for instance, or decode them")
    if isinstance(value, (Sequence, Set)) and not isinstance(value, str):
        return list(cast("Sequence[Any]", value))
    for kind in (str, int, float):
        if isinstance(value, kind):  # a subclass
            return kind(value)
    if type(value).__name__ in ("UUID", "Decimal"):
        return str(value)
    if isinstance(value, Misdated):
        raise TypeError(
            "a date is wanted here, not a datetime: give its .date(), in UTC as Pinterest's days are"
        )
    if value is UNSET:
        raise TypeError("UNSET has no JSON form: leave the member out")
    if isinstance(value, Iterable):
        raise TypeError(f"{type(value).__name__} has no JSON form: give a list of what it gives")
    raise TypeError(f"{type(value).__name__} has no JSON form: {value!r:.40}")


_BYTES: Final = (bytes, bytearray, memoryview)
_ATOMS: Final = frozenset({str, int, float, bool})
_encode = json.JSONEncoder(separators=(",", ":"), allow_nan=False, default=_simpler).encode
