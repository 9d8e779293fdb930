"""Catalog feeds, and batches of items with a result for each."""

from __future__ import annotations

from pinkit.testing.clock import timestamp
from pinkit.testing.messages import ApiError, Json, Object
from pinkit.testing.paging import page
from pinkit.testing.state.catalog_items import ITEM_IDS, issues_of, items_of, market_of, outcomes, state_of
from pinkit.testing.state.catalog_reports import find_feed
from pinkit.testing.world import Call, Handler

_OPTIONAL = (
    "credentials",
    "default_availability",
    "default_currency",
    "preferred_processing_schedule",
    "catalog_id",
    "name",
)
# Fields of some verticals only.
_ONLY: dict[str, tuple[str, ...]] = {
    "default_availability": ("RETAIL",),
    "catalog_id": ("HOTEL", "CREATIVE_ASSETS"),
}


def _feeds(call: Call) -> Object:
    catalog = call.query.get("catalog_id")

    def wanted(record: Object) -> bool:
        return catalog in (None, record["fields"].get("catalog_id"))

    return page(call, call.table("feeds").of("owner", call.identity.user), _shown, wanted=wanted)


def _create(call: Call) -> Object:
    body: Object = call.body
    for _, each in call.table("feeds").of("owner", call.identity.user):
        if each["fields"]["location"] == body["location"]:
            raise ApiError(409, 4170, "There is already a feed with this location.")
    feed_id = call.world.new_id()
    fields: Object = {"catalog_type": "RETAIL", "status": "ACTIVE", "default_locale": "en-US", **body}
    if fields["catalog_type"] != "HOTEL":
        fields.setdefault("default_country", "US")
    if fields["catalog_type"] == "CREATIVE_ASSETS":
        fields.setdefault("catalog_id", call.world.new_id())
    record = {
        "id": feed_id,
        "owner": call.identity.user,
        "created": call.now,
        "updated": call.now,
        "fields": fields,
    }
    return _shown(call, call.table("feeds").put(feed_id, record))


def _find(call: Call) -> Object:
    return find_feed(call, call.path["feed_id"])


def _shown(_: Call, record: Object) -> Object:
    fields: Object = record["fields"]
    kind = fields["catalog_type"]
    optional = {name: None for name in _OPTIONAL if kind in _ONLY.get(name, (kind,))}
    return {
        **optional,
        **{name: value for name, value in fields.items() if kind in _ONLY.get(name, (kind,))},
        "id": record["id"],
        "created_at": f"{timestamp(record['created'])}Z",
        "updated_at": f"{timestamp(record['updated'])}Z",
    }


def _get(call: Call) -> Object:
    return _shown(call, _find(call))


def _update(call: Call) -> Object:
    record = _find(call)
    kind = record["fields"]["catalog_type"]
    if call.body.get("catalog_type", kind) != kind:
        raise ApiError(403, 7, f"body.catalog_type: the feed is of {kind}")
    fields = {**record["fields"], **call.body}
    return _shown(
        call, call.table("feeds").put(record["id"], {**record, "fields": fields, "updated": call.now})
    )


def _delete(call: Call) -> Json:
    call.table("feeds").delete(_find(call)["id"])
    return None


# Batches of items ---------------------------------------------------------------------------------------


def _create_batch(call: Call) -> Object:
    body: Object = call.body
    kind = body.get("catalog_type", "RETAIL")
    batch_id = call.world.new_id()
    name = ITEM_IDS[kind]
    items: list[Object] = [
        {
            "key": item.get(name),
            "operation": body.get("operation") or item["operation"],
            "attributes": item.get("attributes") or {},
            "mask": item.get("update_mask"),
        }
        for item in body["items"]
    ]
    record: Object = {
        "id": batch_id,
        "kind": kind,
        "market": market_of(body["country"], body["language"]),
        "created": call.now,
        "items": items,
        "owner": call.identity.user,
    }
    return _batch(call, call.table("item_batches").put(batch_id, record))


def _get_batch(call: Call) -> Object:
    record = call.table("item_batches").get(call.path["batch_id"])
    if record is None or record["owner"] != call.identity.user:
        raise ApiError(404, 4331, f"There is no batch {call.path['batch_id'][:60]}.")
    return _batch(call, record)


def _batch(call: Call, record: Object) -> Object:
    state = state_of(record, call.world.settings, call.now)
    name = ITEM_IDS[record["kind"]]
    made: Object = {
        "batch_id": record["id"],
        "catalog_type": record["kind"],
        "created_time": f"{timestamp(record['created'])}Z",
        "status": state,
        "completed_time": None,
    }
    if state == "COMPLETED":
        finished = record["created"] + call.world.settings.processing_seconds
        made["completed_time"] = f"{timestamp(finished)}Z"
    made["items"] = [
        {**({} if item["key"] is None else {name: item["key"]}), **_outcome(item, state)}
        for item in record["items"]
    ]
    return made


def _outcome(item: Object, state: str) -> Object:
    if state == "PROCESSING":
        return {"status": "PROCESSING", "errors": [], "warnings": []}
    issues = issues_of(item["attributes"])
    errors, warnings = outcomes(issues, "ERROR"), outcomes(issues, "WARN")
    return {"status": "FAILURE" if errors else "SUCCESS", "errors": errors, "warnings": warnings}


# Items --------------------------------------------------------------------------------------------------


def _get_items(call: Call) -> Object:
    filters: Object = call.body["filters"]
    kind = filters["catalog_type"]
    name, market = ITEM_IDS[kind], market_of(call.body["country"], call.body["language"])
    known = {item.key: item.accepted for item in items_of(call, call.identity.user, kind, market)}
    return {
        "items": [
            {"catalog_type": kind, name: key, **_item(name, kind, known.get(key))}
            for key in filters[f"{name}s"]
        ]
    }


def _item(name: str, kind: str, attributes: Object | None) -> Object:
    if attributes is None:
        # The OpenAPI document has errors for each item; neither it nor a guide has the code of this error.
        error = {"attribute": name, "code": 103, "message": "There is no such item."}
        return {"item_response_kind": f"{kind.lower()}_item_error", "errors": [error]}
    link = attributes.get("image_link")
    links: Object = {"image_link": [link]} if name == "item_id" and isinstance(link, str) else {}
    return {"item_response_kind": f"{kind.lower()}_item", "attributes": {**attributes, **links}}


HANDLERS: dict[str, Handler] = {
    "feeds/list": _feeds,
    "feeds/create": _create,
    "feeds/get": _get,
    "feeds/update": _update,
    "feeds/delete": _delete,
    "items_batch/post": _create_batch,
    "items_batch/get": _get_batch,
    "items/post": _get_items,
}
