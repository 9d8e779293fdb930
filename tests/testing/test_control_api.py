"""The control API: what it does, what its OpenAPI document states, and who cannot reach it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import attrs
import pytest
from http_library import httpx
from pinkit.testing import Mock, Settings
from pinkit.testing.asgi import App
from pinkit.testing.control.api import _WORK, check_site
from pinkit.testing.control.openapi import control_document
from pinkit.testing.messages import ApiError
from pinkit.testing.schemas import Schemas


class Sent:
    """Sends requests to an ASGI application, without a server."""

    def __init__(self, app: App) -> None:
        self._app = app

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> httpx.Response:
        content = b"" if body is None else json.dumps(body).encode()
        if content:
            headers.setdefault("content_type", "application/json")
        named = {name.replace("_", "-"): value for name, value in headers.items()}

        async def send() -> httpx.Response:
            base = f"http://{named.pop('host', '127.0.0.1:8000')}"
            async with httpx.AsyncClient(transport=httpx.ASGITransport(self._app), base_url=base) as client:
                return await client.request(method, path, content=content, headers=named)

        return anyio.run(send)

    def ok(self, method: str, path: str, body: Any = None) -> Any:
        """Return the body of a success, which its OpenAPI document allows."""
        response = self(method, path, body)
        assert response.is_success, response.text
        operation = control_document().operations[f"{method.lower()} {path[7:].partition('?')[0]}"]
        schema = operation.responses[str(response.status_code)]
        if schema is None:
            assert response.content == b""
            return None
        wrong = Schemas(control_document()).errors(schema, response.json(), "response", "response")
        assert not wrong
        return response.json()


@pytest.fixture
def sent(mock: Mock) -> Sent:
    """A function that sends a request to the application."""
    return Sent(App(mock, lenient=True))


def test_the_state_is_read_and_changed(mock: Mock, sent: Sent) -> None:
    assert sent.ok("GET", "/_mock/app")["access_token"] == mock.token
    before = sent.ok("GET", "/_mock/clock")["time"]
    assert sent.ok("POST", "/_mock/clock", {"advance": 60})["time"] == before + 60 == mock.clock()
    changes = {"failing_jobs": ["report"], "most_boards": 1, "refresh_tokens_rotate": False}
    assert sent.ok("PATCH", "/_mock/settings", changes).items() >= changes.items()
    assert mock.settings.failing_jobs == {"report"}
    assert sent.ok("GET", "/_mock/settings")["most_boards"] == 1
    assert sent.ok("PATCH", "/_mock/quotas", {"tier": "trial"})["limits"]["org_read"]["calls"] == 1000
    assert sent.ok("GET", "/_mock/quotas")["tier"] == mock.quotas.tier == "trial"
    sent.ok("POST", "/_mock/reset")
    assert mock.settings == Settings()
    assert sent.ok("GET", "/_mock/quotas")["tier"] is None


def test_faults_happen(sent: Sent, client: httpx.Client) -> None:
    fault = {"kind": "html", "operation": "boards/*", "times": 2, "options": {"status": 503}}
    assert sent.ok("POST", "/_mock/faults", fault) == fault
    assert client.get("/boards").status_code == 503
    assert sent.ok("GET", "/_mock/faults") == [{**fault, "times": 1}]
    sent.ok("DELETE", "/_mock/faults")
    assert client.get("/boards").is_success
    assert sent.ok("POST", "/_mock/faults", {"kind": "reset", "times": None})["times"] is None


def test_users_and_tokens_are_added(mock: Mock, sent: Sent, connect: Callable[..., httpx.Client]) -> None:
    ana = sent.ok("POST", "/_mock/users", {"username": "ana"})
    assert [each["username"] for each in sent.ok("GET", "/_mock/users")] == ["pinkit_studio", "oak", "ana"]
    assert connect(mock, ana["access_token"]).get("/user_account").json()["username"] == "ana"
    wanted = {"user": "ana", "scopes": ["user_accounts:read"], "expires_in": 10}
    token = sent.ok("POST", "/_mock/tokens", wanted)["access_token"]
    client = connect(mock, token)
    assert client.get("/user_account").json()["username"] == "ana"
    assert client.get("/boards").status_code == 401
    sent.ok("POST", "/_mock/revoked-tokens", {"token": token})
    assert client.get("/user_account").status_code == 401
    assert sent("POST", "/_mock/revoked-tokens", {"token": token}).status_code == 404
    assert (
        sent("POST", "/_mock/tokens", {"user": "zoe"}).json()["message"].startswith("user: there is no user")
    )
    assert sent("POST", "/_mock/users", {"username": "ana"}).status_code == 400


def test_recorded_requests_are_listed_without_credentials(
    mock: Mock, sent: Sent, client: httpx.Client
) -> None:
    for name in ("Oak", "Elm"):
        client.post("/boards", json={"name": name})
    client.get("/boards?page_size=3")
    every = sent.ok("GET", "/_mock/requests")
    assert [each["operation"] for each in every] == ["boards/create", "boards/create", "boards/list"]
    assert every[2]["query"] == {"page_size": 3}
    assert mock.token not in json.dumps(every)
    [last] = sent.ok("GET", "/_mock/requests?operation=boards/create&limit=1")
    assert (last["body"], last["status"]) == ({"name": "Elm"}, 201)
    sent.ok("DELETE", "/_mock/requests")
    assert len(mock.requests) == 0


def test_records_are_added_and_the_state_returns(sent: Sent, client: httpx.Client) -> None:
    before = sent.ok("GET", "/_mock/snapshot")
    sent.ok("POST", "/_mock/seed", {"boards": [{"name": "Oak", "pins": [{"title": "Leaf"}]}]})
    assert client.get("/boards").json()["items"][0]["pin_count"] == 1
    sent.ok("POST", "/_mock/restore", before)
    assert client.get("/boards").json()["items"] == []


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "message"),
    [
        ("POST", "clock", {"advance": -1}, 400, "body.advance: must be at least 0"),
        ("POST", "clock", None, 400, "body: is missing"),
        ("PATCH", "settings", {"most_moons": 1}, 400, "body: unknown: most_moons"),
        ("POST", "faults", {"kind": "plague"}, 400, "no fault is called 'plague'"),
        ("POST", "faults", {"kind": "html", "options": {"seconds": 1}}, 400, "html has no option seconds"),
        ("POST", "seed", {"boards": [{"nmae": "x"}]}, 400, "boards[0]: unknown: nmae"),
        (
            "POST",
            "restore",
            {"version": 9},
            400,
            "snapshot.version: 9 cannot be restored; this mock has version 1",
        ),
        ("POST", "clock", {"advance": 10**10}, 400, "body.advance: 10000000000 leads beyond 100000000000"),
        ("GET", "requests?moon=1", None, 400, "moon is not a parameter"),
        ("GET", "moon", None, 404, "There is no operation at '/_mock/moon'"),
        ("GET", "", None, 404, "There is no operation at '/_mock/'"),
        ("DELETE", "clock", None, 405, "allows GET, POST"),
    ],
)
def test_mistake_is_an_error_and_changes_nothing(
    mock: Mock, sent: Sent, method: str, path: str, body: Any, status: int, message: str
) -> None:
    mock.clock.advance(95 * 10**9)
    before = mock.snapshot()
    response = sent(method, f"/_mock/{path}", body)
    assert response.status_code == status
    assert message in response.json()["message"]
    assert mock.snapshot() == before


def test_a_clock_of_another_kind_is_moved() -> None:
    response = Sent(Mock(clock=lambda: 5.0).app)("POST", "/_mock/clock", {"advance": 1})
    assert response.json() == {"time": 6.0}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 204),
        ({"origin": "http://127.0.0.1:8000", "sec_fetch_site": "same-origin"}, 204),
        ({"sec_fetch_site": "none"}, 204),
        ({"host": "pinterest:8000"}, 204),
        ({"host": "mock.localhost"}, 204),
        ({"host": "api.pinterest.com"}, 204),  # the mock's own URL
        ({"host": "[::1]:8000"}, 204),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "http://127.0.0.1:3000"}, 403),
        ({"origin": "null"}, 403),
        ({"sec_fetch_site": "cross-site"}, 403),
        ({"sec_fetch_site": "same-site"}, 403),
        ({"host": "evil.example", "origin": "http://evil.example"}, 403),  # points to this computer
        ({"origin": "http://["}, 403),
    ],
)
def test_pages_of_other_sites_cannot_write(
    mock: Mock, sent: Sent, headers: dict[str, str], status: int
) -> None:
    mock.users.add("ana")
    assert sent("POST", "/_mock/reset", **headers).status_code == status
    assert ("ana" in mock.users) == (status == 403)


def test_names_of_other_sites_cannot_read(sent: Sent) -> None:
    assert sent("GET", "/_mock/app", host="evil.example").status_code == 403
    with pytest.raises(ApiError, match="is not a name of this server"):
        check_site("GET", {"host": "["}, "http://127.0.0.1:8000")


@pytest.mark.parametrize(
    "path", ["/v5/_mock/reset", "/v5/../_mock/reset", "/v5/%2e%2e/_mock/reset", "/v5//_mock/reset", "/_mock"]
)
def test_no_path_of_the_api_leads_to_it(mock: Mock, path: str) -> None:
    mock.users.add("ana")
    response = mock.app._receiver("POST", path, "", {"host": "127.0.0.1"}).finish()
    assert response.status >= 400
    assert "ana" in mock.users


def test_only_a_server_has_it(client: httpx.Client) -> None:
    assert client.get("https://api.pinterest.com/_mock/app").status_code == 404


def test_its_requests_are_not_recorded(mock: Mock, sent: Sent) -> None:
    sent.ok("GET", "/_mock/app")
    assert len(mock.requests) == 0


def test_it_has_an_openapi_document_with_all_operations(sent: Sent) -> None:
    document = sent.ok("GET", "/_mock/openapi.json")
    found = {each["operationId"] for path in document["paths"].values() for each in path.values()}
    assert found == {*_WORK, "post reset"}
    fields = document["components"]["schemas"]["Settings"]["properties"]
    assert set(fields) == {each.name for each in attrs.fields(Settings)}
    pytest.importorskip("openapi_spec_validator").validate(document)


@pytest.fixture
def url(mock: Mock) -> Iterator[str]:
    """The URL of a server."""
    with mock.serve() as url:
        yield url.removesuffix("/v5")


def test_a_server_has_it_on_this_computer_only(mock: Mock, url: str) -> None:
    assert url.startswith("http://127.0.0.1:")
    assert httpx.get(f"{url}/_mock/app").json()["access_token"] == mock.token
    assert httpx.post(f"{url}/_mock/users", json={"username": "ana"}).json()["username"] == "ana"
    assert httpx.post(f"{url}/_mock/reset").status_code == 204
    assert "ana" not in mock.users
