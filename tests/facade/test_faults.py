"""What the network can do to a call, through real sockets: the right error, no leak, and no hanging."""

from __future__ import annotations

import contextlib
import functools
import gzip
import inspect
import json
import logging
import socket
import ssl
import struct
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import httpx
import pinkit
import pytest
from pinkit import Retry, errors
from scripted import Mode

TOKEN = "pina_SECRET"
BOARD = json.dumps({"id": "1", "name": "Ideas"}).encode()
PIN = {"board_id": "1", "media_source": {"source_type": "image_url", "url": "https://i.example/1.jpg"}}
ONCE = Retry(attempts=1)
AGAIN = Retry(backoff=0.01)

Use = Callable[[Any], Any]

# aclosing() closes httpx's generator but not the ones inside it, httpcore's, which trio complains about.
TRIO_WARNS = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


# The server ----------------------------------------------------------------------------------------------


class Peer:
    """The server's end of one connection."""

    def __init__(self, connection: socket.socket, server: Server) -> None:
        self.connection = connection
        self._server = server
        self._received = b""

    def request(self) -> bytes:
        """Read one request, with its body; empty when the client has hung up."""
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
        """Send byte after byte."""
        for index in range(len(content)):
            self.send(content[index : index + 1])
            self.wait(pause)

    def reset(self) -> None:
        """Close so that the client gets ECONNRESET."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def wait(self, seconds: float = 30) -> None:
        """Do nothing, until the test is over at the latest."""
        if self._server.over.wait(seconds):
            raise OverError

    def _read(self) -> None:
        received = self.connection.recv(65536)
        if not received:
            raise OverError
        self._received += received


class OverError(Exception):
    """The client has hung up, or the test is over."""


class Server:
    """Plays a script on each connection: the first on the first one, and the last on all that follow."""

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
    """The beginning of an answer."""
    told = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} Whatever\r\n{told}\r\n".encode()


def whole(body: bytes = BOARD, status: int = 200, **headers: object) -> bytes:
    """A whole answer."""
    return head(status, content_length=len(body), **headers) + body


def once(*parts: bytes) -> Callable[[Peer], None]:
    """A script: read a request, send something, close."""

    def script(peer: Peer) -> None:
        peer.request()
        for part in parts:
            peer.send(part)

    return script


def always(answer: bytes) -> Callable[[Peer], None]:
    """A script: answer all requests, on one connection."""

    def script(peer: Peer) -> None:
        while peer.request():
            peer.send(answer)

    return script


def silent(peer: Peer) -> None:
    """A script: take the request and never answer."""
    peer.request()
    peer.wait()


# The client ----------------------------------------------------------------------------------------------


class Got:
    """What came of a call, and after how long."""

    def __init__(self, value: Any, seconds: float) -> None:
        self.value = value
        self.seconds = seconds


def ask(mode: Mode, url: str, *uses: Use, within: float = 3, **options: Any) -> list[Got]:
    """Use a new client in one way after the other; errors are results."""
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
    begun = time.monotonic()
    try:
        value = use(client)
    except Exception as error:
        value = error
    return Got(value, time.monotonic() - begun)


async def _got_async(use: Use, client: Any) -> Got:
    begun = time.monotonic()
    try:
        value = use(client)
        value = await value if inspect.isawaitable(value) else value
    except Exception as error:
        value = error
    return Got(value, time.monotonic() - begun)


def assert_no_token(error: BaseException) -> None:
    """Neither in an error nor in what led to it."""
    led: BaseException | None = error
    while led is not None:
        assert "SECRET" not in f"{led} {led!r} {led.__dict__!r}"
        led = led.__cause__ or led.__context__


@functools.cache
def one_ssl_context() -> ssl.SSLContext:
    return httpx.create_ssl_context()


@pytest.fixture(autouse=True)
def cheap_clients(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading the certificates takes most of the time that a client takes to make."""
    monkeypatch.setattr("httpx._transports.default.create_ssl_context", lambda **_: one_ssl_context())


@pytest.fixture(autouse=True)
def logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """The token is in no log, not even in those of httpx."""
    with caplog.at_level(logging.DEBUG):
        yield
    told = "\n".join(f"{record.getMessage()} {record.args!r} {record.exc_text}" for record in caplog.records)
    assert "SECRET" not in told


def get(client: Any) -> Any:
    return client.boards.get("1")


def create(client: Any) -> Any:
    return client.pins.create(**PIN)


def delete(client: Any) -> Any:
    return client.boards.delete("1")


# No connection -------------------------------------------------------------------------------------------


def test_a_refused_connection_is_an_error_that_says_that_nothing_was_sent(mode: Mode) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    error = fails(mode, f"http://127.0.0.1:{port}/v5", create)
    assert type(error) is errors.APIConnectionError
    assert not error.sent


