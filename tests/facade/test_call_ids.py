"""The id of a call: the same in all its events and log lines, and in those of no other call."""

from __future__ import annotations

import io
import logging
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pinkit
import pytest
from http_library import httpx
from pinkit import errors, events
from pinkit._call_ids import begin, call_id, end
from scripted import Mode, Script, error, json_response
from workbench import PNG, VIDEO, Bench
from workbench import bench as bench

BOARD = {"id": "1", "name": "x"}


def ids(heard: list[Any]) -> set[str]:
    return {event.call_id for event in heard}


def only(heard: list[Any], kind: type[Any]) -> list[Any]:
    return [event for event in heard if isinstance(event, kind)]


def stated(remaining: int) -> httpx.Response:
    """Return a response that states a quota."""
    limit = '100, 100;w=60;name="org_read"'
    return json_response(
        200,
        BOARD,
        x_ratelimit_limit=limit,
        x_ratelimit_remaining=str(remaining),
        x_ratelimit_reset="30",
    )


def test_retries_of_a_call_have_its_id(mode: Mode) -> None:
    heard: list[Any] = []
    script = Script([error(429, 8, retry_after="2"), httpx.ReadError("reset"), stated(7), stated(6)])
    client = mode.client(script, on_event=heard.append)
    mode.wait(lambda: client.boards.get("1"))
    assert [type(event) for event in heard] == [
        events.OperationStarted,
        events.RequestSent,
        events.ResponseReceived,
        events.Retrying,
        events.RequestSent,
        events.RequestFailed,
        events.Retrying,
        events.RequestSent,
        events.ResponseReceived,
        events.QuotaCounted,
        events.OperationEnded,
    ]
    assert len(ids(heard)) == 1
    assert {event.operation_number for event in heard} == {1}
    assert heard[5] == events.RequestFailed("boards/get", "APIConnectionError", 0)
    mode.wait(lambda: client.boards.get("1"))
    assert len(ids(heard)) == 2
    assert "" not in ids(heard)


def test_a_wait_for_a_quota_has_the_id_of_its_call(mode: Mode) -> None:
    heard: list[Any] = []
    client = mode.client([stated(0), json_response(200, BOARD)], on_event=heard.append)
    for _ in range(2):
        mode.wait(lambda: client.boards.get("1"))
    counted, *_ = only(heard, events.QuotaCounted)
    assert (counted.category, counted.remaining, counted.limit) == ("org_read", 0, 100)
    (waiting,) = only(heard, events.Waiting)
    assert waiting.call_id == heard[-1].call_id != heard[0].call_id


def test_a_failed_call_ends_with_the_class_of_its_error(mode: Mode) -> None:
    heard: list[Any] = []
    with pytest.raises(errors.NotFoundError):
        mode.wait(lambda: mode.client([error(404)], on_event=heard.append).boards.get("1"))
    assert heard[-1] == events.OperationEnded("boards/get", 0, "NotFoundError")


def test_a_call_that_is_interrupted_ends(mode: Mode) -> None:
    heard: list[Any] = []

    def interrupt(_: Any) -> httpx.Response:
        raise KeyboardInterrupt

    client = mode.client(interrupt, on_event=heard.append)
    with pytest.raises(BaseException) as raised:  # noqa: PT011  # trio puts it into a group
        mode.wait(lambda: client.boards.get("1"))
    assert not isinstance(raised.value, Exception)
    assert heard[-1] == events.OperationEnded("boards/get", 0, "Cancelled")
    assert call_id() == ""


def test_the_pages_of_an_iteration_have_one_id(mode: Mode) -> None:
    heard: list[Any] = []
    pages = [
        json_response(200, {"items": [BOARD], "bookmark": "2"}),
        json_response(200, {"items": [BOARD]}),
    ]
    client = mode.client([*pages, *pages], on_event=heard.append)
    boards = client.boards.list()
    for count in (1, 2):
        assert len(mode.list(boards)) == 2
        assert len(ids(heard)) == count
    assert [each.operation_number for each in only(heard, events.RequestSent)] == [1, 2, 1, 2]


def test_a_page_that_is_read_ahead_has_the_id_of_its_iteration(mode: Mode) -> None:
    heard: list[Any] = []

    def respond(_: Any) -> httpx.Response:
        return json_response(200, {"items": [BOARD], "bookmark": str(len(heard))})

    client = mode.client(respond, on_event=heard.append)

    async def walk() -> None:
        async with client.boards.list().read_ahead() as pages:
            items = pages.items()
            for _ in range(3):
                await anext(items)

    if mode.name == "sync":
        with client.boards.list().read_ahead() as pages:
            items = pages.items()
            for _ in range(3):
                next(items)
    else:
        anyio.run(walk, backend=mode.name)
    assert len(ids(heard)) == 1


