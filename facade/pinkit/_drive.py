"""Runs the steps of a call: the only code that is written once for each mode."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any, cast

import httpx

from ._clock import Clock
from ._steps import Received, Run, Send, Sleep, Step, Steps, T, Together, TooLargeError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator


def drive(steps: Steps[T], transport: httpx.BaseTransport, clock: Clock) -> T:
    """Run steps in this thread."""
    try:
        step = steps.send(None)
        while True:
            try:
                result = _perform(step, transport, clock)
            except Exception as error:
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as done:
        value: T = done.value
        return value
    finally:
        steps.close()


async def adrive(steps: Steps[T], transport: httpx.AsyncBaseTransport, clock: Clock) -> T:
    """Run steps in this task, under asyncio or trio."""
    try:
        step = steps.send(None)
        while True:
            try:
                result = await _aperform(step, transport, clock)
            except Exception as error:
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as done:
        value: T = done.value
        return value
    finally:
        steps.close()


def _perform(step: Step, transport: httpx.BaseTransport, clock: Clock) -> object:
    match step:
        case Send():
            response = transport.handle_request(step.request)
            try:
                intake = _Intake(step, clock)
                for chunk in response.iter_bytes():
                    intake.add(chunk)
                return intake.received(response)
            finally:
                response.close()
        case Sleep(seconds):
            clock.sleep(seconds)
            return None
        case Run(work):
            return work()
        case Together(flows, limit):
            from concurrent.futures import ThreadPoolExecutor

            def taken(steps: Steps[Any]) -> object:
                try:
                    return drive(steps, transport, clock)
                except Exception as error:
                    return error

            with ThreadPoolExecutor(limit) as pool:
                return list(pool.map(taken, flows))


async def _aperform(step: Step, transport: httpx.AsyncBaseTransport, clock: Clock) -> object:
    import anyio.to_thread  # not worth its time to those who use the synchronous client

    match step:
        case Send():
            with anyio.move_on_after(step.deadline - clock.monotonic(), shield=step.shield):
                response = await transport.handle_async_request(step.request)
                try:
                    intake = _Intake(step, clock)
                    body = cast("AsyncGenerator[bytes, None]", response.aiter_bytes())
                    async with aclosing(body) as chunks:
                        async for chunk in chunks:
                            intake.add(chunk)
                    return intake.received(response)
                finally:
                    await response.aclose()
            raise _too_slow(step)
        case Sleep(seconds):
            await clock.asleep(seconds)
            return None
        case Run(work):
            return await anyio.to_thread.run_sync(work)
        case Together(flows, limit):
            results: list[object] = [None] * len(flows)
            limiter = anyio.CapacityLimiter(limit)

            async def take(index: int, steps: Steps[Any]) -> None:
                async with limiter:
                    try:
                        results[index] = await adrive(steps, transport, clock)
                    except Exception as error:
                        results[index] = error

            async with anyio.create_task_group() as group:
                for index, steps in enumerate(flows):
                    group.start_soon(take, index, steps)
            return results


def _too_slow(step: Send) -> httpx.ReadTimeout:
    return httpx.ReadTimeout("the answer comes too slowly", request=step.request)


class _Intake:
    """Collects a body, and gives up on one that is too large or comes too slowly."""

    def __init__(self, step: Send, clock: Clock) -> None:
        self._step = step
        self._clock = clock
        self._chunks: list[bytes] = []
        self._size = 0

    def add(self, chunk: bytes) -> None:
        self._chunks.append(chunk)
        self._size += len(chunk)
        if self._size > self._step.limit:
            raise TooLargeError(f"the answer is larger than {self._step.limit} bytes (max_answer)")
        if self._clock.monotonic() > self._step.deadline:
            raise _too_slow(self._step)

    def received(self, response: httpx.Response) -> Received:
        content = self._chunks[0] if len(self._chunks) == 1 else b"".join(self._chunks)
        return Received(response.status_code, response.headers, content)
