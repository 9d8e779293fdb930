"""What a process knows of the quotas of an app and user: its clients of this user share one state."""

from __future__ import annotations

import threading
import weakref
from collections import OrderedDict, defaultdict
from collections.abc import Hashable
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from .fork import ForkedLock, reset_after_fork

if TYPE_CHECKING:
    from ..quotas import Limit, QuotaStorage


class StatedLimit(NamedTuple):
    """A limit in a response, and its name, which may be empty."""

    limit: Limit
    name: str


@attrs.define
class Window:
    """The remaining calls of one category until a moment, and the limit of the next window."""

    ends: float
    left: int
    limit: Limit | None


class QuotaState:
    """The windows that responses stated, and the calls that are pending.

    Attributes:
        lock: Guards the windows and the pending calls.
        own_storage: Counts the calls if the clients have no storage.
        limiters: Those of the clients and apps that are not closed.
    """

    def __init__(self) -> None:
        self.windows: defaultdict[str, dict[float, Window]] = defaultdict(dict)
        self.stated: dict[str, tuple[StatedLimit, ...]] = {}
        self.own_storage: QuotaStorage | None = None
        self.limiters: weakref.WeakSet[object] = weakref.WeakSet()
        self.after_fork()
        reset_after_fork(self)

    def after_fork(self) -> None:
        """Reset the lock, which no thread of the child holds, and the parent's pending calls."""
        self.lock = threading.Lock()
        self.pending: defaultdict[str, int] = defaultdict(int)


def join(limiter: object, key: Hashable) -> QuotaState:
    """Return the state with a key for one more client; a new one if no open client has it.

    Args:
        limiter: The limiter of the client.
        key: The server, the app and the user; None for a state that is not shared. It may have ids of objects
            that the limiter keeps.
    """
    with _guard.lock:
        state = None if key is None else _states.get(key)
        if state is None or not state.limiters:
            state = QuotaState()
            if key is not None:
                _states[key] = state
        state.limiters.add(limiter)
        return state


def leave(limiter: object, state: QuotaState) -> None:
    """Note that a client is closed: a client that is made after the last one begins with a new state."""
    with _guard.lock:
        state.limiters.discard(limiter)


class Kept:
    """The states of the users of an app, which outlive their clients; the least recently used are dropped."""

    def __init__(self) -> None:
        self._states: OrderedDict[Hashable, QuotaState] = OrderedDict()
        self._guard = ForkedLock()

    def keep(self, key: Hashable, state: QuotaState) -> None:
        """Keep a state."""
        with self._guard.lock:
            self._states[key] = state
            self._states.move_to_end(key)
            state.limiters.add(self)
            dropped = self._states.popitem(last=False)[1] if len(self._states) > _MOST_KEPT else None
        if dropped is not None:
            leave(self, dropped)

    def close(self) -> None:
        """Drop all states."""
        with self._guard.lock:
            states, self._states = self._states, OrderedDict()
        for state in states.values():
            leave(self, state)


_MOST_KEPT: Final = 10_000
_states: Final[weakref.WeakValueDictionary[Hashable, QuotaState]] = weakref.WeakValueDictionary()
_guard: Final = ForkedLock()
