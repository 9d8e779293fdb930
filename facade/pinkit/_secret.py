"""What is secret, kept from tracebacks: tools that show the locals of a frame show their `repr`, and more."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
E = TypeVar("E", bound=BaseException)


class Secret:
    """A text that its `repr` does not tell. It is no `str`: whatever cut one would make it plain again.

    Args:
        value: The text; use it in an expression, and give it no name.
    """

    __slots__ = ("value",)

    def __init__(self, value: str) -> None:
        self.value = value

    def __repr__(self) -> str:
        return "***"


def discreet(function: Callable[P, T]) -> Callable[P, T]:
    """Have a function's errors raised without its frames, whose locals are secret."""

    @functools.wraps(function)
    def called(*args: P.args, **kwargs: P.kwargs) -> T:
        handled = sys.exception()
        try:
            return function(*args, **kwargs)
        except Exception as error:
            del args, kwargs
            without_frames(error, handled)
            raise

    return called


def without_frames(error: E, handled: BaseException | None = None) -> E:
    """An error without its traceback, and without those of the errors that it came from.

    Args:
        error: The error.
        handled: What was being handled before: it and what it came from keep theirs, for they are the user's.
    """
    each: BaseException | None = error
    while each is not None and each is not handled:
        each.__traceback__ = None
        each = each.__cause__ or each.__context__
    return error
