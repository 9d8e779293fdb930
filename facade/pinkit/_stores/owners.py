"""Names of owners in stores that have many."""

from __future__ import annotations

from typing import Any, Final


def owner_of(name: str, value: str) -> str:
    """Validate the name of an owner, or a part of it.

    Args:
        name: The argument's name.
        value: The argument's value.

    Raises:
        TypeError: It is not text.
        ValueError: It is empty or too long, or has control characters.
    """
    given: Any = value  # at run time it can be anything
    if not isinstance(given, str):
        raise TypeError(f"{name} must be text, not {type(given).__name__}")
    if not given or len(given) > LONGEST or not given.isprintable():
        raise ValueError(
            f"{name} must have 1 to {LONGEST} printable characters, not {len(given)}: {given[:80]!r}"
        )
    return given


LONGEST: Final = 200
