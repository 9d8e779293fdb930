"""Plans cover each day and each id once, and keep Pinterest's limits."""

import datetime as dt
from typing import Any

import pinkit
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pinkit import limits
from pinkit._analytics.columns import is_conversion, kind_of, known
from pinkit._analytics.plan import Plan, plan, windows
from pinkit._analytics.query import GRANULARITIES, LEVELS, Query, query
from pinkit.testing.state import dates
from pinkit_generated import operations

TODAY = dt.date(2024, 5, 7)
DAY = dt.timedelta(1)


def made(**more: Any) -> Query:
    arguments: dict[str, Any] = {
        "level": "CAMPAIGN",
        "start": TODAY - 30 * DAY,
        "end": None,
        "columns": ["CTR"],
        "granularity": "DAY",
        "ids": None,
        "breakdown": (),
        "attribution": None,
        "reporting_timezone": None,
        "money": "micros",
        "types": None,
    }
    return query("1", today=TODAY, **(arguments | more))


def planned(via: str = "auto", *, sandbox: bool = False, left: int | None = None, **more: Any) -> Plan:
    return plan(made(**more), via, TODAY, sandbox=sandbox, left=left)


@given(
    st.dates(dt.date(2023, 1, 1), dt.date(2024, 12, 31)),
    st.integers(0, 913),
    st.sampled_from([3, 31, 90, 186]),
    st.sampled_from([each for each in GRANULARITIES if each != "TOTAL"]),
)
def test_windows_have_each_day_once(start: dt.date, length: int, most: int, granularity: str) -> None:
    end = start + length * DAY
    found = list(windows(start, end, most, granularity))
    days = [first + n * DAY for first, last in found for n in range((last - first).days + 1)]
    assert days == [start + n * DAY for n in range(length + 1)]
    assert all((last - first).days < most for first, last in found)
    for _, last in found[:-1]:
        if granularity == "WEEK" and most >= 7:
            assert (last + DAY - start).days % 7 == 0
        if granularity == "MONTH" and most >= 62:
            assert (last + DAY).day == 1


@given(st.integers(1, 1300), st.integers(0, 900), st.sampled_from(["csv", "json"]))
def test_parts_have_each_id_once_for_each_window(count: int, back: int, via: str) -> None:
    ids = [str(10**12 + n) for n in range(count)]
    parts = planned(via, ids=ids, start=TODAY - back * DAY).parts
    spans = dict.fromkeys((part.start, part.end) for part in parts)
    for span in spans:
        assert [each for part in parts if (part.start, part.end) == span for each in part.ids] == ids
    assert max(len(part.ids) for part in parts) <= limits.IDS_PER_REPORT.most
    assert list(spans) == list(windows(TODAY - back * DAY, TODAY, limits.REPORTS.days))


def test_calls_have_at_most_so_many_ids_and_columns_that_a_response_stays_in_memory() -> None:
    ids = [str(n) for n in range(1000)]
    few = planned("calls", ids=ids).parts
    assert max(len(part.ids) for part in few) == limits.IDS_PER_CALL.most
    columns = sorted(known(operations.campaigns_analytics))
    wide = planned("calls", ids=ids, columns=columns, start=TODAY - 89 * DAY).parts
    assert max(len(part.ids) for part in wide) * 90 * len(columns) * 40 < 32 * 2**20


def test_targeting_types_are_split() -> None:
    kinds = sorted(known(operations.analytics_create_report, "targeting_types"))[:7]
    parts = planned("csv", breakdown=kinds).parts
    assert [len(part.breakdown) for part in parts] == [limits.TARGETING_TYPES_PER_REPORT.most, 2]


@pytest.mark.parametrize(
    ("more", "via"),
    [
        ({"ids": ["1"]}, "calls"),
        ({"level": "ADVERTISER"}, "calls"),
        ({}, "csv"),  # all campaigns
        ({"ids": ["1"], "start": TODAY - 91 * DAY}, "csv"),
        ({"ids": ["1"], "columns": ["TOTAL_SEARCH"]}, "csv"),  # a column of reports only
        ({"ids": [str(n) for n in range(5000)]}, "calls"),  # 20 calls, or 10 reports
        ({"ids": ["1"], "left": 0}, "csv"),  # no call is left
        ({"columns": ["CAMPAIGN_CUSTOM_LABELS", "CTR"]}, "json"),  # its values are lists
        ({"level": "KEYWORD"}, "csv"),
        ({"ids": ["1"], "sandbox": True}, "calls"),
    ],
)
def test_the_way_depends_on_range_level_ids_columns_and_quota(more: dict[str, Any], via: str) -> None:
    assert planned(**more).via == via


