"""Pinterest's quotas, and where calls are counted: in memory, in a file, or in Redis for many machines."""

# pyrate-limiter counts. Its buckets take the time as an argument and return how long to wait, so that one
# engine uses them for threads, tasks and tests; `limits`, the other well-kept library, reads the clock and
# starts a thread.

from __future__ import annotations

import datetime as dt
import inspect
import math
import os
import threading
import weakref
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, Protocol, TypeAlias

import attrs

from .errors import PinterestError

if TYPE_CHECKING:
    import sqlite3

    from pyrate_limiter import AbstractBucket, Rate
    from redis import Redis

    from ._extras.redis_quotas import RedisQuotas

__all__ = [
    "LIMITS",
    "OVERALL",
    "Buckets",
    "Limit",
    "Quota",
    "QuotaStorage",
    "RateLimit",
    "Tier",
    "in_file",
    "in_redis",
]

Tier: TypeAlias = Literal["trial", "standard"]


class Limit(NamedTuple):
    """So many calls in so many seconds."""

    calls: int
    seconds: float


class Quota(NamedTuple):
    """What is left of the quota of a category.

    Args:
        remaining: The calls that are left until `reset`.
        limit: The calls and seconds of the window; None if Pinterest did not state them.
        reset: When the window ends, in UTC.
    """

    remaining: int
    limit: Limit | None
    reset: dt.datetime


class QuotaStorage(Protocol):
    """Where calls are counted; processes that share one share their quotas."""

    def reserve(self, name: str, limit: Limit, now: float) -> float:
        """Count one call. Threads may call it at once.

        Args:
            name: The quota, of one app and user.
            limit: How many calls there may be in any span of its length.
            now: Seconds since 1970.

        Returns:
            0 if the call was counted; else the seconds after which to ask again, and nothing was counted.
        """
        ...


def _is_tier(_: Any, __: Any, value: Any) -> None:
    if value not in (None, "trial", "standard"):
        raise ValueError(f"tier must be None, 'trial' or 'standard', not {value!r}")


def _is_wait(_: Any, __: Any, value: Any) -> None:
    if not isinstance(value, (int, float)):
        raise TypeError(f"max_wait must be a number, not {value!r}")
    if not 0 <= value < math.inf:
        raise ValueError(f"max_wait must be finite and 0 seconds or more, not {value!r}")


def _is_flag(_: Any, attribute: Any, value: Any) -> None:
    if not isinstance(value, bool):
        raise TypeError(f"{attribute.name} must be True or False, not {value!r:.40}")


def _is_storage(_: Any, __: Any, value: Any) -> None:
    reserve = getattr(value, "reserve", None)
    if value is not None and (not callable(reserve) or inspect.iscoroutinefunction(reserve)):
        raise TypeError(
            "storage must be a storage of quotas, such as pinkit.quotas.in_file(path) or in_redis(url), "
            f"with a plain method `reserve`, not {type(value).__name__}"
        )


@attrs.frozen
class RateLimit:
    """How quotas are kept.

    Args:
        tier: The app's access, `trial` or `standard`; None learns the quotas from responses only.
        max_wait: The most seconds that one call waits for its quotas; after that, `QuotaExceededError`.
        enabled: Whether they are kept at all.
        storage: Counts the calls; in memory if omitted. `pinkit.quotas.in_file` and `in_redis` are shared
            by processes. Quotas go by app and by the `identity` of the token store, so these processes take
            the token from a store with a name, such as a file or Redis.
    """

    tier: Tier | None = attrs.field(default=None, validator=_is_tier)
    max_wait: float = attrs.field(default=60.0, validator=_is_wait)
    enabled: bool = attrs.field(default=True, validator=_is_flag)
    storage: QuotaStorage | None = attrs.field(default=None, repr=False, validator=_is_storage)


class Buckets:
    """Counts calls in pyrate-limiter's buckets.

    Args:
        make: Makes the bucket of a quota from the quota's name and rates; in memory if omitted. It must
            return a synchronous bucket.
    """

    def __init__(self, make: Callable[[str, list[Rate]], AbstractBucket] | None = None) -> None:
        self._make = make or _in_memory
        self.after_fork()
        _all.add(self)

    def after_fork(self) -> None:
        """Reset the lock, which no thread of the child holds, and the buckets with their connections."""
        self._buckets: dict[tuple[str, Limit], AbstractBucket] = {}
        self._lock = threading.Lock()

    def reserve(self, name: str, limit: Limit, now: float) -> float:
        """Count one call, or return how long to wait; see `QuotaStorage`."""
        from pyrate_limiter import Rate, RateItem  # slow to import, and not every client counts

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


def _after_fork() -> None:
    # As `_core.fork` does, which is above this module.
    for each in list(_all):
        _parents.append(vars(each).copy())
        each.after_fork()


_all: Final[weakref.WeakSet[Buckets | RedisQuotas]] = weakref.WeakSet()
_parents: Final[list[dict[str, Any]]] = []  # never closed here: they are the parent process's
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


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


