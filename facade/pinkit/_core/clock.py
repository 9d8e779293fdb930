"""The only place that knows the time."""

from __future__ import annotations

import time


class Clock:
    """The time and how to wait for it. Tests give a client one of their own."""

    def time(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def monotonic(self) -> float:
        """Seconds since some moment; never goes back."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait, holding the thread."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Wait, letting other tasks run."""
        import anyio

        await anyio.sleep(seconds)
