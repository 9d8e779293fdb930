"""The check of a conversion event before it is sent: each rule yields the problems that it finds."""

from __future__ import annotations

import functools
import ipaddress
import itertools
import math
import re
import string
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any, Final, NamedTuple, TypeAlias, cast
from urllib.parse import parse_qs, urlsplit

from pinkit_generated import OPERATIONS, UNSET, Model
from pinkit_generated._check import deviations
from pinkit_generated._codec import members_of
from pinkit_generated._write import plain

from .._core.currencies import CURRENCIES
from .._core.hashed_fields import HASHED, MISNAMED, NOT_HASHED, is_digest
from .._core.secret import discreet
from .normalise import COUNTRIES, GENDERS
from .user_data import UserData

Event: TypeAlias = Mapping[str, Any]


class Problem(NamedTuple):
    """A problem of an event, without personal data.

    Args:
        path: The place in the event: `custom_data.contents[0].item_price`.
        rule: The rule that the event breaks: `event-age`.
        message: What is wrong, what is allowed, and the next step.
    """

    path: str
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.path or 'event'}: {self.message} ({self.rule})"


@discreet
def check(event: Any, *, now: datetime | float | None = None) -> list[Problem]:
    """Find the problems of a conversion event without sending it.

    Args:
        event: An event as `conversions.send_events` takes it: a dict or a model.
        now: The time to compare `event_time` with, as a datetime with a time zone or as seconds since 1970;
            None for the clock of this computer.

    Returns:
        Every problem that is found. No message shows user data.

    Source: https://developers.pinterest.com/docs/api/v5/events-create
    """
    own = _readable(event)
    if not isinstance(own, dict):
        return [Problem("", "type", "an event is a dict or a model")]
    moment = now.timestamp() if isinstance(now, datetime) else time.time() if now is None else now
    body = cast("dict[str, Any]", own)
    found = [*_deviations(body)]
    for rule in _RULES:
        found += rule(body)
    found += _time(body, moment)
    found += _dropped(event)
    return found


# Types ----------------------------------------------------------------------------------------------------


def _readable(value: Any) -> Any:
    """Return a value as JSON; a datetime, or what has no JSON form, as it is."""
    if isinstance(value, Model):
        value = value.__dict__
    if isinstance(value, Mapping):
        items = cast("Mapping[str, Any]", value).items()
        return {str(name): _readable(each) for name, each in items if each is not UNSET}
    if isinstance(value, (list, tuple)):
        return [_readable(each) for each in cast("Sequence[Any]", value)]
    try:
        return value if isinstance(value, datetime) else plain(value)
    except TypeError:
        return value


def _deviations(event: Event) -> Iterator[Problem]:
    """Find what deviates from the OpenAPI document: types, required fields, unknown fields."""
    timed = event.get("event_time")
    raw = {**event, "event_time": 0} if isinstance(timed, datetime) else event
    for each in deviations(_item_codec(), raw):
        path = each.path.removeprefix("$").removeprefix(".")
        if each.expected == "a required field":
            yield Problem(path, "required", "this field is required")
        elif each.expected == "nothing":
            if path not in _UNDOCUMENTED:
                yield Problem(path, "unknown-field", f"Pinterest documents no such field{_near(path)}")
        else:
            yield Problem(path, "type", f"must be {each.expected}, not {each.got}{_as_text(path)}")


@functools.cache
def _item_codec() -> Any:
    """Return the codec of one event."""
    fields: Any = members_of(cast("str", OPERATIONS["events/create"].body))
    return fields["data"].codec[0]


def _near(path: str) -> str:
    """Return a hint at the field that an unknown one may stand for."""
    parent, _, name = path.rpartition(".")
    known = MISNAMED.get(name.lower()) if parent == "user_data" else _PLACES.get(name)
    return f"; did you mean {known}?" if known else ""


def _as_text(path: str) -> str:
    is_amount = path.rpartition(".")[2] in ("value", "predicted_ltv", "item_price")
    return ": Pinterest takes amounts as text, such as '12.50'" if is_amount else ""


