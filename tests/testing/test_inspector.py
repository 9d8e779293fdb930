"""The inspector: its pages, what they escape and hide, its forms, and who cannot reach it."""

from __future__ import annotations

import builtins
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from html import unescape
from typing import Any
from urllib.parse import urlencode

import anyio
import pinkit
import pytest
from http_library import httpx
from pinkit.testing import Clock, Mock, Response
from pinkit.testing.asgi import App
from pinkit.testing.inspector.masking import masked
from pinkit.testing.inspector.pages import _VIEWS

HOSTILE = "<script>alert(1)</script>"
NAMES = ("name", "title", "description", "username", "location", "kind", "link")


class Page:
    """One page of the inspector."""

    def __init__(self, response: Response) -> None:
        self.status = response.status
        self.headers = dict(response.headers)
        self.html = response.body.decode()

    @property
    def text(self) -> str:
        """What a user reads."""
        return " ".join(unescape(re.sub(r"<[^>]*>", " ", self.html)).split())

    @property
    def links(self) -> list[str]:
        """The paths that links and htmx lead to."""
        found = re.findall(r'(?:href|src|hx-get)="([^"]*)"', self.html)
        return [unescape(each) for each in found]


class Opened:
    """Opens pages and sends forms, without a server."""

    def __init__(self, mock: Mock) -> None:
        self._app = App(mock)

    def __call__(self, path: str, method: str = "GET", body: str = "", **headers: str) -> Page:
        path, _, query = path.partition("?")
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        named = {"host": "127.0.0.1:8000", **named}
        receiver = self._app._receiver(method, path, query, named)
        receiver.feed(body.encode())
        return Page(receiver.finish())

    def send(self, name: str, **form: object) -> Page:
        """Send a form, and return the page that its redirect leads to."""
        kind = "application/x-www-form-urlencoded"
        done = self(f"/_inspector/do/{name}", "POST", urlencode(form), content_type=kind)
        assert done.status == 303, done.text
        return self(done.headers["Location"])


@pytest.fixture
def opened(mock: Mock) -> Opened:
    """A function that opens a page of the inspector of the mock."""
    return Opened(mock)


def call(mock: Mock, method: str, path: str, body: Any = None, **headers: str) -> Response:
    """Call the API of a mock."""
    path, _, query = path.partition("?")
    named = {"authorization": f"Bearer {mock.token}", "content-type": "application/json", **headers}
    content = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    return mock.handle(method, path, query, named.items(), content)


def fill(mock: Mock) -> None:
    """Fill every view; then give every record a hostile name."""
    mock.quotas.set_tier("standard")
    mock.users.add(HOSTILE)
    mock.refresh_token()
    mock.add_campaigns(2, ad_groups=2, ads=2)
    pins = [{"title": "Leaf", "section": "Oak", "dominant_color": "#0a4f8f"}, {"title": "Root"}]
    mock.add_records({"boards": [{"name": "Trees", "sections": ["Oak"], "pins": pins}]})
    account = f"/v5/ad_accounts/{mock.world.ad_account_id}"
    report = {"columns": ["SPEND_IN_DOLLAR"], "level": "CAMPAIGN", "granularity": "DAY"}
    days = {"start_date": "2026-09-01", "end_date": "2026-09-02"}
    feed = {
        "name": "Feed",
        "format": "CSV",
        "location": "https://example.com/a.csv",
        "default_locale": "en-US",
    }
    feed |= {"default_country": "US", "default_currency": "USD", "catalog_type": "RETAIL"}
    items = [{"item_id": "1", "operation": "UPSERT", "attributes": {"title": "Chair"}}]
    batch = {"catalog_type": "RETAIL", "country": "US", "language": "EN", "items": items}
    sent = (
        (f"{account}/reports", {**report, **days}),
        ("/v5/media", {"media_type": "video"}),
        ("/v5/catalogs", {"catalog_type": "RETAIL", "name": "Catalog"}),
        ("/v5/catalogs/feeds", feed),
        ("/v5/catalogs/items/batch", batch),
        (f"{account}/audiences", {"name": "A", "rule": {}, "audience_type": "VISITOR"}),
        (f"/v5/{HOSTILE}", {HOSTILE: HOSTILE}),
    )
    for path, body in sent:
        call(mock, "POST", path, body, **{"x-hostile": HOSTILE})
    mock.faults.add("error", "boards/list", message=HOSTILE)
    call(mock, "GET", "/v5/boards")
    call(mock, "GET", f"/v5/boards?bookmark={HOSTILE}")
    mock.faults.add("error", "boards/*", None, message=HOSTILE)
    for table in mock.world.store.names():
        for key, _, record in list(mock.world.table(table).items()):
            inner = record.get("fields", {})
            for names in (record, inner):
                names.update({name: HOSTILE for name in NAMES if isinstance(names.get(name), str)})
            mock.world.table(table).put(key, record)


