"""No call lasts longer than its deadline: its waits and time-outs, and servers that are slow or silent."""

from typing import Any

import pytest
from fault_bench import BODY, Peer, Server, ask, fails, get, head, silent
from pinkit import Retry, errors
from pinkit._auth.credentials import StaticToken
from pinkit._core.effects import Sleep
from scripted import BOARD, PIN, Mode, Script, error, json_response

pytestmark = pytest.mark.usefixtures("no_token_in_logs")


def test_retries_end_with_the_deadline(mode: Mode) -> None:
    script = Script(lambda _: error(429, 8, retry_after="60"))
    client = mode.client(script, retry=Retry(attempts=100, deadline=200))
    with pytest.raises(errors.RateLimitError):
        mode.wait(lambda: client.boards.get("1"))
    assert sum(mode.clock.slept) <= 200
    assert len(script.requests) == 4


def test_timeouts_never_exceed_the_deadline(mode: Mode) -> None:
    script = Script([json_response(200, BOARD)])
    client = mode.client(script, retry=Retry(deadline=5))
    mode.wait(lambda: client.boards.get("1"))
    assert set(script.requests[0].extensions["timeout"].values()) == {5}


def test_nothing_is_sent_after_the_deadline(mode: Mode) -> None:
    class Late(StaticToken):
        def authorization(self, engine: Any) -> Any:  # noqa: ARG002
            yield Sleep(20)
            return "t"

    script = Script([])
    client = mode.client(script, Late("t"), retry=Retry(deadline=5))
    with pytest.raises(errors.APITimeoutError, match="pins/create") as raised:
        mode.wait(lambda: client.pins.create(**PIN))
    assert not raised.value.sent
    assert script.requests == []


# Through real sockets --------------------------------------------------------------------------------------


def test_a_server_that_never_responds_costs_no_more_than_the_deadline(mode: Mode) -> None:
    with Server(silent) as server:
        error = fails(mode, server.url, get, retry=Retry(deadline=0.3), within=1.5)
    assert type(error) is errors.APITimeoutError


def test_a_head_that_trickles_ends_with_the_deadline(mode: Mode) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.trickle(head(content_length=len(BODY), x_filler="x" * 40), 0.02)
        peer.send(BODY)

    with Server(script) as server:
        (got,) = ask(mode, server.url, get, timeout=0.2, retry=Retry(deadline=0.3), within=3)
        assert type(got.value) is errors.APITimeoutError
    assert got.seconds < 1.2


def test_a_body_that_trickles_ends_with_the_deadline(mode: Mode) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(head(content_length=len(BODY) * 100))
        peer.trickle(BODY * 100, 0.02)

    with Server(script) as server:
        error = fails(mode, server.url, get, retry=Retry(deadline=0.3))
        assert type(error) is errors.APITimeoutError
        assert error.sent


def test_a_compressed_body_that_trickles_ends_with_the_deadline(mode: Mode) -> None:
    name = b"x" * 60

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(head(content_encoding="gzip", content_length=1000))
        peer.trickle(b"\x1f\x8b\x08\x08\0\0\0\0\0\xff" + name, 0.03)

    with Server(script) as server:
        (got,) = ask(mode, server.url, get, retry=Retry(deadline=0.3), within=3)
        assert type(got.value) is errors.APITimeoutError
    assert got.seconds < 1.4


def test_a_request_that_is_taken_slowly_ends_with_the_deadline(mode: Mode) -> None:
    def script(peer: Peer) -> None:
        while True:
            peer.connection.recv(4096)
            peer.wait(0.02)

    def send(client: Any) -> Any:
        return client.boards.create(name="x", description="x" * 20_000_000)

    with Server(script) as server:
        (got,) = ask(mode, server.url, send, timeout=5, retry=Retry(deadline=0.3), within=9)
        assert type(got.value) is errors.APITimeoutError
    assert got.seconds < 2
