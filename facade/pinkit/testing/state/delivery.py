"""Which ads deliver when: the ads below each entity of a report, by the hour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import define, evolve, field, frozen

from pinkit.testing.messages import ApiError, Json, Object
from pinkit.testing.state.catalog_items import Item, items_of_group
from pinkit.testing.state.measures import HOURS, Measures, day_bits, hashed, impressions, part, until_hour
from pinkit.testing.state.targeting_values import Values, values_of
from pinkit.testing.world import Call

HISTORY = "_history"  # the field of a record with its statuses: [time, status], oldest first
_HOUR = 3600
Span = tuple[int, int]  # hours since 1970, the last one excluded


@frozen
class Part:
    """Some of the values that impressions are divided among.

    Attributes:
        weights: Cumulative weights of all values, which begin with 0.
        indexes: Which values.
        hours: The hours of a day in which impressions are divided by themselves: of two kinds of values with
            different hours, each value of one occurs together with each value of the other.
    """

    weights: Sequence[int]
    indexes: Sequence[int]
    hours: int = HOURS

    def of(self, ranges: Iterable[Span], count: int) -> Iterator[Span]:
        """Yield its impressions among ranges of the impressions of a day, of which there are `count`."""
        blocks = [
            (until_hour(count, hour), until_hour(count, hour + self.hours))
            for hour in range(0, HOURS, self.hours)
        ]
        for first, last in overlap(ranges, blocks):
            for index in self.indexes:
                yield part(first, last, self.weights, index)


@frozen
class Level:
    """A level of reports.

    Attributes:
        table: The table of its entities.
        column: The column of their ids.
        name: What to call one of them.
        parent: The field of an entity, and of an ad, with the id of what contains both.
    """

    table: str
    column: str
    name: str
    parent: str = ""


LEVELS: Mapping[str, Level] = {
    "ADVERTISER": Level("ad_accounts", "ADVERTISER_ID", "ad account", "ad_account_id"),
    "CAMPAIGN": Level("campaigns", "CAMPAIGN_ID", "campaign", "campaign_id"),
    "AD_GROUP": Level("ad_groups", "AD_GROUP_ID", "ad group", "ad_group_id"),
    "PIN_PROMOTION": Level("ads", "PIN_PROMOTION_ID", "ad", "id"),
    "KEYWORD": Level("keywords", "KEYWORD_ID", "keyword", "ad_group_id"),
    "PRODUCT_GROUP": Level("product_group_promotions", "PRODUCT_GROUP_ID", "product group", "ad_group_id"),
    "PRODUCT_ITEM": Level("items", "PRODUCT_ITEM_ID", "product item"),
}
_SHARED = ("KEYWORD", "PRODUCT_GROUP")  # levels that divide the impressions of the ads of an ad group


@define(eq=False)
class Siblings:
    """Entities that divide impressions evenly, in each hour among those that exist in it.

    Attributes:
        existed: The hours in which each of them existed.
    """

    existed: Sequence[Sequence[Span]]
    _days: dict[int, list[tuple[int, int, dict[int, int]]]] = field(
        factory=dict[int, "list[tuple[int, int, dict[int, int]]]"]
    )

    def parts(self, ranges: Iterable[Span], day: int, count: int, index: int) -> Iterator[Span]:
        """Yield the impressions of one of them among ranges of the impressions of a day.

        Args:
            ranges: The ranges.
            day: Days since 1970.
            count: All impressions of the day.
            index: The place of the entity.
        """
        hours = [each for each in self._hours(day) if index in each[2]]
        for first, last in ranges:
            for begin, end, places in hours:
                low, high = max(first, until_hour(count, begin)), min(last, until_hour(count, end))
                if low < high:
                    yield part(low, high, range(len(places) + 1), places[index])

    def _hours(self, day: int) -> list[tuple[int, int, dict[int, int]]]:
        """Return the hours of a day between changes, with the places of those that exist in them."""
        if day not in self._days:
            first, last = day * HOURS, (day + 1) * HOURS
            edges = {edge for spans in self.existed for span in spans for edge in span if first < edge < last}
            found = self._days[day] = []
            for begin, end in pairwise(sorted({first, last, *edges})):
                here = [at for at, spans in enumerate(self.existed) if any(a <= begin < b for a, b in spans)]
                found.append((begin - first, end - first, {each: at for at, each in enumerate(here)}))
        return self._days[day]


@frozen(eq=False)
class Source:
    """An ad or a Pin, from which impressions come.

    Attributes:
        key: Determines its numbers.
        spans: The hours in which it is shown.
        ad: The ad; empty for a Pin.
        ad_group: The ad group of the ad.
        keywords: The keywords of the ad group.
        shares: Who divides its impressions, and the place among them; those of a product group are divided
            among its items. It has all impressions if empty.
        product_group: The promotion of the product group that it is divided by.
    """

    key: int
    spans: list[Span]
    ad: Object = field(factory=dict[str, Json])
    ad_group: Object = field(factory=dict[str, Json])
    keywords: tuple[str, ...] = ()
    shares: Sequence[tuple[Siblings, int]] = ()
    product_group: Object = field(factory=dict[str, Json])

    def values(self, kind: str) -> Values:
        """Return the values of a targeting type that it is shown for."""
        return values_of(kind, self.ad_group, self.ad, self.keywords)

    def add(self, sums: list[int], measures: Measures, hours: Span, parts: Sequence[Part] = ()) -> None:
        """Add the measures of some hours of one day.

        Args:
            sums: The sums of all measures, which change.
            measures: The measures.
            hours: Hours since 1970, all of one day.
            parts: Which impressions, such as those of one targeting value: those that are in all parts.
        """
        day = hours[0] // HOURS
        spans = overlap(self.spans, [hours])
        if not spans:
            return
        bits = day_bits(self.key, day)
        count = impressions(self.key, day, bits)
        for first, last in self._ranges(day, count, parts):
            for begin, end in spans:
                low = max(first, until_hour(count, begin - day * HOURS))
                high = min(last, until_hour(count, end - day * HOURS))
                if low < high:
                    _add(sums, measures, (low, high), bits)

    def _ranges(self, day: int, count: int, parts: Sequence[Part]) -> Iterable[Span]:
        """Return its ranges of the impressions of a day, and those of some parts only."""
        ranges: Iterable[Span] = [(0, count)]
        for siblings, index in self.shares:
            ranges = siblings.parts(ranges, day, count, index)
        if not parts:
            return ranges
        whole = list(ranges)
        first, *others = parts
        found = list(first.of(whole, count))
        for other in others:
            found = overlap(found, list(other.of(whole, count)))
        return found

    def divided(self, siblings: Siblings, index: int) -> Source:
        """Return one of the parts that some entities divide its impressions into."""
        spans = overlap(self.spans, siblings.existed[index])
        return evolve(self, spans=spans, shares=(*self.shares, (siblings, index)))


def _add(sums: list[int], measures: Measures, span: Span, bits: int) -> None:
    """Add the measures of a range of the impressions of a day."""
    for at, value in enumerate(measures.until(span[1], bits)):
        sums[at] += value
    if span[0]:
        for at, value in enumerate(measures.until(span[0], bits)):
            sums[at] -= value


@define
class Entity:
    """An entity of a report.

    Attributes:
        exists: The hours from its creation until it was archived, or until now.
        records: The entity, and the campaign, ad group, ad and so on that it belongs to, by table.
    """

    id: str
    level: Level
    exists: Span
    records: Mapping[str, Object]
    sources: list[Source]


def now_hour(call: Call) -> int:
    """Return the current hour, in hours since 1970; it has no numbers yet."""
    return int(call.now // _HOUR)


def overlap(one: Iterable[Span], other: Sequence[Span]) -> list[Span]:
    """Return the hours that are in both."""
    found = [(max(a, c), min(b, d)) for a, b in one for c, d in other]
    return [(begin, end) for begin, end in found if begin < end]


def _history(record: Object) -> list[tuple[float, str]]:
    return record.get(HISTORY) or [(record.get("created_time", 0), record.get("status", "ACTIVE"))]


def _active(record: Object, end: int) -> list[Span]:
    """Return the hours in which an entity was active, and inside its own start and end."""
    history = _history(record)
    times = [int(time // _HOUR) for time, _ in history]
    spans = [
        (begin, until)
        for begin, until, (_, status) in zip(times, [*times[1:], end], history, strict=True)
        if status == "ACTIVE"
    ]
    first, last = record.get("start_time") or 0, record.get("end_time") or end * _HOUR
    return overlap(spans, [(int(first // _HOUR), min(end, int(last // _HOUR)))])


def _existed(record: Object, end: int) -> Span:
    """Return the hours from the creation of an entity until it was archived."""
    history = _history(record)
    time, status = history[-1]
    created = int(history[0][0] // _HOUR)
    return created, max(created, int(time // _HOUR)) + 1 if status == "ARCHIVED" else end


def _hours_of(item: Item, end: int) -> list[Span]:
    """Return the hours in which an item was in its catalog, each once."""
    spans = list[Span]()
    for first, last in item.existed:
        begin = max(int(first // _HOUR), spans[-1][1] if spans else 0)
        until = end if last is None else int(last // _HOUR) + 1
        if begin < until:
            spans.append((begin, until))
    return spans


@define
class Deliveries:
    """Finds the entities of one ad account, and their ads."""

    call: Call
    account: Object
    _known: dict[str, Source] = field(factory=dict[str, Source])
    _siblings: dict[str, tuple[Siblings, list[str]]] = field(factory=dict[str, "tuple[Siblings, list[str]]"])

    def entities(self, level_name: str, ids: Iterable[str] | None = None) -> list[Entity]:
        """Return entities of a level.

        Args:
            level_name: The level.
            ids: The ids of the entities; all of the ad account, if omitted.

        Raises:
            ApiError: 404; there is no such entity in the ad account.
        """
        level = LEVELS.get(level_name)
        if level is None:
            return []
        if level_name == "ADVERTISER":
            return [self._entity(level, self.account)]
        if level_name == "PRODUCT_ITEM":
            return self._items()
        if ids is not None:
            return [self._entity(level, self.find(level, each)) for each in dict.fromkeys(ids)]
        rows = self.call.table(level.table).of("ad_account_id", self.account["id"])
        return [self._entity(level, record) for _, record in rows]

    def find(self, level: Level, key: str) -> Object:
        """Return the record of an entity.

        Raises:
            ApiError: 404; there is none in the ad account.
        """
        if level.table == "items":
            record = next((each.records["items"] for each in self._items() if each.id == key), None)
        else:
            record = self.call.table(level.table).get(key)
        if record is None or record.get("ad_account_id") != self.account["id"]:
            raise ApiError(404, 1, f"There is no {level.name} {key[:60]} in this ad account.")
        return record

    def _entity(self, level: Level, record: Object) -> Entity:
        records = {"ad_accounts": self.account, **dict(self._parents(record)), level.table: record}
        end = now_hour(self.call) + 1
        spans = [_existed(each, end) for table, each in records.items() if table != "ad_accounts"]
        exists = (
            max((begin for begin, _ in spans), default=0),
            min((until for _, until in spans), default=end),
        )
        if level.parent == "ad_account_id":
            exists = int(record["created_time"] // _HOUR), end
        return Entity(record["id"], level, exists, records, list(self._sources(level, record)))

    def _parents(self, record: Object) -> Iterator[tuple[str, Object]]:
        for name, table in (("campaign_id", "campaigns"), ("ad_group_id", "ad_groups")):
            parent = self.call.table(table).get(record.get(name) or "")
            if parent is not None:
                yield table, parent

    def _sources(self, level: Level, record: Object) -> Iterator[Source]:
        ads = self.call.table("ads")
        if level.parent == "id":
            yield self._source(record)
            return
        shared = level.table in {LEVELS[name].table for name in _SHARED}
        key = record.get(level.parent) if shared else record["id"]
        for _, ad in ads.of(level.parent, key):
            source = self._source(ad)
            yield self._divided(source, level, record) if shared else source

    def _divided(self, source: Source, level: Level, record: Object) -> Source:
        place = f"{level.table} {record[level.parent]}"
        if place not in self._siblings:
            end = now_hour(self.call) + 1
            rows = [each for _, each in self.call.table(level.table).of(level.parent, record[level.parent])]
            ids = [each["id"] for each in rows]
            self._siblings[place] = Siblings([[_existed(each, end)] for each in rows]), ids
        siblings, ids = self._siblings[place]
        made = source.divided(siblings, ids.index(record["id"]))
        return evolve(made, product_group=record) if level.table == "product_group_promotions" else made

    # Items

    def _items(self) -> list[Entity]:
        """Return the items of all promoted product groups, each with its ads in all of them."""
        parts = dict[str, list[tuple[Item, Span, Entity]]]()
        level, call = LEVELS["PRODUCT_GROUP"], self.call
        for _, record in call.table(level.table).of("ad_account_id", self.account["id"]):
            key = record.get("catalog_product_group_id") or ""
            group, items = self._entity(level, record), items_of_group(call, self.account["owner_id"], key)
            siblings = Siblings([_hours_of(item, group.exists[1]) for item in items])
            for index, item in enumerate(items):
                here = overlap(siblings.existed[index], [group.exists])
                if here:
                    sources = [each.divided(siblings, index) for each in group.sources]
                    span = here[0][0], here[-1][1]
                    parts.setdefault(item.id, []).append((item, span, evolve(group, sources=sources)))
        return [self._item(each) for each in parts.values()]

    def _item(self, parts: Sequence[tuple[Item, Span, Entity]]) -> Entity:
        """Return an item; with the campaign, ad group or product group of all its ads, if it is one."""
        item = parts[0][0]
        of_all = dict(parts[0][2].records)
        for _, __, group in parts:
            of_all = {name: each for name, each in of_all.items() if group.records.get(name) is each}
        attributes = item.accepted or item.sent or {}
        record = {**attributes, "id": item.id, "ad_account_id": self.account["id"]}
        exists = min(first for _, (first, __), ___ in parts), max(last for _, (__, last), ___ in parts)
        sources = [each for _, __, group in parts for each in group.sources]
        return Entity(item.id, LEVELS["PRODUCT_ITEM"], exists, {**of_all, "items": record}, sources)

    # Sources

    def _source(self, ad: Object) -> Source:
        found = self._known.get(ad["id"])
        if found is None:
            found = self._known[ad["id"]] = self._made(ad)
        return found

    def _made(self, ad: Object) -> Source:
        end = now_hour(self.call)
        parents = dict(self._parents(ad))
        spans = _active(ad, end)
        for parent in parents.values():
            spans = overlap(spans, _active(parent, end))
        rows = self.call.table("keywords").of("ad_group_id", ad.get("ad_group_id"))
        keywords = tuple(str(each.get("value")) for _, each in rows)
        key = hashed(self.call.world.seed, ad["id"])
        return Source(key, spans, ad, parents.get("ad_groups", {}), keywords)
