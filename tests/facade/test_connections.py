"""Bytes that follow a response on its connection are never used as the response to the next call."""

import contextlib
import inspect
import socket
import ssl
import threading
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import anyio
import pinkit
import pytest
from http_library import LIBRARIES
from pinkit import errors

#: A certificate for 127.0.0.1 and its key, for these tests only.
CERTIFICATE = """\
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgUpCK4kOG16pVG4aO
zPe1Vq5MHe+aATpU4bfcXBFnhTKhRANCAAQeEyodN9fLyjaRnUJ0OaQ04y0zxdlp
SFaOV4jgWsFBfT51hGAruHO964fRijXqZ/qCJGwG2HI5HrxpCNUnTCuA
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIIBnDCCAUGgAwIBAgIUfh4LWSE8IswIJP2ylnHjVZwDda4wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEzMDA2MTIyM1oYDzIxMjYxMTA2
MDYxMjIzWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQeEyodN9fLyjaRnUJ0OaQ04y0zxdlpSFaOV4jgWsFBfT51hGAruHO9
64fRijXqZ/qCJGwG2HI5HrxpCNUnTCuAo28wbTAdBgNVHQ4EFgQU4krI09nmpBQX
mYy8/8h4dj3l5akwHwYDVR0jBBgwFoAU4krI09nmpBQXmYy8/8h4dj3l5akwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSQAwRgIhAPqtoJmFQzDBUzbXuABTbIFxwNon1LGWgIjT7eKTykMzAiEA
kL3XJQ8qeOHWJ8uYxl6QiMGhAtmNoM8SbqXKIY4dHFE=
-----END CERTIFICATE-----
"""


def response(board: str, status: str = "200 OK") -> bytes:
    body = f'{{"id": "{board}"}}'
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode()


def chunked(board: str) -> bytes:
    body = f'{{"id": "{board}"}}'
    return (
        f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{len(body):x}\r\n{body}\r\n0\r\n\r\n".encode()
    )


def no_content(headers: str = "") -> bytes:
    return f"HTTP/1.1 204 No Content\r\n{headers}\r\n".encode()


class Server:
    """A server that keeps connections alive: it sends given bytes to the first request, and later `fine`."""

    def __init__(self, *first: bytes, tls: ssl.SSLContext | None = None) -> None:
        self._first, self._tls = first, tls
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.connections = 0
        self.url = f"http{'s' if tls else ''}://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                self.connections += 1
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            connection.settimeout(10)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._tls is None:
                self._respond(connection.recv, lambda parts: connection.sendall(b"".join(parts)))
                return
            # By hand, so that several records are in one packet.
            incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
            tls = self._tls.wrap_bio(incoming, outgoing, server_side=True)

            def done(work: Callable[[], Any]) -> Any:
                while True:
                    try:
                        result = work()
                    except ssl.SSLWantReadError:
                        connection.sendall(outgoing.read())
                        if not (received := connection.recv(65536)):
                            raise ConnectionError from None
                        incoming.write(received)
                    else:
                        return result

            def send(parts: tuple[bytes, ...]) -> None:
                for part in parts:
                    tls.write(part)
                connection.sendall(outgoing.read())

            done(tls.do_handshake)
            self._respond(lambda size: done(lambda: tls.read(size)), send)

    def _respond(self, receive: Callable[[int], bytes], send: Callable[[tuple[bytes, ...]], object]) -> None:
        while True:
            request = b""
            while b"\r\n\r\n" not in request:
                if not (more := receive(65536)):
                    return
                request += more
            parts, self._first = self._first or (response("fine"),), ()
            send(parts)

    def close(self) -> None:
        self._socket.close()


