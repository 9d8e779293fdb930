"""Pagers: lists that come page after page, for each mode."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import aclosing, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, Generic

from ._paging import Cursor, Fetched, I, Listing, Page
from ._steps import Steps

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from concurrent.futures import ThreadPoolExecutor

    from anyio.abc import TaskGroup


class _Place:
    """How far a pager has come."""

    #: Where to go on after a crash: pass it as `bookmark=`. While items are iterated it is the start of the
    #: page that they are on, so that none is lost; with `pages()`, of the page after the one in hand.
    bookmark: str | None
    #: Whether the last page was handed out; `bookmark` is then None.
    finished = False

    def _reached(self, fetched: Fetched[Any]) -> None:
        self.bookmark = fetched.following
        self.finished = fetched.following is None


class Pager(_Place, Generic[I]):
    """A list that comes page after page, fetched while it is iterated. Each iteration begins anew."""

    def __init__(self, listing: Listing[I], run: Callable[[Steps[Any]], Any]) -> None:
        self._listing = listing
        self._run = run
        self.bookmark = listing.start

    def items(self, *, limit: int | None = None) -> Iterator[I]:
        """The items, at most `limit` of them; iterating the pager itself does the same without a limit."""
        for fetched in self._walk(limit):
            yield from fetched.items
            self._reached(fetched)

    def pages(self, *, limit: int | None = None) -> Iterator[Page[I]]:
        """The pages, as Pinterest's answers; `limit` counts items."""
        for fetched in self._walk(limit):
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

    def _walk(self, limit: int | None) -> Iterator[Fetched[I]]:
        cursor = Cursor(self._listing, limit)
        while (fetched := self._run(cursor.fetch())) is not None:
            yield fetched

    def __repr__(self) -> str:
        return f"<Pager of {self._listing.operation.id}>"


class _Ahead(Pager[I]):
    def __init__(
        self, listing: Listing[I], run: Callable[[Steps[Any]], Any], pool: ThreadPoolExecutor
    ) -> None:
        super().__init__(listing, run)
        self._pool = pool

    def _walk(self, limit: int | None) -> Iterator[Fetched[I]]:
        cursor = Cursor(self._listing, limit)
        under_way = self._pool.submit(self._run, cursor.fetch())
        while (fetched := under_way.result()) is not None:
            under_way = self._pool.submit(self._run, cursor.fetch())
            yield fetched


class AsyncPager(_Place, Generic[I]):
    """A list that comes page after page, fetched while it is iterated. Each iteration begins anew."""

    def __init__(self, listing: Listing[I], run: Callable[[Steps[Any]], Awaitable[Any]]) -> None:
        self._listing = listing
        self._run = run
        self.bookmark = listing.start

    async def items(self, *, limit: int | None = None) -> AsyncGenerator[I, None]:
        """The items, at most `limit` of them; iterating the pager itself does the same without a limit."""
        async with aclosing(self._walk(limit)) as walk:
            async for fetched in walk:
                for item in fetched.items:
                    yield item
                self._reached(fetched)

    async def pages(self, *, limit: int | None = None) -> AsyncGenerator[Page[I], None]:
        """The pages, as Pinterest's answers; `limit` counts items."""
        async with aclosing(self._walk(limit)) as walk:
            async for fetched in walk:
                self._reached(fetched)
                yield fetched.page

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

    async def _walk(self, limit: int | None) -> AsyncGenerator[Fetched[I], None]:
        cursor = Cursor(self._listing, limit)
        while (fetched := await self._run(cursor.fetch())) is not None:
            yield fetched

    def __repr__(self) -> str:
        return f"<AsyncPager of {self._listing.operation.id}>"


class _AsyncAhead(AsyncPager[I]):
    def __init__(
        self, listing: Listing[I], run: Callable[[Steps[Any]], Awaitable[Any]], group: TaskGroup
    ) -> None:
        super().__init__(listing, run)
        self._group = group

    async def _walk(self, limit: int | None) -> AsyncGenerator[Fetched[I], None]:
        import anyio

        # Without a buffer, the task holds one page and fetches no further until that is taken.
        give, take = anyio.create_memory_object_stream[Fetched[I] | Exception](0)

        async def fetch() -> None:
            async with give:
                try:
                    async for fetched in super(_AsyncAhead, self)._walk(limit):
                        await give.send(fetched)
                except anyio.BrokenResourceError:  # nobody takes any more
                    pass
                except Exception as error:
                    await give.send(error)

        self._group.start_soon(fetch)
        async with take:
            async for got in take:
                if isinstance(got, Exception):
                    raise got
                yield got
