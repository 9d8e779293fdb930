"""What is stored for the items of a catalog: local inventory by store, and bids of the advanced auction."""

from __future__ import annotations

from pinkit.testing.clock import timestamp
from pinkit.testing.messages import ApiError, Json, Object
from pinkit.testing.state.life_cycle import find_catalog
from pinkit.testing.world import Call, Handler

# Local inventory ----------------------------------------------------------------------------------------


def _operate(call: Call) -> Object:
    catalog = find_catalog(call, call.path["catalog_id"])
    key = call.world.new_id()
    results = [_result(call, catalog, each) for each in call.body["operations"]]
    record: Object = {"id": key, "owner": call.identity.user, "created": call.now, "results": results}
    return _batch(call, call.table("supplemental_batches").put(key, record))


def _result(call: Call, catalog: str, operation: Object) -> Object:
    item, code = operation["item_id"], operation["store_code"]
    key, inventory = f"{catalog} {code} {item}", call.table("local_inventory")
    found, errors = inventory.get(key), list[Json]()
    if _store(call, catalog, code) is None:
        errors.append({"attribute": "store_code", "code": 104, "message": "There is no such store."})
    elif operation["operation"] == "UPDATE" and found is None:
        errors.append({"attribute": "item_id", "code": 103, "message": "There is no such item."})
    elif operation["operation"] == "DELETE":
        inventory.delete(key)
    else:
        before: Object = found["attributes"] if found and operation["operation"] == "UPDATE" else {}
        attributes = {**before, **operation["attributes"]}
        created = found["created"] if found else call.now
        names = {"catalog": catalog, "store_code": code, "item_id": item}
        inventory.put(key, {**names, "attributes": attributes, "created": created, "updated": call.now})
    status = "FAILURE" if errors else "SUCCESS"
    return {"item_id": item, "store_code": code, "status": status, "errors": errors}


def _store(call: Call, catalog: str, code: str) -> Object | None:
    stores = call.table("local_stores").of("_scope", catalog)
    return next((store for _, store in stores if store["store_code"] == code), None)


def _batch(call: Call, record: Object) -> Object:
    finished = record["created"] + call.world.settings.processing_seconds
    done = call.now >= finished
    made: Object = {
        "batch_id": record["id"],
        "created_time": f"{timestamp(record['created'])}Z",
        "status": "COMPLETED" if done else "PROCESSING",
        "operation_results": [
            {
                **each,
                "status": each["status"] if done else "PROCESSING",
                "warnings": [],
                "supplemental_type": "LOCAL_INVENTORY",
            }
            for each in record["results"]
        ],
    }
    return {**made, "completed_time": f"{timestamp(finished)}Z"} if done else made


def _get_batch(call: Call) -> Object:
    find_catalog(call, call.path["catalog_id"])
    record = call.table("supplemental_batches").get(call.path["batch_id"])
    if record is None or record["owner"] != call.identity.user:
        raise ApiError(404, 4331, f"There is no batch {call.path['batch_id'][:60]}.")
    return _batch(call, record)


def _query(call: Call) -> Object:
    catalog = find_catalog(call, call.path["catalog_id"])
    items = list[Object]()
    for each in call.body["item_filters"]:
        code = each["store_code"]
        found = call.table("local_inventory").get(f"{catalog} {code} {each['item_id']}")
        store = _store(call, catalog, code)
        if found and store:
            places: Object = {name: store[name] for name in ("latitude", "longitude") if name in store}
            metadata: Object = {
                **places,
                "store_code": code,
                "store_id": store["id"],
                "store_name": store["name"],
            }
            items.append(
                {
                    **found["attributes"],
                    "item_id": each["item_id"],
                    "created_at": int(found["created"]),
                    "last_updated_time": int(found["updated"]),
                    "store_metadata": metadata,
                }
            )
    return {"items": items}


# The advanced auction -----------------------------------------------------------------------------------


def _submit(call: Call) -> Object:
    catalog = _catalog(call)
    for each in call.body["items"]:
        key = _key(catalog, each)
        if each["operation"] == "DELETE":
            call.table("auction_items").delete(key)
            continue
        before = (call.table("auction_items").get(key) or {}).get("bid_options", {})
        mask = each.get("update_mask")
        kept = {_MASKS[name] for name in mask or ()}
        sent = {name: value for name, value in each["bid_options"].items() if not mask or name in kept}
        call.table("auction_items").put(key, {"bid_options": {**before, **sent}})
    return {"catalog_id": catalog, "items": [{**each, "errors": []} for each in call.body["items"]]}


_MASKS = {
    "APP_TYPE_BID_MULTIPLIER_SET": "app_type_multipliers",
    "BID": "bid_in_micro_currency",
    "PLACEMENT_BID_MULTIPLIER_SET": "placement_multipliers",
}


def _bids(call: Call) -> Object:
    """Return the bids of items; an item without any has none."""
    catalog = _catalog(call)
    items = [
        {
            **{name: each[name] for name in ("country", "item_id", "language")},
            "bid_options": (call.table("auction_items").get(_key(catalog, each)) or {}).get(
                "bid_options", {}
            ),
        }
        for each in call.body["items"]
    ]
    return {"catalog_id": catalog, "items": items}


def _catalog(call: Call) -> str:
    return find_catalog(call, call.body["catalog_id"])


def _key(catalog: str, item: Object) -> str:
    return f"{catalog} {item['country']} {item['language']} {item['item_id']}"


HANDLERS: dict[str, Handler] = {
    "catalogs_local_inventory_items_batch/operate": _operate,
    "catalogs_supplemental_items_batch/get": _get_batch,
    "catalogs_local_inventory_items/post": _query,
    "advanced_auction_items_submit/post": _submit,
    "advanced_auction_items_get/post": _bids,
}
