"""Requests to any path: an operation without a name in the client has all features of a call."""

import json
from typing import Any

import pinkit
import pytest
from http_library import httpx
from pinkit import errors
from pinkit.events import ResponseReceived
from scripted import Mode, Script, error, json_response


def sent(script: Script) -> httpx.Request:
    (request,) = script.requests
    return request


def test_a_request_is_sent_with_the_token_and_its_arguments(mode: Mode) -> None:
    script = Script([json_response(201, {"id": "7"}, x_pinterest_rid="rid")])
    client = mode.client(script, headers={"X-Team": "oak"})
    response = mode.wait(
        lambda: client.request(
            "post",
            "/ad_accounts/1/new things?a=b",
            query={"ids": ["1", "2"], "deep": True, "none": None, "text": "ä&b"},
            json={"name": "Oak", "tags": [1, None]},
            headers={"X-New": "1"},
        )
    )
    request = sent(script)
    assert str(request.url) == (
        "https://api.pinterest.com/v5/ad_accounts/1/new%20things?a=b&ids=1&ids=2&deep=true&text=%C3%A4%26b"
    )
    assert request.method == "POST"
    assert json.loads(request.content) == {"name": "Oak", "tags": [1, None]}
    expected = {
        "authorization": "Bearer token",
        "content-type": "application/json",
        "x-new": "1",
        "x-team": "oak",
    }
    assert expected.items() <= dict(request.headers).items()
    assert isinstance(response, pinkit.Response)
    assert (response.status, response.json(), response.request_id) == (201, {"id": "7"}, "rid")
    assert response.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("content", [b"a,b", "a,b"])
def test_a_body_that_is_not_json_is_sent_and_read_as_it_is(mode: Mode, content: Any) -> None:
    script = Script([httpx.Response(200, content=b"c,d", headers={"Content-Type": "text/csv"})])
    client = mode.client(script)
    kind = {"Content-Type": "text/csv"}
    response = mode.wait(lambda: client.request("PUT", "/file", content=content, headers=kind))
    assert (sent(script).content, sent(script).headers["content-type"]) == (b"a,b", "text/csv")
    assert response.content == b"c,d"
    with pytest.raises(errors.InvalidResponseError, match="JSON"):
        response.json()


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
def test_any_success_may_be_empty(mode: Mode, status: int) -> None:
    client = mode.client([httpx.Response(status)])
    response = mode.wait(lambda: client.request("GET", "pins"))
    assert (response.status, response.content) == (status, b"")


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("failure", [httpx.ReadError("reset"), error(503)])
def test_a_request_that_is_safe_to_repeat_is_repeated(mode: Mode, method: str, failure: Any) -> None:
    script = Script([failure, json_response(200)])
    client = mode.client(script)
    assert mode.wait(lambda: client.request(method, "/pins/1")).status == 200
    assert len(script.requests) == 2


@pytest.mark.parametrize("failure", [httpx.ReadError("reset"), error(500)])
def test_a_post_is_never_repeated_blindly(mode: Mode, failure: Any) -> None:
    script = Script([failure, json_response(200)])
    client = mode.client(script)
    with pytest.raises((errors.APIConnectionError, errors.ServerError)):
        mode.wait(lambda: client.request("POST", "/pins", json={}))
    assert len(script.requests) == 1


def test_errors_are_typed(mode: Mode) -> None:
    client = mode.client([error(404, 50), httpx.Response(302, headers={"location": "https://evil.example"})])
    with pytest.raises(errors.NotFoundError, match="GET /pins/1: No"):
        mode.wait(lambda: client.request("GET", "/pins/1", query={"secret": "s3cret"}))
    with pytest.raises(errors.APIStatusError, match=r"redirect.*evil\.example"):
        mode.wait(lambda: client.request("GET", "/pins/1"))


def test_scopes_are_checked_before_anything_is_sent(mode: Mode) -> None:
    script = Script([json_response(200)])
    client = mode.client(script, pinkit.Token("token", scopes={"pins:read"}))
    with pytest.raises(errors.MissingScopeError, match="ads:read"):
        mode.wait(lambda: client.request("GET", "/ads", scopes=["ads:read"]))
    assert script.requests == []
    assert mode.wait(lambda: client.request("GET", "/pins", scopes="pins:read")).status == 200


def test_a_quota_is_kept(mode: Mode) -> None:
    reported = {
        "x_ratelimit_limit": '1, 1;w=60;name="new_read"',
        "x_ratelimit_remaining": "0",
        "x_ratelimit_reset": "9",
    }
    client = mode.client([json_response(200, **reported), json_response(200)])
    for _ in range(2):
        mode.wait(lambda: client.request("GET", "/new", quota="new_read"))
    assert sum(mode.clock.slept) == pytest.approx(9, abs=1)