def test_the_limits_are_those_of_the_mock_and_of_the_document() -> None:
    for ours, theirs in (
        (limits.CALLS, dates.SYNCHRONOUS),
        (limits.ORGANIC, dates.SYNCHRONOUS),
        (limits.REPORTS, dates.ASYNCHRONOUS),
        (limits.PRODUCT_ITEMS, dates.PRODUCT_ITEMS),
        (limits.HOURLY, dates.HOURLY),
    ):
        assert (ours.back, ours.days) == (theirs.back, theirs.span)
    for name in limits.__all__:
        each = getattr(limits, name)
        if not isinstance(each, type):
            assert each.source.startswith("https://developers.pinterest.com/docs/")
    assert limits.TOP_PINS.most == 50
    facts = {each.name: each.doc for each in pinkit.describe("user_account.top_pins").parameters}
    assert "50" in facts["num_of_pins"]
    facts = {each.name: each.doc for each in pinkit.describe("campaigns.analytics").parameters}
    assert str(limits.IDS_PER_CALL.most) in facts["campaign_ids"]
    facts = {each.name: each.doc for each in pinkit.describe("reports.create").parameters}
    assert str(limits.IDS_PER_REPORT.most) in facts["campaign_ids"]
    assert str(limits.TARGETING_TYPES_PER_REPORT.most) in facts["targeting_types"]
    facts = {each.name: each.doc for each in pinkit.describe("pins.analytics_many").parameters}
    assert str(limits.PINS_PER_CALL.most) in facts["pin_ids"]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"columns": ["SPEND"]}, "'SPEND'; did you mean 'SPEND_IN_DOLLAR' or 'SPEND_IN_MICRO_DOLLAR'"),
        ({"columns": []}, "columns is empty"),
        ({"level": "CAMPAIGNS"}, "level must be .*'CAMPAIGNS'; did you mean 'CAMPAIGN'"),
        ({"level": "KEYWORD", "ids": ["1"]}, "ids cannot be given for level KEYWORD"),
        ({"level": "KEYWORD", "breakdown": ["GENDER"]}, "breakdown cannot be given for level KEYWORD"),
        ({"granularity": "YEAR"}, "granularity must be"),
        ({"granularity": "TOTAL", "start": TODAY - 200 * DAY}, "may have 186 days, not 201"),
        ({"granularity": "HOUR", "start": TODAY - 9 * DAY}, "is before 8 days ago"),
        ({"start": TODAY + DAY, "end": TODAY}, "start=2024-05-08 is after end=2024-05-07"),
        ({"end": TODAY + 2 * DAY}, "end=2024-05-09 is in the future"),
        ({"start": TODAY - 915 * DAY}, "is before 914 days ago.*the earliest day is 2021-11-05"),
        ({"level": "PRODUCT_ITEM", "start": TODAY - 93 * DAY}, "is before 92 days ago"),
        ({"start": "2024-02-30"}, "start must be a day like"),
        ({"ids": ["x"]}, "ids must be digits, as text; 'x' is not"),
        ({"ids": []}, "ids is empty"),
        ({"breakdown": ["GENDR"]}, "did you mean 'GENDER'"),
        ({"attribution": {"click": 1}}, "attribution has a key that must be"),
        ({"attribution": {"click_window_days": 3}}, "must be 0, 1, 7, 14, 30, 60, not 3"),
        ({"attribution": {"click_window_days": [7]}}, r"must be 0, 1, 7, 14, 30, 60, not \[7\]"),
        ({"reporting_timezone": "UTC"}, "reporting_timezone must be"),
        ({"money": "float"}, "money must be 'micros', 'decimal', not 'float'"),
        ({"types": {"CTR": "int"}}, r"types\['CTR'\] must be"),
        ({"via": "calls"}, "a synchronous call needs ids of level CAMPAIGN"),
        ({"via": "calls", "ids": ["1"], "start": TODAY - 91 * DAY}, "is before 90 days ago"),
        (
            {"via": "calls", "ids": ["1"], "columns": ["TOTAL_SEARCH"]},
            "only reports have the column TOTAL_SEARCH",
        ),
        ({"via": "calls", "level": "KEYWORD"}, "level KEYWORD has no synchronous call"),
    ],
)
def test_a_mistake_is_named_with_its_value_and_what_is_allowed(more: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        planned(**more)


@pytest.mark.parametrize(
    "more",
    [
        {"columns": "CTR"},
        {"ids": "1"},
        {"ids": [pinkit.models.Campaign.from_dict({"id": "1"})]},
        {"columns": [{"CTR"}]},
        {"breakdown": "GENDER"},
        {"start": 20240501},
        {"attribution": ["click_window_days"]},
        {"attribution": {"attribution_types": "INDIVIDUAL"}},
        {"types": [("CTR", "rate")]},
    ],
)
def test_a_wrong_type_is_named(more: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=rf"^{next(iter(more))}.* must be"):
        made(**more)


def test_every_level_and_every_column_is_known() -> None:
    base = {each.removesuffix("_TARGETING") for each in known(operations.analytics_create_report, "level")}
    assert set(LEVELS) == base
    columns = known(operations.analytics_create_report) | known(operations.campaigns_analytics)
    kinds = {each: kind_of(each) for each in columns}
    for name, kind in kinds.items():
        if name.endswith(("_ID", "_NAME", "_STATUS")):
            assert kind == "text", name
        if "MICRO_DOLLAR" in name:
            assert kind == "micros", name
        if name.endswith("_IN_DOLLAR"):
            assert kind == "money", name
        if name.endswith(("CTR", "_RATE", "_ROAS")):
            assert kind == "rate", name
    assert kinds["TOTAL_VIEW_CATEGORY"] == kinds["IMPRESSION_1"] == "count"
    conversions = {each for each in columns if is_conversion(each)}
    assert {"TOTAL_CHECKOUT", "CHECKOUT_ROAS", "LEADS", "TOTAL_CONVERSIONS"} <= conversions
    assert {"SPEND_IN_DOLLAR", "CTR", "IMPRESSION_1", "CAMPAIGN_CUSTOM_LABELS"}.isdisjoint(conversions)