def crawl(opened: Opened) -> Mapping[str, Page]:
    """Return all pages that links lead to."""
    found: dict[str, Page] = {}
    waiting = ["/", "/_inspector/search?q=alert"]
    while waiting:
        path = waiting.pop()
        if path in found or path.startswith("#") or path.startswith("/_mock/"):
            continue
        page = found[path] = opened(path)
        assert page.status in (200, 204), (path, page.text)
        if "/static/" not in path:
            waiting += [f"{path.partition('?')[0]}{each}" if each[0] == "?" else each for each in page.links]
    return found


@pytest.mark.parametrize("is_full", [False, True])
def test_each_view_escapes_every_value_and_has_no_dead_link(
    mock: Mock, opened: Opened, is_full: bool
) -> None:
    mock.verify = False
    if is_full:
        fill(mock)
    opened.send("snapshot")
    pages = crawl(opened)
    views = {path.removeprefix("/_inspector/").partition("?")[0].split("/")[0] for path in pages}
    if is_full:
        assert views - {"static"} == set(_VIEWS)
        assert sum(f"{HOSTILE}" in page.text for page in pages.values()) > 20
    else:
        assert views >= set(_VIEWS) - {"board", "request", "campaigns", "ad_groups"}
    for path, page in pages.items():
        policy = page.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert page.headers["X-Content-Type-Options"] == "nosniff"
        if "/static/" in path:
            continue
        assert HOSTILE not in page.html, path
        assert not re.search(r"<script(?! src=)| style=| on[a-z]+=", page.html), path
        assert all(each.startswith(("/", "?", "#")) for each in page.links), path
        assert mock.token not in page.html


def test_views_show_what_is_in_the_mock(mock: Mock, opened: Opened, clock: Clock) -> None:
    mock.verify = False
    account = mock.world.ad_account_id
    fill(mock)
    assert "in progress" in (jobs := opened("/_inspector/jobs").text)
    assert "media upload registered" in jobs
    assert "batch of items processing" in jobs
    clock.advance(5)
    assert "finished" in opened("/_inspector/jobs").text
    assert "$0.00" not in (ads := opened(f"/_inspector/ads?account={account}").text)
    assert "$" in ads
    users = opened("/_inspector/users").text
    assert f"pina_***{mock.token[-4:]}" in users
    assert f"refresh {HOSTILE} valid" in users
    assert "boards:read" in users
    quotas = opened("/_inspector/quotas").text
    assert re.search(r"ads_analytics 299 of 300", quotas)
    assert "not ingested" in opened("/_inspector/catalogs").text


def test_pictures_are_made_here_from_colour_and_title(mock: Mock, opened: Opened) -> None:
    pins = [
        {"title": "Waves", "dominant_color": "#0A4F8F"},
        {"title": "x" * 100, "dominant_color": "#fefefe"},
    ]
    mock.add_records({"boards": [{"name": "Sea", "pins": pins}]})
    [board] = mock.world.table("boards")
    html = opened(f"/_inspector/board/{board['id']}").html
    assert 'fill="#0A4F8F"' in html
    assert 'fill="#ffffff" font-size="21">Waves</text>' in html
    assert 'fill="#fefefe"' in html
    assert "<img" not in html


