"""The client's own connections: their deadlines, and the time for all addresses of a host."""

from __future__ import annotations

import asyncio
import gc
import re
import socket
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import anyio
import pinkit
import pytest
from http_library import httpcore, httpx
from pinkit import errors
from pinkit._core.messages import parsed
from pinkit._io.deadline_sockets import Backend, _Stream
from pinkit._io.threads import deadline
from pinkit._io.transports import OwnAsyncConnections, OwnConnections

PROXIES = ["http_proxy", "https_proxy", "all_proxy", "no_proxy", "ftp_proxy"]


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment without proxies."""
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


EVERY_KIND = [OwnConnections, OwnAsyncConnections]


def proxy_of(kind: type[OwnConnections], url: str = "https://localhost/v5") -> str:
    """The proxy that a client's own connections use for a URL."""
    return kind()._route(parsed(url))[1]


@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
def test_no_proxy_alone_configures_no_proxy(environment: pytest.MonkeyPatch, name: str) -> None:
    environment.setenv(name, "localhost")
    assert set(map(proxy_of, EVERY_KIND)) == {""}
    environment.setenv("HTTPS_PROXY", "http://localhost:1")
    assert set(map(proxy_of, EVERY_KIND)) == {""}
    environment.delenv(name)
    assert set(map(proxy_of, EVERY_KIND)) == {"localhost:1"}


@pytest.mark.parametrize(
    ("variables", "url", "proxy"),
    [
        ({"ALL_PROXY": "proxy:3128"}, "https://api.pinterest.com", "proxy:3128"),
        ({"ALL_PROXY": "http://all", "HTTPS_PROXY": "https://one"}, "https://api.pinterest.com", "one:443"),
        ({"ALL_PROXY": "http://all", "HTTPS_PROXY": "http://one"}, "http://api.pinterest.com", "all:80"),
        ({"HTTP_PROXY": "http://one"}, "https://api.pinterest.com", ""),
        ({"HTTPS_PROXY": "http://one", "NO_PROXY": "pinterest.com"}, "https://api.pinterest.com", ""),
        (
            {"HTTPS_PROXY": "http://one", "NO_PROXY": "api.pinterest.com:8443"},
            "https://api.pinterest.com:8443",
            "",
        ),
        ({"HTTPS_PROXY": "http://one", "NO_PROXY": "interest.com,x"}, "https://api.pinterest.com", "one:80"),
        ({"HTTPS_PROXY": "http://one", "NO_PROXY": "*"}, "https://api.pinterest.com", ""),
    ],
)
def test_proxies_follow_the_environment(
    environment: pytest.MonkeyPatch, variables: dict[str, str], url: str, proxy: str
) -> None:
    for name, value in variables.items():
        environment.setenv(name, value)
    assert {proxy_of(kind, url) for kind in EVERY_KIND} == {proxy}


@pytest.fixture
def resolve(environment: pytest.MonkeyPatch) -> Any:
    """Let a host name resolve to given addresses."""
    real = socket.getaddrinfo

    def set_up(addresses: list[tuple[str, int]]) -> None:
        def find(host: Any, *more: Any, **options: Any) -> Any:
            if host != "many.example":
                # Each address is connected to its own port.
                port = dict(addresses).get(host, more[0])
                return real(host, port, *more[1:], **options)
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address) for address in addresses]

        environment.setattr(socket, "getaddrinfo", find)

    return set_up


def failing(**options: Any) -> errors.APIConnectionError:
    """The error of a call to that host."""
    options["retry"] = pinkit.Retry(attempts=1)
    with (
        pinkit.Client("t", base_url="http://many.example:80", allow_http=True, **options) as client,
        pytest.raises(errors.APIConnectionError) as raised,
    ):
        client.boards.get("1")
    return raised.value


def full(host: str, held: list[socket.socket]) -> tuple[str, int]:
    """An address that accepts no more connections."""
    server = socket.socket()
    server.bind((host, 0))
    server.listen(0)
    held.append(server)
    for _ in range(3):
        held.append(socket.socket())
        held[-1].setblocking(False)
        held[-1].connect_ex(server.getsockname())
    return host, server.getsockname()[1]


