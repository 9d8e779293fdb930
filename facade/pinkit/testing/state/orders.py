"""Insertion orders with their order lines, and credits that a code redeems."""

from __future__ import annotations

from pinkit.testing.clock import timestamp
from pinkit.testing.messages import ApiError, Object
from pinkit.testing.paging import page
from pinkit.testing.state.ads import find_account
from pinkit.testing.world import Call, Handler

_KEYS = ("salesforce_order_line_id", "salesforce_order_id", "oracle_line_id", "ads_manager_order_line_id")


def _create(call: Call) -> Object:
    account = find_account(call)
    key = call.world.new_id()
    record: Object = {
        **call.body,
        "pin_order_id": key,
        "ad_account_id": account["id"],
        "created": call.now,
        "salesforce_order_line_id": key,
        "ads_manager_order_line_id": key,
    }
    if "accepted_terms_time" in record:
        record["accepted_terms_time"] = f"{timestamp(call.body['accepted_terms_time'])}.000Z"
    call.table("insertion_orders").put(key, record)
    return {"pin_order_id": key}


def _edit(call: Call) -> Object:
    """Edit the order that one of the ids in the body names: the mock gives all of them the same value."""
    record = next((found for name in _KEYS if (found := _found(call, call.body.get(name, "")))), None)
    if record is None:
        raise ApiError(404, 1, f"There is no insertion order with any of {', '.join(_KEYS)}.")
    call.table("insertion_orders").put(record["pin_order_id"], {**record, **call.body})
    return {"pin_order_id": record["pin_order_id"]}


def _found(call: Call, key: str) -> Object | None:
    account = find_account(call)["id"]
    record = call.table("insertion_orders").get(key)
    return record if record and record["ad_account_id"] == account else None


def _states(call: Call) -> Object:
    return page(call, call.table("insertion_orders").of("ad_account_id", find_account(call)["id"]), _state)


def _state(_: Call, record: Object) -> Object:
    created = f"{timestamp(record['created'])}Z"
    return {"pin_order_id": record["pin_order_id"], "creation_time": created, "status": "ACCEPTED"}


def _one_state(call: Call) -> Object:
    record = _found(call, call.path["pin_order_id"])
    if record is None:
        raise ApiError(404, 1, f"There is no insertion order {call.path['pin_order_id'][:40]}.")
    return _state(call, record)


def _lines(call: Call) -> Object:
    wanted = call.query.get("pin_order_id")
    rows = call.table("insertion_orders").of("ad_account_id", find_account(call)["id"])
    return page(
        call,
        rows,
        lambda _, record: record,
        wanted=lambda record: wanted in (None, record["pin_order_id"]),
    )


# Credits ------------------------------------------------------------------------------------------------


def _redeem(call: Call) -> Object:
    """Redeem a code once; `validateOnly` changes nothing."""
    account, code = find_account(call)["id"], call.body["offerCodeHash"]
    credits = call.table("credits")
    if not code or credits.get(f"{account} {code}") is not None:
        return {"success": False, "errorCode": 2, "errorMessage": "The code is not valid."}
    if not call.body["validateOnly"]:
        credits.put(f"{account} {code}", {"ad_account_id": account, "code": code})
    return {"success": True, "errorCode": None, "errorMessage": None}


def _discounts(call: Call) -> Object:
    account = find_account(call)

    def show(_: Call, record: Object) -> Object:
        return {
            "active": True,
            "advertiser_id": account["id"],
            "discountCurrency": account.get("currency", "USD"),
            "discountInMicroCurrency": 50_000_000,
            "remainingDiscountInMicroCurrency": 50_000_000,
            "discountType": "COUPON_APPLIED",
            "title": f"Offer {record['code'][:8]}",
        }

    return page(call, call.table("credits").of("ad_account_id", account["id"]), show)


HANDLERS: dict[str, Handler] = {
    "ssio_insertion_order/create": _create,
    "ssio_insertion_order/edit": _edit,
    "ssio_insertion_orders_status/get_by_ad_account": _states,
    "ssio_insertion_orders_status/get_by_pin_order_id": _one_state,
    "ssio_order_lines/get_by_ad_account": _lines,
    "ads_credit/redeem": _redeem,
    "ads_credits_discounts/get": _discounts,
}
