"""Members, partners and system users of a business, and the records of what they may do with assets."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pinkit.testing.messages import ApiError, Json, Object
from pinkit.testing.paging import page
from pinkit.testing.state.life_cycle import find_business
from pinkit.testing.world import Call, Handler


def put_person(
    put: Callable[[str, Object], Object],
    business: str,
    person: str,
    kind: str,
    role: str,
    name: str,
    now: float,
) -> None:
    record = {"id": person, "business": business, "kind": kind, "role": role, "name": name, "created": now}
    put(f"{business} {person}", record)


def find_person(call: Call, person: str, *kinds: str) -> Object:
    """Return a member or partner.

    Raises:
        ApiError: 404.
    """
    record = call.table("business_people").get(f"{find_business(call)} {person}")
    if record is None or record["kind"] not in kinds:
        raise ApiError(404, 1, f"There is no {kinds[0]} {person[:40]} of this business.")
    return record


def shown_user(record: Object) -> Object:
    return {"id": record["id"], "username": record["name"], "email": None}


def _people(*kinds: str) -> Handler:
    def handler(call: Call) -> Object:
        business, query = find_business(call), call.query
        chosen = ("system",) if query.get("fetch_system_users") else kinds
        ids = query.get("member_ids") or query.get("partner_ids")
        roles = query.get("business_roles")

        def wanted(record: Object) -> bool:
            is_of = record["kind"] in chosen and (not roles or record["role"] in roles)
            return is_of and (not ids or record["id"] in (ids.split(",") if isinstance(ids, str) else ids))

        return page(
            call, call.table("business_people").of("business", business), _shown_person, wanted=wanted
        )

    return handler


def _shown_person(call: Call, record: Object) -> Object:
    owner = call.table("users").get(record["business"]) or {}
    business = {"id": record["business"], "username": owner.get("username"), "email": None}
    shown: Object = {
        "id": record["id"],
        "user": shown_user(record),
        "business_roles": [record["role"]],
        "created_by_business": business,
        "created_by_user": business,
        "created_time": int(record["created"]),
        "is_shared_partner": False,
        "assets_summary": None,
    }
    if call.query.get("assets_summary"):
        accounts = [
            {"id": each["asset_id"], "permissions": each["permissions"]}
            for each in accesses(call, record["id"])
        ]
        shown["assets_summary"] = {"ad_accounts": accounts, "profiles": []}
    return shown


def _update_members(call: Call) -> Object:
    members = [(find_person(call, each["member_id"], "member", "system"), each) for each in call.body]
    for record, each in members:
        changed = {**record, "role": each["business_role"]}
        call.table("business_people").put(f"{record['business']} {record['id']}", changed)
    return {"items": call.body}


def _delete_people(sent: str, field: str, *kinds: str) -> Handler:
    """Delete members or partners, with what they may do; those that do not exist are not in the response."""

    def handler(call: Call) -> Object:
        business, deleted = find_business(call), list[str]()
        for each in call.body[sent]:
            person = each if isinstance(each, str) else each["member_id"]
            record = call.table("business_people").get(f"{business} {person}")
            if record is not None and record["kind"] in kinds:
                for access in list(accesses(call, person)):
                    remove_access(call, person, access["asset_id"])
                call.table("business_people").delete(f"{business} {person}")
                deleted.append(person)
        return {field: deleted}

    return handler


def _rename_system_user(call: Call) -> Json:
    record = find_person(call, call.path["system_user_id"], "system")
    changed = {**record, "name": call.body["name"]}
    call.table("business_people").put(f"{record['business']} {record['id']}", changed)
    return None


def put_access(
    put: Callable[[str, Object], Object], business: str, person: str, asset: str, permissions: list[Json]
) -> None:
    record = {"business": business, "person": person, "asset_id": asset, "permissions": permissions}
    put(f"{business} {person} {asset}", record)


def accesses(call: Call, person: str) -> Iterator[Object]:
    for _, record in call.table("business_accesses").of("person", person):
        if record["business"] == call.identity.user:
            yield record


def remove_access(call: Call, person: str, asset: str) -> None:
    call.table("business_accesses").delete(f"{call.identity.user} {person} {asset}")


def asset_type(call: Call, asset: str) -> str:
    for table, kind in (("asset_groups", "ASSET_GROUP"), ("catalogs", "CATALOG"), ("users", "PROFILE")):
        if call.table(table).get(asset) is not None:
            return kind
    return "AD_ACCOUNT"


HANDLERS: dict[str, Handler] = {
    "get/business_members": _people("member"),
    "update/business_memberships": _update_members,
    "delete_business_membership": _delete_people("members", "deleted_members", "member"),
    "get/business_partners": _people("partner"),
    "delete_business_partners": _delete_people("partner_ids", "deleted_partners", "partner"),
    "system_user/update": _rename_system_user,
}
