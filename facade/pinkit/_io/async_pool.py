"""A pool of asynchronous connections for many calls at once."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable
from time import monotonic
from typing import Any, Final

from .http import httpcore

KEEP_ALIVE: Final = 5.0  # seconds for which an idle connection is kept open
_MOST: Final = 100


class AsyncPool:
    """Sends each call by a connection of its own; at most 100 at once.

    Each connection has a pool of httpcore to itself. One pool for all of them examines every connection at
    both ends of a call, has waiting calls compete for a connection, and closes idle connections while more
    than a few are open: of 100 calls at once, most would open a new connection.

    Args:
        make: Makes a pool of httpcore that has one connection.
    """

    def __init__(self, make: Callable[[], Any]) -> None:
        from anyio import Semaphore  # imported late: the synchronous client does not need it

        self._make = make
        self._free = Semaphore(_MOST, fast_acquire=True)
        self._idle = deque[tuple[float, Any]]()  # in the order of their last use, with its time
        self._busy = set[Any]()

    async def handle_async_request(self, request: Any) -> Any:
        """Send a request, like a pool of httpcore.

        Raises:
            PoolTimeout: No connection became free before the request's time-out.
        """
        from anyio import fail_after

        try:
            with fail_after(request.extensions["timeout"].get("pool")):
                await self._free.acquire()
        except TimeoutError:
            raise httpcore.PoolTimeout from None
        pool = None
        try:
            await self._close_expired()
            pool = self._idle.pop()[1] if self._idle else self._make()
            self._busy.add(pool)
            response = await pool.handle_async_request(request)
        except BaseException:
            self._release(pool)
            raise
        response.stream = _Body(response.stream, lambda: self._release(pool))
        return response

    async def aclose(self) -> None:
        """Close the connections."""
        for pool in (*(pool for _, pool in self._idle), *self._busy):
            await pool.aclose()

    async def _close_expired(self) -> None:
        while self._idle and self._idle[0][0] < monotonic() - KEEP_ALIVE:
            await self._idle.popleft()[1].aclose()

    def _release(self, pool: Any) -> None:
        self._free.release()
        if pool is not None:
            self._busy.remove(pool)
            self._idle.append((monotonic(), pool))


class _Body:
    """The body of a response, which releases its connection when it is closed.

    Args:
        stream: The body as httpcore returns it.
        release: Releases the connection.
    """

    def __init__(self, stream: Any, release: Callable[[], None]) -> None:
        self._stream = stream
        self._release: Callable[[], None] | None = release

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)

    async def aclose(self) -> None:
        release, self._release = self._release, None
        try:
            await self._stream.aclose()
        finally:
            if release is not None:
                release()
