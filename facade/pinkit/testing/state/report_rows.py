"""The rows of ads analytics, for synchronous calls and for reports: one for each entity and period."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby

from attrs import define, field, frozen

from pinkit.testing.messages import Json, Object, is_list
from pinkit.testing.state.attribution import Attribution
from pinkit.testing.state.columns import Columns, Value
from pinkit.testing.state.delivery import Entity, Part, Source, Span
from pinkit.testing.state.measures import HOURS
from pinkit.testing.state.targeting_values import Values
from pinkit.testing.world import Call

_EPOCH = date(1970, 1, 1)


@frozen
class Period:
    """The time of one row.

    Attributes:
        label: The columns with the time; none for TOTAL.
        days: The hours since 1970 of each day in it.
    """

    label: Object
    days: Sequence[Span]


def periods(days: Sequence[date], granularity: str) -> list[Period]:
    """Return the periods of a range of days. A week has seven days from the first day on.

    Args:
        days: The days.
        granularity: TOTAL, MONTH, WEEK, DAY or HOUR.
    """
    if granularity == "HOUR":
        return [_hour(day, hour) for day in days for hour in range(HOURS)]
    if granularity == "TOTAL":
        return [Period({}, [_hours(day) for day in days])]
    key = _LABELS[granularity]
    return [
        Period({"DATE": label}, [_hours(day) for day in same])
        for label, same in groupby(days, lambda day: key(days[0], day).isoformat())
    ]


_LABELS: Mapping[str, Callable[[date, date], date]] = {
    "DAY": lambda _, day: day,
    "WEEK": lambda first, day: day - timedelta((day - first).days % 7),
    "MONTH": lambda _, day: day.replace(day=1),
}


def _hours(day: date) -> Span:
    first = (day - _EPOCH).days * HOURS
    return first, first + HOURS


def _hour(day: date, hour: int) -> Period:
    first = _hours(day)[0] + hour
    return Period({"DATE": day.isoformat(), "HOUR": hour}, [(first, first + 1)])


# Columns that are not numbers: the table and field that each is read from.
_ATTRIBUTES: Mapping[str, tuple[str, str]] = {
    "ADVERTISER_ID": ("ad_accounts", "id"),
    "ADVERTISER_NAME": ("ad_accounts", "name"),
    "AD_ACCOUNT_ID": ("ad_accounts", "id"),
    "CAMPAIGN_ID": ("campaigns", "id"),
    "CAMPAIGN_NAME": ("campaigns", "name"),
    "CAMPAIGN_ENTITY_STATUS": ("campaigns", "status"),
    "CAMPAIGN_STATUS": ("campaigns", "summary_status"),
    "CAMPAIGN_MANAGED_STATUS": ("campaigns", "summary_status"),
    "CAMPAIGN_OBJECTIVE_TYPE": ("campaigns", "objective_type"),
    "CAMPAIGN_DAILY_SPEND_CAP": ("campaigns", "daily_spend_cap"),
    "CAMPAIGN_LIFETIME_SPEND_CAP": ("campaigns", "lifetime_spend_cap"),
    "CAMPAIGN_BUDGET_OPTIMIZATION": ("campaigns", "is_campaign_budget_optimization"),
    "ORDER_LINE_ID": ("campaigns", "order_line_id"),
    "AD_GROUP_ID": ("ad_groups", "id"),
    "AD_GROUP_NAME": ("ad_groups", "name"),
    "AD_GROUP_ENTITY_STATUS": ("ad_groups", "status"),
    "AD_GROUP_STATUS": ("ad_groups", "summary_status"),
    "AD_GROUP_BID_MULTIPLIER": ("ad_groups", "bid_multiplier"),
    "AD_GROUP_BUDGET_IN_LOCAL_CURRENCY": ("ad_groups", "budget_in_micro_currency"),
    "AD_GROUP_BUDGET_TYPE": ("ad_groups", "budget_type"),
    "AD_ID": ("ads", "id"),
    "AD_NAME": ("ads", "name"),
    "AD_STATUS": ("ads", "summary_status"),
    "PIN_ID": ("ads", "pin_id"),
    "PIN_PROMOTION_ID": ("ads", "id"),
    "PIN_PROMOTION_NAME": ("ads", "name"),
    "PIN_PROMOTION_STATUS": ("ads", "summary_status"),
    "KEYWORD_ID": ("keywords", "id"),
    "PRODUCT_GROUP_ID": ("product_group_promotions", "id"),
    "PRODUCT_GROUP_STATUS": ("product_group_promotions", "summary_status"),
    "PRODUCT_ITEM_ID": ("items", "id"),
    "PRODUCT_ITEM_NAME": ("items", "title"),
    "PRODUCT_ITEM_IMAGE_URL": ("items", "image_link"),
    "PRODUCT_ITEM_PRICE": ("items", "price"),
    "PRODUCT_ITEM_PRODUCT_URL": ("items", "link"),
    "PRODUCT_ITEM_BRAND": ("items", "brand"),
    "PRODUCT_ITEM_DESCRIPTION": ("items", "description"),
    "PRODUCT_ITEM_SALE_PRICE": ("items", "sale_price"),
    "PRODUCT_ITEM_PRODUCT_TYPE": ("items", "product_type"),
    "PRODUCT_ITEM_PRODUCT_CATEGORY": ("items", "google_product_category"),
    "PRODUCT_ITEM_CURRENCY": ("items", "price"),
}
_OTHERS = ("CAMPAIGN", "AD_GROUP_", "PRODUCT_", "CONVERSION_PRODUCT_", "PROMO_", "ORDER_LINE_", "IS_")
_OTHER_ENDS = ("_ID", "_ID_GROUP", "_NAME", "_STATUS", "_TYPE", "_TAG", "_LABEL", "_LABELS", "_LENGTH")


def is_number(column: str) -> bool:
    """Whether a column is made from measures."""
    return not (column in _ATTRIBUTES or column.startswith(_OTHERS) or column.endswith(_OTHER_ENDS))


def attribute(call: Call, entity: Entity, column: str) -> Json:
    """Return a column that is not a number; None if the entity has none."""
    table, name = _ATTRIBUTES.get(column, ("", ""))
    record = entity.records.get(table, {})
    if name == "summary_status" and record:
        return summary_status(call, table, record)
    value = record.get(name)
    convert = _CONVERTED.get(column)
    return convert(value) if convert and value is not None else value


def _first(value: Json) -> Json:
    return value[0] if is_list(value) and value else value


_CONVERTED: Mapping[str, Callable[[Json], Json]] = {
    "AD_GROUP_BUDGET_IN_LOCAL_CURRENCY": lambda value: value / 10**6,
    "PRODUCT_ITEM_IMAGE_URL": _first,
    "PRODUCT_ITEM_CURRENCY": lambda value: str(value).rpartition(" ")[2],
}


def summary_status(call: Call, table: str, record: Object) -> str:
    """Return the summary status of a campaign, ad group or ad."""
    status = record.get("status", "ACTIVE")
    if status != "ACTIVE":
        return status if status in ("PAUSED", "ARCHIVED", "DRAFT") else "DELETED_DRAFT"
    if table == "ads":
        return "APPROVED"
    start, end = record.get("start_time"), record.get("end_time")
    if start and call.now < start:
        return "NOT_STARTED"
    return "COMPLETED" if end and end <= call.now else "RUNNING"


_COUNTRY_HOURS = 6


def _part(targeting_type: str, values: Values, names: Sequence[str]) -> Part:
    """Return the impressions of some values; those of a country may be divided once more by another type."""
    indexes = [values.names.index(name) for name in names]
    return Part(values.weights, indexes, _COUNTRY_HOURS if targeting_type == "COUNTRY" else HOURS)


@define
class Rows:
    """The rows of one table.

    Args:
        call: The request.
        columns: The requested columns.
        periods: The times of the rows.
        id_column: The column of the ids; no column if empty.
        window: Hours since 1970 that a report is limited to.
        attribution: Which conversions count.
        countries: The countries whose impressions count; all, if empty.
    """

    call: Call
    columns: Sequence[str]
    periods: Sequence[Period]
    id_column: str
    window: Span | None = None
    attribution: Attribution = field(factory=Attribution)
    countries: Sequence[str] = ()
    _numbers: Columns = field(init=False)
    _values: list[tuple[str, Value]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._numbers = Columns(self.attribution)
        wanted = dict.fromkeys(self.columns)
        self._values = [(name, self._numbers.value(name)) for name in wanted if is_number(name)]

    def of(self, entity: Entity, targeting_type: str = "") -> Iterator[Object]:
        """Yield the rows of one entity; with a targeting type, one for each of its values.

        A column without data is absent.
        """
        fixed: Object = {self.id_column: entity.id} if self.id_column else {}
        fixed |= {
            column: value
            for column in self.columns
            if not is_number(column) and (value := attribute(self.call, entity, column)) is not None
        }
        shown = [
            (source, within) for source in entity.sources if (within := self._within(source)) is not None
        ]
        if not targeting_type:
            yield from self._rows(fixed, entity.exists, shown)
            return
        values = [(source, within, source.values(targeting_type)) for source, within in shown]
        for name in dict.fromkeys(name for _, __, each in values for name in each.names):
            if targeting_type == "COUNTRY" and self.countries and name not in self.countries:
                continue
            parts = [
                (source, (*within, _part(targeting_type, each, (name,))))
                for source, within, each in values
                if name in each.names
            ]
            labels = {"TARGETING_TYPE": targeting_type, "TARGETING_VALUE": name}
            yield from self._rows({**fixed, **labels}, entity.exists, parts)

    def _within(self, source: Source) -> tuple[Part, ...] | None:
        """Return the part of a source in the countries; None if it is shown in none of them."""
        if not self.countries:
            return ()
        values = source.values("COUNTRY")
        names = [name for name in values.names if name in self.countries]
        return (_part("COUNTRY", values, names),) if names else None

    def together(self, entities: Iterable[Entity]) -> Iterator[Object]:
        """Yield the rows of several entities taken together."""
        found = list(entities)
        if found:
            exists = min(each.exists[0] for each in found), max(each.exists[1] for each in found)
            yield from self._rows({}, exists, [(source, ()) for each in found for source in each.sources])

    def _rows(
        self, fixed: Object, exists: Span, sources: Sequence[tuple[Source, Sequence[Part]]]
    ) -> Iterator[Object]:
        first, last = exists
        if self.window:
            first, last = max(first, self.window[0]), min(last, self.window[1])
        for period in self.periods:
            days = [(max(a, first), min(b, last)) for a, b in period.days if a < last and b > first]
            if not days:
                continue
            sums = self._sums(days, sources)
            row = {**fixed, **period.label}
            for name, value in self._values:
                number = value(sums)
                if number is not None:
                    row[name] = number
            yield row

    def _sums(self, days: Iterable[Span], sources: Sequence[tuple[Source, Sequence[Part]]]) -> Sequence[int]:
        """Return the sums of all measures, each of the actions on the days before by its delay."""
        measures, delays = self._numbers.measures, self._numbers.delays
        made = [0] * len(measures)
        for delay in (0, *sorted({*delays.values()})):
            sums = [0] * len(measures)
            for first, last in days:
                hours = first - delay * HOURS, last - delay * HOURS
                for source, parts in sources:
                    source.add(sums, measures, hours, parts)
            if not delay:
                made = sums
            for at in (at for at, own in delays.items() if own == delay):
                made[at] = sums[at]
        return made