def test_the_addresses_of_a_host_share_the_time_to_connect(resolve: Any) -> None:
    held: list[socket.socket] = []
    try:
        resolve([full(f"127.0.0.{number}", held) for number in (2, 3, 4)])
        started_at = time.monotonic()
        error = failing(timeout=0.6)
        assert 0.5 < time.monotonic() - started_at < 1.1  # three times as long, if each address had all of it
        assert (type(error), error.sent) == (errors.APITimeoutError, False)
    finally:
        for each in held:
            each.close()


def test_the_next_address_is_tried_where_one_rejects_the_connection(resolve: Any) -> None:
    with socket.create_server(("127.0.0.3", 0)) as server, socket.socket() as unused:
        unused.bind(("127.0.0.2", 0))  # and does not listen
        resolve([unused.getsockname(), server.getsockname()])
        assert failing(timeout=1).sent  # and no response arrived


def test_a_host_without_an_address_cannot_be_reached(environment: pytest.MonkeyPatch) -> None:
    def find(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    environment.setattr(socket, "getaddrinfo", find)
    error = failing()
    assert "Name or service not known" in str(error)
    assert error.sent is False


def test_a_connection_that_could_not_be_made_names_its_host(resolve: Any) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.2", 0))
        resolve([unused.getsockname()])
        assert "many.example:80" in str(failing())


def test_a_connection_that_could_not_be_made_names_its_proxy(environment: pytest.MonkeyPatch) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        proxy = f"127.0.0.1:{unused.getsockname()[1]}"
        environment.setenv("HTTP_PROXY", f"http://user:secret@{proxy}")
        message = str(failing())
        assert re.search(rf"many\.example:80\b.*{re.escape(proxy)}", message)
        assert "secret" not in message


class Answering(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        body = b'{"id": "1"}'
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def address(environment: pytest.MonkeyPatch) -> Iterator[str]:
    """A server that keeps connections alive."""
    del environment
    with ThreadingHTTPServer(("127.0.0.1", 0), Answering) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_async_client_works_in_the_next_event_loop(address: str) -> None:
    client = pinkit.AsyncClient("t", base_url=address)

    async def get() -> str | None:
        return (await client.boards.get("1")).id

    assert [asyncio.run(get()) for _ in range(3)] == ["1"] * 3
    asyncio.run(client.aclose())
    gc.collect()  # connections that the event loops left open warn here


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_async_client_works_under_asyncio_after_trio(address: str) -> None:
    client = pinkit.AsyncClient("t", base_url=address)

    async def get() -> str | None:
        return (await client.boards.get("1")).id

    assert [anyio.run(get, backend=name) for name in ("trio", "asyncio", "trio")] == ["1"] * 3
    anyio.run(client.aclose, backend="trio")
    gc.collect()


def test_an_async_client_is_rejected_in_a_second_event_loop_beside_the_first(address: str) -> None:
    async def use() -> None:
        async with pinkit.AsyncClient("t", base_url=address) as client:
            await client.boards.get("1")

            async def elsewhere() -> None:
                with pytest.raises(errors.APIConnectionError, match="event loop"):
                    await client.boards.get("1")

            await asyncio.to_thread(lambda: asyncio.run(elsewhere()))
            await client.boards.get("1")

    asyncio.run(use())


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_http_client_is_rejected_in_the_next_event_loop(address: str) -> None:
    client = pinkit.AsyncClient("t", base_url=address, http_client=httpx.AsyncClient())

    async def get(client: pinkit.AsyncClient) -> None:
        await client.boards.get("1")

    asyncio.run(get(client))
    with pytest.raises(errors.APIConnectionError, match=r"http_client .*event loop"):
        asyncio.run(get(client))
    del client
    gc.collect()


def test_a_closed_http_client_is_named() -> None:
    http_client = httpx.Client()
    client = pinkit.Client("t", http_client=http_client)
    http_client.close()
    with pytest.raises(errors.APIConnectionError, match=r"boards/get: .*http_client .*closed") as raised:
        client.boards.get("1")
    assert not raised.value.sent


@pytest.mark.parametrize("mode", ["sync", "sync by a proxy", "asyncio", "trio"])
def test_slow_name_resolution_ends_with_the_deadline(
    environment: pytest.MonkeyPatch, address: str, mode: str
) -> None:
    real, port, asked = socket.getaddrinfo, int(address.rpartition(":")[2]), list[str]()

    def find(host: Any, *more: Any, **options: Any) -> Any:
        flags = more[4] if len(more) > 4 else options.get("flags", 0)
        if host in ("many.example", b"many.example") and not flags & socket.AI_NUMERICHOST:
            time.sleep(1.5)
            asked.append("resolved")
            host = "127.0.0.1"
        return real(host, *more, **options)

    environment.setattr(socket, "getaddrinfo", find)
    options: Any = {
        "base_url": f"http://many.example:{port}",
        "allow_http": True,
        "retry": pinkit.Retry(attempts=1, deadline=0.4),
    }
    seconds: list[float] = []
    if "proxy" in mode:
        environment.setenv("HTTP_PROXY", options["base_url"])

    async def use() -> None:
        async with pinkit.AsyncClient("t", **options) as client:
            started_at = time.monotonic()
            with pytest.raises(errors.APITimeoutError, match=rf"connection .*many\.example:{port}") as raised:
                await client.boards.create(name="x")
            seconds.append(time.monotonic() - started_at)
            assert not raised.value.sent

    if mode.startswith("sync"):
        with pinkit.Client("t", **options) as client:
            started_at = time.monotonic()
            with pytest.raises(errors.APITimeoutError) as raised:
                client.boards.create(name="x")
            seconds.append(time.monotonic() - started_at)
            assert not raised.value.sent
    else:
        anyio.run(use, backend=mode)
    assert seconds[0] < 1.4
    time.sleep(max(0.0, 1.7 - seconds[0]))
    assert asked == ["resolved"]  # the thread has ended


def test_nothing_is_written_after_the_deadline() -> None:
    class Stream(httpcore.NetworkStream):
        def __init__(self) -> None:
            self.written = list[bytes]()

        def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
            self.written.append(buffer)

        def close(self) -> None:
            pass

    carried = Stream()
    stream = _Stream(carried)
    stream.write(b"x")
    before = deadline.set(time.monotonic() - 0.01)
    try:
        for size in (1, 100_000):
            with pytest.raises(httpcore.WriteTimeout):
                stream.write(b"y" * size)
    finally:
        deadline.reset(before)
    assert carried.written == [b"x"]


def test_no_address_is_tried_after_the_deadline(environment: pytest.MonkeyPatch) -> None:
    tried: list[str] = []

    def connect(_: Any, host: str, *__: Any) -> Any:
        tried.append(host)
        time.sleep(0.3)
        raise httpcore.ConnectError("refused")

    environment.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    environment.setattr(
        socket, "getaddrinfo", lambda *_, **__: [(2, 1, 6, "", (f"127.0.0.{each}", 1)) for each in (2, 3, 4)]
    )
    with pytest.raises(httpcore.ConnectTimeout):
        Backend().connect_tcp("many.example", 1, timeout=0.5)
    assert tried == ["127.0.0.2", "127.0.0.3"]


@pytest.mark.parametrize("own", EVERY_KIND)
@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("ALL_PROXY", "socks5://user:s3cr3t@localhost:1", "ALL_PROXY.*socks"),
        ("HTTPS_PROXY", "::::", "HTTPS_PROXY"),
        ("HTTPS_PROXY", "ftp://user:s3cr3t@localhost", "HTTPS_PROXY"),
        ("HTTPS_PROXY", "http://[::1", "HTTPS_PROXY"),
        ("HTTPS_PROXY", "http://localhost:99999999", "HTTPS_PROXY"),
        ("HTTPS_PROXY", "http://user:s3cr3t/x@localhost:1", "HTTPS_PROXY.*quote"),
        ("HTTPS_PROXY", "http://user:s3cr3t#x@localhost:1", "HTTPS_PROXY.*quote"),
        ("HTTPS_PROXY", "http://user:s3cr3t@localhost:x", "HTTPS_PROXY.*port"),
    ],
)
def test_a_proxy_that_cannot_be_used_is_named(
    environment: pytest.MonkeyPatch, own: Any, name: str, value: str, message: str
) -> None:
    environment.setenv(name, value)
    environment.setitem(sys.modules, "socksio", None)
    with pytest.raises(pinkit.PinterestError, match=message) as raised:
        own()
    assert "s3cr3t" not in str(raised.value)
