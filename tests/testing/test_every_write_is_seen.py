"""Every operation that creates, updates or deletes changes what later calls read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from os.path import commonpath
from typing import Any, Final
from urllib.parse import quote

import pytest
from documentation.example_calls import Known, body_of, path_of, prepared, query_of
from pinkit.testing import Mock
from pinkit.testing.document import Operation, document

OPERATIONS = document().operations

# POST operations that read: the question does not fit into a query.
_ASKS: Final = (
    "ad_groups/audience_sizing",
    "ad_groups_bid_floor/get",
    "advanced_auction_items_get/post",
    "catalogs_local_inventory_items/post",
    "get_campaign_delivery_estimates",
    "items/post",
    "products_by_product_group_filter/list",
)
# operation: why no later call sees an effect
WITHOUT_EFFECT: Final = {
    **dict.fromkeys(_ASKS, "reads"),
    "ad_previews/create": "returns a URL, which no operation reads",
    "events/create": "no operation reads conversion events",
    "integrations_logs/post": "no operation reads logs",
    "lead_form_test/create": "sends a test lead to the webhook of a subscription",
    "msot_events/create": "no operation reads these events",
    "notification/post": "no operation reads notifications",
    "oauth/conversion_token": "issues a token; test_oauth.py calls with it",
    "oauth/token": "issues tokens; test_oauth.py calls with them",
    "token/revoke": "revokes a token of a system user; test_oauth.py calls with it",
}
WRITES = sorted(each.id for each in OPERATIONS.values() if each.method != "GET")
READS = [each for each in OPERATIONS.values() if each.method == "GET" or each.id in _ASKS]
CHOICES: Final = {
    "asset_type": ("ASSET_GROUP", "CATALOG"),
    "account_type": ("AD_ACCOUNT", "BUSINESS_ACCOUNT"),
}


def called(mock: Mock, operation: Operation, known: Known, more: str = "") -> tuple[int, bytes]:
    """Call an operation with valid arguments that point at known ids; return the status and the body."""
    values = path_of(operation, mock.bodies, known)
    path = operation.path.format(**{name: quote(str(value), safe="") for name, value in values.items()})
    headers, content = [("Authorization", f"Bearer {mock.token}")], b""
    if operation.body:
        content = json.dumps(body_of(operation, mock.bodies, known)).encode()
        headers.append(("Content-Type", operation.body.content_type))
    query = "&".join(filter(None, [more, *_query(mock, operation, known, more)]))
    response = mock.handle(operation.method, f"/v5{path}", query, headers, content)
    return response.status, re.sub(rb"/download/\w+", b"", response.body)  # each poll returns another URL


def _query(mock: Mock, operation: Operation, known: Known, more: str) -> Iterator[str]:
    for name, value in query_of(operation, mock.bodies, known).items():
        if f"{name}=" not in more:
            yield f"{name}={quote(','.join(map(str, value)) if isinstance(value, list) else str(value))}"


def reads(known: Known) -> Iterator[tuple[Operation, str]]:
    """Yield each operation that reads, with a query for each of its filters that a known id fits."""
    for operation in READS:
        yield operation, ""
        for name in operation.in_query:
            if name in CHOICES:
                yield from ((operation, f"{name}={value}") for value in CHOICES[name])
            elif name.removesuffix("s") in known:
                yield operation, f"{name}={known[name.removesuffix('s')]}"
        if "fetch_system_users" in operation.in_query:
            yield operation, "fetch_system_users=true"


@cache
def untouched() -> Mock:
    return prepared()[0]


def learned(operation: Operation, body: bytes) -> Known:
    """Return the ids in the response to a creation, by the names of the parameters that take them."""
    found: Known = {}

    def learn(value: Any) -> None:
        for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            learn(each)
        if isinstance(value, dict):
            found.update({name: each for name, each in value.items() if name.endswith(("id", "token"))})

    learn(json.loads(body) if body else None)
    below = f"{operation.path}/{{"
    names = [each.path.removeprefix(below).partition("}")[0] for each in READS if each.path.startswith(below)]
    ids = {name: found.get(name, found.get("id")) for name in names}
    if names:
        ids[operation.path] = ids[names[0]]
    ids |= {"token": found.get("token"), "bulk_request_id": found.get("request_id")}
    return {name: value for name, value in ids.items() if isinstance(value, str)}


def sees(operation: str) -> str | None:
    """Return the read that an operation changes; None if there is none."""
    written = OPERATIONS[operation]
    mock, known = prepared()
    if operation == "follow_user/update":
        known = {**known, "username": "oak"}
    if operation == "labels/apply":
        known = {**known, "label_id": known["other_label"]}
    status, body = called(mock, written, known)
    assert 200 <= status < 300, body
    known = {**known, **(learned(written, body) if written.method == "POST" else {})}

    def distance(read: tuple[Operation, str]) -> int:
        return -len(commonpath([read[0].path, written.path]))

    for each, query in sorted(reads(known), key=distance):
        after, before = (called(one, each, known, query) for one in (mock, untouched()))
        if after != before:
            return each.id
    return None


@pytest.mark.parametrize("operation", WRITES)
def test_write_changes_what_a_later_call_reads(operation: str) -> None:
    if operation not in WITHOUT_EFFECT:
        assert sees(operation)
    elif not WITHOUT_EFFECT[operation].endswith(("with it", "with them")):
        assert sees(operation) is None, "has an effect, and needs no exception"
