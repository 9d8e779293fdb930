"""A table of any range equals the mock's own numbers, however it is requested, and nothing is skipped."""

import datetime as dt
import json
import os
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pinkit
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pinkit import errors
from pinkit._analytics import ads as ads_module
from pinkit._analytics.columns import Column, kind_of, typed
from scripted import Mode, Script, json_response
from table_bench import COLUMNS, Ads, by_key, numbers_of

DAY = dt.timedelta(1)
#: Campaigns of the longest range; 300 are used by hand, which make 274,200 rows.
CAMPAIGNS = int(os.environ.get("PINKIT_CAMPAIGNS", "4"))
FURTHER_COLUMNS = ["ECTR", "CLICKTHROUGH_1", "TOTAL_ENGAGEMENT", "TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR"]


def truth(
    ads: Ads, start: dt.date, columns: list[str] = COLUMNS, end: dt.date | None = None, **more: Any
) -> list[dict[str, Any]]:
    names = ["CAMPAIGN_ID", "DATE", *columns]
    if more.get("period") == "HOUR":
        names.insert(2, "HOUR")
    found = numbers_of(ads.mock, columns, start, end or ads.today, **more)
    return list(typed([Column(each, kind_of(each)) for each in names], found))


@pytest.mark.parametrize("via", ["csv", "json"])
def test_the_longest_range_equals_the_numbers_of_the_mock(ads: Ads, via: str) -> None:
    ads.mock.add_campaigns(CAMPAIGNS - len(ads.ids()))
    start, end, columns = ads.today - 914 * DAY, ads.today - DAY, [*COLUMNS, *FURTHER_COLUMNS]
    rows = by_key(ads.read(start=start, end=end, via=via, columns=columns))
    assert len(rows) == CAMPAIGNS * 914
    assert rows == by_key(truth(ads, start, columns, end=end))
    assert ads.calls("/reports", "POST") == 5


@pytest.mark.parametrize(("period", "back"), [("HOUR", 8), ("DAY", 89), ("WEEK", 89), ("MONTH", 60)])
def test_calls_and_reports_have_the_same_rows(ads: Ads, period: str, back: int) -> None:
    start = ads.today - back * DAY
    got = {
        via: ads.read(start=start, granularity=period, ids=ads.ids(), via=via)
        for via in ("calls", "csv", "json")
    }
    assert by_key(got["calls"]) == by_key(got["csv"]) == by_key(got["json"])
    if period in ("DAY", "HOUR"):
        assert by_key(got["csv"]) == by_key(truth(ads, start, period=period))


def test_the_total_and_a_breakdown_have_the_same_rows(ads: Ads) -> None:
    total = {via: ads.read(granularity="TOTAL", ids=ads.ids(), via=via) for via in ("calls", "csv", "json")}
    assert by_key(total["calls"]) == by_key(total["csv"]) == by_key(total["json"])
    assert [row["CAMPAIGN_ID"] for row in total["csv"]] == ads.ids()
    kinds = ["GENDER", "COUNTRY"]
    arguments = {"breakdown": kinds, "ids": ads.ids(), "columns": COLUMNS[:5], "start": ads.today - 5 * DAY}
    parts = {via: ads.read(via=via, **arguments) for via in ("calls", "csv", "json")}
    assert by_key(parts["calls"]) == by_key(parts["csv"]) == by_key(parts["json"])
    assert {row["TARGETING_TYPE"] for row in parts["csv"]} == set(kinds)


def test_ads_have_one_name_for_their_id(ads: Ads) -> None:
    wanted = {"level": "PIN_PROMOTION", "ids": ads.ids("ads"), "columns": ["IMPRESSION_1"]}
    assert by_key(ads.read(via="calls", **wanted)) == by_key(ads.read(via="json", **wanted))
    (first, *_) = ads.read(via="csv", **wanted)
    assert list(first) == ["AD_ID", "DATE", "IMPRESSION_1"]
    account = ads.read(level="ADVERTISER", columns=["IMPRESSION_1"])
    assert account[0]["AD_ACCOUNT_ID"] == ads.account


