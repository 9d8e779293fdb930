"""The examples for Flask and FastAPI, served, with browsers of two users and a mock Pinterest."""

from __future__ import annotations

import contextlib
import importlib.util
import socket
import sqlite3
import threading
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
import redis
import uvicorn
from cryptography.fernet import Fernet
from pinkit.testing import Mock
from pinkit.testing.clock import Clock
from werkzeug.serving import make_server

SECRET = "app secret"


def module_of(name: str) -> Any:
    path = Path(__file__).parent / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@contextlib.contextmanager
def flask_server(listener: socket.socket, **options: Any) -> Generator[None]:
    app = module_of("flask_app").create_app(**options)
    host, port = listener.getsockname()
    server = make_server(host, port, app, threaded=True, fd=listener.fileno())
    server.log = lambda *_: None  # type: ignore[method-assign]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield
    server.shutdown()
    thread.join()
    server.server_close()
    app.extensions["pinterest"].close()


@contextlib.contextmanager
def fastapi_server(listener: socket.socket, **options: Any) -> Generator[None]:
    app = module_of("fastapi_app").create_app(**options)
    server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    deadline = time.monotonic() + 20
    while not server.started:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    yield
    server.should_exit = True
    thread.join()


class Site:
    """A served example, and its Pinterest.

    Args:
        url: The address of the example.
        mock: Its Pinterest.
        clock: The clock of both.
        content: Returns all that the example has stored.
    """

    def __init__(self, url: str, mock: Mock, clock: Clock, content: Callable[[], str]) -> None:
        self.url, self.mock, self.clock, self.content = url, mock, clock, content
        self.browsers = contextlib.ExitStack()

    def browser(self) -> httpx.Client:
        """A browser without cookies."""
        return self.browsers.enter_context(httpx.Client(base_url=self.url, timeout=20))

    def back(self, browser: httpx.Client, user: str) -> str:
        """Begin a login, and return the address that Pinterest sends the user back to."""
        page = browser.get("/login")
        assert page.is_redirect
        return self.mock.authorize(page.headers["location"], user=user)

    def login(self, user: str) -> httpx.Client:
        """A browser of a user who is logged in."""
        browser = self.browser()
        response = browser.get(self.back(browser, user))
        assert (response.is_redirect, response.headers["location"]) == (True, "/")
        return browser


@pytest.fixture(params=["flask", "fastapi"])
def site(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Site]:
    clock = Clock()
    mock = Mock(clock=clock)
    mock.world.app_secret = SECRET
    for name in ("ana", "bo"):
        mock.users.add(name)
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    database = tmp_path / "tokens.sqlite"
    settings = {
        "PINTEREST_APP_ID": mock.world.app_id,
        "PINTEREST_APP_SECRET": SECRET,
        "FLASK_SECRET_KEY": "s" * 32,
        "SESSION_KEY": "s" * 32,
        "TOKEN_KEY": Fernet.generate_key().decode(),
        "TOKEN_DATABASE": str(database),
        "REDIRECT_URI": f"{url}/callback",
        "INSECURE_COOKIE": "1",  # the browsers of the tests speak http
    }

    def rows() -> str:
        with contextlib.closing(sqlite3.connect(database)) as connection:
            return repr(connection.execute("SELECT * FROM pinkit_tokens").fetchall())

    content = rows
    if request.param == "fastapi":
        server = request.getfixturevalue("redis_server")
        settings["REDIS_URL"] = server.url

        def values() -> str:
            with redis.Redis.from_url(server.url) as client:
                return repr([(key, client.get(key)) for key in client.keys("pinkit:token:*")])

        with redis.Redis.from_url(server.url) as client:
            client.flushall()
        content = values
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    serve = flask_server if request.param == "flask" else fastapi_server
    with (
        mock.serve() as api,
        listener,
        serve(listener, base_url=api, clock=mock.client_clock),
    ):
        made = Site(url, mock, clock, content)
        with made.browsers:
            yield made


