"""Access: tokens, scopes, the sandbox, quotas."""

from __future__ import annotations

import base64
from collections.abc import Callable

import pytest
from http_library import httpx
from pinkit.testing import Clock, Mock
from pinkit.testing.document import document

OPERATIONS = list(document().operations.values())
Connected = Callable[..., httpx.Client]


def rejected(response: httpx.Response, status: int, code: int, text: str) -> bool:
    body = response.json()
    return (response.status_code, body["code"]) == (status, code) and text in body["message"]


@pytest.mark.parametrize(
    "header", [None, "", "Bearer", "Bearer ", "Bearer pina_wrong", "Basic YTpi", "pina_wrong", "Bearer \x01"]
)
def test_request_without_valid_token_is_rejected(mock: Mock, header: str | None) -> None:
    headers = [] if header is None else [("Authorization", header)]
    for operation in OPERATIONS:
        response = mock.handle(
            operation.method, f"/v5{operation.path.replace('{', '').replace('}', '')}", "", headers
        )
        assert (response.status, response.json()["code"]) == (401, 2), operation.id


def test_token_is_invalid_after_expiry_or_revocation(mock: Mock, clock: Clock, connect: Connected) -> None:
    token = mock.tokens.issue(["boards:read"], expires_in=60)
    assert token.startswith("pina_")
    with connect(mock, token) as client:
        assert client.get("/boards").is_success
        clock.advance(60)
        assert rejected(client.get("/boards"), 401, 2, "expired")
    token = mock.tokens.issue(["boards:read"])
    assert mock.tokens.revoke(token)
    assert rejected(connect(mock, token).get("/boards"), 401, 2, "revoked")


def test_scopes_are_alternatives_of_sets(connected: Connected) -> None:
    target = "/boards/1/pins"  # boards:read and pins:read, of a user or of an app
    assert rejected(connected("boards:read").get(target), 401, 3, "missing the scope pins:read")
    assert rejected(connected().get(target), 401, 3, "missing the scope boards:read and pins:read")
    assert connected("boards:read", "pins:read").get(target).status_code != 401
    assert connected("boards:read", "pins:read", kind="client").get(target).status_code != 401
    assert rejected(connected("ads:read", kind="client").get("/media"), 401, 3, "client_credentials")


def test_every_missing_scope_is_reported(mock: Mock) -> None:
    for operation in OPERATIONS:
        path = f"/v5{operation.path.replace('{', '').replace('}', '')}"
        for scheme, scopes in operation.security:
            if scheme == "basic":
                continue
            kind = {"pinterest_oauth2": "user", "client_credentials": "client"}.get(scheme, "conversion")
            for missing in scopes:
                token = mock.tokens.issue(set(scopes) - {missing}, kind=kind)  # type: ignore[arg-type]
                response = mock.handle(operation.method, path, "", [("authorization", f"Bearer {token}")])
                assert (response.status, response.json()["code"]) == (401, 3), operation.id
                assert missing in response.json()["message"]
            token = mock.tokens.issue(scopes, kind=kind)  # type: ignore[arg-type]
            response = mock.handle(operation.method, path, "", [("authorization", f"Bearer {token}")])
            assert response.status not in (401, 403), operation.id


def test_conversion_token_is_for_conversion_events_only(connected: Connected) -> None:
    client = connected(kind="conversion")
    assert client.post("/ad_accounts/1/events").status_code == 400
    assert rejected(client.get("/boards"), 401, 3, "conversion_token")


def test_token_operations_require_app_id_and_secret(mock: Mock) -> None:
    good = base64.b64encode(f"{mock.world.app_id}:{mock.world.app_secret}".encode()).decode()
    for header, status in ((f"Basic {good}", 400), ("Basic YTpi", 401), ("Basic ?", 401), ("Bearer x", 401)):
        response = mock.handle("POST", "/v5/oauth/token", "", [("Authorization", header)])
        assert response.status == status


def test_sandbox_serves_documented_operations(mock: Mock, connect: Connected) -> None:
    token = mock.tokens.issue(sandbox=True)
    headers = [("Authorization", f"Bearer {token}"), ("Host", "api-sandbox.pinterest.com")]
    counts = {True: 0, False: 0}
    for operation in OPERATIONS:
        if operation.security[0][0] == "basic":
            continue
        path = f"/v5{operation.path.replace('{', '').replace('}', '')}"
        response = mock.handle(operation.method, path, "", headers)
        disabled = response.status == 403 and response.json()["code"] == 7
        assert disabled is not operation.sandbox, (operation.id, response)
        counts[operation.sandbox] += 1
    assert counts[False] >= 112
    assert rejected(connect(mock, token).get("/boards"), 401, 2, "not for production")
    assert Mock(sandbox=True).sandbox


