"""The check of an item's fields before it is sent, by the OpenAPI document."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from pinkit_generated._check import deviations


def check_fields(codec: Any, body: Mapping[str, Any]) -> None:
    """Raise if a required field is missing, or a field has another type, or a text is not valid Unicode.

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
    check_text(body)


def check_text(body: Mapping[str, Any]) -> None:
    """Raise if a text in an item is not valid Unicode.

    Raises:
        ValueError: A text is not valid.
    """
    try:
        json.dumps(body, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # Pinterest would reject all items of the call
        raise ValueError("a text has half of a surrogate pair, which is not valid Unicode") from None


_TYPES: Final = frozenset(
    ("a string", "an integer", "a number", "a boolean", "an array", "an object", "a date", "a date and time")
)
