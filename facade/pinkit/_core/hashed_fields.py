"""The fields of conversion events that Pinterest takes hashed only, and the check before they are sent."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import unquote

from .operation_policy import POLICIES, policy_of
from .secret import discreet

if TYPE_CHECKING:
    from pinkit_generated import Request

#: The fields of `user_data` that hold SHA-256 digests, and the argument of `pinkit.UserData` for each.
HASHED: Final[Mapping[str, str]] = {
    "em": "email",
    "ph": "phone",
    "fn": "first_name",
    "ln": "last_name",
    "db": "birth_date",
    "ge": "gender",
    "ct": "city",
    "st": "state",
    "zp": "zip",
    "country": "country",
    "external_id": "external_id",
    "hashed_maids": "mobile_ad_id",
}
#: The fields of `user_data` that hold plain text, and the argument of `pinkit.UserData` for each.
PLAIN: Final[Mapping[str, str]] = {
    "client_ip_address": "ip_address",
    "client_user_agent": "user_agent",
    "click_id": "click_id",
    "partner_id": "partner_id",
}
#: What is written in place of a hashed field: an argument of `pinkit.UserData`, or another API's name.
MISNAMED: Final[Mapping[str, str]] = {
    **{argument: field for field, argument in HASHED.items() if field != argument},
    "emails": "em",
    "email_address": "em",
    "phones": "ph",
    "phone_number": "ph",
    "firstname": "fn",
    "lastname": "ln",
    "name": "fn",
    "birthday": "db",
    "date_of_birth": "db",
    "dob": "db",
    "zip_code": "zp",
    "zipcode": "zp",
    "postal_code": "zp",
    "address": "ct",
    "idfa": "hashed_maids",
    "gaid": "hashed_maids",
    "maids": "hashed_maids",
    "madid": "hashed_maids",
}
is_digest: Final = re.compile(r"[0-9a-fA-F]{64}").fullmatch


@discreet
def check_hashed(request: Request[Any]) -> None:
    """Raise if a request sends events with personal data that is not hashed; the error shows no value.

    Raises:
        ValueError: A hashed field holds something else than 64 hexadecimal digits.
    """
    operation = request.operation
    if not policy_of(operation).hashes_user_data and not _is_like_one(operation.method, operation.path):
        return
    for path, reason in unhashed(_events(operation.id, request.content)):
        raise ValueError(
            f"{operation.function or operation.id}: data{path} {reason}. "
            "pinkit.UserData(email=..., phone=...) normalises and hashes what it is given"
        )


def _is_like_one(method: str, path: str) -> bool:
    """Whether a request to any path calls an operation whose events are checked."""
    below = unquote(path).rstrip("/")
    return any(method == one and pattern.fullmatch(below) for one, pattern in _paths())


@functools.cache
def _paths() -> list[tuple[str, re.Pattern[str]]]:
    """Return the methods and paths of the operations whose events are checked."""
    from pinkit_generated import OPERATIONS

    checked = [OPERATIONS[name] for name, policy in POLICIES.items() if policy.hashes_user_data]
    return [(each.method, re.compile(re.sub(r"\{\w+\}", "[^/]+", each.path))) for each in checked]


def _events(operation: str, content: bytes | None) -> Any:
    from pinkit_generated._json import loads

    try:
        body: Any = loads(content or b"null")
    except ValueError:
        raise ValueError(f"{operation}: the body is not JSON, so it may contain plain user data") from None
    return cast("dict[str, Any]", body).get("data") if isinstance(body, dict) else body


def unhashed(events: object) -> Iterator[tuple[str, str]]:
    """Yield the place of each plain value in a list of events, and what is wrong there."""
    for index, event in enumerate(cast("Sequence[Any]", events) if isinstance(events, list) else [events]):
        user: Any = cast("dict[str, Any]", event).get("user_data") if isinstance(event, dict) else None
        for inner, person in enumerate(cast("Sequence[Any]", user) if isinstance(user, list) else [user]):
            if isinstance(person, dict):
                place = f"[{index}].user_data" + (f"[{inner}]" if isinstance(user, list) else "")
                yield from _unhashed(cast("dict[str, Any]", person), place)


def _unhashed(user: Mapping[str, Any], place: str) -> Iterator[tuple[str, str]]:
    for name, value in user.items():
        field = name.strip().lower()
        if field in HASHED:
            if value is not None:
                yield from _plain(value, f"{place}.{field}")
        elif field in MISNAMED:
            yield f"{place}.{field}", f"is not a field of Pinterest's; the hashed field is {MISNAMED[field]}"
        elif field != "client_user_agent" and _has_address(value):  # user agents of robots have one
            yield f"{place}.{name:.40}", "contains an e-mail address that is not hashed"


def _plain(value: object, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, list):
        for index, item in enumerate(cast("Sequence[Any]", value)):
            if not (type(item) is str and is_digest(item)):
                yield f"{place}[{index}]", NOT_HASHED
    elif not (type(value) is str and is_digest(value)):
        yield place, NOT_HASHED


NOT_HASHED: Final = "is not a SHA-256 digest of 64 hexadecimal digits"


def _has_address(value: object) -> bool:
    if isinstance(value, dict):
        value = [*cast("dict[str, Any]", value).values()]
    if isinstance(value, list):
        return any(map(_has_address, cast("Sequence[Any]", value)))
    return isinstance(value, str) and "@" in value