def test_a_large_board_is_loaded_in_parts(mock: Mock, opened: Opened) -> None:
    pins = [{"title": f"Pin {number}"} for number in range(130)]
    mock.add_records({"boards": [{"name": "Large", "pins": pins}]})
    [board] = mock.world.table("boards")
    path, titles = f"/_inspector/board/{board['id']}", list[str]()
    while path:
        page = opened(path)
        found = re.findall(r"</svg>\s*<span>(Pin \d+)</span>", page.html)
        assert len(found) <= 60
        titles += found
        path = next((each for each in page.links if "from=" in each), "")
    assert titles == [f"Pin {number}" for number in reversed(range(130))]


# Requests -----------------------------------------------------------------------------------------------


def test_the_log_has_each_request_with_its_response_and_why_it_was_rejected(
    mock: Mock, opened: Opened
) -> None:
    call(mock, "POST", "/v5/boards", {"name": "Oak"})
    call(mock, "POST", "/v5/boards", {"nme": "Elm"})
    call(mock, "GET", "/v5/moon")
    mock.faults.add("reset", "boards/list")
    call(mock, "GET", "/v5/boards")
    log = opened("/_inspector/requests").text
    assert log.index("dropped GET /v5/boards") < log.index("404 GET /v5/moon") < log.index("400 POST")
    assert "body: name is missing (code 1)" in log
    assert "The connection was dropped" in log
    first = opened("/_inspector/request/1").text
    assert "boards/create : POST /boards" in first
    assert '"name": "Oak"' in first
    assert '"privacy": "PUBLIC"' in first
    assert "none has this path" in opened("/_inspector/request/3").text
    rejected = opened("/_inspector/requests?only=rejected").text
    assert "201" not in rejected
    assert "404" in rejected
    assert opened("/_inspector/requests?q=MOON").html.count("<time>") == 1
    assert opened("/_inspector/request/99").status == 404


def test_new_requests_are_added_to_the_log(mock: Mock, opened: Opened) -> None:
    call(mock, "GET", "/v5/boards")
    [poll] = [each for each in opened("/_inspector/requests?q=pins").links if "after=" in each]
    assert opened(poll).status == 204
    call(mock, "GET", "/v5/pins")
    call(mock, "GET", "/v5/boards")
    page = opened(poll)
    assert "/v5/pins" in page.text
    assert "/v5/boards" not in page.text
    assert opened(next(each for each in page.links if "after=" in each)).status == 204


def test_pages_change_nothing_and_are_not_in_the_log(mock: Mock, opened: Opened) -> None:
    before = mock.snapshot()
    crawl(opened)
    assert mock.snapshot() == before
    assert len(mock.requests) == 0


def test_the_server_prints_no_line_for_a_page(mock: Mock) -> None:
    lines = list[str]()
    transport = httpx.ASGITransport(App(mock, log=lines.append))

    async def send() -> None:
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
            assert "Overview" in (await client.get("/")).text
            await client.get("/_inspector/requests?after=0")
            await client.get("/v5/boards")

    anyio.run(send)
    assert [line.partition(" code")[0] for line in lines] == ["GET /v5/boards 401"]


def test_secrets_are_hidden(mock: Mock, opened: Opened) -> None:
    refresh_token = mock.refresh_token()
    form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
    basic = {"authorization": "Basic MTQ4MDAwMDpwaW5raXQtYXBwLXNlY3JldA=="}
    kind = {"content-type": "application/x-www-form-urlencoded"}
    response = call(mock, "POST", "/v5/oauth/token", urlencode(form).encode(), **basic, **kind)
    assert response.status == 200
    code = mock.authorize(
        "https://www.pinterest.com/oauth/?client_id=1480000&response_type=code&scope=pins:read"
        "&redirect_uri=https://example.com/back"
    ).partition("code=")[2]
    call(mock, "POST", "/v5/oauth/token", urlencode({**form, "code": code}).encode(), **basic, **kind)
    secrets = [refresh_token, code, response.json()["access_token"], response.json()["refresh_token"]]
    for page in crawl(opened).values():
        for secret in (*secrets, basic["authorization"]):
            assert secret not in page.html