def test_values_have_the_types_of_their_columns(ads: Ads) -> None:
    row = ads.read(via="json")[0]
    assert {name: type(value) for name, value in row.items()} == {
        "CAMPAIGN_ID": str,
        "DATE": dt.date,
        "SPEND_IN_MICRO_DOLLAR": int,
        "SPEND_IN_DOLLAR": Decimal,
        "CTR": float,
        "IMPRESSION_1": int,
        "TOTAL_CHECKOUT": int,
        "CAMPAIGN_NAME": str,
    }
    exact = ads.read(via="csv", money="decimal")[0]
    assert exact["SPEND_IN_MICRO_DOLLAR"] == exact["SPEND_IN_DOLLAR"] == row["SPEND_IN_DOLLAR"]
    assert ads.read(types={"IMPRESSION_1": "rate"})[0]["IMPRESSION_1"] == float(row["IMPRESSION_1"])


def test_the_currency_and_the_time_zone_are_stated(ads: Ads) -> None:
    rows = ads.rows(reporting_timezone="AD_ACCOUNT_TIME_ZONE")
    assert rows.facts == {}
    assert list(rows.columns) == ["CAMPAIGN_ID", "DATE", *COLUMNS]
    ads.mode.list(rows)
    assert (rows.facts["currency"], rows.facts["days_in"]) == ("USD", "time_zone")


def test_an_account_without_rows_has_none(ads: Ads) -> None:
    assert ads.read(level="KEYWORD", columns=["IMPRESSION_1"]) == []


def test_an_account_that_the_token_cannot_see_is_an_error_before_any_report(ads: Ads) -> None:
    rows = ads.client.analytics.rows("8", level="CAMPAIGN", start=ads.today, columns=["CTR"])
    with pytest.raises(errors.NotFoundError, match="ad_accounts/get"):
        ads.mode.list(rows)
    assert ads.calls("/reports") == 0


def test_iterating_over_an_asynchronous_table_names_the_right_loop() -> None:
    client: Any = pinkit.AsyncClient("token")
    with pytest.raises(TypeError, match="async for row"):
        iter(client.analytics.rows("1", level="ADVERTISER", start=dt.date.today(), columns=["CTR"]))


def test_a_report_that_failed_or_expired_is_started_again(ads: Ads, monkeypatch: pytest.MonkeyPatch) -> None:
    started = list[str]()

    def before(request: Any) -> None:
        if request.method == "POST":
            started.append(request.url.path)
            ads.mock.settings.failing_jobs = {"report"} if len(started) < 3 else set()

    ads.line.before = before
    monkeypatch.setattr(ads_module, "AT_ONCE", 1)
    assert by_key(ads.read(via="csv")) == by_key(truth(ads, ads.today - 40 * DAY))
    ads.line.before = lambda _: None
    ads.mock.settings.failing_jobs = {"report"}
    with pytest.raises(errors.JobFailedError):
        ads.read(via="csv")


def test_reports_are_prepared_ahead_and_expire_while_a_slow_program_reads(sync_ads: Ads) -> None:
    start = sync_ads.today - 900 * DAY
    expected = truth(sync_ads, start)
    rows, got = iter(sync_ads.rows(start=start, via="csv")), list[Any]()
    for row in rows:
        if not got:
            assert sync_ads.calls("/reports", "POST") == ads_module.AT_ONCE
        if len(got) % 1000 == 0:
            sync_ads.mode.clock.now += 4000  # Pinterest keeps a report for an hour
        got.append(row)
    assert [each["DATE"] for each in by_key(got)] == [each["DATE"] for each in by_key(expected)]
    assert by_key(got)[:500] == by_key(expected)[:500]


def test_a_quota_is_waited_for_until_the_timeout(ads: Ads) -> None:
    ads.mock.quotas.set("ads_analytics", 4, 3600)
    start, end = ads.today - 900 * DAY, ads.today - 3 * DAY
    rows = ads.read(start=start, end=end, via="csv", timeout=86400)
    assert by_key(rows) == by_key([row for row in truth(ads, start) if row["DATE"] <= end])
    assert ads.mode.clock.now - 1_700_000_000 > 3600
    with pytest.raises(errors.QuotaExceededError, match=r"state=error\.rows_state"):
        ads.read(start=start, via="csv", timeout=60)


