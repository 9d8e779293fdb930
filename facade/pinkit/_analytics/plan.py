"""The plan of a query: which requests get a range of analytics, by Pinterest's limits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, Final, Literal, NamedTuple, cast

import attrs

from .. import limits
from ..limits import Window
from .columns import known
from .query import Query

VIAS: Final = ("auto", "calls", "reports", "csv", "json")
#: Columns whose values are lists, which have no form of their own in CSV.
_LISTS: Final = frozenset({"CAMPAIGN_CUSTOM_LABELS"})
#: Requests that a report takes at least: its start, its state, and its file.
_PER_REPORT: Final = 3
#: The estimated size of a response of a synchronous call that a plan stays below, in bytes.
_RESPONSE: Final = 24 * 2**20


class Part(NamedTuple):
    """One request: a range of days, and the ids and targeting types, if the query has some."""

    start: dt.date
    end: dt.date
    ids: tuple[str, ...] = ()
    breakdown: tuple[str, ...] = ()


@attrs.frozen
class Plan:
    """The requests that get a query, in the order of the rows.

    Args:
        query: The query.
        via: How: by synchronous calls, or by reports in CSV or JSON.
        parts: The requests.
        planned: The day of the plan, in UTC, which decides how far back the range may reach.
    """

    query: Query
    via: Literal["calls", "csv", "json"]
    parts: tuple[Part, ...]
    planned: dt.date


def plan(query: Query, via: str, today: dt.date, *, sandbox: bool = False, left: int | None = None) -> Plan:
    """Plan a query.

    Args:
        query: The query.
        via: `auto`, `calls`, `reports`, `csv` or `json`.
        today: Today, in UTC.
        sandbox: Whether the calls go to the sandbox, which has no reports.
        left: The calls that are left of the quota, if known.

    Raises:
        ValueError: The query is beyond a limit.
    """
    unfit = _unfit_for_calls(query, today)
    if via == "calls" and unfit:
        raise ValueError(f"via='calls' does not fit: {unfit}; use via='auto' or 'reports'")
    calls = () if unfit else tuple(_parts(query, _window(query, calls=True), *_sizes(query)))
    if via == "calls" or (via == "auto" and calls and sandbox):
        return Plan(query, "calls", calls, today)
    window = _window(query, calls=False)
    _check_start(query, window, today)
    types = limits.TARGETING_TYPES_PER_REPORT.most
    reports = tuple(_parts(query, window, limits.IDS_PER_REPORT.most, types))
    if (
        via == "auto"
        and 0 < len(calls) <= _PER_REPORT * len(reports)
        and (left is None or len(calls) <= left)
    ):
        return Plan(query, "calls", calls, today)
    if via in ("csv", "json"):
        return Plan(query, cast("Any", via), reports, today)
    return Plan(query, "json" if _LISTS & {*query.columns} else "csv", reports, today)


def _unfit_for_calls(query: Query, today: dt.date) -> str:
    """Return why synchronous calls cannot get a query; empty if they can."""
    level, window = query.of_level, _window(query, calls=True)
    call = level.targeting if query.breakdown else level.call
    if call is None:
        return f"level {query.level} has no synchronous call"
    if query.ids is None and level.ids:
        return f"a synchronous call needs ids of level {query.level}"
    if query.start < today - dt.timedelta(window.back):
        return f"start={query.start} is before {window.back} days ago"
    unknown = [each for each in query.columns if each not in known(call) and each not in query.types]
    if unknown:
        return f"only reports have the column {unknown[0]}"
    if query.granularity == "TOTAL" and _days(query) > window.days:
        return f"TOTAL has one row for the whole range, and a call has at most {window.days} days"
    if "attribution_types" in query.attribution and not query.breakdown:
        return "attribution_types are for reports and breakdowns only"
    return ""


def _window(query: Query, *, calls: bool) -> Window:
    if query.granularity == "HOUR":
        return limits.HOURLY
    if calls:
        return limits.CALLS
    return limits.PRODUCT_ITEMS if query.level == "PRODUCT_ITEM" else limits.REPORTS


def _check_start(query: Query, window: Window, today: dt.date) -> None:
    first = today - dt.timedelta(window.back)
    if query.start < first:
        raise ValueError(
            f"start={query.start} is before {window.back} days ago, and Pinterest has no older numbers of "
            f"this granularity and level; the earliest day is {first}"
        )
    if query.granularity == "TOTAL" and _days(query) > window.days:
        raise ValueError(
            f"granularity 'TOTAL' has one row for the whole range, which may have {window.days} days, not "
            f"{_days(query)}: use 'DAY' or 'MONTH' and add the rows up"
        )


def _days(query: Query) -> int:
    return (query.end - query.start).days + 1


def _sizes(query: Query) -> tuple[int, int]:
    """Return the most ids and targeting types of a call, so that its response stays in memory."""
    rows = {"DAY": limits.CALLS.days, "HOUR": 24 * limits.HOURLY.days}.get(query.granularity, 13)
    size = rows * (len(query.columns) + 3) * 40 * (50 if query.breakdown else 1)
    return max(1, min(limits.IDS_PER_CALL.most, _RESPONSE // size)), 1 if query.breakdown else 14


def _parts(query: Query, window: Window, ids: int, types: int) -> Iterator[Part]:
    for start, end in windows(query.start, query.end, window.days, query.granularity):
        for some in _chunks(query.ids or (), ids):
            for kinds in _chunks(query.breakdown, types):
                yield Part(start, end, some, kinds)


def _chunks(items: Sequence[str], most: int) -> Iterator[tuple[str, ...]]:
    yield from (tuple(items[at : at + most]) for at in range(0, max(1, len(items)), most))


def windows(
    start: dt.date, end: dt.date, most: int, granularity: str = "DAY"
) -> Iterator[tuple[dt.date, dt.date]]:
    """Split a range of days into windows without a gap or a day twice.

    A week has seven days from the first day on, and a month is a calendar month: neither is split.

    Args:
        start: The first day.
        end: The last day.
        most: The most days of a window.
        granularity: The period of a row.
    """
    while start <= end:
        last = min(end, start + dt.timedelta(most - 1))
        if last < end and granularity == "WEEK" and most >= 7:
            last = start + dt.timedelta(most // 7 * 7 - 1)
        if last < end and granularity == "MONTH" and (last + dt.timedelta(1)).day != 1:
            whole = last.replace(day=1) - dt.timedelta(1)
            last = whole if whole >= start else last
        yield start, last
        start = last + dt.timedelta(1)
