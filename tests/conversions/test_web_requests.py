"""`UserData.from_request` on environs, scopes, and objects shaped like requests of frameworks."""

from __future__ import annotations

from hashlib import sha256
from types import SimpleNamespace
from typing import Any

import pytest
from pinkit.conversions import UserData

AGENT, ADDRESS, CLICK = "Mozilla/5.0 (X11)", "203.0.113.9", "dj0yJnU9b2J"
FOUND = {"client_ip_address": ADDRESS, "client_user_agent": AGENT, "click_id": CLICK}


def environ(**more: str) -> dict[str, Any]:
    return {
        "REQUEST_METHOD": "GET",
        "QUERY_STRING": "",
        "REMOTE_ADDR": ADDRESS,
        "HTTP_USER_AGENT": AGENT,
        "HTTP_COOKIE": f"a=1; _epik={CLICK}; b=2",
        **more,
    }


def scope(
    query: bytes = b"", cookies: tuple[str, ...] = (f"a=1; _epik={CLICK}",), **more: Any
) -> dict[str, Any]:
    headers = [(b"user-agent", AGENT.encode()), *((b"cookie", each.encode()) for each in cookies)]
    kept = {"type": "http", "query_string": query, "client": (ADDRESS, 4711)}
    return {**kept, "headers": [*headers, *more.pop("headers", [])], **more}


class Starlette(dict[str, Any]):
    """A request of Starlette is a mapping of its scope, and has it as an attribute."""

    def __init__(self, scope: dict[str, Any]) -> None:
        super().__init__(scope)
        self.scope = scope


REQUESTS: dict[str, Any] = {
    "WSGI": environ(),
    "ASGI": scope(),
    "Django": SimpleNamespace(META=environ(), environ=None),
    "Django under ASGI": SimpleNamespace(META=environ(), scope=scope(cookies=())),
    "Flask": SimpleNamespace(environ=environ()),
    "Starlette": SimpleNamespace(scope=scope()),
    "Starlette as a mapping": Starlette(scope()),
    "WebSocket": scope(type="websocket"),
    "several cookie headers": scope(cookies=("a=1", f"_epik={CLICK}")),
    "a tuple of headers": {**scope(), "headers": tuple(scope()["headers"])},
    "header names in capitals": {
        **scope(),
        "headers": [(b"User-Agent", AGENT.encode()), (b"Cookie", f"_epik={CLICK}".encode())],
    },
    "the query": environ(HTTP_COOKIE="", QUERY_STRING=f"a=1&epik={CLICK}"),
    "the query before the cookie": environ(HTTP_COOKIE="_epik=old", QUERY_STRING=f"epik={CLICK}"),
    "the query of ASGI": scope(f"epik={CLICK}".encode(), ()),
    "an empty query parameter": environ(QUERY_STRING="epik="),
    "a quoted cookie": environ(HTTP_COOKIE=f'_epik="{CLICK}"'),
    "a broken cookie before": environ(HTTP_COOKIE=f"a[b]=,;;=; x;_epik={CLICK}"),
    "a forwarded header that nobody trusts": environ(HTTP_X_FORWARDED_FOR="198.51.100.1"),
}


@pytest.mark.parametrize("name", REQUESTS)
def test_a_request_gives_click_id_address_and_user_agent(name: str) -> None:
    assert UserData.from_request(REQUESTS[name]).to_dict() == FOUND


@pytest.mark.parametrize(
    ("forwarded", "proxies", "address"),
    [
        ("198.51.100.1", 1, "198.51.100.1"),
        ("198.51.100.7, 198.51.100.1", 1, "198.51.100.1"),
        ("198.51.100.7, 198.51.100.1,192.0.2.1", 2, "198.51.100.1"),
        ("198.51.100.1", 2, "198.51.100.1"),
        ("", 1, ADDRESS),
    ],
)
def test_trusted_proxies_report_the_address(forwarded: str, proxies: int, address: str) -> None:
    header = [(b"x-forwarded-for", forwarded.encode())]
    for request in (environ(HTTP_X_FORWARDED_FOR=forwarded), scope(headers=header)):
        user = UserData.from_request(request, trusted_proxies=proxies)
        assert user["client_ip_address"] == address


def test_identifiers_are_added_and_replace() -> None:
    user = UserData.from_request(environ(), email="Ada@example.com", click_id="mine")
    em = sha256(b"ada@example.com").hexdigest()
    assert user.to_dict() == {**FOUND, "em": [em], "click_id": "mine"}


def test_what_a_request_does_not_have_is_absent() -> None:
    assert UserData.from_request({"REQUEST_METHOD": "GET"}).to_dict() == {}
    assert UserData.from_request({"type": "http", "headers": [], "client": None}).to_dict() == {}
    assert UserData.from_request(environ(REMOTE_ADDR="unix:")).dropped[0].field == "ip_address"


@pytest.mark.parametrize("request_", [None, {}, {"a": 1}, "GET /", object(), SimpleNamespace(scope=1)])
def test_anything_else_is_an_error(request_: Any) -> None:
    with pytest.raises(TypeError, match="WSGI environ or an ASGI scope"):
        UserData.from_request(request_)
    with pytest.raises(ValueError, match="trusted_proxies"):
        UserData.from_request(environ(), trusted_proxies=-1)
