"""A scripted Pinterest, a clock that only moves when somebody sleeps, and both clients behind one face."""

from __future__ import annotations

import inspect
import json
import time
from collections.abc import Callable, Iterable
from typing import Any

import anyio
import httpx
import pinkit
import pytest

Handler = Callable[[httpx.Request], httpx.Response]


class VirtualClock(pinkit.Clock):
    """Sleeping takes no time, and moves it."""

    def __init__(self, now: float = 1_700_000_000.0) -> None:
        self.now = now
        self.slept: list[float] = []

    def time(self) -> float:
        return self.now

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        time.sleep(0.0001)  # other threads have their turn

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)
        await anyio.lowlevel.checkpoint()


class Script:
    """Answers by a function, or by a list of answers in turn; remembers what it was asked."""

    def __init__(self, answers: Handler | Iterable[httpx.Response | Exception]) -> None:
        self._answers = answers if callable(answers) else iter(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self._answers(request) if callable(self._answers) else next(self._answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    @property
    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self)


class Mode:
    """One of the clients, and how to wait for what it gives."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.client_class: Any = pinkit.Client if name == "sync" else pinkit.AsyncClient
        self.clock = VirtualClock()

    def client(self, script: Script | Iterable[Any] | Handler, auth: Any = "token", **options: Any) -> Any:
        script = script if isinstance(script, Script) else Script(script)
        options.setdefault("clock", self.clock)
        return self.client_class(auth, transport=script.transport, **options)

    def wait(self, use: Callable[[], Any]) -> Any:
        """The result of a call, a pager's items included, in either mode."""

        async def run() -> Any:
            result = use()
            return await result if inspect.isawaitable(result) else result

        return use() if self.name == "sync" else anyio.run(run, backend=self.name)

    def list(self, iterable: Any) -> list[Any]:
        """What an iteration gives, in either mode."""

        async def collect() -> list[Any]:
            return [item async for item in iterable]

        return list(iterable) if self.name == "sync" else anyio.run(collect, backend=self.name)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def mode(request: pytest.FixtureRequest) -> Mode:
    """Each test that takes this runs through both clients, and through both event loops."""
    return Mode(request.param)


def answer(status: int = 200, body: Any = None, **headers: str) -> httpx.Response:
    """An answer with JSON in it."""
    content = b"" if body is None else json.dumps(body).encode()
    told = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, content=content, headers={"content-type": "application/json", **told})


def error(status: int, code: int | None = None, message: str = "No.", **headers: str) -> httpx.Response:
    """An error of Pinterest's."""
    return answer(status, {"code": code, "message": message}, **headers)