def test_the_steps_of_a_flow_have_one_id(bench: Bench) -> None:
    board, heard = bench.board(), list[Any]()
    client = bench.make(on_event=heard.append)
    publish = client.pins.create_video
    bench.wait(lambda: publish(io.BytesIO(VIDEO), board_id=board, cover=io.BytesIO(PNG)))
    assert len(ids(heard)) == 1
    assert heard[0] == events.FlowStarted("pins.create_video")
    assert heard[-1].flow == "pins.create_video"
    assert (heard[-1].error, heard[-1].operation_number) == (None, 0)
    started = {each.operation: each for each in only(heard, events.OperationStarted)}
    assert {"media/create", "media upload", "media/get", "pins/create"} <= {*started}
    assert started["media upload"].path is None
    numbers = [each.operation_number for each in only(heard, events.OperationStarted)]
    assert numbers == list(range(1, len(numbers) + 1))


def test_parallel_steps_of_a_flow_have_one_id_and_numbers_of_their_own(bench: Bench) -> None:
    heard: list[Any] = []
    client = bench.make(on_event=heard.append)
    videos = [io.BytesIO(VIDEO) for _ in range(3)]
    bench.wait(lambda: client.media.upload_many(videos, concurrency=3))
    assert len(ids(heard)) == 1
    stored = [each for each in only(heard, events.OperationEnded) if each.operation == "media upload"]
    assert len({each.operation_number for each in stored}) == 3
    for each in only(heard, events.RequestSent):
        owner = next(
            one
            for one in only(heard, events.OperationStarted)
            if one.operation_number == each.operation_number
        )
        assert owner.operation == each.operation


def test_a_call_in_a_callback_is_a_call_of_its_own(mode: Mode) -> None:
    inner, heard = list[Any](), list[Any]()
    second = pinkit.Client(
        "t", transport=Script(lambda _: json_response(200, BOARD)).transport, on_event=inner.append
    )

    def call_another(event: Any) -> None:
        heard.append(event)
        if isinstance(event, events.RequestSent):
            second.boards.get("1")

    mode.wait(lambda: mode.client([json_response(200, BOARD)], on_event=call_another).boards.get("1"))
    assert len(ids(heard)) == len(ids(inner)) == 1
    assert ids(heard) != ids(inner)


def test_a_refresh_of_the_token_belongs_to_the_call_that_needs_it(bench: Bench) -> None:
    heard: list[Any] = []
    app = pinkit.OAuth(bench.mock.world.app_id, bench.mock.world.app_secret)
    expired = pinkit.Token("pina_old", refresh_token=bench.mock.refresh_token(), expires_at=1.0)
    client = bench.mode.client_class(
        expired, oauth=app, transport=bench.line, clock=bench.mode.clock, on_event=heard.append
    )
    bench.mode.list(client.boards.list())
    assert len(only(heard, events.TokenRefreshed)) == 1
    assert len(ids(heard)) == 1
    assert {each.operation: each.operation_number for each in only(heard, events.OperationEnded)} == {
        "boards/list": 1,
        "oauth/token": 2,
    }
    assert {
        each.operation_number for each in only(heard, events.RequestSent) if each.operation == "boards/list"
    } == {1}


def test_calls_of_threads_and_tasks_have_ids_of_their_own(mode: Mode) -> None:
    heard: list[Any] = []
    client = mode.client(Script(lambda _: json_response(200, BOARD)), on_event=heard.append)

    async def at_once() -> None:
        async with anyio.create_task_group() as group:
            for _ in range(8):
                group.start_soon(client.boards.get, "1")

    if mode.name == "sync":
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(client.boards.get, "1" * 8))
    else:
        anyio.run(at_once, backend=mode.name)
    assert len(ids(heard)) == 8


def test_a_coroutine_that_ends_in_another_context_breaks_nothing() -> None:
    from contextvars import copy_context

    begun = copy_context().run(begin)
    end(begun)
    assert call_id() == ""


def test_log_lines_name_the_call(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    heard: list[Any] = []
    script = Script([error(500), json_response(200, BOARD)])
    with caplog.at_level(logging.DEBUG, "pinkit"):
        mode.wait(lambda: mode.client(script, on_event=heard.append).boards.get("1"))
    (known,) = ids(heard)
    assert len(caplog.records) == 3
    for record in caplog.records:
        assert record.getMessage().endswith(f"(call {known})")
        assert vars(record)["call_id"] == known


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork a process")
def test_ids_of_other_processes_differ() -> None:
    program = (
        "import os; from pinkit._call_ids import begin, call_id\n"
        "begin(); print(call_id(), flush=True)\n"
        "child = os.fork(); child and os.waitpid(child, 0); begin(); print(call_id(), flush=True)"
    )
    run = [subprocess.check_output([sys.executable, "-c", program], text=True).split() for _ in range(2)]
    assert len({*run[0], *run[1]}) == 6
