"""An incremental load reads what is new or may change, and survives being killed at any moment."""

import contextlib
import datetime as dt
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from http_library import httpx
from pinkit import errors
from pinkit._analytics.contents import InMemory
from pinkit.testing import Mock
from table_bench import Ads, by_key

pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install 'pinkit[table]'")
parquet = pytest.importorskip("pyarrow.parquet")

DAY = dt.timedelta(1)
COLUMNS = ["SPEND_IN_MICRO_DOLLAR", "TOTAL_CHECKOUT", "CTR"]
#: SIGKILLs of the test that kills a load; more are sent by hand.
KILLS = int(os.environ.get("PINKIT_KILLS", "4"))


def load(ads: Ads, folder: Path, **more: Any) -> list[tuple[dt.date, dt.date]]:
    """Load into a Parquet file, and return the slices that were read."""
    start = dt.date(2023, 6, 10)
    arguments = {"state": folder / "sync.state", "level": "CAMPAIGN", "start": start, "columns": COLUMNS}
    slices = ads.client.analytics.sync(ads.account, **(arguments | more))
    path, read = folder / "spend.parquet", list[tuple[dt.date, dt.date]]()
    if ads.mode.name == "sync":
        for part in slices:
            part.update_parquet(path)
            read.append((part.start, part.end))
        return read

    async def run() -> None:
        async for part in slices:
            await part.update_parquet(path)
            read.append((part.start, part.end))

    ads.wait(run)
    return read


def stored(folder: Path) -> list[dict[str, Any]]:
    return by_key(parquet.read_table(folder / "spend.parquet").to_pylist())


def whole(ads: Ads, columns: list[str] = COLUMNS) -> list[dict[str, Any]]:
    return by_key(ads.read(start=dt.date(2023, 6, 10), columns=columns, via="csv"))


def test_only_days_that_are_new_or_may_change_are_read_again(ads: Ads, tmp_path: Path) -> None:
    first = load(ads, tmp_path)
    assert first[0] == (dt.date(2023, 6, 10), dt.date(2023, 6, 30))
    assert first[-1] == (dt.date(2023, 11, 1), ads.today)
    assert stored(tmp_path) == whole(ads)
    ads.mode.clock.now += 86400
    # The mock's conversions are final after three days, and the day of the last run was not over.
    assert load(ads, tmp_path) == [(ads.today - 4 * DAY, ads.today)]
    assert stored(tmp_path) == whole(ads)
    ads.mode.clock.now += 40 * 86400
    assert load(ads, tmp_path)[0][0] == ads.today - 43 * DAY
    assert stored(tmp_path) == whole(ads)


def test_conversions_and_other_columns_become_final_separately(ads: Ads, tmp_path: Path) -> None:
    for columns, days in ((["CTR"], 2), (["CAMPAIGN_NAME"], 2), (["TOTAL_CHECKOUT"], 4), (COLUMNS, 4)):
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        folder.mkdir()
        load(ads, folder, columns=columns)
        (again,) = load(ads, folder, columns=columns)
        assert again == (ads.today - (days - 1) * DAY, ads.today)


def test_without_readiness_the_lookback_decides(ads: Ads, tmp_path: Path) -> None:
    load(ads, tmp_path, until_final=False, lookback=10)
    again = load(ads, tmp_path, until_final=False, lookback=10)
    assert (again[0][0], again[-1][1]) == (ads.today - 10 * DAY, ads.today)
    assert ads.calls("ready_state") == 0
    ads.line.sent.clear()
    assert load(ads, tmp_path, start=dt.date(2023, 5, 1), lookback=10)[0] == (
        dt.date(2023, 5, 1),
        dt.date(2023, 5, 31),
    )  # the start was moved back


