"""Drivers that run the steps of a call; like the pagers, written once for each client."""

from __future__ import annotations

import time
from contextlib import aclosing
from functools import partial

from .. import _call_ids
from .._core.clock import Clock
from .._core.effects import Group, Progress, Received, Run, Send, Sleep, Start, Step, Steps, T, Wait
from .body_reader import Intake, too_slow
from .http import Sender
from .sigint import held
from .threads import deadline, started


def drive(steps: Steps[T], transport: Sender, clock: Clock, *, begins: bool = True) -> T:
    """Run steps in this thread; as a part of the present call, unless a call of the user begins here."""
    begun = _call_ids.begin() if begins else None
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
        if begun is not None:
            _call_ids.end(begun)


async def adrive(steps: Steps[T], transport: Sender, clock: Clock, *, begins: bool = True) -> T:
    """Run steps in this task, under asyncio or trio; see `drive`."""
    begun = _call_ids.begin() if begins else None
    progress, interrupts = Progress(steps), list[BaseException]()
    try:
        for step in progress:
            if interrupts and not isinstance(step, Run):  # a token that was received is saved before
                raise interrupts[0]
            try:
                progress.result = await _aperform(step, transport, clock, interrupts)
            except Exception as error:
                progress.error = error
        if interrupts:
            raise interrupts[0]
        return progress.value
    finally:
        steps.close()
        if begun is not None:
            _call_ids.end(begun)


def _perform(step: Step, transport: Sender, clock: Clock) -> object:
    match step:
        case Send():
            return _exchange(step, transport, clock)
        case Sleep(seconds):
            clock.sleep(seconds)
            return None
        case Run(work):
            return work()
        case Group(flow):
            return drive(flow(None), transport, clock, begins=False)
        case Start(flow):
            return started(partial(drive, flow, transport, clock, begins=False))
        case Wait(future):
            return future()


async def _aperform(step: Step, transport: Sender, clock: Clock, interrupts: list[BaseException]) -> object:
    from . import tasks as _tasks  # imported late: the synchronous client does not need it

    match step:
        case Send():
            exchange = _aexchange(step, transport, clock)
            return await (_tasks.to_its_end(exchange, interrupts) if step.shield else exchange)
        case Sleep(seconds):
            await clock.asleep(seconds)
            return None
        case Run(work):
            return await _tasks.in_thread(work)
        case Group(flow):
            async with _tasks.task_group() as group:
                return await adrive(flow(group), transport, clock, begins=False)
        case Start(flow, group):
            return _tasks.started(partial(adrive, flow, transport, clock, begins=False), group)
        case Wait(future):
            return await future()


def _exchange(step: Send, transport: Sender, clock: Clock) -> Received:
    before = deadline.set(time.monotonic() + step.deadline - clock.monotonic())
    try:
        incoming = transport.received(transport.send(step.request))
        try:
            intake = Intake(step, incoming, clock)
            for chunk in incoming.chunks:
                intake.add(chunk)
                intake.tell()
            incoming.retire_connection()
            return intake.received()
        finally:
            incoming.response.close()
    except transport.errors as error:
        lost = transport.lost(error, step.request)
        if lost is None:
            raise
        raise lost from error
    except BaseException as error:
        _hide_transport(error)
        raise
    finally:
        deadline.reset(before)  # the code of a body can make calls while it is sent


async def _aexchange(step: Send, transport: Sender, clock: Clock) -> Received:
    from anyio import move_on_after

    from . import tasks as _tasks

    with move_on_after(step.deadline - clock.monotonic(), shield=step.shield):
        try:
            incoming = transport.received(await transport.send(step.request))
            async with aclosing(incoming.response):
                intake = Intake(step, incoming, clock)
                async with aclosing(_tasks.chunks_of(incoming)) as chunks:
                    async for chunk in chunks:
                        await _tasks.taken(intake, chunk, in_thread=step.sink is not None)
                incoming.retire_connection()
                return intake.received()
        except transport.errors as error:
            lost = transport.lost(error, step.request)
            if lost is None:
                raise
            raise lost from error
        except BaseException as error:
            _hide_transport(error)
            raise
    raise too_slow(sent=step.request.may_be_sent)


def _hide_transport(error: BaseException) -> None:
    """Drop the transport's frames, which contain the token, from a Ctrl-C or a cancellation.

    These frames show where the interrupt arrived, not why. Errors keep their frames until they are mapped.
    """
    if not isinstance(error, Exception):
        error.__traceback__ = None
