"""Faults of the network, through real sockets: each gives the right error, no leak, and no hanging."""

from __future__ import annotations

import contextlib
import gzip
import inspect
import json
import logging
import socket
import struct
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pinkit
import pytest
from http_library import httpx
from pinkit import Retry, errors
from scripted import Mode

TOKEN = "pina_SECRET"
BOARD = json.dumps({"id": "1", "name": "Ideas"}).encode()
PIN = {"board_id": "1", "media_source": {"source_type": "image_url", "url": "https://i.example/1.jpg"}}
ONCE = Retry(attempts=1)
AGAIN = Retry(backoff=0.01)

Use = Callable[[Any], Any]

# The server ------------------------------------------------------------------------------------------------


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


def whole(body: bytes = BOARD, status: int = 200, **headers: object) -> bytes:
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


# The client ------------------------------------------------------------------------------------------------


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
            return [await _got_async(use, client) for use in uses]

    if mode.name == "sync":
        with pinkit.Client(TOKEN, base_url=url, **options) as client:
            got = [_got(use, client) for use in uses]
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


def _got(use: Use, client: Any) -> Got:
    started_at = time.monotonic()
    try:
        value = use(client)
    except Exception as error:
        value = error
    return Got(value, time.monotonic() - started_at)


async def _got_async(use: Use, client: Any) -> Got:
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


@pytest.fixture(autouse=True)
def logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """The token is in no log, not even in those of httpx."""
    with caplog.at_level(logging.DEBUG):
        yield
    lines = "\n".join(f"{record.getMessage()} {record.args!r} {record.exc_text}" for record in caplog.records)
    assert "SECRET" not in lines


def get(client: Any) -> Any:
    return client.boards.get("1")


def create(client: Any) -> Any:
    return client.pins.create(**PIN)


def delete(client: Any) -> Any:
    return client.boards.delete("1")


# No connection ---------------------------------------------------------------------------------------------


def test_a_rejected_connection_is_an_error_and_nothing_was_sent(mode: Mode) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    error = fails(mode, f"http://127.0.0.1:{port}/v5", create)
    assert type(error) is errors.APIConnectionError
    assert not error.sent


def test_a_rejected_connection_is_retried_also_for_a_creation(mode: Mode) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/v5"
    seen: list[Any] = []
    fails(mode, url, create, retry=Retry(attempts=3, backoff=0.01), on_event=seen.append)
    assert [type(event).__name__ for event in seen].count("Retrying") == 2


def test_tls_to_a_plain_port_is_an_error_that_names_tls(mode: Mode) -> None:
    def plain(peer: Peer) -> None:
        peer.connection.recv(4096)
        peer.send(whole(b"<html>", 400))

    with Server(plain) as server:
        error = fails(mode, server.url.replace("http:", "https:"), create)
    assert type(error) is errors.APIConnectionError
    assert not error.sent
    assert ("SSL: WRONG_VERSION_NUMBER" in str(error)) == (
        mode.name != "trio"
    )  # httpcore's error has no text there


def test_a_tls_handshake_without_a_response_ends_in_time(mode: Mode) -> None:
    with Server(lambda peer: peer.wait()) as server:
        error = fails(mode, server.url.replace("http:", "https:"), create, timeout=0.2)
    assert type(error) is errors.APITimeoutError
    assert not error.sent


# No response -----------------------------------------------------------------------------------------------


def test_a_reset_before_the_response_is_an_error_and_the_request_was_sent(mode: Mode) -> None:
    def reset(peer: Peer) -> None:
        peer.request()
        peer.reset()

    with Server(reset) as server:
        error = fails(mode, server.url, create)
    assert type(error) is errors.APIConnectionError
    assert error.sent
    assert "may have been" in str(error)


def test_a_server_that_never_responds_is_a_timeout(mode: Mode) -> None:
    with Server(silent) as server:
        error = fails(mode, server.url, create, timeout=0.2)
    assert type(error) is errors.APITimeoutError
    assert error.sent


def test_a_server_that_never_responds_costs_no_more_than_the_deadline(mode: Mode) -> None:
    with Server(silent) as server:
        error = fails(mode, server.url, get, retry=Retry(deadline=0.3))
    assert type(error) is errors.APITimeoutError


def test_a_connection_closed_without_a_response_is_retried(mode: Mode) -> None:
    with Server(once(), always(whole())) as server:
        (got,) = ask(mode, server.url, get, retry=AGAIN)
        assert got.value.name == "Ideas"
        assert len(server.requests) == 2


# Half a response -------------------------------------------------------------------------------------------


