"""Tables as Arrow, data frames, files and plots: streamed where the target allows it."""

from __future__ import annotations

import contextlib
import csv
import datetime as dt
import io
import os
from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from stat import S_IMODE
from typing import TYPE_CHECKING, Any, Final

from .._core.effects import Run, Steps
from .._io.files import Replacement
from .._storage.download import target
from ..errors import InvalidResponseError, PinterestError
from .arrow import arrow, optional, schema_of

if TYPE_CHECKING:
    from .columns import Row
    from .source import Cursor, Source

#: Rows of a row group of Parquet.
GROUP: Final = 131_072


def arrow_table(source: Source, cursor: Cursor) -> Steps[Any]:
    """Read a table into memory."""
    pa, batches = arrow(), list[Any]()
    with whole_table(cursor):
        yield from cursor.begin()
        while (batch := (yield from cursor.fetch())) is not None:
            batches.append(batch)
    schema = schema_of(source.columns, source.facts)
    return pa.Table.from_batches(batches, schema.remove_metadata()).replace_schema_metadata(schema.metadata)


def as_pandas(table: Any) -> Any:
    """Convert a table of Arrow to pandas, with Arrow's types."""
    return table.to_pandas(types_mapper=optional("pandas").ArrowDtype)


def as_polars(table: Any) -> Any:
    """Convert a table of Arrow to Polars."""
    return optional("polars").from_arrow(table)


@contextlib.contextmanager
def whole_table(cursor: Cursor) -> Generator[None]:
    """Delete the downloads at the end. An error states the start: the rows so far were not kept."""
    start = cursor.state
    has_failed = True
    try:
        yield
        has_failed = False
    except PinterestError as error:
        error.rows_state = start
        raise
    finally:
        cursor.has_failed = has_failed
        cursor.close()


class _New:
    """A new file, which replaces the old one once it is complete."""

    def __init__(self, path: Path) -> None:
        mode = S_IMODE(path.stat().st_mode) if path.exists() else 0o666
        self._new = Replacement(path, mode)
        self.file = self._new.file

    def discard(self) -> None:
        """Delete the file, unless it is complete."""
        self._new.discard()


def dictionaries(schema: Any) -> list[str]:
    """Return the columns to write with a dictionary, which saves nothing for numbers: they rarely repeat."""
    return [each.name for each in schema if str(each.type) in ("string", "date32[day]")]


class ParquetFile(_New):
    """A new Parquet file, written in row groups.

    Args:
        path: The file to write.
        schema: The schema of the table.
    """

    def __init__(self, path: Path, schema: Any) -> None:
        super().__init__(path)
        self._pa = arrow()
        self._schema = schema
        try:
            self._writer = arrow("parquet").ParquetWriter(
                self.file,
                schema,
                compression="snappy",
                use_dictionary=dictionaries(schema),
            )
        except BaseException:
            self.discard()
            raise
        self._batches: list[Any] = []
        self._rows = 0

    def write(self, batch: Any) -> None:
        """Add a record batch."""
        self._batches.append(batch)
        self._rows += batch.num_rows
        if self._rows >= GROUP:
            self._flush()

    def finish(self) -> None:
        """Complete the file."""
        self._flush()
        self._writer.close()
        self._new.commit()

    def discard(self) -> None:
        """Delete the file, unless it is complete."""
        if (writer := getattr(self, "_writer", None)) is not None:
            with contextlib.suppress(OSError, ValueError):
                writer.close()
        super().discard()

    def _flush(self) -> None:
        if self._rows:
            table = self._pa.Table.from_batches(self._batches, self._schema.remove_metadata())
            self._writer.write_table(table.replace_schema_metadata(self._schema.metadata))
        self._batches, self._rows = [], 0


class _DailyFile(ParquetFile):
    """A new Parquet file whose rows have dates, by which they are replaced later."""

    def write(self, batch: Any) -> None:
        """Add a record batch."""
        if batch.column("DATE").null_count:
            raise InvalidResponseError("analytics.sync: a row has no date, so that it belongs to no day")
        super().write(batch)


class _Lines:
    """Writes the lines of a CSV, each with a line feed instead of its line terminator.

    Args:
        text: The file.
    """

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text

    def write(self, line: str) -> int:
        """Write a line that ends with a carriage return and a line feed."""
        return self._text.write(f"{line[:-2]}\n")


class _CsvFile(_New):
    """A new CSV file in UTF-8.

    Args:
        path: The file to write.
        names: The columns.
    """

    def __init__(self, path: Path, names: list[str]) -> None:
        super().__init__(path)
        self._text = io.TextIOWrapper(self.file, encoding="utf-8", newline="", write_through=False)
        # Before Python 3.13, a carriage return in a text is quoted only if it is in the line terminator.
        self._writer = csv.DictWriter(_Lines(self._text), names, lineterminator="\r\n")
        self._writer.writeheader()

    def write(self, rows: list[Row]) -> None:
        """Add rows."""
        self._writer.writerows(rows)

    def finish(self) -> None:
        """Complete the file."""
        self._text.flush()
        self._new.commit()

    def discard(self) -> None:
        """Delete the file, unless it is complete."""
        with contextlib.suppress(OSError, ValueError):
            self._text.close()
        super().discard()