def test_secrets_of_other_systems_are_hidden() -> None:
    assert masked('{"password": "a\\"b", "name": "c"}') == '{"password": "***", "name": "c"}'
    assert masked("client_secret=abc&x=1") == "client_secret=***&x=1"
    assert masked("a" * 64) == "a" * 64  # a hashed e-mail address


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "/v5/boards", {"name": "It's <Oak>"}, 201),
        ("GET", "/v5/boards?page_size=5", None, 200),
        ("POST", "/v5/boards", {"nme": True}, 400),
        ("GET", "/v5/moon", None, 404),
    ],
)
def test_a_request_can_be_copied_as_a_test(
    mock: Mock, opened: Opened, method: str, path: str, body: Any, status: int
) -> None:
    assert call(mock, method, path, body).status == status
    source = code_of(opened("/_inspector/request/1"), "pytest")
    assert mock.token not in source
    names: dict[str, Any] = {}
    exec(source, names)  # noqa: S102  # what is tested
    [test] = [value for name, value in names.items() if name.startswith("test_")]
    again = Mock()
    with pinkit.Client(again.token, transport=again.transport, clock=again.client_clock) as client:
        test(client, again)
    assert again.requests.last.body == mock.requests.last.body
    assert again.requests.last.raw_query == mock.requests.last.raw_query
    again.close()


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_a_request_can_be_copied_for_curl(mock: Mock) -> None:
    with mock.serve():
        call(mock, "POST", "/v5/boards", {"name": "It's $HOME"})
        command = code_of(Opened(mock)("/_inspector/request/1"), "curl")
        assert mock.token not in command
        run = ["/bin/sh", "-c", f"{command} --silent --show-error"]
        done = subprocess.run(
            run, env={"PINTEREST_ACCESS_TOKEN": mock.token}, capture_output=True, check=True, timeout=30
        )
    assert json.loads(done.stdout)["name"] == "It's $HOME"
    assert mock.requests.last.status == 201


def code_of(page: Page, name: str) -> str:
    """Return the code of a request."""
    return unescape(page.html.partition(f'<pre id="{name}"')[2].partition(">")[2].partition("</pre>")[0])


def test_responses_of_the_last_requests_are_kept_and_large_ones_cut(mock: Mock) -> None:
    call(mock, "POST", "/v5/boards", {"name": "Oak", "description": "x" * 70_000})
    assert mock.requests.last.response is not None
    assert len(mock.requests.last.response.body) <= 2**16
    for _ in range(100):
        call(mock, "GET", "/v5/moon")
    assert mock.requests[0].response is None
    assert mock.requests[1].response is not None
    assert mock.requests.last.time == mock.clock()
    assert "no longer kept" in Opened(mock)("/_inspector/request/1").text


# Forms --------------------------------------------------------------------------------------------------


def test_forms_control_the_mock(mock: Mock, opened: Opened) -> None:
    before = mock.clock()
    assert "The clock was moved." in opened.send("advance", seconds="60").text
    assert mock.clock() == before + 60
    assert "The clock was moved." not in opened("/").text
    fault = {"kind": "error", "operation": "boards/*", "times": "", "status": "503", "message": "4"}
    assert "status=503" in opened.send("fault", **fault).text
    assert [(each.times, each.options["message"]) for each in mock.faults] == [(None, "4")]
    opened.send("clear-faults")
    assert len(mock.faults) == 0
    assert "299 of" not in opened.send("tier", tier="trial").text
    assert mock.quotas.tier == "trial"
    opened.send("tier", tier="")
    assert mock.quotas.tier is None
    call(mock, "GET", "/v5/boards")
    assert "There are none yet" in opened.send("clear-requests").text
    opened.send("reset")
    assert len(mock.requests) == 0


