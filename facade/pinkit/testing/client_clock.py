"""A clock for a client under test, whose waits take no time."""

from __future__ import annotations

import time

import pinkit
from pinkit.testing.clock import Clock


class ClientClock(pinkit.Clock):
    """The time of a mock, which a client's waits move forward.

    Args:
        clock: The clock of the mock.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def time(self) -> float:
        """Seconds since 1970."""
        return self._clock()

    def monotonic(self) -> float:
        """Seconds since 1970, which never decrease."""
        return self._clock()

    def sleep(self, seconds: float) -> None:
        """Move the mock's clock forward."""
        self._clock.advance(seconds)
        time.sleep(0)  # lets other threads run

    async def asleep(self, seconds: float) -> None:
        """Move the mock's clock forward, and let other tasks run."""
        import anyio.lowlevel

        self.sleep(seconds)
        await anyio.lowlevel.checkpoint()