def test_a_slice_is_committed_when_the_next_is_requested(sync_ads: Ads, tmp_path: Path) -> None:
    arguments = {"level": "CAMPAIGN", "start": dt.date(2023, 6, 10), "columns": COLUMNS, "until_final": False}
    state = tmp_path / "sync.state"

    def slices() -> Any:
        return iter(sync_ads.client.analytics.sync(sync_ads.account, state=state, **arguments))

    found = slices()
    first = next(found)
    assert not state.exists()
    with pytest.raises(errors.SyncStateError, match="in use by another"):
        next(slices())
    del found
    found = slices()
    assert next(found).start == first.start
    second = next(found)
    second.commit()
    del found
    assert next(slices()).start > second.start


def load_despite_errors(
    ads: Ads, folder: Path, fail: str, start: dt.date = dt.date(2023, 6, 10)
) -> list[dt.date]:
    """Load as a program does that continues after an error, and return the starts of the slices it wrote.

    Args:
        ads: The client and its mock.
        folder: The folder of the files.
        fail: The path of the requests that fail after the first slice; `path` for a file that cannot be.
        start: The first day.
    """
    arguments = {"level": "CAMPAIGN", "start": start, "columns": COLUMNS, "via": "csv"}
    slices = ads.client.analytics.sync(ads.account, state=folder / "sync.state", **arguments)
    is_async, written, failed = ads.mode.name != "sync", list[dt.date](), list[Exception]()

    def before(request: Any) -> None:
        if fail in request.url.path and len(written) == 1 and not failed:
            raise httpx.ConnectError("cut", request=request)

    async def run() -> None:
        iterator: Any = aiter(slices) if is_async else iter(slices)
        while True:
            try:
                part = await anext(iterator) if is_async else next(iterator)
                is_wrong = fail == "path" and len(written) == 1 and not failed
                done = part.update_parquet(folder / ("none/x" if is_wrong else "spend.parquet"))
                _ = await done if is_async else done
                written.append(part.start)
            except (StopIteration, StopAsyncIteration):
                return
            except (errors.PinterestError, ValueError) as error:
                failed.append(error)

    ads.line.before = before
    if is_async:
        ads.wait(run)
    else:
        with contextlib.suppress(StopIteration):
            run().send(None)
    assert failed
    return written


@pytest.mark.parametrize("fail", ["/reports", "_files", "path"])
def test_a_slice_that_failed_is_not_committed(ads: Ads, tmp_path: Path, fail: str) -> None:
    written = load_despite_errors(ads, tmp_path, fail)
    assert dt.date(2023, 7, 1) not in written
    assert (dt.date(2023, 7, 1), dt.date(2023, 7, 31)) in load(ads, tmp_path, via="csv")
    assert stored(tmp_path) == whole(ads)


def test_a_slice_whose_days_could_not_be_checked_is_not_skipped(ads: Ads, tmp_path: Path) -> None:
    start = dt.date(2023, 10, 20)
    assert load_despite_errors(ads, tmp_path, "ready_state", start) == [start, dt.date(2023, 11, 1)]
    assert {row["DATE"] for row in stored(tmp_path)} >= {start, dt.date(2023, 11, 1)}


def test_a_row_without_a_date_is_an_error_and_not_lost_later(
    sync_ads: Ads, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "pinkit._analytics.ads.InMemory", lambda _: InMemory([{"CAMPAIGN_ID": "1", "CTR": 0.5}])
    )
    with pytest.raises(errors.InvalidResponseError, match="a row has no date"):
        load(sync_ads, tmp_path, start=sync_ads.today, ids=sync_ads.ids(), via="calls")
    assert not (tmp_path / "spend.parquet").exists()


def test_a_file_of_another_account_is_not_replaced(ads: Ads, tmp_path: Path) -> None:
    load(ads, tmp_path)
    before = (tmp_path / "spend.parquet").read_bytes()
    accounts = ads.mock.world.table("ad_accounts")
    accounts.put("7", {**(accounts.get(ads.account) or {}), "id": "7"})
    first, ads.account = ads.account, "7"
    with pytest.raises(ValueError, match=f"has the rows of ad account {first}, not 7; name another file"):
        load(ads, tmp_path, state=tmp_path / "other.state")
    assert (tmp_path / "spend.parquet").read_bytes() == before


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "is no state"),
        ("[]", "is no state"),
        ('{"kind": "x", "version": 1}', "is no state"),
        (
            '{"days": [["9999-12-31", "9999-12-31", true]], "kind": 0, "version": 1, "query": ""}',
            "is no state",
        ),
    ],
)
def test_a_file_that_is_no_state_is_not_changed(ads: Ads, tmp_path: Path, content: str, words: str) -> None:
    path = tmp_path / "sync.state"
    path.write_text(content)
    with pytest.raises(errors.SyncStateError, match=words):
        load(ads, tmp_path)
    assert path.read_text() == content


