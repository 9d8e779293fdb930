"""Which Pins a client's creations have, and which are open, so that a look-up takes no Pin for another."""

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
    from .reconcile import Mark

D = TypeVar("D")

#: Whether it is being sent; if not, whether its outcome is known.
State: TypeAlias = Literal["under way", "unknown", "settled"]


@attrs.define(eq=False)
class Creation:
    """Something that creates a Pin.

    Args:
        owner: Equal for all attempts at the same Pin, those of earlier runs with the same journal included.
        request: The request, the same for all its attempts; None for one of an earlier run.
        mark: What its Pin is recognised by; None if only the request tells.
        same: Equal for Pins with the same content; None if that is unknown.
        state: Where it stands.
        began: When it began.
        ended: When its last attempt ended, in seconds since 1970 by Pinterest's clock.
    """

    owner: object
    request: Request[Any] | None = None
    mark: Mark | None = None
    same: str | None = None
    state: State = "under way"
    began: Moment = ANY_TIME
    ended: float = 0.0

    def is_like(self, other: Creation) -> bool:
        """Whether both create the same, so that it does not matter which of the two a Pin belongs to."""
        if self.same is not None and self.same == other.same:
            return True
        mine, its = self.request, other.request
        if mine is None or its is None:
            return False
        return (mine.target, mine.content) == (its.target, its.content)


class Claims:
    """The Pins that creations of one client have, and the creations whose outcome is not known."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[object, bool]] = {}
        self._open: list[Creation] = []
        self.after_fork()
        reset_after_fork(self)

    def after_fork(self) -> None:
        """Let go of the parent's lock, and of its creations, whose outcome the child never learns."""
        self._lock = threading.Lock()
        self._open = [
            attrs.evolve(each, state="unknown", ended=_latest(each.began))
            if each.state == "under way"
            else each
            for each in self._open
        ]

    def take(self, pin_id: str, owner: object, *, found: bool = False) -> bool:
        """Claim a Pin.

        Args:
            pin_id: The Pin.
            owner: Who claims it.
            found: Whether it was found in a list, and not named in the response to its creation.

        Returns:
            False if another has it.
        """
        with self._lock:
            if pin_id in self._found:
                return self._found[pin_id][0] == owner
            self._found[pin_id] = owner, found
            if len(self._found) > _REMEMBERED:
                del self._found[next(iter(self._found))]
            return True

    def is_anothers(self, pin_id: str, owner: object) -> bool:
        """Whether another has it."""
        return self._found.get(pin_id, (owner,))[0] != owner

    def was_found(self, pin_id: str, owner: object) -> bool:
        """Whether another has it who found it in a list."""
        other, found = self._found.get(pin_id, (owner, False))
        return found and other != owner

    def adopt(self, owners: Callable[[object], bool], unknown: Iterable[Creation]) -> None:
        """Take over from earlier runs with a journal, of which none goes on.

        Args:
            owners: Whether an owner belongs to the journal.
            unknown: Its creations whose outcome is unknown.
        """
        with self._lock:
            self._open = [*(each for each in self._open if not owners(each.owner)), *unknown]

    def open(self, creation: Creation) -> None:
        """Note a creation that is about to be sent, in the place of earlier ones of its owner."""
        with self._lock:
            self._open = [*(each for each in self._open if each.owner != creation.owner), creation]

    def watched(
        self, request: Request[Any], attempt: Steps[tuple[D, Received] | Failed], now: Callable[[], Moment]
    ) -> Steps[tuple[D, Received] | Failed]:
        """Make an attempt to create a Pin; others see it while it is under way and its outcome unknown.

        Args:
            request: What is sent.
            attempt: Sends it; returns the model and the response, or the failure.
            now: Pinterest's time.
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
        """The creations of others that may have made a Pin since a moment, and whose outcome is not known."""
        with self._lock:
            return [
                each
                for each in self._open
                if each.owner != owner and (each.state == "under way" or each.ended + _LATE >= since.earliest)
            ]

    def settle(self, owner: object) -> None:
        """The outcome of a creation is known."""
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


def _after(error: errors.PinterestError) -> State:
    return "unknown" if may_exist(error) else "settled"


def _latest(moment: Moment) -> float:
    """When something ended at the latest; if that is unknown, it counts as recent."""
    return moment.latest if moment != ANY_TIME else math.inf


CREATING: Final = frozenset({"pins/create", "pins/save"})
_UNKNOWN: Final[State] = "unknown"
_REMEMBERED: Final = 100_000
_REMEMBERED_UNKNOWN: Final = 1_000
_LATE: Final = 60.0  # seconds: Pinterest may still be at it when the connection has broken
