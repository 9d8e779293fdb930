"""A load writes what the mock has, once, and continues where it ended."""

from __future__ import annotations

import datetime as dt
import errno
import json
import os
import pickle
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import attrs
import pinkit
import pytest
from load_bench import COLUMNS, Agency, numbers_in
from load_clients import MockClients
from pinkit import errors, load
from pinkit.progress import RowsProgress
from redis_server import RedisServer

pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install 'pinkit[table]'")
parquet = pytest.importorskip("pyarrow.parquet")

TODAY = dt.datetime.now(dt.UTC).date()
START = TODAY - dt.timedelta(220)
END = TODAY - dt.timedelta(1)


@attrs.define
class Bench:
    """A mock that is served, and a plan for it."""

    agency: Agency
    plan: load.Plan
    before: int = 0

    def again(self, **more: Any) -> load.Plan:
        """Return the plan with other arguments."""
        return attrs.evolve(self.plan, **more)

    def calls(self) -> int:
        """Return how many reports have been requested since the last time."""
        now = len(self.agency.mock.requests.of("analytics/create_report"))
        self.before, new = now, now - self.before
        return new


def spend(**more: Any) -> load.Analytics:
    arguments: dict[str, Any] = {"level": "CAMPAIGN", "start": START, "end": END, "columns": COLUMNS}
    return load.Analytics("spend", **(arguments | more))


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    agency = Agency(users=2)
    for name, value in agency.environ().items():
        monkeypatch.setenv(name, value)
    with agency.mock.serve() as url:
        clients = MockClients(url)
        plan = load.Plan(tmp_path / "d", clients=clients, accounts=agency.accounts, tables=[spend()])
        yield Bench(agency, plan)
    agency.mock.close()


def files_in(folder: Path) -> list[str]:
    return sorted(str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file())


def test_threads_load_each_row_once(bench: Bench) -> None:
    seen = list[RowsProgress]()
    result = load.run(bench.plan, progress=seen.append)
    result.raise_for_failures()
    assert numbers_in(bench.plan) == bench.agency.numbers(START, END)
    assert (result.loaded, result.rows) == (8, 4 * 2 * 220)
    assert seen[-1] == RowsProgress(8, 8, 0, result.rows)
    dataset = bench.plan.dataset("spend")
    assert {str(dataset.schema.field(name).type) for name in ("account", "month")} == {"string"}
    account = next(iter(bench.agency.accounts))
    names = files_in(bench.plan.folder)
    assert f"spend/account={account}/month={START:%Y-%m}/part.parquet" in names
    assert [each for each in names if not each.startswith("spend/")] == ["_manifest.jsonl", "_manifest.lock"]


def test_only_months_that_are_new_or_may_change_are_loaded_again(bench: Bench) -> None:
    load.run(bench.plan).raise_for_failures()
    bench.calls()
    assert load.run(bench.plan) == load.LoadResult(loaded=0, rows=0)
    assert bench.calls() == 0
    days = TODAY + dt.timedelta(1)
    load.run(bench.again(today=days)).raise_for_failures()
    read = bench.agency.mock.requests.of("analytics/create_report")[-bench.calls() :]
    firsts = {each.body["start_date"] for each in read}
    changed = (days - dt.timedelta(31)).replace(day=1)
    assert firsts <= {str(changed), str((changed + dt.timedelta(32)).replace(day=1))}
    assert numbers_in(bench.plan) == bench.agency.numbers(START, END)
    final = bench.again(today=TODAY + dt.timedelta(100))
    load.run(final).raise_for_failures()
    bench.calls()
    assert load.run(attrs.evolve(final, today=TODAY + dt.timedelta(200))) == load.LoadResult(loaded=0, rows=0)
    assert bench.calls() == 0


