"""The state file of an incremental load: which days have been read, and which of them are final."""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, cast

from .._io.files import follow_links, lock_for_run, replace, try_file_lock
from .._storage.download import target
from ..errors import SyncStateError

_VERSION: Final = 1
_KIND: Final = "pinkit.analytics.sync"


class SyncState:
    """The days of one table, in a file that one process uses at a time.

    Args:
        path: The file.
        query: The fingerprint of the table.

    Raises:
        ValueError: The path cannot be a file.
        SyncStateError: The file is in use, is no state, or is of another table.
    """

    def __init__(self, path: str | os.PathLike[str], query: str) -> None:
        self._path = target("state", path)
        self._query = query
        self._unlock: Callable[[], None] | None = None
        self._final: dict[dt.date, bool] = {}
        self.acquire()

    def acquire(self) -> None:
        """Lock and read the file, unless it is locked by this object.

        Raises:
            SyncStateError: The file is in use, is no state, or is of another table.
        """
        if self._unlock is not None:
            return
        lock = self._path.with_name(f"{self._path.name}.lock")
        try:
            self._unlock = lock_for_run(lambda: try_file_lock(follow_links(lock)))
        except OSError as error:
            raise SyncStateError(f"{lock} cannot be locked: {error}") from error
        if self._unlock is None:
            raise SyncStateError(
                f"{self._path} is in use by another analytics.sync: wait until it has ended, or delete an "
                "iterator that is not used any more"
            )
        try:
            self._final = self._read()
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        """Unlock the file."""
        unlock, self._unlock = self._unlock, None
        if unlock is not None:
            unlock()

    def _read(self) -> dict[dt.date, bool]:
        """Return whether each day that has been read is final."""
        try:
            content: Any = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            raise SyncStateError(f"{self._path} is no state of analytics.sync: {error}") from None
        try:
            kind, query = (content["kind"], content["version"]), content["query"]
            runs = cast("list[Any]", content["days"])
            days = {day: bool(final) for first, last, final in runs for day in _days(first, last)}
        except (KeyError, TypeError, ValueError, OverflowError):
            kind, query, days = None, "", {}
        if kind != (_KIND, _VERSION):
            raise SyncStateError(f"{self._path} is no state of analytics.sync; name another file")
        if query != self._query:
            raise SyncStateError(
                f"{self._path} belongs to another table: its account, level, columns or other arguments "
                "differ. Use one state file for each table"
            )
        return days

    def to_read(self, start: dt.date, end: dt.date) -> list[dt.date]:
        """Return the days of a range that are new, or may have changed since they were read."""
        return [day for day in _days(start, end) if not self._final.get(day, False)]

    def commit(self, final: dict[dt.date, bool]) -> None:
        """Record days that have been written, and whether each is final.

        Raises:
            OSError: The file cannot be written.
        """
        days = {**self._final, **final}
        content = {"kind": _KIND, "version": _VERSION, "query": self._query, "days": _runs(days)}
        replace(self._path, json.dumps(content).encode())
        self._final = days


def slices(days: Iterable[dt.date]) -> Iterator[tuple[dt.date, dt.date]]:
    """Group days into runs of successive days, each in one calendar month."""
    first: dt.date | None = None
    last: dt.date | None = None
    for day in days:
        if (
            first is not None
            and last is not None
            and (day != last + dt.timedelta(1) or (day.year, day.month) != (last.year, last.month))
        ):
            yield first, last
            first = None
        first, last = first or day, day
    if first is not None and last is not None:
        yield first, last


def _runs(days: dict[dt.date, bool]) -> list[tuple[str, str, bool]]:
    """Return days as runs of successive days with the same value."""
    runs = list[tuple[dt.date, dt.date, bool]]()
    for day, final in sorted(days.items()):
        if runs and runs[-1][1] + dt.timedelta(1) == day and runs[-1][2] is final:
            runs[-1] = runs[-1][0], day, final
        else:
            runs.append((day, day, final))
    return [(str(first), str(last), final) for first, last, final in runs]


def _days(first: dt.date | str, last: dt.date | str) -> Iterator[dt.date]:
    day = dt.date.fromisoformat(str(first))
    end = dt.date.fromisoformat(str(last))
    while day <= end:
        yield day
        day += dt.timedelta(1)
