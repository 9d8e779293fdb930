"""Request bodies that are generated while they are sent, so that no file is held in memory."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .sources import Source

Progress: TypeAlias = Callable[[int, int], object]


class Body:
    """Bytes and sources, one after the other; it can be sent again if its sources can.

    Args:
        parts: The parts, in order.
        progress: Called with the bytes of the sources that have been sent, and their total.
        check: Called before each chunk; an error that it raises ends the sending.
    """

    def __init__(
        self,
        parts: Sequence[bytes | Source],
        progress: Progress | None = None,
        check: Callable[[], None] | None = None,
    ) -> None:
        self.parts = parts
        self.size = sum(len(part) if isinstance(part, bytes) else part.size for part in parts)
        #: Whether the first byte was requested, and whether the last was passed to the connection.
        self.begun = self.ended = False
        self._total = sum(part.size for part in parts if not isinstance(part, bytes))
        self._done = 0
        self._progress = progress
        self._check = check

    def __iter__(self) -> Iterator[bytes]:
        self.begin()
        for part in self.parts:
            for chunk in (part,) if isinstance(part, bytes) else part.chunks():
                self.before()
                yield chunk
                self.after(0 if chunk is part else len(chunk))
        self.ended = True

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Later(self)

    def begin(self) -> None:
        """Start to send from the first part."""
        self.begun, self.ended, self._done = True, False, 0

    def before(self) -> None:
        """Note that a chunk is about to be sent."""
        if self._check is not None:
            self._check()

    def after(self, count: int) -> None:
        """Note that `count` bytes of a source have been sent."""
        self._done += count
        if count and self._progress is not None:
            self._progress(self._done, self._total)


class _Later:
    """The chunks in a task. Files are read in threads, because a disk can be slow.

    Not a generator: httpcore leaves generators unfinished when a connection breaks, and trio warns about it.
    """

    def __init__(self, body: Body) -> None:
        body.begin()
        self._body = body
        self._parts = iter(body.parts)
        self._chunks: Iterator[bytes] | AsyncIterator[bytes] = iter(())
        self._count = 0

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        self._body.after(self._count)
        while True:
            chunk = await self._read()
            if chunk is not None:
                self._count = len(chunk)
                self._body.before()
                return chunk
            part = next(self._parts, None)
            if part is None:
                self._body.ended = True
                raise StopAsyncIteration
            if isinstance(part, bytes):
                self._count = 0
                self._body.before()
                return part
            self._chunks = part.chunks() if part.later is None else part.later

    async def _read(self) -> bytes | None:
        if isinstance(self._chunks, AsyncIterator):
            return await anext(self._chunks, None)
        from anyio.to_thread import run_sync

        chunks = self._chunks
        return await run_sync(next, chunks, None)
