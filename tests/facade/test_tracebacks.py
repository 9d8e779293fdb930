"""No frame of an error shows a secret to tools that print the locals of a traceback."""

from __future__ import annotations

import base64
import functools
import linecache
import re
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from pathlib import Path
from typing import Any

import pinkit
import pytest
import rich.pretty
from http_library import httpcore, httpx
from pinkit import errors
from pinkit._io import deadline_sockets as _sockets
from pinkit_generated.operations import events_create, token_revoke
from scripted import Mode, Script, error, json_response

ACCESS, REFRESH, APP_SECRET, CODE, NEW = "pina_ACCESS", "pinr_REFRESH", "S3CR3T", "C0DE", "pina_NEW"
BASIC = base64.b64encode(f"77:{APP_SECRET}".encode()).decode()
STATE, PERSON = "ST4TE", "ada@example.com"
SECRETS = (ACCESS, REFRESH, APP_SECRET, CODE, NEW, BASIC, STATE, PERSON)
GRANTED = {"response_type": "x", "access_token": NEW, "refresh_token": "pinr_NEW", "token_type": "bearer"}


def related(error: BaseException | None) -> Iterator[BaseException]:
    """An error, its causes and its contexts."""
    if error is not None:
        yield error
        yield from related(error.__cause__)
        if error.__context__ is not error.__cause__:
            yield from related(error.__context__)


Frame = tuple[str, dict[str, Any], list[str]]


def frames(error: BaseException) -> list[Frame]:
    """All frames but those of tests and event loops: the name, the locals, and the executed lines."""
    found: list[Frame] = []
    for each in related(error):
        summaries = traceback.extract_tb(each.__traceback__)
        for (frame, _), summary in zip(traceback.walk_tb(each.__traceback__), summaries, strict=True):
            if not re.search(r"tests/facade/|/(asyncio|trio|anyio)/", summary.filename):
                first = summary.lineno or 1
                numbers = range(first, (summary.end_lineno or first) + 1)
                lines = [linecache.getline(summary.filename, number) for number in numbers]
                found.append((summary.name, dict(frame.f_locals), lines))
    return found


def by_rich(value: Any) -> str:
    """The output of rich, which walks containers and the fields of attrs classes of any length."""
    return str(rich.pretty.traverse(value, max_length=1000, max_string=10**5, max_depth=6))


def by_sentry(value: Any, depth: int = 6) -> str:
    """The data that sentry-sdk sends: the items of mappings and sequences, otherwise the `repr`."""
    if depth and isinstance(value, Mapping):
        return " ".join(f"{name!r} {by_sentry(item, depth - 1)}" for name, item in value.items())
    if depth and isinstance(value, (Sequence, Set)) and not isinstance(value, (str, bytes, bytearray)):
        return " ".join(by_sentry(item, depth - 1) for item in value)
    return repr(value)


def by_cgitb(lines: list[str], local: dict[str, Any]) -> str:
    """The attributes named in the executed lines, which cgitb adds to the locals."""
    shown: list[str] = []
    for dotted in re.findall(r"[^\W\d]\w*(?:\.[^\W\d]\w*)+", "".join(lines)):
        name, *attributes = dotted.split(".")
        value = local.get(name)
        for attribute in attributes:
            value = getattr(value, attribute, None)
            shown.append(f"{dotted} = {value!r}")
    return " ".join(shown)


def leaks(error: BaseException) -> list[str]:
    found: list[str] = []
    for name, local, lines in frames(error):
        shown = {f"{how.__name__}, {each}": how(value) for each, value in local.items() for how in PRINTERS}
        shown["by_cgitb"] = by_cgitb(lines, local)
        found += [
            f"{name}, {how}: {text}" for how, text in shown.items() if any(each in text for each in SECRETS)
        ]
    return found


PRINTERS: list[Callable[[Any], str]] = [repr, by_rich, by_sentry]


def raised(mode: Mode, use: Callable[[], Any], *kinds: type[BaseException]) -> BaseException:
    with pytest.raises(kinds or errors.PinterestError) as caught:
        mode.wait(use)
    assert frames(caught.value) or kinds
    return caught.value


