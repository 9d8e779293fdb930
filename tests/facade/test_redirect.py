"""The local server that receives the browser's redirect."""

from __future__ import annotations

import http.server
import logging
import re
import socket
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest
from pinkit._auth.login_server import Redirect, _Handler, _Server
from pinkit.errors import PinterestError


@pytest.fixture
def redirect() -> Iterator[Redirect]:
    with_port = Redirect("http://127.0.0.1:0/back", "st&te")
    # Port 0 means 80 in an address; here it means any.
    with_port._port = 0
    with_port.listen()
    yield with_port
    with_port.close()


def visit(redirect: Redirect, target: str, method: str = "GET") -> tuple[int, str, dict[str, str]]:
    request = urllib.request.Request(f"http://127.0.0.1:{redirect.port}{target}", method=method)
    try:
        with urllib.request.urlopen(request, timeout=5) as page:  # noqa: S310
            return page.status, page.read().decode(), dict(page.headers)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode(), dict(error.headers)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://localhost:8085/",
        "http://app.example/back",
        "http://0.0.0.0:8085/",
        "http://localhost.evil.example:80/",
        "http://localhost@evil.example/",
        "localhost:8085",
        "http://[::1",
        "http://localhost:port/",
    ],
)
def test_only_loopback_addresses_are_accepted(address: str) -> None:
    with pytest.raises(PinterestError, match=re.escape(repr(address))):
        Redirect(address, "s")


def test_the_right_redirect_gives_the_code(redirect: Redirect) -> None:
    status, page, headers = visit(redirect, "/back?code=a%26b&state=st%26te")
    assert (status, redirect.code, redirect.error) == (200, "a&b", None)
    assert "close this page" in page
    assert "a&b" not in page
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "Python" not in headers["Server"]
    assert headers["Content-Length"] == str(len(page.encode()))


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("/favicon.ico", 404),
        ("/", 404),
        ("/back/more?code=x&state=st%26te", 404),
        ("/other?code=x&state=st%26te", 404),
        ("/back", 400),
        ("/back?code=x", 400),
        ("/back?code=x&state=wrong", 400),
        ("/back?error=access_denied&state=wrong", 400),
        ("/back?error=access_denied", 400),
    ],
)
def test_anything_else_does_not_end_the_wait(redirect: Redirect, target: str, status: int) -> None:
    assert visit(redirect, target)[0] == status
    assert (redirect.code, redirect.error) == (None, None)
    assert visit(redirect, "/back?code=right&state=st%26te")[0] == 200
    assert redirect.code == "right"


@pytest.mark.parametrize("method", ["POST", "HEAD", "PUT"])
def test_only_get_is_accepted(redirect: Redirect, method: str) -> None:
    assert visit(redirect, "/back?code=x&state=st%26te", method)[0] == 501
    assert redirect.code is None


def test_a_denial_by_the_user_ends_the_wait(redirect: Redirect) -> None:
    status, page, _ = visit(
        redirect, "/back?error=access_denied&error_description=%3Cscript%3E&state=st%26te"
    )
    assert status == 200
    assert redirect.error is not None
    assert redirect.error.error == "access_denied"
    assert "&lt;script&gt;" in page
    assert "<script>" not in page


def test_the_first_one_counts(redirect: Redirect) -> None:
    visit(redirect, "/back?code=first&state=st%26te")
    assert visit(redirect, "/back?code=second&state=st%26te")[0] == 410
    assert redirect.code == "first"


def test_many_at_once_give_one_code(redirect: Redirect) -> None:
    statuses: list[int] = []
    threads = [
        threading.Thread(
            target=lambda n=n: statuses.append(visit(redirect, f"/back?code={n}&state=st%26te")[0])
        )
        for n in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200] + [410] * 7