def test_a_reset_in_the_middle_of_a_body_is_a_lost_response(mode: Mode) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(head(content_length=1000) + BOARD[:5])
        peer.wait(0.05)
        peer.reset()

    with Server(script) as server:
        error = fails(mode, server.url, create)
        assert type(error) is errors.APIConnectionError
        assert error.sent
    with Server(script, always(whole())) as server:
        (got,) = ask(mode, server.url, get, retry=AGAIN)
        assert got.value.name == "Ideas"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(head(content_length=len(BOARD)) + BOARD[:9], id="shorter than its length"),
        pytest.param(head(transfer_encoding="chunked") + b"9\r\n" + BOARD[:9] + b"\r\n", id="no last chunk"),
        pytest.param(head(transfer_encoding="chunked") + b"99\r\n" + BOARD[:9], id="half a chunk"),
        pytest.param(head(transfer_encoding="chunked") + b"zz\r\n" + BOARD, id="no chunk at all"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Le", id="half a head"),
        pytest.param(b"\x00\x01 garbage \xff\r\n\r\n", id="garbage"),
        pytest.param(b"<html>What?</html>\r\n\r\n", id="not HTTP"),
        pytest.param(head(content_length="many") + BOARD, id="an invalid length"),
        pytest.param(head(x_large="x" * 200_000) + BOARD, id="a head that is too large"),
    ],
)
def test_a_broken_response_is_lost(mode: Mode, content: bytes) -> None:
    with Server(once(content)) as server:
        error = fails(mode, server.url, create)
    assert type(error) is errors.APIConnectionError
    assert error.sent
    with Server(once(content), always(whole())) as server:
        (got,) = ask(mode, server.url, get, retry=AGAIN)
        assert got.value.name == "Ideas"


def test_truncated_json_is_an_invalid_response(mode: Mode) -> None:
    with Server(always(whole(BOARD[:9]))) as server:
        error = fails(mode, server.url, get)
        assert isinstance(error, errors.InvalidResponseError)
        assert error.response is not None
        assert error.response.content == BOARD[:9]
        assert type(fails(mode, server.url, create, retry=AGAIN)) is errors.InvalidResponseError
        assert len(server.requests) == 2


def test_bytes_after_a_body_are_no_response_to_the_next_call(mode: Mode) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(head(content_length=9) + BOARD + whole(b'{"id": "2"}'))
        peer.request()
        peer.wait()

    with Server(script, always(whole())) as server:
        first, second = ask(mode, server.url, get, get)
        assert type(first.value) is errors.InvalidResponseError
        assert second.value.id == "1"  # by another connection


def test_a_response_sent_before_its_request_is_not_used(mode: Mode) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(whole() + whole(b'{"id": "2"}'))
        peer.request()
        peer.wait()

    with Server(script, always(whole())) as server:
        first, second = ask(mode, server.url, get, get)
        assert first.value.id == "1"
        assert second.value.id == "1"


# Slowness --------------------------------------------------------------------------------------------------


def test_a_body_that_trickles_ends_with_the_deadline(mode: Mode) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(head(content_length=len(BOARD) * 100))
        peer.trickle(BOARD * 100, 0.02)

    with Server(script) as server:
        error = fails(mode, server.url, get, retry=Retry(deadline=0.3))
        assert type(error) is errors.APITimeoutError
        assert error.sent


def test_a_head_that_trickles_ends_with_the_deadline(mode: Mode) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.trickle(head(content_length=len(BOARD), x_filler="x" * 40), 0.02)
        peer.send(BOARD)

    with Server(script) as server:
        (got,) = ask(mode, server.url, get, timeout=0.2, retry=Retry(deadline=0.3), within=3)
        assert type(got.value) is errors.APITimeoutError
    assert got.seconds < 1.2


def test_a_request_that_is_taken_slowly_ends_with_the_deadline(mode: Mode) -> None:
    def script(peer: Peer) -> None:
        while True:
            peer.connection.recv(4096)
            peer.wait(0.02)

    def send(client: Any) -> Any:
        return client.boards.create(name="x", description="x" * 20_000_000)

    with Server(script) as server:
        (got,) = ask(mode, server.url, send, timeout=5, retry=Retry(deadline=0.3), within=9)
        assert type(got.value) is errors.APITimeoutError
    assert got.seconds < 2


def test_a_compressed_body_that_trickles_ends_with_the_deadline(mode: Mode) -> None:
    name = b"x" * 60

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(head(content_encoding="gzip", content_length=1000))
        peer.trickle(b"\x1f\x8b\x08\x08\0\0\0\0\0\xff" + name, 0.03)

    with Server(script) as server:
        (got,) = ask(mode, server.url, get, retry=Retry(deadline=0.3), within=3)
        assert type(got.value) is errors.APITimeoutError
    assert got.seconds < 1.4


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_that_is_abandoned_between_two_chunks_leaves_no_generator(mode: Mode, chunked: bool) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        if chunked:
            peer.send(head(transfer_encoding="chunked") + b"1\r\n \r\n" * 5000)
        else:
            peer.send(head(content_length=10**6) + b" " * 5000)
        peer.wait()

    with Server(script) as server:
        error = fails(mode, server.url, get, max_response_bytes=100, within=5)
    assert (
        type(error) is errors.InvalidResponseError
    )  # trio warns about a generator, and a warning is an error


