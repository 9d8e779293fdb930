"""Business access: members, partners and system users, their invites, and what they may do with assets.

The mock is both sides of an invite: the business that sends it also responds to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from pinkit.testing.messages import ApiError, Json, Object
from pinkit.testing.paging import page
from pinkit.testing.state.life_cycle import find_business
from pinkit.testing.store import Row
from pinkit.testing.world import DAY, Call, Handler, World

SYSTEM_USER_ID = "1005120695000000003"
PARTNER_ID = "1005120695000000004"
_EXPIRES = 30 * DAY


def begin(world: World, member_id: str) -> None:
    """Create the people of the initial account's business: an employee, a system user, and a partner."""
    people, accesses = world.table("business_people"), world.table("business_accesses")
    if len(people) or len(world.table("business_invites")):
        return
    for person, kind, role, name in (
        (member_id, "member", "EMPLOYEE", "oak"),
        (SYSTEM_USER_ID, "system", "EMPLOYEE", "Nightly import"),
        (PARTNER_ID, "partner", "PARTNER", "linen_agency"),
    ):
        _put_person(people.put, world.user_id, person, kind, role, name, world.clock())
        if kind != "system":
            _put_access(accesses.put, world.user_id, person, world.ad_account_id, ["ANALYST"])


def share(world: World, account_id: str, user: Object, permissions: list[Json]) -> None:
    """Let a user work in an ad account, as an employee of the business that owns it.

    Raises:
        ValueError: There is no such ad account, or the user owns it.
    """
    account = world.table("ad_accounts").get(account_id)
    if account is None:
        raise ValueError(f"there is no ad account {account_id!r}")
    business, person = account["owner_id"], user["id"]
    if business == person:
        raise ValueError(f"ad account {account_id} belongs to this user")
    people = world.table("business_people")
    if people.get(f"{business} {person}") is None:
        _put_person(people.put, business, person, "member", "EMPLOYEE", user["username"], world.clock())
    _put_access(world.table("business_accesses").put, business, person, account_id, permissions)


# People -------------------------------------------------------------------------------------------------


def _put_person(
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


def _person(call: Call, person: str, *kinds: str) -> Object:
    """Return a member or partner.

    Raises:
        ApiError: 404.
    """
    record = call.table("business_people").get(f"{find_business(call)} {person}")
    if record is None or record["kind"] not in kinds:
        raise ApiError(404, 1, f"There is no {kinds[0]} {person[:40]} of this business.")
    return record


def _user(record: Object) -> Object:
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
        "user": _user(record),
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
            for each in _accesses(call, record["id"])
        ]
        shown["assets_summary"] = {"ad_accounts": accounts, "profiles": []}
    return shown


def _update_members(call: Call) -> Object:
    members = [(_person(call, each["member_id"], "member", "system"), each) for each in call.body]
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
                for access in list(_accesses(call, person)):
                    _remove_access(call, person, access["asset_id"])
                call.table("business_people").delete(f"{business} {person}")
                deleted.append(person)
        return {field: deleted}

    return handler


def _rename_system_user(call: Call) -> Json:
    record = _person(call, call.path["system_user_id"], "system")
    changed = {**record, "name": call.body["name"]}
    call.table("business_people").put(f"{record['business']} {record['id']}", changed)
    return None


# Assets -------------------------------------------------------------------------------------------------


def _put_access(
    put: Callable[[str, Object], Object], business: str, person: str, asset: str, permissions: list[Json]
) -> None:
    record = {"business": business, "person": person, "asset_id": asset, "permissions": permissions}
    put(f"{business} {person} {asset}", record)


def _accesses(call: Call, person: str) -> Iterator[Object]:
    for _, record in call.table("business_accesses").of("person", person):
        if record["business"] == call.identity.user:
            yield record


def _remove_access(call: Call, person: str, asset: str) -> None:
    call.table("business_accesses").delete(f"{call.identity.user} {person} {asset}")


