"""The app: its URLs, its requests, and the flows of a client made from it."""

from __future__ import annotations

import base64
import threading
import urllib.request
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pinkit
import pytest
from free_ports import free_port
from http_library import httpx
from pinkit import errors
from pinkit.errors import AuthorizationError, StateMismatchError
from pinkit.oauth import OAuth, check_state
from scripted import Mode, Script, error, json_response

SECRET = "s3cr3t"
APP = OAuth("77", SECRET, redirect_uri="https://app.example/back?x=1", scopes="pins:read boards:read")


def form(request: httpx.Request) -> dict[str, str]:
    return dict(parse_qsl(request.content.decode()))


def granted(number: int, **more: Any) -> httpx.Response:
    return json_response(
        body={
            "access_token": f"pina_{number}",
            "refresh_token": f"pinr_{number}",
            "expires_in": 2592000,
            "refresh_token_expires_in": 5184000,
            "scope": "pins:read boards:read",
            "token_type": "bearer",
            "response_type": "authorization_code",
            **more,
        }
    )


def test_no_repr_shows_the_secret() -> None:
    assert SECRET not in repr(APP)
    assert SECRET not in str(APP)


def test_the_authorization_url() -> None:
    url = APP.authorize_url()
    assert url.startswith("https://www.pinterest.com/oauth/?")
    assert parse_qs(urlsplit(url).query) == {
        "client_id": ["77"],
        "redirect_uri": ["https://app.example/back?x=1"],
        "response_type": ["code"],
        "scope": ["boards:read,pins:read"],
        "state": [url.state],
    }
    assert "scope=boards:read,pins:read" in url  # commas as in Pinterest's guide


def test_each_state_is_different_and_long_enough() -> None:
    states = {APP.authorize_url().state for _ in range(50)}
    assert len(states) == 50
    assert all(len(state) >= 32 for state in states)
    assert APP.authorize_url(state="mine").state == "mine"


def test_the_least_scopes_for_operations_are_asked_for() -> None:
    url = APP.authorize_url(operations=["boards/get", "pins/create"])
    assert "scope=boards:read,boards:write,pins:read,pins:write&" in url
    assert "scope=boards:read,user_accounts:read&" in APP.authorize_url(
        "user_accounts:read", operations=["boards/get"]
    )


@pytest.mark.parametrize(
    "app", [OAuth("1", "2", redirect_uri="https://x.example/"), OAuth("1", "2", scopes="ads:read")]
)
def test_an_authorization_url_needs_scopes_and_a_redirect_uri(app: OAuth) -> None:
    with pytest.raises(pinkit.PinterestError, match=r"redirect_uri|authorize_url"):
        app.authorize_url()


@pytest.mark.parametrize("arguments", [("", "x"), ("x", "")])
def test_an_app_has_an_id_and_a_secret(arguments: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match=r"OAuth .*secret"):
        OAuth(*arguments)


def test_the_app_can_come_from_the_environment() -> None:
    environ = {"PINTEREST_APP_ID": "5", "PINTEREST_APP_SECRET": SECRET, "PINTEREST_REFRESH_TOKEN": "pinr"}
    app = OAuth.from_env(environ, scopes="ads:read")
    assert (app.app_id, app.app_secret, app.redirect_uri) == ("5", SECRET, None)
    assert app.scopes == {"ads:read"}
    assert app.store is not None
    assert app.store.load() == pinkit.Token("", refresh_token="pinr", expires_at=0.0)
    with pytest.raises(pinkit.PinterestError, match="PINTEREST_APP_SECRET"):
        OAuth.from_env({"PINTEREST_APP_ID": "5"})


@pytest.mark.parametrize("received", [None, "", "other", "stat", "statë", "STATE"])
def test_a_wrong_state_is_rejected(received: str | None) -> None:
    check_state("state", "state")
    with pytest.raises(StateMismatchError):
        check_state(received, "state")


def test_an_empty_state_matches_nothing() -> None:
    with pytest.raises(StateMismatchError):
        check_state("", "")


def test_the_code_is_in_the_redirect() -> None:
    assert APP.code("https://app.example/back?x=1&code=abc%2Fd&state=s#frag", state="s") == "abc/d"
    assert APP.code("code=abc&state=s", state="s") == "abc"


