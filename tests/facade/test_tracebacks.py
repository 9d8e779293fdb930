"""No frame of an error shows a secret, to tools that print the locals of a traceback."""

from __future__ import annotations

import base64
import functools
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpcore
import httpx
import pinkit
import pytest
from pinkit import _sockets, errors
from pinkit_generated.operations import token_revoke
from scripted import Mode, Script, answer, error

ACCESS, REFRESH, APP_SECRET, CODE, NEW = "pina_ACCESS", "pinr_REFRESH", "S3CR3T", "C0DE", "pina_NEW"
BASIC = base64.b64encode(f"77:{APP_SECRET}".encode()).decode()
SECRETS = (ACCESS, REFRESH, APP_SECRET, CODE, NEW, BASIC)
GRANTED = {"response_type": "x", "access_token": NEW, "refresh_token": "pinr_NEW", "token_type": "bearer"}


def related(error: BaseException | None) -> Iterator[BaseException]:
    """An error, and all that it came from."""
    if error is not None:
        yield error
        yield from related(error.__cause__)
        if error.__context__ is not error.__cause__:
            yield from related(error.__context__)


def frames(error: BaseException) -> list[traceback.FrameSummary]:
    """All frames but those of the tests themselves."""
    return [
        frame
        for each in related(error)
        for frame in traceback.StackSummary.extract(
            traceback.walk_tb(each.__traceback__), lookup_lines=False, capture_locals=True
        )
        if Path(frame.filename).parent != Path(__file__).parent
    ]


def leaks(error: BaseException) -> list[str]:
    return [
        f"{frame.name}: {name} = {shown}"
        for frame in frames(error)
        for name, shown in (frame.locals or {}).items()
        if any(secret in shown for secret in SECRETS)
    ]


def raised(mode: Mode, use: Callable[[], Any]) -> BaseException:
    with pytest.raises(errors.PinterestError) as caught:
        mode.wait(use)
    assert frames(caught.value)
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
    answer(200, {"a": "b"})._content[:-1],
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
def test_a_call_that_fails(mode: Mode, auth: Any, failure: Any) -> None:
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
def test_a_call_about_a_token_that_fails(mode: Mode, use: Any, failure: Any) -> None:
    if isinstance(failure, bytes):
        failure = httpx.ReadError("broken")  # these have answers without a body, or any JSON
    client = mode.client(failing(failure), app(), retry=pinkit.Retry(attempts=1))
    assert leaks(raised(mode, lambda: use(client))) == []


@pytest.mark.parametrize("failure", FAILURES, ids=repr)
def test_a_code_that_cannot_be_changed_for_a_token(mode: Mode, failure: Any) -> None:
    client = mode.client(failing(failure), app(), retry=pinkit.Retry(attempts=1))
    assert leaks(raised(mode, lambda: client.oauth.exchange(CODE))) == []


def test_a_call_that_fails_after_its_token_was_renewed(mode: Mode) -> None:
    client = mode.client([error(401, 2), answer(200, GRANTED), error(404, 40)], app())
    assert leaks(raised(mode, lambda: client.boards.get("1"))) == []


@pytest.mark.parametrize("content", [f'{{"access_token": "{NEW}', f'{{"refresh_token": "{NEW}"}}'])
def test_an_answer_that_is_no_token(mode: Mode, content: str) -> None:
    script = Script(lambda _: httpx.Response(200, content=content))
    client = mode.client(script, app(expires_at=0.0))
    assert leaks(raised(mode, lambda: client.boards.get("1"))) == []


class Broken(pinkit.MemoryStore):
    """Keeps nothing."""

    def save(self, token: pinkit.Token) -> None:  # noqa: ARG002
        raise errors.TokenStoreError("No room.")


def test_a_token_that_cannot_be_kept(mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise OSError("No room.")

    old = pinkit.Token(ACCESS, refresh_token=REFRESH, expires_at=0.0)
    file = pinkit.FileStore(tmp_path / "token")
    file.save(old)
    monkeypatch.setattr("pathlib.Path.replace", full)
    for store in (Broken(old), file):
        client = mode.client([answer(200, GRANTED)], pinkit.OAuth("77", APP_SECRET, store=store))
        assert leaks(raised(mode, functools.partial(client.boards.get, "1"))) == []


def test_a_request_that_cannot_be_written_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stream(httpcore.NetworkStream):
        def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
            return b""

        def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
            raise httpcore.WriteTimeout("slow") from OSError("slow")

        def close(self) -> None: ...

    monkeypatch.setattr(_sockets._Backend, "connect_tcp", lambda *_, **__: _sockets._Stream(Stream()))
    client = pinkit.Client(ACCESS, base_url="http://localhost:1", retry=pinkit.Retry(attempts=1))
    with client, pytest.raises(errors.APITimeoutError) as caught:
        client.boards.get("1")
    assert leaks(caught.value) == []
    assert isinstance(caught.value.__cause__, httpx.WriteTimeout)


def test_what_was_being_handled_when_a_call_failed_keeps_its_traceback(mode: Mode) -> None:
    client = mode.client(failing(httpx.ReadTimeout("slow")), retry=pinkit.Retry(attempts=1))

    def call_while_another_is_handled() -> Any:
        try:
            return {"yours": 1}["mine"]
        except KeyError as mine:
            raised(mode, lambda: client.boards.get("1"))
            return mine.__traceback__

    assert call_while_another_is_handled() is not None


def test_a_client_that_cannot_be_made(mode: Mode) -> None:
    with pytest.raises(ValueError, match="environment") as caught:
        mode.client_class(ACCESS, environment="x")
    assert leaks(caught.value) == []
