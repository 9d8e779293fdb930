"""Clients, transports and time-outs of httpx and httpx2 are accepted; a client needs neither of them."""

from __future__ import annotations

import pickle
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pinkit
import pytest
from http_library import LIBRARIES
from pinkit import errors
from pinkit._io.certificates import trusted
from pinkit.testing import Mock
from scripted import Mode, Script, error, json_response
from test_connections import CERTIFICATE

BOARD = b'{"id": "1", "name": "Kitchens"}'


@pytest.fixture(params=LIBRARIES)
def library(request: pytest.FixtureRequest) -> Any:
    """Each library."""
    return import_module(request.param)


def kind_of(mode: Mode, library: Any, name: str) -> Any:
    return getattr(library, name if mode.name == "sync" else f"Async{name}")


def responding(library: Any, seen: list[Any]) -> Any:
    """A transport of a library that records the requests."""

    def respond(request: Any) -> Any:
        seen.append(request)
        return library.Response(200, content=BOARD, headers={"X-Pinterest-RID": "7"})

    return library.MockTransport(respond)


@pytest.mark.parametrize("argument", ["transport", "http_client"])
def test_objects_of_each_library_get_its_requests(mode: Mode, library: Any, argument: str) -> None:
    seen: list[Any] = []
    carrier = responding(library, seen)
    if argument == "http_client":
        carrier = kind_of(mode, library, "Client")(transport=carrier)
    client = mode.client_class("token", **{argument: carrier})
    data, response = mode.wait(lambda: client.boards.get.with_raw_response("1"))
    assert (data.name, response.status, response.request_id) == ("Kitchens", 200, "7")
    assert isinstance(seen[0], library.Request)
    assert str(seen[0].url) == "https://api.pinterest.com/v5/boards/1"


@pytest.mark.parametrize("argument", ["transport", "http_client"])
@pytest.mark.parametrize(
    ("name", "sent", "kind"),
    [
        ("ReadTimeout", True, errors.APITimeoutError),
        ("ConnectError", False, errors.APIConnectionError),
        ("PoolTimeout", False, errors.APITimeoutError),
        ("RemoteProtocolError", True, errors.APIConnectionError),
    ],
)
def test_errors_of_each_library_are_understood(
    mode: Mode, library: Any, argument: str, name: str, sent: bool, kind: type[errors.APIConnectionError]
) -> None:
    def fail(request: Any) -> Any:
        raise getattr(library, name)("broken", request=request)

    carrier = library.MockTransport(fail)
    if argument == "http_client":
        carrier = kind_of(mode, library, "Client")(transport=carrier)
    client = mode.client_class("SECRET", retry=pinkit.Retry(attempts=1), **{argument: carrier})
    with pytest.raises(errors.APIConnectionError) as raised:
        mode.wait(lambda: client.boards.get("1"))
    assert (type(raised.value), raised.value.sent) == (kind, sent)
    cause: Any = raised.value.__cause__
    assert isinstance(cause, getattr(library, name))
    assert "authorization" not in cause.request.headers


def test_a_transport_or_client_of_another_kind_is_rejected(mode: Mode, library: Any) -> None:
    other = Mode("asyncio" if mode.name == "sync" else "sync")
    for argument, wrong in (
        ("http_client", kind_of(other, library, "Client")()),
        ("transport", kind_of(other, library, "HTTPTransport")()),
        ("transport", kind_of(other, library, "Client")()),
        ("transport", "http://proxy"),
    ):
        with pytest.raises(TypeError, match=f"{argument} must be an httpx.*or httpx2"):
            mode.client_class("token", **{argument: wrong})


def test_time_outs_of_each_library_are_accepted(mode: Mode, library: Any) -> None:
    script = Script(lambda _: json_response(200, {"id": "1"}))
    phases = {"connect": 1, "read": 5, "write": 5, "pool": 5}
    client = mode.client(script, timeout=library.Timeout(5, connect=1))
    mode.wait(lambda: client.boards.get("1"))
    mode.wait(lambda: client.with_options(timeout=pinkit.Timeout(5, connect=1)).boards.get("1"))
    mode.wait(lambda: client.request("GET", "/boards/1", timeout=library.Timeout(7)))
    mode.wait(lambda: client.with_options(timeout=9).boards.get("1"))
    sent = [request.extensions["timeout"] for request in script.requests]
    assert sent[:2] == [phases, phases]
    assert [set(each.values()) for each in sent[2:]] == [{7}, {9}]
    with pytest.raises(ValueError, match="finite"):
        mode.client(script, timeout=library.Timeout(5, read=None))


