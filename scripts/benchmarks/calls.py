"""Measure calls of the facade beside the same calls of bare httpx, and print the samples as JSON.

Run as `python -m benchmarks.calls ROUNDS`, where pinkit can be imported.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeAlias

import httpx
import pinkit

from benchmarks.server import BOARD_ID, serving
from benchmarks.timing import Call, interleave_by

Samples: TypeAlias = dict[str, dict[str, list[float]]]

CALLS: Final = 1000
AT_ONCE: Final = 100
_LOOPS: Final = 20
_CLOCKS: Final = {"wall": time.perf_counter, "CPU": time.process_time}


class _Ahead(pinkit.Clock):
    """A fast clock, so that calls stay below the quotas of a tier: a few in each of its seconds."""

    def __init__(self) -> None:
        self._now = time.monotonic()

    def monotonic(self) -> float:
        self._now += 0.04
        return self._now

    def sleep(self, seconds: float) -> None:
        raise AssertionError(f"a measured call waited {seconds:.2f} s")


def main(rounds: int) -> dict[str, Samples]:
    """Measure seconds for each call, by clock and client: one call after another, and many at once."""
    with serving() as address:
        return {"one": one_by_one(address, rounds), "many": many_at_once(address, max(2, rounds // 6))}


def one_by_one(address: str, rounds: int) -> Samples:
    """Measure synchronous calls over one connection."""
    token = pinkit.Token("x" * 60, scopes="boards:read,pins:read,user_accounts:read")
    tier = pinkit.RateLimit(tier="standard")
    url = f"{address}/boards/{BOARD_ID}"
    with (
        httpx.Client(headers={"Authorization": f"Bearer {token.access_token}"}) as bare,
        pinkit.Client(token, base_url=address) as without_tier,
        pinkit.Client(token, base_url=address, rate_limit=tier, clock=_Ahead()) as standard,
        httpx.Client() as http_client,
        pinkit.Client(token, base_url=address, http_client=http_client) as through,
    ):
        calls: dict[str, Call] = {
            "bare": lambda: bare.get(url).json(),
            "no tier": lambda: without_tier.boards.get(BOARD_ID),
            "tier": lambda: standard.boards.get(BOARD_ID),
            "http_client": lambda: through.boards.get(BOARD_ID),
        }
        return interleave_by(_CLOCKS, calls, rounds, loops=_LOOPS)


def many_at_once(address: str, rounds: int) -> Samples:
    """Measure asynchronous calls under asyncio."""
    with asyncio.Runner() as runner:
        token = "x" * 60
        bare = httpx.AsyncClient(headers={"Authorization": f"Bearer {token}"})
        facade = pinkit.AsyncClient(token, base_url=address)
        url = f"{address}/boards/{BOARD_ID}"

        async def get_bare() -> Any:
            return (await bare.get(url)).json()

        calls: dict[str, Call] = {
            "bare": lambda: runner.run(_crowd(get_bare)),
            "facade": lambda: runner.run(_crowd(lambda: facade.boards.get(BOARD_ID))),
        }
        try:
            return interleave_by(_CLOCKS, calls, rounds, warm_up=1)
        finally:
            runner.run(bare.aclose())
            runner.run(facade.aclose())


async def _crowd(call: Callable[[], Awaitable[object]]) -> None:
    async def work() -> None:
        for _ in range(CALLS // AT_ONCE):
            await call()

    async with asyncio.TaskGroup() as group:
        for _ in range(AT_ONCE):
            group.create_task(work())


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]))))
