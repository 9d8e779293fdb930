"""Storage that counts calls against quotas: in memory, or shared by processes through a file or a server.

pyrate-limiter counts. Its buckets take the time as an argument and return how long to wait, so that one
engine uses them for threads, tasks and tests; `limits`, the other well-kept library, reads the clock and
starts a thread.
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
    """Counts calls in pyrate-limiter's buckets.

    Args:
        make: Makes the bucket of a quota from the quota's name and rates; in memory if omitted. It must
            return a synchronous bucket.
    """

    def __init__(self, make: Callable[[str, list[Rate]], AbstractBucket] | None = None) -> None:
        self._make = make or _in_memory
        self.after_fork()
        reset_after_fork(self)

    def after_fork(self) -> None:
        """Reset the lock, which no thread of the child holds, and the buckets with their connections."""
        self._buckets: dict[tuple[str, Limit], AbstractBucket] = {}
        self._lock = threading.Lock()

    def reserve(self, name: str, limit: Limit, now: float) -> float:
        """Count one call, or return how long to wait; see `QuotaStorage`.

        Args:
            name: The quota's name.
            limit: The number of calls and their period in seconds.
            now: The time in seconds since 1970.

        Returns:
            0 if the call was counted; otherwise the seconds to wait.

        Raises:
            TypeError: The bucket is asynchronous.
        """
        milliseconds = int(now * 1000)
        with self._lock:
            bucket = self._buckets.get((name, limit))
            if bucket is None:
                span = int(limit.seconds * 1000)
                # Calls reach Pinterest a little later than they are counted here. A slightly longer period
                # keeps Pinterest from counting one call too many in one of its own.
                bucket = self._make(name, [Rate(limit.calls, span + min(_MARGIN, span // 100))])
                self._buckets[name, limit] = bucket
            bucket.leak(milliseconds)
            item = RateItem(name, milliseconds)
            counted = bucket.put(item)
            wait = 0 if counted is True else bucket.waiting(item)
        if not isinstance(counted, bool) or not isinstance(wait, int):
            raise TypeError("Buckets takes synchronous buckets; this one returns awaitables")
        return 0.0 if counted else max(1, wait) / 1000


_MARGIN = 500  # milliseconds


def in_file(path: str | Path) -> Buckets:
    """Count calls in an SQLite file, which processes of one machine can share.

    The connections to the file are closed with the last client that counts in it, or when the result is
    garbage collected. Calls raise `PinterestError` if the file is not an SQLite file or cannot be written.

    Args:
        path: The file; created if it does not exist.

    Returns:
        The storage, for `RateLimit(storage=...)`.
    """
    return _InFile(Path(path).expanduser())


class _InFile(Buckets):
    """Counts calls in an SQLite file, and names the file in errors."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connections: list[sqlite3.Connection] = []
        super().__init__(functools.partial(_of_file, path, self._connections))
        weakref.finalize(self, _close, self._connections)

    def after_fork(self) -> None:
        """Forget the connections, which belong to the parent process."""
        super().after_fork()
        self._connections.clear()

    def reserve(self, name: str, limit: Limit, now: float) -> float:
        try:
            return super().reserve(name, limit, now)
        except sqlite3.Error as error:
            raise PinterestError(
                f"Quotas cannot be counted in {self._path}: {error}. "
                "Name a file that is used for nothing else, in a folder that is writable."
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
    # The bucket's own `close` would wait for the lock that other processes take as well.
    for connection in connections:
        connection.close()


def _in_memory(_: str, rates: list[Rate]) -> AbstractBucket:
    return InMemoryBucket(rates)