#: A field of Pinterest's own example that its schema does not have.
_UNDOCUMENTED: Final = ("advertiser_tracking_enabled",)
#: What is written in the wrong place, or by another name.
_PLACES: Final = {
    **{name: f"user_data.{name}" for name in HASHED},
    **{name: f"custom_data.{name}" for name in ("currency", "value", "order_id", "content_ids", "contents")},
    "event": "event_name",
    "name": "event_name",
    "time": "event_time",
    "timestamp": "event_time",
    "id": "event_id",
    "source": "action_source",
    "user": "user_data",
    "custom": "custom_data",
    "price": "item_price",
    "url": "event_source_url",
}


# Fields of the event --------------------------------------------------------------------------------------


def _texts(event: Event) -> Iterator[Problem]:
    for name in ("event_name", "event_id", "action_source"):
        value = event.get(name)
        if isinstance(value, str) and (not value or value != value.strip()):
            yield Problem(name, "text", "must not be empty, and not start or end with a space")
    for name, allowed in (("event_name", EVENT_NAMES), ("action_source", SOURCES)):
        value = event.get(name)
        if isinstance(value, str) and value.strip() and value.strip() not in allowed:
            yield Problem(name, name.replace("_", "-"), f"must be one of {', '.join(allowed)}")
    yield from _text("app_id", event.get("app_id"))
    language = event.get("language")
    if isinstance(language, str) and not _LANGUAGE(language):
        yield Problem("language", "language", "must be an ISO 639-1 code of two letters, such as 'en'")
    partner = event.get("partner_name")
    if isinstance(partner, str) and not _PARTNER(partner):
        yield Problem("partner_name", "partner-name", "must be like 'ss-partnername', in lower case")


def _text(path: str, value: object) -> Iterator[Problem]:
    if isinstance(value, str) and not value.strip():
        yield Problem(path, "text", "is empty: omit it")


def _addresses(event: Event) -> Iterator[Problem]:
    """Find ids and searches that are e-mail addresses."""
    custom: Any = event.get("custom_data")
    fields = cast("dict[str, Any]", custom) if isinstance(custom, dict) else {}
    for path, value in (
        ("event_id", event.get("event_id")),
        ("custom_data.order_id", fields.get("order_id")),
        ("custom_data.search_string", fields.get("search_string")),
    ):
        if isinstance(value, str) and _ADDRESS_ALONE(value.strip()):
            yield Problem(path, "personal-data", "is an e-mail address, which may not be sent in plain text")


def _source_url(event: Event) -> Iterator[Problem]:
    value = event.get("event_source_url")
    if not isinstance(value, str):
        return
    try:
        parts = urlsplit(value)
        host = parts.hostname
    except ValueError:
        parts, host = urlsplit(""), None
    if parts.scheme not in ("http", "https") or not host or value != value.strip():
        yield Problem("event_source_url", "url", "must be a URL that starts with https:// or http://")
    elif any(_ADDRESS(each) for values in parse_qs(parts.query).values() for each in values):
        yield Problem(
            "event_source_url",
            "personal-data",
            "its query contains an e-mail address: remove it from the URL",
        )


def _time(event: Event, now: float) -> Iterator[Problem]:
    value = event.get("event_time")
    if isinstance(value, datetime):
        if value.tzinfo is None:
            yield Problem("event_time", "time-zone", "a datetime needs a time zone, such as UTC")
            return
        value = value.timestamp()
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return
    if value > _LAST_SECOND:
        yield Problem("event_time", "seconds", "must be seconds since 1970, not milliseconds")
    elif value > now + _CLOCK_SKEW:
        yield Problem("event_time", "event-age", "is in the future")
    elif value < now - _OLDEST:
        yield Problem("event_time", "event-age", "is more than 7 days ago: Pinterest rejects older events")


# User data ------------------------------------------------------------------------------------------------


def _user(event: Event) -> dict[str, Any] | None:
    user = event.get("user_data")
    return cast("dict[str, Any]", user) if isinstance(user, dict) else None


def _identifiers(event: Event) -> Iterator[Problem]:
    user = _user(event)
    if user is None:
        return
    device = user.get("client_ip_address") and user.get("client_user_agent")
    if not (user.get("em") or user.get("hashed_maids") or device):
        yield Problem(
            "user_data",
            "identifiers",
            "needs em, or hashed_maids, or client_ip_address and client_user_agent together",
        )


def _hashes(event: Event) -> Iterator[Problem]:
    for name, value in (_user(event) or {}).items():
        if name in HASHED and isinstance(value, list):
            yield from _several(f"user_data.{name}", name, cast("Sequence[Any]", value))
        elif name in HASHED and isinstance(value, str) and not is_digest(value):
            yield _unhashed(f"user_data.{name}", name, value)


