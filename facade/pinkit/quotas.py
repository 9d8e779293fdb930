"""Where calls are counted against quotas: in memory, or shared by processes through a file or a server.

pyrate-limiter counts. Its buckets take the time from outside and tell how long to wait, so one engine can use
them for threads, tasks and tests; `limits`, the other well-kept library, reads the clock and starts a thread.
"""

from __future__ import annotations

import functools
import sqlite3
import threading
import weakref
from collections.abc import Callable
from pathlib import Path

from pyrate_limiter import AbstractBucket, InMemoryBucket, Rate, RateItem, SQLiteBucket

from ._core.fork import reset_after_fork
from ._core.rate_limit import Limit, QuotaStorage, RateLimit
from .errors import PinterestError

__all__ = ["Buckets", "Limit", "QuotaStorage", "RateLimit", "in_file"]


class Buckets:
    """Counts calls in buckets of pyrate-limiter.

    Args:
        make: Makes the bucket of a quota from its name and its rates; one in memory if left out. It must be a
            synchronous bucket.
    """

    def __init__(self, make: Callable[[str, list[Rate]], AbstractBucket] | None = None) -> None:
        self._make = make or _in_memory
        self.after_fork()
        reset_after_fork(self)

    def after_fork(self) -> None:
        """No thread of the child has the locks, and a connection is not for two processes."""
        self._buckets: dict[tuple[str, Limit], AbstractBucket] = {}
        self._lock = threading.Lock()

    def reserve(self, name: str, limit: Limit, now: float) -> float:
        """Count one call, or tell how long to wait; see `QuotaStorage`."""
        milliseconds = int(now * 1000)
        with self._lock:
            bucket = self._buckets.get((name, limit))
            if bucket is None:
                span = int(limit.seconds * 1000)
                # Calls reach Pinterest a little later than they are counted here; a little more distance
                # keeps a span of theirs from holding one call too many.
                bucket = self._make(name, [Rate(limit.calls, span + min(_MARGIN, span // 100))])
                self._buckets[name, limit] = bucket
            bucket.leak(milliseconds)
            item = RateItem(name, milliseconds)
            counted = bucket.put(item)
            wait = 0 if counted is True else bucket.waiting(item)
        if not isinstance(counted, bool) or not isinstance(wait, int):
            raise TypeError("Buckets takes synchronous buckets; this one gives awaitables")
        return 0.0 if counted else max(1, wait) / 1000


_MARGIN = 500  # milliseconds


def in_file(path: str | Path) -> Buckets:
    """Count in an SQLite file, which processes of one machine can share.

    The connections to the file are closed with the last client that counts in it, or when the result is
    garbage collected.

    Args:
        path: The file; it is made if it does not exist.

    Calls that are counted in it raise `PinterestError` if it is no such file.
    """
    return _InFile(Path(path).expanduser())


class _InFile(Buckets):
    """Counts in an SQLite file, and names it in errors."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connections: list[sqlite3.Connection] = []
        super().__init__(functools.partial(_of_file, path, self._connections))
        weakref.finalize(self, _close, self._connections)

    def after_fork(self) -> None:
        """The connections belong to the parent process."""
        super().after_fork()
        self._connections.clear()

    def reserve(self, name: str, limit: Limit, now: float) -> float:
        try:
            return super().reserve(name, limit, now)
        except sqlite3.Error as error:
            raise PinterestError(
                f"Quotas cannot be counted in {self._path}: {error}. "
                "Name a file that is used for nothing else, in a folder that can be written to."
            ) from error


def _of_file(
    path: Path, connections: list[sqlite3.Connection], name: str, rates: list[Rate]
) -> AbstractBucket:
    rate = rates[0]
    table = f"{name}/{rate.limit}/{rate.interval}".replace("'", "").replace('"', "")
    bucket = SQLiteBucket.init_from_file(rates, table=table, db_path=str(path), use_file_lock=True)
    connections.append(bucket.conn)
    return bucket


def _close(connections: list[sqlite3.Connection]) -> None:
    # Not by the bucket's own `close`, which waits for the lock that other processes take, too.
    for connection in connections:
        connection.close()


def _in_memory(_: str, rates: list[Rate]) -> AbstractBucket:
    return InMemoryBucket(rates)
