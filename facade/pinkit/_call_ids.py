"""The id of the call that a thread or task is making, for events and log lines."""

from __future__ import annotations

import itertools
import logging
import os
from collections.abc import Callable, Generator, MutableMapping
from contextlib import contextmanager
from contextvars import ContextVar, Token
from typing import Any, Final, TypeVar

T = TypeVar("T")


class Call:
    """A call of the user, or one operation of it.

    It is made for every call, so its id is only written out when it is read.

    Args:
        parent: The call that the operation belongs to; None for a call of the user.
    """

    __slots__ = ("number", "operation", "operations")

    def __init__(self, parent: Call | None = None) -> None:
        if parent is None:
            self.number, self.operation, self.operations = next(_numbers), 0, itertools.count(1)
        else:
            self.number, self.operations = parent.number, parent.operations
            self.operation = next(parent.operations)

    @property
    def id(self) -> str:
        """The id, which no other process uses."""
        return f"{_Process.prefix}-{self.number:x}"


class _Process:
    prefix = os.urandom(8).hex()


def _after_fork() -> None:
    _Process.prefix = os.urandom(8).hex()


_numbers: Final = itertools.count(1)
_current: Final[ContextVar[Call | None]] = ContextVar("call", default=None)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def begin() -> Token[Call | None]:
    """Begin a call of the user in this thread or task; `end` takes the result."""
    return _current.set(Call())


def end(begun: Token[Call | None]) -> None:
    """End a call, or an operation of it."""
    try:
        _current.reset(begun)
    except ValueError:  # the garbage collector ends a coroutine in the context of another one
        return


@contextmanager
def operation() -> Generator[None, None, None]:
    """Give what is done in the block the next number of an operation of the current call."""
    begun = _current.set(Call(_current.get()))
    try:
        yield
    finally:
        end(begun)


def one_call() -> Callable[[Generator[Any, Any, T]], Generator[Any, Any, T]]:
    """Return a function that makes the steps of several runs one call, such as the pages of a list."""
    call = Call()

    def joined(steps: Generator[Any, Any, T]) -> Generator[Any, Any, T]:
        _current.set(call)  # instead of the call that the runner begins and ends
        return (yield from steps)

    return joined


def call_id() -> str:
    """Return the id of the current call; empty outside a call."""
    call = _current.get()
    return "" if call is None else call.id


def operation_number() -> int:
    """Return the number of the current operation in its call, from 1; 0 outside an operation."""
    call = _current.get()
    return 0 if call is None else call.operation


class CallLogger(logging.LoggerAdapter[logging.Logger]):
    """A logger that adds the id of the current call to messages, and to records as `call_id`."""

    def process(self, msg: Any, kwargs: MutableMapping[str, Any]) -> tuple[Any, MutableMapping[str, Any]]:
        """Add the id."""
        if current := call_id():
            kwargs["extra"] = {**(kwargs.get("extra") or {}), "call_id": current}
            msg = f"{msg} (call {current})"
        return msg, kwargs


def logger(name: str) -> CallLogger:
    """Return a logger whose lines name the call."""
    return CallLogger(logging.getLogger(name))
