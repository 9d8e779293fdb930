"""Attribution windows and the time of conversions: conversions agree for all of them."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from measured_account import COLUMNS, DAY, Account, rows_of, total

WINDOWS = (0, 1, 7, 14, 30, 60)
NAMES = {"CLICK": "click_window_days", "ENGAGEMENT": "engagement_window_days", "VIEW": "view_window_days"}
USUAL = {"click_window_days": 30, "engagement_window_days": 30, "view_window_days": 1}
EVENTS = ("CHECKOUT", "LEAD", "SIGNUP")
CONVERSIONS = [
    *(f"TOTAL_{event}" for event in EVENTS),
    *(f"TOTAL_{action}_{event}" for event in EVENTS for action in NAMES),
    "TOTAL_WEB_CHECKOUT",
    "TOTAL_OFFLINE_CHECKOUT",
    "TOTAL_CONVERSIONS",
    "TOTAL_CHECKOUT_QUANTITY",
    "TOTAL_CLICK_CHECKOUT_QUANTITY",
    "TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CHECKOUT_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_CHECKOUT_MOBILE_ACTION_TO_MOBILE_CONVERSION",
]
OTHERS = ["IMPRESSION_1", "TOTAL_CLICKTHROUGH", "TOTAL_ENGAGEMENT", "SPEND_IN_MICRO_DOLLAR", "CTR", "LEADS"]
ALL = [*CONVERSIONS, *OTHERS]


@pytest.fixture(scope="module")
def account() -> Account:
    """An account with two campaigns that are 80 days old."""
    made = Account(5)
    made.grow([[2], [1]])
    made.clock.advance(80.4 * DAY)
    return made


def over(account: Account, back: int, days: int = 1) -> tuple[str, str]:
    end = account.today() - dt.timedelta(back)
    return str(end - dt.timedelta(days - 1)), str(end)


def sums(rows: Iterable[dict[str, Any]]) -> dict[str, int]:
    found = defaultdict[str, int](int)
    for row in rows:
        for name in CONVERSIONS:
            found[name] += row[name]
    return found


def by_row(report: dict[str, list[dict[str, Any]]]) -> dict[tuple[Any, ...], dict[str, Any]]:
    return {
        (key, row.get("DATE"), row.get("HOUR"), row.get("TARGETING_VALUE")): row
        for key, rows in report.items()
        for row in rows
    }


def agree(row: dict[str, Any]) -> None:
    """Check that the columns of one row do not contradict each other."""
    for event in EVENTS:
        assert row[f"TOTAL_{event}"] == sum(row[f"TOTAL_{action}_{event}"] for action in NAMES)
    assert row["TOTAL_WEB_CHECKOUT"] + row["TOTAL_OFFLINE_CHECKOUT"] <= row["TOTAL_CHECKOUT"]
    assert row["TOTAL_CHECKOUT"] <= row["TOTAL_CONVERSIONS"]
    assert row["TOTAL_CHECKOUT"] <= row["TOTAL_CHECKOUT_QUANTITY"]
    assert (row["TOTAL_CHECKOUT"] == 0) is (row["TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR"] == 0)


windows = st.tuples(*(st.sampled_from(WINDOWS) for _ in NAMES)).map(
    lambda days: dict(zip(NAMES.values(), days, strict=True))
)


@given(
    windows, st.sampled_from([*NAMES.values()]), st.integers(0, 20), st.sampled_from(["DAY", "HOUR", "TOTAL"])
)
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
def test_fewer_days_never_give_more_conversions(
    account: Account, chosen: dict[str, Any], shorter: str, back: int, granularity: str
) -> None:
    range_ = over(account, min(back, 5), 2) if granularity == "HOUR" else over(account, back, 6)
    fewer = {**chosen, shorter: WINDOWS[max(0, WINDOWS.index(chosen[shorter]) - 1)]}
    wide, narrow, plain = (
        by_row(account.report("CAMPAIGN", range_, granularity, columns=ALL, **each))
        for each in (chosen, fewer, {})
    )
    assert wide.keys() == narrow.keys() == plain.keys()
    for key, row in wide.items():
        agree(row)
        for name in CONVERSIONS:
            assert narrow[key][name] <= row[name], (key, name)
            if all(chosen[each] >= USUAL[each] for each in USUAL):
                assert row[name] >= plain[key][name], (key, name)
        for name in OTHERS:
            assert narrow[key].get(name) == row.get(name) == plain[key].get(name), name


def test_each_window_changes_the_conversions_after_its_own_action(account: Account) -> None:
    range_ = over(account, 40, 20)

    def report(**windows: Any) -> dict[str, int]:
        return sums(rows_of(account.report("ADVERTISER", range_, columns=ALL, **windows)))

    for action, name in NAMES.items():
        counts = [report(**{name: days}) for days in WINDOWS]
        own = [each[f"TOTAL_{action}_CHECKOUT"] for each in counts]
        assert own == sorted({*own}), f"{name} has no effect"
        for other in NAMES.keys() - {action}:
            assert len({each[f"TOTAL_{other}_CHECKOUT"] for each in counts}) == 1
        assert report() == counts[WINDOWS.index(USUAL[name])]


def test_synchronous_analytics_have_the_windows_of_reports(account: Account) -> None:
    range_ = over(account, 3, 5)
    chosen: dict[str, Any] = {"click_window_days": 7, "view_window_days": 30}
    columns = [name for name in ALL if "QUANTITY" not in name and "_ACTION_TO_" not in name]
    for more in (chosen, {**chosen, "conversion_report_time": "TIME_OF_CONVERSION"}):
        report = account.report("CAMPAIGN", range_, columns=columns, **more)
        rows = account.now("CAMPAIGN", range_, **{"columns": ",".join(columns), **more})
        plain = [{name: value for name, value in row.items() if name != "CAMPAIGN_ID"} for row in rows]
        assert plain == [
            {name: value for name, value in row.items() if name != "CAMPAIGN_ID"} for row in rows_of(report)
        ]


@given(windows, st.integers(1, 80))
@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
def test_conversions_count_on_their_own_day_or_on_that_of_the_action(
    account: Account, chosen: dict[str, Any], days: int
) -> None:
    start = dt.date.fromisoformat(over(account, 81)[0])
    range_ = str(start), str(start + dt.timedelta(days))
    acted, converted = (
        account.report("CAMPAIGN", range_, columns=ALL, conversion_report_time=time, **chosen)
        for time in ("TIME_OF_AD_ACTION", "TIME_OF_CONVERSION")
    )
    assert by_row(acted).keys() == by_row(converted).keys()
    before, after = sums(rows_of(acted)), sums(rows_of(converted))
    for name in CONVERSIONS:  # from the first day on: what has not happened yet is missing
        assert after[name] <= before[name]
    if not any(chosen.values()):
        assert acted == converted
    for key, row in by_row(converted).items():
        agree(row)
        for name in OTHERS:
            assert row.get(name) == by_row(acted)[key].get(name)


def test_all_conversions_arrive_in_their_window() -> None:
    account = Account(6)
    account.grow([[1]])
    account.clock.advance(9.5 * DAY)
    one = account.entities("CAMPAIGN")[-1]
    account.call(
        "PATCH", "campaigns", [{"id": one["id"], "ad_account_id": one["ad_account_id"], "status": "PAUSED"}]
    )
    begin = account.today() - dt.timedelta(10)
    account.clock.advance(60 * DAY)
    range_ = str(begin), str(account.today())
    wide: dict[str, Any] = dict.fromkeys(NAMES.values(), 60)
    acted, converted = (
        sums(account.report("CAMPAIGN", range_, columns=ALL, conversion_report_time=time, **wide)[one["id"]])
        for time in ("TIME_OF_AD_ACTION", "TIME_OF_CONVERSION")
    )
    assert acted == converted
    assert acted["TOTAL_CHECKOUT"] > 0


def test_hours_levels_and_breakdowns_agree_with_any_attribution(account: Account) -> None:
    more: dict[str, Any] = {
        "click_window_days": 14,
        "view_window_days": 7,
        "conversion_report_time": "TIME_OF_CONVERSION",
    }
    range_ = over(account, 0, 3)
    daily = account.report("CAMPAIGN", range_, columns=[*ALL, *COLUMNS], **more)
    for level, granularity, extra in (
        ("ADVERTISER", "DAY", {}),
        ("PIN_PROMOTION", "TOTAL", {}),
        ("CAMPAIGN", "HOUR", {}),
        ("CAMPAIGN_TARGETING", "DAY", {"targeting_types": ["GENDER"]}),
    ):
        other = account.report(level, range_, granularity, columns=[*ALL, *COLUMNS], **more, **extra)
        assert total(rows_of(other)) == total(rows_of(daily))
        assert sums(rows_of(other)) == sums(rows_of(daily))
