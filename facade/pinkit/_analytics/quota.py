"""Calls that wait for their quota up to a deadline, however long Pinterest asks to wait."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeVar

import attrs
from pinkit_generated import Request
from pinkit_generated._json import loads

from .._core.deadline import within
from .._core.effects import Sleep, Steps
from ..errors import QuotaExceededError, RateLimitError
from ..events import Waiting

if TYPE_CHECKING:
    from pinkit_generated._check import Deviation

    from .._core.engine import Engine

T = TypeVar("T")

#: Seconds until a call is sent again, if Pinterest does not state when its quota is renewed.
_UNSTATED: Final = 60.0


class RawRequest(Request[Any]):
    """A request whose response stays JSON: rows have no fixed fields."""

    def decode(
        self, status: int, content: bytes, on_deviation: Callable[[Deviation], None] | None = None
    ) -> Any:
        """Parse the body only."""
        del status, on_deviation
        return loads(content) if content else None


def raw(request: Request[Any]) -> RawRequest:
    """Return the same request with its response as JSON."""
    return RawRequest(**{name: getattr(request, name) for name in attrs.fields_dict(Request)})


def patient(engine: Engine, deadline: float) -> Engine:
    """Return an engine whose calls wait for a quota up to a deadline."""
    engine = within(engine, deadline)
    return type(engine)(engine.shared, attrs.evolve(engine.options, max_wait=math.inf))


def patiently(engine: Engine, deadline: float, request: Request[T]) -> Steps[T]:
    """Make a call, and wait for its quota up to a deadline.

    Raises:
        QuotaExceededError: The quota is used up beyond the deadline.
        PinterestError: The call failed.
    """
    operation, waiting = request.operation, patient(engine, deadline)
    while True:
        try:
            return (yield from waiting.call(request))
        except QuotaExceededError as error:
            raise exceeded(operation.id, error) from error
        except RateLimitError as error:
            wait = max(1.0, _UNSTATED if error.retry_after is None else error.retry_after)
            if engine.clock.monotonic() + wait >= deadline:
                raise exceeded(operation.id, error) from error
            engine.emit(Waiting(operation.id, error.category or operation.quota or "", wait))
            yield Sleep(wait)


def exceeded(operation: str, error: QuotaExceededError | RateLimitError) -> QuotaExceededError:
    """Return the error for a quota that is used up beyond the time-out of a table."""
    wait = _UNSTATED if error.retry_after is None else error.retry_after
    return QuotaExceededError(
        f"{operation}: the quota {error.category} is used up for {wait:.0f} s more, which is beyond the "
        "timeout of this table. Nothing was skipped: continue by state=error.rows_state, or raise timeout=",
        operation=operation,
        category=error.category or "",
        retry_after=wait,
    )
