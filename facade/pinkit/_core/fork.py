"""What a forked process must not share with its parent: connections, and locks that a thread there held."""

from __future__ import annotations

import os
import threading
import weakref
from typing import Any, Final, Protocol


class Forked(Protocol):
    """What is made anew in a forked process."""

    def after_fork(self) -> None:
        """Let go, in the child, of what is the parent's."""


def reset_after_fork(thing: Forked) -> None:
    """Have something made anew in the processes that are forked from this one, as long as it lives."""
    _renewed.add(thing)


class ForkedLock:
    """A lock that is free in a forked process, where no thread could release it.

    Attributes:
        lock: The lock of this process.
    """

    def __init__(self) -> None:
        self.after_fork()
        reset_after_fork(self)

    def after_fork(self) -> None:
        """Make one that nobody has."""
        self.lock = threading.Lock()


def _after_fork() -> None:
    for each in list(_renewed):
        # Nothing of it may be closed, not even by the garbage collector: its other end is the parent's.
        _parents.append(vars(each).copy())
        each.after_fork()


_renewed: Final[weakref.WeakSet[Forked]] = weakref.WeakSet()
_parents: Final[list[dict[str, Any]]] = []
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