def _asset_type(call: Call, asset: str) -> str:
    for table, kind in (("asset_groups", "ASSET_GROUP"), ("catalogs", "CATALOG"), ("users", "PROFILE")):
        if call.table(table).get(asset) is not None:
            return kind
    return "AD_ACCOUNT"


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
        person = _person(call, call.path[parameter], *kinds)
        wanted = call.query.get("asset_type", "AD_ACCOUNT")
        business = person["business"]
        rows = [
            (number, each)
            for number, each in call.table("business_accesses").of("person", person["id"])
            if each["business"] == business and _asset_type(call, each["asset_id"]) == wanted
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
            return {"permissions": record["permissions"], "user": _user(person(record))}

        rows = call.table("business_accesses").of("asset_id", call.path["asset_id"])
        return page(call, rows, show, wanted=wanted)

    return handler


def _update_access(field: str, *kinds: str) -> Handler:
    def handler(call: Call) -> Object:
        items = list[Json]()
        for each in call.body["accesses"]:
            _person(call, each[field], *kinds)
            _put_access(
                call.table("business_accesses").put,
                call.identity.user,
                each[field],
                each["asset_id"],
                each["permissions"],
            )
            result = {**each, "asset_type": _asset_type(call, each["asset_id"])}
            items.append({"response": each, **result} if field == "member_id" else result)
        return {"items": items}

    return handler


def _delete_access(field: str, *kinds: str) -> Handler:
    def handler(call: Call) -> Object:
        for each in call.body["accesses"]:
            _person(call, each[field], *kinds)
            _remove_access(call, each[field], each["asset_id"])
        return {"items": [{**each, "permissions": []} for each in call.body["accesses"]]}

    return handler


# Asset groups -------------------------------------------------------------------------------------------


def _group(call: Call, record: Object) -> Object:
    owner = call.table("users").get(record["business"]) or {}
    who = {"id": record["business"], "username": owner.get("username"), "email": None}
    of_kind: dict[str, list[str]] = {"AD_ACCOUNT": [], "CATALOG": [], "PROFILE": []}
    for asset in record["assets"]:
        of_kind[_asset_type(call, asset)].append(asset)
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


# Invites ------------------------------------------------------------------------------------------------


def _invite_people(call: Call) -> Object:
    business, body = find_business(call), call.body
    people = body.get("members", ()) if body["invite_type"] == "MEMBER_INVITE" else body.get("partners", ())
    made = [
        _add_invite(call, business, body["invite_type"], body["business_role"], who, {}) for who in people
    ]
    return {"items": [{"invite": _invite(call, each), "exception": None} for each in made]}


def _add_invite(call: Call, business: str, kind: str, role: str, who: str, assets: Object) -> Object:
    record: Object = {
        "id": call.world.new_id(),
        "business": business,
        "type": kind,
        "role": role,
        "who": who,
        "assets": assets,
        "sent": call.now,
        "updated": call.now,
    }
    return call.table("business_invites").put(record["id"], record)


def _invite(call: Call, record: Object) -> Object:
    owner = call.table("users").get(record["business"]) or {}
    who: str = record["who"]
    sender = {"id": record["business"], "username": owner.get("username"), "email": None}
    accounts = [{"id": each, "permissions": names} for each, names in record["assets"].items()]
    return {
        "id": record["id"],
        "user": {
            "id": who if who.isdecimal() else None,
            "email": who if "@" in who else None,
            "username": None if "@" in who or who.isdecimal() else who,
        },
        "business_roles": [record["role"]],
        "created_by_business": sender,
        "created_by_user": sender,
        "created_by_business_id": record["business"],
        "created_by_user_id": record["business"],
        "created_time": int(record["sent"]),
        "is_received_invite": False,
        "assets_summary": {"ad_accounts": accounts, "profiles": []},
        "invite_data": {
            "invite_expiration": int(record["sent"] + _EXPIRES),
            "invite_status": _status(call, record),
            "invite_type": record["type"],
            "last_updated_time": int(record["updated"]),
            "sent_at": int(record["sent"]),
        },
    }


def _status(call: Call, record: Object) -> str:
    return "EXPIRED" if call.now >= record["sent"] + _EXPIRES else "PENDING"


def _invites(call: Call) -> Object:
    business, query = find_business(call), call.query
    statuses, kind = query.get("invite_status"), query.get("invite_type")
    is_member = query.get("is_member")

    def wanted(record: Object) -> bool:
        is_of = is_member is None or (record["type"] == "MEMBER_INVITE") is is_member
        return (
            is_of and kind in (None, record["type"]) and (not statuses or _status(call, record) in statuses)
        )

    return page(call, call.table("business_invites").of("business", business), _invite, wanted=wanted)


def _find_invite(call: Call, key: str) -> Object | None:
    record = call.table("business_invites").get(key)
    return record if record and record["business"] == call.identity.user else None


def _cancel(call: Call) -> Object:
    find_business(call)
    items = list[Object]()
    for key in call.body["invite_ids"]:
        record = _find_invite(call, key)
        if record is None:
            items.append({"invite": None, "exception": {"invite_id": key, "message": _NO_INVITE}})
            continue
        call.table("business_invites").delete(key)
        items.append({"invite": _with_texts(_invite(call, record)), "exception": None})
    return {"items": items}


def _with_texts(invite: Object) -> Object:
    """Return an invite whose user has no nulls: this response does not allow them."""
    return {**invite, "user": {name: value for name, value in invite["user"].items() if value is not None}}


_NO_INVITE = "There is no such invite."


def _no_invite(key: str) -> Object:
    exception: Object = {
        "code": 404,
        "invite_or_request_id": key,
        "message": _NO_INVITE,
        "users_or_partner_ids": [],
    }
    return {"invite": None, "exception": exception}


def _respond(call: Call) -> Object:
    """Accept or decline invites; who accepts becomes a member or a partner, and may use the assets."""
    items = list[Object]()
    for each in call.body["invites"]:
        record = _find_invite(call, each["invite_id"])
        if record is None:
            items.append(_no_invite(each["invite_id"]))
            continue
        call.table("business_invites").delete(record["id"])
        if each["action"]["accept_invite"]:
            _accept(call, record, each["action"].get("asset_id_to_permissions") or record["assets"])
        items.append({"invite": _invite(call, record), "exception": None})
    return {"items": items}


def _accept(call: Call, record: Object, assets: Object) -> None:
    who, business = record["who"], record["business"]
    person = who if who.isdecimal() else call.world.new_id()
    kind = "member" if record["type"] == "MEMBER_INVITE" else "partner"
    put = call.table("business_people").put
    _put_person(put, business, person, kind, record["role"], who.partition("@")[0], call.now)
    for asset, permissions in assets.items():
        _put_access(call.table("business_accesses").put, business, person, asset, permissions)


def _invite_to_assets(call: Call) -> Object:
    find_business(call)
    items = list[Object]()
    for each in call.body["invites"]:
        record = _find_invite(call, each["invite_id"])
        if record is None:
            items.append(_no_invite(each["invite_id"]))
            continue
        assets = {**record["assets"], **each["asset_id_to_permissions"]}
        changed = {**record, "assets": assets, "updated": call.now}
        call.table("business_invites").put(record["id"], changed)
        items.append({"invite": _invite(call, changed), "exception": None})
    return {"items": items}


def _request_assets(call: Call) -> Object:
    """Ask partners for access to their assets: an invite of each partner, by the partner's id."""
    business = find_business(call)
    made = {
        each["partner_id"]: _add_invite(
            call, business, "PARTNER_REQUEST", "PARTNER", each["partner_id"], each["asset_id_to_permissions"]
        )["id"]
        for each in call.body["asset_requests"]
    }
    return {"invites": made, "exceptions": []}


# Brand accounts -----------------------------------------------------------------------------------------


def _create_brand(call: Call) -> Object:
    if len(call.table("users").of("username", call.body["username"])):
        raise ApiError(409, 409, f"There is already a user {call.body['username'][:60]!r}.")
    key = call.world.new_id()
    record = {
        **_brand_fields(call.body),
        "id": key,
        "account_type": "BUSINESS",
        "linked_to": call.identity.user,
    }
    call.table("users").put(key, record)
    return {"brand_account_id": key}


def _update_brand(call: Call) -> Object:
    key = call.path["brand_account_id"]
    record = call.table("users").get(key)
    if record is None or record.get("linked_to") != call.identity.user:
        raise ApiError(409, 409, f"{key[:40]} is not a brand account.")
    call.table("users").put(key, {**record, **_brand_fields(call.body)})
    return {"brand_account_id": key}


def _brand_fields(body: Object) -> Object:
    names = ("username", "name", "about", "country", "website")
    return {name: body[name] for name in names if name in body}


def _linked(call: Call) -> Json:
    sizes = ("small", "medium", "large", "xlarge")
    return [
        {
            "username": each["username"],
            **{f"image_{size}_url": f"https://i.pinimg.com/{size}/{each['username']}.jpg" for size in sizes},
        }
        for _, each in call.table("users").of("linked_to", call.identity.user)
    ]


HANDLERS: dict[str, Handler] = {
    "get/business_members": _people("member"),
    "update/business_memberships": _update_members,
    "delete_business_membership": _delete_people("members", "deleted_members", "member"),
    "business_member_assets/get": _assets_of("member_id", "member", "system"),
    "business_members_asset_access/update": _update_access("member_id", "member", "system"),
    "business_members_asset_access/delete": _delete_access("member_id", "member", "system"),
    "get/business_partners": _people("partner"),
    "delete_business_partners": _delete_people("partner_ids", "deleted_partners", "partner"),
    "business_partner_asset_access/get": _assets_of("partner_id", "partner"),
    "update_partner_asset_access_handler_impl": _update_access("partner_id", "partner"),
    "delete_partner_asset_access_handler_impl": _delete_access("partner_id", "partner"),
    "system_user/update": _rename_system_user,
    "business_assets/get": _assets,
    "business_asset_members/get": _people_of_asset("member", "system"),
    "business_asset_partners/get": _people_of_asset("partner"),
    "asset_group/create": _create_group,
    "asset_group/update": _update_groups,
    "asset_group/delete": _delete_groups,
    "get/invites": _invites,
    "create_membership_or_partnership_invites": _invite_people,
    "cancel_invites_or_requests": _cancel,
    "respond_business_access_invites": _respond,
    "create_asset_invites": _invite_to_assets,
    "asset_access_requests/create": _request_assets,
    "brand_accounts/create": _create_brand,
    "brand_accounts/update": _update_brand,
    "linked_business_accounts/get": _linked,
}
