"""The assets of a business, who may use them, and its asset groups."""

from __future__ import annotations

from collections.abc import Sequence

from pinkit.testing.messages import Json, Object
from pinkit.testing.paging import page
from pinkit.testing.state.business_people import (
    asset_type,
    find_person,
    put_access,
    remove_access,
    shown_user,
)
from pinkit.testing.state.life_cycle import find_business
from pinkit.testing.store import Row
from pinkit.testing.world import Call, Handler


def _assets(call: Call) -> Object:
    """List the assets of a business: its ad accounts, asset groups, or catalogs."""
    business = find_business(call)
    kind = call.query.get("asset_type", "AD_ACCOUNT")
    table, owner = _TABLES.get(kind, ("", ""))
    rows: Sequence[Row] = call.table(table).of(owner, business) if table else ()

    def show(call: Call, record: Object) -> Object:
        shown: Object = {"asset_id": record["id"], "asset_type": kind, "permissions": ["OWNER"]}
        if kind == "ASSET_GROUP":
            shown["asset_group_info"] = _group(call, record)
        if kind == "CATALOG":
            shown["catalog_info"] = {name: record[name] for name in ("id", "name", "catalog_type")}
        return shown

    return page(call, rows, show)


_TABLES = {
    "AD_ACCOUNT": ("ad_accounts", "owner_id"),
    "ASSET_GROUP": ("asset_groups", "business"),
    "CATALOG": ("catalogs", "_scope"),
}


def _assets_of(parameter: str, *kinds: str) -> Handler:
    """List the assets that a member or partner may use."""

    def handler(call: Call) -> Object:
        person = find_person(call, call.path[parameter], *kinds)
        wanted = call.query.get("asset_type", "AD_ACCOUNT")
        business = person["business"]
        rows = [
            (number, each)
            for number, each in call.table("business_accesses").of("person", person["id"])
            if each["business"] == business and asset_type(call, each["asset_id"]) == wanted
        ]

        def show(_: Call, record: Object) -> Object:
            names = ("asset_id", "permissions")
            return {**{name: record[name] for name in names}, "asset_type": wanted}

        return {**page(call, rows, show), "total_data_count": len(rows)}

    return handler


def _people_of_asset(*kinds: str) -> Handler:
    def handler(call: Call) -> Object:
        business = find_business(call)
        people = call.table("business_people")

        def person(record: Object) -> Object:
            return people.get(f"{business} {record['person']}") or {"kind": "", "id": "", "name": ""}

        def wanted(record: Object) -> bool:
            return record["business"] == business and person(record)["kind"] in kinds

        def show(_: Call, record: Object) -> Object:
            return {"permissions": record["permissions"], "user": shown_user(person(record))}

        rows = call.table("business_accesses").of("asset_id", call.path["asset_id"])
        return page(call, rows, show, wanted=wanted)

    return handler


def _update_access(field: str, *kinds: str) -> Handler:
    def handler(call: Call) -> Object:
        items = list[Json]()
        for each in call.body["accesses"]:
            find_person(call, each[field], *kinds)
            put_access(
                call.table("business_accesses").put,
                call.identity.user,
                each[field],
                each["asset_id"],
                each["permissions"],
            )
            result = {**each, "asset_type": asset_type(call, each["asset_id"])}
            items.append({"response": each, **result} if field == "member_id" else result)
        return {"items": items}

    return handler


def _delete_access(field: str, *kinds: str) -> Handler:
    def handler(call: Call) -> Object:
        for each in call.body["accesses"]:
            find_person(call, each[field], *kinds)
            remove_access(call, each[field], each["asset_id"])
        return {"items": [{**each, "permissions": []} for each in call.body["accesses"]]}

    return handler


# Asset groups -------------------------------------------------------------------------------------------


def _group(call: Call, record: Object) -> Object:
    owner = call.table("users").get(record["business"]) or {}
    who = {"id": record["business"], "username": owner.get("username"), "email": None}
    of_kind: dict[str, list[str]] = {"AD_ACCOUNT": [], "CATALOG": [], "PROFILE": []}
    for asset in record["assets"]:
        of_kind[asset_type(call, asset)].append(asset)
    return {
        "id": record["id"],
        "asset_group_name": record["name"],
        "asset_group_description": record["description"],
        "asset_group_types": record["types"],
        "ad_accounts_ids": of_kind["AD_ACCOUNT"],
        "catalogs_ids": of_kind["CATALOG"],
        "profiles_ids": of_kind["PROFILE"],
        "created_by": who,
        "owner": who,
        "created_time": int(record["created"]),
        "updated_time": int(record["updated"]),
    }


def _create_group(call: Call) -> Object:
    business, body = find_business(call), call.body
    record: Object = {
        "id": call.world.new_id(),
        "business": business,
        "name": body["asset_group_name"],
        "description": body["asset_group_description"],
        "types": body["asset_group_types"],
        "assets": [],
        "created": call.now,
        "updated": call.now,
    }
    return {"asset_group": _group(call, call.table("asset_groups").put(record["id"], record))}


def _update_groups(call: Call) -> Object:
    business = find_business(call)
    updated, exceptions = list[Object](), list[Object]()
    for each in call.body.get("asset_groups_to_update", ()):
        record = call.table("asset_groups").get(each["asset_group_id"])
        if record is None or record["business"] != business:
            exceptions.append(_no_group(each["asset_group_id"]))
            continue
        gone = set(each.get("assets_to_remove", ()))
        added = [asset for asset in each.get("assets_to_add", ()) if asset.isdecimal()]
        changed: Object = {
            **record,
            **{name: each[name] for name in ("name", "description") if name in each},
            "types": each.get("asset_group_types", record["types"]),
            "assets": [*dict.fromkeys(asset for asset in (*record["assets"], *added) if asset not in gone)],
            "updated": call.now,
        }
        updated.append(_group(call, call.table("asset_groups").put(record["id"], changed)))
    return {"updated_asset_groups": updated, "exceptions": exceptions}


def _delete_groups(call: Call) -> Object:
    business, groups = find_business(call), call.table("asset_groups")
    deleted, exceptions = list[str](), list[Object]()
    for key in call.body["asset_groups_to_delete"]:
        record = groups.get(key)
        if record is None or record["business"] != business:
            exceptions.append(_no_group(key))
        else:
            groups.delete(key)
            deleted.append(key)
    return {"deleted_asset_groups": deleted, "exceptions": exceptions}


def _no_group(key: str) -> Object:
    return {"asset_group_id": key, "code": 404, "message": f"There is no asset group {key[:40]}."}


HANDLERS: dict[str, Handler] = {
    "business_member_assets/get": _assets_of("member_id", "member", "system"),
    "business_members_asset_access/update": _update_access("member_id", "member", "system"),
    "business_members_asset_access/delete": _delete_access("member_id", "member", "system"),
    "business_partner_asset_access/get": _assets_of("partner_id", "partner"),
    "update_partner_asset_access_handler_impl": _update_access("partner_id", "partner"),
    "delete_partner_asset_access_handler_impl": _delete_access("partner_id", "partner"),
    "business_assets/get": _assets,
    "business_asset_members/get": _people_of_asset("member", "system"),
    "business_asset_partners/get": _people_of_asset("partner"),
    "asset_group/create": _create_group,
    "asset_group/update": _update_groups,
    "asset_group/delete": _delete_groups,
}
