"""All numbers of ads agree: between levels, periods, operations and formats, for any ad account."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from measured_account import COLUMNS, COUNTS, DAY, IDS, SYNC, TABLES, Account, rows_of, total


def test_nothing_is_delivered_before_or_after_an_ad_and_its_parents_are_active() -> None:
    account = Account()
    account.grow([[1]])
    over = "2026-05-28", "2026-06-30"
    for level in reversed(SYNC):
        account.clock.advance(3 * DAY)
        one = account.entities(level)[-1]
        item = {"id": one["id"], "ad_account_id": account.path.rpartition("/")[2]}
        before = total(account.report(level, over)[one["id"]])
        account.call("PATCH", TABLES[level], [{**item, "status": "PAUSED"}])
        account.clock.advance(3 * DAY)
        assert 0 < before["IMPRESSION_1"] == total(account.report(level, over)[one["id"]])["IMPRESSION_1"]
        account.call("PATCH", TABLES[level], [{**item, "status": "ACTIVE"}])
        account.clock.advance(DAY)
        assert total(account.report(level, over)[one["id"]])["IMPRESSION_1"] > before["IMPRESSION_1"]
    campaign = {
        "id": account.entities("CAMPAIGN")[-1]["id"],
        "ad_account_id": account.path.rpartition("/")[2],
    }
    account.call("PATCH", "campaigns", [{**campaign, "status": "ARCHIVED"}])
    archived = account.today()
    account.clock.advance(9 * DAY)
    ad = account.entities("PIN_PROMOTION")[-1]["id"]
    assert account.report("PIN_PROMOTION", over)[ad][-1]["DATE"] == str(archived)


@pytest.mark.parametrize("level", SYNC)
def test_analytics_of_an_unknown_entity_are_an_error(level: str) -> None:
    account = Account()
    path, name, _ = SYNC[level]
    dates = {"start_date": "2026-05-20", "end_date": "2026-05-21", "granularity": "DAY"}
    query = f"{urlencode(dates)}&columns=CTR&{name}=7"
    headers = [("Authorization", f"Bearer {account.mock.token}"), ("Content-Type", "application/json")]
    response = account.mock.handle("GET", f"/v5{account.path}/{path}", query, headers)
    body = json.dumps({**dates, "columns": ["CTR"], "level": level, name: ["7"]}).encode()
    other = account.mock.handle("POST", f"/v5{account.path}/reports", "", headers, body)
    assert (response.status, other.status) == (404, 404)
    assert "7" in response.json()["message"]


def test_same_seed_gives_the_same_numbers_and_another_one_others() -> None:
    reports = list[Any]()
    for seed in (1, 1, 2):
        account = Account(seed)
        account.grow([[1], [2]])
        account.clock.advance(5 * DAY)
        reports.append(account.report("CAMPAIGN", ("2026-05-28", "2026-06-01")))
    assert reports[0] == reports[1] != reports[2]


trees = st.lists(st.lists(st.integers(0, 2), max_size=2), max_size=3)
changes = st.lists(
    st.tuples(
        st.sampled_from([*TABLES]), st.integers(0, 9), st.sampled_from(["ACTIVE", "PAUSED", "ARCHIVED"])
    ),
    max_size=4,
)


def changed(account: Account, steps: Iterable[tuple[str, int, str]]) -> None:
    """Change the status of some entities, with a few days and hours between."""
    for level, index, status in steps:
        account.clock.advance(2.6 * DAY)
        found = account.entities(level)
        if found:
            one = found[index % len(found)]
            item = {"id": one["id"], "status": status, "ad_account_id": account.path.rpartition("/")[2]}
            account.call("PATCH", TABLES[level], [item])
    account.clock.advance(3.3 * DAY)


@given(trees, changes, st.integers(0, 5), st.integers(0, 20), st.integers(0, 10**6))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_two_operations_contradict_each_other(
    tree: list[list[int]], steps: list[tuple[str, int, str]], back: int, size: int, seed: int
) -> None:
    account = Account(seed)
    account.grow(tree)
    changed(account, steps)
    end = account.today() - dt.timedelta(back) + dt.timedelta(2)
    over = str(end - dt.timedelta(size)), str(end)
    daily = {level: account.report(level, over) for level in SYNC}
    levels_agree(account, over, daily)
    operations_agree(account, over, daily)
    periods_agree(account, over, daily["CAMPAIGN"])
    parts_agree(account, over, daily["AD_GROUP"])
    for level, report in daily.items():
        times_are_true(account, level, report, over)
        for row in rows_of(report):
            units_agree(row)
            assert row.keys() <= {*COLUMNS, IDS[level], "DATE"}
            assert row.keys() >= set(COUNTS)


def levels_agree(account: Account, over: tuple[str, str], daily: dict[str, Any]) -> None:
    whole = total(rows_of(account.report("ADVERTISER", over)))
    assert [total(rows_of(daily[level])) for level in SYNC] == [whole] * 3
    for level, field in (("CAMPAIGN", "campaign_id"), ("AD_GROUP", "ad_group_id")):
        for each in account.entities(level):
            below = [ad["id"] for ad in account.entities("PIN_PROMOTION") if ad[field] == each["id"]]
            rows = [row for key in below for row in daily["PIN_PROMOTION"].get(key, [])]
            assert total(rows) == total(daily[level].get(each["id"], []))
    dates = {"start_date": over[0], "end_date": over[1], "columns": ",".join(COLUMNS)}
    assert total(account.call("GET", "analytics", granularity="DAY", **dates)) == whole


def operations_agree(account: Account, over: tuple[str, str], daily: dict[str, Any]) -> None:
    for level, (_, __, id_column) in SYNC.items():
        same = defaultdict[str, list[dict[str, Any]]](list)
        for row in account.now(level, over):
            same[row[id_column]].append({name: row[name] for name in row if name != id_column})
        mine = IDS[level]
        assert same == {
            key: [{name: row[name] for name in row if name != mine} for row in rows]
            for key, rows in daily[level].items()
        }
        lines = account.report(level, over, report_format="CSV")
        assert [line[mine] for line in lines] == [row[mine] for row in rows_of(daily[level])]
        for line, row in zip(lines, rows_of(daily[level]), strict=True):
            assert line == {name: str(row.get(name, "")) for name in line}
    ids = [each["id"] for each in account.entities("CAMPAIGN")]
    query = {"start_date": over[0], "end_date": over[1], "granularity": "DAY", "columns": ",".join(COLUMNS)}
    rows = account.call("GET", "campaigns/analytics", aggregate_report_rows="true", campaign_ids=ids, **query)
    assert total(rows) == total(rows_of(daily["CAMPAIGN"]))


def periods_agree(account: Account, over: tuple[str, str], daily: dict[str, Any]) -> None:
    for granularity in ("TOTAL", "WEEK", "MONTH"):
        report = account.report("CAMPAIGN", over, granularity)
        assert report.keys() == daily.keys()
        for key, rows in report.items():
            assert total(rows) == total(daily[key])
            for row in rows:
                units_agree(row)
                assert ("DATE" in row) is (granularity != "TOTAL")
    last = account.today()
    hours = str(last - dt.timedelta(2)), str(last)
    by_hour = account.report("AD_GROUP", hours, "HOUR")
    by_day = account.report("AD_GROUP", hours)
    assert by_hour.keys() == by_day.keys()
    for key, rows in by_day.items():
        for row in rows:
            same = [each for each in by_hour[key] if each["DATE"] == row["DATE"]]
            assert total(same) == total([row])
    for row in rows_of(by_hour):
        units_agree(row)


def parts_agree(account: Account, over: tuple[str, str], daily: dict[str, Any]) -> None:
    for kind in ("GENDER", "COUNTRY"):
        report = account.report("AD_GROUP_TARGETING", over, targeting_types=[kind])
        for key, rows in report.items():
            assert total(rows) == total(daily[key])
            for row in rows:
                units_agree(row)
                assert (row["TARGETING_TYPE"], bool(row["TARGETING_VALUE"])) == (kind, True)


def times_are_true(account: Account, level: str, report: dict[str, Any], over: tuple[str, str]) -> None:
    """There is one row for each day from the creation of an entity until it was archived, or until today."""
    for each in account.entities(level):
        dates = [row["DATE"] for row in report.get(each["id"], [])]
        created = dt.datetime.fromtimestamp(each["created_time"], dt.UTC).date()
        first, last = max(created, dt.date.fromisoformat(over[0])), account.today()
        expected = [str(first + dt.timedelta(n)) for n in range((last - first).days + 1)]
        expected = [day for day in expected if day <= over[1]]
        if each["status"] == "ARCHIVED":
            archived = dt.datetime.fromtimestamp(each["updated_time"], dt.UTC).date()
            assert all(day <= str(archived) for day in dates)
        assert dates == expected[: len(dates)]
        archived_too = {
            other["status"] for other in account.entities("CAMPAIGN") + account.entities("AD_GROUP")
        }
        if "ARCHIVED" not in archived_too | {each["status"]}:
            assert dates == expected


def units_agree(row: dict[str, Any]) -> None:
    assert row["SPEND_IN_DOLLAR"] * 10**6 == pytest.approx(row["SPEND_IN_MICRO_DOLLAR"])
    assert row["TOTAL_IMPRESSION"] == row["IMPRESSION_1"] + row["IMPRESSION_2"]
    assert row["TOTAL_CLICKTHROUGH"] <= row["TOTAL_ENGAGEMENT"] <= row["TOTAL_IMPRESSION"]
    assert row["CLICKTHROUGH_1"] <= row["IMPRESSION_1"]
    assert row["TOTAL_VIDEO_P100_COMPLETE"] <= row["TOTAL_VIDEO_P0_COMBINED"] <= row["TOTAL_IMPRESSION"]
    assert row["TOTAL_WEB_CHECKOUT"] <= row["TOTAL_CHECKOUT"]
    actions = ("CLICK", "ENGAGEMENT", "VIEW")
    assert row["TOTAL_CHECKOUT"] == sum(row[f"TOTAL_{each}_CHECKOUT"] for each in actions)
    assert ("CTR" in row) is (row["IMPRESSION_1"] > 0)
    if "CTR" in row:
        assert row["CTR"] == pytest.approx(row["CLICKTHROUGH_1"] / row["IMPRESSION_1"])
        assert row["ECTR"] == pytest.approx(row["TOTAL_CLICKTHROUGH"] / row["TOTAL_IMPRESSION"])
        assert row["CPM_IN_DOLLAR"] * 10**6 == pytest.approx(row["CPM_IN_MICRO_DOLLAR"])
        assert row["CPM_IN_DOLLAR"] == pytest.approx(
            1000 * row["SPEND_IN_DOLLAR"] / row["IMPRESSION_1"], abs=1e-6
        )


def targeting_rows(data: list[dict[str, Any]], id_column: str) -> dict[tuple[str, str], list[dict[str, Any]]]:
    found = defaultdict[tuple[str, str], list[dict[str, Any]]](list)
    for each in data:
        row = {name: value for name, value in each["metrics"].items() if name != id_column}
        found[each["targeting_type"], each["targeting_value"]].append(row)
    return found


@given(trees, changes, st.integers(0, 10**6))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_breakdowns_pins_and_filters_agree(
    tree: list[list[int]], steps: list[tuple[str, int, str]], seed: int
) -> None:
    account = Account(seed)
    account.grow(tree)
    changed(account, steps)
    end = account.today()
    over = str(end - dt.timedelta(9)), str(end)
    dates = {"start_date": over[0], "end_date": over[1], "granularity": "DAY", "columns": ",".join(COLUMNS)}
    kinds = ["AGE_BUCKET", "PLACEMENT"]
    campaigns = [each["id"] for each in account.entities("CAMPAIGN")]
    sync = account.call(
        "GET",
        "campaigns/targeting_analytics",
        campaign_ids=campaigns,
        targeting_types=",".join(kinds),
        **dates,
    )
    report = account.report("CAMPAIGN_TARGETING", over, targeting_types=kinds)
    assert report == account.report("CAMPAIGN_TARGETING", over, targeting_types=kinds, campaign_ids=campaigns)
    mine = defaultdict[tuple[str, str], list[dict[str, Any]]](list)
    for row in rows_of(report):
        plain = {name: value for name, value in row.items() if name != "CAMPAIGN_ID"}
        mine[plain.pop("TARGETING_TYPE"), plain.pop("TARGETING_VALUE")].append(plain)
    assert targeting_rows(sync["data"], "CAMPAIGN_ID") == mine
    daily = account.report("CAMPAIGN", over)
    for key in campaigns:
        assert account.report("CAMPAIGN", over, campaign_ids=[key]) == (
            {key: daily[key]} if key in daily else {}
        )
        ads = [each for each in account.entities("PIN_PROMOTION") if each["campaign_id"] == key]
        pins = sorted({each["pin_id"] for each in ads})
        if pins:
            rows = account.call("GET", "pins/analytics", campaign_id=key, pin_ids=pins, **dates)
            assert total(rows) == total(daily.get(key, []))
            below = account.report("PIN_PROMOTION", over, campaign_ids=[key])
            assert below.keys() <= {each["id"] for each in ads}
            assert total(rows_of(below)) == total(daily.get(key, []))
    running = account.report("CAMPAIGN", over, campaign_statuses=["RUNNING"])
    status = {each["id"]: each["status"] for each in account.entities("CAMPAIGN")}
    assert running == {key: rows for key, rows in daily.items() if status[key] == "ACTIVE"}


def test_every_column_has_the_unit_of_its_name_and_totals_are_sums() -> None:
    account = Account(3)
    account.grow([[1]])
    account.clock.advance(9 * DAY)
    document = account.mock.description
    body = document.operations["analytics/create_report"].body
    assert body
    columns = document.resolve(document.resolve(body.schema)["properties"]["columns"]["items"])["enum"]
    (row,) = account.report("ADVERTISER", ("2026-05-28", "2026-06-05"), "TOTAL", columns=columns)[
        account.mock.world.ad_account_id
    ]
    assert row.keys() <= set(columns)
    units = [name for name in columns if name.endswith("_IN_MICRO_DOLLAR")]
    for name in units:
        assert isinstance(row[name], int), name
        dollars = name.replace("_IN_MICRO_DOLLAR", "_IN_DOLLAR")
        assert row.get(dollars, row[name] / 10**6) == row[name] / 10**6, name
    parts = [name[:-2] for name in columns if name.endswith("_1") and f"TOTAL_{name[:-2]}" in columns]
    assert len(parts) > 10
    for name in parts:
        if "AVG" not in name:
            assert row[f"TOTAL_{name}"] == row[f"{name}_1"] + row[f"{name}_2"], name
    for name in columns:
        if name.endswith("_CONVERSION_RATE") or "CTR" in name:
            assert 0 <= row[name] <= 1, name
    devices = [name for name in columns if name.startswith("TOTAL_CHECKOUT_") and "_ACTION_TO_" in name]
    assert len(devices) == 9
    assert sum(row[name] for name in devices) == row["TOTAL_CHECKOUT"]
    numbers = [name for name in columns if name in row and isinstance(row[name], (int, float))]
    assert len(numbers) > 550
    assert all(row[name] >= 0 for name in numbers)
