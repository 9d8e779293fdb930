"""`pinkit publish --due` from cron: two runs at once, both killed repeatedly."""

from __future__ import annotations

import multiprocessing
import os
import random
import sys
import time
from collections import Counter
from pathlib import Path

import pinkit
import pytest
from pinkit.cli.main import main
from pinkit.testing import Mock

PINS, KILLS = 60, 20
# The look-up of a Pin after a killed run waits for seconds.
FAST = """
import pinkit
sleep = pinkit.Clock.sleep
pinkit.Clock.sleep = lambda self, seconds: sleep(self, seconds / 50)
"""


def test_each_pin_is_published_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if "forkserver" not in multiprocessing.get_all_start_methods():
        pytest.skip("the test starts its processes by forkserver, which Windows does not have")
    (tmp_path / "fast_clock.py").write_text(FAST)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), *filter(None, sys.path)]))
    sleep = pinkit.Clock.sleep
    monkeypatch.setattr(pinkit.Clock, "sleep", lambda self, seconds: sleep(self, seconds / 50))
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["fast_clock", "pinkit.cli.app", "pinkit.cli.publish", "pinkit.client"])
    batch, journal = tmp_path / "pins.csv", tmp_path / "pins.csv.journal"
    rows = [f"Ideas,https://i.example,Pin {number},2020-01-01T00:00Z\n" for number in range(PINS)]
    batch.write_text("board_name,image,title,publish_at\n" + "".join(rows))
    chance = random.Random()  # noqa: S311  # no secret
    mock = Mock()
    with mock.serve() as url, pinkit.Client(mock.token, base_url=url) as client:
        board = client.boards.create(name="Ideas").id
        monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", mock.token)
        monkeypatch.setenv("PINTEREST_BASE_URL", url)
        command = ["publish", str(batch), "--due", "-o", "csv"]
        for point in sorted(chance.sample(range(2 * PINS), KILLS)):
            two = [processes.Process(target=main, args=(command,), daemon=True) for _ in range(2)]
            for each in two:
                each.start()
            while any(each.is_alive() for each in two) and _lines(journal) <= point:
                time.sleep(0.001)
            time.sleep(chance.uniform(0, 0.01))
            for each in two:
                each.kill()
                each.join()
        assert main(command) == 0
        made = Counter(pin.title for pin in client.boards.list_pins(board))
    assert made == Counter(f"Pin {number}" for number in range(PINS))


def _lines(journal: Path) -> int:
    return journal.read_bytes().count(b"\n") if journal.exists() else 0