def test_rows_continue_at_the_state_of_a_used_up_quota(ads: Ads) -> None:
    start, end, got, state = ads.today - 900 * DAY, ads.today - 3 * DAY, list[Any](), None
    expected = [row for row in truth(ads, start) if row["DATE"] <= end]
    ads.mock.quotas.set("ads_analytics", 6, 3600)
    errors_seen = 0
    for _ in range(20):
        rows = ads.rows(start=start, end=end, via="csv", timeout=100, state=state)
        some = list[Any]()
        try:
            ads.wait(partial(_into, ads, rows, some))
        except errors.QuotaExceededError as error:
            state = json.loads(json.dumps(error.rows_state))
            errors_seen += 1
            ads.mode.clock.now += 3601
            got += some
            continue
        got += some
        break
    assert errors_seen > 1
    assert by_key(got) == by_key(expected)


@pytest.mark.parametrize("method", ["all", "to_arrow", "to_csv"])
def test_a_whole_table_that_failed_continues_at_its_start(ads: Ads, tmp_path: Path, method: str) -> None:
    ads.mock.quotas.set("ads_analytics", 9, 3600)
    rows = ads.rows(start=ads.today - 900 * DAY, via="csv", timeout=100)
    with pytest.raises(errors.QuotaExceededError) as failed:
        ads.wait(partial(getattr(rows, method), *([tmp_path / "rows.csv"] if method == "to_csv" else [])))
    assert ads.calls("/reports", "GET") > 1
    assert failed.value.rows_state
    assert failed.value.rows_state["next"] == 0


def _into(ads: Ads, rows: Any, some: list[Any]) -> Any:
    """Append the rows up to an error."""
    if ads.mode.name == "sync":
        for row in rows:
            some.append(row)  # noqa: PERF402  # those before an error stay
        return None

    async def run() -> None:
        async for row in rows:
            some.append(row)  # noqa: PERF401

    return run()


def test_a_state_of_other_arguments_is_rejected(sync_ads: Ads) -> None:
    rows = iter(sync_ads.rows())
    next(rows)
    state = rows.state
    assert sync_ads.read(state=state) == sync_ads.read()
    with pytest.raises(ValueError, match="other arguments"):
        sync_ads.rows(state=state, columns=["CTR"])
    no_next = {name: value for name, value in state.items() if name != "next"}
    places: list[Any] = [{**state, "next": each} for each in (-1, 99, "x", None)]
    for wrong in ({}, {**state, "version": 9}, {"next": 1}, no_next, {**state, "reports": ["1"]}, *places):
        with pytest.raises(ValueError, match="state must be"):
            sync_ads.rows(state=wrong)


def test_progress_is_reported(sync_ads: Ads) -> None:
    seen = list[pinkit.RowsProgress]()
    sync_ads.read(start=sync_ads.today - 400 * DAY, via="csv", progress=seen.append)
    assert seen[-1] == (3, 3, 0, 3 * 401)
    assert [each.rows for each in seen] == sorted(each.rows for each in seen)
    assert max(each.jobs for each in seen) == 2
    with pytest.raises(TypeError, match="progress"):
        sync_ads.rows(progress=lambda: None)


@pytest.mark.parametrize("at", [1, 2, 3])
def test_no_row_is_lost_if_progress_raises(sync_ads: Ads, at: int) -> None:
    start, seen, got = sync_ads.today - 400 * DAY, list[Any](), list[Any]()
    end = sync_ads.today - 2 * DAY

    def progress(report: Any) -> None:
        seen.append(report)
        if len(seen) == at:
            raise RuntimeError("a bar that cannot be drawn")

    rows = iter(sync_ads.rows(start=start, end=end, via="csv", progress=progress))
    with pytest.raises(RuntimeError):
        got.extend(rows)
    got.extend(rows)
    assert got == sync_ads.read(start=start, end=end, via="csv")


@pytest.mark.parametrize("data", [[1], [{"metrics": [1]}], {"metrics": {}}])
def test_a_breakdown_without_rows_is_an_error(data: Any) -> None:
    client = Mode("sync").client([json_response(200, {"id": "1"}), json_response(200, {"data": data})])
    arguments = {"level": "CAMPAIGN", "start": "2023-11-14", "columns": ["CTR"], "ids": ["5"], "via": "calls"}
    with pytest.raises(errors.InvalidResponseError, match="the response is no list of rows"):
        client.analytics.rows("1", breakdown=["GENDER"], **arguments).all()