# Compression -----------------------------------------------------------------------------------------------


def test_a_compressed_body_is_read(mode: Mode) -> None:
    with Server(always(whole(gzip.compress(BOARD), content_encoding="gzip"))) as server:
        (got,) = ask(mode, server.url, get)
        assert got.value.name == "Ideas"
        assert b"accept-encoding: gzip" in server.requests[0].lower()


@pytest.mark.parametrize("kept", [30, 10, 5])
def test_a_compressed_body_that_is_cut_off_is_an_error(mode: Mode, kept: int) -> None:
    body = gzip.compress(BOARD)[:kept]
    with Server(always(whole(body, content_encoding="gzip"))) as server:
        error = fails(mode, server.url, create)
    assert type(error) is errors.APIConnectionError
    assert "cut off" in str(error)


def test_a_body_that_does_not_match_its_encoding_is_an_error(mode: Mode) -> None:
    with Server(always(whole(BOARD, content_encoding="gzip"))) as server:
        error = fails(mode, server.url, create)
    assert type(error) is errors.APIConnectionError
    assert "decompress" in str(error)
    assert error.sent


BOMB = gzip.compress(b" " * (100 * 2**20 - len(BOARD)) + BOARD)


def test_a_decompression_bomb_is_an_error(mode: Mode) -> None:
    with Server(always(whole(BOMB, content_encoding="gzip"))) as server:
        error = fails(mode, server.url, get, max_response_bytes=2**20, within=5)
    assert type(error) is errors.InvalidResponseError
    assert "1048576 bytes" in str(error)


def test_a_decompression_bomb_takes_no_more_memory_than_the_limit(mode: Mode) -> None:
    with Server(always(whole(BOMB, content_encoding="gzip"))) as server:
        _, peak = traced(lambda: ask(mode, server.url, get, max_response_bytes=2**20, within=5))
    assert peak < 8 * 2**20


@pytest.mark.parametrize("name", ["sync", "asyncio"])
def test_a_large_response_below_the_limit_is_read(name: str) -> None:
    mode = Mode(name)
    with Server(always(whole(BOMB, content_encoding="gzip"))) as server:
        got, peak = traced(lambda: ask(mode, server.url, get, max_response_bytes=100 * 2**20, within=60))
    assert got[0].value.name == "Ideas"
    assert peak < 320 * 2**20  # the pieces, the whole, and its text


def traced(work: Callable[[], Any]) -> tuple[Any, int]:
    """The result of some work, and its peak memory in bytes."""
    tracemalloc.start()
    try:
        return work(), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


# Complete but unusual responses ----------------------------------------------------------------------------


def away(status: int, to: Server) -> Callable[[Peer], None]:
    """A script: redirect to another server."""
    return always(whole(b"", status, location=f"http://localhost:{to.port}/v5/boards/1"))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_host_is_an_error_and_not_followed(mode: Mode, status: int) -> None:
    with Server(always(whole())) as other, Server(away(status, other)) as server:
        for use in (get, create):
            error = fails(mode, server.url, use)
            assert type(error) is errors.APIStatusError
            assert "redirect" in str(error)
            assert "localhost" in str(error)
        assert len(server.requests) == 2
        assert other.connections == 0


def test_a_redirect_is_not_followed_by_a_client_from_outside_either() -> None:
    with Server(always(whole())) as other, Server(away(302, other)) as server:
        with httpx.Client(follow_redirects=True) as http:
            client = pinkit.Client(TOKEN, base_url=server.url, http_client=http, retry=ONCE)
            with pytest.raises(errors.APIStatusError, match="redirect"):
                client.boards.get("1")
        assert other.connections == 0


def test_a_web_page_with_5xx_is_a_server_error_with_its_title(mode: Mode) -> None:
    page = b"<!doctype html><title>502 Bad Gateway</title><p>nginx"
    with Server(always(whole(page, 502, content_type="text/html"))) as server:
        error = fails(mode, server.url, get)
    assert type(error) is errors.ServerError
    assert "502 Bad Gateway" in str(error)


def test_a_deletion_with_an_empty_response_has_succeeded(mode: Mode) -> None:
    with Server(always(head(204))) as server:
        first, second = ask(mode, server.url, delete, delete)
        assert first.value is second.value is None
        assert server.connections == 1


