"""A process that creates campaigns is killed repeatedly: none is created twice, and none is lost."""

import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pinkit
import pytest
from killed_processes import FAST, kill_after
from killed_processes import server as server

CAMPAIGNS = 300
PROGRAM = (
    FAST
    + """
mode, url, token, account, count, journal = sys.argv[1:]
given = [{"name": f"Campaign {n}", "objective_type": "AWARENESS"} for n in range(int(count))]
options = {"base_url": url, "clock": Fast()}

async def run():
    async with pinkit.AsyncClient(token, **options) as client:
        return await client.campaigns.create_many(account, given, journal=journal)

if mode == "sync":
    done = pinkit.Client(token, **options).campaigns.create_many(account, given, journal=journal)
else:
    done = anyio.run(run)
print(*(f"{result.index}:{result.state}:{result.id}" for result in done))
"""
)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_killed_process_is_continued(server: tuple[str, str], tmp_path: Path, mode: str) -> None:
    url, token = server
    journal = tmp_path / "journal"
    with pinkit.Client(token, base_url=url) as client:
        account = next(iter(client.ad_accounts.list())).id
        command = [sys.executable, "-c", PROGRAM, mode, url, token, account, str(CAMPAIGNS), str(journal)]
        chance = random.Random()  # noqa: S311  # no secret
        for line in (1, 4, 7, 11, 14):  # of the journal, which has two for each call
            kill_after(line, journal, command, chance)
        finished = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout
        there = {each.id: each.name for each in client.campaigns.list(account)}
    results = [each.split(":") for each in finished.split()]
    states = Counter(state for _, state, _ in results)
    print(states)
    assert Counter(there.values()) == Counter(f"Campaign {number}" for number in range(CAMPAIGNS))
    assert {*states} <= {"done", "recovered", "already_done"}
    assert states["already_done"] >= 30  # of the killed processes
    assert [there[id_] for _, _, id_ in results] == [f"Campaign {number}" for number in range(CAMPAIGNS)]
