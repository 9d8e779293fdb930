"""Incremental loads: slices of days that are new or may still change, committed one by one."""

from __future__ import annotations

import datetime as dt
import os
import weakref
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
from pinkit_generated import operations

from .._call_ids import one_call
from .._core.effects import Run, Steps
from .._core.pagination import Position, each_item
from .._endpoints.endpoints import Async, ClientProtocol, Mode, Resource, Sync, flow
from .._io.pager import AsyncPagerIterator, PagerIterator
from ..errors import PermissionDeniedError
from .ads import AdsSession, AdsSource
from .columns import is_conversion, kind_of
from .plan import Plan, plan
from .query import Query
from .quota import patiently
from .rows import Rows
from .sync_state import SyncState, slices

if TYPE_CHECKING:
    from .._core.engine import Engine
    from .source import Cursor, Progress


@attrs.frozen(kw_only=True)
class SyncPlan:
    """What an incremental load reads.

    Args:
        query: The table, from its first to its last day.
        via: How; see `analytics.rows`.
        today: Today, in UTC.
        state: The path of the state file.
        lookback: Days after which the numbers of a day are final.
        until_final: Whether Pinterest is asked if a day is final before that.
        timeout: Seconds to wait for the parts of a slice.
    """

    query: Query
    via: str
    today: dt.date
    state: str | os.PathLike[str]
    lookback: int
    until_final: bool
    timeout: float


class _Found(NamedTuple):
    items: list[Any]
    following: None = None
    is_last: bool = False


class Slice(Rows[Mode]):
    """The rows of some successive days of one month, as a table.

    Replace all rows of these days where the table is kept: they may have been written before. The slice is
    committed when the next one is requested, unless its method that was called last has failed, and by
    `commit`.
    """

    def __init__(
        self,
        client: ClientProtocol,
        source: AdsSource,
        progress: Progress | None,
        span: tuple[dt.date, dt.date],
        save: Callable[[], None],
    ) -> None:
        super().__init__(client, source, progress)
        self._span = span
        self._save = save
        self._reading: Cursor | None = None

    @property
    def start(self) -> dt.date:
        """The first day."""
        return self._span[0]

    @property
    def end(self) -> dt.date:
        """The last day."""
        return self._span[1]

    @flow
    def commit(self) -> Steps[None]:
        """Record in the state file that these days have been written; a slice can be committed repeatedly.

        Raises:
            OSError: The state file cannot be written.
        """
        yield Run(self._save)

    @flow
    def update_parquet(self, path: str | os.PathLike[str]) -> Steps[Path]:
        """Replace the rows of these days in a Parquet file; needs `pinkit[table]`.

        The file is created if it does not exist, and is written completely or not at all.

        Args:
            path: The file, in an existing folder.

        Returns:
            The path of the file.

        Raises:
            ImportError: pyarrow is not installed.
            ValueError: `path` cannot be a file, is no Parquet file, has other columns, or has the rows of
                another ad account.
            OSError: The file cannot be written, for instance because the disk is full.
            PinterestError: A request failed; see `pinkit.errors`.
        """
        from .tables import update_parquet

        return (yield from update_parquet(self._source, self._cursor("arrow"), path, self._span))

    def _cursor(self, form: Any) -> Cursor:
        self._reading = super()._cursor(form)
        return self._reading

    @property
    def _has_failed(self) -> bool:
        return self._reading is not None and self._reading.has_failed

    def __repr__(self) -> str:
        return f"<Slice of {self.start} to {self.end}>"


class SliceIterator(PagerIterator[Slice[Sync]]):
    """An iterator over slices, which commits each when the next one is requested."""


class AsyncSliceIterator(AsyncPagerIterator[Slice[Async]]):
    """An asynchronous iterator over slices, which commits each when the next one is requested."""


class Slices(Resource[Mode]):
    """An incremental load. Iterate over it once in each run of a program."""

    def __init__(self, client: ClientProtocol, made: SyncPlan, progress: Progress | None) -> None:
        super().__init__(client)
        self._made = made
        self._progress = progress

    def __iter__(self: Slices[Sync]) -> SliceIterator:
        if hasattr(self._client, "aclose"):
            raise TypeError("these slices are asynchronous: write `async for part in ...`")
        run, of_call = _Load(self._client, self._made, self._progress), one_call()
        return SliceIterator(Position(None), lambda: self._client._run(of_call(run.following())), each_item)

    def __aiter__(self: Slices[Async]) -> AsyncSliceIterator:
        run, of_call = _Load(self._client, self._made, self._progress), one_call()
        return AsyncSliceIterator(
            Position(None), lambda: self._client._run(of_call(run.following())), each_item
        )

    def __repr__(self) -> str:
        return "<Slices of analytics.sync>"


