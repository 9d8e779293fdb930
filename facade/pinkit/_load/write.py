"""One partition, loaded: its rows are written to a file of each month, or of the list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._analytics.arrow import arrow, schema_of
from .._analytics.list_tables import to_table
from .._analytics.tables import ParquetFile, check_schema, whole_table
from .._core.effects import Run, Steps
from ..errors import InvalidResponseError
from .partitions import LISTS, Analytics, List, Month, Partition

if TYPE_CHECKING:
    from .._analytics.source import Cursor, Source
    from ..client import Client


def load_partition(clients: Callable[[str], Client], partition: Partition) -> tuple[int, ...]:
    """Load a partition; a worker calls it. Each file is written completely or not at all.

    Args:
        clients: Returns the client of a user.
        partition: The partition.

    Returns:
        The number of rows of each file.

    Raises:
        OSError: A file cannot be written, for instance because the disk is full.
        ValueError: A file of another schema is in the place.
        PinterestError: A request failed.
    """
    table = partition.table
    with clients(partition.user) as client:
        if isinstance(table, List):
            return (_load_list(client, table, partition),)
        return _load_months(client, table, partition)


def _load_list(client: Client, table: List, partition: Partition) -> int:
    arguments = [partition.owner] if LISTS[table.what] else []
    rows = to_table(getattr(client, table.what).list(*arguments, **{"page_size": 250, **table.arguments}))
    path = _in_folder(partition.path(None))
    file = ParquetFile(path, rows.schema)
    try:
        for batch in rows.to_batches(max_chunksize=10_000):
            file.write(batch)
        file.finish()
    finally:
        file.discard()
    count: int = rows.num_rows
    return count


def _load_months(client: Client, table: Analytics, partition: Partition) -> tuple[int, ...]:
    months = partition.months
    rows = client.analytics.rows(
        partition.owner,
        **table.arguments,
        start=months[0].start,
        end=months[-1].end,
        via=table.via,  # type: ignore[arg-type]  # it was checked
        timeout=table.timeout,
    )
    paths = {month: _in_folder(partition.path(month)) for month in months}
    counts: tuple[int, ...] = client._run(_written(rows._source, rows._cursor("arrow"), paths))
    return counts


def _in_folder(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _written(source: Source, cursor: Cursor, paths: Mapping[Month, Path]) -> Steps[tuple[int, ...]]:
    for path in paths.values():
        yield Run(partial(check_schema, path, schema_of(source.columns, {})))
    files = _Files(paths)
    with whole_table(cursor):
        yield from cursor.begin()
        try:
            yield Run(partial(files.open, schema_of(source.columns, source.facts)))
            while (chunk := (yield from cursor.fetch())) is not None:
                yield Run(partial(files.write, chunk))
            yield Run(files.finish)
        finally:
            files.discard()
    return tuple(files.rows.values())


class _Files:
    """A new file of each month."""

    def __init__(self, paths: Mapping[Month, Path]) -> None:
        self._paths = paths
        self._files: dict[Month, ParquetFile] = {}
        self.rows = dict.fromkeys(paths, 0)

    def open(self, schema: Any) -> None:
        """Create the files."""
        for month, path in self._paths.items():
            self._files[month] = ParquetFile(path, schema)

    def write(self, chunk: Any) -> None:
        """Add each row to the file of its month."""
        compute, dates = arrow("compute"), chunk.column("DATE")
        written = 0
        for month, file in self._files.items():
            rows = chunk.filter(_inside(compute, dates, month.start, month.end))
            if len(rows):
                file.write(rows)
            self.rows[month] += len(rows)
            written += len(rows)
        if written != len(chunk):
            raise InvalidResponseError("analytics.rows: a row has no date, so that it belongs to no month")

    def finish(self) -> None:
        """Complete the files."""
        for file in self._files.values():
            file.finish()

    def discard(self) -> None:
        """Delete the files that are not complete."""
        for file in self._files.values():
            file.discard()


def _inside(compute: Any, dates: Any, start: dt.date, end: dt.date) -> Any:
    return compute.and_(compute.greater_equal(dates, start), compute.less_equal(dates, end))
