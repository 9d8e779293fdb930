"""Asks how far some work is, until it has ended or the time is over."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar, cast

from .._core.deadline import within
from .._core.effects import Sleep, Steps, Unusable
from ..errors import APIConnectionError, InvalidAnswerError, PinterestError, RateLimitError, ServerError

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .._core.engine import Engine

R = TypeVar("R")

log: Final = logging.getLogger("pinkit")

#: The states that nothing follows; whatever else Pinterest says, or that it says nothing, means "not yet".
DONE: Final = frozenset({"succeeded", "finished", "completed"})
FAILED: Final = frozenset({"failed", "expired", "cancelled", "canceled", "does_not_exist"})

FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 15.0
_LAST: Final = 1.0  # seconds that are kept for the last answer


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
    state: str | Callable[[R], str | None],
    deadline: float,
    pause: float = FIRST_PAUSE,
) -> Steps[Polled[R]]:
    """Ask until the work has ended.

    Args:
        engine: Makes the calls.
        request: What is asked.
        state: The field of the response that holds the state, or what finds it there.
        deadline: When to give up, on the clock; it is asked once in any case.
        pause: Seconds between the first two calls; it grows.

    Raises:
        PinterestError: Pinterest does not say how far it is, and asking again does not help.
    """
    engine = within(engine, max(deadline, engine.clock.monotonic() + _LAST))
    longest = max(pause, LONGEST_PAUSE)
    last, wait = Polled[R](None, None), pause
    while True:
        try:
            answer = yield from engine.call(request)
        except (ServerError, APIConnectionError, InvalidAnswerError, RateLimitError) as error:
            if isinstance(error.__cause__, Unusable):
                raise
            log.info("%s: %s", request.operation.id, error)
            wait = max(wait, getattr(error, "retry_after", None) or 0)
            last = last._replace(error=error)
        else:
            found = text(state, answer) if isinstance(state, str) else state(answer)
            last = Polled(answer, found, (found or "").lower() in DONE | FAILED)
        left = deadline - engine.clock.monotonic() - _LAST
        if last.ended or left <= 0:
            return last
        yield Sleep(min(wait, left))
        wait = min(longest, max(wait, pause) * 1.5)


def text(name: str, thing: object) -> str | None:
    """A field of a response that is text, at the top level or inside `data`, where some releases have it."""
    fields = fields_of(thing)
    found = [each.get(name) for each in (fields, fields_of(fields.get("data")))]
    return next((each for each in found if isinstance(each, str)), None)


def fields_of(thing: object) -> Mapping[str, Any]:
    """The fields of a model, or of JSON in a place where something else was expected."""
    return cast("Mapping[str, Any]", thing if isinstance(thing, Mapping) else getattr(thing, "__dict__", {}))