@pytest.mark.parametrize(
    ("query", "kind", "message"),
    [
        ("code=abc&state=t", StateMismatchError, "state"),
        ("code=abc", StateMismatchError, "state"),
        ("error=access_denied&state=t", StateMismatchError, "state"),
        ("error=access_denied&state=s", AuthorizationError, "access_denied"),
        ("error=x&error_description=Why+not&state=s", AuthorizationError, "Why not"),
        ("state=s", AuthorizationError, "code"),
        ("code=&state=s", AuthorizationError, "code"),
        ("code=a&code=b&state=s", AuthorizationError, "twice"),
        ("code=a&state=s&state=t", StateMismatchError, "state"),
        ("code=a&state=t&state=s", AuthorizationError, "twice"),
        ("x=1&x=2", StateMismatchError, "state"),
    ],
)
def test_a_redirect_without_a_code_names_the_reason(query: str, kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=message) as caught:
        APP.code(f"https://app.example/back?{query}", state="s")
    assert isinstance(caught.value, pinkit.PinterestError)


@pytest.mark.parametrize("continuous", [False, True])
def test_a_code_is_exchanged_and_the_token_used(mode: Mode, continuous: bool) -> None:
    app = OAuth("77", SECRET, redirect_uri="https://app.example/back", continuous_refresh=continuous)
    script = Script([granted(1), json_response(body={"id": "1"})])
    client = mode.client(script, app)
    token = mode.wait(lambda: client.oauth.exchange("abc"))
    assert (token.access_token, token.refresh_token) == ("pina_1", "pinr_1")
    assert token.expires_at == pytest.approx(mode.clock.now + 2592000)
    assert token.refresh_expires_at == pytest.approx(mode.clock.now + 5184000)
    assert token.scopes == {"pins:read", "boards:read"}
    assert form(script.requests[0]) == {
        "grant_type": "authorization_code",
        "code": "abc",
        "redirect_uri": "https://app.example/back",
        **({"continuous_refresh": "true"} if continuous else {}),
    }
    basic = base64.b64encode(f"77:{SECRET}".encode()).decode()
    assert script.requests[0].headers["authorization"] == f"Basic {basic}"
    mode.wait(lambda: client.boards.get("1"))
    assert script.requests[1].headers["authorization"] == "Bearer pina_1"


def test_a_redirect_url_is_exchanged_if_its_state_matches(mode: Mode) -> None:
    script = Script([granted(1)])
    client = mode.client(script, APP)
    with pytest.raises(StateMismatchError):
        mode.wait(lambda: client.oauth.exchange("https://app.example/back?code=abc&state=s"))
    mode.wait(lambda: client.oauth.exchange("https://app.example/back?code=abc&state=s", state="s"))
    assert [form(request)["code"] for request in script.requests] == ["abc"]


@pytest.mark.parametrize("status", [400, 401])
def test_a_used_code_needs_reauthorization(mode: Mode, status: int) -> None:
    script = Script([error(status, 283)])
    client = mode.client(script, APP)
    with pytest.raises(errors.ReauthorizationRequiredError):
        mode.wait(lambda: client.oauth.exchange("abc"))
    assert len(script.requests) == 1


def test_refresh_renews_at_once(mode: Mode) -> None:
    store = pinkit.MemoryStore(pinkit.Token("old", refresh_token="pinr_0", scopes="ads:read"))
    script = Script([granted(1, scope=None, refresh_token=None)])
    client = mode.client(script, OAuth("77", SECRET, store=store, continuous_refresh=True))
    token = mode.wait(client.oauth.refresh)
    assert form(script.requests[0]) == {
        "grant_type": "refresh_token",
        "refresh_token": "pinr_0",
        "continuous_refresh": "true",
    }
    # Fields missing from the response keep their values.
    assert (token.access_token, token.refresh_token, token.scopes) == ("pina_1", "pinr_0", {"ads:read"})
    assert store.load() == token


def test_an_api_that_rejects_every_token_causes_one_refresh(mode: Mode) -> None:
    store = pinkit.MemoryStore(pinkit.Token("pina_0", refresh_token="pinr_0"))
    script = Script(lambda request: granted(1) if "token" in request.url.path else error(401, 2))
    client = mode.client(script, OAuth("77", SECRET, store=store))
    for _ in range(10):
        with pytest.raises(errors.AuthenticationError):
            mode.wait(lambda: client.boards.get("1"))
    paths = [request.url.path.removeprefix("/v5/") for request in script.requests]
    assert paths == ["boards/1", "oauth/token", *["boards/1"] * 10]


