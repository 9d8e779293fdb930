"""A short-lived cache of the boards and sections of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .._core.effects import Received, Steps
    from .._core.failures import Failed
    from .._core.shared_state import Shared

D = TypeVar("D")


class Known:
    """A short-lived cache of boards and sections, so that they are not listed again for each Pin."""

    def __init__(self) -> None:
        self._lists: dict[tuple[str, ...], tuple[float, list[Any]]] = {}

    def forget(self) -> None:
        """Clear the cache, because a board or section was created, renamed or deleted."""
        self._lists.clear()

    def get(self, key: tuple[str, ...], now: float) -> list[Any] | None:
        """Return a cached list; None if it is missing or too old."""
        until, things = self._lists.get(key, (0.0, []))
        return things if now < until else None

    def put(self, key: tuple[str, ...], things: list[Any], now: float) -> None:
        """Cache a list."""
        if len(self._lists) >= _MOST_LISTS:
            self._lists.clear()
        self._lists[key] = now + _REMEMBERED, things


def watch_boards(
    shared: Shared,
    request: Request[Any],  # noqa: ARG001
    attempt: Steps[tuple[D, Received] | Failed],
) -> Steps[tuple[D, Received] | Failed]:
    """Make an attempt to create, rename or delete a board or a section: what is remembered may be wrong."""
    try:
        return (yield from attempt)
    finally:
        shared.of(Known).forget()


_REMEMBERED: Final = 30.0  # seconds
_MOST_LISTS: Final = 100
