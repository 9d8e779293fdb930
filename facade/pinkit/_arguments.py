"""Arguments that are wrong in themselves: each is named, with what was given and what is allowed."""

from __future__ import annotations

import inspect
import math
from typing import Any, TypeVar

T = TypeVar("T")


def callback(name: str, given: T, count: int) -> T:
    """What is told of something as it happens, if it can be; None: nobody is.

    Args:
        name: The argument.
        given: Its value.
        count: How many arguments it is called with.

    Raises:
        TypeError: It cannot be called so, or would have to be awaited.
    """
    call = getattr(type(given), "__call__", None)  # noqa: B004  # an object may be called, too
    if given is not None and (
        not callable(given) or inspect.iscoroutinefunction(given) or inspect.iscoroutinefunction(call)
    ):
        raise TypeError(
            f"{name} must be a plain function, which is called and not awaited, not {given!r:.80}"
        )
    if callable(given) and not _takes(given, count):
        advice = f"; did you mean `with ... as {name}:`?" if hasattr(given, "__enter__") else ""
        raise TypeError(f"{name} is called with {_many(count)}, and {given!r:.80} does not take them{advice}")
    return given


def truth(name: str, given: object) -> bool:
    """True or False, and no text: `"false"` would count as true.

    Raises:
        TypeError: It is something else.
    """
    if not isinstance(given, bool):
        raise TypeError(f"{name} must be True or False, not {given!r:.40}")
    return given


def seconds(name: str, given: float) -> float:
    """A time to wait, from 0 on.

    Raises:
        TypeError: It is no number.
        ValueError: It has no end, or is below 0.
    """
    if isinstance(given, bool) or not isinstance(given, (int, float)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{name} must be seconds, as a number, not {given!r:.40}")
    if not 0 <= given < math.inf:
        raise ValueError(f"{name} must be finite and 0 seconds or more, not {given!r}")
    return given


def whole(name: str, given: int) -> int:
    """A whole number from 1 on.

    Raises:
        TypeError: It is none.
        ValueError: It is below 1.
    """
    if isinstance(given, bool) or not isinstance(given, int):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{name} must be a whole number, not {given!r:.40}")
    if given < 1:
        raise ValueError(f"{name} must be 1 or more, not {given}")
    return given


def _takes(given: Any, count: int) -> bool:
    try:
        signature = inspect.signature(given, follow_wrapped=False)
    except (ValueError, TypeError):  # some builtins have none
        return True
    try:
        signature.bind(*[None] * count)
    except TypeError:
        return False
    return True


def _many(count: int) -> str:
    return "1 argument" if count == 1 else f"{count} arguments"