def test_a_token_that_was_accepted_is_renewed_when_it_is_rejected_later(mode: Mode) -> None:
    store = pinkit.MemoryStore(pinkit.Token("pina_0", refresh_token="pinr_0"))
    board = json_response(body={"id": "1"})
    script = Script([error(401, 2), granted(1), board, error(401, 2), granted(2), board])
    client = mode.client(script, OAuth("77", SECRET, store=store))
    for _ in range(2):
        mode.wait(lambda: client.boards.get("1"))
    assert store.load() == pinkit.Token.from_response(granted(2).json(), mode.clock.now)


def test_client_credentials_are_fetched_and_kept(mode: Mode) -> None:
    script = Script([granted(1, refresh_token=None, scope="ads:read")])
    client = mode.client(script, OAuth("77", SECRET))
    token = mode.wait(lambda: client.oauth.client_credentials(["ads:read", "ads:write"]))
    assert form(script.requests[0]) == {"grant_type": "client_credentials", "scope": "ads:read,ads:write"}
    assert token.app_only
    assert token.refresh_token is None


def test_an_app_only_client_fetches_its_first_token(mode: Mode) -> None:
    script = Script([granted(1, refresh_token=None), json_response(body={"id": "1"})])
    app = OAuth("77", SECRET, grant="client_credentials", scopes="boards:read")
    client = mode.client(script, app)
    mode.wait(lambda: client.boards.get("1"))
    assert [request.url.path for request in script.requests] == ["/v5/oauth/token", "/v5/boards/1"]


def test_revoke_forgets_the_token(mode: Mode) -> None:
    store = pinkit.MemoryStore(pinkit.Token("a", refresh_token="r"))
    script = Script([httpx.Response(200), httpx.Response(200)])
    client = mode.client(script, OAuth("77", SECRET, store=store))
    mode.wait(client.oauth.revoke)
    assert [form(request) for request in script.requests] == [
        {"token": "r", "token_type_hint": "refresh_token"},
        {"token": "a", "token_type_hint": "access_token"},
    ]
    assert store.load() is None
    with pytest.raises(errors.ReauthorizationRequiredError, match="token"):
        mode.wait(lambda: client.boards.get("1"))
    with pytest.raises(pinkit.PinterestError, match="revoke"):
        mode.wait(client.oauth.revoke)


def test_a_revoked_refresh_token_is_forgotten_if_revoking_the_access_token_fails(mode: Mode) -> None:
    store = pinkit.MemoryStore(
        pinkit.Token("a", refresh_token="r", refresh_expires_at=1.0, scopes="ads:read")
    )
    script = Script([httpx.Response(200), error(400, 1), error(401, 2), httpx.Response(200)])
    client = mode.client(script, OAuth("77", SECRET, store=store))
    with pytest.raises(errors.BadRequestError):
        mode.wait(client.oauth.revoke)
    assert store.load() == pinkit.Token("a", scopes="ads:read")
    with pytest.raises(errors.ReauthorizationRequiredError, match="refresh"):
        mode.wait(lambda: client.ad_accounts.get("1"))
    assert len(script.requests) == 3  # no renewal was attempted with the revoked token
    mode.wait(client.oauth.revoke)
    assert form(script.requests[-1]) == {"token": "a", "token_type_hint": "access_token"}
    assert store.load() is None


def test_a_refresh_token_without_access_token_is_revoked_and_forgotten(mode: Mode) -> None:
    store = pinkit.MemoryStore(pinkit.Token("", refresh_token="r"))
    client = mode.client(Script([httpx.Response(200)]), OAuth("77", SECRET, store=store))
    mode.wait(client.oauth.revoke)
    assert store.load() is None


@pytest.mark.parametrize("auth", ["token", pinkit.Token("token"), pinkit.MemoryStore(pinkit.Token("token"))])
@pytest.mark.parametrize("flow", ["refresh", "revoke", "client_credentials"])
def test_a_flow_without_its_app_names_oauth(mode: Mode, auth: Any, flow: str) -> None:
    client = mode.client([], auth)
    with pytest.raises(pinkit.PinterestError, match=r"pinkit\.OAuth\("):
        mode.wait(getattr(client.oauth, flow))


