"""Many threads or tasks share a client through real sockets, and lose their calls when it is closed."""

from __future__ import annotations

import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pinkit
import pytest
from fault_bench import (
    AGAIN,
    ONCE,
    TOKEN,
    Peer,
    Server,
    always,
    async_result_of,
    get,
    result_of,
    silent,
    whole,
)
from pinkit import errors
from scripted import Mode

pytestmark = pytest.mark.usefixtures("no_token_in_logs")


def echo(peer: Peer) -> None:
    """A script: respond with the requested id."""
    while head := peer.request():
        peer.send(whole(json.dumps({"id": head.split()[1].rpartition(b"/")[2].decode()}).encode()))


def test_fifty_threads_share_a_client() -> None:
    with Server(echo) as server, pinkit.Client(TOKEN, base_url=server.url, timeout=5) as client:
        with ThreadPoolExecutor(50) as pool:
            got = [board.id for board in pool.map(client.boards.get, map(str, range(500)))]
        assert got == [str(number) for number in range(500)]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_fifty_tasks_share_a_client(backend: str) -> None:
    async def run() -> None:
        async with pinkit.AsyncClient(TOKEN, base_url=server.url, timeout=5) as client:

            async def work(first: int) -> None:
                for number in range(first, first + 5):
                    assert (await client.boards.get(str(number))).id == str(number)

            async with anyio.create_task_group() as group:
                for first in range(0, 500, 10):
                    group.start_soon(work, first)

    with Server(echo) as server:
        anyio.run(run, backend=backend)


def closed_under_way(mode: Mode, **options: Any) -> list[Any]:
    """The results of calls in progress when their client is closed, and of one call after each."""
    got: list[Any] = []

    def use(client: Any) -> None:
        got.extend(result_of(get, client).value for _ in range(2))

    async def use_async(client: Any) -> None:
        got.extend([(await async_result_of(get, client)).value for _ in range(2)])

    async def run() -> None:
        client = pinkit.AsyncClient(TOKEN, base_url=server.url, timeout=0.8, **options)
        async with anyio.create_task_group() as group:
            for _ in range(4):
                group.start_soon(use_async, client)
            while len(server.requests) < 4:
                await anyio.sleep(0.01)
            await client.aclose()
        await client.aclose()  # again, for connections opened since

    with Server(silent, silent, silent, silent, always(whole())) as server:
        if mode.name != "sync":
            anyio.run(run, backend=mode.name)
        else:
            with pinkit.Client(TOKEN, base_url=server.url, timeout=0.8, **options) as client:
                threads = [threading.Thread(target=use, args=(client,)) for _ in range(4)]
                for thread in threads:
                    thread.start()
                while len(server.requests) < 4:
                    time.sleep(0.01)
                client.close()
                for thread in threads:
                    thread.join(5)
    return got


def test_closing_a_client_loses_calls_in_progress_and_names_itself_to_later_ones(mode: Mode) -> None:
    got = closed_under_way(mode, retry=ONCE)
    assert len(got) == 8
    # A thread does not notice that its socket is closed until it times out.
    assert [isinstance(error, errors.APIConnectionError) for error in got].count(True) == 4
    assert sum("boards/get: the client is closed" in str(error) for error in got) == 4


def test_a_call_is_not_retried_once_the_client_is_closed(mode: Mode) -> None:
    got = closed_under_way(mode, retry=AGAIN)
    assert all(isinstance(error, pinkit.PinterestError) for error in got)
