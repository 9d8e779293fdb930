"""Sending any number of conversion events, as many per call as Pinterest allows, with a result for each."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from types import NoneType
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast, overload

import attrs
from pinkit_generated import OPERATIONS, UNSET, Model, operations
from pinkit_generated._codec import members_of
from pinkit_generated._epochs import with_epochs
from pinkit_generated._json import loads
from pinkit_generated._write import dumps

from .._batches.fields import check_fields
from .._batches.journal import Keys
from .._batches.results import ItemResult, ItemResults, OnResult
from .._batches.write_many import Decided, Doubt, Item, Sent, Task, Writer
from .._core.batch import events
from .._core.hashed_fields import unhashed
from .._core.secret import discreet
from .._endpoints.endpoints import Async, Mode, Sync
from .checks import amounts

if TYPE_CHECKING:
    import os

    from pinkit_generated import Request

    from .._core.effects import Steps
    from .._core.engine import Engine
    from .._endpoints.endpoints import ClientProtocol

D = TypeVar("D", covariant=True)
MOST, MOST_IN_A_TEST = 1000, 20


@attrs.frozen
class SentEvent(ItemResult[D]):
    """The result of one event.

    Args:
        index: The event's index among all events, from 0.
        data: Its status in Pinterest's response; None if the response has none, or it was not sent.
        errors: Why it failed: Pinterest's error text, the error of the call, or what is wrong with the event.
        key: The event's name in the journal.
        state: `done`; `already_done`, if an earlier run with the same journal sent it; `failed`; or
            `unknown`, if the response was lost and it is offline, or was sent too often.
        id: None; an event has no id but `event_id`.
        may_retry: Whether `retry_failed` sends the event again.
        event_id: Its `event_id`, also if it was made here: an event that is sent again with the same id is
            counted once, unless it is offline.
    """

    event_id: str = ""


class SentEvents(ItemResults[Any], Generic[Mode]):
    """The results of all events; `data` has the response to each call."""

    results: Sequence[SentEvent[Any]]  # pyright: ignore[reportIncompatibleVariableOverride]
    data: Sequence[Any]

    def __init__(
        self, data: Sequence[Any], results: Sequence[SentEvent[Any]], again: Callable[[], Any]
    ) -> None:
        super().__init__(data, results)
        self._again = again

    if TYPE_CHECKING:

        @property
        def failed(self) -> list[SentEvent[Any]]: ...  # type: ignore[override]  # of a subclass
        def __iter__(self) -> Iterator[SentEvent[Any]]: ...

    @overload
    def retry_failed(self: SentEvents[Sync]) -> SentEvents[Sync]: ...
    @overload
    def retry_failed(self: SentEvents[Async]) -> Coroutine[Any, Any, SentEvents[Async]]: ...
    def retry_failed(self) -> Any:
        """Send the events again whose `may_retry` is true: unchanged, so that Pinterest counts each once.

        Returns:
            The results of all events, with those of the events that were sent again.

        Raises:
            PinterestError: As for `send_many`.
        """
        return self._again()


class EventTask(Task):
    """Sends events; no frame of it shows an event.

    Args:
        ad_account_id: The ad account.
        test: Whether Pinterest only validates the events.
        is_kept: Whether ids that are made must be the same in the next run.
    """

    result = SentEvent

    def __init__(self, ad_account_id: str, *, test: bool, is_kept: bool) -> None:
        super().__init__("conversions.send_many", MOST_IN_A_TEST if test else MOST)
        self._ad_account_id = ad_account_id
        self._test = test
        self._keys = Keys()
        self._contents = Keys() if is_kept else None

    @discreet
    def prepare(self, index: int, given: Any) -> Item:
        """Convert an event to JSON, with an id; the error shows none of its values.

        Raises:
            InvalidEventError: The event cannot be sent.
        """
        event_id, body = as_body(given, make_id=self._contents is None)
        if not event_id and self._contents is not None:
            body["event_id"] = event_id = _stable_id(self._contents.of(body))
        # Without a journal, nothing is kept of each event.
        named = [self._ad_account_id, self._test, body.get("event_name"), event_id]
        key = f"#{index}" if self._contents is None else self._keys.of(named)
        return Item(index, key, body, more={"event_id": event_id})

    def invalid(self, index: int, error: Exception) -> SentEvent[Any]:
        """Make the result of an event that is not valid."""
        event_id = error.event_id if isinstance(error, InvalidEventError) else ""
        return SentEvent(index, None, [str(error)], state="failed", event_id=event_id)

    def send(self, engine: Engine, items: Sequence[Item]) -> Steps[Sent]:
        """Send the events of one call."""
        response = yield from engine.call(self._request(items))
        return Sent(response, events(response, len(items)), [None] * len(items))

    @discreet
    def _request(self, items: Sequence[Item]) -> Request[Any]:
        data = [item.body for item in items]
        return operations.events_create(self._ad_account_id, data=data, test=True if self._test else UNSET)

    def decide(self, _engine: Engine, doubt: Doubt, /) -> Steps[Decided]:
        """Send events again that Pinterest counts once.

        A call with an offline event was not repeated: its other events are sent again. Other calls were.
        """
        yield from ()
        offline = [item for item in doubt.items if not self.is_repeatable(item)]
        others = [item for item in doubt.items if self.is_repeatable(item)]
        if doubt.error is None or offline:
            return Decided(again=others, undecided=offline)
        return Decided(undecided=others)

    def is_repeatable(self, item: Item, /) -> bool:
        """Whether Pinterest counts an event once, however often it is sent."""
        return bool(item.body.get("action_source") != "offline")


class InvalidEventError(ValueError):
    """An event cannot be sent; the message shows none of its values.

    Args:
        message: What is wrong.
        event_id: The event's id, if it is known.
    """

    def __init__(self, message: str, event_id: str = "") -> None:
        super().__init__(message)
        self.event_id = event_id


@discreet
def as_body(event: Any, *, make_id: bool = True) -> tuple[str, dict[str, Any]]:
    """Return the id of an event and the event as JSON; the error shows none of its values.

    Args:
        event: A dict or a model.
        make_id: Whether an id is made for an event that has none; if not, the id is empty.

    Raises:
        InvalidEventError: The event cannot be sent.
    """
    own: Any = event.__dict__ if isinstance(event, Model) else event
    if not isinstance(own, Mapping):
        raise InvalidEventError(f"an event is a dict or a model, not {type(event).__name__}")
    fields = {name: value for name, value in cast("Mapping[str, Any]", own).items() if value is not UNSET}
    given = fields.pop("event_id", None)
    event_id = given if isinstance(given, str) else "" if given is None else str(given)
    event_id = event_id or (str(uuid.uuid4()) if make_id else "")
    if event_id:
        fields["event_id"] = event_id if isinstance(given, (str, int, uuid.UUID, NoneType)) else given
    try:
        (body,) = loads(dumps(with_epochs(_EPOCHS, {"data": [fields]})))["data"]
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidEventError(_without_values(error), event_id) from None
    for place, reason in unhashed([body]):
        raise InvalidEventError(f"{place.removeprefix('[0].')} {reason}", event_id)
    for problem in amounts(body):
        raise InvalidEventError(str(problem), event_id)
    try:
        check_fields(_CODEC, {"event_id": "", **body})  # it may be made later
    except ValueError as error:
        raise InvalidEventError(str(error), event_id) from None
    return event_id, body


def event_steps(
    client: ClientProtocol,
    ad_account_id: str,
    source: Iterable[Mapping[str, Any] | Model],
    journal: str | os.PathLike[str] | None,
    on_result: OnResult[Any] | None,
    *,
    test: bool,
) -> Steps[SentEvents[Any]]:
    """Return the steps that send all events; see `Conversions.send_many`."""
    task = EventTask(ad_account_id, test=test, is_kept=journal is not None)

    def steps(writer: Writer, writing: Steps[None]) -> Steps[SentEvents[Any]]:
        yield from writing
        results = cast("list[SentEvent[Any]]", writer.results)
        return SentEvents(writer.responses, results, client._flow(lambda: again(writer)))

    def again(before: Writer) -> Steps[SentEvents[Any]]:
        writer = Writer(client._engine, task, (), journal, on_result)
        return steps(writer, writer.again(before.retryable.values(), before.results))

    writer = Writer(client._engine, task, source, journal, on_result)
    return steps(writer, writer.run())  # without the arguments, which a traceback would show


def _stable_id(key: str) -> str:
    return str(uuid.UUID(bytes=sha256(key.encode()).digest()[:16], version=5))


def _without_values(error: Exception) -> str:
    """Return the reason why an event has no JSON form; the error text itself may show user data."""
    if "time zone" in str(error):
        return "event_time must be a datetime with a time zone, such as UTC"
    return f"the event has no JSON form ({type(error).__name__}): use texts, numbers, lists and dicts"


_OPERATION: Final = OPERATIONS["events/create"]
_EPOCHS: Final = _OPERATION.epochs
_FIELDS: Any = members_of(str(_OPERATION.body))
_CODEC: Final = _FIELDS["data"].codec[0]
