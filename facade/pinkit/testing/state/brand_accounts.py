"""Brand accounts: users that a business has made."""

from __future__ import annotations

from pinkit.testing.messages import ApiError, Json, Object
from pinkit.testing.world import Call, Handler


def _create_brand(call: Call) -> Object:
    _check_name(call)
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
    if call.body.get("username", record["username"]) != record["username"]:
        _check_name(call)
    call.table("users").put(key, {**record, **_brand_fields(call.body)})
    return {"brand_account_id": key}


def _check_name(call: Call) -> None:
    if len(call.table("users").of("username", call.body["username"])):
        raise ApiError(409, 409, f"There is already a user {call.body['username'][:60]!r}.")


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
    "brand_accounts/create": _create_brand,
    "brand_accounts/update": _update_brand,
    "linked_business_accounts/get": _linked,
}
