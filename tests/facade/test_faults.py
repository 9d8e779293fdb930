"""Connections that fail and responses that break off, through real sockets: each gives the right error."""

from __future__ import annotations

from typing import Any

import pytest
from fault_bench import (
    AGAIN,
    BODY,
    Peer,
    Server,
    always,
    ask,
    create,
    fails,
    get,
    head,
    once,
    silent,
    whole,
)
from free_ports import free_port
from pinkit import Retry, errors, events
from scripted import Mode

pytestmark = pytest.mark.usefixtures("no_token_in_logs")

# No connection ---------------------------------------------------------------------------------------------


def test_a_rejected_connection_sent_nothing_and_is_retried_also_for_a_creation(mode: Mode) -> None:
    seen: list[Any] = []
    error = fails(
        mode,
        f"http://127.0.0.1:{free_port()}/v5",
        create,
        retry=Retry(attempts=3, backoff=0.01),
        on_event=seen.append,
    )
    assert type(error) is errors.APIConnectionError
    assert not error.sent
    assert [type(event) for event in seen].count(events.Retrying) == 2


def test_tls_to_a_plain_port_is_an_error_that_names_tls(mode: Mode) -> None:
    def plain(peer: Peer) -> None:
        peer.connection.recv(4096)
        peer.send(whole(b"<html>", 400))

    with Server(plain) as server:
        error = fails(mode, server.url.replace("http:", "https:"), create)
    assert type(error) is errors.APIConnectionError
    assert not error.sent
    assert "SSL: WRONG_VERSION_NUMBER" in str(error)


def test_a_tls_handshake_without_a_response_ends_in_time(mode: Mode) -> None:
    with Server(lambda peer: peer.wait()) as server:
        error = fails(mode, server.url.replace("http:", "https:"), create, timeout=0.2)
    assert type(error) is errors.APITimeoutError
    assert not error.sent


# No response, or half of one -------------------------------------------------------------------------------


def test_a_reset_before_the_response_is_an_error_and_the_request_was_sent(mode: Mode) -> None:
    def reset(peer: Peer) -> None:
        peer.request()
        peer.reset()

    with Server(reset) as server:
        error = fails(mode, server.url, create)
    assert type(error) is errors.APIConnectionError
    assert error.sent
    assert "may have been" in str(error)


def test_a_server_that_never_responds_is_a_timeout(mode: Mode) -> None:
    with Server(silent) as server:
        error = fails(mode, server.url, create, timeout=0.2)
    assert type(error) is errors.APITimeoutError
    assert error.sent


def test_a_reset_in_the_middle_of_a_body_is_a_lost_response(mode: Mode) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(head(content_length=1000) + BODY[:5])
        peer.wait(0.05)
        peer.reset()

    with Server(script) as server:
        error = fails(mode, server.url, create)
        assert type(error) is errors.APIConnectionError
        assert error.sent
    with Server(script, always(whole())) as server:
        (got,) = ask(mode, server.url, get, retry=AGAIN)
        assert got.value.name == "Ideas"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(head(content_length=len(BODY)) + BODY[:9], id="shorter than its length"),
        pytest.param(head(transfer_encoding="chunked") + b"9\r\n" + BODY[:9] + b"\r\n", id="no last chunk"),
        pytest.param(head(transfer_encoding="chunked") + b"99\r\n" + BODY[:9], id="half a chunk"),
        pytest.param(head(transfer_encoding="chunked") + b"zz\r\n" + BODY, id="no chunk at all"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Le", id="half a head"),
        pytest.param(b"\x00\x01 garbage \xff\r\n\r\n", id="garbage"),
        pytest.param(b"<html>What?</html>\r\n\r\n", id="not HTTP"),
        pytest.param(head(content_length="many") + BODY, id="an invalid length"),
        pytest.param(head(x_large="x" * 200_000) + BODY, id="a head that is too large"),
    ],
)
def test_a_broken_response_is_lost(mode: Mode, content: bytes) -> None:
    with Server(once(content)) as server:
        error = fails(mode, server.url, create)
    assert type(error) is errors.APIConnectionError
    assert error.sent
    with Server(once(content), always(whole())) as server:
        (got,) = ask(mode, server.url, get, retry=AGAIN)
        assert got.value.name == "Ideas"
        assert len(server.requests) == 2


def test_truncated_json_is_an_invalid_response(mode: Mode) -> None:
    with Server(always(whole(BODY[:9]))) as server:
        error = fails(mode, server.url, get)
        assert isinstance(error, errors.InvalidResponseError)
        assert error.response is not None
        assert error.response.content == BODY[:9]
        assert type(fails(mode, server.url, create, retry=AGAIN)) is errors.InvalidResponseError
        assert len(server.requests) == 2


def test_informational_responses_are_skipped(mode: Mode) -> None:
    with Server(always(head(100) + head(103, link="</x>; rel=preload") + whole())) as server:
        (got,) = ask(mode, server.url, create)
        assert got.value.id == "1"