def in_redis(url: str | Redis, *, prefix: str = "pinkit") -> RedisQuotas:
    """Count calls in Redis, which workers on many machines share. Needs `pinkit[redis]`.

    A call is counted for all its limits or for none, in one step and by the clock of Redis. What a response
    states of a quota, such as calls of other programs, corrects the count of every worker. Calls raise
    `PinterestError` if Redis cannot be used.

    Args:
        url: The address of Redis, `redis://:password@host:6379/0`, `rediss://…` with TLS, or `unix://…`; or a
            `redis.Redis` of yours. Commands take 5 seconds at most, unless a client of yours states others.
        prefix: The start of all keys in Redis, which expire by themselves.

    Returns:
        The storage, for `RateLimit(storage=...)`.

    Raises:
        ImportError: redis is not installed.
        TypeError: `url` is neither text nor a synchronous client.
        ValueError: `url` is no address of Redis.
    """
    try:
        from ._extras.redis_connections import redis_client
        from ._extras.redis_quotas import RedisQuotas

        client = redis_client(url, "in_redis")
    finally:
        del url  # a traceback would show its password
    if not prefix or not isinstance(prefix, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValueError(f"prefix must be text that is not empty, not {prefix!r:.80}")
    storage = RedisQuotas(client, prefix)
    _all.add(storage)
    return storage


class _InFile(Buckets):
    """Counts calls in an SQLite file, and names the file in errors."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._close: weakref.finalize[Any, Any] | None = None
        super().__init__()

    def after_fork(self) -> None:
        """Forget the connection, which belongs to the parent process."""
        super().after_fork()
        if self._close is not None:
            self._close.detach()
        file = _File(self._path)
        self._make = file.bucket
        self._close = weakref.finalize(self, file.close)

    def reserve(self, name: str, limit: Limit, now: float) -> float:
        import sqlite3

        try:
            return super().reserve(name, limit, now)
        except (sqlite3.Error, OSError) as error:  # such as that of the lock file
            raise PinterestError(
                f"Quotas cannot be counted in {self._path}: {error}. "
                "Name a file that is used for nothing else, in a folder that is writable."
            ) from error


class _File:
    """An SQLite file with one connection for all its buckets, which are many if the users are many.

    Args:
        path: The file.
    """

    def __init__(self, path: Path) -> None:
        from filelock import FileLock

        self._path = path
        self._lock = FileLock(f"{path}.lock", timeout=_PATIENCE)
        self._connection: sqlite3.Connection | None = None

    def bucket(self, name: str, rates: list[Rate]) -> AbstractBucket:
        """Make the bucket of a quota; its table is created if it does not exist."""
        from pyrate_limiter import SQLiteBucket, SQLiteQueries

        rate = rates[0]
        table = f"{name}/{rate.limit}/{rate.interval}".replace("'", "").replace('"', "")
        index = f"idx_{table}_rate_item_timestamp"
        with self._lock:
            connection = self._opened()
            connection.execute(SQLiteQueries.CREATE_BUCKET_TABLE.format(table=table))
            connection.execute(
                SQLiteQueries.CREATE_INDEX_ON_TIMESTAMP.format(index_name=index, table_name=table)
            )
            connection.commit()
        return SQLiteBucket(rates, connection, table, self._lock)

    def close(self) -> None:
        """Close the connection."""
        # Without the lock, which other processes take as well.
        if self._connection is not None:
            self._connection.close()

    def _opened(self) -> sqlite3.Connection:
        import sqlite3

        if self._connection is None:
            connection = sqlite3.connect(self._path, check_same_thread=False)
            try:
                connection.execute("PRAGMA journal_mode=WAL")
                connection.execute("PRAGMA synchronous=NORMAL")
            except sqlite3.Error:
                connection.close()
                raise
            self._connection = connection
        return self._connection


_PATIENCE: Final = 10.0  # seconds that a process waits while another one counts


def _in_memory(_: str, rates: list[Rate]) -> AbstractBucket:
    from pyrate_limiter import InMemoryBucket

    return InMemoryBucket(rates)


_MINUTE, _DAY = 60.0, 86_400.0
_TRIAL_WRITES: Final = frozenset({"ads_write", "org_write"})
_STANDARD: Final[Mapping[str, int]] = {
    "ads_analytics": 300,
    "ads_conversions": 120_000,
    "ads_read": 120_000,
    "ads_write": 400,
    "advanced_auction_read": 50,
    "advanced_auction_write": 25,
    "catalogs_read": 100,
    "catalogs_write": 100,
    "org_analytics": 60,
    "org_read": 1_000,
    "org_write": 100,
    "trends_read": 60,
}
#: By tier and category, from Pinterest's page "Rate limits": `LIMITS["trial"]["org_read"]`. Headers of
#: responses override these values. Categories without a published quota are missing.
LIMITS: Final[Mapping[Tier, Mapping[str, Limit]]] = {
    "standard": {category: Limit(calls, _MINUTE) for category, calls in _STANDARD.items()},
    "trial": {category: Limit(300 if category in _TRIAL_WRITES else 1_000, _DAY) for category in _STANDARD},
}
#: The same page: what holds for all categories together.
OVERALL: Final[Mapping[Tier, Mapping[str, Limit]]] = {
    "standard": {"requests": Limit(100, 1.0)},
    "trial": {"requests": Limit(1_000, _DAY)},
}
