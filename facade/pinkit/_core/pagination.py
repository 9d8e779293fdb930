"""Where a walk through a list of pages is: what to ask for next, and when it ends."""

from __future__ import annotations

import copy
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, NoReturn, Protocol, TypeVar, cast

from pinkit_generated import UNSET, Model

from ..errors import InvalidAnswerError, PaginationError
from .effects import Start, Steps, T, Wait, caught

if TYPE_CHECKING:
    from pinkit_generated import Operation, Request

    from .engine import Engine

MOST_EMPTY: Final = 500
WANTED: Final[Any] = object()  # a page, by the walks of a `Place`
I = TypeVar("I", covariant=True)  # noqa: E741  # an item
R = TypeVar("R")


class Page(Protocol[I]):
    """One page of a list."""

    @property
    def items(self) -> Sequence[I] | None:
        """Its items."""
        ...

    @property
    def bookmark(self) -> str | None:
        """Where the next page starts."""
        ...


class Fetched(NamedTuple, Generic[I]):
    """A page, its items within the limit, and where to go on after it."""

    page: Page[I]
    items: list[I]
    following: str | None
    is_last: bool


class Listing(Generic[I]):
    """What is listed: an operation and its arguments.

    Args:
        engine: Makes the requests.
        operation: The operation.
        build: Its generated function.
        args: The arguments.
        kwargs: The named arguments; `bookmark` among them is where to start.
    """

    def __init__(
        self,
        engine: Engine,
        operation: Operation,
        build: Callable[..., Request[Page[I]]],
        args: tuple[Any, ...],
        kwargs: Mapping[str, Any],
    ) -> None:
        self.engine = engine
        self.operation = operation
        self.start: str | None = kwargs.get("bookmark") or None
        self._build = build
        # Every page is asked for with the same arguments, whatever the caller does to theirs meanwhile.
        self._args = tuple(_kept(value) for value in args)
        self._kwargs = {name: _kept(value) for name, value in kwargs.items() if name != "bookmark"}
        size, largest = kwargs.get("page_size"), operation.page_size
        if isinstance(size, int) and size < 1 and largest is not None:
            raise ValueError(f"page_size must be from 1 to {largest}, not {size!r}")
        build(*self._args, **self._kwargs)  # a mistake in them shows here, not when the first page is fetched

    def request(self, bookmark: str | None, most: int | None) -> Request[Page[I]]:
        """The request for one page, as large as the operation allows, unless the user chose a size."""
        kwargs = dict(self._kwargs)
        if bookmark is not None:
            kwargs["bookmark"] = bookmark
        largest = self.operation.page_size
        if largest is not None and kwargs.get("page_size") in (None, UNSET):
            kwargs["page_size"] = largest if most is None else min(most, largest)
        return self._build(*self._args, **kwargs)


def _kept(value: Any) -> Any:
    """An argument that stays as it is: iterators are used up by the first request, and lists can change."""
    if isinstance(value, (Mapping, Model)):
        return copy.deepcopy(cast("Any", value))
    if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
        return value
    items: tuple[Any, ...] = tuple(value)  # pyright: ignore
    return copy.deepcopy(items)


class Cursor(Generic[I]):
    """One walk through a list.

    Args:
        listing: What is listed.
        limit: The most items; None for all.
    """

    def __init__(self, listing: Listing[I], limit: int | None) -> None:
        if not isinstance(limit, int | None):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"limit must be a whole number, 0 or more, or None, not {limit!r}")
        if limit is not None and limit < 0:
            raise ValueError(f"limit must be 0 or more, not {limit}")
        self._listing = listing
        self._bookmark = listing.start
        self._left = limit
        self._seen = {listing.start}
        self._finished = False
        self._repeated = False
        self._empty = 0  # pages without an item, one after the other
        self._busy = False

    def fetch(self) -> Steps[Fetched[I] | None]:
        """The next page; None after the last. If it fails or is cancelled, it can be asked for again."""
        if self._busy:
            raise RuntimeError("an iterator can be used by one thread or task at a time; make one for each")
        self._busy = True
        try:
            return (yield from self._next())
        finally:
            self._busy = False

    def _next(self) -> Steps[Fetched[I] | None]:
        if self._finished or self._left == 0:
            return None
        if self._repeated:
            raise PaginationError(
                f"{self._listing.operation.id}: Pinterest gave bookmark {self._bookmark!r:.200} twice, so "
                "the list would never end. What came until here is complete; start anew."
            )
        if self._empty >= MOST_EMPTY:
            raise PaginationError(
                f"{self._listing.operation.id}: {MOST_EMPTY} pages in a row had no items, and each a new "
                "bookmark, so the list may never end. What came until here is complete; to go on all the "
                f"same, pass bookmark={self._bookmark!r:.200}."
            )
        page = yield from self._listing.engine.call(self._listing.request(self._bookmark, self._left))
        items, following = self._read(page)
        self._empty = 0 if items else self._empty + 1
        # An empty page with a bookmark is not the last one; missing, null and empty bookmarks are the end.
        self._finished = is_last = following is None
        if self._left is not None and len(items) > self._left:
            # The rest of the page is not handed out, so going on means this page once more.
            items, following = items[: self._left], self._bookmark
            page = cast("Any", page).__replace__(items=items)
            self._finished, is_last = True, False
        elif self._left is not None:
            self._left -= len(items)
        self._repeated = following in self._seen
        self._seen.add(following)
        self._bookmark = following
        return Fetched(page, items, following, is_last)

    def _read(self, page: Page[I]) -> tuple[list[I], str | None]:
        """The items of a page, and where the next one starts; what is no page must not end the list."""
        items, following = getattr(page, "items", ()), getattr(page, "bookmark", None)
        if not isinstance(items, list | None) or not isinstance(following, str | None):
            kind = type(page).__name__
            raise InvalidAnswerError(f"{self._listing.operation.id}: the answer is no page, but {kind}")
        if following and not _can_be_sent(following):
            raise InvalidAnswerError(
                f"{self._listing.operation.id}: a bookmark that is no text: {following!r:.200}"
            )
        return [*(items or ())], following or None


