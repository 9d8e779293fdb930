"""Which Pins a client's creations have, and which are open, so that a look takes no Pin for another."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar

import attrs

from .. import errors
from .._failed import Failed
from .._fork import renewed_in_children

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .._steps import Received, Steps

D = TypeVar("D")

#: Whether it is on the line; if not, whether it is known what came of it.
State: TypeAlias = Literal["under way", "unknown", "settled"]


@attrs.define(eq=False)
class Creation:
    """A request that creates a Pin.

    Args:
        request: The request; the same for all its attempts.
        state: Where it stands.
        ended: When its last attempt ended, in seconds since 1970.
    """

    request: Request[Any]
    state: State = "under way"
    ended: float = 0.0


class Claims:
    """The Pins that creations of one client have, and the creations that may have one nobody knows of."""

    def __init__(self) -> None:
        self._found: dict[str, bool] = {}
        self._open: list[Creation] = []
        self.after_fork()
        renewed_in_children(self)

    def after_fork(self) -> None:
        """No thread of the child has the lock."""
        self._lock = threading.Lock()

    def take(self, pin_id: str, *, found: bool = False) -> bool:
        """Whether nobody had it; now somebody has, who was told of it or has found it."""
        with self._lock:
            if pin_id in self._found:
                return False
            self._found[pin_id] = found
            if len(self._found) > _REMEMBERED:
                del self._found[next(iter(self._found))]
            return True

    def has(self, pin_id: str) -> bool:
        """Whether somebody has it."""
        return pin_id in self._found

    def was_found(self, pin_id: str) -> bool:
        """Whether somebody has it who was not told of it by Pinterest."""
        return self._found.get(pin_id, False)

    def watched(
        self, request: Request[Any], attempt: Steps[tuple[D, Received] | Failed], now: Callable[[], float]
    ) -> Steps[tuple[D, Received] | Failed]:
        """Make an attempt to create a Pin; others see it while it is under way and its outcome unknown.

        Args:
            request: What is sent.
            attempt: Sends it; gives the model and what came, or what failed.
            now: Seconds since 1970.
        """
        creation, state = self._begun(request), _UNKNOWN
        try:
            outcome = yield from attempt
            if isinstance(outcome, Failed):
                state = _after(outcome.error)
            else:
                state = "settled"
                self.take(str(getattr(outcome[0], "id", None)))
        except errors.PinterestError as error:
            state = _after(error)
            raise
        finally:
            creation.ended = now()
            self._put(creation, state)
        return outcome

    def others(self, request: Request[Any] | None, since: float) -> list[Creation]:
        """The other creations that may have made a Pin since a moment that nobody has."""
        with self._lock:
            return [
                each
                for each in self._open
                if each.request is not request and (each.state == "under way" or each.ended + _LATE >= since)
            ]

    def settle(self, request: Request[Any]) -> None:
        """It is known what came of a creation."""
        for creation in [each for each in self._open if each.request is request]:
            self._put(creation, "settled")

    def _begun(self, request: Request[Any]) -> Creation:
        with self._lock:
            creation = next((each for each in self._open if each.request is request), None)
            if creation is None:
                self._open.append(creation := Creation(request))
            creation.state = "under way"
            unknown = [each for each in self._open if each.state == "unknown"]
            for each in unknown[:-_REMEMBERED_UNKNOWN]:
                self._open.remove(each)
            return creation

    def _put(self, creation: Creation, state: State) -> None:
        with self._lock:
            creation.state = state
            if state == "settled" and creation in self._open:
                self._open.remove(creation)


def may_exist(error: errors.PinterestError) -> bool:
    """Whether what was to be created may exist in spite of an error."""
    match error:
        case errors.PinMayExist() | errors.InvalidAnswerError():
            return True
        case errors.APIConnectionError() | errors.ServerError():
            return error.sent
        case _:
            return False


def _after(error: errors.PinterestError) -> State:
    return "unknown" if may_exist(error) else "settled"


CREATING: Final = frozenset({"pins/create", "pins/save"})
_UNKNOWN: Final[State] = "unknown"
_REMEMBERED: Final = 100_000
_REMEMBERED_UNKNOWN: Final = 1_000
_LATE: Final = 60.0  # seconds: Pinterest may still be at it when the connection has broken
