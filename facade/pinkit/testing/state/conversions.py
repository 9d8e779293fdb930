"""Conversion events: each is processed or failed, told in the answer or by an error with details."""

from __future__ import annotations

import re

from pinkit.testing.wire import ApiError, Object, beyond
from pinkit.testing.world import DAY, Call, Handler

_MOST, _MOST_TESTED = 1000, 20
_OLDEST_DAYS = 7
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
_HASHED = ("em", "ph", "fn", "ln", "db", "ge", "ct", "st", "zp", "country", "hashed_maids")


def _create(call: Call) -> Object:
    events = call.body["data"]
    most = _MOST_TESTED if call.query.get("test") else _MOST
    if len(events) > most:
        raise beyond(f"body.data: has {len(events)} events, where at most {most} are taken")
    told = [_wrong(call, event) for event in events]
    failed = [each for each in told if each]
    answer: Object = {
        "num_events_received": len(events),
        "num_events_processed": len(events) - len(failed),
        "events": [_result(each) for each in told],
    }
    if failed and call.world.settings.failed_conversions == "error":
        raise ApiError(422, 1, f"{len(failed)} of {len(events)} events failed.", details=answer)
    if not call.query.get("test"):
        for event, wrong in zip(events, told, strict=True):
            if not wrong:
                record = {**event, "ad_account_id": call.path["ad_account_id"]}
                call.table("conversions").put(event["event_id"], record)
    return answer


def _result(wrong: str | None) -> Object:
    return {"status": "failed" if wrong else "processed", "error_message": wrong, "warning_message": None}


def _wrong(call: Call, event: Object) -> str | None:
    """Why an event fails, if it does."""
    age = call.now - event["event_time"]
    if age > _OLDEST_DAYS * DAY:
        return f"event_time: lies more than {_OLDEST_DAYS} days back"
    if age < -3600:
        return "event_time: lies in the future"
    user: Object = event.get("user_data", {})
    for name in _HASHED:
        for value in user.get(name) or ():
            if not _SHA256.fullmatch(value):
                return f"user_data.{name}: is no SHA-256 in lower case"
    return None


HANDLERS: dict[str, Handler] = {"events/create": _create}
