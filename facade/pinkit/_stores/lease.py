"""A lease: a lock that its holder extends, so that it ends by itself soon after the holder was killed."""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable
from typing import Any, Final

log: Final = logging.getLogger("pinkit.tokens")

SECONDS: Final = 30.0
"""Seconds after which the lease of a killed process ends."""

SHORTEST, LONGEST = 0.3, 50.0  # waiting callers wait 60 seconds for another refresh


def checked_seconds(seconds: float) -> float:
    """Validate the length of a lease.

    Raises:
        TypeError: It is not a number.
        ValueError: It is too short to be extended in time, or longer than other callers wait.
    """
    given: Any = seconds  # at run time it can be anything
    if isinstance(given, bool) or not isinstance(given, int | float):
        raise TypeError(f"lease must be a number of seconds, not {seconds!r}")
    if not SHORTEST <= given <= LONGEST or math.isnan(given):
        raise ValueError(f"lease must be from {SHORTEST} to {LONGEST:g} seconds, not {seconds!r}")
    return float(given)


class Lease:
    """Extends a lease in a thread until it is released.

    Args:
        extend: Extends the lease; returns whether it is still held.
        end: Ends the lease, if it is still held.
        seconds: The length of the lease; it is extended three times in this time.
        name: The lease, for the log.
    """

    def __init__(
        self, extend: Callable[[], bool], end: Callable[[], None], seconds: float, name: str
    ) -> None:
        self._extend, self._end, self._pause, self._name = extend, end, seconds / 3, name
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._keep, name=f"pinkit lease {name}", daemon=True)
        self._thread.start()

    def release(self) -> None:
        """End the lease. This takes a moment at most: if the server does not respond, the thread goes on."""
        self._over.set()
        self._thread.join(_MOMENT)

    def _keep(self) -> None:
        held = True
        while not self._over.wait(self._pause):
            try:
                held = held and self._extend()
            except Exception as error:
                log.warning("The lease %s could not be extended: %s", self._name, error)
        try:
            self._end()
        except Exception as error:
            log.warning("The lease %s could not be ended, and ends by itself: %s", self._name, error)


_MOMENT: Final = 0.25  # seconds; the caller may be an event loop