def app(**options: Any) -> Any:
    token = pinkit.Token(ACCESS, refresh_token=REFRESH, **options)
    redirect = "http://localhost:8085/"
    return pinkit.OAuth("77", APP_SECRET, redirect_uri=redirect, store=pinkit.MemoryStore(token))


FAILURES = [
    error(404, 40),
    error(401, 2),
    error(401, 283),
    error(500),
    json_response(200, {"a": "b"})._content[:-1],
    httpx.ReadTimeout("slow"),
    httpx.ConnectError("no line"),
    httpx.LocalProtocolError(f"Bearer {ACCESS}"),
]


def failing(failure: Any) -> Script:
    def handle(_: httpx.Request) -> httpx.Response:
        if isinstance(failure, Exception):
            raise failure
        if isinstance(failure, bytes):
            return httpx.Response(200, content=failure)
        return httpx.Response(failure.status_code, content=failure.content)

    return Script(handle)


@pytest.mark.parametrize("failure", FAILURES, ids=repr)
@pytest.mark.parametrize("auth", [ACCESS, app(), app(expires_at=0.0)], ids=["token", "fresh", "expired"])
def test_a_failed_call_shows_no_secret(mode: Mode, auth: Any, failure: Any) -> None:
    client = mode.client(failing(failure), auth, retry=pinkit.Retry(attempts=2))
    assert leaks(raised(mode, lambda: client.boards.get("1"))) == []


@pytest.mark.parametrize("failure", FAILURES, ids=repr)
@pytest.mark.parametrize(
    "use",
    [
        lambda client: client.oauth.refresh(),
        lambda client: client.oauth.revoke(),
        lambda client: client.oauth.client_credentials(["ads:read"]),
        lambda client: client.oauth.revoke_token(token=REFRESH),
        lambda client: client.oauth.token(grant_type="authorization_code", code=CODE),
        lambda client: client.call(token_revoke, token=REFRESH),
    ],
    ids=["refresh", "revoke", "client_credentials", "revoke_token", "token", "call"],
)
def test_a_failed_call_about_a_token_shows_no_secret(mode: Mode, use: Any, failure: Any) -> None:
    if isinstance(failure, bytes):
        failure = httpx.ReadError("broken")  # their responses have no body, or any JSON
    client = mode.client(failing(failure), app(), retry=pinkit.Retry(attempts=1))
    assert leaks(raised(mode, lambda: use(client))) == []


@pytest.mark.parametrize("failure", FAILURES, ids=repr)
def test_a_failed_code_exchange_shows_no_secret(mode: Mode, failure: Any) -> None:
    client = mode.client(failing(failure), app(), retry=pinkit.Retry(attempts=1))
    assert leaks(raised(mode, lambda: client.oauth.exchange(CODE))) == []


def test_a_call_that_fails_after_a_renewal_shows_no_secret(mode: Mode) -> None:
    client = mode.client([error(401, 2), json_response(200, GRANTED), error(404, 40)], app())
    assert leaks(raised(mode, lambda: client.boards.get("1"))) == []


@pytest.mark.parametrize("content", [f'{{"access_token": "{NEW}', f'{{"refresh_token": "{NEW}"}}'])
def test_a_response_without_a_token_shows_no_secret(mode: Mode, content: str) -> None:
    script = Script(lambda _: httpx.Response(200, content=content))
    client = mode.client(script, app(expires_at=0.0))
    assert leaks(raised(mode, lambda: client.boards.get("1"))) == []


class Broken(pinkit.MemoryStore):
    """A store that cannot save."""

    def save(self, token: pinkit.Token) -> None:  # noqa: ARG002
        raise errors.TokenStoreError("No room.")