def test_days_of_a_month_that_are_no_longer_wanted_stay_when_it_is_loaded_again(bench: Bench) -> None:
    load.run(bench.plan).raise_for_failures()
    first, last = END.replace(day=1) - dt.timedelta(10), END - dt.timedelta(3)
    later = bench.again(tables=[spend(start=first, end=last)], today=TODAY + dt.timedelta(1))
    assert load.run(later).loaded
    assert numbers_in(bench.plan) == bench.agency.numbers(START, END)


def test_files_that_were_deleted_are_loaded_again(bench: Bench) -> None:
    plan = bench.again(tables=[spend(), load.List("campaigns")])
    load.run(plan).raise_for_failures()
    months = sorted((plan.folder / "spend").rglob("part.parquet"))
    months[0].unlink()
    listed, *_ = (plan.folder / "campaigns").rglob("part.parquet")
    listed.unlink()
    result = load.run(plan)
    assert (result.loaded, result.failed) == (2, ())
    assert numbers_in(plan) == bench.agency.numbers(START, END)
    assert listed.exists()
    assert load.run(plan).loaded == 0


def test_lists_are_loaded_by_account_and_user(bench: Bench) -> None:
    tables = [load.List("campaigns"), load.List("boards"), load.List("pins"), load.List("catalogs")]
    plan = bench.again(tables=tables)
    with plan.clients("user0") as client:
        boards = sorted(client.boards.create(name=f"Board {at}").id or "" for at in range(3))
    load.run(plan).raise_for_failures()
    campaigns = plan.dataset("campaigns").to_table().to_pylist()
    assert {row["account"] for row in campaigns} == set(bench.agency.accounts)
    assert len({row["id"] for row in campaigns}) == len(campaigns) == 8
    found = plan.dataset("boards").to_table(columns=["id", "user"]).to_pylist()
    assert sorted(row["id"] for row in found if row["user"] == "user0") == boards
    assert plan.dataset("pins").to_table(columns=["id", "user"]).to_pylist() == []
    assert load.run(plan).loaded == 0
    assert load.run(attrs.evolve(plan, today=TODAY + dt.timedelta(1))).loaded == 4 + 2 * 3
    assert len(plan.dataset("campaigns").to_table()) == 8


def test_a_failure_stops_no_other_partition_and_is_loaded_by_the_next_run(bench: Bench) -> None:
    account, user = next(iter(bench.agency.accounts.items()))
    wrong = "user1" if user == "user0" else "user0"
    plan = bench.again(accounts={**bench.agency.accounts, account: wrong})
    result = load.run(plan)
    assert (result.loaded, len(result.failed)) == (6, 2)
    for failure in result.failed:
        assert isinstance(failure.error, errors.NotFoundError)
        assert f"spend of {account}, " in str(failure.partition)
    with pytest.raises(ExceptionGroup, match="2 of 8 partitions could not be loaded"):
        result.raise_for_failures()
    assert not [each for each in files_in(plan.folder) if account in each]
    bench.calls()
    assert load.run(bench.plan).loaded == 2
    assert numbers_in(bench.plan) == bench.agency.numbers(START, END)


