"""The invites of a business. The mock is both sides: the business that sends one also responds to it."""

from __future__ import annotations

from pinkit.testing.messages import Object
from pinkit.testing.paging import page
from pinkit.testing.state.business_people import put_access, put_person
from pinkit.testing.state.life_cycle import find_business
from pinkit.testing.world import DAY, Call, Handler

_EXPIRES = 30 * DAY


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
    put_person(put, business, person, kind, record["role"], who.partition("@")[0], call.now)
    for asset, permissions in assets.items():
        put_access(call.table("business_accesses").put, business, person, asset, permissions)


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


HANDLERS: dict[str, Handler] = {
    "get/invites": _invites,
    "create_membership_or_partnership_invites": _invite_people,
    "cancel_invites_or_requests": _cancel,
    "respond_business_access_invites": _respond,
    "create_asset_invites": _invite_to_assets,
    "asset_access_requests/create": _request_assets,
}
