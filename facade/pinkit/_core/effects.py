"""What a call asks of the world, as values: it is a generator of these and holds no socket and no clock."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator, Sequence
from threading import Event
from typing import Any, Generic, NamedTuple, Protocol, Self, TypeAlias, TypeVar

import attrs
import httpx

T = TypeVar("T")


class Sink(Protocol):
    """Takes a body as it comes; what it raises ends the reading."""

    def begin(self, size: int | None) -> None:
        """So many bytes come, if that is known."""
        ...

    def write(self, chunk: bytes, /) -> object:
        """Here are some; in a thread, if that is not to hold up others."""
        ...

    def tell(self) -> object:
        """Tell whoever wants to know, in the thread of the caller."""
        ...


class Send(NamedTuple):
    """Send a request and read the whole answer; gives a `Received`, or raises what httpx raises.

    Args:
        request: What to send.
        limit: The most bytes of the decoded body that are held in memory.
        deadline: When reading is given up, on the clock of the engine.
        shield: Whether a cancelled task still waits for the answer.
        sink: Takes the body of a success, instead of memory.
    """

    request: httpx.Request
    limit: int
    deadline: float
    shield: bool = False
    sink: Sink | None = None


class Sleep(NamedTuple):
    """Wait for some seconds."""

    seconds: float


class Run(NamedTuple):
    """Do work that may block for a moment, such as reading a file; gives what it returns."""

    work: Callable[[], Any]


class Group(NamedTuple):
    """Take a flow that may `Start` others; gives what it returns. In the end, none of them goes on.

    Args:
        flow: Makes its steps, for the group that it is given.
    """

    flow: Callable[[Any], Steps[Any]]


class Start(NamedTuple):
    """Begin a flow beside this one; gives what `Wait` waits for.

    Args:
        steps: Its steps, which raise nothing; see `caught`.
        group: What it belongs to.
    """

    steps: Steps[Any]
    group: Any


class Wait(NamedTuple):
    """Wait for a flow that was begun; gives what it returned."""

    coming: Callable[[], Any]


Step: TypeAlias = Send | Sleep | Run | Group | Start | Wait
Steps: TypeAlias = Generator[Step, Any, T]


class Progress(Generic[T]):
    """Hands out steps one after the other, and takes from a driver what came of each.

    Attributes:
        result: What the last step gave.
        error: What it raised instead.
        value: What the steps return in the end.
    """

    value: T
    result: Any = None
    error: Exception | None = None

    def __init__(self, steps: Steps[T]) -> None:
        self._steps = steps

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Step:
        try:
            if self.error is None:
                return self._steps.send(self.result)
            return self._steps.throw(self.__dict__.pop("error"))  # held here, it would hold this frame
        except StopIteration as done:
            self.value = done.value
            raise


def caught(steps: Steps[T]) -> Steps[T | Exception]:
    """Steps that return the error instead of raising it."""
    try:
        return (yield from steps)
    except Exception as error:
        return error


def together(flows: Sequence[Steps[T]], limit: int) -> Steps[list[T | Exception]]:
    """Take flows, `limit` of them at once; gives for each, in their order, its result or its error."""
    results: list[Any] = [None] * len(flows)
    left, over = iter(list(enumerate(flows))), Event()

    def one_after_the_other() -> Steps[None]:
        for index, flow in left:
            if not over.is_set():
                results[index] = yield from caught(_until(over, flow))

    def all_of_them(group: Any) -> Steps[None]:
        begun: list[Any] = []
        try:
            for _ in range(min(limit, len(flows))):
                begun += [(yield Start(one_after_the_other(), group))]
            for coming in begun:
                yield Wait(coming)
        finally:
            over.set()  # where this one is given up, no thread goes on

    yield Group(all_of_them)
    return results


def _until(over: Event, steps: Steps[T]) -> Steps[T]:
    progress = Progress(steps)
    try:
        for step in progress:
            if over.is_set():
                raise RuntimeError("given up, like what it belongs to")
            try:
                progress.result = yield step
            except Exception as error:
                progress.error = error
        return progress.value
    finally:
        steps.close()


@attrs.frozen(eq=False)
class Received:
    """An answer, read whole and decompressed; `sunk` bytes of it went to a sink."""

    status: int
    headers: httpx.Headers
    content: bytes = attrs.field(repr=False)  # it may be a token
    sunk: int = 0

    @property
    def size(self) -> int:
        """The bytes of its body."""
        return len(self.content) + self.sunk


class TooLargeError(Exception):
    """The body of an answer is larger than the limit."""


class Unusable(httpx.TransportError):
    """There is nothing to send by; another attempt does not help."""


class RequestBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is made while it is sent; `_storage.streamed_body` has it.

    Attributes:
        size: Bytes.
    """

    size: int


class BytesBody(RequestBody):
    """A body in memory.

    Its iterators are no generators: httpcore leaves those unfinished when a connection breaks, and trio
    warns about them.
    """

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.size = len(content)

    def __iter__(self) -> Iterator[bytes]:
        return iter((self._content,))

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Awaited(iter(self))


class _Awaited:
    """An iterator, for `async for`."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        for chunk in self._chunks:
            return chunk
        raise StopAsyncIteration