def _can_be_sent(bookmark: str) -> bool:
    """Whether a bookmark is text: JSON can hold half an emoji, which UTF-8 cannot."""
    try:
        return bool(bookmark.encode())
    except UnicodeEncodeError:
        return False


class Ahead(Cursor[I]):
    """A walk that begins to fetch the next page as soon as it has one.

    Args:
        listing: What is listed.
        limit: The most items; None for all.
        group: What the fetching belongs to.
    """

    def __init__(self, listing: Listing[I], limit: int | None, group: Any) -> None:
        super().__init__(listing, limit)
        self._group = group
        self._coming: Any = None

    def _next(self) -> Steps[Fetched[I] | None]:
        if self._coming is None:
            self._coming = yield self._start()
        fetched: Fetched[I] | Exception | None = yield Wait(self._coming)
        self._coming = None
        if isinstance(fetched, Exception):
            raise fetched
        if fetched is not None:
            self._coming = yield self._start()
        return fetched

    def _start(self) -> Start:
        return Start(caught(super()._next()), self._group)


class Place(Generic[I, R]):
    """What is listed, and how far that has come.

    Args:
        listing: What is listed.
        run: Runs steps.
        cursor: Makes a walk of at most so many items.
    """

    #: Where to go on after a crash: pass it as `bookmark=`. While items are iterated it is the start of the
    #: page that they are on, so that none is lost; with `pages()`, of the page after the one in hand.
    bookmark: str | None
    #: Whether the last page was handed out; `bookmark` is then None.
    finished = False

    def __init__(
        self,
        listing: Listing[I],
        run: Callable[[Steps[Any]], R],
        cursor: Callable[[Listing[I], int | None], Cursor[I]] = Cursor,
    ) -> None:
        self._listing = listing
        self._run = run
        self._cursor = cursor
        self.bookmark = listing.start

    def _fetcher(self, limit: int | None) -> Callable[[], R]:
        """A function that gives one `Fetched` after the other, and then None."""
        cursor = self._cursor(self._listing, limit)
        return lambda: self._run(cursor.fetch())

    def _each_item(self) -> Generator[I, Any, None]:
        while True:
            if fetched := (yield WANTED):
                yield from fetched.items
                self._reached(fetched)

    def _each_page(self) -> Generator[Page[I], Any, None]:
        while True:
            if fetched := (yield WANTED):
                self._reached(fetched)
                yield fetched.page

    def _reached(self, fetched: Fetched[Any]) -> None:
        self.bookmark = fetched.following
        self.finished = fetched.is_last

    def __reduce__(self) -> NoReturn:
        name = type(self).__name__
        raise TypeError(
            f"{name} cannot be pickled or copied: it belongs to its client. Make the client in each process, "
            "and go on there by bookmark=."
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._listing.operation.id}>"


class Walk(Generic[T, R]):
    """What an iterator holds.

    Args:
        each: Items or pages without an end; gives `WANTED` until it is sent what was fetched.
        fetch: Gives the next `Fetched`; None after the last.
    """

    def __init__(self, each: Generator[T, Any, None], fetch: Callable[[], R]) -> None:
        self._each = each
        self._fetch = fetch
