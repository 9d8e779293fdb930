"""Which ads deliver when: the ads below each campaign, ad group, keyword and product group, by the hour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import define, field, frozen

from pinkit.testing.messages import ApiError, Json, Object
from pinkit.testing.state.measures import HOURS, Measures, day_bits, hashed, impressions, part, until_hour
from pinkit.testing.state.targeting_values import Values, values_of
from pinkit.testing.world import Call

HISTORY = "_history"  # the field of a record with its statuses: [time, status], oldest first
_HOUR = 3600
Span = tuple[int, int]  # hours since 1970, the last one excluded
Part = tuple[Sequence[int], int]  # cumulative weights, and the index of a part


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
}
_SHARED = ("KEYWORD", "PRODUCT_GROUP")  # levels that divide the impressions of the ads of an ad group


@frozen(eq=False)
class Source:
    """An ad or a Pin, from which impressions come.

    Attributes:
        key: Determines its numbers.
        spans: The hours in which it is shown.
        ad: The ad; empty for a Pin.
        ad_group: The ad group of the ad.
        keywords: The keywords of the ad group.
        siblings: When the entities existed that divide its impressions; empty if it has all of them.
        index: The place among these.
    """

    key: int
    spans: list[Span]
    ad: Object = field(factory=dict[str, Json])
    ad_group: Object = field(factory=dict[str, Json])
    keywords: tuple[str, ...] = ()
    siblings: Sequence[Span] = ()
    index: int = 0

    def values(self, kind: str) -> Values:
        """Return the values of a targeting type that it is shown for."""
        return values_of(kind, self.ad_group, self.ad, self.keywords)

    def add(self, sums: list[int], measures: Measures, hours: Span, parts: Iterable[Part] = ()) -> None:
        """Add the measures of some hours of one day.

        Args:
            sums: The sums of all measures, which change.
            measures: The measures.
            hours: Hours since 1970, all of one day.
            parts: Which part of the impressions, such as those of one targeting value.
        """
        day = hours[0] // HOURS
        spans = overlap(self.spans, [hours])
        if not spans:
            return
        bits = day_bits(self.key, day)
        count = impressions(self.key, day, bits)
        first, last = 0, count
        for weights, index in (*self._share(day), *parts):
            first, last = part(first, last, weights, index)
        for begin, end in spans:
            low = max(first, until_hour(count, begin - day * HOURS))
            high = min(last, until_hour(count, end - day * HOURS))
            if low < high:
                for at, value in enumerate(measures.until(high, bits)):
                    sums[at] += value
            if 0 < low < high:
                for at, value in enumerate(measures.until(low, bits)):
                    sums[at] -= value

    def _share(self, day: int) -> Iterator[Part]:
        """Yield the part of one of several siblings, which divide a day evenly if they existed on it."""
        if self.siblings:
            here = [
                at
                for at, (begin, end) in enumerate(self.siblings)
                if begin // HOURS <= day <= end // HOURS or at == self.index
            ]
            yield range(len(here) + 1), here.index(self.index)


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


@define
class Deliveries:
    """Finds the entities of one ad account, and their ads."""

    call: Call
    account: Object
    _known: dict[str, Source] = field(factory=dict[str, Source])

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
        if ids is not None:
            return [self._entity(level, self.find(level, each)) for each in dict.fromkeys(ids)]
        rows = self.call.table(level.table).of("ad_account_id", self.account["id"])
        return [self._entity(level, record) for _, record in rows]

    def find(self, level: Level, key: str) -> Object:
        """Return the record of an entity.

        Raises:
            ApiError: 404; there is none in the ad account.
        """
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
        end = now_hour(self.call) + 1
        siblings = [each for _, each in self.call.table(level.table).of(level.parent, record[level.parent])]
        ids = [each["id"] for each in siblings]
        return Source(
            source.key,
            overlap(source.spans, [_existed(record, end)]),
            source.ad,
            source.ad_group,
            source.keywords,
            [_existed(each, end) for each in siblings],
            ids.index(record["id"]),
        )

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