def test_a_state_and_a_file_of_another_table_are_rejected(ads: Ads, tmp_path: Path) -> None:
    load(ads, tmp_path)
    before = (tmp_path / "spend.parquet").read_bytes()
    with pytest.raises(errors.SyncStateError, match="belongs to another table"):
        load(ads, tmp_path, columns=["CTR"])
    with pytest.raises(ValueError, match="has other columns than this table"):
        load(ads, tmp_path, columns=["CTR"], state=tmp_path / "other.state")
    assert (tmp_path / "spend.parquet").read_bytes() == before
    (tmp_path / "spend.parquet").write_text("text")
    with pytest.raises(ValueError, match="is no Parquet file"):
        load(ads, tmp_path, state=tmp_path / "third.state")


def test_a_used_up_quota_ends_a_load_which_continues_later(ads: Ads, tmp_path: Path) -> None:
    ads.mock.quotas.set("ads_analytics", 9, 3600)
    with pytest.raises(errors.QuotaExceededError):
        load(ads, tmp_path, timeout=60, until_final=False)
    ads.mode.clock.now += 3601
    ads.mock.quotas.set("ads_analytics", 1000, 3600)
    assert load(ads, tmp_path, until_final=False)[0][0] > dt.date(2023, 6, 10)
    assert stored(tmp_path) == whole(ads)


PROGRAM = """
import datetime as dt, sys
import pinkit
url, token, account, folder = sys.argv[1:]
with pinkit.Client(token, base_url=url) as client:
    start = dt.datetime.now(dt.UTC).date() - dt.timedelta(200)
    for part in client.analytics.sync(account, state=f"{folder}/sync.state", level="CAMPAIGN", start=start,
                                      columns=["SPEND_IN_MICRO_DOLLAR", "TOTAL_CHECKOUT", "CTR"]):
        print("read", part.start, flush=True)
        part.update_parquet(f"{folder}/spend.parquet")
        print("written", part.start, flush=True)
"""


def test_a_load_that_is_killed_at_random_points_equals_one_that_is_not(tmp_path: Path) -> None:
    mock, chance = Mock(), random.Random()  # noqa: S311  # no secret
    mock.settings.processing_seconds = 0
    mock.add_campaigns(4)
    folders = [tmp_path / name for name in ("killed", "whole")]
    with mock.serve() as url:
        commands = list[list[str]]()
        for folder in folders:
            folder.mkdir()
            account = mock.world.ad_account_id
            commands.append([sys.executable, "-c", PROGRAM, url, mock.token, account, str(folder)])
        points = sorted(chance.choice(range(4)) for _ in range(KILLS))
        read = list[str]()
        for point in points:
            process = subprocess.Popen(commands[0], stdout=subprocess.PIPE, text=True)
            assert process.stdout
            for _ in range(point):
                read.append(process.stdout.readline())
            time.sleep(chance.uniform(0, 0.05))
            process.kill()
            process.wait()
            process.stdout.close()
        for command in commands:
            done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
            read.append(done.stdout)
    mock.close()
    assert stored(folders[0]) == stored(folders[1])
    assert len(stored(folders[0])) == 4 * 201
    again = [line.split()[1] for line in "".join(read[:-1]).splitlines() if line.startswith("read")]
    assert len(again) <= len(set(again)) + KILLS  # each kill repeats at most one slice
    files = sorted(each.name for each in folders[0].iterdir() if not each.name.startswith("."))
    assert files == ["spend.parquet", "sync.state", "sync.state.lock"]
