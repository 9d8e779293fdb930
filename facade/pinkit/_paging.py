"""Where a walk through a list of pages is: what to ask for next, and when it ends."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar, cast

from ._steps import Steps
from .errors import PaginationError

if TYPE_CHECKING:
    from pinkit_generated import Operation, Request

    from ._engine import Engine

I = TypeVar("I", covariant=True)  # noqa: E741  # an item


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
        build(*args, **kwargs)  # a mistake in the arguments shows here, not when the first page is fetched
        self.engine = engine
        self.operation = operation
        self.start: str | None = kwargs.get("bookmark") or None
        self._build = build
        self._args = args
        self._kwargs = {name: value for name, value in kwargs.items() if name != "bookmark"}

    def request(self, bookmark: str | None, most: int | None) -> Request[Page[I]]:
        """The request for one page, as large as the operation allows, unless the user chose a size."""
        kwargs = dict(self._kwargs)
        if bookmark is not None:
            kwargs["bookmark"] = bookmark
        largest = self.operation.page_size
        if largest is not None and not kwargs.get("page_size"):
            kwargs["page_size"] = largest if most is None else min(most, largest)
        return self._build(*self._args, **kwargs)


class Cursor(Generic[I]):
    """One walk through a list.

    Args:
        listing: What is listed.
        limit: The most items; None for all.
    """

    def __init__(self, listing: Listing[I], limit: int | None) -> None:
        if limit is not None and limit < 0:
            raise ValueError(f"limit must be 0 or more, not {limit}")
        self._listing = listing
        self._bookmark = listing.start
        self._left = limit
        self._seen = {listing.start}
        self._finished = False
        self._repeated = False

    def fetch(self) -> Steps[Fetched[I] | None]:
        """The next page; None after the last. If it fails, it can be asked for again."""
        if self._finished or self._left == 0:
            return None
        if self._repeated:
            raise PaginationError(
                f"{self._listing.operation.id}: Pinterest gave bookmark {self._bookmark!r} twice, so "
                "the list would never end. What came until here is complete; start anew."
            )
        page = yield from self._listing.engine.call(self._listing.request(self._bookmark, self._left))
        items: list[I] = [*(getattr(page, "items", None) or ())]
        following: str | None = getattr(page, "bookmark", None) or None
        if self._left is not None and len(items) > self._left:
            # The rest of the page is not handed out, so going on means this page once more.
            items, following, self._finished = items[: self._left], self._bookmark, True
            page = cast("Any", page).__replace__(items=items)
        elif self._left is not None:
            self._left -= len(items)
        # An empty page with a bookmark is not the last one; missing, null and empty bookmarks are the end.
        self._finished = self._finished or following is None
        self._repeated = following in self._seen
        self._seen.add(following)
        self._bookmark = following
        return Fetched(page, items, following)