def test_the_files_of_reports_are_deleted(
    sync_ads: Ads, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    rows = iter(sync_ads.rows(via="csv"))
    next(rows)
    assert len(list(tmp_path.iterdir())) == 1
    del rows
    assert list(tmp_path.iterdir()) == []


# Seams --------------------------------------------------------------------------------------------------


class Overlapping:
    """A Pinterest whose days end at another hour: responses have rows of the days around a window, too."""

    def __init__(self, before: int, after: int, form: str) -> None:
        self.before, self.after, self.form = before, after, form
        self.reports = dict[str, Any]()
        self.script = Script(self.respond)

    def respond(self, request: Any) -> Any:
        path = request.url.path
        if path.endswith("/reports") and request.method == "POST":
            token = str(len(self.reports))
            self.reports[token] = json.loads(request.content)
            return json_response(200, {"token": token, "report_status": "IN_PROGRESS"})
        if path.endswith("/reports"):
            url = f"https://store.example/{request.url.params['token']}"
            return json_response(200, {"report_status": "FINISHED", "url": url})
        if request.url.host == "store.example":
            asked = self.reports[path[1:]]
            return self.file(asked["start_date"], asked["end_date"], asked["campaign_ids"])
        if path.endswith("/analytics"):
            query = request.url.params
            rows = self.rows(query["start_date"], query["end_date"], query.get_list("campaign_ids"))
            return json_response(200, rows)
        return json_response(200, {"id": "1", "currency": "EUR", "time_zone": "Pacific/Kiritimati"})

    def rows(self, start: str, end: str, ids: list[str]) -> list[dict[str, Any]]:
        first = dt.date.fromisoformat(start) - self.before * DAY
        count = (dt.date.fromisoformat(end) - first).days + 1 + self.after
        days = [first + n * DAY for n in range(count)]
        return [
            {"CAMPAIGN_ID": id_, "DATE": str(day), "IMPRESSION_1": day.toordinal()}
            for id_ in ids
            for day in days
        ]

    def file(self, *asked: Any) -> Any:
        rows = self.rows(*asked)
        if self.form == "json":
            return json_response(
                200, {id_: [row for row in rows if row["CAMPAIGN_ID"] == id_] for id_ in asked[2]}
            )
        lines = ["CAMPAIGN_ID,DATE,IMPRESSION_1", *(",".join(map(str, row.values())) for row in rows)]
        response = json_response(200)
        return type(response)(200, content="\n".join(lines).encode())


@given(
    st.dates(dt.date(2023, 11, 1), dt.date(2024, 6, 30)),
    st.integers(0, 400),
    st.integers(1, 3),
    st.integers(0, 2),
    st.integers(0, 2),
    st.sampled_from(["csv", "json", "calls"]),
    st.integers(1, 4),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_seams_have_no_gap_and_no_row_twice(
    end: dt.date, length: int, count: int, before: int, after: int, form: str, most: int
) -> None:
    server, mode = Overlapping(before, after, form), Mode("sync")
    mode.clock.now = dt.datetime.combine(end, dt.time(12), dt.UTC).timestamp()
    length = min(length, 89) if form == "calls" else length
    ids = [str(n) for n in range(1, count + 1)]
    with pytest.MonkeyPatch.context() as patch:
        for name in ("IDS_PER_CALL", "IDS_PER_REPORT"):
            patch.setattr(pinkit.limits, name, getattr(pinkit.limits, name)._replace(most=most))
        patch.setattr(pinkit.limits, "CALLS", pinkit.limits.CALLS._replace(days=17))
        start = end - length * DAY
        rows = mode.client(server.script).analytics.rows(
            "1",
            level="CAMPAIGN",
            start=start,
            end=end,
            columns=["IMPRESSION_1"],
            ids=ids,
            via=form,
            reporting_timezone="AD_ACCOUNT_TIME_ZONE",
        )
        got = [(row["CAMPAIGN_ID"], row["DATE"]) for row in rows]
        table = [tuple(row.values())[:2] for row in rows.to_arrow().to_pylist()]
    days = [start + n * DAY for n in range(length + 1)]
    assert sorted(got) == sorted(table) == [(id_, day) for id_ in ids for day in days]
