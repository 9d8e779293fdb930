"""In process the mock is strict; as a server it reads requests as Pinterest does, unless it is strict."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pinkit
import pytest
from http_library import httpx
from pinkit.testing import Mock
from pinkit.testing.asgi import _line

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": f"{ROOT}/facade:{ROOT}/generated"}
ACCOUNT = "/ad_accounts/549755885175"
DATES = "start_date=2026-09-01&end_date=2026-09-02&granularity=DAY"
# What Pinterest accepts beyond its OpenAPI document, and the query that is recorded.
ACCEPTED: list[tuple[str, dict[str, Any]]] = [
    ("/boards/?page_size=5", {"page_size": 5}),
    ("/boards?include_empty=true&page_size=5", {"page_size": 5}),
    ("/boards?page_size=5&unknown[0]=1&other", {"page_size": 5}),
    ("/pins?include_protected_pins=True", {"include_protected_pins": True}),
    ("/pins?include_protected_pins=False", {"include_protected_pins": False}),
    (f"{ACCOUNT}/campaigns?campaign_ids=1%2C2", {"campaign_ids": ["1", "2"]}),
    (f"{ACCOUNT}/campaigns?campaign_ids=1,2&campaign_ids=3", {"campaign_ids": ["1", "2", "3"]}),
    (f"{ACCOUNT}/campaigns?entity_statuses=ACTIVE%2cPAUSED", {"entity_statuses": ["ACTIVE", "PAUSED"]}),
    (f"{ACCOUNT}/analytics?{DATES}&columns=CTR%2CECTR", {"columns": ["CTR", "ECTR"]}),
    (f"{ACCOUNT}/analytics?{DATES}&columns=CTR&columns=ECTR", {"columns": ["CTR", "ECTR"]}),
    (f"{ACCOUNT}/analytics?{DATES}&columns=CTR,ECTR", {"columns": ["CTR", "ECTR"]}),
    ("/user_account/analytics?start_date=2026-09-01&end_date=2026-09-02&granularity=DAY", {}),
]
STRICT = ACCEPTED[-2][0]  # follows the document


@pytest.mark.parametrize(("target", "query"), ACCEPTED)
def test_server_accepts_what_pinterest_accepts_and_the_process_does_not(
    mock: Mock, client: httpx.Client, target: str, query: dict[str, Any]
) -> None:
    assert client.get(target).is_success is (target == STRICT)
    with mock.serve() as url, httpx.Client(base_url=url, headers=dict(client.headers)) as remote:
        response = remote.get(target)
        assert response.is_success, response.text
        assert mock.requests.last.query.items() >= query.items()
    with mock.serve(strict=True) as url, httpx.Client(base_url=url, headers=dict(client.headers)) as remote:
        assert remote.get(target).is_success is (target == STRICT)


@pytest.mark.parametrize(
    "target", ["/boards?page_size=0", "/boards?page_size=ten", f"{ACCOUNT}/analytics?{DATES}"]
)
def test_server_rejects_what_pinterest_rejects(mock: Mock, client: httpx.Client, target: str) -> None:
    with mock.serve() as url, httpx.Client(base_url=url, headers=dict(client.headers)) as remote:
        assert remote.get(target).status_code == 400


def test_deep_objects_and_fields_of_objects_are_read_in_both_modes(mock: Mock, client: httpx.Client) -> None:
    target = "/catalogs/reports/stats?parameters[catalog_type]=RETAIL&parameters[report][report_type]="
    target += "FEED_INGESTION_ISSUES&parameters%5Breport%5D%5Bfeed_id%5D=12"
    missing = "There is no feed 12."
    assert client.get(target).json()["message"] == missing
    expected = mock.requests.last.query
    with mock.serve() as url, httpx.Client(base_url=url, headers=dict(client.headers)) as remote:
        assert remote.get(f"{target}&new=1").json()["message"] == missing
    assert mock.requests.last.query == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("/boards?page_size=0", "query.page_size: must be at least 1, not 0"),
        ("/boards?privacy=HIDDEN", 'not "HIDDEN"'),
        ("/boards?page_size=1&page_size=2", "not '1&2'"),
        (f"{ACCOUNT}/analytics?{DATES}&columns=CTR&columns=ECTR", "not 'CTR&ECTR'"),
        ("/boards/abc", 'not "abc"'),
    ],
)
def test_rejection_shows_the_received_value(client: httpx.Client, target: str, expected: str) -> None:
    assert expected in client.get(target).json()["message"]


def test_rejection_does_not_show_a_secret(mock: Mock) -> None:
    basic = (mock.world.app_id, mock.world.app_secret)
    with httpx.Client(
        transport=mock.transport, base_url="https://api.pinterest.com/v5", auth=basic
    ) as client:
        form = {"grant_type": "magic", "refresh_token": "pinr_secret"}
        message = client.post("/oauth/token", data=form).json()["message"]
    assert "magic" in message
    assert "pinr_secret" not in message


# A client on the server ---------------------------------------------------------------------------------


def test_a_served_mock_shares_its_state_and_its_files(tmp_path: Path) -> None:
    mock = Mock()
    mock.settings.processing_seconds = 0
    (campaign,) = mock.add_campaigns()
    api = mock.world.api
    with mock.serve() as url, pinkit.Client(mock.token, base_url=url) as client:
        board = client.boards.create(name="Oak")
        account = client.ad_accounts.list().first()
        assert account
        report = client.reports.create(
            account.id,
            level="CAMPAIGN",
            granularity="TOTAL",
            columns=["IMPRESSION_1"],
            start_date="2026-01-01",
            end_date="2026-01-02",
        )
        path = client.reports.download(account.id, report, tmp_path / "report.json")
        assert campaign in path.read_text()
    with pinkit.Client(mock.token, transport=mock.transport) as client:
        assert client.boards.get(board.id).name == "Oak"
    assert mock.world.api == api


def test_an_asynchronous_client_uses_a_served_mock() -> None:
    mock = Mock()

    async def names(url: str) -> list[str | None]:
        async with pinkit.AsyncClient(mock.token, base_url=url) as client:
            await client.boards.create(name="Oak")
            return [board.name for board in await client.boards.list().all()]

    with mock.serve() as url:
        assert asyncio.run(names(url)) == ["Oak"]


def test_from_env_reads_the_base_url(monkeypatch: pytest.MonkeyPatch) -> None:
    mock = Mock()
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", mock.token)
    with mock.serve() as url:
        for name, address in (
            ("PINTEREST_BASE_URL", url),
            ("PINTEREST_API_URI", url),
            ("PINTEREST_API_URI", url.removesuffix("/v5")),
        ):
            with monkeypatch.context() as patched:
                patched.setenv(name, address)
                with pinkit.Client.from_env() as client:
                    assert client.boards.list().all() == []
        with pinkit.Client.from_env(base_url=url) as client:
            assert client.user_account.get().username == "pinkit_studio"


def test_users_authorise_the_app_on_the_server_of_the_base_url() -> None:
    mock = Mock()
    app = pinkit.OAuth(
        mock.world.app_id,
        mock.world.app_secret,
        redirect_uri="http://localhost:8085/",
        scopes=["boards:read"],
    )
    with mock.serve() as url, pinkit.Client(app, base_url=url) as client:
        page = client.oauth.authorize_url()
        assert page.startswith(f"{url.removesuffix('/v5')}/oauth/?")
        assert "Give access" in httpx.get(page).text
        old = page.replace("/oauth/?", "/oauth?").replace("client_id", "consumer_id")
        assert "Give access" in httpx.get(old).text
        query = httpx.URL(page).query.decode()
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        sent = httpx.post(page.partition("?")[0], content=f"{query}&decision=allow", headers=form)
        client.oauth.exchange(sent.headers["location"], state=page.state)
        assert client.boards.list().all() == []
    with pinkit.Client(app, transport=mock.transport) as client:
        assert client.oauth.authorize_url().startswith("https://www.pinterest.com/oauth/?")


# Refresh tokens, and the server's own output ------------------------------------------------------------


@pytest.mark.parametrize("rotates", [True, False])
def test_refresh_tokens_rotate_or_not_by_a_setting(mock: Mock, rotates: bool) -> None:
    mock.settings.refresh_tokens_rotate = rotates
    basic = (mock.world.app_id, mock.world.app_secret)
    form = {"grant_type": "refresh_token", "refresh_token": mock.refresh_token()}
    with httpx.Client(
        transport=mock.transport, base_url="https://api.pinterest.com/v5", auth=basic
    ) as client:
        first, second = (client.post("/oauth/token", data=form) for _ in range(2))
    assert first.json()["refresh_token"] != form["refresh_token"]
    assert second.status_code == (401 if rotates else 200)
    if rotates:
        assert second.json()["code"] == 283


def test_server_logs_each_request_and_why_it_was_rejected() -> None:
    command = [sys.executable, "-m", "pinkit.testing", "--port", "0", "--campaigns", "2"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT, text=True
    ) as process:
        assert process.stdout
        assert process.stderr
        first, *others = [process.stdout.readline() for _ in range(5)]
        url = first.split()[-1]
        lines = {name: value.strip() for name, _, value in (line.partition(":") for line in others)}
        assert lines.keys() == {"app id", "app secret", "access token", "refresh token"}
        with httpx.Client(
            base_url=url, headers={"Authorization": f"Bearer {lines['access token']}"}
        ) as client:
            assert len(client.get(f"{ACCOUNT}/campaigns").json()["items"]) == 2
            client.get("/boards?page_size=0")
            form = {"grant_type": "refresh_token", "refresh_token": lines["refresh token"]}
            app = (lines["app id"], lines["app secret"])
            assert client.post("/oauth/token", data=form, auth=app).is_success
        logged = [process.stderr.readline().rstrip() for _ in range(3)]
        process.terminate()
        process.wait(10)
    assert logged == [
        f"GET /v5{ACCOUNT}/campaigns 200",
        "GET /v5/boards?page_size=0 400 code 1: query.page_size: must be at least 1, not 0",
        "POST /v5/oauth/token 200",
    ]


def test_log_shows_no_credential_that_a_client_sends_in_the_query(mock: Mock) -> None:
    query = (
        "access_token=SECRET&page_size=2&client_secret=SECRET&code=SECRET&token=report&Refresh_Token=SECRET"
    )
    line = _line("GET", "/v5/boards", query, mock.handle("GET", "/v5/boards", query))
    assert "SECRET" not in line
    assert "page_size=2" in line
    assert "token=report" in line
