"""Catalog feeds, batches of items with a result for each, and the counts of product groups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from pinkit.testing.clock import timestamp
from pinkit.testing.messages import ApiError, Json, Object
from pinkit.testing.paging import page
from pinkit.testing.state.catalog_items import (
    ITEM_IDS,
    issues_of,
    items_of,
    items_of_group,
    market_of,
    outcomes,
    plain_text,
    product_group,
    state_of,
)
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
    fields.setdefault("catalog_id", _catalog(call, fields["catalog_type"]))
    record = {
        "id": feed_id,
        "owner": call.identity.user,
        "created": call.now,
        "updated": call.now,
        "fields": fields,
    }
    return _shown(call, call.table("feeds").put(feed_id, record))


def _catalog(call: Call, kind: str) -> str:
    """Return the catalog of the feeds that name none, which is made with the first feed."""
    catalogs = call.table("catalogs")
    for _, each in catalogs.of("_scope", call.identity.user):
        if each["catalog_type"] == kind:
            return str(each["id"])
    key, now = call.world.new_id(), f"{timestamp(call.now)}Z"
    name = f"{kind.replace('_', ' ').capitalize()} catalog"
    record = {"id": key, "catalog_type": kind, "name": name, "created_at": now, "updated_at": now}
    catalogs.put(key, {**record, "_scope": call.identity.user})
    return key


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


# Product groups -----------------------------------------------------------------------------------------


def _product_counts(call: Call) -> Object:
    """Count the items of a product group that are in the catalog."""
    owner, key = call.identity.user, call.path["product_group_id"]
    group = product_group(call, owner, key)
    if group is None:
        raise ApiError(404, 1, f"There is no product group {key[:40]}.")
    items = [each.accepted for each in items_of_group(call, owner, key) if each.accepted is not None]
    kind = group["catalog_type"]
    counts = Counter(name for each in items for name, has in _COUNTED[kind].items() if has(each))
    return {"catalog_type": kind, "total": len(items), **{name: counts[name] for name in _COUNTED[kind]}}


def _is(availability: str) -> Callable[[Object], bool]:
    return lambda item: plain_text(item.get("availability")) == availability


def _has(*names: str) -> Callable[[Object], bool]:
    return lambda item: any(item.get(name) for name in names)


# What is counted of the items of each vertical.
_COUNTED: dict[str, dict[str, Callable[[Object], bool]]] = {
    "RETAIL": {
        "in_stock": _is("in stock"),
        "out_of_stock": _is("out of stock"),
        "preorder": _is("preorder"),
        "videos": _has("video_link"),
    },
    "HOTEL": {},
    "CREATIVE_ASSETS": {
        "images": _has("image_link"),
        "videos": _has("video_link"),
        "app_links": _has("ios_deep_link", "android_deep_link"),
    },
}


HANDLERS: dict[str, Handler] = {
    "catalogs_product_groups/product_counts_get": _product_counts,
    "feeds/list": _feeds,
    "feeds/create": _create,
    "feeds/get": _get,
    "feeds/update": _update,
    "feeds/delete": _delete,
    "items_batch/post": _create_batch,
    "items_batch/get": _get_batch,
    "items/post": _get_items,
}
