"""Ctrl-C loses no token: the response with the next token is awaited and saved before it is raised."""

import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import anyio
import pinkit
import pytest
from http_library import httpx
from pinkit.events import Event, RequestSent
from pinkit.testing import Clock, Mock

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send Ctrl-C to a thread"),
    pytest.mark.usefixtures("ctrl_c"),
]

LATENCY = 0.4


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def mock(clock: Clock) -> Iterator[Mock]:
    made = Mock(clock=clock)
    yield made
    made.close()


@pytest.fixture
def app(mock: Mock, clock: Clock, tmp_path: Path) -> pinkit.OAuth:
    """An app whose token has expired, and whose renewal takes some time."""
    app = pinkit.OAuth(
        mock.world.app_id,
        mock.world.app_secret,
        redirect_uri="http://localhost/",
        store=pinkit.FileStore(tmp_path / "token.json"),
        scopes=["boards:read", "user_accounts:read"],
    )
    with pinkit.Client(app, transport=mock.transport) as client:
        url = client.oauth.authorize_url()
        client.oauth.exchange(mock.authorize(url), state=url.state)
    clock.advance(40 * 86400)
    mock.faults.add("latency", "oauth/token", seconds=LATENCY)
    return app


class Expired(pinkit.Clock):
    """A running clock that starts when the token has expired."""

    def time(self) -> float:
        return time.time() + 40 * 86400


def interrupted_after(*moments: float) -> None:
    main = threading.main_thread().ident or 0
    for moment in moments:
        threading.Timer(moment, signal.pthread_kill, [main, signal.SIGINT]).start()


def test_the_next_token_is_saved_before_ctrl_c_is_raised(
    mock: Mock, app: pinkit.OAuth, tmp_path: Path
) -> None:
    store = pinkit.FileStore(tmp_path / "token.json")
    before, started_at = store.load(), time.monotonic()
    interrupted_after(LATENCY / 4)
    with (
        pinkit.Client(app, transport=mock.transport, clock=Expired()) as client,
        pytest.raises(KeyboardInterrupt),
    ):
        client.user_account.get()
    assert time.monotonic() - started_at >= LATENCY
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert [request.operation for request in mock.requests][
        -1
    ] == "oauth/token"  # and nothing was sent afterwards
    after = store.load()
    assert before is not None
    assert after is not None
    assert after.refresh_token != before.refresh_token
    with pinkit.Client(app, transport=mock.transport, clock=Expired()) as client:
        assert client.user_account.get().username


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_next_token_is_saved_before_ctrl_c_ends_an_asynchronous_call(
    mock: Mock, app: pinkit.OAuth, tmp_path: Path, backend: str
) -> None:
    store = pinkit.FileStore(tmp_path / "token.json")
    before = store.load()

    def interrupt(event: Event) -> None:
        if isinstance(event, RequestSent) and event.operation == "oauth/token":
            interrupted_after(LATENCY / 4)

    async def use() -> None:
        async with pinkit.AsyncClient(
            app, transport=mock.transport, clock=Expired(), on_event=interrupt
        ) as client:
            await client.user_account.get()

    with pytest.raises(KeyboardInterrupt):
        anyio.run(use, backend=backend)
    assert [request.operation for request in mock.requests][-1] == "oauth/token"
    after = store.load()
    assert before is not None
    assert after is not None
    assert after.refresh_token != before.refresh_token


def test_a_second_ctrl_c_is_raised_at_once(mock: Mock, app: pinkit.OAuth) -> None:
    started_at = time.monotonic()
    interrupted_after(LATENCY / 8, LATENCY / 4)
    with (
        pinkit.Client(app, transport=mock.transport, clock=Expired()) as client,
        pytest.raises(KeyboardInterrupt),
    ):
        client.user_account.get()
    assert time.monotonic() - started_at < LATENCY
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_signal_handler_of_the_user_is_left_alone(mock: Mock, app: pinkit.OAuth) -> None:
    heard: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: heard.append(number))
    try:
        interrupted_after(LATENCY / 4)
        with pinkit.Client(app, transport=mock.transport, clock=Expired()) as client:
            assert client.user_account.get().username
    finally:
        signal.signal(signal.SIGINT, before)
    assert heard == [signal.SIGINT]


def test_any_other_call_is_interrupted_at_once() -> None:
    def slow(_: httpx.Request) -> httpx.Response:
        time.sleep(5)
        raise AssertionError

    started_at = time.monotonic()
    interrupted_after(0.1)
    with (
        pinkit.Client("t", transport=httpx.MockTransport(slow)) as client,
        pytest.raises(KeyboardInterrupt),
    ):
        client.user_account.get()
    assert time.monotonic() - started_at < 2


def test_other_threads_renew_as_usual(mock: Mock, app: pinkit.OAuth) -> None:
    names: list[str | None] = []

    def work() -> None:
        with pinkit.Client(app, transport=mock.transport, clock=Expired()) as client:
            names.append(client.user_account.get().username)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert len(names) == 1
