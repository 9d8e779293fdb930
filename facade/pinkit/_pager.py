"""Pagers: lists that come page after page, for each mode."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from ._paging import Cursor, Fetched, I, Listing, Page
from ._steps import Steps

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from concurrent.futures import ThreadPoolExecutor

    from anyio.abc import TaskGroup

R = TypeVar("R")


class _Place(Generic[I, R]):
    """What is listed, and how far that has come.

    Args:
        listing: What is listed.
        run: Runs steps.
    """

    #: Where to go on after a crash: pass it as `bookmark=`. While items are iterated it is the start of the
    #: page that they are on, so that none is lost; with `pages()`, of the page after the one in hand.
    bookmark: str | None
    #: Whether the last page was handed out; `bookmark` is then None.
    finished = False

    def __init__(self, listing: Listing[I], run: Callable[[Steps[Any]], R]) -> None:
        self._listing = listing
        self._run = run
        self.bookmark = listing.start

    def _fetcher(self, limit: int | None) -> Callable[[], R]:
        """A function that gives one `Fetched` after the other, and then None."""
        cursor = Cursor(self._listing, limit)
        return lambda: self._run(cursor.fetch())

    def _reached(self, fetched: Fetched[Any]) -> None:
        self.bookmark = fetched.following
        self.finished = fetched.following is None

    def __repr__(self) -> str:
        return f"<{type(self).__name__.strip('_')} of {self._listing.operation.id}>"


class Pager(_Place[I, Any]):
    """A list that comes page after page, fetched while it is iterated. Each iteration begins anew."""

    def items(self, *, limit: int | None = None) -> Iterator[I]:
        """The items, at most `limit` of them; iterating the pager itself does the same without a limit."""
        for fetched in iter(self._fetcher(limit), None):
            yield from fetched.items
            self._reached(fetched)

    def pages(self, *, limit: int | None = None) -> Iterator[Page[I]]:
        """The pages, as Pinterest's answers; `limit` counts items."""
        for fetched in iter(self._fetcher(limit), None):
            self._reached(fetched)
            yield fetched.page

    def first(self) -> I | None:
        """The first item; None if there is none."""
        return next(self.items(limit=1), None)

    def all(self, *, limit: int | None = None) -> list[I]:
        """All items, at most `limit` of them, in one list."""
        return list(self.items(limit=limit))

    @contextmanager
    def read_ahead(self) -> Generator[Pager[I], None, None]:
        """Give a pager that fetches the next page, in a thread, while the caller works on one."""
        from concurrent.futures import ThreadPoolExecutor

        pool = ThreadPoolExecutor(1, thread_name_prefix="pinkit-read-ahead")
        try:
            yield _Ahead(self._listing, self._run, pool)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def __iter__(self) -> Iterator[I]:
        return self.items()


class _Ahead(Pager[I]):
    def __init__(
        self, listing: Listing[I], run: Callable[[Steps[Any]], Any], pool: ThreadPoolExecutor
    ) -> None:
        super().__init__(listing, run)
        self._pool = pool

    def _fetcher(self, limit: int | None) -> Callable[[], Any]:
        fetch = super()._fetcher(limit)
        under_way = self._pool.submit(fetch)

        def take() -> Any:
            nonlocal under_way
            fetched = under_way.result()
            under_way = self._pool.submit(fetch)
            return fetched

        return take


class AsyncPager(_Place[I, "Awaitable[Any]"]):
    """A list that comes page after page, fetched while it is iterated. Each iteration begins anew."""

    def items(self, *, limit: int | None = None) -> AsyncIterator[I]:
        """The items, at most `limit` of them; iterating the pager itself does the same without a limit."""
        return _Items(self._fetcher(limit), self._reached)

    def pages(self, *, limit: int | None = None) -> AsyncIterator[Page[I]]:
        """The pages, as Pinterest's answers; `limit` counts items."""
        return _Pages(self._fetcher(limit), self._reached)

    async def first(self) -> I | None:
        """The first item; None if there is none."""
        return next(iter(await self.all(limit=1)), None)

    async def all(self, *, limit: int | None = None) -> list[I]:
        """All items, at most `limit` of them, in one list."""
        return [item async for item in self.items(limit=limit)]

    @asynccontextmanager
    async def read_ahead(self) -> AsyncGenerator[AsyncPager[I], None]:
        """Give a pager that fetches the next page, in a task, while the caller works on one."""
        import anyio

        raised: Exception | None = None
        async with anyio.create_task_group() as group:
            try:
                yield _AsyncAhead(self._listing, self._run, group)
            except Exception as error:  # the task group would wrap it
                raised = error
            group.cancel_scope.cancel()
        if raised is not None:
            raise raised

    def __aiter__(self) -> AsyncIterator[I]:
        return self.items()


class _AsyncAhead(AsyncPager[I]):
    def __init__(
        self, listing: Listing[I], run: Callable[[Steps[Any]], Awaitable[Any]], group: TaskGroup
    ) -> None:
        super().__init__(listing, run)
        self._group = group

    def _fetcher(self, limit: int | None) -> Callable[[], Awaitable[Any]]:
        import anyio

        fetch = super()._fetcher(limit)
        # Without a buffer, the task holds one page and fetches no further until that is taken.
        give, take = anyio.create_memory_object_stream[Any](0)

        async def work() -> None:
            with give, take:
                fetched: Any = True
                while fetched is not None and not isinstance(fetched, Exception):
                    try:
                        fetched = await fetch()
                    except Exception as error:
                        fetched = error
                    await give.send(fetched)

        async def taken() -> Any:
            fetched = await take.receive()
            if isinstance(fetched, Exception):
                raise fetched
            return fetched

        self._group.start_soon(work)
        return taken


class _Pages(Generic[I]):
    """An iterator that may be left at any time: trio complains of generators that are."""

    def __init__(
        self, fetch: Callable[[], Awaitable[Fetched[I] | None]], reached: Callable[[Any], None]
    ) -> None:
        self._fetch = fetch
        self._reached = reached

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Page[I]:
        fetched = await self._fetch()
        if fetched is None:
            raise StopAsyncIteration
        self._reached(fetched)
        return fetched.page


class _Items(_Pages[I]):
    _page: Fetched[I] | None = None
    _next = 0

    async def __anext__(self) -> I:  # type: ignore[override]
        while self._page is None or self._next == len(self._page.items):
            if self._page is not None:
                self._reached(self._page)
            self._page, self._next = await self._fetch(), 0
            if self._page is None:
                raise StopAsyncIteration
        self._next += 1
        return self._page.items[self._next - 1]
