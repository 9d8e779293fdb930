"""Drivers that run the steps of a call; like the pagers, written once for each client."""

from __future__ import annotations

import time
from collections.abc import Iterable
from contextlib import aclosing, closing
from functools import partial
from typing import cast

import httpx

from .._core.clock import Clock
from .._core.effects import Group, Progress, Received, Run, Send, Sleep, Start, Step, Steps, T, Wait
from .body_reader import Intake, too_slow
from .sigint import held
from .threads import deadline, started
from .transports import keep_apart


def drive(steps: Steps[T], transport: httpx.BaseTransport, clock: Clock) -> T:
    """Run steps in this thread."""
    progress, interrupt = Progress(steps), None
    try:
        for step in progress:
            interrupt = held(interrupt, step)
            try:
                progress.result = _perform(step, transport, clock)
            except Exception as error:
                progress.error = error
        return progress.value
    finally:
        steps.close()
        held(interrupt)


async def adrive(steps: Steps[T], transport: httpx.AsyncBaseTransport, clock: Clock) -> T:
    """Run steps in this task, under asyncio or trio."""
    progress = Progress(steps)
    try:
        for step in progress:
            try:
                progress.result = await _aperform(step, transport, clock)
            except Exception as error:
                progress.error = error
        return progress.value
    finally:
        steps.close()


def _perform(step: Step, transport: httpx.BaseTransport, clock: Clock) -> object:
    match step:
        case Send():
            return _exchange(step, transport, clock)
        case Sleep(seconds):
            clock.sleep(seconds)
            return None
        case Run(work):
            return work()
        case Group(flow):
            return drive(flow(None), transport, clock)
        case Start(flow):
            return started(partial(drive, flow, transport, clock))
        case Wait(future):
            return future()


async def _aperform(step: Step, transport: httpx.AsyncBaseTransport, clock: Clock) -> object:
    from . import tasks as _tasks  # imported late: the synchronous client does not need it

    match step:
        case Send():
            exchange = _aexchange(step, transport, clock)
            return await (_tasks.to_its_end(exchange) if step.shield else exchange)
        case Sleep(seconds):
            await clock.asleep(seconds)
            return None
        case Run(work):
            return await _tasks.in_thread(work)
        case Group(flow):
            async with _tasks.task_group() as group:
                return await adrive(flow(group), transport, clock)
        case Start(flow, group):
            return _tasks.started(partial(adrive, flow, transport, clock), group)
        case Wait(future):
            return await future()


def _exchange(step: Send, transport: httpx.BaseTransport, clock: Clock) -> Received:
    before = deadline.set(time.monotonic() + step.deadline - clock.monotonic())
    try:
        with closing(transport.handle_request(step.request)) as response:
            intake = Intake(step, response, clock)
            # Read the stream directly, because `iter_raw` would return the connection to its pool.
            for chunk in (
                (response.content,) if response.is_closed else cast("Iterable[bytes]", response.stream)
            ):
                intake.add(chunk)
                intake.tell()
            keep_apart(response)
            return intake.received()
    except BaseException as error:
        _hide_transport(error)
        raise
    finally:
        deadline.reset(before)  # the code of a body can make calls while it is sent


async def _aexchange(step: Send, transport: httpx.AsyncBaseTransport, clock: Clock) -> Received:
    from anyio import move_on_after

    from . import tasks as _tasks

    with move_on_after(step.deadline - clock.monotonic(), shield=step.shield):
        try:
            async with aclosing(await transport.handle_async_request(step.request)) as response:
                intake = Intake(step, response, clock)
                async with aclosing(_tasks.chunks_of(response)) as chunks:
                    async for chunk in chunks:
                        await _tasks.taken(intake, chunk, in_thread=step.sink is not None)
                keep_apart(response)
                return intake.received()
        except BaseException as error:
            _hide_transport(error)
            raise
    raise too_slow()


def _hide_transport(error: BaseException) -> None:
    """Drop the transport's frames, which contain the token, from a Ctrl-C or a cancellation.

    These frames show where the interrupt arrived, not why. Errors keep their frames until they are mapped.
    """
    if not isinstance(error, Exception):
        error.__traceback__ = None
