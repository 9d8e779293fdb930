"""Concurrent work of a call, in threads and tasks: it ends with its caller, and has the caller's context."""

import math
import signal
import subprocess
import sys
import threading
import time
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing
from contextvars import ContextVar
from typing import Any

import anyio
import pytest
from http_library import NAME, httpx
from pinkit._core.clock import Clock
from pinkit._core.effects import Run, Send, Sleep, Steps, together
from pinkit._core.messages import BytesBody, Message, parsed
from pinkit._io.http import of_async_transport, of_transport
from pinkit._io.runner import adrive, drive
from pinkit._io.threads import deadline
from scripted import Mode, json_response

reported: ContextVar[str] = ContextVar("reported", default="nothing")


def endless(request: httpx.Request) -> httpx.Response:
    number = int(request.url.params.get("bookmark", "0"))
    return json_response(200, {"items": [{"id": str(number)}], "bookmark": str(number + 1)})


TRANSPORT = of_transport(httpx.MockTransport(endless))
ASYNC_TRANSPORT = of_async_transport(httpx.MockTransport(endless))


def test_results_are_in_the_order_of_the_flows_and_concurrency_is_limited(mode: Mode) -> None:
    now, most, lock = [0], [0], threading.Lock()

    def begin() -> None:
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])

    def one(index: int) -> Steps[int]:
        yield Run(begin)
        yield Sleep(0.01 * (5 - index % 5))
        now[0] -= 1
        if index == 3:
            raise ValueError("the third")
        return index

    flows = together([one(index) for index in range(10)], 3)
    results = _run(mode, flows)
    assert [each for each in results if isinstance(each, int)] == [0, 1, 2, 4, 5, 6, 7, 8, 9]
    assert str(results[3]) == "the third"
    assert most == [3]


@pytest.mark.usefixtures("ctrl_c")
def test_a_closed_run_starts_no_more_flows(mode: Mode) -> None:
    steps, ended = [0], [0]

    def one() -> Steps[None]:
        try:
            while True:
                steps[0] += 1
                yield Sleep(0.01)
        finally:
            ended[0] += 1

    async def run() -> None:
        with anyio.move_on_after(0.2):
            await adrive(together([one(), one(), one()], 2), ASYNC_TRANSPORT, Clock())

    if mode.name == "sync":
        main = threading.main_thread().ident or 0
        interrupt = threading.Timer(0.2, signal.pthread_kill, [main, signal.SIGINT])
        interrupt.start()
        with pytest.raises(KeyboardInterrupt):
            drive(together([one(), one(), one()], 2), TRANSPORT, Clock())
        time.sleep(0.1)
    else:
        anyio.run(run, backend=mode.name)
    assert ended == [2]
    before = steps[0]
    time.sleep(0.1)
    assert steps[0] == before > 2


def test_a_concurrent_flow_sees_the_callers_context(mode: Mode) -> None:
    seen: list[str] = []
    client = mode.client(endless, on_event=lambda _: seen.append(reported.get()))
    reported.set("mine")

    async def walk() -> None:
        async with client.boards.list().read_ahead() as pages:
            await anext(pages.items())

    if mode.name == "sync":
        with client.boards.list().read_ahead() as pages:
            next(pages.items())
    else:
        anyio.run(walk, backend=mode.name)
    assert set(seen) == {"mine"}


def test_a_program_exits_without_waiting_for_an_unused_page() -> None:
    program = f"""if True:
        import {NAME} as httpx, pinkit"""
    program += """
        def respond(request):
            if "bookmark" in request.url.params:
                return httpx.Response(429, headers={"Retry-After": "20"}, json={"code": 8, "message": "slow"})
            return httpx.Response(200, json={"items": [{"id": "1"}], "bookmark": "x"})
        client = pinkit.Client("t", transport=httpx.MockTransport(respond))
        with client.boards.list().read_ahead() as pages:
            print(next(pages.items()).id)
    """
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=15)
    assert (done.stdout, done.stderr, done.returncode) == ("1\n", "", 0)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("raised", [SystemExit, KeyboardInterrupt, KeyError])
def test_an_exception_of_the_caller_while_reading_ahead_is_unchanged(
    backend: str, raised: type[BaseException]
) -> None:
    async def run() -> None:
        async with Mode(backend).client(endless).boards.list().read_ahead():
            raise raised(3)

    with pytest.raises(raised) as error:
        anyio.run(run, backend=backend)
    assert error.value.args == (3,)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_generator_that_reads_ahead_can_be_closed(backend: str) -> None:
    async def items(client: Any) -> AsyncGenerator[Any, None]:
        async with client.boards.list().read_ahead() as pages:
            async for item in pages:
                yield item

    async def run() -> None:
        async with aclosing(items(Mode(backend).client(endless))) as walk:
            assert (await anext(walk)).id == "0"

    anyio.run(run, backend=backend)


def test_a_call_made_while_a_body_is_sent_has_its_own_deadline() -> None:
    class Calling(BytesBody):
        def __iter__(self) -> Iterator[bytes]:
            yield b"a"
            drive(exchange(BytesBody(b""), 1.0), TRANSPORT, Clock())
            left.append(deadline.get() - time.monotonic())

    def exchange(body: BytesBody, seconds: float) -> Steps[Any]:
        message = Message("POST", parsed("https://example.com"), [], body, {})
        return (yield Send(message, 100, time.monotonic() + seconds))

    left: list[float] = []
    responding = of_transport(httpx.MockTransport(lambda _: httpx.Response(200)))
    drive(exchange(Calling(b"a"), 60.0), responding, Clock())
    assert left
    assert left[0] > 50
    assert deadline.get() == math.inf


def _run(mode: Mode, steps: Steps[Any]) -> Any:
    if mode.name == "sync":
        return drive(steps, TRANSPORT, Clock())
    return anyio.run(adrive, steps, ASYNC_TRANSPORT, Clock(), backend=mode.name)
