"""Pagers: lists that are fetched page by page, for both clients."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Generator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NoReturn, Self

from .._core.effects import T
from .._core.pagination import WANTED, Ahead, I, Page, Place, Walk, each_item, each_page


class Pager(Place[I, Any]):
    """A list that is fetched page by page while it is iterated. Each iteration starts again."""

    def items(self, *, limit: int | None = None) -> PagerIterator[I]:
        """Iterate over the items; iterating over the pager itself does the same without a limit.

        Args:
            limit: The largest number of items; None for all.

        Returns:
            An iterator over the items; its `bookmark` continues the list in another program.

        Raises:
            TypeError: `limit` is not a whole number.
            ValueError: `limit` is negative.
            PinterestError: A page could not be fetched; see `pinkit.errors`.
        """
        return PagerIterator(*self._fetcher(limit), each_item)

    def pages(self, *, limit: int | None = None) -> PagerIterator[Page[I]]:
        """Iterate over the pages, as Pinterest returned them.

        Args:
            limit: The largest number of items; None for all.

        Returns:
            An iterator over the pages; the last page is cut to the limit, and the iterator's `bookmark` is
            then the start of that page.

        Raises:
            TypeError: `limit` is not a whole number.
            ValueError: `limit` is negative.
            PinterestError: A page could not be fetched; see `pinkit.errors`.
        """
        return PagerIterator(*self._fetcher(limit), each_page)

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

    def __iter__(self) -> PagerIterator[I]:
        return self.items()


class AsyncPager(Place[I, Awaitable[Any]]):
    """A list that is fetched page by page while it is iterated. Each iteration starts again."""

    def items(self, *, limit: int | None = None) -> AsyncPagerIterator[I]:
        """Iterate over the items; iterating over the pager itself does the same without a limit.

        Args:
            limit: The largest number of items; None for all.

        Returns:
            An iterator over the items; its `bookmark` continues the list in another program.

        Raises:
            TypeError: `limit` is not a whole number.
            ValueError: `limit` is negative.
            PinterestError: A page could not be fetched; see `pinkit.errors`.
        """
        return AsyncPagerIterator(*self._fetcher(limit), each_item)

    def pages(self, *, limit: int | None = None) -> AsyncPagerIterator[Page[I]]:
        """Iterate over the pages, as Pinterest returned them.

        Args:
            limit: The largest number of items; None for all.

        Returns:
            An iterator over the pages; the last page is cut to the limit, and the iterator's `bookmark` is
            then the start of that page.

        Raises:
            TypeError: `limit` is not a whole number.
            ValueError: `limit` is negative.
            PinterestError: A page could not be fetched; see `pinkit.errors`.
        """
        return AsyncPagerIterator(*self._fetcher(limit), each_page)

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

    def __aiter__(self) -> AsyncPagerIterator[I]:
        return self.items()

    if not TYPE_CHECKING:

        def __iter__(self) -> NoReturn:
            raise TypeError(_ASYNCHRONOUS.format("AsyncPager", ", or `await pager.all()`"))


class PagerIterator(Walk[T, Any]):
    """An iterator over the items or pages of a list. Iterators of one pager are independent."""

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


class AsyncPagerIterator(Walk[T, Awaitable[Any]]):
    """An asynchronous iterator over the items or pages of a list. Iterators of one pager are independent."""

    # No generator, because trio warns about unfinished generators.

    def __aiter__(self) -> Self:
        return self

    if not TYPE_CHECKING:

        def __iter__(self) -> NoReturn:
            raise TypeError(_ASYNCHRONOUS.format("AsyncPagerIterator", ""))

    async def __anext__(self) -> T:
        each = next(self._each)
        while each is WANTED:
            fetched = await self._fetch()
            if fetched is None:
                raise StopAsyncIteration
            each = self._each.send(fetched)
        return each


_ASYNCHRONOUS: Final = "{} is asynchronous: write `async for item in ...`{}"
