"""A server that breaks the rules of HTTP by a script, and calls that are made to it through real sockets."""

from __future__ import annotations

import contextlib
import inspect
import json
import logging
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import pinkit
import pytest
from pinkit import Retry
from scripted import BOARD, PIN, Mode

TOKEN = "pina_SECRET"
BODY = json.dumps(BOARD).encode()
ONCE = Retry(attempts=1)
AGAIN = Retry(backoff=0.01)
Use = Callable[[Any], Any]


class Peer:
    """The server side of one connection."""

    def __init__(self, connection: socket.socket, server: Server) -> None:
        self.connection = connection
        self._server = server
        self._received = b""

    def request(self) -> bytes:
        """Read one request, with its body; empty when the client has closed the connection."""
        while b"\r\n\r\n" not in self._received:
            self._read()
        head, _, self._received = self._received.partition(b"\r\n\r\n")
        lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        length = int(lengths[0].partition(b":")[2]) if lengths else 0
        while len(self._received) < length:
            self._read()
        body, self._received = self._received[:length], self._received[length:]
        self._server.requests.append(head + b"\r\n\r\n" + body)
        return head

    def send(self, content: bytes) -> None:
        self.connection.sendall(content)

    def trickle(self, content: bytes, pause: float) -> None:
        """Send the bytes one by one."""
        for index in range(len(content)):
            self.send(content[index : index + 1])
            self.wait(pause)

    def reset(self) -> None:
        """Close so that the client gets ECONNRESET."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def wait(self, seconds: float = 30) -> None:
        """Wait, at most until the test is over."""
        if self._server.over.wait(seconds):
            raise OverError

    def _read(self) -> None:
        received = self.connection.recv(65536)
        if not received:
            raise OverError
        self._received += received


class OverError(Exception):
    """The client has closed the connection, or the test is over."""


class Server:
    """A server that runs a script on each connection; the last script runs on all further connections."""

    def __init__(self, *scripts: Callable[[Peer], object]) -> None:
        self._scripts = scripts
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._threads = [threading.Thread(target=self._accept)]
        self._peers: list[Peer] = []
        self.port: int = self._listener.getsockname()[1]
        self.requests: list[bytes] = []
        self.over = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v5"

    @property
    def connections(self) -> int:
        return len(self._peers)

    def __enter__(self) -> Server:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        for peer in self._peers:
            with contextlib.suppress(OSError):
                peer.connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
            assert not thread.is_alive()
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                peer = Peer(self._listener.accept()[0], self)
                script = self._scripts[min(len(self._peers), len(self._scripts) - 1)]
                self._peers.append(peer)
                thread = threading.Thread(target=self._play, args=(script, peer))
                self._threads.append(thread)
                thread.start()

    def _play(self, script: Callable[[Peer], object], peer: Peer) -> None:
        with contextlib.suppress(OSError, OverError), peer.connection:
            script(peer)


def head(status: int = 200, **headers: object) -> bytes:
    """The head of a response."""
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} Any\r\n{lines}\r\n".encode()


def whole(body: bytes = BODY, status: int = 200, **headers: object) -> bytes:
    """A complete response."""
    return head(status, content_length=len(body), **headers) + body


def once(*parts: bytes) -> Callable[[Peer], None]:
    """A script: read a request, send something, close."""

    def script(peer: Peer) -> None:
        peer.request()
        for part in parts:
            peer.send(part)

    return script


def always(content: bytes) -> Callable[[Peer], None]:
    """A script: respond to all requests on one connection."""

    def script(peer: Peer) -> None:
        while peer.request():
            peer.send(content)

    return script


def silent(peer: Peer) -> None:
    """A script: read the request and never respond."""
    peer.request()
    peer.wait()


class Got:
    """The result or error of a call, and its duration."""

    def __init__(self, value: Any, seconds: float) -> None:
        self.value = value
        self.seconds = seconds


def ask(mode: Mode, url: str, *uses: Use, within: float = 3, **options: Any) -> list[Got]:
    """Make calls one after the other with a new client; errors are results."""
    options = {"timeout": 2.0, "retry": ONCE, **options}

    async def use_async() -> list[Got]:
        async with pinkit.AsyncClient(TOKEN, base_url=url, **options) as client:
            return [await async_result_of(use, client) for use in uses]

    if mode.name == "sync":
        with pinkit.Client(TOKEN, base_url=url, **options) as client:
            got = [result_of(use, client) for use in uses]
    else:
        got = anyio.run(use_async, backend=mode.name)
    assert max(one.seconds for one in got) < within
    return got


def fails(mode: Mode, url: str, use: Use, **options: Any) -> Any:
    """The error of a single call."""
    (got,) = ask(mode, url, use, **options)
    assert isinstance(got.value, pinkit.PinterestError), got.value
    assert_no_token(got.value)
    return got.value


def result_of(use: Use, client: Any) -> Got:
    started_at = time.monotonic()
    try:
        value = use(client)
    except Exception as error:
        value = error
    return Got(value, time.monotonic() - started_at)


async def async_result_of(use: Use, client: Any) -> Got:
    started_at = time.monotonic()
    try:
        value = use(client)
        value = await value if inspect.isawaitable(value) else value
    except Exception as error:
        value = error
    return Got(value, time.monotonic() - started_at)


def assert_no_token(error: BaseException) -> None:
    """Check that the token is neither in an error nor in its causes."""
    led: BaseException | None = error
    while led is not None:
        assert "SECRET" not in f"{led} {led!r} {led.__dict__!r}"
        led = led.__cause__ or led.__context__


@pytest.fixture
def no_token_in_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Check that the token is in no log, not even in those of httpx."""
    with caplog.at_level(logging.DEBUG):
        yield
    lines = "\n".join(f"{record.getMessage()} {record.args!r} {record.exc_text}" for record in caplog.records)
    assert "SECRET" not in lines


def get(client: Any) -> Any:
    return client.boards.get("1")


def create(client: Any) -> Any:
    return client.pins.create(**PIN)
