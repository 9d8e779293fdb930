"""The flow that writes any number of items: some in each call, a result for each, and none twice."""

from __future__ import annotations

import abc
import functools
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

import attrs
from pinkit_generated import Model

from .. import errors
from .._core.deadline import patience
from .._core.effects import Run, Steps, caught
from .._core.retry import RetryDecision
from .._core.secret import discreet, without_frames
from .journal import Entry, ItemJournal
from .results import ItemResult, OnResult, State, may_pass

if TYPE_CHECKING:
    import os

    from .._core.batch import Result
    from .._core.engine import Engine


@attrs.frozen
class Item:
    """An item to write. Its `repr` does not show the content, which may be personal data.

    Args:
        index: Its index among all items, from 0.
        key: Its name in the journal.
        body: Its content, as JSON.
        parent: What it belongs to; all items of a call belong to the same.
        what: What it is recognised by, if its outcome is unknown.
        more: Further fields of its result.
    """

    index: int
    key: str
    body: Any = attrs.field(repr=False)
    parent: str | None = None
    what: Mapping[str, Any] = attrs.field(default={}, repr=False)
    more: Mapping[str, Any] = attrs.field(default={}, repr=False)


class Sent(NamedTuple):
    """The response to a call.

    Args:
        response: Pinterest's response.
        results: The result of each item of the call, in their order.
        ids: The id of each item.
    """

    response: Any
    results: Sequence[Result[Any]]
    ids: Sequence[str | None]


class Decided(NamedTuple):
    """What is decided about items that may have been written.

    Args:
        found: What was written, and its id, by the items' keys.
        again: The items that were not written, or may be written twice.
        undecided: The other items.
    """

    found: Mapping[str, tuple[Any, str]] = {}
    again: Sequence[Item] = ()
    undecided: Sequence[Item] = ()


class Doubt(NamedTuple):
    """Items of which it is unknown whether they were written.

    Args:
        items: The items.
        error: Why it is unknown; None for items of an earlier run.
        recorded: Returns the journal's record of an item: when it was first sent, and what it is.
        taken: The ids of what was written for other items.
    """

    items: Sequence[Item]
    error: Exception | None
    recorded: Callable[[Item], Entry]
    taken: frozenset[str]


class Task(abc.ABC):
    """What is written, and how.

    Args:
        of: The call, for the journal and for messages: `campaigns.create_many`.
        most: The largest number of items in a call.
        ahead: How many items are read at once, to find those of one parent.
    """

    #: The class of the results.
    result: type[ItemResult[Any]] = ItemResult
    #: Whether a call that Pinterest rejects as a whole is divided, so that the wrong item fails alone.
    divides: bool = False

    def __init__(self, of: str, most: int, ahead: int | None = None) -> None:
        self.of = of
        self.most = most
        self.ahead = ahead or most

    @abc.abstractmethod
    def prepare(self, index: int, given: Any) -> Item:
        """Make an item of what the caller gave.

        Raises:
            ValueError: It is not valid.
            TypeError: It is not valid.
        """

    def invalid(self, index: int, error: Exception) -> ItemResult[Any]:
        """Make the result of an item that is not valid."""
        return self.result(index, None, [error], state="failed")

    def before(self, _engine: Engine, /) -> Steps[None]:
        """Make calls that are needed before items are sent."""
        yield from ()

    def start(self, _engine: Engine, _calls: Sequence[Sequence[Item]], /) -> Steps[None]:
        """Start calls that may go on at the same time, before `send` makes each of them."""
        yield from ()

    def is_done(self, _item: Item, entry: Entry, /) -> bool:
        """Whether an item need not be written, by the journal's record of it."""
        return entry.is_done

    def id_of(self, _item: Item, entry: Entry, /) -> str | None:
        """Return the id of an item that was written, by the journal's record of it."""
        return entry.id

    def recorded(self, _item: Item, id: str | None, /) -> str | None:
        """Return what the journal records of an item that was written."""
        return id

    @abc.abstractmethod
    def send(self, engine: Engine, items: Sequence[Item]) -> Steps[Sent]:
        """Write items in one call."""

    @abc.abstractmethod
    def decide(self, engine: Engine, doubt: Doubt, /) -> Steps[Decided]:
        """Decide about items that may have been written.

        Raises:
            PinterestError: It cannot be decided.
        """

    @abc.abstractmethod
    def is_repeatable(self, item: Item, /) -> bool:
        """Whether writing an item twice does no more than writing it once."""