def test_a_timeout_applies_to_one_request(mode: Mode) -> None:
    script = Script(lambda _: json_response(200))
    client = mode.client(script)
    mode.wait(lambda: client.request("GET", "/pins", timeout=3))
    mode.wait(lambda: client.request("GET", "/pins"))
    assert [request.extensions["timeout"]["read"] for request in script.requests] == [3, 30]


@pytest.mark.parametrize("path", ["/pins/1", "pins/1", "pins/1/", "https://api.pinterest.com/v5/pins/1"])
def test_a_path_is_below_the_base_url(mode: Mode, path: str) -> None:
    script = Script([json_response(200)])
    mode.wait(lambda: mode.client(script).request("GET", path))
    assert str(sent(script).url) == "https://api.pinterest.com/v5/pins/1"


@pytest.mark.parametrize(
    "path",
    [
        "https://evil.example/v5/pins",
        "http://api.pinterest.com/v5/pins",
        "https://api.pinterest.com:444/v5/pins",
        "https://user@api.pinterest.com/v5/pins",
        "https://api.pinterest.com/v6/pins",
        "https://api.pinterest.com/v5x/pins",
        "https://api.pinterest.com",
        "https://api.pinterest.com\\@evil.example/v5/pins",
        "//evil.example/v5/pins",
        "file:///etc/passwd",
        "/../v3/pins",
        "/pins/%2e%2e/x",
        "/pins//x",
        "/pins/..\\x",
        "/pins#x",
        "/",
        "",
        "?a=b",
        "/pins\n",
    ],
)
def test_a_url_of_another_host_or_path_is_rejected(mode: Mode, path: str) -> None:
    script = Script([json_response(200)])
    client = mode.client(script)
    with pytest.raises(ValueError, match="path"):
        mode.wait(lambda: client.request("GET", path))
    assert script.requests == []


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"method": "CONNECT"}, "method .*GET"),
        ({"json": {}, "content": b""}, "json.*content"),
        ({"headers": {"Authorization": "Bearer x"}}, "Authorization"),
        ({"json": {"a": float("nan")}}, "client.request: "),
        ({"timeout": 0}, "timeout"),
        ({"content": "\ud83d"}, "content .*Unicode"),
    ],
)
def test_wrong_arguments_are_named(mode: Mode, arguments: Any, expected: str) -> None:
    client = mode.client([])
    with pytest.raises(ValueError, match=expected):
        mode.wait(lambda: client.request(**{"method": "POST", "path": "/pins", **arguments}))


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"method": 1}, "method .*text.*int$"),
        ({"path": None}, "path .*text.*NoneType$"),
        ({"query": "a=1"}, "query .*mapping.*str$"),
        ({"content": 5}, "content .*bytes or text.*int$"),
        ({"content": ["a"]}, "content .*bytes or text.*list$"),
        ({"headers": "X-Key: x"}, "headers .*mapping.*str$"),
        ({"scopes": 5}, "scopes .*list or text.*int$"),
    ],
)
def test_arguments_of_a_wrong_type_are_named(mode: Mode, arguments: Any, expected: str) -> None:
    client = mode.client([])
    with pytest.raises(TypeError, match=expected):
        mode.wait(lambda: client.request(**{"method": "POST", "path": "/pins", **arguments}))


def test_a_variant_sends_by_its_own_options(mode: Mode) -> None:
    script = Script(lambda _: json_response(200))
    client = mode.client(script)
    for each in (client, client.with_options(headers={"X-Variant": "1"}), client):
        mode.wait(lambda each=each: each.request("GET", "/pins"))  # type: ignore[misc]
    assert ["x-variant" in request.headers for request in script.requests] == [False, True, False]


def test_a_misspelt_argument_is_named(mode: Mode) -> None:
    client = mode.client([])
    with pytest.raises(TypeError, match=r"client\.request\(\).*'jsn'.*'json'"):
        mode.wait(lambda: client.request("GET", "/pins", jsn={}))


def test_no_secret_is_in_a_repr_or_an_event(mode: Mode) -> None:
    events: list[Any] = []
    client = mode.client(
        [json_response(200, {"access_token": "s3cret"}, set_cookie="s3cret")], on_event=events.append
    )
    response = mode.wait(lambda: client.request("POST", "/token", json={"password": "s3cret"}))
    assert "s3cret" not in repr(response)
    assert "s3cret" not in repr(events)
    assert ResponseReceived in map(type, events)


def test_a_deletion_whose_response_was_lost_has_succeeded(mode: Mode) -> None:
    client = mode.client([httpx.ReadError("reset"), error(404)])
    assert mode.wait(lambda: client.request("DELETE", "/pins/1")).status == 404
