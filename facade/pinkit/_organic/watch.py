"""Watching a list: each new item once, by a file of the items that were seen."""

from __future__ import annotations

import functools
import hashlib
import json
from collections import deque
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar, cast

from pinkit_generated._write import plain

from .. import errors
from .._core.effects import Run, Sleep, Steps
from .._core.pagination import Cursor, Listing
from .._core.validation import seconds, truth
from .._io.journal_file import JournalFile

if TYPE_CHECKING:
    import os

T = TypeVar("T")
_END: Final[Any] = object()


class _Seen(JournalFile):
    """The items of a list that were seen."""

    def __init__(self, path: str | os.PathLike[str], of: str) -> None:
        super().__init__(path, {"journal": "pinkit", "version": 1, "of": of})
        self.keys: set[str] = set()
        #: Whether the list was read to its end once.
        self.is_known = False
        #: Whether the last reading came to its end, so that every item before a known one is known as well.
        self.is_complete = False

    def _note(self, line: dict[str, Any]) -> None:
        if "seen" in line:
            self.keys.update(map(str, line["seen"]))
        elif line["read"] not in ("started", "ended"):
            raise ValueError(line["read"])
        else:
            self.is_complete = line["read"] == "ended"
            self.is_known = self.is_known or self.is_complete

    def saw(self, keys: list[str]) -> None:
        """Record items."""
        self._write({"seen": keys})

    def reading(self, state: str) -> None:
        """Record that a reading has started or ended."""
        self._write({"read": state})


class Watching(Generic[T]):
    """The steps of a watch, for both clients.

    Args:
        listing: The list.
        state: The file of the items that were seen.
        interval: Seconds between two readings of the list.
        wait: Seconds for all readings; 0 for one reading.
        newest_first: Whether a reading may end at the first page without a new item.
        skip_existing: Whether the items of the first reading are recorded only.
    """

    def __init__(
        self,
        listing: Listing[T],
        state: str | os.PathLike[str],
        interval: float,
        wait: float,
        *,
        newest_first: bool,
        skip_existing: bool,
    ) -> None:
        self._listing = listing
        self._interval = max(seconds("interval", interval), 1.0)
        self._clock = listing.engine.clock
        self._until = self._clock.monotonic() + seconds("wait", wait)
        self._newest_first = truth("newest_first", newest_first)
        self._skips = truth("skip_existing", skip_existing)
        first = listing.request(None, None)
        self._seen = _Seen(state, f"watch {listing.operation.id} {first.path}?{first.query}")
        self._is_open = self._is_over = False
        self._cursor: Cursor[T] | None = None
        self._stops = False
        self._items: deque[tuple[str, T]] = deque()
        self._given: list[str] = []

    def following(self) -> Steps[Any]:
        """Return the next new item; `_END` after the last."""
        try:
            if not self._is_open and not self._is_over:
                yield Run(self._seen.open)
                self._is_open = True
            if self._given:
                yield Run(functools.partial(self._seen.saw, self._given))
                self._given = []
            while not self._is_over:
                if self._items:
                    key, item = self._items.popleft()
                    self._given = [key]
                    return item
                yield from self._read()
        except BaseException:
            self.close()
            raise
        self.close()
        return _END

    def close(self) -> None:
        """Release the file. An item that was given last counts as new."""
        self._is_over = True
        self._seen.close()

    def _read(self) -> Steps[None]:
        """Read a page, or wait until the list is read again."""
        try:
            fetched = yield from self._fetch()
        except errors.PinterestError as error:
            pause = _pause(error)
            if pause is None or not self._may_wait(pause):
                raise
            self._cursor = None  # what was given is known
            yield Sleep(max(pause, self._interval))
            return
        if fetched is not None:
            new = {key: item for key, item in map(_keyed, fetched.items) if key not in self._seen.keys}
            if self._skips and not self._seen.is_known:
                if new:
                    yield Run(functools.partial(self._seen.saw, [*new]))
            else:
                self._items.extend(new.items())
            if new or not self._stops:
                return
        self._cursor = None
        yield Run(functools.partial(self._seen.reading, "ended"))
        if self._may_wait(self._interval):
            yield Sleep(self._interval)
        else:
            self._is_over = True

    def _fetch(self) -> Steps[Any]:
        if self._cursor is None:
            # After a reading that was interrupted, older items may be new, too.
            self._stops = self._newest_first and self._seen.is_complete
            yield Run(functools.partial(self._seen.reading, "started"))
            self._cursor = Cursor(self._listing, None)
        return (yield from self._cursor.fetch())

    def _may_wait(self, pause: float) -> bool:
        return self._clock.monotonic() + max(pause, self._interval) <= self._until


def _pause(error: errors.PinterestError) -> float | None:
    """Return the seconds after which the list may be read again; None if that cannot succeed."""
    if isinstance(error, (errors.QuotaExceededError, errors.RateLimitError)):
        return error.retry_after or 0.0
    if isinstance(error, (errors.APIConnectionError, errors.ServerError)):
        return 0.0
    return None


def _keyed(item: T) -> tuple[str, T]:
    """Return an item with its key: its id, or the digest of its content."""
    key = getattr(item, "id", None)
    if not isinstance(key, str) or not key:
        content = json.dumps(plain(item), sort_keys=True).encode("utf-8", "surrogatepass")
        key = f"#{hashlib.sha256(content).hexdigest()[:24]}"
    return key, item


class _Closed:
    """A watch that releases its file when it is no longer used."""

    _watching: Watching[Any]

    def close(self) -> None:
        """Release the file; the item that was given last counts as new."""
        self._watching.close()

    def __del__(self) -> None:
        if watching := self.__dict__.get("_watching"):
            watching.close()


class Watch(_Closed, Generic[T]):
    """An iterator over the new items of a list, made by `Client.watch`; a context manager that closes it."""

    def __init__(self, watching: Watching[T], run: Callable[[Steps[Any]], Any]) -> None:
        self._watching = watching
        self._run = run

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        item = self._run(self._watching.following())
        if item is _END:
            raise StopIteration
        return cast("T", item)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncWatch(_Closed, Generic[T]):
    """An asynchronous iterator over the new items of a list, made by `AsyncClient.watch`."""

    def __init__(self, watching: Watching[T], run: Callable[[Steps[Any]], Coroutine[Any, Any, Any]]) -> None:
        self._watching = watching
        self._run = run

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        item = await self._run(self._watching.following())
        if item is _END:
            raise StopAsyncIteration
        return cast("T", item)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()
