"""What belongs to campaigns and ad groups: labels, promotions and dynamic titles; and their deletion."""

from __future__ import annotations

from pinkit.testing.messages import ApiError, Json, Object
from pinkit.testing.paging import page
from pinkit.testing.state.ads import find_account, shown_entity
from pinkit.testing.world import Call, Handler

# Labels -------------------------------------------------------------------------------------------------


def _label(call: Call) -> Object:
    key = call.path["label_id"]
    record = call.table("labels").get(key)
    if record is None or record["ad_account_id"] != find_account(call)["id"]:
        raise ApiError(404, 1, f"There is no label {key[:40]}.")
    return record


def _apply_label(call: Call) -> Object:
    return _mark(call, applies=True)


def _remove_label(call: Call) -> Object:
    return _mark(call, applies=False)


def _mark(call: Call, *, applies: bool) -> Object:
    """Apply a label to campaigns, or remove it; each campaign succeeds or fails by itself."""
    label = _label(call)
    done, errors = list[Object](), list[Object]()
    for key in call.body["entity_ids"]:
        campaign = call.table("campaigns").get(key)
        data = {"entity_id": key, "label_id": label["id"], "entity_type": "CAMPAIGN"}
        if campaign is None or campaign["ad_account_id"] != label["ad_account_id"]:
            errors.append({"data": data, "error_messages": [f"There is no campaign {key[:40]}."]})
        else:
            done.append({**data, "status": "ACTIVE" if applies else "ARCHIVED"})
    keys = [each["entity_id"] for each in done]
    others = [each for each in label.get("_campaigns", ()) if each not in keys]
    call.table("labels").put(label["id"], {**label, "_campaigns": [*others, *keys] if applies else others})
    return {"entities_labels": done, "errors": errors}


# Promotions ---------------------------------------------------------------------------------------------


def _promoted(call: Call) -> Object:
    """List the ad groups that use some promotions."""
    account, ids = find_account(call), set(call.query["promotion_ids"])

    def wanted(record: Object) -> bool:
        return not ids.isdisjoint([record.get("promotion_id"), *(record.get("promotion_ids") or ())])

    rows = call.table("ad_groups").of("ad_account_id", account["id"])
    newest_first = call.query.get("order") == "DESCENDING"
    return page(call, rows, _shown, wanted=wanted, newest_first=newest_first)


def _shown(call: Call, record: Object) -> Object:
    return shown_entity(call, "ad_groups", record)


# Dynamic titles -----------------------------------------------------------------------------------------


def _ad_group(call: Call) -> str:
    key: str = call.path["ad_group_id"]
    record = call.table("ad_groups").get(key)
    if record is None or record["ad_account_id"] != find_account(call)["id"]:
        raise ApiError(404, 1, f"There is no ad group {key[:40]} in this ad account.")
    return key


def _titles(call: Call) -> Object:
    return call.table("dynamic_titles").get(_ad_group(call)) or {}


def _upload_titles(call: Call) -> Object:
    """Return where to upload titles; the request id is the same until titles are processed."""
    key, found = _ad_group(call), _titles(call)
    request_id = call.world.secret(f"titles {key} {found.get('count', 0)}")[:24]
    existing = {"existing_filename": f"{found['request_id']}.csv"} if found else {}
    return {
        **existing,
        "request_id": request_id,
        "upload_url": f"{call.world.files}/_files/titles/{request_id}.csv",
    }


def _process_titles(call: Call) -> Object:
    key, found = _ad_group(call), _titles(call)
    record = {"request_id": call.body["request_id"], "started": call.now, "count": found.get("count", 0) + 1}
    call.table("dynamic_titles").put(key, record)
    return {"status": "PROCESSING", "errors": []}


def _titles_state(call: Call) -> Object:
    found = _titles(call)
    ready = bool(found) and call.now >= found["started"] + call.world.settings.processing_seconds
    return {"is_ready": ready, "generated_count": 2 * found.get("count", 0), "reviewed_count": 2 * ready}


def _download_titles(call: Call) -> Object:
    found = _titles(call)
    if not found:
        raise ApiError(404, 1, "This ad group has no dynamic titles.")
    return {"download_url": f"{call.world.files}/_files/titles/{found['request_id']}.csv"}


# The sandbox --------------------------------------------------------------------------------------------


def _delete_all(call: Call) -> Json:
    """Delete the campaigns, ad groups and ads of an ad account, and what is in them."""
    account = find_account(call)
    for name in ("keywords", "product_group_promotions", "ads", "ad_groups", "campaigns"):
        for _, record in list(call.table(name).of("ad_account_id", account["id"])):
            call.table(name).delete(record["id"])
    return f"The ads data of {account['id']} was deleted."


HANDLERS: dict[str, Handler] = {
    "labels/apply": _apply_label,
    "labels/remove": _remove_label,
    "get_ad_groups_by_promotion_ids/list": _promoted,
    "ad_groups_dynamic_titles/get_upload_url": _upload_titles,
    "ad_groups_dynamic_titles/process_csv": _process_titles,
    "ad_groups_dynamic_titles/get_status": _titles_state,
    "ad_groups_dynamic_titles/download_csv": _download_titles,
    "sandbox/delete": _delete_all,
}