def test_a_refused_connection_is_tried_again_also_for_a_creation(mode: Mode) -> None:
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
    )  # httpcore's error is mute there


def test_a_tls_handshake_that_nobody_answers_ends_in_time(mode: Mode) -> None:
    with Server(lambda peer: peer.wait()) as server:
        error = fails(mode, server.url.replace("http:", "https:"), create, timeout=0.2)
    assert type(error) is errors.APITimeoutError
    assert not error.sent


# No answer -----------------------------------------------------------------------------------------------


def test_a_reset_before_the_answer_is_an_error_that_says_it_was_sent(mode: Mode) -> None:
    def reset(peer: Peer) -> None:
        peer.request()
        peer.reset()

    with Server(reset) as server:
        error = fails(mode, server.url, create)
    assert type(error) is errors.APIConnectionError
    assert error.sent
    assert "check before you repeat" in str(error)


def test_a_server_that_never_answers_is_a_timeout(mode: Mode) -> None:
    with Server(silent) as server:
        error = fails(mode, server.url, create, timeout=0.2)
    assert type(error) is errors.APITimeoutError
    assert error.sent


def test_a_server_that_never_answers_costs_no_more_than_the_deadline(mode: Mode) -> None:
    with Server(silent) as server:
        error = fails(mode, server.url, get, retry=Retry(deadline=0.3))
    assert type(error) is errors.APITimeoutError


def test_a_server_that_hangs_up_without_an_answer_is_tried_again(mode: Mode) -> None:
    with Server(once(), always(whole())) as server:
        (got,) = ask(mode, server.url, get, retry=AGAIN)
        assert got.value.name == "Ideas"
        assert len(server.requests) == 2


# Half an answer ------------------------------------------------------------------------------------------


def test_a_reset_in_the_middle_of_a_body_is_a_lost_answer(mode: Mode) -> None:
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
    "answer",
    [
        pytest.param(head(content_length=len(BOARD)) + BOARD[:9], id="shorter than its length"),
        pytest.param(head(transfer_encoding="chunked") + b"9\r\n" + BOARD[:9] + b"\r\n", id="no last chunk"),
        pytest.param(head(transfer_encoding="chunked") + b"99\r\n" + BOARD[:9], id="half a chunk"),
        pytest.param(head(transfer_encoding="chunked") + b"zz\r\n" + BOARD, id="no chunk at all"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Le", id="half a head"),
        pytest.param(b"\x00\x01 garbage \xff\r\n\r\n", id="garbage"),
        pytest.param(b"<html>What?</html>\r\n\r\n", id="no HTTP"),
        pytest.param(head(content_length="many") + BOARD, id="a length that is none"),
        pytest.param(head(x_large="x" * 200_000) + BOARD, id="a head that is too large"),
    ],
)
def test_an_answer_that_is_broken_is_lost(mode: Mode, answer: bytes) -> None:
    with Server(once(answer)) as server:
        error = fails(mode, server.url, create)
    assert type(error) is errors.APIConnectionError
    assert error.sent
    with Server(once(answer), always(whole())) as server:
        (got,) = ask(mode, server.url, get, retry=AGAIN)
        assert got.value.name == "Ideas"


def test_json_that_ends_too_early_is_no_answer(mode: Mode) -> None:
    with Server(always(whole(BOARD[:9]))) as server:
        error = fails(mode, server.url, get)
        assert isinstance(error, errors.InvalidAnswerError)
        assert error.response is not None
        assert error.response.content == BOARD[:9]
        assert type(fails(mode, server.url, create, retry=AGAIN)) is errors.InvalidAnswerError
        assert len(server.requests) == 2


def test_what_follows_a_body_is_no_answer_to_the_next_call(mode: Mode) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(head(content_length=9) + BOARD + whole(b'{"id": "2"}'))
        peer.request()
        peer.wait()

    with Server(script, always(whole())) as server:
        first, second = ask(mode, server.url, get, get)
        assert type(first.value) is errors.InvalidAnswerError
        assert second.value.id == "1"  # by another connection


def test_an_answer_that_came_before_its_request_is_not_taken_for_the_next(mode: Mode) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(whole() + whole(b'{"id": "2"}'))
        peer.request()
        peer.wait()

    with Server(script, always(whole())) as server:
        first, second = ask(mode, server.url, get, get)
        assert first.value.id == "1"
        assert second.value.id == "1"


# Slowness ------------------------------------------------------------------------------------------------


@TRIO_WARNS
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


@TRIO_WARNS
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


def test_a_compressed_body_that_trickles_ends_with_the_deadline(
    mode: Mode,
) -> None:
    name = b"x" * 60

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(head(content_encoding="gzip", content_length=1000))
        peer.trickle(b"\x1f\x8b\x08\x08\0\0\0\0\0\xff" + name, 0.03)

    with Server(script) as server:
        (got,) = ask(mode, server.url, get, retry=Retry(deadline=0.3), within=3)
        assert type(got.value) is errors.APITimeoutError
    assert got.seconds < 1.4


