"""What is wanted of ads analytics: the levels, and the arguments of a table, validated."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, Literal, NamedTuple, TypeAlias, cast

import attrs
from pinkit_generated import operations

from .arguments import Day, days, mapping, one_of, texts
from .columns import KINDS, Column, Kind, Money, adjusted, kind_of, known

LevelName: TypeAlias = Literal[
    "ADVERTISER", "CAMPAIGN", "AD_GROUP", "PIN_PROMOTION", "KEYWORD", "PRODUCT_GROUP", "PRODUCT_ITEM"
]
GRANULARITIES: Final = ("TOTAL", "DAY", "HOUR", "WEEK", "MONTH")
_TIMES: Final[Mapping[str, tuple[str, ...]]] = {"TOTAL": (), "HOUR": ("DATE", "HOUR")}
_TARGETING: Final = ("TARGETING_TYPE", "TARGETING_VALUE")


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


LEVELS: Final[Mapping[LevelName, Level]] = {
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
    level: LevelName
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

    def fingerprint(self, *apart_from: str) -> str:
        """Return a text that is the same for the same query, apart from some of its fields."""
        fields = attrs.asdict(self, filter=lambda attribute, _: attribute.name not in apart_from)
        return hashlib.sha256(json.dumps(fields, default=str, sort_keys=True).encode()).hexdigest()[:16]


def query(
    ad_account_id: str,
    *,
    level: LevelName,
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
    if not isinstance(ad_account_id, str) or not ad_account_id.isdigit():  # pyright: ignore
        raise ValueError(f"ad_account_id must be digits, as text, not {ad_account_id!r:.60}")
    one_of("level", level, LEVELS)
    one_of("granularity", granularity, GRANULARITIES)
    one_of("money", money, ("micros", "decimal"))
    one_of("reporting_timezone", reporting_timezone, (None, *_timezones()))
    kinds = dict(mapping("types", types))
    for name, kind in kinds.items():
        one_of(f"types[{name!r}]", kind, ("date",) if name == "DATE" else KINDS)
    found = texts("columns", columns)
    _check_columns(found, kinds)
    first, last = days(start, end, today)
    return Query(
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


def _check_columns(columns: Sequence[str], types: Mapping[str, str]) -> None:
    allowed = known(operations.analytics_create_report) | known(operations.campaigns_analytics)
    for each in columns:
        if each not in allowed and each not in types:
            try:
                one_of("columns", each, sorted(allowed))
            except ValueError as error:
                stop = "" if str(error).endswith("?") else "."
                raise ValueError(
                    f"{error}{stop} If Pinterest has this column since a newer release, state its kind: "
                    f"types={{{each!r}: 'count'}}"
                ) from None


def _timezones() -> tuple[str, ...]:
    return tuple(sorted(known(operations.analytics_create_report, "reporting_timezone")))


def _ids(ids: Iterable[str], level: LevelName) -> tuple[str, ...]:
    if not LEVELS[level].ids:
        raise ValueError(f"ids cannot be given for level {level}: its analytics have no filter by id")
    found = texts("ids", ids)
    for each in found:
        if not each.isdigit() and level != "PRODUCT_ITEM":
            raise ValueError(f"ids must be digits, as text; {each!r:.60} is not")
    return found


def _breakdown(breakdown: Iterable[str], level: LevelName) -> tuple[str, ...]:
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
    for name, value in mapping("attribution", given).items():
        one_of("attribution has a key that", name, _ATTRIBUTION)
        items = [value]
        if name == "attribution_types":
            items = [*texts(f"attribution[{name!r}]", value)]
        allowed = known(operations.analytics_create_report, name)
        numbers = sorted(int(each) for each in allowed if each.isdigit())
        for each in items:
            one_of(f"attribution[{name!r}]", each, numbers or sorted(allowed))
    return dict(given or {})