@pytest.fixture(params=["sync", "asyncio", "trio"])
def backend(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return str(request.param)


def thrice(backend: str, server: Server, first: Callable[[Any], Any], http: Any = None) -> list[str]:
    """Make a call, which may fail, and return the ids that two further calls of the same client get."""

    async def use() -> list[str]:
        kind = pinkit.Client if backend == "sync" else pinkit.AsyncClient
        client: Any = kind("t", base_url=server.url, http_client=http)
        found: list[str] = []
        for call in (first, get, get):
            with contextlib.suppress(errors.NotFoundError):
                got = call(client)
                got = await got if inspect.isawaitable(got) else got
                found.append(got and got.id)
        for each in filter(None, (client, http)):
            each.close() if backend == "sync" else await each.aclose()
        return found[-2:]

    return anyio.run(use, backend="asyncio" if backend == "sync" else backend)


def full_block(further: int) -> bytes:
    """A response that, with further bytes, has as many bytes as are passed on in one piece."""
    head = response("1")
    filler = 2**14 - further - len(head) - len("X: \r\n")
    return head.replace(b"\r\n\r\n", b"\r\nX: " + b"x" * filler + b"\r\n\r\n", 1)


def get(client: Any) -> Any:
    return client.boards.get("1")


def delete(client: Any) -> Any:
    return client.boards.delete("1")


POISON = response("POISON")
CASES = [
    (get, [response("1"), POISON]),
    (get, [chunked("1"), POISON]),
    (get, [response("1", "404 Not Found"), POISON]),
    (get, [response("1"), b"\r\n"]),
    (delete, [no_content(), POISON]),
    (delete, [no_content(), b"{}"]),
    (delete, [no_content("Content-Length: 0\r\n"), POISON]),
    (delete, [no_content("Content-Length: 5\r\n")]),
    (delete, [no_content("Transfer-Encoding: chunked\r\n")]),
    (get, [full_block(len(POISON)), POISON]),
    (get, [full_block(0)]),  # nothing follows, which is not known
]


def client_of(library: str, backend: str, **options: Any) -> Any:
    """An HTTP client of a library."""
    return getattr(import_module(library), "Client" if backend == "sync" else "AsyncClient")(**options)


@pytest.mark.parametrize("library", [None, *LIBRARIES])
@pytest.mark.parametrize(("first", "sent"), CASES)
def test_bytes_after_a_response_are_not_the_next_response(
    backend: str, first: Any, sent: Any, library: str | None
) -> None:
    server = Server(*sent)
    http = library and client_of(library, backend)
    assert thrice(backend, server, first, http) == ["fine", "fine"]
    assert server.connections == 2
    server.close()


@pytest.mark.parametrize(
    ("first", "sent"),
    [
        (get, [response("1")]),
        (get, [chunked("1")]),
        (delete, [no_content()]),
        (delete, [no_content("Content-Length: 0\r\n")]),
    ],
)
@pytest.mark.parametrize("library", [None, *LIBRARIES])
def test_a_connection_without_leftover_bytes_is_reused(
    backend: str, first: Any, sent: Any, library: str | None
) -> None:
    server = Server(*sent)
    assert thrice(backend, server, first, library and client_of(library, backend)) == ["fine", "fine"]
    assert server.connections == 1
    server.close()


@pytest.fixture
def tls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """The contexts of a server and of a client that trusts it; SSL_CERT_FILE is set to trust it, too."""
    file = tmp_path / "localhost.pem"
    file.write_text(CERTIFICATE)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(file)
    return serving, ssl.create_default_context(cafile=str(file))


def test_a_certificate_that_is_not_trusted_is_named(
    backend: str, tls: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = Server(response("1"), tls=tls[0])
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(errors.APIConnectionError, match="certificate verify failed"):
        thrice(backend, server, get)
    server.close()


@pytest.mark.parametrize("library", [None, *LIBRARIES])
@pytest.mark.parametrize(("sent", "connections"), [([response("1"), POISON], 2), ([response("1")], 1)])
def test_bytes_in_another_tls_record_are_not_the_next_response(
    backend: str, tls: Any, sent: Any, connections: int, library: str | None
) -> None:
    serving, trusting = tls
    server = Server(*sent, tls=serving)
    http = library and client_of(library, backend, verify=trusting)
    assert thrice(backend, server, get, http) == ["fine", "fine"]
    assert server.connections == connections
    server.close()


class Proxy:
    """A proxy that tunnels connections."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self.requests: list[bytes] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                threading.Thread(target=self._tunnel, args=(self._socket.accept()[0],), daemon=True).start()

    def _tunnel(self, near: socket.socket) -> None:
        with contextlib.suppress(OSError), near:
            request = b""
            while b"\r\n\r\n" not in request:
                request += near.recv(65536)
            self.requests.append(request)
            host, _, port = request.split()[1].decode().partition(":")
            with socket.create_connection((host, int(port))) as far:
                near.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                threading.Thread(target=self._copy, args=(far, near), daemon=True).start()
                self._copy(near, far)

    @staticmethod
    def _copy(source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)

    def close(self) -> None:
        self._socket.close()


@pytest.mark.parametrize(("sent", "connections"), [([response("1"), POISON], 2), ([response("1")], 1)])
def test_calls_go_through_a_proxy_of_the_environment(
    backend: str, tls: Any, sent: Any, connections: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, proxy = Server(*sent, tls=tls[0]), Proxy()
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:p%40ss@{proxy.address}")
    monkeypatch.setenv("NO_PROXY", "example.com")
    assert thrice(backend, server, get) == ["fine", "fine"]
    assert server.connections == len(proxy.requests) == connections
    assert proxy.requests[0].startswith(b"CONNECT 127.0.0.1:")
    assert b"Basic bWU6cEBzcw==" in proxy.requests[0]
    server.close()
    proxy.close()