def _several(path: str, name: str, digests: Sequence[Any]) -> Iterator[Problem]:
    if not digests:
        yield Problem(path, "empty-list", "has no value: omit the field")
    for index, digest in enumerate(digests):
        if isinstance(digest, str):
            yield from _hash(f"{path}[{index}]", name, digest)
            if digest in digests[:index]:
                yield Problem(f"{path}[{index}]", "repeated", "the same digest comes before")


def _hash(path: str, name: str, digest: str) -> Iterator[Problem]:
    if not is_digest(digest):
        yield _unhashed(path, name, digest)
    elif digest != digest.lower():
        yield Problem(path, "lower-case", "a digest must be in lower case")
    elif digest in _digests_of_nothing():
        yield Problem(path, "hash-of-nothing", "is the digest of an empty text, null or similar: omit it")
    elif name in _CODES and digest not in _digests_of(name):
        yield Problem(path, "normalised", f"is not the digest of {_CODES[name]} in lower case")


def _unhashed(path: str, name: str, value: str) -> Problem:
    if _OTHER_DIGEST(value):
        return Problem(path, "sha-256", "seems to be MD5 or SHA-1: Pinterest takes SHA-256 here")
    if name == "db" and re.fullmatch(r"[0-9]{8}", value) and value > time.strftime("%Y%m%d"):
        return Problem(path, "unhashed", f"{NOT_HASHED}, and the date of birth is in the future")
    return Problem(path, "unhashed", f"{NOT_HASHED}: pass pinkit.UserData({HASHED[name]}=...)")


@functools.cache
def _digests_of_nothing() -> frozenset[str]:
    words = ("", " ", "null", "none", "undefined", "nan", "unknown")
    return _digests_of_texts(each for word in words for each in (word, word.upper(), word.capitalize()))


@functools.cache
def _digests_of(name: str) -> frozenset[str]:
    """Return the digests of every value that a field with few values can have."""
    if name == "st":
        return _digests_of_texts(map("".join, itertools.product(string.ascii_lowercase, repeat=2)))
    return _digests_of_texts(GENDERS if name == "ge" else COUNTRIES)


def _digests_of_texts(texts: Any) -> frozenset[str]:
    return frozenset(sha256(each.encode()).hexdigest() for each in texts)


def _device(event: Event) -> Iterator[Problem]:
    user = _user(event) or {}
    address = user.get("client_ip_address")
    if isinstance(address, str):
        try:
            parsed = ipaddress.ip_address(address)
        except ValueError:
            yield Problem("user_data.client_ip_address", "ip-address", "must be an IPv4 or IPv6 address")
        else:
            if parsed.is_loopback or parsed.is_unspecified:
                yield Problem("user_data.client_ip_address", "ip-address", "is this computer's own address")


def _visitor(event: Event) -> Iterator[Problem]:
    user = _user(event) or {}
    for name in ("client_user_agent", "click_id", "partner_id"):
        value = user.get(name)
        if isinstance(value, str) and not value.strip():
            yield Problem(f"user_data.{name}", "text", "is empty: omit the field")
        elif isinstance(value, str) and name != "client_user_agent" and _ADDRESS(value):
            yield Problem(f"user_data.{name}", "personal-data", "contains an e-mail address")
    click_id = user.get("click_id")
    if isinstance(click_id, str) and ("epik=" in click_id or "://" in click_id):
        yield Problem(
            "user_data.click_id", "click-id", "must be the value of _epik only, without name or URL"
        )


def _dropped(event: Any) -> Iterator[Problem]:
    fields: Any = event.__dict__ if isinstance(event, Model) else event
    user = cast("Mapping[str, Any]", fields).get("user_data")
    if isinstance(user, UserData):
        for each in user.dropped:
            yield Problem(f"user_data.{each.field}", "dropped", f"a value was dropped: {each.reason}")


# Custom data ----------------------------------------------------------------------------------------------