def test_two_users_at_once_see_their_own_boards(site: Site) -> None:
    browsers = {name: site.browser() for name in ("ana", "bo")}
    backs = {name: site.back(browser, name) for name, browser in browsers.items()}
    for name in reversed(browsers):
        assert browsers[name].get(backs[name]).headers["location"] == "/"

    def seen(name: str) -> str:
        response = browsers[name].get("/")
        assert response.status_code == 200, response.text
        user: str = response.json()["user"]
        return user

    names = ["ana", "bo"] * 20
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(seen, names)) == names
    stored = site.content()
    for name in browsers:
        assert site.mock.users[name].id in stored
    assert "pina_" not in stored


def test_a_visitor_without_a_session_is_sent_to_the_login(site: Site) -> None:
    response = site.browser().get("/")
    assert (response.is_redirect, response.headers["location"]) == (True, "/login")
    forged = site.browser()
    forged.cookies.set("session", "forged")
    assert forged.get("/").headers["location"] == "/login"


def test_a_user_who_declines_gets_no_session(site: Site) -> None:
    browser = site.browser()
    state = httpx.URL(site.back(browser, "ana")).params["state"]
    response = browser.get("/callback", params={"error": "access_denied", "state": state})
    assert (response.status_code, "did not give access" in response.text) == (403, True)
    assert browser.get("/").headers["location"] == "/login"


def test_the_redirect_of_another_browser_is_rejected(site: Site) -> None:
    mine, another = site.browser(), site.browser()
    back = site.back(another, "bo")
    site.back(mine, "ana")
    for browser in (mine, site.browser()):  # with a login of its own, and without one
        response = browser.get(back)
        assert (response.status_code, "not started here" in response.text) == (400, True)
        assert browser.get("/").headers["location"] == "/login"
    assert another.get(back).headers["location"] == "/"
    assert another.get(back).status_code == 400  # a second time


def test_an_expired_token_is_refreshed_once(site: Site) -> None:
    browser = site.login("ana")
    before = site.content()
    site.clock.advance(31 * 86400)
    with ThreadPoolExecutor(4) as pool:
        responses = list(pool.map(lambda _: browser.get("/"), range(8)))
    assert {(each.status_code, each.json()["user"]) for each in responses} == {(200, "ana")}
    tokens = [each for each in site.mock.requests if each.operation == "oauth/token"]
    assert len(tokens) == 2  # the login, and one refresh
    assert site.content() != before


def test_a_user_who_revokes_the_access_has_to_log_in_again(site: Site) -> None:
    browser = site.login("ana")
    assert browser.get("/").status_code == 200
    site.clock.advance(100 * 86400)  # the refresh token has expired, too
    response = browser.get("/")
    assert (response.is_redirect, response.headers["location"]) == (True, "/login")
    assert browser.get(site.back(browser, "ana")).headers["location"] == "/"
    assert browser.get("/").json()["user"] == "ana"


def test_a_user_who_disconnects_leaves_nothing_behind(site: Site) -> None:
    browser, other = site.login("ana"), site.login("bo")
    elsewhere = site.login("ana")
    response = browser.post("/disconnect")
    assert (response.is_redirect, response.headers["location"]) == (True, "/login")
    assert site.mock.users["ana"].id not in site.content()
    assert {"token/revoke"} <= {each.operation for each in site.mock.requests}
    assert site.login("ana").post("/disconnect").is_redirect
    for each in (browser, elsewhere):  # the session elsewhere is of the same user
        assert each.post("/disconnect").headers["location"] == "/login"
        assert each.get("/").headers["location"] == "/login"
    assert other.get("/").json()["user"] == "bo"


def test_a_user_who_logs_out_stays_connected(site: Site) -> None:
    browser = site.login("ana")
    assert browser.post("/logout").headers["location"] == "/login"
    assert browser.get("/").headers["location"] == "/login"
    assert site.mock.users["ana"].id in site.content()


def test_a_used_up_quota_is_reported_at_once(site: Site) -> None:
    browser = site.login("ana")
    site.mock.quotas.set("org_read", 2, 3600)
    responses = [browser.get("/") for _ in range(3)]
    assert responses[-1].status_code == 503
    assert 3000 < int(responses[-1].headers["retry-after"]) <= 3601
