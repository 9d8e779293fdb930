"""Bulk jobs: a file with the entities of an ad account, and a batch of changes to them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import partial

from pinkit.testing.messages import Json, Object, dumps, is_list, is_object
from pinkit.testing.state.ad_group_parts import (
    create_keyword,
    create_product_group,
    update_keyword,
    update_product_group,
)
from pinkit.testing.state.ads import create_entity, find_account, shown_entity, update_entity
from pinkit.testing.state.envelopes import ItemError
from pinkit.testing.state.report_files import File
from pinkit.testing.state.report_rows import summary_status
from pinkit.testing.world import Call

_TABLES: Mapping[str, str] = {
    "CAMPAIGN": "campaigns",
    "AD_GROUP": "ad_groups",
    "AD": "ads",
    "KEYWORD": "keywords",
    "PRODUCT_GROUP": "product_group_promotions",
    "LABEL": "labels",
    "SCHEDULE": "schedules",
}
_OTHERS = {"LABEL": "labels", "SCHEDULE": "schedules", "CATALOG_PRODUCT_GROUP": "catalog_product_groups"}
_DEFAULT = ("CAMPAIGN", "AD_GROUP", "AD", "PRODUCT_GROUP", "KEYWORD")


def download(call: Call, asked: Object) -> File:
    """Return the entities of the requested types, each with its `entity_type`, as CSV or JSON."""
    account = find_account(call)
    found = [
        {"entity_type": kind, **_shown(call, kind, record)}
        for kind in asked.get("entity_types") or _DEFAULT
        if kind in _TABLES
        for _, record in call.table(_TABLES[kind]).of("ad_account_id", account["id"])
        if _is_selected(call, kind, record, asked)
    ]
    if asked.get("output_format", "CSV") == "JSON":
        return File(dumps(found).decode(), "application/json")
    names = dict.fromkeys(["entity_type", "id", *(name for each in found for name in each)])
    text = io.StringIO()
    writer = csv.DictWriter(text, list(names), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in each.items()} for each in found)
    return File(text.getvalue(), "text/csv")


def _shown(call: Call, kind: str, record: Object) -> Object:
    has_summary = kind not in _OTHERS
    shown = shown_entity(call, _TABLES[kind], record) if has_summary else record
    return {name: value for name, value in shown.items() if not name.startswith("_") and value is not None}


def _cell(value: Json) -> Json:
    return dumps(value).decode() if is_object(value) or is_list(value) else value


def _is_selected(call: Call, kind: str, record: Object, asked: Object) -> bool:
    if asked.get("entity_ids") and record["id"] not in asked["entity_ids"]:
        return False
    if "updated_since" in asked and record.get("updated_time", 0) < _seconds(asked["updated_since"]):
        return False
    key = record["id"] if kind == "CAMPAIGN" else record.get("campaign_id")
    campaign = call.table("campaigns").get(key or "") or {}
    return _fits(call, campaign, asked.get("campaign_filter") or {})


def _seconds(text: str) -> float:
    """Return a time, which is in seconds since 1970 or in ISO 8601; 0 if it is neither."""
    try:
        return (
            float(text) if text.isdecimal() else datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()
        )
    except ValueError:
        return 0.0


def _fits(call: Call, campaign: Object, wanted: Object) -> bool:
    status, kinds, name = (wanted.get(each) for each in ("campaign_status", "objective_type", "name"))
    return (
        (not status or summary_status(call, "campaigns", campaign) in status)
        and (not kinds or campaign.get("objective_type") in kinds)
        and (not name or name.lower() in str(campaign.get("name", "")).lower())
    )


# Changes ------------------------------------------------------------------------------------------------


def upsert(call: Call) -> list[Object]:
    """Make all changes of a request, those to parents first; return a result for each."""
    find_account(call)
    return [
        {"entity_type": kind, "action": verb.upper(), **_result(work)}
        for verb in ("create", "update")
        for kind, work in _works(call, verb, call.body.get(verb) or {})
    ]


def _works(call: Call, verb: str, asked: Object) -> Iterator[tuple[str, Callable[[], Object]]]:
    """Yield what each item of a request asks for."""
    entity = create_entity if verb == "create" else update_entity
    for kind in ("CAMPAIGN", "AD_GROUP", "AD"):
        for item in asked.get(_TABLES[kind]) or ():
            yield kind, partial(entity, call, _TABLES[kind], item)
    for item in asked.get("keywords") or ():
        yield from _keywords(call, verb, item)
    product_group = create_product_group if verb == "create" else update_product_group
    for item in asked.get("product_groups") or ():
        for each in item["product_group_promotion"]:
            yield "PRODUCT_GROUP", partial(product_group, call, item["ad_group_id"], each)
    for kind, name in _OTHERS.items():
        yield from ((kind, partial(_reject, name)) for _ in asked.get(name) or ())


def _keywords(call: Call, verb: str, item: Object) -> Iterator[tuple[str, Callable[[], Object]]]:
    if verb == "update":
        yield "KEYWORD", partial(update_keyword, call, item)
        return
    for each in item["keywords"]:
        yield "KEYWORD", partial(create_keyword, call, item["parent_id"], each)


def _reject(name: str) -> Object:
    raise ItemError(1, f"{name}: the mock does not change them in bulk; use their own operations")


def _result(work: Callable[[], Object]) -> Object:
    try:
        return {"id": work()["id"], "status": "SUCCESS", "errors": []}
    except ItemError as failure:
        return {"status": "FAILURE", "errors": [failure.exception]}


def results(made: list[Object]) -> File:
    """Return the results of a batch of changes as JSON."""
    return File(dumps(made).decode(), "application/json")
