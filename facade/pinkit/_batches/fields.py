"""The check of an item's fields before it is sent, by the OpenAPI document."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, cast

from pinkit_generated._check import deviations


def check_fields(codec: Any, body: Mapping[str, Any]) -> None:
    """Raise if a required field is missing, or a value has another type or cannot be sent.

    Unknown fields and values may pass.

    Args:
        codec: What the OpenAPI document states of the item.
        body: The item, as JSON.

    Raises:
        ValueError: A field is not valid; the message names it.
    """
    for each in deviations(codec, dict(body)):
        path = each.path.removeprefix("$").removeprefix(".")
        if each.expected == "a required field":
            raise ValueError(f"{path}: this field is required")
        if each.expected.isidentifier() and each.expected != "nothing" and each.got != "null":  # a class
            raise ValueError(f"{path}: must be an object, not {each.got}")
        if each.expected in _TYPES:
            raise ValueError(f"{path}: must be {each.expected}, not {each.got}")
    check_values(body)


def check_values(body: Mapping[str, Any]) -> None:
    """Raise if an item has a text that is not valid Unicode, or a number that JSON does not have.

    Raises:
        ValueError: A value cannot be sent; no item of the call could be.
    """
    try:
        json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
    except UnicodeEncodeError:  # Pinterest would reject all items of the call
        raise ValueError("a text has half of a surrogate pair, which is not valid Unicode") from None
    except ValueError:
        path = next(_not_finite(body, ""), "")
        raise ValueError(f"{path}: JSON has no NaN or infinity; omit the field, or use None") from None


def _not_finite(value: Any, path: str) -> Iterator[str]:
    """Yield the paths of the numbers that are not finite."""
    if isinstance(value, float) and not math.isfinite(value):
        yield path
    elif isinstance(value, dict):
        for name, each in cast("dict[str, Any]", value).items():
            yield from _not_finite(each, f"{path}.{name}" if path else name)
    elif isinstance(value, (list, tuple)):
        for index, each in enumerate(cast("Sequence[Any]", value)):
            yield from _not_finite(each, f"{path}[{index}]")


_TYPES: Final = frozenset(
    ("a string", "an integer", "a number", "a boolean", "an array", "an object", "a date", "a date and time")
)
