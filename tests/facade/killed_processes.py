"""Programs that are killed in the middle of a run, and a mock Pinterest that continues meanwhile."""

import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

#: For the program: a clock with short waits.
FAST = """
import sys, anyio, pinkit

class Fast(pinkit.Clock):
    def sleep(self, seconds):
        super().sleep(seconds / 50)
    async def asleep(self, seconds):
        await super().asleep(seconds / 50)
"""


@pytest.fixture
def server() -> Iterator[tuple[str, str]]:
    """A mock Pinterest in its own process: its URL and a token."""
    process = subprocess.Popen(
        [sys.executable, "-m", "pinkit.testing", "--port", "0"], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    try:
        message = "".join(process.stdout.readline() for _ in range(4))
        found = re.search(r" at (\S+)\n.*access token: (\S+)", message, re.DOTALL)
        assert found, message
        yield found[1], found[2]
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def kill_after(line: int, journal: Path, command: Sequence[str], chance: random.Random) -> None:
    """Run a program, and kill it soon after its journal has more than a number of lines."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    while process.poll() is None and _lines(journal) <= line:
        time.sleep(0.0005)
    time.sleep(chance.uniform(0, 0.01))
    process.kill()
    process.wait()


def _lines(journal: Path) -> int:
    return journal.read_bytes().count(b"\n") if journal.exists() else 0
