"""An example of a call for each operation: the shortest valid arguments, made from the OpenAPI document.

Texts, numbers and enum values come from the mock (`pinkit.testing`), ids from the records of a prepared mock,
so that each example succeeds there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from typing import Any, Final, TypeAlias

import attrs
import pinkit
from pinkit.facts import Facts
from pinkit.testing import Clock, Mock
from pinkit.testing.document import Operation, document
from pinkit.testing.response_bodies import ResponseBodies

from documentation.records import point, point_path, seeded

Known: TypeAlias = dict[str, Any]
#: The time of the prepared mock: 21 September 2026.
NOW: Final = 1_790_000_000.0
APP_SECRET: Final = "app secret"  # noqa: S105  # of the mock


@attrs.frozen
class ExampleCall:
    """A call with arguments.

    Args:
        facts: The facts about the call.
        operation: The operation.
        arguments: The arguments, by the names that pinkit has for them.
    """

    facts: Facts
    operation: Operation
    arguments: Known


@cache
def example_calls() -> Mapping[str, ExampleCall]:
    """Return an example of a call for each operation, by the name that users write."""
    mock, known = prepared()
    calls = (_example(operation, mock.bodies, known) for operation in document().operations.values())
    return {call.facts.name: call for call in sorted(calls, key=lambda call: call.facts.name)}


def _example(operation: Operation, bodies: ResponseBodies, known: Known) -> ExampleCall:
    special = _KNOWN.get(operation.id, {})
    known = {**known, **_USUAL, **{name: known.get(value, value) for name, value in special.items()}}
    body = shortest_body(operation, bodies, known) if operation.body else None
    path = path_of(operation, bodies, known)
    arguments = named(operation, path, query_of(operation, bodies, known), body)
    facts = pinkit.describe(operation.id)
    places = {parameter.name: place for place, parameter in enumerate(facts.parameters)}
    ordered = dict(sorted(arguments.items(), key=lambda item: places[item[0]]))
    return ExampleCall(facts, operation, ordered)


# The prepared mock --------------------------------------------------------------------------------------


def a_mock() -> tuple[Mock, Known]:
    """Return a mock with a record of each kind, and the ids of these records."""
    mock = Mock(clock=Clock(NOW, running=False), verify=True)
    mock.world.app_secret = APP_SECRET
    mock.settings.processing_seconds = 0
    return mock, seeded(mock)


def prepared() -> tuple[Mock, Known]:
    """Return a mock in which each operation that writes finds what it needs, and the ids of its records."""
    mock, known = a_mock()
    for name in ("tag", "tagged"):
        known[name] = post(mock, "/pins", {"board_id": known["board_id"], "media_source": _IMAGE})["id"]
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
    part = mock.handle("PUT", upload, "", [("Content-Length", "3")], b"abc")
    if part.status != 200:
        raise RuntimeError(f"PUT {upload}: {part.status} {part.body!r}")
    known["processing_result_id"] = post(mock, f"/catalogs/feeds/{known['feed_id']}/ingest", None)["id"]
    known |= {"event_names": "oak", "website": "https://oak.example.com", "store_code": "A", "item_id": "a"}
    return mock, known | _reports(mock, known)


def _reports(mock: Mock, known: Known) -> Known:
    """Start a report of each kind; return their tokens, by the operation that reads them."""
    account = f"/ad_accounts/{known['ad_account_id']}"
    catalog = {"report_type": "DISTRIBUTION_ISSUES", "catalog_id": known["catalog_id"]}
    dates = {name: known[name] for name in ("start_date", "end_date")}
    report = {**dates, "granularity": "DAY", "level": "CAMPAIGN", "columns": ["IMPRESSION_1"]}
    return {
        "reports/get": post(mock, "/catalogs/reports", {"catalog_type": "RETAIL", "report": catalog})[
            "token"
        ],
        "analytics/get_report": post(mock, f"{account}/reports", report)["token"],
    }


def post(mock: Mock, path: str, body: Any) -> Any:
    """Call a mock with all scopes, and return the JSON of its response."""
    headers = [("Authorization", f"Bearer {mock.token}"), ("Content-Type", "application/json")]
    content = b"" if body is None else json.dumps(body).encode()
    response = mock.handle("POST", f"/v5{path}", "", headers, content)
    if not 200 <= response.status < 300:
        raise RuntimeError(f"POST {path}: {response.status} {response.body!r}")
    return response.json()


# Arguments ----------------------------------------------------------------------------------------------

_DIGEST: Final = sha256(b"ada@example.com").hexdigest()
_RETAIL: Final = {"catalog_type": "RETAIL"}
_IMAGE: Final = {"source_type": "image_url", "url": "https://example.com/linen.jpg"}
_BID: Final = {"country": "DE", "language": "DE", "item_id": "a"}
# The fields of a generated body that are replaced, so that it follows rules beyond the document; None omits
# one. A text that is the name of a known id stands for it.
REPLACED: Final[dict[str, dict[str, Any]]] = {
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
    "analytics/create_mmm_report": {"advertiser_ids": None},
    "analytics/create_report": {"product_item_ids": None},
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
    "events/create": {
        "action_source": "web",
        "event_name": "checkout",
        "event_time": int(NOW) - 3600,
        "user_data": {"em": [_DIGEST]},
    },
    "oauth/token": {"grant_type": "client_credentials", "refresh_token": None, "scope": "ads:read"},
    "pins/create": {"board_id": "board_id", "media_source": _IMAGE},
    "brand_accounts/update": {"username": "linen_brand"},
    "campaigns/create": {"lifetime_spend_cap": None},
    "campaigns/update": {"lifetime_spend_cap": None},
    "catalogs_local_inventory_items_batch/operate": {"operation": "DELETE"},
    "catalogs_local_inventory_items/post": {"item_id": "a"},
    "product_tags/bulk_add": {"pin_id": "tag"},
    "product_tags/bulk_delete": {"pin_id": "tagged"},
    "respond_business_access_invites": {"accept_invite": True},
}
_USUAL: Final = {"columns": "IMPRESSION_1", "metric_types": "IMPRESSION"}
# Other records than the usual ones.
_KNOWN: Final[dict[str, dict[str, str]]] = {
    **{operation: {"token": operation} for operation in ("reports/get", "analytics/get_report")},
    "follow_user/update": {"username": "oak"},
    "labels/apply": {"label_id": "other_label"},
}


def path_of(operation: Operation, bodies: ResponseBodies, known: Known) -> Known:
    """Return the values of the path of an operation: known ids where there are some."""
    values = {name: bodies.value(each.schema, name, "request") for name, each in operation.in_path.items()}
    point_path(values, known, operation.path)
    return values


def query_of(operation: Operation, bodies: ResponseBodies, known: Known) -> Known:
    """Return the required query parameters of an operation, with known ids."""
    values: Known = {}
    for name, each in operation.in_query.items():
        if each.required:
            own = known.get(operation.path.removesuffix("/multiple")) if name in ("id", "ids") else None
            value = own or known.get(name) or known.get(name.removesuffix("s"))
            if value is None:
                value = bodies.value(each.schema, name, "request")
                point(value, known, operation.path)
            is_list = each.schema.get("type") == "array"
            values[name] = [value] if is_list and not isinstance(value, list) else value
    return values


def body_of(operation: Operation, bodies: ResponseBodies, known: Known) -> Any:
    """Return a body with all fields of an operation, with known ids."""
    if operation.body is None:
        return None
    body = bodies.value(operation.body.schema, "body", "request")
    point(body, known, operation.path)
    return _with(body, REPLACED.get(operation.id, {}), known)


def shortest_body(operation: Operation, bodies: ResponseBodies, known: Known) -> Any:
    """Return a body with the required fields of an operation; with one change, if ids alone are required."""
    if operation.body is None:
        return None
    keep = set(REPLACED.get(operation.id, {}))
    if operation.method == "PATCH":
        keep.add("id")
    return _shortest(body_of(operation, bodies, known), operation.body.schema, bodies, keep, known)


def _shortest(value: Any, schema: Known, bodies: ResponseBodies, keep: Any, known: Known) -> Any:
    given = value if isinstance(value, dict) else None
    schema = bodies.flat(schema, given)
    if isinstance(value, list):
        least = max(1, schema.get("minItems", 0))
        return [_shortest(each, schema.get("items", {}), bodies, keep, known) for each in value[:least]]
    if given is None:
        return value
    fields = schema.get("properties", {})
    if not fields:
        return value
    required = {*schema.get("required", ()), *keep}
    names = [name for name in given if name in required]
    names = names or [name for name in given if name in known and name.endswith("id")]
    if all(name.endswith("id") for name in names):
        names += list(_changes(given, names))[:1]
    return {
        name: _shortest(value, fields.get(name, {}), bodies, keep, known)
        for name, value in given.items()
        if name in names
    }


def _changes(given: Known, names: list[str]) -> Iterator[str]:
    """Yield the names of the fields that an example may change, a name first."""
    free = [name for name in given if name not in names and not name.endswith(("id", "ids"))]
    yield from sorted(free, key=lambda name: (name != "name", isinstance(given[name], (dict, list))))


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


def named(operation: Operation, path: Known, query: Known, body: Any) -> Known:
    """Return the arguments of a call under pinkit's names, from their names in the OpenAPI document.

    A field of the body with the name of a parameter is `body_<name>`; a body that is no object is `body`.
    """
    names = {_letters(each.name): each.name for each in pinkit.describe(operation.id).parameters}
    given = {names[_letters(wire)]: value for wire, value in {**path, **query}.items()}
    if body is None:
        return given
    if "body" in names:
        return {**given, "body": body}
    taken = {_letters(name) for name in (*operation.in_path, *operation.in_query)}
    extra: Known = {}
    for wire, value in body.items():
        letters = _letters(wire)
        name = names.get(f"body{letters}" if letters in taken else letters)
        (given if name else extra)[name or wire] = value
    return {**given, "extra_body": extra} if extra else given


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
