"""A run that is killed again and again, while the server goes on: no Pin is doubled, and none is lost."""

import json
import random
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pinkit
import pytest

PINS = 200
PROGRAM = """
import sys, anyio, pinkit

class Fast(pinkit.Clock):
    def sleep(self, seconds):
        super().sleep(seconds / 50)
    async def asleep(self, seconds):
        await super().asleep(seconds / 50)

mode, url, token, batch, journal = sys.argv[1:]

async def run():
    async with pinkit.AsyncClient(token, base_url=url, clock=Fast()) as client:
        return await client.pins.publish_many(batch, journal=journal)

if mode == "sync":
    done = pinkit.Client(token, base_url=url, clock=Fast()).pins.publish_many(batch, journal=journal)
else:
    done = anyio.run(run)
print(*(result.state for result in done))
"""


@pytest.fixture
def server() -> Iterator[tuple[str, str]]:
    """A mock Pinterest in a process of its own: its address and a token."""
    process = subprocess.Popen(
        [sys.executable, "-m", "pinkit.testing", "--port", "0"], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    try:
        said = "".join(process.stdout.readline() for _ in range(4))
        found = re.search(r" at (\S+)\n.*access token: (\S+)", said, re.DOTALL)
        assert found, said
        yield found[1], found[2]
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@pytest.mark.parametrize(("mode", "kills"), [("sync", 20), ("async", 10)])
def test_a_killed_batch_is_gone_on_with(
    server: tuple[str, str], tmp_path: Path, mode: str, kills: int
) -> None:
    url, token = server
    journal, batch = tmp_path / "journal.jsonl", tmp_path / "pins.jsonl"
    with pinkit.Client(token, base_url=url) as client:
        board = client.boards.create(name="Ideas").id
        # Pairs of Pins that nothing tells apart.
        pins = [{"board": "Ideas", "image": "https://i.example", "title": f"{n // 2}"} for n in range(PINS)]
        batch.write_text("\n".join(map(json.dumps, pins)))
        command = [sys.executable, "-c", PROGRAM, mode, url, token, str(batch), str(journal)]
        chance = random.Random()  # noqa: S311  # no secret
        unknown = 0
        for point in sorted(chance.sample(range(2 * PINS), kills)):
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
            while process.poll() is None and _lines(journal) <= point:
                time.sleep(0.0005)
            time.sleep(chance.uniform(0, 0.01))
            process.kill()
            process.wait()
            unknown += _lines(journal) % 2 == 0  # the header, and two lines for each Pin that is done
        last = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
        there = Counter(pin.title for pin in client.boards.list_pins(board))
        ids = [pin.id for pin in client.boards.list_pins(board)]
    print(f"{unknown} of {kills} kills left an outcome unknown; the last run: {Counter(last.stdout.split())}")
    assert there == Counter(pin["title"] for pin in pins)
    assert "failed" not in last.stdout
    told = [json.loads(line) for line in journal.read_bytes().splitlines()]
    assert sorted(line["pin"] for line in told if "done" in line) == sorted(ids)


def _lines(journal: Path) -> int:
    return journal.read_bytes().count(b"\n") if journal.exists() else 0
