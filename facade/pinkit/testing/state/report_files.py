"""The files of finished jobs: reports, leads, and the entities of an ad account."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from attrs import evolve

from pinkit.testing.messages import Json, Object, beyond, dumps
from pinkit.testing.state.ads import find_account
from pinkit.testing.state.attribution import Attribution
from pinkit.testing.state.dates import between
from pinkit.testing.state.delivery import LEVELS, Deliveries, Entity, Source, Span
from pinkit.testing.state.measures import HOURS, hashed
from pinkit.testing.state.report_rows import Rows, periods, summary_status
from pinkit.testing.world import Call


class File(NamedTuple):
    """The content of a file, and its Content-Type."""

    content: str
    content_type: str


_CSV, _JSON = "text/csv", "application/json"


# Reports ------------------------------------------------------------------------------------------------

# Filters by the fields of entities: the filter, the table, and the field.
_FILTERS = (
    ("campaign_ids", "campaigns", "id"),
    ("ad_group_ids", "ad_groups", "id"),
    ("ad_ids", "ads", "id"),
    ("product_group_ids", "product_group_promotions", "id"),
    ("product_item_ids", "items", "id"),
    ("campaign_objective_types", "campaigns", "objective_type"),
    ("campaign_statuses", "campaigns", "summary_status"),
    ("ad_group_statuses", "ad_groups", "summary_status"),
    ("ad_statuses", "ads", "summary_status"),
    ("product_group_statuses", "product_group_promotions", "summary_status"),
)
_BY_ID = {
    "campaign_ids": "CAMPAIGN",
    "ad_group_ids": "AD_GROUP",
    "ad_ids": "PIN_PROMOTION",
    "product_group_ids": "PRODUCT_GROUP",
    "product_item_ids": "PRODUCT_ITEM",
}


def check_entities(call: Call) -> None:
    """Check that all entities of a report's filters exist.

    Raises:
        ApiError: 404.
    """
    _accounts(call, call.body)
    deliveries = Deliveries(call, find_account(call))
    for name, level in _BY_ID.items():
        for key in call.body.get(name, ()):
            deliveries.find(LEVELS[level], key)


def check_no_ads(asked: Object) -> None:
    """Check that a report on items is not filtered by ads. Its columns of ads are absent.

    Raises:
        ApiError: 400.
    """
    for name in ("ad_ids", "ad_statuses"):
        if name in asked:
            raise beyond(f"body.{name}: is not supported for reports of level PRODUCT_ITEM")


def report(call: Call, asked: Object) -> File:
    """Return a report: JSON with the rows by the id of their entity, or CSV with one row for each."""
    level = asked.get("level", "CAMPAIGN")
    base = level.removesuffix("_TARGETING")
    kinds: Sequence[str] = asked.get("targeting_types", ("",)) if level.endswith("_TARGETING") else ("",)
    over = between(asked["start_date"], asked["end_date"])
    id_column = LEVELS[base].column if base in LEVELS else f"{base}_ID"
    granularity = asked.get("granularity", "DAY")
    columns, window = asked.get("columns") or _DEFAULT, _window(asked, over)
    countries = [each for each in asked.get("countries", ()) if each]
    counted = Attribution.of(asked)
    rows = Rows(call, columns, periods(over, granularity), id_column, window, counted, countries)
    found = [each for account in _accounts(call, asked) for each in Deliveries(call, account).entities(base)]
    tables = (
        (
            entity.id,
            _kept(_named(call, [row for kind in kinds for row in rows.of(entity, kind)], columns), asked),
        )
        for each in found
        if (entity := _selected(call, each, asked))
    )
    made = ((key, table) for key, table in tables if table)
    if asked.get("report_format", "JSON") == "JSON":
        return File("{" + ",".join(f'"{key}":{dumps(table).decode()}' for key, table in made) + "}", _JSON)
    names = [id_column, *_TIMES.get(granularity, ("DATE",)), *(_TARGETING if kinds != ("",) else ())]
    lines = [row for _, table in made for row in table]
    if asked.get("primary_sort") == "BY_DATE":
        lines.sort(key=lambda row: (row.get("DATE", ""), row.get("HOUR", 0)))
    return File(_csv([*names, *rows.columns], lines), _CSV)


def _accounts(call: Call, asked: Object) -> list[Object]:
    """Return the ad accounts of a report: that of the path, or those that a marketing-mix report lists."""
    ids = asked.get("advertiser_ids") or (call.path["ad_account_id"],)
    return [find_account(call, each) for each in dict.fromkeys(ids)]


_DEFAULT = ("CAMPAIGN_ID", "IMPRESSION_1", "CLICKTHROUGH_1", "SPEND_IN_DOLLAR")
_TIMES: Mapping[str, tuple[str, ...]] = {"TOTAL": (), "HOUR": ("DATE", "HOUR")}
_TARGETING = ("TARGETING_TYPE", "TARGETING_VALUE")


def _window(asked: Object, over: Sequence[date]) -> Span | None:
    """Return the hours of an hourly report, which can begin and end inside a day."""
    if asked.get("granularity") != "HOUR":
        return None
    first, last = ((day - date(1970, 1, 1)).days * HOURS for day in (over[0], over[-1]))
    return first + asked.get("start_hour", 0), last + asked.get("end_hour", HOURS - 1) + 1


def _selected(call: Call, entity: Entity, asked: Object) -> Entity | None:
    """Return an entity with the ads that the filters select; None if they do not select the entity."""
    for name, table, field in _FILTERS:
        if name not in asked:
            continue
        wanted = asked[name]
        if table in entity.records:
            if _field(call, table, entity.records[table], field) not in wanted:
                return None
        elif table in _PARENTS or entity.level.table == "items":
            sources = [
                each
                for each in entity.sources
                if (record := _parent(call, each, table)) and _field(call, table, record, field) in wanted
            ]
            if not sources:
                return None
            entity = evolve(entity, sources=sources)
    return entity


_PARENTS = {"campaigns": "campaign_id", "ad_groups": "ad_group_id", "ads": "id"}


def _parent(call: Call, source: Source, table: str) -> Object | None:
    """Return the campaign, ad group, ad or product group that impressions come from."""
    if table == "product_group_promotions":
        return source.product_group or None
    return call.table(table).get(source.ad[_PARENTS[table]])


def _field(call: Call, table: str, record: Object, field: str) -> Json:
    return summary_status(call, table, record) if field == "summary_status" else record.get(field)


def _named(call: Call, table: list[Object], columns: Sequence[str]) -> list[Object]:
    """Add the names of audiences to the rows about them, if they are requested."""
    if "PINNER_LIST_NAME" in columns:
        for row in table:
            audience = call.table("audiences").get(row.get("TARGETING_VALUE", ""))
            if row.get("TARGETING_TYPE") == "AUDIENCE_INCLUDE" and audience:
                row["PINNER_LIST_NAME"] = audience["name"]
    return table


def _kept(table: list[Object], asked: Object) -> list[Object]:
    """Remove the rows that a filter on their numbers does not select."""
    for each in asked.get("metrics_filters", ()):
        least = each["operator"] == "GREATER_THAN"
        limit = float(each["values"][0])
        table = [row for row in table if (row.get(each["field"], 0) > limit) is least]
    return table


def _csv(names: Sequence[str], lines: Iterable[Object]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(dict.fromkeys(names)), lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(lines)
    return text.getvalue()


# Leads --------------------------------------------------------------------------------------------------


def check_ad(call: Call) -> None:
    """Check that the ad of a leads export exists.

    Raises:
        ApiError: 404.
    """
    Deliveries(call, find_account(call)).find(LEVELS["PIN_PROMOTION"], call.body["ad_id"])


def leads(call: Call, asked: Object) -> File:
    """Return the leads of an ad as CSV, as many as the column LEADS of its reports has."""
    over = periods(between(asked["start_date"], asked["end_date"]), "DAY")
    rows = Rows(call, ("LEADS",), over, "AD_ID")
    (ad,) = Deliveries(call, find_account(call)).entities("PIN_PROMOTION", [asked["ad_id"]])
    lines = [lead for row in rows.of(ad) for lead in _leads(ad, row)]
    return File(_csv(_LEAD, lines), _CSV)


_LEAD = (
    "LEAD_ID",
    "AD_ID",
    "AD_GROUP_ID",
    "CAMPAIGN_ID",
    "LEAD_FORM_ID",
    "CREATED_TIME",
    "EMAIL",
    "FULL_NAME",
)


def _leads(ad: Entity, row: Object) -> Iterator[Object]:
    record = ad.records["ads"]
    for number in range(row["LEADS"]):
        bits = hashed(ad.id, row["DATE"], number)
        time = datetime.fromisoformat(row["DATE"]).replace(tzinfo=UTC) + timedelta(seconds=bits % 86400)
        yield {
            "LEAD_ID": str(10**17 + bits % 10**17),
            "AD_ID": ad.id,
            "AD_GROUP_ID": record["ad_group_id"],
            "CAMPAIGN_ID": record["campaign_id"],
            "LEAD_FORM_ID": record.get("lead_form_id") or "",
            "CREATED_TIME": time.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "EMAIL": f"lead{bits % 10**8}@example.com",
            "FULL_NAME": f"Lead {bits % 10**8}",
        }
