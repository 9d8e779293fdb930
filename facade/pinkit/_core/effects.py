"""The effects of a call, as values: a call is a generator of these steps, without sockets and clock."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from threading import Event
from typing import Any, Generic, NamedTuple, Protocol, Self, TypeAlias, TypeVar

import attrs

from ..http_types import Headers
from .messages import Message

T = TypeVar("T")


class Sink(Protocol):
    """Receives a body in chunks; an error that it raises ends the reading."""

    def begin(self, size: int | None) -> None:
        """Start a body of `size` bytes; None if the size is unknown."""
        ...

    def write(self, chunk: bytes, /) -> object:
        """Write a chunk; called in a thread, if other tasks must not be blocked."""
        ...

    def tell(self) -> object:
        """Report the progress, in the caller's thread."""
        ...


class Send(NamedTuple):
    """Send a request and read the whole response; returns a `Received`, or raises a `LostError`.

    Args:
        request: The request.
        limit: The largest decompressed body in bytes that is held in memory.
        deadline: When reading is abandoned, on the engine's clock.
        shield: Whether a cancelled task still waits for the response.
        sink: Receives the body of a success, instead of memory.
    """

    request: Message
    limit: int
    deadline: float
    shield: bool = False
    sink: Sink | None = None


class Sleep(NamedTuple):
    """Wait for some seconds."""

    seconds: float


class Run(NamedTuple):
    """Run a function that may block for a moment, such as reading a file; returns its result."""

    work: Callable[[], Any]


class Group(NamedTuple):
    """Run a flow that may `Start` others; returns its result. At its end, the started flows are cancelled.

    Args:
        flow: Makes the steps; receives the group.
    """

    flow: Callable[[Any], Steps[Any]]


class Start(NamedTuple):
    """Start a flow concurrently; returns a future for `Wait`.

    Args:
        steps: The flow's steps, which raise nothing; see `caught`.
        group: The group that the flow belongs to.
    """

    steps: Steps[Any]
    group: Any


class Wait(NamedTuple):
    """Wait for a started flow; returns its result."""

    future: Callable[[], Any]


Step: TypeAlias = Send | Sleep | Run | Group | Start | Wait
Steps: TypeAlias = Generator[Step, Any, T]


class Progress(Generic[T]):
    """Passes steps to a driver one by one, and takes each result back.

    Attributes:
        result: The result of the last step.
        error: The error of the last step, if it failed.
        value: The return value of the steps, once they have ended.
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
            return self._steps.throw(self.__dict__.pop("error"))  # not kept: it would keep this frame alive
        except StopIteration as done:
            self.value = done.value
            raise


def caught(steps: Steps[T]) -> Steps[T | Exception]:
    """Run steps, and return the error instead of raising it."""
    try:
        return (yield from steps)
    except Exception as error:
        return error


def together(flows: Sequence[Steps[T]], limit: int) -> Steps[list[T | Exception]]:
    """Run flows, at most `limit` at once; returns the result or error of each, in their order."""
    results: list[Any] = [None] * len(flows)
    left, over = iter(list(enumerate(flows))), Event()

    def one_after_the_other() -> Steps[None]:
        for index, flow in left:
            if not over.is_set():
                results[index] = yield from caught(_until(over, flow))

    def all_of_them(group: Any) -> Steps[None]:
        futures: list[Any] = []
        try:
            for _ in range(min(limit, len(flows))):
                futures += [(yield Start(one_after_the_other(), group))]
            for future in futures:
                yield Wait(future)
        finally:
            over.set()  # if this flow is cancelled, its threads stop

    yield Group(all_of_them)
    return results


def _until(over: Event, steps: Steps[T]) -> Steps[T]:
    progress = Progress(steps)
    try:
        for step in progress:
            if over.is_set():
                raise RuntimeError("cancelled, because the flow that started it has ended")
            try:
                progress.result = yield step
            except Exception as error:
                progress.error = error
        return progress.value
    finally:
        steps.close()


@attrs.frozen(eq=False)
class Received:
    """A response, read completely and decompressed; `sunk` bytes of the body were written to a sink."""

    status: int
    headers: Headers
    content: bytes = attrs.field(repr=False)  # it may be a token
    sunk: int = 0

    @property
    def size(self) -> int:
        """Size of the body in bytes."""
        return len(self.content) + self.sunk


class TooLargeError(Exception):
    """The body of a response is larger than the limit."""


class LostError(Exception):
    """No complete response arrived.

    Args:
        text: What happened, for the message of the error.
        sent: Whether the request may have been received.
        timed_out: Whether a deadline passed.
        proxy: The host and port of the proxy, if one was used.
    """

    def __init__(self, text: str, *, sent: bool = True, timed_out: bool = False, proxy: str = "") -> None:
        super().__init__(text)
        self.sent = sent
        self.timed_out = timed_out
        self.proxy = proxy


class NoTransportError(LostError):
    """There is nothing to send by; another attempt does not help."""
