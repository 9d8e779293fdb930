"""Many users of one app: their clients share connections and counts, and never a token."""

from __future__ import annotations

import functools
import gc
import threading
import traceback
import tracemalloc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import anyio
import httpx
import pinkit
import pytest
from pinkit import FileStore, MemoryStore, OAuth, Token, errors
from pinkit.testing import Mock
from scripted import Mode, Script, VirtualClock, json_response

SECRET = "app secret"


def oauth(**options: Any) -> OAuth:
    return OAuth("1480000", SECRET, redirect_uri="http://localhost/", **options)


def app_of(mode: Mode, transport: Any, **options: Any) -> Any:
    kind = pinkit.App if mode.name == "sync" else pinkit.AsyncApp
    return kind(options.pop("oauth", oauth()), transport=transport, **options)


def close(mode: Mode, thing: Any) -> None:
    mode.wait(thing.close if mode.name == "sync" else thing.aclose)


@pytest.fixture
def mock() -> Mock:
    mock = Mock()
    mock.world.app_secret = SECRET
    return mock


def test_two_users_who_log_in_at_once_are_kept_apart(mode: Mode, mock: Mock, tmp_path: Path) -> None:
    app = app_of(mode, mock.transport, store=lambda user: FileStore(tmp_path / user))
    ids = {name: mock.users.add(name).id for name in ("ana", "bo")}
    pages = {name: app.authorize_url(["user_accounts:read"]) for name in ids}
    for name in reversed(ids):
        back = mock.authorize(pages[name], user=name)
        token = mode.wait(functools.partial(app.exchange, back, state=pages[name].state))
        found = mode.wait(app.client_for(token).user_account.get)
        assert found.id == ids[name]
        assert app.store_for(found.id).load() is None
        mode.wait(functools.partial(app.save, found.id, token))
    for name, user in ids.items():
        client = app.client_for(user)
        refreshed = mode.wait(client.oauth.refresh)
        assert mode.wait(client.user_account.get).username == name
        assert app.store_for(user).load() == refreshed
        mode.wait(client.oauth.revoke)
        assert app.store_for(user).load() is None
        with pytest.raises(errors.ReauthorizationRequiredError):
            mode.wait(app.client_for(user).user_account.get)


def test_a_login_that_is_declined_or_forged_gets_no_token(mode: Mode, mock: Mock) -> None:
    app = app_of(mode, mock.transport)
    page = app.authorize_url(["user_accounts:read"])
    good = mock.authorize(page)
    with pytest.raises(errors.StateMismatchError):
        mode.wait(lambda: app.exchange(good, state="another"))
    with pytest.raises(errors.StateMismatchError):
        mode.wait(lambda: app.exchange(good, state=""))
    with pytest.raises(errors.StateMismatchError):  # a code alone has no state
        mode.wait(lambda: app.exchange("a-code", state=page.state))
    with pytest.raises(errors.AuthorizationError, match="did not authorise"):
        mode.wait(
            lambda: app.exchange(
                f"http://localhost/?error=access_denied&state={page.state}", state=page.state
            )
        )
    mode.wait(lambda: app.exchange(good, state=page.state))
    with pytest.raises(errors.ReauthorizationRequiredError) as raised:  # a code is valid once
        mode.wait(lambda: app.exchange(good, state=page.state))
    text = "".join(traceback.TracebackException.from_exception(raised.value, capture_locals=True).format())
    code = parse_qs(good.partition("?")[2])["code"][0]
    assert code not in text.replace(repr(good), "")  # of this test's own frames
    assert SECRET not in text


class Pinterest:
    """A Pinterest that rotates tokens, and responds with the user of the token.

    Attributes:
        mixed: Requests whose token is not of the user in the request.
    """

    def __init__(self) -> None:
        self.refreshes: dict[str, int] = {}
        self.mixed: list[str] = []
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth/token"):
            form = parse_qs(request.read().decode())
            user = form["refresh_token"][0].removeprefix("refresh-")
            with self._lock:
                self.refreshes[user] = self.refreshes.get(user, 0) + 1
            return json_response(200, {"access_token": f"access-{user}", "expires_in": 2592000})
        user = request.headers["authorization"].removeprefix("Bearer access-")
        if request.url.params.get("ad_account_id", user) != user:
            self.mixed.append(user)
        return json_response(200, {"id": user})


def test_a_thousand_users_never_get_the_token_of_another(mode: Mode) -> None:
    pinterest = Pinterest()
    users = [str(number) for number in range(1_000 if mode.name == "sync" else 200)]
    stores = {
        user: MemoryStore(Token("old", refresh_token=f"refresh-{user}", expires_at=1.0)) for user in users
    }
    app = app_of(mode, httpx.MockTransport(pinterest), store=stores.__getitem__)
    wrong: list[str] = []

    def check(user: str, found: Any) -> None:
        if found.id != user:
            wrong.append(user)

    if mode.name == "sync":

        def visit(user: str) -> None:
            for client in (app.client_for(user), app.client_for(user)):
                check(user, client.boards.get("1", ad_account_id=user))

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(visit, [*users, *reversed(users)]))
    else:

        async def visit_all() -> None:
            async def visit(user: str) -> None:
                check(user, await app.client_for(user).boards.get("1", ad_account_id=user))

            async with anyio.create_task_group() as group:
                for user in [*users, *reversed(users)]:
                    group.start_soon(visit, user)

        anyio.run(visit_all, backend=mode.name)
    assert wrong == []
    assert pinterest.mixed == []
    assert pinterest.refreshes == dict.fromkeys(users, 1)


