"""Processes and clusters load; runs and workers are killed, and nothing is lost or doubled."""

from __future__ import annotations

import datetime as dt
import importlib.util
import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from load_bench import COLUMNS, Agency, CountedQuotas, numbers_in
from load_clients import MockClients
from pinkit import RedisStore, load
from redis_server import RedisServer
from worker_processes import started

pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install 'pinkit[table]'")

END = dt.datetime.now(dt.UTC).date() - dt.timedelta(1)
START = END - dt.timedelta(220)
#: Workers, threads of each, users, ad accounts of each, and calls of a window; more are used by hand.
WORKERS, THREADS, USERS, ACCOUNTS, CALLS = map(int, os.environ.get("PINKIT_LOAD", "2,8,4,2,6").split(","))
KILL = os.environ.get("PINKIT_KILL", "kill")
WINDOW = 5  # seconds

PROGRAM = f"""
import json, os, signal, sys, time
from concurrent.futures import ProcessPoolExecutor
from pinkit import load

sys.path.append({str(Path(__file__).parents[1] / "facade")!r})
os.environ.update(PINTEREST_APP_ID=os.getenv("APP_ID", ""), PINTEREST_APP_SECRET=os.getenv("APP_SECRET", ""))
from load_clients import MockClients

def main():
    os.setsid()
    how, folder, url, accounts, workers, threads, redis, kill = sys.argv[1:]
    clients = load.RedisClients(redis, base_url=url) if redis else MockClients(url)
    days = {{"start": "{START}", "end": "{END}"}}
    table = load.Analytics("spend", level="CAMPAIGN", columns={COLUMNS!r}, via="csv", **days)
    plan = load.Plan(folder, clients=clients, accounts=json.loads(accounts), tables=[table])
    if how == "processes":
        with ProcessPoolExecutor(int(workers)) as pool:
            show(load.run(plan, executor=pool, progress=lambda each: print("done", each.done, flush=True)))
        return
    from dask.distributed import Client, LocalCluster
    size = {{"n_workers": int(workers), "threads_per_worker": int(threads)}}
    with LocalCluster(**size, dashboard_address=None) as cluster, Client(cluster) as client:
        pids = sorted(client.run(os.getpid).values())
        killed = []
        def progress(each):
            if each.done >= each.total // 2 and kill and not killed:
                killed.append(pids[0])
                os.kill(pids[0], signal.SIGKILL)
        began = time.monotonic()
        result = load.run(plan, executor=client.get_executor(), progress=progress)
        print("seconds", round(time.monotonic() - began, 1), "killed", len(killed))
        show(result)

def show(result):
    print("result", json.dumps([result.loaded, result.rows, [repr(each.error) for each in result.failed]]))

if __name__ == "__main__":
    main()
"""


def run(how: str, folder: Path, url: str, agency: Agency, *more: str) -> subprocess.Popen[str]:
    arguments = (how, str(folder), url, json.dumps(agency.accounts), *(more or ("2", "1", "", "")))
    return started(PROGRAM, *arguments)


def plan_of(folder: Path, agency: Agency) -> load.Plan:
    table = load.Analytics("spend", level="CAMPAIGN", start=START, end=END, columns=COLUMNS)
    return load.Plan(folder, clients=MockClients(""), accounts=agency.accounts, tables=[table])


def result_of(process: subprocess.Popen[str], seconds: float = 60) -> list[Any]:
    output, failure = process.communicate(timeout=seconds)
    lines = [line for line in output.splitlines() if line.startswith("result ")]
    assert lines, failure
    print(output)
    found: list[Any] = json.loads(lines[0].removeprefix("result "))
    return found


@pytest.fixture
def agency(monkeypatch: pytest.MonkeyPatch) -> Iterator[Agency]:
    made = Agency(users=2, accounts=3)
    for name, value in made.environ().items():
        monkeypatch.setenv(name, value)
    yield made
    made.mock.close()


def test_a_run_in_processes_that_is_killed_is_continued(agency: Agency, tmp_path: Path) -> None:
    with agency.mock.serve() as url:
        victim = run("processes", tmp_path, url, agency)
        assert victim.stdout is not None
        assert victim.stdout.readline() == "done 1\n"
        assert victim.stdout.readline() == "done 2\n"
        os.killpg(victim.pid, signal.SIGKILL)
        victim.communicate()
        loaded, rows, failed = result_of(run("processes", tmp_path, url, agency))
    assert failed == []
    total = len(agency.accounts) * 2
    assert total - 4 <= loaded <= total - 2  # at most what was complete, and not yet recorded, comes again
    assert 0 < rows < len(agency.accounts) * 2 * 221
    plan = plan_of(tmp_path, agency)
    assert numbers_in(plan) == agency.numbers(START, END)


@pytest.mark.skipif(
    importlib.util.find_spec("distributed") is None, reason="Dask is not installed: pip install distributed"
)
def test_a_cluster_that_loses_a_worker_loads_each_row_once(
    redis_server: RedisServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    agency = Agency(users=USERS, accounts=ACCOUNTS)
    mock = agency.mock
    agency.expire(lambda user, token: RedisStore(redis_server.url, user=user).save(token))
    monkeypatch.setenv("APP_ID", mock.world.app_id)
    monkeypatch.setenv("APP_SECRET", mock.world.app_secret or "secret")
    counted = CountedQuotas(mock, "ads_analytics", CALLS, WINDOW)
    mock.requests._all = type(mock.requests._all)()  # all of them
    began = time.monotonic()
    with mock.serve() as url:
        more = (str(WORKERS), str(THREADS), redis_server.url, KILL)
        loaded, rows, failed = result_of(run("dask", tmp_path, url, agency, *more), 600)
    print("all", round(time.monotonic() - began, 1), "used", counted.used(), agency.statuses())
    assert failed == []
    assert loaded == len(agency.accounts) * 2
    assert rows == len(agency.accounts) * 2 * 221
    assert numbers_in(plan_of(tmp_path, agency)) == agency.numbers(START, END)
    statuses = agency.statuses()
    assert not [key for key in statuses if key[1] == 429]
    assert statuses["oauth/token", 200] == USERS
    mock.close()
