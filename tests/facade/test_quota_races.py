"""Threads and tasks use a quota together: all of it, and never more."""

from __future__ import annotations

import heapq
import threading
from typing import Any

import anyio
import pinkit
import pytest
import trio
import trio.testing
from http_library import httpx
from pinkit import RateLimit
from quota_bench import CountingServer


@pytest.mark.parametrize(("tier", "reported"), [("standard", True), ("standard", False), (None, True)])
@pytest.mark.parametrize("latency", [0.0, 0.3])
def test_eight_tasks_use_a_standard_quota_and_never_exceed_it(
    tier: Any, reported: bool, latency: float
) -> None:
    clock = trio.testing.MockClock(autojump_threshold=0)

    async def main() -> CountingServer:
        server = CountingServer(trio.current_time, reported=reported)

        class Slow(httpx.AsyncBaseTransport):
            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                await trio.sleep(latency)
                return server(request)

        class Time(pinkit.Clock):
            def time(self) -> float:
                return 1_700_000_000 + trio.current_time()

            monotonic = time

        client = pinkit.AsyncClient(
            "t", transport=Slow(), clock=Time(), rate_limit=RateLimit(tier=tier, max_wait=300)
        )

        async def work() -> None:
            while True:
                await client.boards.create(name="x")

        with anyio.move_on_after(179.9):
            async with anyio.create_task_group() as group:
                for _ in range(8):
                    group.start_soon(work)
        return server

    server = trio.run(main, clock=clock)
    assert server.rejected == 0
    assert server.accepted >= 0.98 * 300


class SharedClock(pinkit.Clock):
    """A clock for threads: when all of them sleep, it advances to the first time at which one wakes."""

    def __init__(self, threads: int) -> None:
        self.now = 1_700_000_000.0
        self._awake = threads
        self._sleeping: list[float] = []
        self._changed = threading.Condition()

    def time(self) -> float:
        return self.now

    monotonic = time

    def sleep(self, seconds: float) -> None:
        with self._changed:
            until = self.now + seconds
            heapq.heappush(self._sleeping, until)
            self._awake -= 1
            self._advance()
            self._changed.wait_for(lambda: self.now >= until, timeout=30)
            self._sleeping.remove(until)
            heapq.heapify(self._sleeping)
            self._awake += 1

    def done(self) -> None:
        with self._changed:
            self._awake -= 1
            self._advance()

    def _advance(self) -> None:
        if self._awake == 0 and self._sleeping:
            self.now = max(self.now, self._sleeping[0])
            self._changed.notify_all()


def test_eight_threads_use_a_standard_quota_and_never_exceed_it() -> None:
    clock = SharedClock(8)
    started_at = clock.now
    server = CountingServer(clock.time)
    client = pinkit.Client(
        "t",
        transport=httpx.MockTransport(server),
        clock=clock,
        rate_limit=RateLimit(tier="standard", max_wait=300),
        retry=pinkit.Retry(attempts=1),
    )
    failed: list[Exception] = []

    def work() -> None:
        try:
            while clock.now < started_at + 179.9:
                client.boards.create(name="x")
        except Exception as error:
            failed.append(error)
        finally:
            clock.done()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert failed == []
    assert server.rejected == 0
    assert server.accepted >= 0.98 * 300
