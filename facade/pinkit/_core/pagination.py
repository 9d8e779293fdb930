"""The position in a list of pages: what to request next, and when the list ends."""

from __future__ import annotations

import copy
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, NoReturn, Protocol, TypeVar, cast

import attrs
from pinkit_generated import UNSET, Model

from .._call_ids import one_call
from ..errors import InvalidResponseError, PaginationError
from .effects import Start, Steps, T, Wait, caught

if TYPE_CHECKING:
    from pinkit_generated import Operation, Request

    from .engine import Engine

MOST_EMPTY: Final = 500
WANTED: Final[Any] = object()  # sent by the generators of a `Place` to request a page
I = TypeVar("I", covariant=True)  # noqa: E741  # an item
R = TypeVar("R")


class Page(Protocol[I]):
    """One page of a list."""

    @property
    def items(self) -> Sequence[I]:
        """The page's items."""
        ...

    @property
    def bookmark(self) -> str | None:
        """The bookmark of the next page."""
        ...


class Fetched(NamedTuple, Generic[I]):
    """A page, its items up to the limit, and the bookmark to continue with."""

    page: Page[I]
    items: list[I]
    following: str | None
    is_last: bool


class Listing(Generic[I]):
    """A list: an operation and its arguments.

    Args:
        engine: Makes the requests.
        operation: The operation.
        build: The operation's generated function.
        args: The positional arguments.
        kwargs: The named arguments; `bookmark` is where to start.
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
        # Every page is requested with the same arguments, even if the caller changes theirs meanwhile.
        self._args = tuple(_kept(value) for value in args)
        self._kwargs = {name: _kept(value) for name, value in kwargs.items() if name != "bookmark"}
        size, largest = kwargs.get("page_size"), operation.page_size
        if isinstance(size, int) and size < 1 and largest is not None:
            raise ValueError(f"page_size must be from 1 to {largest}, not {size!r}")
        first = build(*self._args, **self._kwargs)  # reports a mistake now, not with the first page
        engine.check(first)
        engine.fitting(first)

    def request(self, bookmark: str | None, most: int | None) -> Request[Page[I]]:
        """Return the request for one page, as large as the operation allows, unless the user chose a size."""
        kwargs = dict(self._kwargs)
        if bookmark is not None:
            kwargs["bookmark"] = bookmark
        largest = self.operation.page_size
        if largest is not None and kwargs.get("page_size") in (None, UNSET):
            kwargs["page_size"] = largest if most is None else min(most, largest)
        return self._build(*self._args, **kwargs)


def _kept(value: Any) -> Any:
    """Copy an argument: an iterator is used up by the first request, and a list can change."""
    if isinstance(value, (Mapping, Model)):
        return copy.deepcopy(cast("Any", value))
    if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
        return value
    items: tuple[Any, ...] = tuple(value)  # pyright: ignore
    return copy.deepcopy(items)


class Cursor(Generic[I]):
    """The iteration of a list.

    Args:
        listing: The list.
        limit: The largest number of items; None for all.
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
        self._empty = 0  # successive pages without an item
        self._busy = False

    def fetch(self) -> Steps[Fetched[I] | None]:
        """Fetch the next page; None after the last. If it fails or is cancelled, it can be fetched again."""
        if self._busy:
            raise RuntimeError("an iterator can be used by one thread or task at a time; create one for each")
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
                f"{self._listing.operation.id}: Pinterest returned bookmark {self._bookmark!r:.200} twice, "
                "so the list would never end. The items so far are complete; start the list again."
            )
        if self._empty >= MOST_EMPTY:
            raise PaginationError(
                f"{self._listing.operation.id}: {MOST_EMPTY} pages in a row had no items, but a new bookmark "
                "each, so the list may never end. The items so far are complete; to continue anyway, "
                f"pass bookmark={self._bookmark!r:.200}."
            )
        page = yield from self._listing.engine.call(self._listing.request(self._bookmark, self._left))
        items, following = self._read(page)
        self._empty = 0 if items else self._empty + 1
        # An empty page with a bookmark is not the last one; missing, null and empty bookmarks are the end.
        self._finished = is_last = following is None
        if self._left is not None and len(items) > self._left:
            # The rest of the page is not returned, so continuing means fetching this page again.
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
        """Read the items of a page and the next bookmark; an invalid page must not end the list."""
        items, following = getattr(page, "items", ()), getattr(page, "bookmark", None)
        if not isinstance(items, list | None) or not isinstance(following, str | None):
            kind = type(page).__name__
            raise InvalidResponseError(
                f"{self._listing.operation.id}: the response is not a page, but {kind}"
            )
        if following and not _can_be_sent(following):
            raise InvalidResponseError(
                f"{self._listing.operation.id}: the bookmark in the response is not text: {following!r:.200}"
            )
        return [*(items or ())], following or None


