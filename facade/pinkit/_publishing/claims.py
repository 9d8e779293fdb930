"""Which Pins creations of a client have, so that a look on the board does not take one for another."""

from __future__ import annotations

import threading
from typing import Final


class Claims:
    """The Pins that creations of one client have, so that one is not taken for another."""

    def __init__(self) -> None:
        self._ids: dict[str, None] = {}
        self._lock = threading.Lock()

    def take(self, pin_id: str) -> bool:
        """Whether nobody had it; now somebody has."""
        with self._lock:
            if pin_id in self._ids:
                return False
            self._ids[pin_id] = None
            if len(self._ids) > _REMEMBERED:
                del self._ids[next(iter(self._ids))]
            return True


_REMEMBERED: Final = 100_000
