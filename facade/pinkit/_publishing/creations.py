"""The creations of a client and their Pins, so that a look-up does not confuse two Pins."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar

import attrs

from .. import errors
from .._core.failures import Failed
from .._core.fork import reset_after_fork
from .._core.server_time import ANY_TIME, Moment
from .outcome import may_exist

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .._core.effects import Received, Steps
    from .._core.shared_state import Shared
    from .reconcile import Mark

D = TypeVar("D")

#: The state of a creation: it is being sent, or its outcome is unknown or known.
State: TypeAlias = Literal["under way", "unknown", "settled"]


@attrs.define(eq=False)
class Creation:
    """A creation of a Pin.

    Args:
        owner: Equal for all attempts at the same Pin, including earlier runs with the same journal.
        request: The request, the same for all attempts; None for a creation of an earlier run.
        mark: The Pin's fingerprint; None if it must be derived from the request.
        same: Equal for Pins with the same content; None if unknown.
        state: The state.
        began: When the creation started.
        ended: When the last attempt ended, in seconds since 1970 by Pinterest's clock.
    """

    owner: object
    request: Request[Any] | None = None
    mark: Mark | None = None
    same: str | None = None
    state: State = "under way"
    began: Moment = ANY_TIME
    ended: float = 0.0

    def is_like(self, other: Creation) -> bool:
        """Whether both creations make the same Pin, so that it does not matter which one a Pin belongs to."""
        if self.same is not None and self.same == other.same:
            return True
        mine, its = self.request, other.request
        if mine is None or its is None:
            return False
        return (mine.target, mine.content) == (its.target, its.content)


class Claims:
    """The Pins that belong to creations of one client, and the creations with an unknown outcome."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[object, bool]] = {}
        self._open: list[Creation] = []
        self.after_fork()
        reset_after_fork(self)

    def after_fork(self) -> None:
        """Reset the lock; the outcome of the parent's creations is unknown in the child."""
        self._lock = threading.Lock()
        self._open = [
            attrs.evolve(each, state="unknown", ended=_latest(each.began))
            if each.state == "under way"
            else each
            for each in self._open
        ]

    def take(self, pin_id: str, owner: object, *, found: bool = False) -> bool:
        """Claim a Pin for a creation.

        Args:
            pin_id: The Pin's id.
            owner: The owner of the creation.
            found: Whether the Pin was found in a list, and not in the response to its creation.

        Returns:
            False if the Pin belongs to another owner.
        """
        with self._lock:
            if pin_id in self._found:
                return self._found[pin_id][0] == owner
            self._found[pin_id] = owner, found
            if len(self._found) > _REMEMBERED:
                del self._found[next(iter(self._found))]
            return True

    def is_anothers(self, pin_id: str, owner: object) -> bool:
        """Whether a Pin belongs to another owner."""
        return self._found.get(pin_id, (owner,))[0] != owner

    def was_found(self, pin_id: str, owner: object) -> bool:
        """Whether a Pin belongs to another owner that found it in a list."""
        other, found = self._found.get(pin_id, (owner, False))
        return found and other != owner

    def adopt(self, owners: Callable[[object], bool], unknown: Iterable[Creation]) -> None:
        """Take over the creations of earlier runs with a journal, none of which is still running.

        Args:
            owners: Whether an owner belongs to the journal.
            unknown: The journal's creations with an unknown outcome.
        """
        with self._lock:
            self._open = [*(each for each in self._open if not owners(each.owner)), *unknown]

    def open(self, creation: Creation) -> None:
        """Note a creation that is about to be sent; it replaces earlier ones of its owner."""
        with self._lock:
            self._open = [*(each for each in self._open if each.owner != creation.owner), creation]

    def watched(
        self, request: Request[Any], attempt: Steps[tuple[D, Received] | Failed], now: Callable[[], Moment]
    ) -> Steps[tuple[D, Received] | Failed]:
        """Run an attempt to create a Pin, and make its state visible to other creations.

        Args:
            request: The request.
            attempt: Sends the request; returns the model and the response, or the failure.
            now: Returns Pinterest's time.
        """
        creation, state = self._started(request), _UNKNOWN
        creation.began = creation.began if creation.began != ANY_TIME else now()
        try:
            outcome = yield from attempt
            if isinstance(outcome, Failed):
                state = _after(outcome.error)
            else:
                state = "settled"
                self.take(str(getattr(outcome[0], "id", None)), creation.owner)
        except errors.PinterestError as error:
            state = _after(error)
            raise
        finally:
            creation.ended = _latest(now())
            self._put(creation, state)
        return outcome

    def others(self, owner: object, since: Moment) -> list[Creation]:
        """Return other owners' creations with an unknown outcome that may have made a Pin since a moment."""
        with self._lock:
            return [
                each
                for each in self._open
                if each.owner != owner and (each.state == "under way" or each.ended + _LATE >= since.earliest)
            ]

    def settle(self, owner: object) -> None:
        """Note that the outcome of a creation is known."""
        for creation in [each for each in self._open if each.owner == owner]:
            self._put(creation, "settled")

    def _started(self, request: Request[Any]) -> Creation:
        with self._lock:
            creation = next((each for each in self._open if each.request is request), None)
            if creation is None:
                self._open.append(creation := Creation(request, request))
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


def watch_creation(
    shared: Shared, request: Request[Any], attempt: Steps[tuple[D, Received] | Failed]
) -> Steps[tuple[D, Received] | Failed]:
    """Make an attempt to create a Pin; see `Claims.watched`."""
    return shared.of(Claims).watched(request, attempt, shared.server_time.now)


def _after(error: errors.PinterestError) -> State:
    return "unknown" if may_exist(error) else "settled"


def _latest(moment: Moment) -> float:
    """Return the latest end of a creation; if it is unknown, the creation counts as recent."""
    return moment.latest if moment != ANY_TIME else math.inf


_UNKNOWN: Final[State] = "unknown"
_REMEMBERED: Final = 100_000
_REMEMBERED_UNKNOWN: Final = 1_000
_LATE: Final = 60.0  # seconds: Pinterest may still be processing when the connection has broken