def test_a_token_response_without_a_token_is_an_error(mode: Mode) -> None:
    client = mode.client(Script([json_response(body={"token": "pina_9"})]), APP)
    with pytest.raises(errors.InvalidResponseError, match=r"access.token"):
        mode.wait(lambda: client.oauth.exchange("abc"))


def test_a_token_response_with_an_unknown_tag_is_read(mode: Mode) -> None:
    client = mode.client(Script([granted(3, response_type="brand_new")]), APP)
    assert mode.wait(lambda: client.oauth.exchange("abc")).access_token == "pina_3"


def test_login_goes_through_a_browser(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock is the real one here: a browser runs at the same time."""
    port = free_port()
    app = OAuth("77", SECRET, redirect_uri=f"http://localhost:{port}/back", scopes="pins:read")
    pages: list[int] = []

    def browse(url: str) -> bool:
        def come_back() -> None:
            state = parse_qs(urlsplit(url).query)["state"][0]
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/back?code=abc&state={state}") as page:
                pages.append(page.status)

        threading.Thread(target=come_back).start()
        return True

    monkeypatch.setattr("webbrowser.open", browse)
    script = Script([granted(1)])
    client = mode.client(script, app, clock=pinkit.Clock())
    token = mode.wait(lambda: client.oauth.login(timeout=20))
    assert token.access_token == "pina_1"
    assert form(script.requests[0])["code"] == "abc"


def test_login_ends_at_its_timeout_and_stops_listening(mode: Mode) -> None:
    port = free_port()
    app = OAuth("77", SECRET, redirect_uri=f"http://127.0.0.1:{port}/", scopes="pins:read")
    client, shown = mode.client([], app), list[str]()
    for _ in range(2):  # the second could not listen if the first still listened
        with pytest.raises(AuthorizationError, match="120 s"):
            mode.wait(lambda: client.oauth.login(timeout=120, browser=False, show=shown.append))
    assert all(url.startswith("https://www.pinterest.com/oauth/?") for url in shown)
    assert len(shown) == 2
    assert 120 <= sum(mode.clock.slept[: len(mode.clock.slept) // 2]) < 121


LOST = [httpx.ReadTimeout("slow"), httpx.ReadError("broken"), error(500), json_response(200, {"token": "x"})]


def failing_to_renew(failure: Any) -> Script:
    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path != "/v5/oauth/token":
            return error(401, 2)
        if isinstance(failure, Exception):
            raise failure
        return httpx.Response(failure.status_code, content=failure.content)

    return Script(handle)


@pytest.mark.parametrize("failure", LOST, ids=repr)
@pytest.mark.parametrize("expires_at", [0.0, None])
def test_a_call_whose_token_renewal_failed_was_not_executed(
    mode: Mode, failure: Any, expires_at: float | None
) -> None:
    store = pinkit.MemoryStore(pinkit.Token("a", refresh_token="r", expires_at=expires_at))
    script = failing_to_renew(failure)
    client = mode.client(script, OAuth("77", SECRET, store=store))
    with pytest.raises(errors.APIConnectionError) as raised:
        mode.wait(lambda: client.boards.create(name="x"))
    assert raised.value.sent is False
    assert str(raised.value).startswith("boards/create ")
    assert "may have been" not in str(raised.value)
    assert isinstance(raised.value.__cause__, errors.PinterestError)
    assert isinstance(raised.value, errors.APITimeoutError) == isinstance(failure, httpx.ReadTimeout)


def test_a_call_lost_before_its_token_renewal_failed_may_have_been_executed(mode: Mode) -> None:
    store = pinkit.MemoryStore(pinkit.Token("a", refresh_token="r"))
    script = Script([httpx.ReadError("broken"), error(401, 2), httpx.ReadTimeout("slow")])
    client = mode.client(script, OAuth("77", SECRET, store=store), retry=pinkit.Retry(attempts=2))
    with pytest.raises(errors.APIConnectionError, match=r"^boards/delete ") as raised:
        mode.wait(lambda: client.boards.delete("1"))
    assert raised.value.sent is True


def test_a_lost_renewal_may_have_been_executed(mode: Mode) -> None:
    store = pinkit.MemoryStore(pinkit.Token("a", refresh_token="r"))
    client = mode.client(failing_to_renew(LOST[0]), OAuth("77", SECRET, store=store))
    with pytest.raises(errors.APITimeoutError, match=r"^oauth/token: .*may have been") as raised:
        mode.wait(client.oauth.refresh)
    assert raised.value.sent is True


def test_a_call_whose_token_renewal_is_rejected_is_named(mode: Mode) -> None:
    store = pinkit.MemoryStore(pinkit.Token("a", refresh_token="r", expires_at=0.0))
    client = mode.client(failing_to_renew(error(400, 283)), OAuth("77", SECRET, store=store))
    with pytest.raises(errors.ReauthorizationRequiredError) as raised:
        mode.wait(lambda: client.boards.get("1"))
    (note,) = raised.value.__notes__
    assert note.startswith("boards/get ")


@pytest.mark.parametrize("failure", [*LOST, error(400, 1)], ids=repr)
def test_a_batch_of_pins_ends_where_its_token_cannot_be_renewed(mode: Mode, failure: Any) -> None:
    store = pinkit.MemoryStore(pinkit.Token("a", refresh_token="r", expires_at=0.0))
    script = failing_to_renew(failure)
    client = mode.client(script, OAuth("77", SECRET, store=store), retry=pinkit.Retry(attempts=1))
    pins = [{"board_id": "1", "image": "https://i.example/1.jpg"}] * 3
    with pytest.raises(pinkit.PinterestError) as raised:
        mode.wait(lambda: client.pins.publish_many(pins))
    assert any("0 Pins" in note for note in raised.value.__notes__)
    assert len(script.requests) == 1


ADDRESS = "https://app.example/back"


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("abc", ValueError),  # it contains no state to compare
        ("", ValueError),
        (" ", ValueError),
        (None, TypeError),
        (b"abc", TypeError),
        ("code=abc&state=wrong", errors.StateMismatchError),
        ("state=wrong&code=abc", errors.StateMismatchError),
        ("code=abc", errors.StateMismatchError),
        (ADDRESS, errors.StateMismatchError),
        (f"{ADDRESS}?code=abc&state=wrong", errors.StateMismatchError),
        ("error=access_denied&state=s", errors.AuthorizationError),
    ],
)
def test_a_state_that_was_not_compared_sends_nothing(mode: Mode, code: Any, kind: type[Exception]) -> None:
    script = Script([])
    client = mode.client(script, APP)
    with pytest.raises(kind) as raised:
        mode.wait(lambda: client.oauth.exchange(code, state="s"))
    assert type(raised.value) is kind
    assert script.requests == []


@pytest.mark.parametrize("code", ["", None, b"abc", ADDRESS, "code=abc&state=s"])
def test_an_invalid_code_is_not_sent(mode: Mode, code: Any) -> None:
    script = Script([])
    client = mode.client(script, APP)
    with pytest.raises((TypeError, ValueError, errors.StateMismatchError)):
        mode.wait(lambda: client.oauth.exchange(code))
    assert script.requests == []


def test_a_state_beside_a_code_is_an_error(mode: Mode) -> None:
    client = mode.client(Script([]), APP)
    with pytest.raises(ValueError, match=r"request\.url"):
        mode.wait(lambda: client.oauth.exchange("abc", state="s"))


@pytest.mark.parametrize("code", [7, 29])
def test_a_forbidden_resource_causes_no_token_refresh(mode: Mode, code: int) -> None:
    token = pinkit.Token("pina_1", refresh_token="pinr_1")
    script = Script([error(401, code)])
    client = mode.client(script, token, oauth=pinkit.OAuth("1", "secret"))
    with pytest.raises(errors.PermissionDeniedError):
        mode.wait(lambda: client.boards.get("1"))
    assert len(script.requests) == 1  # no refresh


def test_a_state_that_no_user_can_come_back_with_is_rejected() -> None:
    app = OAuth("1480000", "app-secret", redirect_uri="http://localhost:8085/", scopes="pins:read")
    wrong: Any
    for wrong, kind in ((5, TypeError), (b"x", TypeError), ("", ValueError), ("a\ud800", ValueError)):
        with pytest.raises(kind, match="state must"):
            app.authorize_url(state=wrong)
    number: Any = 5
    with pytest.raises(TypeError, match="state must be text"):
        app.code("code=c&state=5", state=number)


def test_the_secret_of_a_file_may_end_with_a_line_feed() -> None:
    assert OAuth("1480000", "app-secret\n").basic() == OAuth("1480000", "app-secret").basic()
    with pytest.raises(ValueError, match="id and secret"):
        OAuth("1480000", " \n")