def test_a_client_of_a_user_takes_little_memory() -> None:
    app = app_of(Mode("sync"), Script(lambda _: json_response(200, {"id": "1"})).transport)
    token = Token("access")
    app.client_for(token).boards.get("1")
    gc.collect()
    tracemalloc.start()
    try:
        clients = [app.client_for(Token(f"access-{number}")) for number in range(200)]
        for client in clients:
            client.boards.get("1")
        gc.collect()
        used = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert used / len(clients) <= 50_000


def test_the_clients_of_an_app_are_closed_together(mode: Mode) -> None:
    app = app_of(mode, Script(lambda _: json_response(200, {"id": "1"})).transport)
    one, other = (app.client_for(Token(name)) for name in ("a", "b"))
    mode.wait(lambda: one.boards.get("1"))
    close(mode, one)
    with pytest.raises(errors.PinterestError, match="closed"):
        mode.wait(lambda: one.boards.get("1"))
    mode.wait(lambda: other.boards.get("1"))  # a closed client leaves the connections open
    assert not app.closed
    close(mode, app)
    assert app.closed
    for client in (other, other.with_options(timeout=1), app.client_for(Token("c"))):
        with pytest.raises(errors.PinterestError, match="closed"):
            mode.wait(functools.partial(client.boards.get, "1"))


def used_up(calls: list[str]) -> Callable[[httpx.Request], httpx.Response]:
    """Respond that the quota is used up for 30 seconds; note the tokens."""

    def respond(request: httpx.Request) -> httpx.Response:
        calls.append(request.headers["authorization"])
        left = {"x_ratelimit_limit": "9, 9;w=60", "x_ratelimit_remaining": "0", "x_ratelimit_reset": "30"}
        return json_response(200, {"id": "1"}, **left)

    return respond


def test_clients_of_one_user_share_the_quotas(mode: Mode) -> None:
    calls: list[str] = []
    app = app_of(mode, Script(used_up(calls)).transport, clock=mode.clock)
    for name in ("ana", "bo"):
        mode.wait(functools.partial(app.save, name, Token(f"access-{name}")))
    first = app.client_for("ana")
    mode.wait(functools.partial(first.boards.get, "1"))
    close(mode, first)
    assert mode.clock.slept == []
    mode.wait(lambda: app.client_for("bo").boards.get("1"))
    assert mode.clock.slept == []
    mode.wait(lambda: app.client_for("ana").boards.get("1"))
    assert mode.clock.slept == [30]
    close(mode, app)
    gc.collect()
    assert app.client_for("ana").quotas() == {}


def test_an_app_keeps_the_quotas_of_the_users_seen_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pinkit._core.quota_state._MOST_KEPT", 2)
    app = app_of(Mode("sync"), Script(used_up([])).transport, clock=VirtualClock())
    for name in ("ana", "bo", "ana", "cy"):
        app.save(name, Token(f"access-{name}"))
        with app.client_for(name) as client:
            client.boards.get("1")
    gc.collect()
    assert [bool(app.client_for(name).quotas()) for name in ("ana", "cy", "bo")] == [True, True, False]


def test_clients_of_one_store_share_the_quotas_until_the_last_is_closed(mode: Mode, tmp_path: Path) -> None:
    calls: list[str] = []
    transport = httpx.MockTransport(used_up(calls))
    store = FileStore(tmp_path / "token.json")
    store.save(Token("access"))

    def client(**options: Any) -> Any:
        own = {"oauth": oauth(), "transport": transport, "clock": mode.clock, **options}
        return mode.client_class(FileStore(tmp_path / "token.json"), **own)

    one, other = client(), client()
    mode.wait(lambda: one.boards.get("1"))
    assert other.quotas()["org_read"].remaining == 0
    assert client(base_url="https://example.com/v5").quotas() == {}
    assert client(oauth=OAuth("other", "secret")).quotas() == {}
    assert client(transport=httpx.MockTransport(used_up(calls))).quotas() == {}  # of another server
    assert client(clock=VirtualClock()).quotas() == {}
    close(mode, one)
    close(mode, one)
    assert client().quotas()
    gc.collect()
    close(mode, other)
    assert client().quotas() == {}


def test_a_mistake_is_named() -> None:
    with pytest.raises(ValueError, match="store for each user"):
        pinkit.App(oauth(store=MemoryStore()))
    with pytest.raises(ValueError, match="client_credentials"):
        pinkit.App(oauth(grant="client_credentials", scopes="ads:read"))
    with pytest.raises(TypeError, match="oauth must be"):
        pinkit.App("1480000")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="oauth is given twice"):
        pinkit.App(oauth(), oauth=oauth())  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="store must be a plain function"):
        pinkit.App(oauth(), store=MemoryStore())  # type: ignore[arg-type]
    app: Any = pinkit.App(oauth(), store=lambda user: user)  # type: ignore[arg-type,return-value]
    with pytest.raises(TypeError, match="returned str, not a store"):
        app.client_for("ana")
    with pytest.raises(TypeError, match=r"user must be text or a pinkit\.Token, not int"):
        app.client_for(77)
    with pytest.raises(ValueError, match="user is empty"):
        app.client_for("")
    with pytest.raises(TypeError, match="token must be"):
        app.save("ana", "access")
    assert SECRET not in repr(app)
