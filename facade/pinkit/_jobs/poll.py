"""Asks how far some work is, until it has ended or the time is over."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from .._steps import Sleep, Steps
from .._within import within
from ..errors import APIConnectionError, PinterestError, RateLimitError, ServerError

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .._engine import Engine

R = TypeVar("R")

log: Final = logging.getLogger("pinkit")

#: The states that nothing follows; whatever else Pinterest says, or that it says nothing, means "not yet".
DONE: Final = frozenset({"succeeded", "finished", "completed"})
FAILED: Final = frozenset({"failed", "expired", "cancelled", "does_not_exist"})

FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 15.0


class Polled(NamedTuple, Generic[R]):
    """Where some work stands.

    Args:
        answer: The last answer; None if there was none in time.
        state: What that says, as Pinterest writes it.
        ended: Whether it is done or failed; if not, the time was over.
        error: What came instead of an answer when it was asked last.
    """

    answer: R | None
    state: str | None
    ended: bool = False
    error: PinterestError | None = None

    @property
    def done(self) -> bool:
        """Whether it succeeded."""
        return self.ended and (self.state or "").lower() in DONE


def until_ended(
    engine: Engine,
    request: Request[R],
    state_of: Callable[[R], object],
    deadline: float,
    pause: float = FIRST_PAUSE,
) -> Steps[Polled[R]]:
    """Ask until the work has ended.

    Args:
        engine: Makes the calls.
        request: What is asked.
        state_of: Where the state is in an answer.
        deadline: When to give up, on the clock.
        pause: Seconds between the first two calls; it grows.

    Raises:
        PinterestError: Pinterest does not say how far it is, and asking again does not help.
    """
    engine, longest = within(engine, deadline), max(pause, LONGEST_PAUSE)
    last, wait = Polled[R](None, None), pause
    while True:
        try:
            answer = yield from engine.call(request)
        except (ServerError, APIConnectionError, RateLimitError) as error:  # it is asked again
            log.info("%s: %s", request.operation.id, error)
            wait = max(wait, getattr(error, "retry_after", None) or 0)
            last = last._replace(error=error)
        else:
            state = _text(state_of, answer)
            last = Polled(answer, state, (state or "").lower() in DONE | FAILED)
        if last.ended or engine.clock.monotonic() + wait >= deadline:
            return last
        yield Sleep(wait)
        wait = min(longest, max(wait, pause) * 1.5)


def _text(state_of: Callable[[Any], object], answer: object) -> str | None:
    try:
        state = state_of(answer)
    except AttributeError:  # something else is in a place of a model
        return None
    return state if isinstance(state, str) else None