def test_a_silent_connection_blocks_no_other(redirect: Redirect) -> None:
    with socket.create_connection(("127.0.0.1", redirect.port)):
        started_at = time.monotonic()
        assert visit(redirect, "/back?code=x&state=st%26te")[0] == 200
        redirect.close()
        assert time.monotonic() - started_at < 3


def test_a_silent_connection_ends(redirect: Redirect, monkeypatch: pytest.MonkeyPatch) -> None:
    timeout: float | None = _Handler.timeout
    assert timeout is not None
    assert 0 < timeout <= 30
    monkeypatch.setattr(_Handler, "timeout", 0.2)
    with socket.create_connection(("127.0.0.1", redirect.port), timeout=5) as connection:
        assert connection.recv(100) == b""


@pytest.mark.parametrize("target", ["//[", "//[?code=x&state=st%26te", "http://[/back?code=x&state=st%26te"])
def test_a_target_that_is_no_address_is_not_found(redirect: Redirect, target: str) -> None:
    with socket.create_connection(("127.0.0.1", redirect.port), timeout=5) as connection:
        connection.sendall(f"GET {target} HTTP/1.0\r\n\r\n".encode())
        assert connection.recv(100).split()[1] == b"404"
    assert redirect.code is None


def test_nothing_is_written_anywhere(
    redirect: Redirect, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        visit(redirect, "/back?code=s3cr3t&state=st%26te")
        with socket.create_connection(("127.0.0.1", redirect.port)) as connection:
            connection.sendall(b"GET /back?code=s3cr3t HTTP/9.9\r\n\r\n")
            connection.recv(100)
    assert capfd.readouterr() == ("", "")
    assert "s3cr3t" not in caplog.text


def test_a_port_in_use_is_named(redirect: Redirect) -> None:
    other = Redirect(f"http://127.0.0.1:{redirect.port}/back", "s")
    with pytest.raises(PinterestError, match=rf"127.0.0.1:{redirect.port}"):
        other.listen()
    other.close()


def test_closing_frees_the_port_and_can_be_repeated(redirect: Redirect) -> None:
    port = redirect.port
    redirect.close()
    redirect.close()
    again = Redirect(f"http://localhost:{port}/back", "s")
    again.listen()
    again.close()


def test_a_closed_redirect_does_not_listen() -> None:
    late = Redirect("http://127.0.0.1:1/", "s")
    late.close()
    late.listen()
    assert late._server is None


def test_the_browser_may_be_missing(redirect: Redirect, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    assert not redirect.open("https://www.pinterest.com/oauth/")
    assert opened == ["https://www.pinterest.com/oauth/"]


def test_an_address_may_omit_its_port_and_its_path() -> None:
    made = Redirect("http://localhost", "s")
    assert made.port == 80
    assert made.receive("/?code=1&state=s")[0] == 200


def test_what_listens_keeps_no_process_alive_and_closes_at_once() -> None:
    before = set(threading.enumerate())
    made = Redirect("http://127.0.0.1:0/", "s")
    made._port = 0
    made.listen()
    (thread,) = set(threading.enumerate()) - before
    assert thread.daemon
    time.sleep(0.1)  # it waits for a connection by now
    begun = time.monotonic()
    made.close()
    assert time.monotonic() - begun < 0.3


@pytest.mark.parametrize(("host", "family"), [("[::1]", socket.AF_INET6), ("localhost", socket.AF_INET)])
def test_both_kinds_of_addresses_of_this_computer_are_listened_at(
    monkeypatch: pytest.MonkeyPatch, host: str, family: int
) -> None:
    """Without a socket, because not every computer has IPv6."""
    bound: list[tuple[str, int]] = []
    monkeypatch.setattr(http.server.ThreadingHTTPServer, "__init__", lambda _, at, __: bound.append(at))
    made = Redirect(f"http://{host}:8085/", "s")
    server = _Server((made._host, made._port), made)
    assert server.address_family == family
    assert bound == [("::1" if family == socket.AF_INET6 else "127.0.0.1", 8085)]
