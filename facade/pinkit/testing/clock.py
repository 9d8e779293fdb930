"""The clock of a mock: real, standing still, or moved by a test."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from functools import lru_cache
from math import floor


class Clock:
    """Seconds since 1970, which a test can move forward.

    Args:
        start: Where it starts; now, if left out.
        running: Whether it goes on by itself. If not, only `advance` and `sleep` move it.
    """

    def __init__(self, start: float | None = None, *, running: bool = True) -> None:
        self._offset = time.time() if start is None else start
        self._since = time.monotonic() if running else None

    def __call__(self) -> float:
        if self._since is None:
            return self._offset
        return self._offset + time.monotonic() - self._since

    def advance(self, seconds: float) -> None:
        """Move forward at once."""
        self._offset += seconds

    def sleep(self, seconds: float) -> None:
        """What a client under test may use instead of `time.sleep`: it takes no time."""
        self.advance(seconds)

    async def asleep(self, seconds: float) -> None:
        """What an asynchronous client under test may use instead of its sleep."""
        self.advance(seconds)


def timestamp(seconds: float) -> str:
    """A moment as most of Pinterest's members write it."""
    return _timestamp(floor(seconds))


@lru_cache(4096)  # what was made once is shown often
def _timestamp(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat().removesuffix("+00:00")
