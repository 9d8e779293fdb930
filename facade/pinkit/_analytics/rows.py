"""The rows of a table: iterated as dicts, or written as a whole, for both clients."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .._call_ids import one_call
from .._core.effects import Steps
from .._core.pagination import Position, each_item
from .._core.validation import callback
from .._endpoints.endpoints import Async, ClientProtocol, Mode, Resource, Sync, flow
from .._io.pager import AsyncPagerIterator, PagerIterator
from .columns import KINDS, Row
from .source import Cursor

if TYPE_CHECKING:
    from .source import Progress, Source, State


class _Chunk(NamedTuple):
    """Some rows, as a page of a list: `following` is where to continue if they are not read to the end."""

    items: Sequence[Row]
    following: Any
    is_last: bool = False


class RowIterator(PagerIterator[Row]):
    """An iterator over rows. Iterators of one table are independent."""

    @property
    def state(self) -> State | None:
        """Where to continue in another program: pass it as `state=`.

        It is the start of the present window of days, so that no row is lost; rows of this window come again.
        """
        state: State | None = cast("Any", self._position.bookmark)
        return state


class AsyncRowIterator(AsyncPagerIterator[Row]):
    """An asynchronous iterator over rows. Iterators of one table are independent."""

    @property
    def state(self) -> State | None:
        """Where to continue in another program: pass it as `state=`; see `RowIterator.state`."""
        state: State | None = cast("Any", self._position.bookmark)
        return state


class Rows(Resource[Mode]):
    """A table that is requested while it is read. Each iteration, and each method, starts again.

    Rows are dicts with every column, None where Pinterest sent nothing. They arrive window by window, the
    oldest first, and in a window entity by entity, each by date.
    """

    def __init__(self, client: ClientProtocol, source: Source, progress: Progress | None = None) -> None:
        super().__init__(client)
        self._source = source
        self._progress = callback("progress", progress, 1)

    @property
    def columns(self) -> Mapping[str, str]:
        """The names of the columns and the kinds of their values; empty until they are known."""
        return {each.name: KINDS[each.kind] for each in self._source.columns}

    @property
    def facts(self) -> Mapping[str, str]:
        """The account's `currency` and `time_zone`, and `days_in`; empty until the first rows arrived."""
        return self._source.facts

    def __iter__(self: Rows[Sync]) -> RowIterator:
        if hasattr(self._client, "aclose"):
            raise TypeError(
                "these rows are asynchronous: write `async for row in ...`, or `await rows.all()`"
            )
        cursor, of_call = self._cursor("rows"), one_call()
        position = Position(self._state(cursor))
        return RowIterator(position, lambda: self._client._run(of_call(_chunk(cursor))), each_item)

    def __aiter__(self: Rows[Async]) -> AsyncRowIterator:
        cursor, of_call = self._cursor("rows"), one_call()
        position = Position(self._state(cursor))

        def fetch() -> Awaitable[Any]:
            awaited: Awaitable[Any] = self._client._run(of_call(_chunk(cursor)))
            return awaited

        return AsyncRowIterator(position, fetch, each_item)

    @flow
    def all(self) -> Steps[list[Row]]:
        """Read all rows into a list.

        Returns:
            The rows as dicts.

        Raises:
            PinterestError: A request failed; see `pinkit.errors`.
        """
        from .tables import whole_table

        cursor, rows = self._cursor("rows"), list[Row]()
        with whole_table(cursor):
            while (chunk := (yield from cursor.fetch())) is not None:
                rows += chunk
        return rows

    @flow
    def to_arrow(self) -> Steps[Any]:
        """Read all rows into a table of Arrow; needs `pinkit[table]`.

        Returns:
            A `pyarrow.Table`. Its schema is the same without rows; its metadata states the currency and the
            time zone.

        Raises:
            ImportError: pyarrow is not installed.
            PinterestError: A request failed; see `pinkit.errors`.
        """
        from .tables import arrow_table

        return (yield from arrow_table(self._source, self._cursor("arrow")))

    @flow
    def to_pandas(self) -> Steps[Any]:
        """Read all rows into a data frame of pandas; needs `pinkit[table]` and pandas.

        Whole numbers with missing values stay whole numbers: the types are those of Arrow.

        Returns:
            A `pandas.DataFrame`.

        Raises:
            ImportError: pyarrow or pandas is not installed.
            PinterestError: A request failed; see `pinkit.errors`.
        """
        from .tables import arrow_table, as_pandas

        return as_pandas((yield from arrow_table(self._source, self._cursor("arrow"))))

    @flow
    def to_polars(self) -> Steps[Any]:
        """Read all rows into a data frame of Polars; needs `pinkit[table]` and polars.

        Returns:
            A `polars.DataFrame`.

        Raises:
            ImportError: pyarrow or polars is not installed.
            PinterestError: A request failed; see `pinkit.errors`.
        """
        from .tables import arrow_table, as_polars

        return as_polars((yield from arrow_table(self._source, self._cursor("arrow"))))

    @flow
    def to_parquet(self, path: str | os.PathLike[str]) -> Steps[Path]:
        """Write all rows to a Parquet file in little memory; needs `pinkit[table]`.

        The file is written completely or not at all; a file of this name is replaced.

        Args:
            path: The file to write, in an existing folder.

        Returns:
            The path of the file.

        Raises:
            ImportError: pyarrow is not installed.
            ValueError: `path` cannot be a file.
            OSError: The file cannot be written, for instance because the disk is full.
            PinterestError: A request failed; see `pinkit.errors`.
        """
        from .tables import write_parquet

        return (yield from write_parquet(self._source, self._cursor("arrow"), path))

    @flow
    def to_csv(self, path: str | os.PathLike[str]) -> Steps[Path]:
        """Write all rows to a CSV file in UTF-8 with a header, in little memory; a missing value is empty.

        The file is written completely or not at all; a file of this name is replaced.

        Args:
            path: The file to write, in an existing folder.

        Returns:
            The path of the file.

        Raises:
            ValueError: `path` cannot be a file.
            OSError: The file cannot be written, for instance because the disk is full.
            PinterestError: A request failed; see `pinkit.errors`.
        """
        from .tables import write_csv

        return (yield from write_csv(self._source, self._cursor("rows"), path))

    @flow
    def plot(self, column: str | None = None, *, ax: Any = None) -> Steps[Any]:
        """Draw the sum of a column by date; needs matplotlib.

        Args:
            column: The column; the first one with numbers, if omitted. Rates cannot be added up.
            ax: The axes of matplotlib to draw on; new ones, if omitted.

        Returns:
            The axes.

        Raises:
            ImportError: matplotlib is not installed.
            ValueError: There is no such column, it has no numbers to add up, or the rows have no date.
            PinterestError: A request failed; see `pinkit.errors`.
        """
        from .tables import plotted

        return (yield from plotted(self._source, self._cursor("rows"), column, ax))

    def _cursor(self, form: Any) -> Cursor:
        return Cursor(self._source, form, self._progress)

    def _state(self, cursor: Cursor) -> Any:
        return cursor.state

    def __repr__(self) -> str:
        return f"<Rows of {self._source.operation}>"


def _chunk(cursor: Cursor) -> Steps[_Chunk | None]:
    rows = yield from cursor.fetch()
    return None if rows is None else _Chunk(rows, cursor.state)
