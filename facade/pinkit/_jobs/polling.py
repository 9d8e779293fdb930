"""Polling: requests the state of some work until it has ended or the deadline has passed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar, cast

from .._call_ids import logger
from .._core.deadline import within
from .._core.effects import NoTransportError, Sleep, Steps
from ..errors import (
    APIConnectionError,
    InvalidResponseError,
    PinterestError,
    QuotaExceededError,
    RateLimitError,
    ServerError,
)

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .._core.engine import Engine

R = TypeVar("R")

log: Final = logger("pinkit")

#: The final states; any other state, or none, means "not yet".
DONE: Final = frozenset({"succeeded", "finished", "completed"})
FAILED: Final = frozenset({"failed", "expired", "cancelled", "canceled", "does_not_exist"})

#: Errors of one request, after which the work may still go on.
_TRANSIENT: Final = (
    ServerError,
    APIConnectionError,
    InvalidResponseError,
    RateLimitError,
    QuotaExceededError,
)

FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 15.0
_LAST: Final = 1.0  # seconds reserved for the last response


class Polled(NamedTuple, Generic[R]):
    """The state of some work.

    Args:
        response: The last response; None if there was none before the deadline.
        state: The state in it, as Pinterest reports it.
        ended: Whether the work is done or failed; if not, the deadline has passed.
        error: The error of the last request, if it failed.
    """

    response: R | None
    state: str | None
    ended: bool = False
    error: PinterestError | None = None

    @property
    def done(self) -> bool:
        """Whether the work succeeded."""
        return self.ended and (self.state or "").lower() in DONE


def until_ended(
    engine: Engine,
    request: Request[R],
    state: str | Callable[[R], str | None],
    deadline: float,
    pause: float = FIRST_PAUSE,
) -> Steps[Polled[R]]:
    """Poll until the work has ended.

    Args:
        engine: Makes the calls.
        request: The request for the state.
        state: The field of the response with the state, or a function that reads it.
        deadline: When to stop, on the clock; at least one request is made.
        pause: Seconds between the first two requests; the pauses grow.

    Raises:
        PinterestError: The state cannot be requested, and a retry does not help.
    """
    engine = within(engine, max(deadline, engine.clock.monotonic() + _LAST))
    longest = max(pause, LONGEST_PAUSE)
    last, wait = Polled[R](None, None), pause
    while True:
        try:
            response = yield from engine.call(request)
        except _TRANSIENT as error:
            if isinstance(error.__cause__, NoTransportError):
                raise
            log.info("%s: %s", request.operation.id, error)
            wait = max(wait, getattr(error, "retry_after", None) or 0)
            last = last._replace(error=error)
        else:
            found = text(state, response) if isinstance(state, str) else state(response)
            last = Polled(response, found, (found or "").lower() in DONE | FAILED)
        left = deadline - engine.clock.monotonic() - _LAST
        if last.ended or left <= 0:
            return last
        yield Sleep(min(wait, left))
        wait = min(longest, max(wait, pause) * 1.5)


def text(name: str, thing: object) -> str | None:
    """Return a text field of a response, at the top level or inside `data`, where some releases have it."""
    fields = fields_of(thing)
    found = [each.get(name) for each in (fields, fields_of(fields.get("data")))]
    return next((each for each in found if isinstance(each, str)), None)


def fields_of(thing: object) -> Mapping[str, Any]:
    """Return the fields of a model, or of raw JSON in an unexpected place."""
    return cast("Mapping[str, Any]", thing if isinstance(thing, Mapping) else getattr(thing, "__dict__", {}))
