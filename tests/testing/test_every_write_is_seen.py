"""Every operation that creates, updates or deletes changes what later calls read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from os.path import commonpath
from typing import Any, Final, TypeAlias
from urllib.parse import quote

import pytest
from harness.seeded import point, point_path, seeded
from pinkit.testing import Clock, Mock
from pinkit.testing.document import Operation, document

Known: TypeAlias = dict[str, Any]
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

_BID: Final = {"country": "DE", "language": "DE", "item_id": "a"}
# The fields of a generated body that are replaced, so that it follows rules beyond the document; None omits
# one.
_REPLACED: Final[dict[str, dict[str, Any]]] = {
    "advanced_auction_items_get/post": {"items": [_BID]},
    "advanced_auction_items_submit/post": {
        "items": [
            {
                **_BID,
                "operation": "UPSERT",
                "update_mask": ["BID"],
                "bid_options": {"bid_in_micro_currency": 1},
            }
        ]
    },
    "ads_credit/redeem": {"validateOnly": False},
    "asset_group/delete": {"asset_groups_to_delete": ["asset_group_id"]},
    "cancel_invites_or_requests": {"invite_ids": ["invite_id"]},
    "delete_business_partners": {"partner_ids": ["partner_id"]},
    "verify_website/update": {"website": "https://linen.example.com"},
    **{
        f"update_{giver}_to_{taker}_shared_audience": {"operation_type": "SHARE"}
        for giver in ("ad_account", "business")
        for taker in ("ad_account", "business")
    },
    "advertiser_defined_events/create": {"name": "linen"},
    "advertiser_defined_events/update": {"name": "oak", "mapped_conversion_type": "LEAD"},
    "brand_accounts/create": {"username": "linen_brand"},
    "brand_accounts/update": {"username": "linen_brand"},
    "campaigns/create": {"lifetime_spend_cap": None},
    "campaigns/update": {"lifetime_spend_cap": None},
    "catalogs_local_inventory_items_batch/operate": {"operation": "DELETE"},
    "catalogs_local_inventory_items/post": {"item_id": "a"},
    "product_tags/bulk_add": {"pin_id": "tag"},
    "product_tags/bulk_delete": {"pin_id": "tagged"},
    "respond_business_access_invites": {"accept_invite": True},
}


def a_mock() -> tuple[Mock, Known]:
    """Return a mock with a record of each kind, and the ids of these records."""
    mock = Mock(clock=Clock(1_790_000_000.0, running=False), verify=True)
    mock.settings.processing_seconds = 0
    return mock, seeded(mock)


def called(mock: Mock, operation: Operation, known: Known, more: str = "") -> tuple[int, bytes]:
    """Call an operation with valid arguments that point at known ids; return the status and the body."""
    values = dict.fromkeys(operation.in_path, "0")
    point_path(values, known, operation.path)
    path = operation.path.format(**{name: quote(str(value), safe="") for name, value in values.items()})
    headers, content = [("Authorization", f"Bearer {mock.token}")], b""
    if operation.body:
        content = json.dumps(body_of(mock, operation, known)).encode()
        headers.append(("Content-Type", operation.body.content_type))
    query = "&".join(filter(None, [more, *_query(mock, operation, known, more)]))
    response = mock.handle(operation.method, f"/v5{path}", query, headers, content)
    return response.status, re.sub(rb"/download/\w+", b"", response.body)  # each poll returns another URL


def body_of(mock: Mock, operation: Operation, known: Known) -> Any:
    assert operation.body
    body = mock.bodies.value(operation.body.schema, "body", "request")
    point(body, known, operation.path)
    return _with(body, _REPLACED.get(operation.id, {}), known)


def _with(body: Any, replaced: Known, known: Known) -> Any:
    if isinstance(body, list):
        return [_with(each, replaced, known) for each in body]
    if not isinstance(body, dict):
        return body
    made = {name: _with(value, replaced, known) for name, value in body.items()}
    new = {name: _known(value, known) for name, value in replaced.items()}
    return {name: new.get(name, each) for name, each in made.items() if new.get(name, "") is not None}


def _known(value: Any, known: Known) -> Any:
    if isinstance(value, list):
        return [_known(each, known) for each in value]
    return known.get(value, value) if isinstance(value, str) else value


def _query(mock: Mock, operation: Operation, known: Known, more: str) -> Iterator[str]:
    for name, each in operation.in_query.items():
        if each.required and f"{name}=" not in more:
            own = known.get(operation.path.removesuffix("/multiple")) if name in ("id", "ids") else None
            value = own or known.get(name) or known.get(name.removesuffix("s"))
            value = value or mock.bodies.value(each.schema, name)
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


def prepared() -> tuple[Mock, Known]:
    """Return a mock in which each operation that writes finds what it needs."""
    mock, known = a_mock()
    image = {"source_type": "image_url", "url": "https://example.com/linen.jpg"}
    for name in ("tag", "tagged"):
        known[name] = post(mock, "/pins", {"board_id": known["board_id"], "media_source": image})["id"]
    labels = {"labels": [{"value": "linen", "label_type": "CUSTOM"}]}
    target = f"/ad_accounts/{known['ad_account_id']}/labels"
    known["other_label"] = post(mock, target, labels)["labels"][0]["id"]
    post(mock, f"{target}/{known['label_id']}/apply", {"entity_ids": [known["campaign_id"]]})
    post(mock, f"/pins/{known['pin_id']}/product_tags", {"product_tags": [{"pin_id": known["tagged"]}]})
    events = [{"name": "oak", "mapped_conversion_type": "CHECKOUT"}]
    post(mock, f"/ad_accounts/{known['ad_account_id']}/advertiser_defined_events", {"items": events})
    post(mock, "/user_account/websites", {"website": "https://oak.example.com"})
    catalog = f"/catalogs/{known['catalog_id']}/local_inventory_items/batch"
    item = {"item_id": "a", "store_code": "A", "operation": "CREATE"}
    post(
        mock,
        catalog,
        {"operations": [{**item, "attributes": {"price": "1 EUR", "availability": "in stock"}}]},
    )
    upload = f"/_files/parts/{known['customer_list_upload_id']}/1"
    assert mock.handle("PUT", upload, "", [("Content-Length", "3")], b"abc").status == 200
    known |= {"event_names": "oak", "website": "https://oak.example.com", "store_code": "A", "item_id": "a"}
    return mock, known


def post(mock: Mock, path: str, body: Any) -> Any:
    headers = [("Authorization", f"Bearer {mock.token}"), ("Content-Type", "application/json")]
    response = mock.handle("POST", f"/v5{path}", "", headers, json.dumps(body).encode())
    assert 200 <= response.status < 300, response.body
    return response.json()


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