def test_no_rate_limits_without_a_tier(client: httpx.Client) -> None:
    assert not [name for name in client.get("/boards").headers if "ratelimit" in name]


def test_quotas_are_in_headers_and_end_in_429(mock: Mock, client: httpx.Client, clock: Clock) -> None:
    mock.quotas.set("ads_conversions", 2, 60)
    target = "/ad_accounts/1/events"
    clock.advance(0)
    first = client.post(target)
    assert first.headers["x-ratelimit-limit"] == '2, 2;w=60;name="ads_conversions_ad_account_id"'
    assert (first.headers["x-ratelimit-remaining"], first.headers["x-ratelimit-reset"]) == ("1", "60")
    clock.advance(10.5)
    assert client.post(target).headers["x-ratelimit-reset"] == "50"
    third = client.post(target)
    assert rejected(third, 429, 8, "ads_conversions")
    assert third.headers["x-ratelimit-remaining"] == "0"
    assert client.get("/boards").is_success
    clock.advance(49.5)
    assert client.post(target).status_code != 429


def test_clock_that_goes_back_begins_a_new_window(mock: Mock, client: httpx.Client, clock: Clock) -> None:
    mock.quotas.set("org_read", 1, 60)
    assert client.get("/boards").is_success
    clock.advance(-5000)
    response = client.get("/boards")
    assert response.is_success
    assert response.headers["x-ratelimit-reset"] == "60"


def test_quotas_are_per_user(mock: Mock, connected: Connected) -> None:
    mock.quotas.set("org_read", 1)
    assert connected("boards:read").get("/boards").is_success
    assert connected("boards:read").get("/boards").status_code == 429
    assert connected("boards:read", user="1005120695000000002").get("/boards").is_success


def test_the_tiers_have_the_published_quotas(clock: Clock, connect: Connected) -> None:
    for tier, limit in (("standard", "1000;w=60"), ("trial", "1000;w=86400")):
        mock = Mock(clock=clock, tier=tier)  # type: ignore[arg-type]
        response = connect(mock, mock.token).get("/boards")
        assert response.headers["x-ratelimit-limit"].endswith(f'{limit};name="org_read"')
        first, _, rest = response.headers["x-ratelimit-limit"].partition(", ")
        assert rest.startswith(f"{first};w=")  # the window that is closest to exhaustion, then all windows
        statuses = [connect(mock, mock.token).get("/boards").status_code for _ in range(101)]
        assert statuses.count(429) == (2 if tier == "standard" else 0)


def test_category_without_published_quota_counts_towards_the_overall_quota_only(clock: Clock) -> None:
    mock = Mock(clock=clock, tier="standard")
    for category in ("ads_estimates_read", "msot_write"):
        operation = next(each for each in OPERATIONS if each.quota == category)
        path = operation.path.replace("{ad_account_id}", mock.world.ad_account_id)
        response = mock.handle(
            operation.method, f"/v5{path}", "", [("Authorization", f"Bearer {mock.token}")]
        )
        assert (response.header("x-ratelimit-limit") or "").startswith('100, 100;w=1;name="safety_net_')


def test_trial_access_cannot_create_pins_in_production(clock: Clock, connect: Connected) -> None:
    mock = Mock(clock=clock, tier="trial")
    assert rejected(connect(mock, mock.token).post("/pins", json={}), 403, 29, "sandbox")
    mock.sandbox = True
    assert connect(mock, mock.token).post("/pins", json={}).status_code != 403


def test_every_response_has_a_new_request_id(client: httpx.Client) -> None:
    ids = [client.get(target).headers["x-pinterest-rid"] for target in ("/boards", "/boards", "/nothing")]
    assert len(set(ids)) == 3


def test_requests_are_recorded_without_secrets_in_their_repr(mock: Mock, client: httpx.Client) -> None:
    client.post("/boards", json={"name": "Oak"})
    got = mock.requests.last
    assert (got.operation, got.method, got.path) == ("boards/create", "POST", "/v5/boards")
    assert 200 <= got.status < 300
    assert got.body == {"name": "Oak"}
    assert got.headers["authorization"] == f"Bearer {mock.token}"
    assert mock.token not in repr(mock.requests)
    assert "Bearer ***" in repr(got)
    client.get(f"/boards?access_token={mock.token}")
    assert mock.token not in repr(mock.requests)
    assert [each.operation for each in mock.requests.of("boards/create")] == ["boards/create"]
    mock.reset()
    assert len(mock.requests) == 0