class Writer:
    """Writes items, call after call.

    Args:
        engine: Makes the calls.
        task: What is written.
        source: The items; read as they are needed.
        journal: The file of the journal; None for none.
        on_result: Called with each result.
        first: The index of the first item.
    """

    def __init__(
        self,
        engine: Engine,
        task: Task,
        source: Iterable[Any],
        journal: str | os.PathLike[str] | None = None,
        on_result: OnResult[Any] | None = None,
        first: int = 0,
    ) -> None:
        self._engine = engine
        self._task = task
        self._source: Iterator[Any] = _iterator(task.of, source)
        self._is_over = False
        self._count = first
        self._given: list[Any] = []
        self._items: list[Item] = []
        self.journal = ItemJournal(journal, task.of)
        self._on_result = on_result
        self._taken: set[str] = set()
        self._results: dict[int, ItemResult[Any]] = {}
        self._unreported = deque[ItemResult[Any]]()
        self._rejected = 0  # calls since the last one that was accepted
        self.responses: list[Any] = []
        #: The items that may be written again, by their indexes.
        self.retryable: dict[int, Item] = {}

    @property
    def results(self) -> list[ItemResult[Any]]:
        """The results so far, in the order of the items."""
        return [result for _, result in sorted(self._results.items())]

    def run(self) -> Steps[None]:
        """Write all items.

        Raises:
            PinterestError: An error that all other items would meet as well; its `results` has the results so
                far.
        """
        try:
            yield Run(self._open)
            while not self._is_over:
                self._items = []
                while not self._is_over and len(self._items) < self._task.ahead:
                    yield from self._reported(self._reading())
                calls = [*self._calls()]
                yield from self._task.start(self._engine, calls)
                for call in calls:
                    yield from self._reported(self._write(call))
        except errors.PinterestError as error:
            error.results = tuple(self.results)
            raise
        finally:
            self.journal.close()

    def again(self, items: Iterable[Item], results: Iterable[ItemResult[Any]]) -> Steps[None]:
        """Write items of an earlier run again.

        Args:
            items: The items.
            results: The results of the earlier run.
        """
        self._results = {result.index: result for result in results}
        prepared = {item.index: item for item in items}
        self._source = iter(prepared.values())
        return self.run()

    # Reading ----------------------------------------------------------------------------------------------

    def _open(self) -> None:
        self.journal.open()
        self._taken = self.journal.ids()

    def _reading(self) -> Steps[None]:
        yield Run(self._read)

    def _read(self) -> None:
        """Read items until there are enough to send, or results to report."""
        while len(self._items) < self._task.ahead and len(self._unreported) < _MOST_UNREPORTED:
            self._given = list(islice(self._source, self._task.ahead - len(self._items)))
            if not self._given:
                self._is_over = True
                return
            for item in self._prepared():
                if isinstance(item, ItemResult):
                    self._add(item)
                elif self._task.is_done(item, entry := self.journal[item.key]):
                    self._result(item, "already_done", id=self._task.id_of(item, entry))
                else:
                    self._items.append(item)

    @discreet
    def _prepared(self) -> list[Item | ItemResult[Any]]:
        """Prepare what was read: an item, or the result of what is not valid."""
        prepared = list[Item | ItemResult[Any]]()
        for given in self._given:
            index, self._count = self._count, self._count + 1
            try:
                prepared.append(given if isinstance(given, Item) else self._task.prepare(index, given))
            except (ValueError, TypeError) as error:
                prepared.append(self._task.invalid(index, without_frames(error)))
        self._given = []
        return prepared

    def _calls(self) -> Iterator[list[Item]]:
        """Divide the items that were read into calls, each for one parent."""
        by_parent: dict[str | None, list[Item]] = {}
        for item in self._items:
            by_parent.setdefault(item.parent, []).append(item)
        for items in by_parent.values():
            for start in range(0, len(items), self._task.most):
                yield items[start : start + self._task.most]

    # Writing ----------------------------------------------------------------------------------------------

    def _write(self, items: list[Item]) -> Steps[None]:
        """Write the items of one call."""
        engine, attempt = self._engine, 1
        if earlier := [item for item in items if self.journal[item.key].began is not None]:
            again = {item.key for item in (yield from self._decide(earlier, None))}
            settled = {item.key for item in earlier} - again
            items = [item for item in items if item.key not in settled]
        deadline = engine.clock.monotonic() + patience(engine)
        while items:
            yield from self._task.before(engine)
            sent = {item.key: item.what for item in items}
            yield Run(functools.partial(self.journal.begin, sent, engine.shared.server_time.now()))
            outcome = yield from caught(self._task.send(engine, items))
            if self._is_divided(items, outcome):
                yield Run(functools.partial(self.journal.settle, {}, [item.key for item in items]))
                half = len(items) // 2
                yield from self._write(items[:half])
                yield from self._write(items[half:])
                return
            doubtful, error = yield from self._settle(items, outcome)
            items = (yield from self._decide(doubtful, error)) if doubtful else []
            if items:
                retry = RetryDecision("it is missing") if attempt < engine.options.retry.attempts else None
                paused = yield from caught(engine.pause(self._task.of, error, retry, attempt, deadline))
                if isinstance(paused, Exception):
                    yield from self._fail(items, error)
                    return
                attempt += 1

    def _is_divided(self, items: Sequence[Item], outcome: Sent | Exception) -> bool:
        """Whether the items of a call are sent in halves; not for long, if the cause is no single item."""
        if not isinstance(outcome, errors.BadRequestError):
            self._rejected = 0
            return False
        self._rejected += 1
        may_be_one = len(items) > 1 and self._rejected <= _MOST_REJECTED
        return self._task.divides and may_be_one and not self._ends(outcome)

    def _settle(self, items: list[Item], outcome: Sent | Exception) -> Steps[tuple[list[Item], Exception]]:
        """Record the outcome of a call; return the items of which it is unknown, and why."""
        if isinstance(outcome, Exception):
            if not isinstance(outcome, errors.PinterestError):
                raise outcome
            if may_be_executed(outcome):
                return items, outcome
            yield from self._fail(items, outcome)
            return [], outcome
        self.responses.append(outcome.response)
        doubtful, done, failed = list[Item](), dict[str, str | None](), list[str]()
        for item, result, id_ in zip(items, outcome.results, outcome.ids, strict=False):
            if result.is_unknown:
                doubtful.append(item)
            elif result.succeeded:
                done[item.key] = self._task.recorded(item, id_)
                self._result(item, "done", data=result.data, id=id_)
            else:
                failed.append(item.key)
                passing = all(map(may_pass, result.errors))
                self._result(item, "failed", data=result.data, errors=result.errors, may_retry=passing)
        yield Run(functools.partial(self.journal.settle, done, failed))
        return doubtful, errors.InvalidResponseError(
            f"{self._task.of}: the response does not state whether the operation succeeded"
        )

    def _decide(self, items: list[Item], error: Exception | None) -> Steps[list[Item]]:
        """Decide about items that may have been written; return those to send."""
        decided = yield from caught(
            self._task.decide(
                self._engine,
                Doubt(items, error, self._recorded, frozenset(self._taken)),
            )
        )
        if isinstance(decided, Exception):
            if not isinstance(decided, errors.PinterestError):
                raise decided
            self._unknown(items, decided if error is None else error)
            if self._ends(decided):
                raise decided
            return []
        done = dict[str, str | None]()
        for item in items:
            if item.key in decided.found:
                data, done[item.key] = decided.found[item.key]
                self._result(item, "recovered", data=data, id=done[item.key])
        yield Run(functools.partial(self.journal.settle, done))
        self._unknown(decided.undecided, error or errors.PinterestError(_INTERRUPTED))
        return [*decided.again]

    def _recorded(self, item: Item) -> Entry:
        return self.journal[item.key]

    # Results ----------------------------------------------------------------------------------------------

    def _fail(self, items: Sequence[Item], error: Exception) -> Steps[None]:
        """Record an error for items that were not written; raise it if other items would meet it as well."""
        yield Run(functools.partial(self.journal.settle, {}, [item.key for item in items]))
        for item in items:
            self._result(item, "failed", errors=[error], may_retry=may_pass(error))
        if self._ends(error):
            raise error

    def _unknown(self, items: Iterable[Item], error: Exception) -> None:
        for item in items:
            repeatable = self._task.is_repeatable(item)
            self._result(item, "unknown", errors=[error], may_retry=repeatable)

    def _ends(self, error: Exception) -> bool:
        return self._engine.shared.closed or errors.stops_everything(error)

    def _result(
        self,
        item: Item,
        state: State,
        *,
        data: Any = None,
        errors: Sequence[Any] = (),
        id: str | None = None,
        may_retry: bool = False,
    ) -> None:
        if id is not None:
            self._taken.add(id)
        self.retryable.pop(item.index, None)
        if may_retry:
            self.retryable[item.index] = item
        self._add(self._task.result(item.index, data, [*errors], item.key, state, id, may_retry, **item.more))

    def _add(self, result: ItemResult[Any]) -> None:
        self._results[result.index] = result
        if self._on_result is not None:
            self._unreported.append(result)

    def _reported(self, steps: Steps[None]) -> Steps[None]:
        """Run steps, and report their results: after they are in the journal, and in the caller's thread."""
        try:
            yield from steps
        finally:
            while self._on_result is not None and self._unreported:
                self._on_result(self._unreported.popleft())


def _iterator(of: str, source: Any) -> Iterator[Any]:
    """Return the iterator of the items.

    Raises:
        TypeError: There is one item in place of several, or none.
    """
    if isinstance(cast("object", source), (str, bytes, Mapping, Model)) or not isinstance(
        cast("object", source), Iterable
    ):
        kind = type(source).__name__
        raise TypeError(f"{of.partition(' ')[0]}: pass a list or an iterator of items, not {kind}")
    return iter(source)


def may_be_executed(error: errors.PinterestError) -> bool:
    """Whether a call may have been executed despite its error."""
    if isinstance(error, (errors.APIConnectionError, errors.ServerError)):
        return error.sent
    return isinstance(error, (errors.InvalidResponseError, errors.JobTimeoutError))


_MOST_UNREPORTED: Final = 1000
_MOST_REJECTED: Final = 10  # more than the halves of 100 items down to one
_INTERRUPTED = (
    "an earlier run was interrupted while it sent this item, so it is unknown whether Pinterest has it"
)
