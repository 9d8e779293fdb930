"""Compressed bodies, through real sockets: complete, cut off, invalid, and far larger when decompressed."""

from __future__ import annotations

import gzip
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
from fault_bench import BODY, Server, always, ask, create, fails, get, whole
from pinkit import errors
from scripted import Mode

pytestmark = pytest.mark.usefixtures("no_token_in_logs")


def test_a_compressed_body_is_read(mode: Mode) -> None:
    with Server(always(whole(gzip.compress(BODY), content_encoding="gzip"))) as server:
        (got,) = ask(mode, server.url, get)
        assert got.value.name == "Ideas"
        assert b"accept-encoding: gzip" in server.requests[0].lower()


@pytest.mark.parametrize("kept", [30, 10, 5])
def test_a_compressed_body_that_is_cut_off_is_an_error(mode: Mode, kept: int) -> None:
    body = gzip.compress(BODY)[:kept]
    with Server(always(whole(body, content_encoding="gzip"))) as server:
        error = fails(mode, server.url, create)
    assert type(error) is errors.APIConnectionError
    assert "cut off" in str(error)


def test_a_body_that_does_not_match_its_encoding_is_an_error(mode: Mode) -> None:
    with Server(always(whole(BODY, content_encoding="gzip"))) as server:
        error = fails(mode, server.url, create)
    assert type(error) is errors.APIConnectionError
    assert "decompress" in str(error)
    assert error.sent


BOMB = gzip.compress(b" " * (100 * 2**20 - len(BODY)) + BODY)


def traced(work: Callable[[], Any]) -> tuple[Any, int]:
    """The result of some work, and its peak memory in bytes."""
    tracemalloc.start()
    try:
        return work(), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_decompression_bomb_is_an_error_and_takes_no_more_memory_than_the_limit(mode: Mode) -> None:
    with Server(always(whole(BOMB, content_encoding="gzip"))) as server:
        error, peak = traced(lambda: fails(mode, server.url, get, max_response_bytes=2**20, within=5))
    assert type(error) is errors.InvalidResponseError
    assert "1048576 bytes" in str(error)
    assert peak < 8 * 2**20


@pytest.mark.parametrize("name", ["sync", "asyncio"])
def test_a_large_response_below_the_limit_is_read(name: str) -> None:
    mode = Mode(name)
    with Server(always(whole(BOMB, content_encoding="gzip"))) as server:
        got, peak = traced(lambda: ask(mode, server.url, get, max_response_bytes=100 * 2**20, within=60))
    assert got[0].value.name == "Ideas"
    assert peak < 320 * 2**20  # the pieces, the whole, and its text
