"""Conversion events, each processed or failed, and requests to delete them, which can be cancelled."""

from __future__ import annotations

import re

from pinkit.testing.clock import timestamp
from pinkit.testing.messages import ApiError, Json, Object, beyond
from pinkit.testing.paging import page
from pinkit.testing.state.ads import find_account
from pinkit.testing.world import DAY, Call, Handler

_MOST, _MOST_TESTED = 1000, 20
_OLDEST_DAYS = 7
_PENDING_SECONDS = 72 * 3600.0
_DEVICE = ("client_ip_address", "client_user_agent")
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
_HASHED = ("em", "ph", "fn", "ln", "db", "ge", "ct", "st", "zp", "country", "hashed_maids")


def _create(call: Call) -> Object:
    account, events = find_account(call)["id"], call.body["data"]
    most = _MOST_TESTED if call.query.get("test") else _MOST
    if len(events) > most:
        raise beyond(f"body.data: has {len(events)} events; at most {most} are allowed")
    errors = [_error(call, event) for event in events]
    failed = [error for error in errors if error]
    response: Object = {
        "num_events_received": len(events),
        "num_events_processed": len(events) - len(failed),
        "events": [_result(error) for error in errors],
    }
    if failed and call.world.settings.failed_conversions == "error":
        raise ApiError(422, 1, f"{len(failed)} of {len(events)} events failed.", details=response)
    if not call.query.get("test"):
        for event, error in zip(events, errors, strict=True):
            if not error:
                call.table("conversions").put(_key(call, event), {**event, "ad_account_id": account})
    return response


def _key(call: Call, event: Object) -> str:
    """Return the key of an event: the same event can be sent again, unless it is offline."""
    if event["action_source"] == "offline":
        return call.world.new_id()
    return f"{call.path['ad_account_id']} {event['event_name']} {event['event_id']}"


def _result(error: str | None) -> Object:
    return {"status": "failed" if error else "processed", "error_message": error, "warning_message": None}


def _error(call: Call, event: Object) -> str | None:
    """Return the error of an event, if it fails."""
    age = call.now - event["event_time"]
    if age > _OLDEST_DAYS * DAY:
        return f"event_time: is more than {_OLDEST_DAYS} days ago"
    if age < -3600:
        return "event_time: is in the future"
    user: Object = event.get("user_data", {})
    if not (user.get("em") or user.get("hashed_maids") or all(user.get(name) for name in _DEVICE)):
        return f"user_data: needs em, hashed_maids, or {' and '.join(_DEVICE)}"
    for name in _HASHED:
        for value in user.get(name) or ():
            if not _SHA256.fullmatch(value):
                return f"user_data.{name}: is not a SHA-256 in lower case"
    return None


# Deletion requests --------------------------------------------------------------------------------------


def _create_request(call: Call) -> Object:
    """Create a deletion request; its targets are not kept, since e-mail addresses arrive in plain text."""
    account = find_account(call)
    request_id = call.world.new_id()
    record: Object = {
        "id": request_id,
        "ad_account_id": account["id"],
        "created": call.now,
        "cancelled": False,
    }
    return _request(call, call.table("deletion_requests").put(request_id, record))


def _get_request(call: Call) -> Object:
    return _request(call, _find_request(call))


def _find_request(call: Call) -> Object:
    key = call.path["request_id"]
    record = call.table("deletion_requests").get(key)
    if record is None or record["ad_account_id"] != find_account(call)["id"]:
        raise ApiError(404, 1, f"There is no deletion request {key[:60]} in this ad account.")
    return record


def _requests(call: Call) -> Object:
    rows = call.table("deletion_requests").of("ad_account_id", find_account(call)["id"])
    return page(call, rows, _request, newest_first=call.query.get("order") == "DESCENDING")


def _cancel_request(call: Call) -> Json:
    record = _find_request(call)
    if (state := _state(call, record)) != "PENDING":
        raise beyond(f"Deletion request {record['id']} is {state}; only a PENDING request can be cancelled.")
    call.table("deletion_requests").put(record["id"], {**record, "cancelled": True})
    return None


def _request(call: Call, record: Object) -> Object:
    state = _state(call, record)
    return {
        "request_id": record["id"],
        "status": state,
        "created_time": _day(record["created"]),
        "processed_time": _day(record["created"] + _PENDING_SECONDS) if state == "SUBMITTED" else None,
    }


def _day(moment: float) -> str:
    return timestamp(moment)[:10]


def _state(call: Call, record: Object) -> str:
    if record["cancelled"]:
        return "CANCELLED"
    return "PENDING" if call.now < record["created"] + _PENDING_SECONDS else "SUBMITTED"


HANDLERS: dict[str, Handler] = {
    "events/create": _create,
    "conversion_deletion_request/create": _create_request,
    "conversion_deletion_request/get": _get_request,
    "conversion_deletion_request/list": _requests,
    "conversion_deletion_request/delete": _cancel_request,
}