# Compression ---------------------------------------------------------------------------------------------


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


@TRIO_WARNS
def test_a_body_that_is_not_what_its_encoding_says_is_an_error(mode: Mode) -> None:
    with Server(always(whole(BOARD, content_encoding="gzip"))) as server:
        error = fails(mode, server.url, create)
    assert type(error) is errors.APIConnectionError
    assert "could not be decompressed" in str(error)
    assert error.sent


BOMB = gzip.compress(b" " * (100 * 2**20 - len(BOARD)) + BOARD)


@TRIO_WARNS
def test_a_bomb_is_an_error(mode: Mode) -> None:
    with Server(always(whole(BOMB, content_encoding="gzip"))) as server:
        error = fails(mode, server.url, get, max_answer=2**20, within=5)
    assert type(error) is errors.InvalidAnswerError
    assert "larger than 1048576 bytes" in str(error)


@TRIO_WARNS
def test_a_bomb_takes_no_more_memory_than_the_limit(mode: Mode) -> None:
    with Server(always(whole(BOMB, content_encoding="gzip"))) as server:
        _, peak = traced(lambda: ask(mode, server.url, get, max_answer=2**20, within=5))
    assert peak < 8 * 2**20


@pytest.mark.parametrize("name", ["sync", "asyncio"])
def test_a_large_answer_within_the_limit_is_read(name: str) -> None:
    mode = Mode(name)
    with Server(always(whole(BOMB, content_encoding="gzip"))) as server:
        got, peak = traced(lambda: ask(mode, server.url, get, max_answer=100 * 2**20, within=5))
    assert got[0].value.name == "Ideas"
    assert peak < 320 * 2**20  # the pieces, the whole, and its text


def traced(work: Callable[[], Any]) -> tuple[Any, int]:
    """What work gives, and the most bytes that it held."""
    tracemalloc.start()
    try:
        return work(), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


# Answers that are whole, and strange ---------------------------------------------------------------------


def away(status: int, to: Server) -> Callable[[Peer], None]:
    """A script: redirect to another server."""
    return always(whole(b"", status, location=f"http://localhost:{to.port}/v5/boards/1"))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_host_is_an_error_and_the_host_never_hears_of_it(
    mode: Mode, status: int
) -> None:
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
    assert "a web page instead of JSON: 502 Bad Gateway" in str(error)


def test_a_deletion_that_is_answered_with_nothing_is_done(mode: Mode) -> None:
    with Server(always(head(204))) as server:
        first, second = ask(mode, server.url, delete, delete)
        assert first.value is second.value is None
        assert server.connections == 1


def test_an_empty_success_is_an_error(mode: Mode) -> None:
    with Server(always(whole(b""))) as server:
        error = fails(mode, server.url, get)
    assert type(error) is errors.InvalidAnswerError
    assert "the response is empty" in str(error)


def test_hints_before_the_answer_are_passed_over(mode: Mode) -> None:
    with Server(always(head(100) + head(103, link="</x>; rel=preload") + whole())) as server:
        (got,) = ask(mode, server.url, create)
        assert got.value.id == "1"


# Connections that are kept -------------------------------------------------------------------------------


@pytest.mark.parametrize("use", [get, create])
def test_a_connection_that_was_closed_between_calls_is_not_noticed(mode: Mode, use: Use) -> None:
    def pause(_: Any) -> None:
        time.sleep(0.05)

    with Server(once(whole()), always(whole())) as server:
        got = ask(mode, server.url, use, pause, use)
        assert [one.value.id for one in (got[0], got[2])] == ["1", "1"]
        assert len(server.requests) == server.connections == 2


def test_a_kept_connection_that_ends_with_the_request_costs_a_creation_but_no_reading(mode: Mode) -> None:
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


# Many at once --------------------------------------------------------------------------------------------


def echo(peer: Peer) -> None:
    """A script: answer with the id that was asked for."""
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
    """What comes of calls that are under way when their client is closed, and of one call after each."""
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
        await client.aclose()  # once more, for what was opened since

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


def test_a_call_under_way_when_the_client_is_closed_is_lost_and_the_next_says_why(mode: Mode) -> None:
    got = closed_under_way(mode, retry=ONCE)
    assert len(got) == 8
    # A thread does not notice that its socket is closed until it times out.
    assert [isinstance(error, errors.APIConnectionError) for error in got].count(True) == 4
    assert [str(error) for error in got].count("boards/get: the client is closed; make a new one.") == 4


def test_a_call_is_not_tried_again_once_the_client_is_closed(mode: Mode) -> None:
    got = closed_under_way(mode, retry=AGAIN)
    assert all(isinstance(error, pinkit.PinterestError) for error in got)