def test_an_empty_success_is_an_error(mode: Mode) -> None:
    with Server(always(whole(b""))) as server:
        error = fails(mode, server.url, get)
    assert type(error) is errors.InvalidResponseError
    assert "empty" in str(error)


def test_informational_responses_are_skipped(mode: Mode) -> None:
    with Server(always(head(100) + head(103, link="</x>; rel=preload") + whole())) as server:
        (got,) = ask(mode, server.url, create)
        assert got.value.id == "1"


# Connections that are kept ---------------------------------------------------------------------------------


@pytest.mark.parametrize("use", [get, create])
def test_a_connection_that_was_closed_between_calls_is_not_noticed(mode: Mode, use: Use) -> None:
    def pause(_: Any) -> None:
        time.sleep(0.05)

    with Server(once(whole()), always(whole())) as server:
        got = ask(mode, server.url, use, pause, use)
        assert [one.value.id for one in (got[0], got[2])] == ["1", "1"]
        assert len(server.requests) == server.connections == 2


def test_a_kept_connection_that_closes_fails_a_creation_but_no_read(mode: Mode) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(whole())
        peer.request()  # and hang up

    with Server(script, always(whole())) as server:
        _, got = ask(mode, server.url, get, get, retry=AGAIN)
        assert got.value.id == "1"
        assert len(server.requests) == 3
    with Server(script, always(whole())) as server:
        _, got = ask(mode, server.url, get, create, retry=AGAIN)
        assert type(got.value) is errors.APIConnectionError
        assert got.value.sent
        assert len(server.requests) == 2  # neither httpx nor pinkit has sent it again


def test_a_connection_is_kept_after_an_error(mode: Mode) -> None:
    with Server(always(whole(b"{}", 404))) as server:
        ask(mode, server.url, get, get, get)
        assert server.connections == 1


# Concurrent calls ------------------------------------------------------------------------------------------


def echo(peer: Peer) -> None:
    """A script: respond with the requested id."""
    while head := peer.request():
        peer.send(whole(json.dumps({"id": head.split()[1].rpartition(b"/")[2].decode()}).encode()))


def test_fifty_threads_share_a_client() -> None:
    with Server(echo) as server, pinkit.Client(TOKEN, base_url=server.url, timeout=5) as client:
        with ThreadPoolExecutor(50) as pool:
            got = [board.id for board in pool.map(client.boards.get, map(str, range(500)))]
        assert got == [str(number) for number in range(500)]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_fifty_tasks_share_a_client(backend: str) -> None:
    async def run() -> None:
        async with pinkit.AsyncClient(TOKEN, base_url=server.url, timeout=5) as client:

            async def work(first: int) -> None:
                for number in range(first, first + 5):
                    assert (await client.boards.get(str(number))).id == str(number)

            async with anyio.create_task_group() as group:
                for first in range(0, 500, 10):
                    group.start_soon(work, first)

    with Server(echo) as server:
        anyio.run(run, backend=backend)


def closed_under_way(mode: Mode, **options: Any) -> list[Any]:
    """The results of calls in progress when their client is closed, and of one call after each."""
    got: list[Any] = []

    def use(client: Any) -> None:
        got.extend(_got(get, client).value for _ in range(2))

    async def use_async(client: Any) -> None:
        got.extend([(await _got_async(get, client)).value for _ in range(2)])

    async def run() -> None:
        client = pinkit.AsyncClient(TOKEN, base_url=server.url, timeout=0.8, **options)
        async with anyio.create_task_group() as group:
            for _ in range(4):
                group.start_soon(use_async, client)
            while len(server.requests) < 4:
                await anyio.sleep(0.01)
            await client.aclose()
        await client.aclose()  # again, for connections opened since

    with Server(silent, silent, silent, silent, always(whole())) as server:
        if mode.name != "sync":
            anyio.run(run, backend=mode.name)
        else:
            with pinkit.Client(TOKEN, base_url=server.url, timeout=0.8, **options) as client:
                threads = [threading.Thread(target=use, args=(client,)) for _ in range(4)]
                for thread in threads:
                    thread.start()
                while len(server.requests) < 4:
                    time.sleep(0.01)
                client.close()
                for thread in threads:
                    thread.join(5)
    return got


def test_closing_a_client_loses_calls_in_progress_and_names_itself_to_later_ones(mode: Mode) -> None:
    got = closed_under_way(mode, retry=ONCE)
    assert len(got) == 8
    # A thread does not notice that its socket is closed until it times out.
    assert [isinstance(error, errors.APIConnectionError) for error in got].count(True) == 4
    assert sum("boards/get: the client is closed" in str(error) for error in got) == 4


def test_a_call_is_not_retried_once_the_client_is_closed(mode: Mode) -> None:
    got = closed_under_way(mode, retry=AGAIN)
    assert all(isinstance(error, pinkit.PinterestError) for error in got)
