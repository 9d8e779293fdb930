"""Ingestions of feeds, the issues of their items, and reports on these.

The mock downloads no feed: the items of a feed are those that batches sent for its market.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from pinkit.testing.clock import timestamp
from pinkit.testing.messages import ApiError, Json, Object, beyond, is_list
from pinkit.testing.paging import page
from pinkit.testing.state.catalog_items import (
    Issue,
    Item,
    items_of,
    items_of_group,
    market_of,
    state_of,
)
from pinkit.testing.store import Row
from pinkit.testing.world import Call, Handler

_MOST_SAMPLES = 20  # items that are listed for one issue


def find_feed(call: Call, key: str) -> Object:
    """Return a feed of the caller.

    Raises:
        ApiError: 404.
    """
    record = call.table("feeds").get(key)
    if record is None or record["owner"] != call.identity.user:
        raise ApiError(404, 4161, f"There is no feed {key[:60]}.")
    return record


# Ingestions ---------------------------------------------------------------------------------------------


def _ingest(call: Call) -> Object:
    feed = find_feed(call, call.path["feed_id"])
    result_id = call.world.new_id()
    record = {"id": result_id, "feed_id": feed["id"], "created": call.now}
    call.table("ingestions").put(result_id, record)
    return {
        "id": result_id,
        "feed_id": feed["id"],
        "created_at": f"{timestamp(call.now)}Z",
        "status": state_of(record, call.world.settings, call.now),
    }


def _results(call: Call) -> Object:
    feed = find_feed(call, call.path["feed_id"])
    return page(call, call.table("ingestions").of("feed_id", feed["id"]), _result)


def _result(call: Call, record: Object) -> Object:
    state = state_of(record, call.world.settings, call.now)
    is_done = state == "COMPLETED"
    items = _ingested(call, record) if is_done else []
    kept = [item.accepted for item in items if item.accepted is not None]
    issues = Counter(issue for item in items for issue in item.issues())
    time = _end(call, record) if is_done else record["created"]
    stock = Counter(_availability(each) for each in kept)
    return {
        "id": record["id"],
        "created_at": f"{timestamp(record['created'])}Z",
        "updated_at": f"{timestamp(time)}Z",
        "ingestion_details": {"errors": {}, "info": stock, "warnings": {}},
        "product_counts": {"original": len(items), "ingested": len(kept)} if is_done else None,
        "status": state,
        "validation_details": {
            "errors": {each.name: count for each, count in issues.items() if each.severity == "ERROR"},
            "warnings": {each.name: count for each, count in issues.items() if each.severity == "WARN"},
        },
    }


def _availability(attributes: Object) -> str:
    return str(attributes.get("availability") or "in stock").upper().replace(" ", "_")


def _end(call: Call, record: Object) -> float:
    end: float = record["created"] + call.world.settings.processing_seconds
    return end


def _ingested(call: Call, record: Object) -> list[Item]:
    """Return the items that a feed had when an ingestion ended."""
    feed = find_feed(call, record["feed_id"])["fields"]
    country, locale = feed.get("default_country"), feed.get("default_locale")
    market = market_of(country, locale) if country and locale else None
    items = items_of(call, call.identity.user, feed["catalog_type"], market, _end(call, record))
    return [item for item in items if item.sent is not None]


def _find_result(call: Call, key: str) -> Object:
    record = call.table("ingestions").get(key)
    feed = call.table("feeds").get(record["feed_id"]) if record else None
    if record is None or feed is None or feed["owner"] != call.identity.user:
        raise ApiError(404, 1, f"There is no processing result {key[:60]}.")
    return record


def _issues(call: Call) -> Object:
    """List the items with issues, a sample of those with each issue."""
    record = _find_result(call, call.path["processing_result_id"])
    numbers, wanted = call.query.get("item_numbers"), call.query.get("item_validation_issue")
    if numbers and wanted:
        raise beyond("query: item_numbers and item_validation_issue exclude each other")
    is_done = state_of(record, call.world.settings, call.now) == "COMPLETED"
    rows, count = list[Row](), Counter[Issue]()
    for item in _ingested(call, record) if is_done else ():
        issues = item.issues()
        count.update(issues)
        is_sample = any(count[each] <= _MOST_SAMPLES for each in issues if wanted in (None, each.name))
        if item.number in numbers if numbers else is_sample:
            rows.append((item.number, _item_issues(item, issues)))
    return page(call, rows, lambda _, shown: shown)


def _item_issues(item: Item, issues: Sequence[Issue]) -> Object:
    found: Object = {"item_id": item.key, "item_number": item.number, "errors": {}, "warnings": {}}
    for issue in issues:
        details = {
            "attribute_name": "ITEM_LINK" if issue.attribute == "link" else issue.attribute.upper(),
            "provided_value": (item.sent or {})[issue.attribute],
        }
        found["errors" if issue.severity == "ERROR" else "warnings"][issue.name] = details
    return found


# Reports ------------------------------------------------------------------------------------------------


def begin(call: Call) -> Object:
    """Return what a report keeps of its request.

    Raises:
        ApiError: 404; there is no such feed, processing result or catalog.
    """
    _check(call, call.body["report"])
    return {**call.body, "time": call.now}


def file(call: Call, asked: Object) -> str:
    """Return a report as CSV; neither the OpenAPI document nor a guide has its columns."""
    asked_of: Object = asked["report"]
    make = _TABLES[asked_of["report_type"]]
    rows = make(call, asked["catalog_type"], asked_of, asked["time"])
    names = list(dict.fromkeys(name for row in rows for name in row))
    text = io.StringIO()
    writer = csv.DictWriter(text, names or ["item_id"], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _check(call: Call, report: Object) -> None:
    if "feed_id" in report:
        find_feed(call, report["feed_id"])
        if "processing_result_id" in report:
            record = _find_result(call, report["processing_result_id"])
            if record["feed_id"] != report["feed_id"]:
                raise ApiError(404, 1, f"The feed has no processing result {record['id']}.")
    if "catalog_id" in report:
        record = call.table("catalogs").get(report["catalog_id"]) or {}
        if record.get("_scope") != call.identity.user:
            raise ApiError(404, 1, f"There is no catalog {report['catalog_id'][:60]}.")


def _of_feed(call: Call, report: Object, now: float) -> list[Item]:
    """Return the items of one ingestion; of the last one that has ended, if the request has none."""
    if "processing_result_id" in report:
        found = [_find_result(call, report["processing_result_id"])]
    else:
        found = [record for _, record in call.table("ingestions").of("feed_id", report["feed_id"])]
    done = [record for record in found if state_of(record, call.world.settings, now) == "COMPLETED"]
    return _ingested(call, done[-1]) if done else []


def _feed_table(call: Call, _: str, report: Object, now: float) -> list[Object]:
    return [
        {
            "item_number": item.number,
            "item_id": item.key,
            "severity": issue.severity,
            "code": issue.code,
            "code_label": issue.name,
            "message": issue.message(),
            "provided_value": (item.sent or {})[issue.attribute],
        }
        for item in _of_feed(call, report, now)
        for issue in item.issues()
    ]


def _no_table(_: Call, __: str, ___: Object, ____: float) -> list[Object]:
    """Return no issues: the mock distributes all items."""
    return []


def _item_table(call: Call, kind: str, report: Object, now: float) -> list[Object]:
    user = call.identity.user
    if "product_group_id" in report:
        items: Iterable[Item] = items_of_group(call, user, report["product_group_id"])
    else:
        items = items_of(call, user, kind, until=now)
    return [
        {"item_id": item.key, **{name: _cell(value) for name, value in item.accepted.items()}}
        for item in items
        if item.accepted is not None
    ]


def _cell(value: Json) -> Json:
    return ",".join(map(str, value)) if is_list(value) else value


_TABLES: dict[str, Callable[[Call, str, Object, float], list[Object]]] = {
    "FEED_INGESTION_ISSUES": _feed_table,
    "DISTRIBUTION_ISSUES": _no_table,
    "ALL_ITEMS": _item_table,
}


def _stats(call: Call) -> Object:
    """List how often each issue occurs."""
    report: Object = call.query["parameters"]["report"]
    _check(call, report)
    rows = list[Row]()
    if report["report_type"] == "FEED_INGESTION_ISSUES":
        feed = find_feed(call, report["feed_id"])
        catalog = feed["fields"].get("catalog_id") or feed["id"]
        count = Counter(issue for item in _of_feed(call, report, call.now) for issue in item.issues())
        for issue, occurrences in sorted(count.items()):
            shown: Object = {
                "report_type": "FEED_INGESTION_ISSUES",
                "catalog_id": catalog,
                "code": issue.code,
                "code_label": issue.name,
                "message": issue.problem,
                "occurrences": occurrences,
                "severity": issue.severity,
            }
            rows.append((issue.code, shown))
    return page(call, sorted(rows, key=lambda row: row[0]), lambda _, shown: shown)


HANDLERS: dict[str, Handler] = {
    "feeds/ingest": _ingest,
    "feed_processing_results/list": _results,
    "items_issues/list": _issues,
    "reports/stats": _stats,
}
