"""The plan of a query: which requests get a range of analytics, by Pinterest's limits."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal, NamedTuple, TypeAlias, cast

import attrs
from pinkit_generated import operations

from .. import limits
from ..limits import Window
from .columns import KINDS, Column, Kind, Money, adjusted, kind_of, known

Granularity: TypeAlias = Literal["TOTAL", "DAY", "HOUR", "WEEK", "MONTH"]
Via: TypeAlias = Literal["auto", "calls", "reports", "csv", "json"]
Day: TypeAlias = "dt.date | str"

GRANULARITIES: Final = ("TOTAL", "DAY", "HOUR", "WEEK", "MONTH")
VIAS: Final = ("auto", "calls", "reports", "csv", "json")
#: Columns whose values are lists, which have no form of their own in CSV.
_LISTS: Final = frozenset({"CAMPAIGN_CUSTOM_LABELS"})
_TIMES: Final[Mapping[str, tuple[str, ...]]] = {"TOTAL": (), "HOUR": ("DATE", "HOUR")}
_TARGETING: Final = ("TARGETING_TYPE", "TARGETING_VALUE")
#: Requests that a report takes at least: its start, its state, and its file.
_PER_REPORT: Final = 3
#: The estimated size of a response of a synchronous call that a plan stays below, in bytes.
_RESPONSE: Final = 24 * 2**20


class Level(NamedTuple):
    """A level of analytics.

    Args:
        ids: The argument with the ids of its entities; empty if there is none.
        columns: The names of the column with the id.
        call: The synchronous operation, if there is one.
        targeting: The synchronous operation by targeting.
    """

    ids: str
    columns: tuple[str, ...]
    call: Callable[..., Any] | None = None
    targeting: Callable[..., Any] | None = None


LEVELS: Final[Mapping[str, Level]] = {
    "ADVERTISER": Level(
        "",
        ("AD_ACCOUNT_ID", "ADVERTISER_ID"),
        operations.ad_account_analytics,
        operations.ad_account_targeting_analytics_get,
    ),
    "CAMPAIGN": Level(
        "campaign_ids",
        ("CAMPAIGN_ID",),
        operations.campaigns_analytics,
        operations.campaign_targeting_analytics_get,
    ),
    "AD_GROUP": Level(
        "ad_group_ids",
        ("AD_GROUP_ID",),
        operations.ad_groups_analytics,
        operations.ad_groups_targeting_analytics_get,
    ),
    "PIN_PROMOTION": Level(
        "ad_ids",
        ("AD_ID", "PIN_PROMOTION_ID"),
        operations.ads_analytics,
        operations.ad_targeting_analytics_get,
    ),
    "KEYWORD": Level("", ("KEYWORD_ID",)),
    "PRODUCT_GROUP": Level("product_group_ids", ("PRODUCT_GROUP_ID",), operations.product_groups_analytics),
    "PRODUCT_ITEM": Level("product_item_ids", ("PRODUCT_ITEM_ID",)),
}


class Part(NamedTuple):
    """One request: a range of days, and the ids and targeting types, if the query has some."""

    start: dt.date
    end: dt.date
    ids: tuple[str, ...] = ()
    breakdown: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Query:
    """What is wanted; valid once it is made.

    Args:
        ad_account_id: The ad account.
        level: A level of `LEVELS`.
        start: The first day.
        end: The last day.
        columns: The requested columns.
        granularity: The period of a row.
        ids: The entities; None for all.
        breakdown: The targeting types.
        attribution: Arguments of the operations that set attribution windows.
        reporting_timezone: The time zone of the days; None for Pinterest's default.
        money: The unit of money.
        types: The kinds of columns that differ from those by name.
    """

    ad_account_id: str
    level: str
    start: dt.date
    end: dt.date
    columns: tuple[str, ...]
    granularity: str = "DAY"
    ids: tuple[str, ...] | None = None
    breakdown: tuple[str, ...] = ()
    attribution: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    reporting_timezone: str | None = None
    money: Money = "micros"
    types: Mapping[str, Kind] = attrs.field(factory=dict[str, Kind])

    @property
    def of_level(self) -> Level:
        """The level."""
        return LEVELS[self.level]

    @property
    def schema(self) -> tuple[Column, ...]:
        """The columns of the table: the id, the time, the targeting, and the requested columns."""
        first = Column(self.of_level.columns[0], "text", self.of_level.columns)
        names = [*_TIMES.get(self.granularity, ("DATE",)), *(_TARGETING if self.breakdown else ())]
        names += [each for each in self.columns if each not in (first.name, *names)]
        return adjusted([first, *(Column(each, kind_of(each)) for each in names)], self.money, self.types)

    @property
    def fingerprint(self) -> str:
        """A text that is the same for the same query, apart from its last day."""
        fields = attrs.asdict(self, filter=lambda attribute, _: attribute.name != "end")
        return hashlib.sha256(json.dumps(fields, default=str, sort_keys=True).encode()).hexdigest()[:16]


@attrs.frozen
class Plan:
    """The requests that get a query, in the order of the rows.

    Args:
        query: The query.
        via: How: by synchronous calls, or by reports in CSV or JSON.
        parts: The requests.
    """

    query: Query
    via: Literal["calls", "csv", "json"]
    parts: tuple[Part, ...]


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
        return Plan(query, "calls", calls)
    window = _window(query, calls=False)
    _check_start(query, window, today)
    types = limits.TARGETING_TYPES_PER_REPORT.most
    reports = tuple(_parts(query, window, limits.IDS_PER_REPORT.most, types))
    if (
        via == "auto"
        and 0 < len(calls) <= _PER_REPORT * len(reports)
        and (left is None or len(calls) <= left)
    ):
        return Plan(query, "calls", calls)
    if via in ("csv", "json"):
        return Plan(query, cast("Any", via), reports)
    return Plan(query, "json" if _LISTS & {*query.columns} else "csv", reports)


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
            f"start={query.start} is before {window.back} days ago, and Pinterest has no older numbers of this "
            f"granularity and level; the earliest day is {first}"
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
        if last < end and granularity == "WEEK":
            last = start + dt.timedelta(most // 7 * 7 - 1)
        if last < end and granularity == "MONTH" and (last + dt.timedelta(1)).day != 1:
            whole = last.replace(day=1) - dt.timedelta(1)
            last = whole if whole >= start else last
        yield start, last
        start = last + dt.timedelta(1)


# Validation ---------------------------------------------------------------------------------------------


def query(
    ad_account_id: str,
    *,
    level: str,
    start: Day,
    end: Day | None,
    columns: Iterable[str],
    granularity: str,
    ids: Iterable[str] | None,
    breakdown: Iterable[str],
    attribution: Mapping[str, Any] | None,
    reporting_timezone: str | None,
    money: str,
    types: Mapping[str, str] | None,
    today: dt.date,
) -> Query:
    """Validate the arguments of `analytics.rows`.

    Raises:
        TypeError: An argument has the wrong type.
        ValueError: An argument has a value that is not allowed.
    """
    if not isinstance(ad_account_id, str) or not ad_account_id.isdigit():  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValueError(f"ad_account_id must be digits, as text, not {ad_account_id!r:.60}")
    one_of("level", level, LEVELS)
    one_of("granularity", granularity, GRANULARITIES)
    one_of("money", money, ("micros", "decimal"))
    one_of("reporting_timezone", reporting_timezone, (None, *_timezones()))
    kinds = dict(types or {})
    for name, kind in kinds.items():
        one_of(f"types[{name!r}]", kind, KINDS)
    found = texts("columns", columns)
    _check_columns(found, kinds)
    first, last = days(start, end, today)
    made = Query(
        ad_account_id=ad_account_id,
        level=level,
        start=first,
        end=last,
        columns=found,
        granularity=granularity,
        ids=None if ids is None else _ids(ids, level),
        breakdown=_breakdown(breakdown, level),
        attribution=_attribution(attribution),
        reporting_timezone=reporting_timezone,
        money=cast("Money", money),
        types=cast("Any", kinds),
    )
    return made


def one_of(name: str, value: object, allowed: Iterable[object]) -> None:
    """Raise a ValueError that names the argument and a similar value, unless a value is allowed."""
    values = list(allowed)
    if value not in values:
        from difflib import get_close_matches

        near = get_close_matches(str(value).upper(), [str(each) for each in values], 1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        shown = ", ".join(map(repr, values)) if len(values) <= _SHOWN else f"one of {len(values)} values"
        raise ValueError(f"{name} must be {shown}, not {value!r:.60}{hint}")


def texts(name: str, given: Iterable[str]) -> tuple[str, ...]:
    """Return a list of texts, each once.

    Raises:
        TypeError: It is a single text, or an item is no text.
        ValueError: It is empty.
    """
    if isinstance(given, (str, bytes)) or not isinstance(given, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{name} must be a list of texts, not {given!r:.60}")
    found = tuple(dict.fromkeys(given))
    wrong = [each for each in found if not isinstance(each, str)]  # pyright: ignore[reportUnnecessaryIsInstance]
    if wrong:
        raise TypeError(f"{name} must be a list of texts; {wrong[0]!r:.60} is none")
    if not found:
        raise ValueError(f"{name} is empty; give at least one")
    return found


def days(start: Day, end: Day | None, today: dt.date) -> tuple[dt.date, dt.date]:
    """Return the first and the last day of a range; `end` is today, if omitted.

    Raises:
        TypeError: One of them is not a date.
        ValueError: One of them is no day, they are out of order, or the last day is in the future.
    """
    first, last = day("start", start), today if end is None else day("end", end)
    if first > last:
        raise ValueError(f"start={first} is after end={last}")
    if last > today + dt.timedelta(1):  # the day has begun already in some time zones
        raise ValueError(f"end={last} is in the future; today is {today}, in UTC")
    return first, last


def day(name: str, value: Day) -> dt.date:
    """Return a day that is a date or a text such as `2024-06-01`.

    Raises:
        TypeError: It is neither, or it has a time.
        ValueError: It is no day.
    """
    if isinstance(value, dt.datetime) or not isinstance(value, (dt.date, str)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{name} must be a date, or a text like '2024-06-01', not {value!r:.60}")
    if isinstance(value, dt.date):
        return value
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise ValueError(f"{name} must be a day like '2024-06-01', not {value!r:.60}") from None


def _check_columns(columns: Sequence[str], types: Mapping[str, str]) -> None:
    allowed = known(operations.analytics_create_report) | known(operations.campaigns_analytics)
    for each in columns:
        if each not in allowed and each not in types:
            try:
                one_of("columns", each, sorted(allowed))
            except ValueError as error:
                raise ValueError(
                    f"{error} If Pinterest has this column since a newer release, state its kind: "
                    f"types={{{each!r}: 'count'}}"
                ) from None


def _timezones() -> tuple[str, ...]:
    return tuple(sorted(known(operations.analytics_create_report, "reporting_timezone")))


def _ids(ids: Iterable[str], level: str) -> tuple[str, ...]:
    if not LEVELS[level].ids:
        raise ValueError(f"ids cannot be given for level {level}: its analytics have no filter by id")
    found = texts("ids", ids)
    for each in found:
        if not each.isdigit() and level != "PRODUCT_ITEM":
            raise ValueError(f"ids must be digits, as text; {each!r:.60} is not")
    return found


def _breakdown(breakdown: Iterable[str], level: str) -> tuple[str, ...]:
    if isinstance(breakdown, (str, bytes)):
        raise TypeError(f"breakdown must be a list of targeting types, not {breakdown!r:.60}")
    given = tuple(breakdown)
    if not given:
        return ()
    if level == "KEYWORD":
        raise ValueError("breakdown cannot be given for level KEYWORD")
    allowed = known(operations.analytics_create_report, "targeting_types")
    found = texts("breakdown", given)
    for each in found:
        one_of("breakdown", each, sorted(allowed))
    return found


_ATTRIBUTION: Final = (
    "click_window_days",
    "engagement_window_days",
    "view_window_days",
    "conversion_report_time",
    "attribution_types",
)


def _attribution(given: Mapping[str, Any] | None) -> Mapping[str, Any]:
    for name, value in (given or {}).items():
        one_of("attribution has a key that", name, _ATTRIBUTION)
        allowed = known(operations.analytics_create_report, name)
        for each in value if isinstance(value, (list, tuple)) else (value,):  # pyright: ignore[reportUnknownVariableType]
            one_of(f"attribution[{name!r}]", str(each), sorted(allowed))
    return dict(given or {})


_SHOWN: Final = 15
