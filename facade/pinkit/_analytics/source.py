"""Sources of tables, and the cursor that reads one: part by part, and each part in chunks."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeAlias

from .._core.effects import Run, Steps
from ..errors import PinterestError
from ..progress import RowsProgress
from .columns import Column

if TYPE_CHECKING:
    from .._core.engine import Engine
    from .contents import Form, InMemory, ReportFile


Progress: TypeAlias = Callable[[RowsProgress], object]
State: TypeAlias = Mapping[str, Any]
Span: TypeAlias = "tuple[dt.date, dt.date]"


class Session(Protocol):
    """One reading of a source, which starts at its first part."""

    @property
    def jobs(self) -> int:
        """The reports that are being prepared."""
        ...

    def fetch(self, index: int, folder: Path, deadline: float) -> Steps[InMemory | ReportFile]:
        """Get the content of a part; it can be repeated."""
        ...

    def span(self, index: int) -> Span | None:
        """Return the first and the last day that the rows of a part may have; None for no check."""
        ...

    def state(self, index: int) -> State | None:
        """Return where to continue before a part."""
        ...


class Source(Protocol):
    """What a table is read from."""

    @property
    def engine(self) -> Engine:
        """Makes the calls."""
        ...

    @property
    def parts(self) -> int:
        """The number of its parts, those before the first one included."""
        ...

    @property
    def first(self) -> int:
        """The part to start with."""
        ...

    @property
    def timeout(self) -> float:
        """Seconds to wait for all parts together."""
        ...

    @property
    def operation(self) -> str:
        """The name in messages."""
        ...

    @property
    def columns(self) -> Sequence[Column]:
        """The columns of the table; known once the first part has been fetched."""
        ...

    @property
    def facts(self) -> Mapping[str, str]:
        """Facts about the table, such as the currency; known once the first part has been fetched."""
        ...

    def open(self) -> Session:
        """Start a reading."""
        ...


class Unplanned:
    """A source that is its own session: it has no plan to continue, and is read again instead."""

    __slots__ = ()

    def open(self) -> Self:
        """Start a reading."""
        return self

    @property
    def jobs(self) -> int:
        """The reports that are being prepared: none."""
        return 0

    def span(self, index: int) -> Span | None:
        """Return None: the days of a part are not known."""
        del index
        return None

    def state(self, index: int) -> State | None:
        """Return None: it cannot be continued."""
        del index
        return None


class Cursor:
    """One reading of a table.

    Args:
        source: What is read.
        form: `rows` for lists of dicts, `arrow` for record batches.
        progress: Called after each chunk.
    """

    def __init__(self, source: Source, form: Form, progress: Progress | None = None) -> None:
        self._source = source
        self._session = source.open()
        self._form: Form = form
        self._progress = progress
        self._index = source.first
        self._left = source.timeout
        self._rows = 0
        self._content: InMemory | ReportFile | None = None
        self._chunks: Iterator[Any] | None = None
        self._taken = 0  # chunks of the part
        self._busy = False
        #: Whether the last attempt to read, or to write what was read, has failed.
        self.has_failed = False
        self._folder: Path | None = None
        self._remove: Callable[[], object] = lambda: None

    @property
    def state(self) -> State | None:
        """Where to continue: before the present part, so that no row is lost."""
        return self._session.state(self._index)

    def begin(self) -> Steps[None]:
        """Fetch the first part, so that the columns of the source are known."""
        try:
            if self._content is None and self._index < self._source.parts:
                yield from self._fetch()
        except PinterestError as error:
            error.rows_state = self.state
            raise

    def fetch(self) -> Steps[Any]:
        """Return the next chunk; None after the last. If it fails or is cancelled, it can be repeated."""
        if self._busy:
            raise RuntimeError("an iterator can be used by one thread or task at a time; create one for each")
        self._busy = self.has_failed = True
        try:
            chunk = yield from self._next()
        except PinterestError as error:
            error.rows_state = self.state
            raise
        finally:
            self._busy = False
        self.has_failed = False
        return chunk

    def _next(self) -> Steps[Any]:
        while self._index < self._source.parts:
            if self._content is None:
                yield from self._fetch()
            try:
                chunk = yield Run(self._take)
                rows = 0 if chunk is None else len(chunk)
                if chunk is None:
                    yield Run(self._end_part)
                self._report(self._rows + rows)
            except BaseException:
                self._chunks = None  # opened again, behind the chunks that were returned
                raise
            if chunk is not None:
                self._taken += 1
                self._rows += rows
            if rows:
                return chunk
        self.close()
        return None

    def _fetch(self) -> Steps[None]:
        clock = self._source.engine.clock
        if self._folder is None:
            self._folder = Path((yield Run(partial(tempfile.mkdtemp, prefix="pinkit-"))))
            self._remove = weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        started = clock.monotonic()
        try:
            self._content = yield from self._session.fetch(self._index, self._folder, started + self._left)
        finally:
            self._left = max(0.0, self._left - (clock.monotonic() - started))

    def _take(self) -> Any:
        if self._chunks is None:
            assert self._content is not None  # noqa: S101  # it was fetched
            opened = self._content.chunks(self._source.columns, self._form)
            self._chunks = islice(opened, self._taken, None)
        chunk = next(self._chunks, None)
        span = self._session.span(self._index)
        return chunk if chunk is None or span is None else _between(chunk, span, self._form)

    def _end_part(self) -> None:
        from .contents import ReportFile

        if isinstance(self._content, ReportFile):
            self._content.path.unlink(missing_ok=True)
        self._content = self._chunks = None
        self._index, self._taken = self._index + 1, 0

    def _report(self, rows: int) -> None:
        if self._progress is not None:
            first = self._source.first
            done, total = self._index - first, self._source.parts - first
            self._progress(RowsProgress(done, total, self._session.jobs, rows))

    def close(self) -> None:
        """Delete the files that were downloaded."""
        self._chunks = None
        self._remove()


def _between(chunk: Any, span: Span, form: Form) -> Any:
    """Drop rows of other days than were requested: another part has them."""
    start, end = span
    if form == "rows":
        return [row for row in chunk if row["DATE"] is None or start <= row["DATE"] <= end]
    from .arrow import arrow

    compute, dates = arrow("compute"), chunk.column("DATE")
    bounds = compute.min_max(dates).as_py()
    if bounds["min"] is None or start <= bounds["min"] <= bounds["max"] <= end:
        return chunk
    inside = compute.and_(compute.greater_equal(dates, start), compute.less_equal(dates, end))
    return chunk.filter(compute.fill_null(inside, fill_value=True))