def _can_be_sent(bookmark: str) -> bool:
    """Whether a bookmark can be encoded: JSON can contain half an emoji, UTF-8 cannot."""
    try:
        return bool(bookmark.encode())
    except UnicodeEncodeError:
        return False


class Ahead(Cursor[I]):
    """An iteration that starts to fetch the next page as soon as it has one.

    Args:
        listing: The list.
        limit: The largest number of items; None for all.
        group: The group that the fetching belongs to.
    """

    def __init__(self, listing: Listing[I], limit: int | None, group: Any) -> None:
        super().__init__(listing, limit)
        self._group = group
        self._future: Any = None

    def _next(self) -> Steps[Fetched[I] | None]:
        if self._future is None:
            self._future = yield self._start()
        fetched: Fetched[I] | Exception | None = yield Wait(self._future)
        self._future = None
        if isinstance(fetched, Exception):
            raise fetched
        if fetched is not None:
            self._future = yield self._start()
        return fetched

    def _start(self) -> Start:
        return Start(caught(super()._next()), self._group)


class Place(Generic[I, R]):
    """A list and the position in it.

    Args:
        listing: The list.
        run: Runs steps.
        cursor: Makes an iteration of at most the given number of items.
    """

    def __init__(
        self,
        listing: Listing[I],
        run: Callable[[Steps[Any]], R],
        cursor: Callable[[Listing[I], int | None], Cursor[I]] = Cursor,
    ) -> None:
        self._listing = listing
        self._run = run
        self._cursor = cursor

    def _fetcher(self, limit: int | None) -> tuple[Position, Callable[[], R]]:
        """Return the start, and a function that returns one `Fetched` after another, and then None."""
        cursor, of_call = self._cursor(self._listing, limit), one_call()
        return Position(self._listing.start), lambda: self._run(of_call(cursor.fetch()))

    def __reduce__(self) -> NoReturn:
        name = type(self).__name__
        raise TypeError(
            f"{name} cannot be pickled or copied: it belongs to its client. Make the client in each process, "
            "and continue there with bookmark=."
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._listing.operation.id}>"


@attrs.define
class Position:
    """The position of an iterator.

    Args:
        bookmark: The bookmark to continue with.
        finished: Whether the last page was returned.
    """

    bookmark: str | None
    finished: bool = False

    def reach(self, fetched: Fetched[Any]) -> None:
        """Move behind a page."""
        self.bookmark, self.finished = fetched.following, fetched.is_last


def each_item(position: Position) -> Generator[Any, Any, None]:
    """Yield items endlessly, and `WANTED` until a `Fetched` is sent; move after the last item of a page."""
    while True:
        if fetched := (yield WANTED):
            yield from fetched.items
            position.reach(fetched)


def each_page(position: Position) -> Generator[Any, Any, None]:
    """Yield pages endlessly, and `WANTED` until a `Fetched` is sent."""
    while True:
        if fetched := (yield WANTED):
            position.reach(fetched)
            yield fetched.page


class Walk(Generic[T, R]):
    """An iterator over a list, with its own position.

    Args:
        position: The start of the iterator.
        fetch: Returns the next `Fetched`; None after the last.
        each: Makes the generator of items or pages.
    """

    def __init__(
        self,
        position: Position,
        fetch: Callable[[], R],
        each: Callable[[Position], Generator[T, Any, None]],
    ) -> None:
        self._position = position
        self._fetch = fetch
        self._each = each(position)

    @property
    def bookmark(self) -> str | None:
        """The bookmark to continue with after a crash: pass it as `bookmark=`.

        With items, it is the start of the present page, so that no item is lost; with pages, it is the start
        of the next page. None at the start of a list, and after its last page.
        """
        return self._position.bookmark

    @property
    def finished(self) -> bool:
        """Whether the last page was returned; `bookmark` is then None."""
        return self._position.finished