def write_parquet(source: Source, cursor: Cursor, to: str | os.PathLike[str]) -> Steps[Path]:
    """Write a Parquet file; see `Rows.to_parquet`."""
    arrow()

    def opened(path: Path) -> ParquetFile:
        return ParquetFile(path, schema_of(source.columns, source.facts))

    return (yield from _written(cursor, opened, to))


def update_parquet(
    source: Source, cursor: Cursor, to: str | os.PathLike[str], span: tuple[dt.date, dt.date]
) -> Steps[Path]:
    """Replace the rows of some days in a Parquet file; see `Slice.update_parquet`."""
    arrow()

    def check(path: Path) -> None:
        check_schema(path, schema_of(source.columns, {}))

    def opened(path: Path) -> ParquetFile:
        _check_account(path, source.facts["ad_account_id"])
        new = _DailyFile(path, schema_of(source.columns, source.facts))
        _copy(path, new, lambda compute, day: compute.less(day, span[0]))
        return new

    def closed(path: Path, new: ParquetFile) -> None:
        _copy(path, new, lambda compute, day: compute.greater(day, span[1]))

    return (yield from _written(cursor, opened, to, check, closed))


def check_schema(path: Path, schema: Any) -> None:
    """Raise a ValueError if there is a file that is not Parquet of this schema."""
    if not path.exists():
        return
    pa = arrow()
    try:
        found = arrow("parquet").read_schema(path)
    except pa.ArrowInvalid as error:
        raise ValueError(f"path: {str(path)!r} is no Parquet file ({error!s:.80}); name another") from None
    if not found.equals(schema):
        theirs, ours = ({(each.name, str(each.type)) for each in one} for one in (found, schema))
        other = sorted(theirs ^ ours) or [("the order", "of the columns")]
        raise ValueError(
            f"path: {str(path)!r} has other columns than this table: {' '.join(other[0])}; name another"
        )


def _check_account(path: Path, account: str) -> None:
    """Raise a ValueError if there is a file of another ad account, whose rows would be replaced."""
    if path.exists():
        facts: dict[bytes, bytes] = arrow("parquet").read_schema(path).metadata or {}
        found = facts.get(b"pinkit.ad_account_id", account.encode()).decode()
        if found != account:
            raise ValueError(
                f"path: {str(path)!r} has the rows of ad account {found}, not {account}; name another file"
            )


def _copy(path: Path, new: ParquetFile, chosen: Callable[[Any, Any], Any]) -> None:
    """Copy the rows of an existing file whose date is chosen."""
    if path.exists():
        compute = arrow("compute")
        with arrow("parquet").ParquetFile(path) as old:
            for batch in old.iter_batches():
                new.write(batch.filter(chosen(compute, batch.column("DATE"))))


def write_csv(source: Source, cursor: Cursor, to: str | os.PathLike[str]) -> Steps[Path]:
    """Write a CSV file; see `Rows.to_csv`."""

    def opened(path: Path) -> _CsvFile:
        return _CsvFile(path, [each.name for each in source.columns])

    return (yield from _written(cursor, opened, to))


def _written(
    cursor: Cursor,
    opened: Callable[[Path], Any],
    to: str | os.PathLike[str],
    check: Callable[[Path], None] = lambda _: None,
    closed: Callable[[Path, Any], None] = lambda _, __: None,
) -> Steps[Path]:
    """Write a file.

    Args:
        cursor: Reads the table.
        opened: Creates the new file, once the columns are known.
        to: The path of the file.
        check: Checks the path before anything is requested.
        closed: Adds what comes after the rows.
    """
    with whole_table(cursor):
        path: Path = yield Run(partial(target, "path", to))
        yield Run(partial(check, path))
        yield from cursor.begin()
        new = yield Run(partial(opened, path))
        try:
            while (chunk := (yield from cursor.fetch())) is not None:
                yield Run(partial(new.write, chunk))
            yield Run(partial(closed, path, new))
            yield Run(new.finish)
        finally:
            new.discard()
    return path


def plotted(source: Source, cursor: Cursor, column: str | None, ax: Any) -> Steps[Any]:
    """Draw the sum of a column by date; see `Rows.plot`."""
    pyplot = optional("matplotlib.pyplot") if ax is None else None
    sums = dict[Any, Any]()
    with whole_table(cursor):
        yield from cursor.begin()
        name, day = _summed(source, column), _date_of(source)
        while (rows := (yield from cursor.fetch())) is not None:
            for row in rows:
                if row[name] is not None:
                    sums[row[day]] = sums.get(row[day], 0) + row[name]
    axes: Any = ax if pyplot is None else pyplot.subplots()[1]
    days = sorted(sums)
    axes.plot(days, [float(sums[each]) for each in days])
    axes.set_ylabel(name)
    return axes


def _summed(source: Source, column: str | None) -> str:
    sums = [
        each.name
        for each in source.columns
        if each.kind in ("count", "micros", "money") and each.name != "HOUR"
    ]
    if column is None and not sums:
        raise ValueError("the table has no column of counts or money to draw")
    if column is not None and column not in sums:
        raise ValueError(f"column must be one that can be added up: {', '.join(sums)}; not {column!r:.60}")
    return column or sums[0]


def _date_of(source: Source) -> str:
    found = [each.name for each in source.columns if each.kind == "date"]
    if not found:
        raise ValueError("the rows have no date; request them with granularity='DAY'")
    return found[0]
