"""Additions to anyio: results of tasks, unwrapped errors, and work that cannot be cancelled."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, Final, TypeVar

import anyio
import anyio.to_thread
from anyio.abc import TaskGroup

if TYPE_CHECKING:
    from .body_reader import Intake
    from .http import Incoming

T = TypeVar("T")


@asynccontextmanager
async def task_group() -> AsyncGenerator[TaskGroup, None]:
    """Make a task group whose tasks are cancelled at its end, and that does not wrap the caller's errors."""
    raised: BaseException | None = None
    async with anyio.create_task_group() as group:
        try:
            yield group
        except anyio.get_cancelled_exc_class():
            raise
        except BaseException as error:  # such as GeneratorExit
            raised = error
        group.cancel_scope.cancel()
    if raised is not None:
        raise raised


async def in_thread(work: Callable[[], T]) -> T:
    """Run a function that may block for a moment in a thread."""
    return await anyio.to_thread.run_sync(work)


async def chunks_of(response: Incoming) -> AsyncGenerator[bytes, None]:
    """Iterate over the body of a response as received; as one chunk, if its transport has read it.

    The connection is not returned to its pool yet.
    """
    if response.content is not None:
        yield response.content
        return
    chunks: AsyncIterator[bytes] = aiter(response.chunks)
    try:
        async for chunk in chunks:
            yield chunk
    except GeneratorExit:
        await _unwind(chunks)
        raise
    finally:
        if isinstance(chunks, AsyncGenerator):
            await chunks.aclose()


async def _unwind(chunks: AsyncIterator[bytes]) -> None:
    """End the generators of the transport inside one another, of which `aclose` ends only the outermost.

    The others would be left to the garbage collector, which trio warns about. Cancelled where they read next,
    all of them end, and close their connection.
    """
    with suppress(Exception), anyio.CancelScope(shield=True) as scope:
        scope.cancel()
        for _ in range(_MOST_HELD):
            if await anext(chunks, None) is None:
                return


#: Chunks that httpcore may have received already: a read gives 64 KiB, and a chunk takes 6 bytes or more.
_MOST_HELD: Final = 2**14


async def taken(intake: Intake, chunk: bytes, *, in_thread: bool) -> None:
    """Add a chunk; in a thread, if it is written to a disk, which can be slow."""
    if in_thread:
        await anyio.to_thread.run_sync(intake.add, chunk)
    else:
        intake.add(chunk)
    intake.tell()


def started(work: Callable[[], Awaitable[T]], group: TaskGroup) -> Callable[[], Awaitable[T]]:
    """Start work that does not raise in its own task; return a function that waits for its result."""
    if group.cancel_scope.cancel_called:
        raise RuntimeError(_ENDED)
    ended, results = anyio.Event(), list[T]()

    async def run() -> None:
        try:
            results.append(await work())
        finally:
            ended.set()

    async def future() -> T:
        if not group.cancel_scope.cancel_called:
            await ended.wait()
        if not results:
            raise RuntimeError(_ENDED)
        return results[0]

    group.start_soon(run)
    return future


_ENDED: Final = "the block that started this task, such as read_ahead(), has ended"


def _kept(work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
    """Start a task that only its own deadline cancels: `asyncio.run` cancels every task when it ends."""

    class Kept(asyncio.Task[Any]):  # made here, because some tools replace the class of tasks
        def cancel(self, msg: Any = None) -> bool:
            # A scope of anyio states itself as the reason.
            return "cancel scope" in str(msg) and super().cancel(msg)

    return Kept(work)


async def _beside_ctrl_c(work: Coroutine[Any, Any, T], interrupts: list[BaseException]) -> T:
    """Complete some work under trio, where shields stop every cancellation, but no Ctrl-C.

    Trio raises it where the main task waits, so the work runs in another task.
    """
    results = list[T | Exception]()

    async def run() -> None:
        try:
            results.append(await work)
        except Exception as error:
            results.append(error)

    try:
        with anyio.CancelScope(shield=True):
            async with anyio.create_task_group() as group:
                group.start_soon(run)
    except* KeyboardInterrupt:
        interrupts.append(KeyboardInterrupt())
    (result,) = results
    if isinstance(result, Exception):
        raise result
    return result


async def to_its_end(work: Coroutine[Any, Any, T], interrupts: list[BaseException]) -> T:
    """Complete some work despite cancellation, including asyncio's own, which anyio's shields do not stop.

    Args:
        work: The work.
        interrupts: Receives a Ctrl-C that arrived under trio; asyncio cancels the task instead.
    """
    try:
        current = asyncio.current_task()
    except RuntimeError:
        current = None
    if current is None:
        return await _beside_ctrl_c(work, interrupts)
    task, cancelled = _kept(work), 0
    with anyio.CancelScope(shield=True):
        while not task.done():
            try:
                await asyncio.wait([task])
            except asyncio.CancelledError:
                current.uncancel()
                cancelled += 1
    for _ in range(cancelled):
        current.cancel()
    return task.result()
