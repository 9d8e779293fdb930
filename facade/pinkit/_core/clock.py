"""The clock: the only module that reads the time."""

from __future__ import annotations

import time


class Clock:
    """Reads the time and waits. Tests can pass their own clock to a client."""

    def time(self) -> float:
        """Return the seconds since 1970."""
        return time.time()

    def monotonic(self) -> float:
        """Return the seconds since an arbitrary moment; the value never goes back."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait, and block the thread.

        Args:
            seconds: Seconds to wait.
        """
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Wait, and let other tasks run.

        Args:
            seconds: Seconds to wait.
        """
        import anyio

        await anyio.sleep(seconds)