class _Full:
    """A file system that becomes full."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from pinkit._analytics.tables import ParquetFile

        self.left = 3
        whole = ParquetFile.finish

        def finish(file: ParquetFile) -> None:
            self.left -= 1
            if self.left < 0:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            whole(file)

        monkeypatch.setattr(ParquetFile, "finish", finish)


def test_a_full_disk_leaves_nothing_half_written(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        _Full(patched)
        result = load.run(bench.plan)
    assert result.failed
    assert {type(each.error) for each in result.failed} == {OSError}
    for name in files_in(bench.plan.folder / "spend"):
        assert name.endswith("/part.parquet")  # no temporary file
        parquet.read_table(bench.plan.folder / "spend" / name)
    load.run(bench.plan).raise_for_failures()
    assert numbers_in(bench.plan) == bench.agency.numbers(START, END)


def test_a_file_of_another_schema_is_not_replaced(bench: Bench) -> None:
    account = next(iter(bench.agency.accounts))
    place = bench.plan.folder / f"spend/account={account}/month={END:%Y-%m}/part.parquet"
    place.parent.mkdir(parents=True)
    place.write_text("text")
    (failure,) = load.run(bench.plan).failed
    assert isinstance(failure.error, ValueError)
    assert "is no Parquet file" in str(failure.error)
    assert place.read_text() == "text"
    with pytest.raises(ValueError, match=r"'spend' in .* was loaded with another level, other columns"):
        load.run(bench.again(tables=[spend(columns=["CTR"])]))


def test_one_run_at_a_time_loads_into_a_folder(bench: Bench) -> None:
    caught = list[BaseException]()

    def second(_: RowsProgress) -> None:
        try:
            load.run(bench.plan)
        except errors.JournalError as error:
            caught.append(error)

    load.run(bench.plan, progress=second).raise_for_failures()
    assert {str(each).partition("'")[0] for each in caught} == {"another run is loading into "}


def test_a_manifest_with_a_line_that_was_not_finished_is_continued(bench: Bench) -> None:
    load.run(bench.plan).raise_for_failures()
    manifest = bench.plan.folder / "_manifest.jsonl"
    content = manifest.read_bytes()
    manifest.write_bytes(content[:-20])
    bench.calls()
    assert load.run(bench.plan).loaded == 1
    lines = [json.loads(line) for line in manifest.read_bytes().splitlines()]
    assert len(lines) == len(content.splitlines())
    for wrong in (
        b"text\n",
        content + content.splitlines()[-1].replace(b'"end": "', b'"end": 1, "x": "') + b"\n",
    ):
        manifest.write_bytes(wrong)
        with pytest.raises(errors.JournalError, match="is no line of a manifest, and was not changed"):
            load.run(bench.plan)
        assert manifest.read_bytes() == wrong


def test_a_run_ends_after_its_time_and_is_continued(bench: Bench) -> None:
    bench.agency.mock.settings.processing_seconds = 1
    with ThreadPoolExecutor(2) as pool:
        result = load.run(bench.plan, executor=pool, timeout=0.05)
    assert {str(each.error) for each in result.failed} == {
        "not loaded before the time-out of the run, 0.05 seconds"
    }
    bench.agency.mock.settings.processing_seconds = 0
    load.run(bench.plan).raise_for_failures()
    assert numbers_in(bench.plan) == bench.agency.numbers(START, END)


def test_a_wrong_argument_is_named(tmp_path: Path) -> None:
    def plan(**more: Any) -> load.Plan:
        arguments: dict[str, Any] = {
            "clients": MockClients(""),
            "accounts": {"1": "ana"},
            "tables": [spend()],
        }
        return load.Plan(tmp_path, **(arguments | more))

    wrong: list[tuple[str, Any]] = [
        ("accounts and users are both empty", lambda: plan(accounts={})),
        ("accounts must have ids of digits, as text, not 'x'", lambda: plan(accounts={"x": "ana"})),
        (r"accounts\['1'\] must be the name of a user", lambda: plan(accounts={"1": ""})),
        ("tables is empty", lambda: plan(tables=[])),
        ("today must be a date", lambda: plan(today=dt.datetime.now(dt.UTC))),
        (r"types\['DATE'\] must be 'date', not 'text'", lambda: plan(tables=[spend(types={"DATE": "text"})])),
        ("tables has the name 'spend' twice", lambda: plan(tables=[spend(), spend()])),
        ("tables must contain load.Analytics", lambda: plan(tables=["spend"])),
        ("clients must be a function", lambda: plan(clients="token")),
        (
            "name must be a name of letters",
            lambda: load.Analytics("../x", level="CAMPAIGN", start="", columns=[]),
        ),
        ("what must be 'ad_groups', ", lambda: load.List("board")),
        ("before 914 days ago", lambda: plan(tables=[spend(start=TODAY - dt.timedelta(915))])),
        ("columns must be", lambda: plan(tables=[spend(columns=["SPENT"])])),
        ("level must be", lambda: plan(tables=[spend(level="CAMPAIGNS")])),
        ("name must be a table that was loaded", lambda: plan().dataset("spend")),
        ("redis contains a password", lambda: load.RedisClients("redis://:secret@host/0")),
        ("key must be a variable", lambda: load.RedisClients("$REDIS_URL", key="secret")),
    ]
    for message, make in wrong:
        with pytest.raises((ValueError, TypeError), match=message) as raised:
            make()
        assert "secret@" not in str(raised.value)


def test_clients_are_pickled_without_a_secret(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from concurrent.futures import ProcessPoolExecutor

    for name in ("PINTEREST_APP_ID", "PINTEREST_APP_SECRET", "REDIS_URL"):
        monkeypatch.setenv(name, "redis://:SECRET@localhost:1/0")
    clients = load.RedisClients("$REDIS_URL", key="$KEY")
    with pytest.raises(errors.PinterestError, match="The variable KEY is not set where the partitions"):
        clients("ana")
    assert b"SECRET" not in pickle.dumps(clients)
    plan = load.Plan(tmp_path, clients=lambda _: pinkit.Client("x"), accounts={"1": "a"}, tables=[spend()])
    with (
        ProcessPoolExecutor(1) as pool,
        pytest.raises(TypeError, match="clients cannot be pickled, so that no other process can make them"),
    ):
        load.run(plan, executor=pool)


def test_a_redis_that_goes_away_fails_partitions_which_the_next_run_loads(
    bench: Bench, redis_server: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PINTEREST_APP_ID", bench.agency.mock.world.app_id)
    monkeypatch.setenv("PINTEREST_APP_SECRET", "secret")
    clients = load.RedisClients(redis_server.url, base_url=bench.plan.clients.url)  # type: ignore[attr-defined]
    plan = bench.again(clients=clients, accounts=dict(list(bench.agency.accounts.items())[:2]))

    def save_tokens() -> None:
        for user in bench.agency.mock.users:
            pinkit.RedisStore(redis_server.url, user=user.username).save(pinkit.Token(user.token))

    def kill(progress: RowsProgress) -> None:
        if progress.done == 1:
            redis_server.kill()

    save_tokens()
    with ThreadPoolExecutor(1) as pool:
        result = load.run(plan, executor=pool, progress=kill)
    assert 1 <= result.loaded < 4
    assert result.loaded + len(result.failed) == 4
    for failure in result.failed:
        assert isinstance(failure.error, errors.PinterestError)
        assert "in Redis at" in str(failure.error)
    assert all(each.startswith(("spend/", "_manifest.")) for each in files_in(plan.folder))
    assert not [each for each in files_in(plan.folder / "spend") if not each.endswith("/part.parquet")]
    redis_server.start()
    save_tokens()
    assert load.run(plan).loaded == len(result.failed)
    expected = [row for row in bench.agency.numbers(START, END) if row[0] in plan.accounts]
    assert numbers_in(plan) == expected


class _Cancelling(ThreadPoolExecutor):
    """An executor that cancels every other future, as a cluster does that is closed."""

    def submit(self, *arguments: Any, **named: Any) -> Any:
        future = super().submit(*arguments, **named)
        if len(self.submitted) % 2:
            future.cancel()
        self.submitted.append(future)
        return future

    def __init__(self) -> None:
        super().__init__(1)
        self.submitted: list[Any] = []


def test_what_an_executor_cancels_has_failed(bench: Bench) -> None:
    with _Cancelling() as pool:
        result = load.run(bench.plan, executor=pool)
    assert (result.loaded, len(result.failed)) == (4, 4)
    assert {type(each.error).__name__ for each in result.failed} == {"CancelledError"}
    assert "<Partition spend of " in repr(result)