def _custom(event: Event) -> Iterator[Problem]:
    custom: Any = event.get("custom_data")
    if not isinstance(custom, dict):
        return
    fields = cast("dict[str, Any]", custom)
    currency = fields.get("currency")
    if isinstance(currency, str) and currency not in CURRENCIES:
        yield Problem(
            "custom_data.currency", "currency", "must be an ISO 4217 code in capitals, such as 'EUR'"
        )
    yield from amounts(event)
    yield from _count("custom_data.num_items", fields.get("num_items"))
    yield from _text("custom_data.order_id", fields.get("order_id"))
    content_ids: Any = fields.get("content_ids")
    for index, each in enumerate(cast("Sequence[Any]", content_ids) if isinstance(content_ids, list) else ()):
        yield from _text(f"custom_data.content_ids[{index}]", each)
    for name in ("content_ids", "contents"):
        if fields.get(name) == []:
            yield Problem(f"custom_data.{name}", "empty-list", "has no value: omit the field")
    contents: Any = fields.get("contents")
    for index, item in enumerate(cast("Sequence[Any]", contents) if isinstance(contents, list) else []):
        if isinstance(item, dict):
            yield from _content(f"custom_data.contents[{index}]", cast("dict[str, Any]", item))


def amounts(event: Event) -> Iterator[Problem]:
    """Find amounts of money that are no numbers, such as '12,50'."""
    custom: Any = event.get("custom_data")
    if not isinstance(custom, dict):
        return
    fields = cast("dict[str, Any]", custom)
    for name in ("value", "predicted_ltv"):
        yield from _amount(f"custom_data.{name}", fields.get(name))
    contents: Any = fields.get("contents")
    for index, item in enumerate(cast("Sequence[Any]", contents) if isinstance(contents, list) else ()):
        if isinstance(item, dict):
            price: object = cast("dict[str, Any]", item).get("item_price")
            yield from _amount(f"custom_data.contents[{index}].item_price", price)


def _content(path: str, item: Mapping[str, Any]) -> Iterator[Problem]:
    yield from _count(f"{path}.quantity", item.get("quantity"))
    yield from _text(f"{path}.id", item.get("id"))
    brand = item.get("item_brand_id")
    if isinstance(brand, str) and len(brand) > _LONGEST_BRAND_ID:
        yield Problem(f"{path}.item_brand_id", "length", f"has more than {_LONGEST_BRAND_ID} characters")


def _amount(path: str, value: object) -> Iterator[Problem]:
    if isinstance(value, str) and not _AMOUNT(value):
        yield Problem(
            path, "amount", "must be a number as text, with a point and no currency, such as '1234.50'"
        )


def _count(path: str, value: object) -> Iterator[Problem]:
    if isinstance(value, int) and value < 0:
        yield Problem(path, "count", "must be 0 or more")


_RULES: Final[Sequence[Callable[[Event], Iterator[Problem]]]] = (
    _texts, _addresses, _source_url, _identifiers, _hashes, _device, _visitor, _custom,
)  # fmt: skip
EVENT_NAMES: Final = (
    "add_payment_info", "add_to_cart", "add_to_wishlist", "app_install", "app_open", "checkout", "contact",
    "custom", "customize_product", "find_location", "initiate_checkout", "lead", "page_visit", "schedule",
    "search", "signup", "start_trial", "submit_application", "subscribe", "view_category", "view_content",
    "watch_video",
)  # fmt: skip
SOURCES: Final = ("app_android", "app_ios", "web", "offline")
_CODES: Final = {"ge": "f, m or n", "st": "two letters", "country": "an ISO 3166-1 code of two letters"}
_OLDEST: Final = 7 * 24 * 3600.0
_CLOCK_SKEW: Final = 3600.0
_LAST_SECOND: Final = 10_000_000_000  # in the year 2286; as milliseconds it is 1970
_LONGEST_BRAND_ID: Final = 64
_LANGUAGE: Final = re.compile(r"[a-zA-Z]{2}").fullmatch
_PARTNER: Final = re.compile(r"ss-[^\sA-Z]+").fullmatch
_ADDRESS: Final = re.compile(r"[^\s@/:;,]+@[^\s@/]+\.[^\s@/]+").search
_ADDRESS_ALONE: Final = re.compile(r"[^\s@/:;,]+@[^\s@/]+\.[a-zA-Z]{2,}").fullmatch
_OTHER_DIGEST: Final = re.compile(r"[0-9a-fA-F]{32}|[0-9a-fA-F]{40}").fullmatch
_AMOUNT: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?").fullmatch
