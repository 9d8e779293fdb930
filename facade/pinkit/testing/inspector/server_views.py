"""Views of the mock itself: an overview, the requests that it received, all its records, and the search."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, get_args

from pinkit.testing.faults import KINDS
from pinkit.testing.inspector.copied import content_of, curl_of, pytest_of, target_of
from pinkit.testing.inspector.masking import masked, shown_json
from pinkit.testing.inspector.pictures import picture_of
from pinkit.testing.inspector.shown import (
    PAGE,
    SECRET_TABLES,
    Asked,
    Part,
    Shown,
    find,
    label,
    matches,
    newest,
)
from pinkit.testing.messages import ApiError, Json, Response
from pinkit.testing.quotas import Tier
from pinkit.testing.recorded_requests import Recorded
from pinkit.testing.tokens import redacted

if TYPE_CHECKING:
    from pinkit.testing.mock import Mock

_FOUND = 20  # records of a table, in a search
_COUNTED = ("boards", "pins", "campaigns", "ad_groups", "ads", "catalogs", "feeds", "jobs", "users")


def overview(mock: Mock, _: Asked) -> Shown:
    """Return what the mock is, what is in it, and what controls it."""
    return "overview.html", {
        "release": mock.description.release,
        "api": f"{mock.world.api}/v5",
        "app_id": mock.world.app_id,
        "token": masked(mock.token),
        "counts": [(name, len(mock.world.table(name))) for name in _COUNTED],
        "requests": len(mock.requests),
        "time": mock.clock(),
        "faults": list(mock.faults),
        "kinds": KINDS,
        "operations": list(mock.description.operations),
        "tiers": get_args(Tier),
        "tier": mock.quotas.tier,
    }


# Requests -----------------------------------------------------------------------------------------------


def requests(mock: Mock, asked: Asked) -> Shown:
    """Return the requests, the newest first; with `after`, those that are newer than one of them."""
    first, after = asked.number("from"), asked.number("after")
    wanted = _wanted(mock, asked)
    total = len(mock.requests)
    if "after" in asked.query:
        found = [each for each in islice(wanted, PAGE) if each[0] > after]
        part = Part(found, total, 0)
    else:
        found = list(islice(wanted, first, first + PAGE + 1))
        part = Part(found[:PAGE], total, first + PAGE if len(found) > PAGE else 0)
    newest_number = next((number for number, _ in mock.requests.numbered()), 0)
    rows = [(number, each, target_of(each), _reason(each)) for number, each in part.items]
    context = {"part": part, "rows": rows, "last": max(newest_number, after), "first": first}
    return "new_requests.html" if "after" in asked.query else "requests.html", context


def _wanted(mock: Mock, asked: Asked) -> Iterator[tuple[int, Recorded]]:
    rejected, text = asked.query.get("only") == "rejected", asked.text
    for number, each in mock.requests.numbered():
        if rejected and 200 <= each.status < 400:
            continue
        if not text or text in f"{each.method} {each.path} {each.operation} {each.status}".lower():
            yield number, each


def request(mock: Mock, asked: Asked) -> Shown:
    """Return a request with its body, its response, its operation, and why it was rejected.

    Raises:
        ApiError: 404; there is none with this number.
    """
    numbered = mock.requests.numbered()
    found = next((each for number, each in numbered if str(number) == asked.key), None)
    if found is None:
        raise ApiError(
            404, 0, f"There is no request {asked.key[:20]}: the log was cleared, or it is too old."
        )
    response = found.response
    return "request.html", {
        "number": int(asked.key),
        "request": found,
        "target": target_of(found),
        "operation": mock.description.operations.get(found.operation),
        "query": shown_json(found.query) if found.query else "",
        "headers": redacted(found.headers),
        "body": content_of(found) if found.body is None else shown_json(found.body),
        "response": response,
        "response_headers": [(name, masked(value)) for name, value in response.headers] if response else [],
        "response_body": _response_body(response) if response else "",
        "reason": _reason(found),
        "curl": curl_of(found, mock.world),
        "pytest": pytest_of(found),
    }


def _response_body(response: Response) -> str:
    try:
        return shown_json(response.json()) if response.body else ""
    except ValueError:
        return masked(response.body.decode(errors="replace"))


def _reason(recorded: Recorded) -> str:
    """Return why a request was rejected; empty if it was not."""
    if recorded.status == 0:
        return "The connection was dropped, by a fault."
    if recorded.status < 400:
        return ""
    if recorded.response is None:
        return f"Status {recorded.status}."
    try:
        error: Json = recorded.response.json()
        return masked(f"{error['message']} (code {error['code']})")
    except (ValueError, KeyError, TypeError):  # a fault, or an error that is not JSON
        return masked(recorded.response.body[:200].decode(errors="replace"))


# Records ------------------------------------------------------------------------------------------------


def records(mock: Mock, asked: Asked) -> Shown:
    """Return the tables with their numbers of records; the records of a table; or one record."""
    world = mock.world
    if not asked.keys:
        names = [name for name in world.store.names() if name not in SECRET_TABLES]
        return "tables.html", {"tables": [(name, len(world.table(name))) for name in names]}
    table = asked.key
    if len(asked.keys) > 1:
        key = asked.keys[1]
        record = find(mock, table, key)
        picture = picture_of(record) if table == "pins" else None
        context = {"pin": record, "picture": picture} if picture else {"pin": None}
        return "record.html", {
            "table": table,
            "title": label(record, key),
            "json": shown_json(record),
            **context,
        }
    if table in SECRET_TABLES:
        raise ApiError(404, 0, f"The records of {table} are secret.")
    part = newest(list(world.table(table).items()), asked)
    rows = [(key, label(record, key)) for key, _, record in part.items]
    return "table.html", {"table": table, "part": part, "rows": rows}


def search(mock: Mock, asked: Asked) -> Shown:
    """Return the records and requests that contain a text."""
    found = list[tuple[str, int, list[tuple[str, str]]]]()
    count = 0
    if asked.text:
        for name in mock.world.store.names():
            if name in SECRET_TABLES:
                continue
            hits = [
                (key, label(record, key))
                for key, _, record in mock.world.table(name).items()
                if matches(record, key, asked.text)
            ]
            if hits:
                found.append((name, len(hits), hits[-_FOUND:][::-1]))
        count = sum(1 for _ in _wanted(mock, asked))
    return "search.html", {"found": found, "requests": count}
