"""Sending any number of conversion events, as many per call as Pinterest allows, with a result for each."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar, cast

import attrs
from pinkit_generated import OPERATIONS, UNSET, Model, operations
from pinkit_generated._epochs import with_epochs
from pinkit_generated._json import loads
from pinkit_generated._write import dumps

from .. import errors
from .._core.batch import Batch, Result, events
from .._core.effects import Run, Steps, caught
from .._core.hashed_fields import unhashed
from .._core.secret import discreet

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .._core.engine import Engine

D = TypeVar("D", covariant=True)
MOST, MOST_IN_A_TEST = 1000, 20


@attrs.frozen
class SentEvent(Result[D]):
    """The result of one event.

    Args:
        index: The event's index among all events, from 0.
        data: Its status in Pinterest's response; None if the response has none, or it was not sent.
        errors: Why it failed: Pinterest's error text, the error of the call, or what is wrong with the event.
        event_id: Its `event_id`, also if it was made here: an event that is sent again with the same id is
            counted once.
    """

    event_id: str


class SentEvents(Batch[Any]):
    """The results of all events; `data` has the response to each call."""

    results: Sequence[SentEvent[Any]]
    data: Sequence[Any]

    def __iter__(self) -> Iterator[SentEvent[Any]]:
        return iter(self.results)


class _Prepared(NamedTuple):
    event_id: str
    body: Any = None
    problem: str | None = None


class EventSender:
    """Sends events, one call after the other; no frame of it shows an event.

    Args:
        engine: Makes the calls.
        ad_account_id: The ad account.
        source: The events; read as they are needed.
        test: Whether Pinterest only validates them.
    """

    def __init__(
        self, engine: Engine, ad_account_id: str, source: Iterable[Mapping[str, Any] | Model], *, test: bool
    ) -> None:
        self._engine = engine
        self._ad_account_id = ad_account_id
        self._source: Iterator[Any] = iter(source)
        self._test = test
        self._taken: list[Any] = []
        self._ready: dict[int, Any] = {}  # by index
        self._results: list[SentEvent[Any]] = []
        self._responses: list[Any] = []

    def run(self) -> Steps[SentEvents]:
        """Send all events.

        Raises:
            PinterestError: An error that every other event would meet as well.
        """
        while (yield Run(self._take)):
            if self._ready:
                yield from self._send()
        return SentEvents(self._responses, self._results)

    def _take(self) -> bool:
        """Prepare the events of the next call; return whether there were any."""
        self._taken = list(islice(self._source, MOST_IN_A_TEST if self._test else MOST))
        self._ready = {}
        found = bool(self._taken)
        self._prepare()
        return found

    @discreet
    def _prepare(self) -> None:
        for event in self._taken:
            event_id, body, problem = _prepared(event)
            index = len(self._results)
            self._results.append(SentEvent(index, None, [problem or "it was not sent"], event_id))
            if problem is None:
                self._ready[index] = body
        self._taken = []

    def _send(self) -> Steps[None]:
        outcome = yield from caught(self._engine.call(self._request()))
        if isinstance(outcome, Exception):
            self._fail(outcome)
            return
        self._responses.append(outcome)
        for index, result in zip(self._ready, events(outcome, len(self._ready)), strict=False):
            kept = self._results[index]
            self._results[index] = attrs.evolve(kept, data=result.data, errors=result.errors)

    @discreet
    def _request(self) -> Request[Any]:
        data = [*self._ready.values()]
        return operations.events_create(self._ad_account_id, data=data, test=True if self._test else UNSET)

    def _fail(self, error: Exception) -> None:
        """Record an error of a call for each of its events; raise it if other calls would meet it as well."""
        for index in self._ready:
            self._results[index] = attrs.evolve(self._results[index], errors=[error])
        if not isinstance(error, errors.PinterestError):
            raise error
        if self._engine.shared.closed or errors.stops_everything(error):
            error.sent_events = tuple(self._results)
            raise error


@discreet
def _prepared(event: Any) -> _Prepared:
    """Return an event as JSON, with an id; or what is wrong with it, without its values."""
    own: Any = event.__dict__ if isinstance(event, Model) else event
    if not isinstance(own, Mapping):
        return _Prepared("", problem=f"an event is a dict or a model, not {type(event).__name__}")
    fields = {name: value for name, value in cast("Mapping[str, Any]", own).items() if value is not UNSET}
    if fields.get("event_id") is None:
        fields["event_id"] = str(uuid.uuid4())
    event_id = str(fields["event_id"])
    try:
        (body,) = loads(dumps(with_epochs(_EPOCHS, {"data": [fields]})))["data"]
    except (TypeError, ValueError, RecursionError) as error:
        return _Prepared(event_id, problem=_without_values(error))
    for place, reason in unhashed([body]):
        return _Prepared(event_id, problem=f"{place.removeprefix('[0].')} {reason}")
    return _Prepared(event_id, body)


def _without_values(error: Exception) -> str:
    """Return the reason why an event has no JSON form; the error text itself may show user data."""
    if "time zone" in str(error):
        return "event_time must be a datetime with a time zone, such as UTC"
    return f"the event has no JSON form ({type(error).__name__}): use texts, numbers, lists and dicts"


_EPOCHS: Final = OPERATIONS["events/create"].epochs