def test_snapshots_are_taken_and_restored(mock: Mock, opened: Opened) -> None:
    assert "Snapshot 1 was taken." in opened.send("snapshot").text
    mock.users.add("ana")
    assert "Snapshot 1 was restored." in opened.send("restore", number=1).text
    assert "ana" not in mock.users
    kind = "application/x-www-form-urlencoded"
    assert opened("/_inspector/do/restore", "POST", "number=7", content_type=kind).status == 404


@pytest.mark.parametrize(
    ("name", "form", "message"),
    [
        ("advance", {"seconds": "-1"}, "body.advance: must be at least 0"),
        ("advance", {"seconds": "soon"}, "body.advance: must be"),
        ("fault", {"kind": "plague"}, "no fault is called 'plague'"),
        ("fault", {"kind": "html", "seconds": "1"}, "html has no option seconds"),
        ("fault", {"kind": "html", "operation": "moon/*"}, "no operation is called 'moon/*'"),
        ("tier", {"tier": "gold"}, "body.tier"),
    ],
)
def test_a_mistake_in_a_form_is_shown_and_changes_nothing(
    mock: Mock, opened: Opened, name: str, form: dict[str, str], message: str
) -> None:
    before = mock.snapshot()
    assert message in opened.send(name, **form).text
    assert mock.snapshot() == before


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 303),
        ({"origin": "http://127.0.0.1:8000", "sec_fetch_site": "same-origin"}, 303),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"sec_fetch_site": "cross-site"}, 403),
        ({"host": "evil.example", "origin": "http://evil.example"}, 403),  # points to this computer
        ({"content_type": "text/plain"}, 415),
    ],
)
def test_pages_of_other_sites_cannot_write(
    mock: Mock, opened: Opened, headers: dict[str, str], status: int
) -> None:
    mock.users.add("ana")
    headers = {"content_type": "application/x-www-form-urlencoded", **headers}
    assert opened("/_inspector/do/reset", "POST", **headers).status == status
    assert ("ana" in mock.users) == (status != 303)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/_inspector/moon", 404),
        ("GET", "/_inspector/board/1", 404),
        ("GET", "/_inspector/board", 404),
        ("GET", "/_inspector/records/tokens", 404),
        ("GET", "/_inspector/records/tokens/TOKEN", 404),
        ("GET", "/_inspector/static/../pages.py", 404),
        ("GET", "/_inspector/static/%2e%2e%2fpages.py", 404),
        ("GET", "/_inspector/static/..%5cpages.py", 404),
        ("GET", "/_inspector/%zz", 400),
        ("POST", "/_inspector/boards", 405),
        ("POST", "/", 405),
        ("GET", "/_inspector/do/reset", 405),
        ("POST", "/_inspector/do/moon", 415),
    ],
)
def test_what_does_not_exist_is_an_error(
    mock: Mock, opened: Opened, method: str, path: str, status: int
) -> None:
    page = opened(path.replace("TOKEN", mock.token), method)
    assert page.status == status
    assert mock.token not in page.html
    assert opened("/", host="evil.example").status == 403


def test_without_jinja_it_states_what_to_install(mock: Mock, monkeypatch: pytest.MonkeyPatch) -> None:
    load = builtins.__import__

    def missing(name: str, *rest: Any, **more: Any) -> Any:
        if name == "jinja2":
            raise ImportError(name)
        return load(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", missing)
    page = Opened(mock)("/")
    assert page.status == 501
    assert "install pinkit[testing]" in page.text


def test_the_server_loads_it_when_it_is_first_opened() -> None:
    code = (
        "import sys; from pinkit.testing import Mock; Mock().app\n"
        "assert not {'jinja2', 'pinkit.testing.inspector.pages'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
