"""A scripted Pinterest, a clock that moves only during sleep, and both clients behind one interface."""

from __future__ import annotations

import inspect
import json
import time
from collections.abc import Callable, Iterable
from typing import Any

import anyio
import pinkit
import pytest
from http_library import httpx

Handler = Callable[[httpx.Request], httpx.Response]

BOARD = {"id": "1", "name": "Ideas"}
PIN = {"board_id": "1", "media_source": {"source_type": "image_url", "url": "https://i.example/1.jpg"}}


class VirtualClock(pinkit.Clock):
    """A clock whose sleep takes no time and advances it."""

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
        time.sleep(0.0001)  # lets other threads run

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)
        await anyio.lowlevel.checkpoint()


class Script:
    """A transport that responds by a function, or by a list of responses in turn; records the requests."""

    def __init__(self, responses: Handler | Iterable[httpx.Response | Exception]) -> None:
        self._responses = responses if callable(responses) else iter(responses)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        response = self._responses(request) if callable(self._responses) else next(self._responses)
        if isinstance(response, Exception):
            raise response
        return response

    @property
    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self)


class Mode:
    """One of the clients, and how to wait for its results."""

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
        """The items of an iteration, in either mode."""

        async def collect() -> list[Any]:
            return [item async for item in iterable]

        return list(iterable) if self.name == "sync" else anyio.run(collect, backend=self.name)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def mode(request: pytest.FixtureRequest) -> Mode:
    """Each test with this fixture runs with both clients, and with both event loops."""
    return Mode(request.param)


def json_response(status: int = 200, body: Any = None, **headers: str) -> httpx.Response:
    """A response with a JSON body."""
    content = b"" if body is None else json.dumps(body).encode()
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, content=content, headers={"content-type": "application/json", **sent})


def error(status: int, code: int | None = None, message: str = "No.", **headers: str) -> httpx.Response:
    """An error response of Pinterest."""
    return json_response(status, {"code": code, "message": message}, **headers)
