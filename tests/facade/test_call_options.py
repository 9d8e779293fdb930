"""The time-out and the headers of one call, through both clients."""

from collections.abc import Callable
from typing import Any

import pinkit
import pytest
from http_library import httpx
from pinkit_generated.operations import boards_get
from scripted import Mode, Script, error, json_response

BODY = {"id": "1", "name": "x", "items": [{"id": "1"}], "bookmark": None}
MINE = {"X-Mine": "a", "user-agent": "mine"}
CALLS: dict[str, Callable[..., Any]] = {
    "get": lambda client, **options: client.boards.get("1", **options),
    "create": lambda client, **options: client.boards.create(name="x", **options),
    "with_raw_response": lambda client, **options: client.boards.get.with_raw_response("1", **options),
    "batch": lambda client, **options: client.campaigns.create("1", body=[], **options),
    "list": lambda client, **options: client.boards.list(**options).all(),
    "call": lambda client, **options: client.call(boards_get, "1", **options),
}


def timeouts(script: Script) -> list[float]:
    return [request.extensions["timeout"]["read"] for request in script.requests]


@pytest.mark.parametrize("name", CALLS)
def test_a_call_has_a_timeout_and_headers_of_its_own(mode: Mode, name: str) -> None:
    script = Script([error(429, 8, retry_after="1"), json_response(200, BODY), json_response(200, BODY)])
    client = mode.client(script, timeout=30, headers={"X-Mine": "client", "X-Other": "b"})
    mode.wait(lambda: CALLS[name](client, timeout=2.5, extra_headers=MINE))
    mode.wait(lambda: CALLS[name](client))
    assert timeouts(script) == [2.5, 2.5, 30]
    for request in script.requests[:2]:
        assert request.headers.get_list("X-Mine") == ["a"]
        assert request.headers.get_list("User-Agent") == ["mine"]
        assert request.headers["X-Other"] == "b"
        assert request.headers["Authorization"] == "Bearer token"
    assert script.requests[2].headers["X-Mine"] == "client"
    assert all("X-Mine" not in request.url.params for request in script.requests)


def test_every_page_of_a_list_has_the_options(mode: Mode) -> None:
    contents = [{"items": [{"id": str(n)}], "bookmark": str(n) if n < 3 else None} for n in range(4)]
    script = Script([json_response(200, each) for each in contents])
    headers = dict(MINE)
    pager = mode.client(script).boards.list(timeout=4, extra_headers=headers)
    headers.clear()
    assert len(mode.wait(pager.all)) == 4
    assert timeouts(script) == [4] * 4
    assert [request.headers["X-Mine"] for request in script.requests] == ["a"] * 4


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize(
    ("options", "kind", "message"),
    [
        ({"extra_headers": {"authorization": "Bearer x"}}, ValueError, "extra_headers .*'authorization'"),
        ({"extra_headers": {"Host": "x"}}, ValueError, "extra_headers .*'Host'"),
        ({"extra_headers": {"Content-Length": "1"}}, ValueError, "extra_headers .*'Content-Length'"),
        ({"extra_headers": {"X-Mine": "a\r\nb: c"}}, ValueError, "extra_headers .*'X-Mine'"),
        ({"extra_headers": {"X-Mine": 1}}, TypeError, "extra_headers .*'X-Mine' is int"),
        ({"timeout": 0}, ValueError, "timeout .*above 0.*is 0$"),
        ({"timeout": float("inf")}, ValueError, "timeout .*finite"),
        ({"timeout": "5"}, TypeError, "timeout .*seconds.*'5'"),
    ],
)
def test_an_option_that_is_not_allowed_is_named_and_nothing_is_sent(
    mode: Mode, name: str, options: dict[str, Any], kind: type[Exception], message: str
) -> None:
    script = Script([])
    client = mode.client(script)
    with pytest.raises(kind, match=message):
        mode.wait(lambda: CALLS[name](client, **options))
    assert script.requests == []


def test_a_list_rejects_an_option_before_its_first_page(mode: Mode) -> None:
    with pytest.raises(ValueError, match=r"extra_headers .*'Authorization'"):
        mode.client([]).boards.list(extra_headers={"Authorization": "x"})


def test_a_creation_with_options_of_its_own_is_not_sent_twice(mode: Mode) -> None:
    script = Script([httpx.ReadTimeout("slow")])
    media = {"source_type": "image_url", "url": "https://i.example/1"}
    with pytest.raises(pinkit.errors.APITimeoutError) as raised:
        mode.wait(lambda: mode.client(script).pins.create(board_id="1", media_source=media, timeout=1))
    assert raised.value.sent
    assert timeouts(script) == [1]
