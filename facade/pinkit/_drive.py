"""Runs the steps of a call: the only code that is written once for each mode."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Coroutine
from contextlib import aclosing
from typing import Any, cast

import httpx

from ._clock import Clock
from ._intake import Intake, too_slow
from ._steps import Received, Run, Send, Sleep, Step, Steps, T, Together


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
        return cast("T", done.value)
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
        return cast("T", done.value)
    finally:
        steps.close()


def _perform(step: Step, transport: httpx.BaseTransport, clock: Clock) -> object:
    match step:
        case Send():
            response = transport.handle_request(step.request)
            try:
                intake = Intake(step, response, clock)
                for chunk in (response.content,) if response.is_closed else response.iter_raw():
                    intake.add(chunk)
                return intake.received()
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
    match step:
        case Send(shield=True):
            return await _to_its_end(_exchange(step, transport, clock))
        case Send():
            return await _exchange(step, transport, clock)
        case Sleep(seconds):
            await clock.asleep(seconds)
            return None
        case Run(work):
            import anyio.to_thread  # not worth its time to those who use the synchronous client

            return await anyio.to_thread.run_sync(work)
        case Together():
            return await _together(step, transport, clock)


async def _together(step: Together, transport: httpx.AsyncBaseTransport, clock: Clock) -> list[object]:
    import anyio

    results: list[object] = [None] * len(step.flows)
    limiter = anyio.CapacityLimiter(step.limit)

    async def take(index: int, steps: Steps[Any]) -> None:
        async with limiter:
            try:
                results[index] = await adrive(steps, transport, clock)
            except Exception as error:
                results[index] = error

    async with anyio.create_task_group() as group:
        for index, steps in enumerate(step.flows):
            group.start_soon(take, index, steps)
    return results


async def _exchange(step: Send, transport: httpx.AsyncBaseTransport, clock: Clock) -> Received:
    import anyio

    with anyio.move_on_after(step.deadline - clock.monotonic(), shield=step.shield):
        response = await transport.handle_async_request(step.request)
        try:
            intake = Intake(step, response, clock)
            if response.is_closed:
                intake.add(response.content)
            else:
                async with aclosing(cast("AsyncGenerator[bytes, None]", response.aiter_raw())) as chunks:
                    async for chunk in chunks:
                        intake.add(chunk)
            return intake.received()
        finally:
            await response.aclose()
    raise too_slow()


async def _to_its_end(work: Coroutine[Any, Any, T]) -> T:
    """Let nobody cancel some work, nor asyncio's own cancellation, which goes through anyio's shields."""
    import asyncio

    import anyio

    try:
        current = asyncio.current_task()
    except RuntimeError:  # trio, whose cancellation shields do stop
        current = None
    if current is None:
        return await work
    task, cancelled = asyncio.create_task(work), 0
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
