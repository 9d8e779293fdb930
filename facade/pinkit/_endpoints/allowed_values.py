"""The values that the OpenAPI document lists for a parameter, by its annotation."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Literal, get_args


def allowed_values(annotation: str) -> tuple[str | int, ...]:
    """Return the values of the enums and literals in an annotation, sorted."""
    enums = import_module("pinkit_generated.models.enums")
    found: list[str | int] = []
    for word in re.findall(r"\w+", annotation):
        found += get_args(getattr(enums, word, None))
    for literal in re.findall(r"Literal\[([^\]]*)\]", annotation):
        found += get_args(eval(f"Literal[{literal}]", {"Literal": Literal}))  # noqa: S307  # our own annotations
    return tuple(sorted(dict.fromkeys(found), key=lambda value: (isinstance(value, str), value)))
