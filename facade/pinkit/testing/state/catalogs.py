"""Catalog feeds, their ingestion, and batches of items with a result for each."""

from __future__ import annotations

from collections.abc import Callable

from pinkit.testing.clock import timestamp
from pinkit.testing.messages import ApiError, Json, Object
from pinkit.testing.paging import page
from pinkit.testing.world import Call, Handler, Settings

_OPTIONAL = (
    "credentials",
    "default_availability",
    "default_currency",
    "preferred_processing_schedule",
    "catalog_id",
    "name",
)
# The name of an item's id in each vertical.
_ITEM_IDS = {"RETAIL": "item_id", "HOTEL": "hotel_id", "CREATIVE_ASSETS": "creative_assets_id"}
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
    record = call.table("feeds").get(call.path["feed_id"])
    if record is None or record["owner"] != call.identity.user:
        raise ApiError(404, 4161, f"There is no feed {call.path['feed_id']}.")
    return record


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


# Ingestion ----------------------------------------------------------------------------------------------


def _ingest(call: Call) -> Object:
    feed = _find(call)
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
    feed = _find(call)
    return page(call, call.table("ingestions").of("feed_id", feed["id"]), _result)


def _result(call: Call, record: Object) -> Object:
    return {
        "id": record["id"],
        "created_at": f"{timestamp(record['created'])}Z",
        "updated_at": f"{timestamp(call.now)}Z",
        "ingestion_details": {"errors": {}, "info": {"IN_STOCK": 2}, "warnings": {}},
        "product_counts": {"original": 2, "ingested": 2},
        "status": state_of(record, call.world.settings, call.now),
        "validation_details": {"errors": {}, "warnings": {}},
    }


def state_of(record: Object, settings: Settings, now: float) -> str:
    """Return the state of an ingestion or a batch of items."""
    done = now >= record["created"] + settings.processing_seconds
    return "COMPLETED" if done else "PROCESSING"


# Batches of items ---------------------------------------------------------------------------------------


def _create_batch(call: Call) -> Object:
    body: Object = call.body
    kind = body.get("catalog_type", "RETAIL")
    batch_id = call.world.new_id()
    name = _ITEM_IDS[kind]
    items: list[Object] = [
        {
            "key": item.get(name),
            "errors": _errors(item),
            "operation": body.get("operation") or item["operation"],
            "attributes": item.get("attributes") or {},
        }
        for item in body["items"]
    ]
    record: Object = {
        "id": batch_id,
        "kind": kind,
        "market": _market(body),
        "created": call.now,
        "items": items,
        "owner": call.identity.user,
    }
    return _batch(call, call.table("item_batches").put(batch_id, record))


def _errors(item: Object) -> list[Json]:
    """Return the errors of an item."""
    attributes: Object = item.get("attributes") or {}
    return [
        {"attribute": name, "code": code, "message": f"{name}: {message}"}
        for name, (code, message, good) in _RULES.items()
        if isinstance(attributes.get(name), str) and not good(attributes[name])
    ]


_RULES: dict[str, tuple[int, str, Callable[[str], bool]]] = {
    "link": (101, "is not a URL", lambda value: value.startswith(("http://", "https://"))),
    "price": (102, "does not begin with a number", lambda value: value[:1].isdigit()),
}


def _get_batch(call: Call) -> Object:
    record = call.table("item_batches").get(call.path["batch_id"])
    if record is None or record["owner"] != call.identity.user:
        raise ApiError(404, 4331, f"There is no batch {call.path['batch_id'][:60]}.")
    return _batch(call, record)


def _batch(call: Call, record: Object) -> Object:
    state = state_of(record, call.world.settings, call.now)
    name = _ITEM_IDS[record["kind"]]
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
    return {"status": "FAILURE" if item["errors"] else "SUCCESS", "errors": item["errors"], "warnings": []}


# Items --------------------------------------------------------------------------------------------------


def _get_items(call: Call) -> Object:
    filters: Object = call.body["filters"]
    kind = filters["catalog_type"]
    name, known = _ITEM_IDS[kind], _items(call, kind, _market(call.body))
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


def _items(call: Call, kind: str, market: list[Json]) -> dict[str, Object]:
    """Return the attributes of all items, after the completed batches in their order."""
    known: dict[str, Object] = {}
    for _, batch in call.table("item_batches").of("owner", call.identity.user):
        if (batch["kind"], batch["market"]) != (kind, market) or state_of(
            batch, call.world.settings, call.now
        ) != "COMPLETED":
            continue
        for item in batch["items"]:
            key, operation = item["key"], item["operation"]
            if item["errors"] or key is None:
                continue
            if operation in ("CREATE", "UPSERT"):
                known[key] = item["attributes"]
            elif operation == "UPDATE" and key in known:
                known[key] = {**known[key], **item["attributes"]}
            elif operation.startswith("DELETE"):
                known.pop(key, None)
    return known


def _market(body: Object) -> list[Json]:
    """Return country and language; `en-US` and `EN` are the same language."""
    return [body["country"], body["language"][:2].upper()]


HANDLERS: dict[str, Handler] = {
    "feeds/list": _feeds,
    "feeds/create": _create,
    "feeds/get": _get,
    "feeds/update": _update,
    "feeds/delete": _delete,
    "feeds/ingest": _ingest,
    "feed_processing_results/list": _results,
    "items_batch/post": _create_batch,
    "items_batch/get": _get_batch,
    "items/post": _get_items,
}
