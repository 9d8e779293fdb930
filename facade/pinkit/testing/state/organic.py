"""Analytics of an account and its Pins: the account's numbers are the sums of those of its Pins."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from pinkit.testing.messages import Json, Object
from pinkit.testing.state.dates import SYNCHRONOUS, days
from pinkit.testing.state.delivery import now_hour
from pinkit.testing.state.measures import HOURS
from pinkit.testing.state.pin_numbers import (
    APPS,
    LIFETIME,
    MEASURED,
    PinNumbers,
    days_since,
    metrics_of,
    named_numbers,
    read_pin,
    sums_of,
)
from pinkit.testing.state.visibility import find_pin, may_see_pin
from pinkit.testing.world import Call, Handler

_ORGANIC = ("IMPRESSION", "ENGAGEMENT", "PIN_CLICK", "OUTBOUND_CLICK", "SAVE")
_VIDEO = ("IMPRESSION", "SAVE", "VIDEO_MRC_VIEW", "VIDEO_START")


# One Pin ------------------------------------------------------------------------------------------------


def _of_pin(call: Call, record: Object, over: Sequence[date], app: str) -> Object:
    pin = read_pin(call, record)
    made = metrics_of(call, [pin], over, call.query["metric_types"], app, pin.begin)
    lifetime = named_numbers(LIFETIME, sums_of(pin, days_since(call, pin.begin, 10**6)))
    return {**made, "lifetime_metrics": lifetime}


def _pin(call: Call) -> Object:
    pin = find_pin(call, call.path["pin_id"])
    over = days(call, call.query, SYNCHRONOUS)
    if call.query.get("split_field") == "APP_TYPE":
        return {app.lower(): _of_pin(call, pin, over, app) for app in _apps(call)}
    return {"all": _of_pin(call, pin, over, call.query.get("app_types", "ALL"))}


def _apps(call: Call) -> Iterator[str]:
    wanted: str = call.query.get("app_types", "ALL")
    yield from (app for app in APPS if wanted in ("ALL", app))


def _pins(call: Call) -> Object:
    over = days(call, call.query, SYNCHRONOUS)
    records = [call.table("pins").get(pin_id) for pin_id in dict.fromkeys(call.query["pin_ids"])]
    app = call.query.get("app_types", "ALL")
    seen = [each for each in records if each and may_see_pin(call, each)]
    return {each["id"]: {"all": _of_pin(call, each, over, app)} for each in seen}


# The account --------------------------------------------------------------------------------------------
# All its impressions are organic, from its own Pins, and not of claimed content.

_FORMATS = ("ORGANIC_IMAGE", "ORGANIC_VIDEO")
_NONE = (("content_type", "PAID"), ("source", "OTHER_PINS"), ("from_claimed_content", "CLAIMED"))


def _own(call: Call) -> list[PinNumbers]:
    """Return the Pins of the caller that its filters select."""
    if any(call.query.get(name) == value for name, value in _NONE):
        return []
    pins = [read_pin(call, each) for _, each in call.table("pins").of("owner", call.identity.user)]
    wanted = call.query.get("pin_format", "ALL")
    return [pin for pin in pins if wanted in ("ALL", _format(pin))]


def _format(pin: PinNumbers) -> str:
    return _FORMATS[pin.is_video]


def _account(call: Call) -> Object:
    over = days(call, call.query, SYNCHRONOUS)
    names = call.query.get("metric_types", _ORGANIC)
    app: str = call.query.get("app_types", "ALL")
    split: str = call.query.get("split_field", "NO_SPLIT")
    pins = _own(call)
    if split == "APP_TYPE":
        return {each.lower(): metrics_of(call, pins, over, names, each) for each in _apps(call)}
    return {name: metrics_of(call, some, over, names, app) for name, some in _SPLITS[split](pins).items()}


_SPLITS: Mapping[str, Callable[[list[PinNumbers]], dict[str, list[PinNumbers]]]] = {
    "NO_SPLIT": lambda pins: {"all": pins},
    "OWNED_CONTENT": lambda pins: {"claimed": [], "other": pins},
    "SOURCE": lambda pins: {"your_pins": pins, "other_pins": []},
    "PIN_FORMAT": lambda pins: {
        name.lower(): [pin for pin in pins if _format(pin) == name] for name in _FORMATS
    },
}


def _top(metrics: tuple[str, ...], *, videos: bool) -> Handler:
    def handler(call: Call) -> Object:
        over = days(call, call.query, SYNCHRONOUS)
        names = call.query.get("metric_types", metrics)
        by: str = call.query["sort_by"]
        app = call.query.get("app_types", "ALL")
        recent: Json = call.query.get("created_in_last_n_days")
        first = now_hour(call) - int(recent) * HOURS if recent else 0
        found = [
            (pin, sums_of(pin, over, app))
            for pin in _own(call)
            if pin.begin >= first and (pin.is_video or not videos)
        ]
        found.sort(key=lambda each: -MEASURED.number(by, each[1]))
        pins = [
            {
                "pin_id": pin.id,
                "metrics": named_numbers(names, sums),
                "data_status": dict.fromkeys(names, "READY"),
            }
            for pin, sums in found[: call.query.get("num_of_pins", 10)]
        ]
        available = {"is_realtime": True, "latest_available_timestamp": int(call.now) * 1000}
        return {"sort_by": by, "pins": pins, "date_availability": available}

    return handler


HANDLERS: dict[str, Handler] = {
    "user_account/analytics": _account,
    "user_account/analytics/top_pins": _top(_ORGANIC, videos=False),
    "user_account/analytics/top_video_pins": _top(_VIDEO, videos=True),
    "pins/analytics": _pin,
    "multi_pins/analytics": _pins,
}
