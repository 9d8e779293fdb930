"""What a process knows of the quotas of an app and user: its clients of this user share one state."""

from __future__ import annotations

import threading
import weakref
from collections import defaultdict
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

    Args:
        kept: Objects whose ids are part of the key of the state.

    Attributes:
        lock: Guards the windows and the pending calls.
        own_storage: Counts the calls if the clients have no storage.
        limiters: Those of the clients that are not closed.
    """

    def __init__(self, *kept: object) -> None:
        self.windows: defaultdict[str, dict[float, Window]] = defaultdict(dict)
        self.stated: dict[str, tuple[StatedLimit, ...]] = {}
        self.own_storage: QuotaStorage | None = None
        self.limiters: weakref.WeakSet[object] = weakref.WeakSet()
        self._kept = kept
        self.after_fork()
        reset_after_fork(self)

    def after_fork(self) -> None:
        """Reset the lock, which no thread of the child holds, and the parent's pending calls."""
        self.lock = threading.Lock()
        self.pending: defaultdict[str, int] = defaultdict(int)


def join(limiter: object, key: Hashable, *kept: object) -> QuotaState:
    """Return the state with a key for one more client; a new one if no open client has it.

    Args:
        limiter: The limiter of the client.
        key: The server, the app and the user; None for a state that is not shared.
        kept: Objects whose ids are part of the key.
    """
    with _guard.lock:
        state = None if key is None else _states.get(key)
        if state is None:
            state = QuotaState(*kept)
            if key is not None:
                _states[key] = state
        state.limiters.add(limiter)
        return state


def leave(limiter: object, key: Hashable, state: QuotaState) -> None:
    """Note that a client is closed: a client that is made after the last one begins with a new state."""
    with _guard.lock:
        state.limiters.discard(limiter)
        if not state.limiters and _states.get(key) is state:
            del _states[key]


_states: Final[weakref.WeakValueDictionary[Hashable, QuotaState]] = weakref.WeakValueDictionary()
_guard: Final = ForkedLock()
