"""Successes whose body cannot be used: each is an error that shows what came, and bounds what is read."""

import pinkit
import pytest
from http_library import httpx
from pinkit import errors
from scripted import PIN, Mode, Script, json_response


def test_a_success_that_is_not_json_is_an_error(mode: Mode) -> None:
    script = Script(lambda _: httpx.Response(200, html="<title>Log in to the hotel's network</title>"))
    with pytest.raises(errors.InvalidResponseError, match="hotel") as raised:
        mode.wait(lambda: mode.client(script).boards.get("1"))
    assert raised.value.response is not None
    assert len(script.requests) == 4
    script.requests.clear()
    with pytest.raises(errors.InvalidResponseError):
        mode.wait(lambda: mode.client(script).pins.create(**PIN))
    assert len(script.requests) == 1


def test_a_success_that_is_cut_off_is_named(mode: Mode) -> None:
    client = mode.client(lambda _: httpx.Response(200, content=b'{"id": "1"'))
    with pytest.raises(errors.InvalidResponseError, match="not valid JSON, but 10 bytes"):
        mode.wait(lambda: client.boards.get("1"))


def test_a_success_without_a_body_is_an_error(mode: Mode) -> None:
    client = mode.client(lambda _: httpx.Response(200))
    with pytest.raises(errors.InvalidResponseError, match="empty"):
        mode.wait(lambda: client.boards.get("1"))


def test_a_response_that_is_too_large_is_an_error(mode: Mode) -> None:
    client = mode.client([json_response(200, {"name": "x" * 2000})], max_response_bytes=1000)
    with pytest.raises(errors.InvalidResponseError, match="1000 bytes"):
        mode.wait(lambda: client.boards.get("1"))


@pytest.mark.parametrize("status", [200, 500])
def test_deeply_nested_json_is_an_error(mode: Mode, status: int) -> None:
    deep = httpx.Response(status, content=b"[" * 200_000)
    client = mode.client(lambda _: deep, retry=pinkit.Retry(attempts=1))
    with pytest.raises(pinkit.PinterestError):
        mode.wait(lambda: client.boards.get("1"))


def test_a_bookmark_that_cannot_be_sent_is_an_error(mode: Mode) -> None:
    client = mode.client([json_response(200, {"items": [{"id": "1"}], "bookmark": "\ud83d"})])
    with pytest.raises(errors.InvalidResponseError, match=r"boards/list: .*bookmark"):
        mode.wait(lambda: client.boards.list().all())
