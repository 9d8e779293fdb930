"""Protection from servers and URLs: plain http, long texts, control characters, redirects."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pinkit
import pytest
from fault_bench import Peer, Server, always, create, fails, get, whole
from http_library import httpx
from pinkit import errors
from pinkit._core.effects import Received
from pinkit._core.query_arrays import target
from pinkit._storage.s3_errors import rejection
from pinkit.http_types import Headers
from pinkit_generated import OPERATIONS, Request
from scripted import BOARD, Mode, Script, error, json_response
from workbench import VIDEO

# Plain http ------------------------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.delenv("PINTEREST_ALLOW_HTTP", raising=False)
    return monkeypatch


@pytest.mark.parametrize(
    "host", ["api.example", "10.0.0.1", "localhost.example", "[2001:db8::1]", "169.254.1.1"]
)
def test_a_token_is_not_sent_to_another_computer_by_plain_http(mode: Mode, host: str) -> None:
    with pytest.raises(ValueError, match=r"allow_http=True.*PINTEREST_ALLOW_HTTP=1"):
        mode.client([], base_url=f"http://{host}/v5")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.1.2.3", "[::1]", "mock.localhost"])
def test_this_computer_may_be_reached_by_plain_http(mode: Mode, host: str) -> None:
    script = Script([json_response(200, BOARD)])
    client = mode.client(script, base_url=f"http://{host}:8080/v5")
    mode.wait(partial(client.boards.get, "1"))
    assert script.requests[0].url.scheme == "http"


@pytest.mark.parametrize("by", ["argument", "environment"])
def test_plain_http_can_be_allowed(mode: Mode, environment: pytest.MonkeyPatch, by: str) -> None:
    options = {"allow_http": True} if by == "argument" else {}
    if by == "environment":
        environment.setenv("PINTEREST_ALLOW_HTTP", "1")
    client = mode.client([json_response(200, BOARD)], base_url="http://mock:8080/v5", **options)
    assert mode.wait(partial(client.boards.get, "1")).id == "1"


@pytest.mark.parametrize("value", ["0", "", "true"])
def test_only_1_allows_plain_http(mode: Mode, environment: pytest.MonkeyPatch, value: str) -> None:
    environment.setenv("PINTEREST_ALLOW_HTTP", value)
    with pytest.raises(ValueError, match="allow_http=True"):
        mode.client([], base_url="http://mock:8080/v5")


@pytest.mark.parametrize(
    "url",
    [
        "http://store.example/",
        "ftp://store.example/",
        "//store",
        "https://",
        "https://[::1",
        "https://store.example:99999999",
        "\0",
        5,
        [1],
    ],
)
def test_a_file_is_not_sent_to_an_invalid_or_unencrypted_url(mode: Mode, tmp_path: Path, url: Any) -> None:
    registered = {"media_id": "7", "upload_url": url, "upload_parameters": {"key": "k"}}
    script = Script([json_response(201, registered)])
    (tmp_path / "clip.mp4").write_bytes(VIDEO)
    with pytest.raises(errors.InvalidResponseError, match=r"upload_url.*7"):
        mode.wait(partial(mode.client(script).media.upload, tmp_path / "clip.mp4"))
    assert len(script.requests) == 1


# Messages of servers ---------------------------------------------------------------------------------------


def test_a_message_is_bounded_and_has_no_control_characters(mode: Mode) -> None:
    printed = "\x1b[31mNo.\x00\r\nfaked log line\u202e" + "x" * 1_000_000
    rid = "1\x1b" + "2" * 10_000
    response = json_response(400, {"code": 1, "message": printed}, x_pinterest_rid=rid)
    with pytest.raises(errors.BadRequestError) as raised:
        mode.wait(partial(mode.client([response]).boards.get, "1"))
    assert len(str(raised.value)) < 2000
    assert str(raised.value).isprintable()
    assert raised.value.response is not None
    assert raised.value.response.json()["message"] == printed  # nothing is lost


@pytest.mark.parametrize(
    "body",
    [
        {"message": {"deep": ["x" * 5000] * 100}},
        {"error": ["\x1b[31m"] * 10_000},
        {"code": 10**400, "message": "No."},
        {"code": True, "message": 5},
    ],
)
def test_an_error_of_another_form_is_legible(mode: Mode, body: Any) -> None:
    with pytest.raises(errors.BadRequestError) as raised:
        mode.wait(partial(mode.client([json_response(400, body)]).boards.get, "1"))
    assert len(str(raised.value)) < 2000
    assert str(raised.value).isprintable()


@pytest.mark.parametrize(
    "text",
    [
        "<Code>" + " " * 100_000,
        "<Code>" * 20_000,
        "<Message>" + "\n" * 100_000 + "<",
        "<Code>" + " x" * 50_000 + "</Cod",
        "?" * 100_000,
        "<title" * 100_000,
        "<title>" + " " * 100_000,
    ],
)
def test_a_response_of_the_file_store_is_read_in_linear_time(text: str) -> None:
    start = time.process_time()
    failed = rejection(errors.DownloadError, "download", "x", Received(400, Headers(), text.encode()))
    assert time.process_time() - start < 0.2
    assert str(failed.error).isprintable()
    assert len(str(failed.error)) < 2000


def test_the_message_of_the_file_store_is_in_the_error() -> None:
    text = "<?xml?><Error><Code> AccessDenied </Code><Message>Request\nhas expired</Message></Error>"
    failed = rejection(errors.DownloadError, "download", "x", Received(403, Headers(), text.encode()))
    assert isinstance(failed.error, errors.DownloadError)
    assert failed.error.code == "AccessDenied"
    assert "Request has expired" in str(failed.error)


@pytest.mark.parametrize(
    "message", ["retry after " * 100_000, "spam " * 200_000, "a" * 1_000_000, "\\" * 500_000]
)
def test_a_long_message_takes_no_time(mode: Mode, message: str) -> None:
    client = mode.client(lambda _: error(400, 1, message), retry=pinkit.Retry(attempts=1))
    start = time.process_time()
    with pytest.raises(errors.APIStatusError):
        mode.wait(partial(client.boards.get, "1"))
    assert time.process_time() - start < 1


def test_a_page_of_html_takes_no_time(mode: Mode) -> None:
    client = mode.client(
        lambda _: httpx.Response(502, content=b"<title" * 500_000), retry=pinkit.Retry(attempts=1)
    )
    start = time.process_time()
    with pytest.raises(errors.ServerError, match="3000000 bytes"):
        mode.wait(lambda: client.boards.get("1"))
    assert time.process_time() - start < 2


# Redirects -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 305, 307, 308, 399])
@pytest.mark.parametrize("location", [None, "", "http://[::1", "http://a\x00b/", "/elsewhere", "x" * 50_000])
def test_every_redirect_is_an_api_status_error(mode: Mode, status: int, location: str | None) -> None:
    headers = {} if location is None else {"location": location}
    with pytest.raises(errors.APIStatusError, match="redirect") as raised:
        mode.wait(partial(mode.client([httpx.Response(status, headers=headers)]).boards.get, "1"))
    assert raised.value.status == status
    assert len(str(raised.value)) < 500
    assert str(raised.value).isprintable()


def away(status: int, to: Server) -> Callable[[Peer], None]:
    """A script: redirect to another server."""
    return always(whole(b"", status, location=f"http://localhost:{to.port}/v5/boards/1"))


@pytest.mark.usefixtures("no_token_in_logs")
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


# Array parameters ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arrays", "query"),
    [
        ("document", "campaign_ids=1&campaign_ids=2%2C3&entity_statuses=ACTIVE&page_size=250"),
        ("comma", "campaign_ids=1,2%2C3&entity_statuses=ACTIVE&page_size=250"),
    ],
)
def test_array_parameters_can_be_joined_by_commas(mode: Mode, arrays: Any, query: str) -> None:
    script = Script(lambda _: json_response(200, {"items": []}))
    client = mode.client(script, query_arrays=arrays)

    def campaigns() -> Any:
        return client.campaigns.list("9", campaign_ids=["1", "2,3"], entity_statuses=["ACTIVE"]).all()

    mode.wait(campaigns)
    sent = script.requests[0].url.query.decode()
    assert sorted(sent.split("&")) == sorted(query.split("&"))
    mode.wait(partial(client.boards.get, "1"))
    assert script.requests[1].url.query == b""


def test_the_response_shows_the_query_that_was_sent(mode: Mode) -> None:
    client = mode.client([error(400, 1)], query_arrays="comma")
    with pytest.raises(errors.BadRequestError) as raised:
        mode.wait(lambda: client.campaigns.list("9", campaign_ids=["1", "2"]).all())
    assert raised.value.response is not None
    assert "campaign_ids=1,2" in raised.value.response.url


def test_fields_of_objects_are_not_joined() -> None:
    request = Request[Any](OPERATIONS["boards/get"], "/boards/1", "a[b]=1&c=1&a[b]=2&c=2&d=")
    assert target(request, "comma") == "/boards/1?a[b]=1&c=1,2&a[b]=2&d="


@pytest.mark.parametrize("wrong", ["repeated", None, 5])
def test_an_unknown_form_of_array_parameters_is_rejected(mode: Mode, wrong: Any) -> None:
    with pytest.raises(ValueError, match="query_arrays must be 'document' or 'comma'"):
        mode.client([], query_arrays=wrong)
