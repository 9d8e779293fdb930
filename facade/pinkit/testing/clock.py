"""The clock of a mock: running, stopped, or moved by a test."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from math import floor


class Clock:
    """Seconds since 1970, which a test can move forward.

    Args:
        start: The first time that it shows, in seconds since 1970; now, if omitted.
        running: Whether it runs by itself. If not, only `advance` and `sleep` move it.
    """

    def __init__(self, start: float | None = None, *, running: bool = True) -> None:
        self._offset = time.time() if start is None else start
        self._since = time.monotonic() if running else None

    def __call__(self) -> float:
        if self._since is None:
            return self._offset
        return self._offset + time.monotonic() - self._since

    def advance(self, seconds: float) -> None:
        """Move the clock forward at once, by this many seconds."""
        self._offset += seconds

    def set(self, seconds: float) -> None:
        """Set the time, in seconds since 1970."""
        self.advance(seconds - self())

    def sleep(self, seconds: float) -> None:
        """Replace `time.sleep` in a client under test: move the clock forward, and take no time."""
        self.advance(seconds)

    async def asleep(self, seconds: float) -> None:
        """Replace the sleep of an asynchronous client under test, and take no time."""
        self.advance(seconds)


class FollowingClock(Clock):
    """The time of another clock, which a test can move as well.

    Args:
        followed: Returns seconds since 1970.
    """

    def __init__(self, followed: Callable[[], float]) -> None:
        super().__init__(0.0, running=False)
        self._followed = followed

    def __call__(self) -> float:
        return self._followed() + super().__call__()


def timestamp(seconds: float) -> str:
    """Format a time as most of Pinterest's fields do."""
    return _timestamp(floor(seconds))


@lru_cache(4096)  # a record is shown many times
def _timestamp(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat().removesuffix("+00:00")
