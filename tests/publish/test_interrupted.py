"""A batch interrupted repeatedly, by Ctrl-C or cancellation: no Pin or tag is duplicated, none is lost.

`PINKIT_PUBLISH_PINS` and `PINKIT_PUBLISH_RUNS` set the number of Pins and batches, `PINKIT_SEED` the seed.
"""

from __future__ import annotations

import contextlib
import functools
import json
import os
import random
import signal
import time
from collections import Counter
from collections.abc import Generator
from email.utils import formatdate
from pathlib import Path
from typing import Any

import anyio
import pinkit
import pytest
from http_library import httpx
from pinkit_generated.models import Pin
from workbench import Bench, Line

PINS = int(os.environ.get("PINKIT_PUBLISH_PINS", "40"))
RUNS = int(os.environ.get("PINKIT_PUBLISH_RUNS", "2"))
SEED = int(os.environ.get("PINKIT_SEED", "0")) or random.SystemRandom().randrange(2**32)


class Interrupted(Line):
    """A connection whose server finishes each request before Ctrl-C is raised, and whose look-ups can fail.

    Args:
        bench: The bench to use it.
        chance: The random numbers.
    """

    def __init__(self, bench: Bench, chance: random.Random) -> None:
        super().__init__(bench.mock)
        bench.line = self
        self.is_serving = self.is_pending = False
        self.blind = 0.0
        self._chance = chance
        self._mock = bench.mock

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        with self._serving():
            return self._blinded(request) or super().handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await anyio.sleep(0)  # before the request
        response = self._blinded(request) or await super().handle_async_request(request)
        await anyio.sleep(0)  # after the response
        return response

    def ring(self, *_: object) -> None:
        """Press Ctrl-C."""
        if self.is_serving:
            self.is_pending = True
        else:
            raise KeyboardInterrupt

    @contextlib.contextmanager
    def _serving(self) -> Generator[None]:
        self.is_serving = True
        yield
        self.is_serving = False
        if self.is_pending:
            self.is_pending = False
            raise KeyboardInterrupt

    def _blinded(self, request: httpx.Request) -> httpx.Response | None:
        if (
            request.method == "GET"
            and request.url.path.endswith("/pins")
            and self._chance.random() < self.blind
        ):
            status, code = self._chance.choice([(403, 29), (404, 40), (400, 1), (500, 0)])
            date = formatdate(self._mock.clock(), usegmt=True)  # as all of Pinterest's responses have
            return httpx.Response(status, headers={"date": date}, json={"code": code, "message": "No."})
        return None


def interrupt(bench: Bench, line: Interrupted, client: Any, batch: Any, journal: Path, seconds: float) -> Any:
    """The results of a run; None if it was interrupted."""
    if bench.mode.name == "sync":
        before = signal.signal(signal.SIGALRM, line.ring)
        try:
            signal.setitimer(signal.ITIMER_REAL, seconds)
            return client.pins.publish_many(batch, journal=journal)
        except KeyboardInterrupt:
            return None
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
            line.is_serving = line.is_pending = False

    async def run() -> Any:
        with anyio.move_on_after(seconds):
            return await client.pins.publish_many(batch, journal=journal)

    return bench.wait(run)


# Python ignores Ctrl-C in a finalizer, and warns.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="there are no timers here")
@pytest.mark.parametrize("same", [True, False], ids=["the same client", "new clients"])
def test_an_interrupted_batch_is_continued(bench: Bench, tmp_path: Path, same: bool) -> None:
    counts = Counter[str]()
    for number in range(RUNS):
        counts += one_batch(bench, tmp_path / f"{number}.jsonl", random.Random(SEED + number), same)  # noqa: S311
    print(f"PINKIT_SEED={SEED}, {RUNS} batches of {PINS} Pins: {dict(counts)}")
    assert counts["interrupted"] >= RUNS


def delete(bench: Bench, board: str) -> None:
    for pin in bench.pins(board):
        bench.wait(functools.partial(bench.client.pins.delete, pin.id))


def one_batch(bench: Bench, journal: Path, chance: random.Random, same: bool) -> Counter[str]:
    board = bench.board(journal.name)
    line, counts = Interrupted(bench, chance), Counter[str]()
    # Pairs of equal Pins.
    tag = bench.wait(lambda: bench.client.pins.create_image("https://i.example", is_removable=True)).id
    item = {"board_id": board, "image": "https://i.example", "product_tags": [tag]}
    batch = [{**item, "title": f"{n // 2}"} for n in range(PINS)]
    client, done = bench.make(), None
    start = time.perf_counter()
    bench.wait(lambda: client.pins.publish_many(batch[:10], journal=journal.with_suffix(".first")))
    delete(bench, board)
    whole = (time.perf_counter() - start) / 10 * PINS
    for tried in range(40 * PINS):
        line.blind = chance.choice([0, 0, 0.5, 1])
        if not same:
            client = bench.make()
        most = whole / 8 * (1 + tried / 20)  # so that it ends on a busy computer, too
        done = interrupt(bench, line, client, batch, journal, chance.uniform(0, most))
        counts["interrupted"] += done is None
        if done is not None:
            counts.update(f"{each.state} in a run to its end" for each in done)
            known = {each.key for each in pinkit.Journal(journal).unresolved()}
            assert known == {each.key for each in done if each.state == "unknown"}  # each is reported
            if line.blind == 0:
                break
    assert done is not None
    assert {each.state for each in done} <= {"published", "recovered", "already_published"}
    pins: list[Pin] = bench.pins(board)
    assert Counter(pin.title for pin in pins) == Counter(each["title"] for each in batch)
    lines = [json.loads(each) for each in journal.read_bytes().splitlines()]
    for step in ("pin", "tags"):
        done_lines = [each for each in lines if "done" in each and each.get("step", "pin") == step]
        assert sorted(each["pin"] for each in done_lines) == sorted(pin.id for pin in pins)
    for pin in pins:
        found = bench.wait(functools.partial(bench.client.pins.product_tags.list, pin.id))
        assert [each.pin_id for each in found.product_tags] == [tag]
    counts["batches"] += 1
    return counts