class _Load:
    """One run of an incremental load."""

    def __init__(self, client: ClientProtocol, made: SyncPlan, progress: Progress | None) -> None:
        self._client = client
        self._engine: Engine = client._engine
        self._made = made
        self._progress = progress
        self._state: SyncState | None = None
        self._slices: Iterator[Slice[Any]] = iter(())
        self._next: Slice[Any] | None = None
        self._last: Slice[Any] | None = None
        self._final: dict[dt.date, bool] = {}
        self._is_open = True  # whether a later day may be final

    def following(self) -> Steps[_Found | None]:
        """Commit the last slice, unless it has failed, and return the next one; None after the last."""
        if self._state is None:
            self._state = yield from self._begin()
        yield Run(self._state.acquire)  # it was released, if a slice could not be read
        if self._last is not None:
            if not self._last._has_failed:
                yield Run(self._last._save)
            self._last = None
        found = self._next = self._next or next(self._slices, None)  # it is kept, if its check fails
        if found is None:
            yield Run(self._state.release)
            return None
        yield from self._check_days(found)
        self._last, self._next = found, None
        return _Found([found])

    def _begin(self) -> Steps[SyncState]:
        made = self._made
        opened = partial(SyncState, made.state, made.query.fingerprint("start", "end"))
        state: SyncState = yield Run(opened)
        weakref.finalize(self, state.release)
        spans = list(slices(state.to_read(made.query.start, made.query.end)))
        self._slices = iter(self._sources(state, spans))
        return state

    def _sources(self, state: SyncState, spans: list[tuple[dt.date, dt.date]]) -> list[Slice[Any]]:
        made, engine = self._made, self._engine
        plans = self._planned(spans)
        if not plans:
            return []
        parts = tuple(part for each in plans for part in each.parts)
        whole = Plan(made.query, plans[0].via, parts, made.today)
        source = AdsSource(engine, whole, made.timeout)
        session, first = AdsSession(source, resumable=False, on_error=state.release), 0
        made_slices = list[Slice[Any]]()
        for span, each in zip(spans, plans, strict=True):
            last = first + len(each.parts)
            own = attrs.evolve(
                source,
                first=first,
                last=last,
                session=session,
                facts=session.facts,
                operation="analytics.sync",
            )
            save = partial(_save, state, self._final, span)  # a slice keeps no iterator alive
            made_slices.append(Slice[Any](self._client, own, self._progress, span, save))
            first = last
        return made_slices

    def _planned(self, spans: list[tuple[dt.date, dt.date]]) -> list[Plan]:
        """Plan the slices; all by the same way, so that reports can be prepared ahead."""
        made, sandbox = self._made, self._engine.shared.sandbox
        queries = [attrs.evolve(made.query, start=start, end=end) for start, end in spans]
        plans = [plan(each, made.via, made.today, sandbox=sandbox) for each in queries]
        if len({each.via for each in plans}) > 1:
            plans = [plan(each, "reports", made.today, sandbox=sandbox) for each in queries]
        return plans

    def _check_days(self, found: Slice[Any]) -> Steps[None]:
        """Find out which days of a slice are final, before they are read."""
        made, day = self._made, found.start
        while day <= found.end:
            final = (made.today - day).days > made.lookback
            if not final and made.until_final and self._is_open:
                final = self._is_open = yield from self._is_ready(day)
            self._final[day] = final
            day += dt.timedelta(1)

    def _is_ready(self, day: dt.date) -> Steps[bool]:
        """Whether the numbers of a day are final; days after one that is not final are not final either."""
        deadline = self._engine.clock.monotonic() + self._made.timeout
        try:
            ready: Any = yield from patiently(
                self._engine, deadline, operations.metrics_ready_state_get(date=day)
            )
        except PermissionDeniedError:
            return False
        columns = [each for each in self._made.query.columns if kind_of(each) not in ("text", "date")]
        conversions = any(is_conversion(each) for each in columns)
        others = not columns or not all(is_conversion(each) for each in columns)
        return (ready.conversion_metrics_ready is True or not conversions) and (
            ready.non_conversion_metrics_ready is True or not others
        )


def _save(state: SyncState, final: dict[dt.date, bool], span: tuple[dt.date, dt.date]) -> None:
    start, end = span
    state.acquire()
    state.commit({day: value for day, value in final.items() if start <= day <= end})
