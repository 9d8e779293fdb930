"""Resetting state in forked processes: connections, and locks that a thread of the parent held."""

from __future__ import annotations

import os
import threading
import weakref
from typing import Any, Final, Protocol


class Forked(Protocol):
    """An object with state to reset in a forked process."""

    def after_fork(self) -> None:
        """Reset, in the child process, the state that belongs to the parent."""


def reset_after_fork(thing: Forked) -> None:
    """Have an object's `after_fork` called in every process forked from this one, as long as it lives."""
    _registered.add(thing)


class ForkedLock:
    """A lock that is free in a forked process, where no thread could release it.

    Attributes:
        lock: The lock of this process.
    """

    def __init__(self) -> None:
        self.after_fork()
        reset_after_fork(self)

    def after_fork(self) -> None:
        """Make a new lock, which is free."""
        self.lock = threading.Lock()


def _after_fork() -> None:
    for each in list(_registered):
        # The old state must not be closed, not even by the garbage collector: its connections are the
        # parent's.
        _parent_state.append(vars(each).copy())
        each.after_fork()


_registered: Final[weakref.WeakSet[Forked]] = weakref.WeakSet()
_parent_state: Final[list[dict[str, Any]]] = []
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
