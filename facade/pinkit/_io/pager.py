"""Pagers: lists that are fetched page by page, for both clients."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import Any, Self

from .._core.effects import T
from .._core.pagination import WANTED, Ahead, I, Page, Place, Walk


class Pager(Place[I, Any]):
    """A list that is fetched page by page while it is iterated. Each iteration starts again."""

    def items(self, *, limit: int | None = None) -> Iterator[I]:
        """Iterate over the items; iterating over the pager itself does the same without a limit.

        Args:
            limit: The largest number of items; None for all.

        Returns:
            An iterator over the items.

        Raises:
            TypeError: `limit` is not a whole number.
            ValueError: `limit` is negative.
            PinterestError: A page could not be fetched; see `pinkit.errors`.
        """
        return _Iterator(self._each_item(), self._fetcher(limit))

    def pages(self, *, limit: int | None = None) -> Iterator[Page[I]]:
        """Iterate over the pages, as Pinterest returned them.

        Args:
            limit: The largest number of items; None for all.

        Returns:
            An iterator over the pages; the last page is cut to the limit.

        Raises:
            TypeError: `limit` is not a whole number.
            ValueError: `limit` is negative.
            PinterestError: A page could not be fetched; see `pinkit.errors`.
        """
        return _Iterator(self._each_page(), self._fetcher(limit))

    def first(self) -> I | None:
        """Return the first item; None if there is none."""
        return next(self.items(limit=1), None)

    def all(self, *, limit: int | None = None) -> list[I]:
        """Fetch all items.

        Args:
            limit: The largest number of items; None for all.

        Returns:
            The items in a list.

        Raises:
            TypeError: `limit` is not a whole number.
            ValueError: `limit` is negative.
            PinterestError: A page could not be fetched; see `pinkit.errors`.
        """
        return list(self.items(limit=limit))

    @contextmanager
    def read_ahead(self) -> Generator[Pager[I], None, None]:
        """Return a pager that fetches the next page, in a thread, while the caller processes one."""
        yield Pager(self._listing, self._run, partial(Ahead, group=None))

    def __iter__(self) -> Iterator[I]:
        return self.items()


class AsyncPager(Place[I, Awaitable[Any]]):
    """A list that is fetched page by page while it is iterated. Each iteration starts again."""

    def items(self, *, limit: int | None = None) -> AsyncIterator[I]:
        """Iterate over the items; iterating over the pager itself does the same without a limit.

        Args:
            limit: The largest number of items; None for all.

        Returns:
            An iterator over the items.

        Raises:
            TypeError: `limit` is not a whole number.
            ValueError: `limit` is negative.
            PinterestError: A page could not be fetched; see `pinkit.errors`.
        """
        return _AsyncIterator(self._each_item(), self._fetcher(limit))

    def pages(self, *, limit: int | None = None) -> AsyncIterator[Page[I]]:
        """Iterate over the pages, as Pinterest returned them.

        Args:
            limit: The largest number of items; None for all.

        Returns:
            An iterator over the pages; the last page is cut to the limit.

        Raises:
            TypeError: `limit` is not a whole number.
            ValueError: `limit` is negative.
            PinterestError: A page could not be fetched; see `pinkit.errors`.
        """
        return _AsyncIterator(self._each_page(), self._fetcher(limit))

    async def first(self) -> I | None:
        """Return the first item; None if there is none."""
        return next(iter(await self.all(limit=1)), None)

    async def all(self, *, limit: int | None = None) -> list[I]:
        """Fetch all items.

        Args:
            limit: The largest number of items; None for all.

        Returns:
            The items in a list.

        Raises:
            TypeError: `limit` is not a whole number.
            ValueError: `limit` is negative.
            PinterestError: A page could not be fetched; see `pinkit.errors`.
        """
        return [item async for item in self.items(limit=limit)]

    @asynccontextmanager
    async def read_ahead(self) -> AsyncGenerator[AsyncPager[I], None]:
        """Return a pager that fetches the next page, in a task, while the caller processes one."""
        from .tasks import task_group

        async with task_group() as group:
            yield AsyncPager(self._listing, self._run, partial(Ahead, group=group))

    def __aiter__(self) -> AsyncIterator[I]:
        return self.items()


class _Iterator(Walk[T, Any]):
    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        each = next(self._each)
        while each is WANTED:
            fetched = self._fetch()
            if fetched is None:
                raise StopIteration
            each = self._each.send(fetched)
        return each


class _AsyncIterator(Walk[T, Awaitable[Any]]):
    """An asynchronous iterator; not a generator, because trio warns about unfinished generators."""

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        each = next(self._each)
        while each is WANTED:
            fetched = await self._fetch()
            if fetched is None:
                raise StopAsyncIteration
            each = self._each.send(fetched)
        return each
