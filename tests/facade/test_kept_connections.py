"""Connections that are kept for the next call, and what servers do to them, through real sockets."""

from __future__ import annotations

import time
from typing import Any

import pytest
from fault_bench import (
    AGAIN,
    BODY,
    Peer,
    Server,
    Use,
    always,
    ask,
    create,
    fails,
    get,
    head,
    once,
    whole,
)
from pinkit import errors
from scripted import Mode

pytestmark = pytest.mark.usefixtures("no_token_in_logs")


def test_a_connection_is_kept_after_an_error(mode: Mode) -> None:
    with Server(always(whole(b"{}", 404))) as server:
        ask(mode, server.url, get, get, get)
        assert server.connections == 1


@pytest.mark.parametrize("use", [get, create])
def test_a_connection_that_was_closed_between_calls_is_replaced(mode: Mode, use: Use) -> None:
    def pause(_: Any) -> None:
        time.sleep(0.05)

    with Server(once(whole()), always(whole())) as server:
        got = ask(mode, server.url, use, pause, use)
        assert [one.value.id for one in (got[0], got[2])] == ["1", "1"]
        assert len(server.requests) == server.connections == 2


def test_a_kept_connection_that_closes_fails_a_creation_but_no_read(mode: Mode) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(whole())
        peer.request()  # and hang up

    with Server(script, always(whole())) as server:
        _, got = ask(mode, server.url, get, get, retry=AGAIN)
        assert got.value.id == "1"
        assert len(server.requests) == 3
    with Server(script, always(whole())) as server:
        _, got = ask(mode, server.url, get, create, retry=AGAIN)
        assert type(got.value) is errors.APIConnectionError
        assert got.value.sent
        assert len(server.requests) == 2  # neither httpx nor pinkit has sent it again


def test_bytes_beyond_the_length_of_a_body_are_not_the_next_response(mode: Mode) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(head(content_length=9) + BODY + whole(b'{"id": "2"}'))
        peer.request()
        peer.wait()

    with Server(script, always(whole())) as server:
        first, second = ask(mode, server.url, get, get)
        assert type(first.value) is errors.InvalidResponseError
        assert second.value.id == "1"  # by another connection


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_that_is_abandoned_between_two_chunks_leaves_no_generator(mode: Mode, chunked: bool) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        if chunked:
            peer.send(head(transfer_encoding="chunked") + b"1\r\n \r\n" * 5000)
        else:
            peer.send(head(content_length=10**6) + b" " * 5000)
        peer.wait()

    with Server(script) as server:
        error = fails(mode, server.url, get, max_response_bytes=100, within=5)
    assert (
        type(error) is errors.InvalidResponseError
    )  # trio warns about a generator, and a warning is an error