@pytest.mark.parametrize(
    ("given", "problem", "message"),
    [
        ({}, ValueError, "connect is None"),
        ({"read": 5}, ValueError, "connect is None"),
        ({"seconds": 0}, ValueError, "above 0"),
        ({"seconds": 5, "pool": float("inf")}, ValueError, "pool is inf"),
        ({"seconds": "5"}, TypeError, "'5'"),
    ],
)
def test_an_invalid_time_out_is_rejected(given: Any, problem: type[Exception], message: str) -> None:
    with pytest.raises(problem, match=message):
        pinkit.Timeout(**given)


def test_a_time_out_is_a_value() -> None:
    assert pinkit.Timeout(5, connect=1) == pinkit.Timeout(connect=1, read=5, write=5, pool=5)
    assert repr(pinkit.Timeout(5)) == "Timeout(connect=5, read=5, write=5, pool=5)"


def test_the_response_of_an_error_can_be_pickled(mode: Mode) -> None:
    client = mode.client([error(404, 50, "Gone.", x_pinterest_rid="7")])
    with pytest.raises(errors.NotFoundError) as raised:
        mode.wait(lambda: client.boards.get("1"))
    copied = pickle.loads(pickle.dumps(raised.value)).response  # noqa: S301
    assert isinstance(copied, pinkit.Response)
    assert (copied.status, copied.method, copied.url) == (
        404,
        "GET",
        "https://api.pinterest.com/v5/boards/1",
    )
    assert (copied.headers["X-Pinterest-Rid"], copied.json()["message"]) == ("7", "Gone.")


def test_the_mock_serves_the_clients_of_each_library(mode: Mode, library: Any) -> None:
    mock = Mock()
    http = kind_of(mode, library, "Client")(transport=mock.transport)
    client = mode.client_class(mock.token, http_client=http, clock=mock.client_clock)
    board = mode.wait(lambda: client.boards.create(name="Kitchens"))
    mock.faults.add("truncated", "boards/get", times=1)
    mock.faults.add("reset", "boards/get", times=1)
    assert mode.wait(lambda: client.boards.get(board.id)).name == "Kitchens"


RUN = """
import sys
for name in {blocked!r}:
    sys.modules[name] = None
import pinkit
from pinkit._io.http import httpcore
client = pinkit.Client("t", base_url={url!r})
print(client.boards.get("1").id, httpcore.__name__, bool(sys.modules.get("httpx")))
"""


@pytest.mark.parametrize("blocked", [[], ["httpx", "httpcore"]])
def test_a_client_imports_no_httpx_and_falls_back_to_httpx2(blocked: list[str]) -> None:
    from test_connections import Server

    if not set(LIBRARIES) - set(blocked):
        pytest.skip("needs httpx2 in place of httpx: pip install httpx2")
    server = Server()
    code = RUN.format(blocked=blocked, url=server.url)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    core = "httpcore2" if blocked or "httpx" not in LIBRARIES else "httpcore"
    assert (done.stdout, done.stderr) == (f"fine {core} False\n", "")
    server.close()


def test_clients_share_the_certificates(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    default = trusted()
    assert trusted() is default
    file = tmp_path / "localhost.pem"
    file.write_text(CERTIFICATE)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    trusting = trusted()
    assert trusting is not default
    assert len(trusting.get_ca_certs()) == 1
    assert trusted() is trusting
    file.write_text(CERTIFICATE + "\n")  # certificates are renewed in place
    assert trusted() is not trusting
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "missing.pem"))
    with pytest.raises(pinkit.PinterestError, match=r"SSL_CERT_FILE .*missing\.pem.*No such file"):
        pinkit.Client("t")
