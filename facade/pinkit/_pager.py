"""Pagers: lists that come page after page, for each mode."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from queue import SimpleQueue
from threading import Semaphore, Thread
from typing import TYPE_CHECKING, Any, Generic, Self

from ._paging import Fetched, I, Listing, Page, Place
from ._steps import Steps

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from anyio.abc import TaskGroup


class Pager(Place[I, Any]):
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
        ahead = _Ahead(self._listing, self._run)
        try:
            yield ahead
        finally:
            ahead.stop()

    def __iter__(self) -> Iterator[I]:
        return self.items()


class _Ahead(Pager[I]):
    def __init__(self, listing: Listing[I], run: Callable[[Steps[Any]], Any]) -> None:
        super().__init__(listing, run)
        self._stopped = False
        self._waiting: list[Semaphore] = []

    def stop(self) -> None:
        """Fetch nothing more; what is under way is dropped when it comes."""
        self._stopped = True
        for wanted in self._waiting:
            wanted.release()

    def _fetcher(self, limit: int | None) -> Callable[[], Any]:
        fetch, pages, wanted = super()._fetcher(limit), SimpleQueue[Any](), Semaphore()

        def work() -> None:
            fetched: Any = True
            while fetched is not None and not isinstance(fetched, Exception) and wanted.acquire():
                if self._stopped:
                    return
                try:
                    fetched = fetch()
                except Exception as error:
                    fetched = error
                pages.put(fetched)

        def taken() -> Any:
            fetched = pages.get()
            wanted.release()
            if isinstance(fetched, Exception):
                raise fetched
            return fetched

        self._waiting.append(wanted)
        # A daemon, because no program shall wait for a page that nobody takes.
        Thread(target=work, name="pinkit-read-ahead", daemon=True).start()
        return taken


class AsyncPager(Place[I, "Awaitable[Any]"]):
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
        self._over = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Page[I]:
        fetched = await self._following()
        self._reached(fetched)
        return fetched.page

    async def _following(self) -> Fetched[I]:
        fetched = None if self._over else await self._fetch()
        if fetched is None:
            self._over = True
            raise StopAsyncIteration
        return fetched


class _Items(_Pages[I]):
    _page: Fetched[I] | None = None
    _next = 0

    async def __anext__(self) -> I:  # type: ignore[override]
        while self._page is None or self._next == len(self._page.items):
            if self._page is not None:
                self._reached(self._page)
            self._page, self._next = await self._following(), 0
        self._next += 1
        return self._page.items[self._next - 1]