def test_a_failed_save_shows_no_secret(mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise OSError("No room.")

    old = pinkit.Token(ACCESS, refresh_token=REFRESH, expires_at=0.0)
    file = pinkit.FileStore(tmp_path / "token")
    file.save(old)
    monkeypatch.setattr("pathlib.Path.replace", full)
    for store in (Broken(old), file):
        client = mode.client([json_response(200, GRANTED)], pinkit.OAuth("77", APP_SECRET, store=store))
        assert leaks(raised(mode, functools.partial(client.boards.get, "1"))) == []


def test_a_write_timeout_shows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stream(httpcore.NetworkStream):
        def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
            return b""

        def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
            raise httpcore.WriteTimeout("slow") from OSError("slow")

        def close(self) -> None: ...

    monkeypatch.setattr(_sockets.Backend, "connect_tcp", lambda *_, **__: _sockets._Stream(Stream()))
    client = pinkit.Client(ACCESS, base_url="http://localhost:1", retry=pinkit.Retry(attempts=1))
    with client, pytest.raises(errors.APITimeoutError) as caught:
        client.boards.get("1")
    assert leaks(caught.value) == []
    assert isinstance(caught.value.__cause__, httpcore.WriteTimeout)


def test_an_exception_handled_around_a_failed_call_keeps_its_traceback(mode: Mode) -> None:
    client = mode.client(failing(httpx.ReadTimeout("slow")), retry=pinkit.Retry(attempts=1))

    def call_while_another_is_handled() -> Any:
        try:
            return {"yours": 1}["mine"]
        except KeyError as mine:
            raised(mode, lambda: client.boards.get("1"))
            return mine.__traceback__

    assert call_while_another_is_handled() is not None


def test_a_failed_client_construction_shows_no_secret(mode: Mode) -> None:
    with pytest.raises(ValueError, match="environment") as caught:
        mode.client_class(ACCESS, environment="x")
    assert leaks(caught.value) == []


EVENT = {
    "event_name": "checkout",
    "action_source": "web",
    "event_time": 1,
    "event_id": "1",
    "user_data": {"em": ["ab" * 32], "client_user_agent": PERSON},
}
PLAIN = {**EVENT, "user_data": {"em": ["ab" * 32, PERSON]}}
ABOUT_PEOPLE: dict[str, Callable[[Any], Any]] = {
    "events": lambda client: client.conversions.send_events("1", data=[EVENT]),
    "response": lambda client: client.conversions.send_events.with_raw_response("1", data=[EVENT]),
    "test": lambda client: client.conversions.send_events("1", data=[EVENT], test=True),
    "create": lambda client: client.customer_lists.create("1", name="x", records=PERSON),
    "update": lambda client: client.customer_lists.update("1", "2", operation_type="ADD", records=PERSON),
    "extra": lambda client: client.customer_lists.create("1", name="x", records="", extra_body={"a": PERSON}),
}


@pytest.mark.parametrize("failure", FAILURES, ids=repr)
@pytest.mark.parametrize("use", ABOUT_PEOPLE)
def test_a_failed_call_about_people_shows_no_personal_data(mode: Mode, use: str, failure: Any) -> None:
    client = mode.client(failing(failure), app(), retry=pinkit.Retry(attempts=1))
    error = raised(mode, lambda: ABOUT_PEOPLE[use](client))
    assert leaks(error) == []


@pytest.mark.parametrize("status", [401, 403])
def test_many_events_that_are_stopped_show_no_personal_data(mode: Mode, status: int) -> None:
    client = mode.client(failing(error(status, 2 if status == 401 else 3)), ACCESS)

    def events() -> Iterator[Any]:
        yield from [EVENT, PLAIN] * 600

    error_ = raised(mode, lambda: client.conversions.send_many("1", events()), errors.PinterestError)
    assert leaks(error_) == []


BACK = f"https://app.example/back?code={CODE}&state={STATE}"
WRONG: dict[str, Callable[[Any], Any]] = {
    "a code by a wrong name": lambda client: client.oauth.exchange(kode=CODE),
    "a code of the wrong type": lambda client: client.oauth.exchange(CODE.encode()),
    "a state for a code": lambda client: client.oauth.exchange(CODE, state=STATE),
    "another state": lambda client: client.oauth.exchange(BACK, state="other"),
    "another state that came": lambda client: client.oauth.exchange(BACK.replace(STATE, "x"), state=STATE),
    "no state": lambda client: client.oauth.exchange(BACK),
    "half an emoji in a state": lambda client: client.oauth.exchange(BACK, state=f"{STATE}\ud83d"),
    "a user who denied access": lambda client: client.oauth.exchange(f"error=no&state={STATE}", state=STATE),
    "a code twice": lambda client: client.oauth.exchange(f"{BACK}&code={CODE}", state=STATE),
    "a redirect without a code": lambda client: client.oauth.exchange(f"state={STATE}", state=STATE),
    "a token by a wrong name": lambda client: client.oauth.revoke_token(tokn=REFRESH),
    "a token too much": lambda client: client.oauth.revoke_token(REFRESH),
    "a token and the response": lambda client: client.oauth.revoke_token.with_raw_response(tokn=REFRESH),
    "a form that cannot be": lambda client: client.oauth.token(body={"code": CODE, "grant_type": object()}),
    "events that cannot be": lambda client: client.conversions.send_events("1", data=[EVENT, object()]),
    "events with a plain address": lambda client: client.conversions.send_events("1", data=[PLAIN]),
    "the same, by call": lambda client: client.call(events_create, "1", data=[PLAIN]),
    "the same, by request": lambda client: client.request(
        "POST", "/ad_accounts/1/events", json={"data": [PLAIN]}
    ),
    "the same, not JSON": lambda client: client.request("POST", "/ad_accounts/1/events", content=f"{PERSON}"),
    "many events of an invalid account": lambda client: client.conversions.send_many("", [EVENT, PLAIN]),
    "many events by a wrong name": lambda client: client.conversions.send_many("1", event=[EVENT, PLAIN]),
    "many events that are none": lambda client: client.conversions.send_many("1", PLAIN, test=PERSON),
    "records by a wrong name": lambda client: client.customer_lists.create("1", name="x", record=PERSON),
    "records that cannot be": lambda client: client.customer_lists.create("1", name={1j}, records=PERSON),
    "a list by a wrong name": lambda client: client.customer_lists.list("1", email=PERSON),
    "a call by a wrong name": lambda client: client.call(token_revoke, tokn=REFRESH),
    "a call of nothing": lambda client: client.call(None, token=REFRESH),
}


@pytest.mark.parametrize("use", WRONG)
def test_wrong_arguments_show_no_secret(mode: Mode, use: str) -> None:
    client = mode.client([], app())
    caught = raised(mode, lambda: WRONG[use](client), errors.PinterestError, TypeError, ValueError)
    assert leaks(caught) == []


def stored_as(path: Path, content: str) -> Any:
    path.write_text(content)
    path.chmod(0o600)
    return pinkit.FileStore(path)


MADE: dict[str, Callable[[Path], Any]] = {
    "a token with a blank": lambda _: pinkit.Token(f"{ACCESS} x"),
    "a token of bytes": lambda _: pinkit.Token(ACCESS.encode()),  # type: ignore[arg-type]
    "a token with a wrong time": lambda _: pinkit.Token(ACCESS, refresh_token=REFRESH, expires_at="x"),  # type: ignore[arg-type]
    "a token with a wrong name": lambda _: pinkit.Token(ACCESS, **{"refresh": REFRESH}),  # type: ignore[arg-type]
    "a token of no JSON": lambda _: pinkit.Token.from_json(f'{{"access_token": "{ACCESS}"'),
    "a token with a wrong field": lambda _: pinkit.Token.from_json(f'{{"access_token": ["{ACCESS}"]}}'),
    "a response without a token": lambda _: pinkit.Token.from_response({"access": ACCESS}, 0.0),
    "a file with half a token": lambda path: stored_as(path, f'{{"access_token": "{ACCESS}"').load(),
    "a file with no token": lambda path: stored_as(path, f'{{"access_token": ["{ACCESS}"]}}').load(),
    "a store of a text": lambda _: pinkit.MemoryStore(ACCESS),  # type: ignore[arg-type]
    "an app with a wrong grant": lambda _: pinkit.OAuth("77", APP_SECRET, grant="x"),  # type: ignore[arg-type]
    "an app with a wrong store": lambda _: pinkit.OAuth("77", APP_SECRET, store="x"),  # type: ignore[arg-type]
    "an app without an id": lambda _: pinkit.OAuth(None, APP_SECRET),  # type: ignore[arg-type]
    "half an app in the environment": lambda _: pinkit.OAuth.from_env({"PINTEREST_APP_SECRET": APP_SECRET}),
    "a redirect": lambda _: app().code(BACK, state="other"),
    "a redirect of bytes": lambda _: app().code(BACK.encode(), state=STATE),
    "a client with a blank": lambda _: pinkit.Client(f"{ACCESS} x"),
    "a client of bytes": lambda _: pinkit.Client(ACCESS.encode()),  # type: ignore[arg-type]
    "a client with a wrong app": lambda _: pinkit.Client(ACCESS, oauth=APP_SECRET),  # type: ignore[arg-type]
    "a client with a wrong header": lambda _: pinkit.Client("x", headers={"X": f"{ACCESS}\n"}),
    "user data with a wrong name": lambda _: pinkit.UserData(mail=PERSON),  # type: ignore[call-arg]
    "user data with a wrong country": lambda _: pinkit.UserData(email=PERSON, default_country="XX"),
    "user data of no request": lambda _: pinkit.UserData.from_request(PERSON, email=PERSON),
    "a client of the environment": lambda _: pinkit.Client.from_env(),
}


@pytest.mark.parametrize("make", MADE)
def test_a_failed_construction_shows_no_secret(
    make: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PINTEREST_APP_SECRET", APP_SECRET)
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", f"{ACCESS} x")
    monkeypatch.delenv("PINTEREST_APP_ID", raising=False)
    with pytest.raises((errors.PinterestError, TypeError, ValueError)) as caught:
        MADE[make](tmp_path / "token.json")
    assert leaks(caught.value) == []


@pytest.mark.parametrize("status", [400, 401, 403, 429, 500])
@pytest.mark.parametrize("where", ["message", "details", "error_description", "page"])
def test_a_server_that_echoes_the_request_shows_no_secret(mode: Mode, status: int, where: str) -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        scheme, _, credentials = request.headers["authorization"].partition(" ")
        plain = base64.b64decode(credentials).decode() if scheme == "Basic" else ""
        text = f"Bad: {request.content.decode()} {credentials} {plain}"
        if where == "page":
            return httpx.Response(status, content=f"<title>{text}</title>")
        return json_response(status, {"code": 1, where: text})

    for use in (
        lambda client: client.oauth.refresh(),
        lambda client: client.oauth.exchange(CODE),
        lambda client: client.oauth.revoke_token(token=REFRESH),
        lambda client: client.boards.get("1"),
    ):
        client = mode.client(Script(echo), app(), retry=pinkit.Retry(attempts=1))
        caught: Any = raised(mode, functools.partial(use, client))
        assert leaks(caught) == []
        text = f"{caught} {caught.details} {caught.response.content!r}"
        assert [secret for secret in SECRETS if secret in text] == []
        assert "Bad" in text


def test_a_token_response_that_is_too_large_shows_no_secret(mode: Mode) -> None:
    script = Script(lambda _: json_response(200, {**GRANTED, "more": "x" * 1000}))
    client = mode.client(script, app(), max_response_bytes=100)
    assert leaks(raised(mode, client.oauth.refresh)) == []


class Stopped(BaseException):
    """A cancellation, or a Ctrl-C."""


class Stopping(httpcore.NetworkStream):
    """A connection on which the call is cancelled while its request is written."""

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        raise Stopped

    def close(self) -> None: ...


class AsyncStopping(httpcore.AsyncNetworkStream):
    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        raise Stopped

    async def aclose(self) -> None: ...


def test_a_cancelled_call_shows_no_secret(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    async def connect(*_: Any, **__: Any) -> Any:
        return AsyncStopping()

    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(_sockets.Backend, "connect_tcp", lambda *_, **__: _sockets._Stream(Stopping()))
    monkeypatch.setattr(f"{httpcore.__name__}._backends.auto.AutoBackend.connect_tcp", connect)
    client = mode.client_class(ACCESS, base_url="http://localhost:1")
    error = raised(mode, lambda: client.boards.get("1"), Stopped)
    assert frames(error)
    assert leaks(error) == []


def test_an_exception_handled_around_a_wrong_argument_keeps_its_traceback(mode: Mode) -> None:
    client = mode.client([], app())

    def call_while_another_is_handled() -> Any:
        try:
            return {"yours": 1}["mine"]
        except KeyError as mine:
            raised(mode, lambda: client.oauth.exchange(kode=CODE), TypeError)
            return mine.__traceback__

    assert call_while_another_is_handled() is not None
