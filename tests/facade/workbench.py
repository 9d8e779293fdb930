"""Both clients against a mock Pinterest with the same clock, over a connection that can be cut."""

from __future__ import annotations

import struct
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
from http_library import httpx
from pinkit.testing import Mock
from scripted import Mode

VIDEO = struct.pack(">I", 32) + b"ftypisom\0\0\2\0isomiso2avc1mp41" + b"\0" * (5 * 2**20 - 32)
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\0" * 500
JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1" + b"\0" * 500


class Line(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A connection to a mock, on which uploads are cut and which calls `before` with each request.

    Args:
        mock: The mock that responds.
    """

    def __init__(self, mock: Mock) -> None:
        self._inner = mock.transport
        #: Where each upload is cut, as a share of its body; 1.0: after the last byte, with a lost response.
        self.cuts: list[float] = []
        self.sent: list[httpx.Request] = []
        self.before: Callable[[httpx.Request], None] = lambda _: None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._begin(request)
        if "/_files/" not in request.url.path or not self.cuts:
            return self._inner.handle_request(request)
        share, size = self.cuts.pop(0), int(request.headers["content-length"])
        if share >= 1:
            self._inner.handle_request(request)
            raise httpx.ReadError("reset", request=request)
        taken = 0
        stream: Any = request.stream
        for chunk in stream:
            taken += len(chunk)
            if taken >= share * size:
                break
        raise httpx.WriteError("broken pipe", request=request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._begin(request)
        if "/_files/" not in request.url.path or not self.cuts:
            return await self._inner.handle_async_request(request)
        share, size = self.cuts.pop(0), int(request.headers["content-length"])
        if share >= 1:
            await self._inner.handle_async_request(request)
            raise httpx.ReadError("reset", request=request)
        taken = 0
        stream: Any = request.stream
        async for chunk in stream:
            taken += len(chunk)
            if taken >= share * size:
                break
        raise httpx.WriteError("broken pipe", request=request)

    def _begin(self, request: httpx.Request) -> None:
        self.sent.append(request)
        self.before(request)

    def to(self, part: str) -> list[httpx.Request]:
        """The requests whose URL contains a text."""
        return [request for request in self.sent if part in request.url.path]


class Bench:
    """One client, its mock, and the connection between them."""

    def __init__(self, mode: Mode) -> None:
        self.mode = mode
        self.mock = Mock(clock=lambda: mode.clock.now)
        self.line = Line(self.mock)
        self.client: Any = self.make()
        self.wait = mode.wait

    def make(self, **options: Any) -> Any:
        """Make another client of the same mock."""
        return self.mode.client_class(self.mock.token, transport=self.line, clock=self.mode.clock, **options)

    def board(self, name: str = "Ideas") -> str:
        """Create a board and return its id."""
        return str(self.wait(lambda: self.client.boards.create(name=name)).id)

    def pins(self, board: str) -> list[Any]:
        """The Pins on a board, the newest first."""
        return self.mode.list(self.client.boards.list_pins(board))


@pytest.fixture(params=["sync", "asyncio", "trio"])
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    """Each test with this fixture runs with both clients, and with both event loops."""
    made = Bench(Mode(request.param))
    yield made
    made.mock.close()


def on(board: str) -> dict[str, str]:
    """The argument for a board, by its id or its name."""
    return {"board_id" if board.isdigit() else "board_name": board}


async def later(chunks: list[bytes]) -> AsyncIterator[bytes]:
    """An asynchronous iterator."""
    for chunk in chunks:
        yield chunk
