"""Valid requests that Prism rejects, as data: the arguments to avoid, and a proof of each limit."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

from harness.document import Object, operations
from pinkit.testing.messages import is_list, is_object

from interoperation.known import AMBIGUOUS

NULL: Final = "Defect: a field is nullable, but its `allOf` has a part that does not allow null."
JAVASCRIPT: Final = 2**53 - 1  # the largest safe integer of JavaScript


class Limit(NamedTuple):
    """A kind of valid request that Prism rejects.

    Arguments of a call are `path`, `query` and `body`, with the names of the OpenAPI document.

    Args:
        why: The defect of the published document, or the limitation of Prism.
        operations: Regular expression for the affected operations.
        is_met: Whether arguments of an operation reach the limit.
        operation: The operation of the proof.
        refused: Arguments that Prism rejects because they reach the limit.
        reason: Regular expression for each of Prism's reasons.
        taken: The closest arguments that do not reach the limit; None if all arguments of the operation
            do, so that Prism cannot serve it.
    """

    why: str
    operations: str
    is_met: Callable[[str, Object], bool]
    operation: str
    refused: Object
    reason: str
    taken: Object | None


def met(operation: str, arguments: Object) -> Iterator[Limit]:
    """The limits that a call would reach.

    Args:
        operation: The operationId.
        arguments: The arguments of the call.
    """
    for each in LIMITS:
        if re.fullmatch(each.operations, operation) and each.is_met(operation, arguments):
            yield each


def unserved() -> dict[str, str]:
    """The operations that Prism cannot serve at all, and why."""
    return {each.operation: each.why for each in LIMITS if each.taken is None}


def _is_empty(operation: str, arguments: Object) -> bool:
    required = [each["name"] for each in operations()[operation]["parameters"] if each.get("required")]
    return "" in (arguments["query"].get(name) for name in required)


def _is_nested(_: str, arguments: Object) -> bool:
    return any(
        is_object(inner) for each in arguments["query"].values() if is_object(each) for inner in each.values()
    )


def _is_beyond(_: str, arguments: Object) -> bool:
    return any(isinstance(each, int) and abs(each) > JAVASCRIPT for each in _leaves(arguments["body"]))


def _leaves(value: Any) -> Iterator[Any]:
    if is_object(value):
        value = [*value.values()]
    if is_list(value):
        for each in value:
            yield from _leaves(each)
    else:
        yield value


def _is_any_record(_: str, arguments: Object) -> bool:
    return any({"bid_options", "update_mask"} <= each.keys() for each in arguments["body"]["items"])


def _is_of_any_catalog(_: str, arguments: Object) -> bool:
    return "filters" in arguments["body"] and "catalog_type" not in arguments["body"]


def _is_null_partner(_: str, arguments: Object) -> bool:
    return arguments["body"].get("partner_type", "") is None


def _arguments(*, path: Object | None = None, query: Object | None = None, body: Any = None) -> Object:
    return {"path": path or {}, "query": query or {}, "body": body}


def _event(timestamp: int) -> Object:
    body = {
        "ad_group_id": "1",
        "attribution_scope": "click",
        "event_id": "1",
        "event_name": "checkout",
        "event_timestamp": timestamp,
    }
    return _arguments(path={"ad_account_id": "1"}, body=body)


def _record(**members: Any) -> Object:
    record = {"item_id": "1", "country": "US", "language": "EN", "operation": "DELETE", **members}
    return _arguments(body={"catalog_id": "1", "items": [record]})


def _product_group(**members: Any) -> Object:
    filters = {"any_of": [{"MIN_PRICE": {"values": 1}}]}
    return _arguments(path={"product_group_id": "1"}, body={"filters": filters, **members})


def _partners(kind: str | None) -> Object:
    return _arguments(path={"business_id": "1"}, body={"partner_ids": ["1"], "partner_type": kind})


LIMITS: Final = (
    Limit(
        why="Prism treats a required parameter that is empty as missing.",
        operations=r".*",
        is_met=_is_empty,
        operation="terms_suggested/list",
        refused=_arguments(query={"term": ""}),
        reason=r"query: query must have required property 'term'",
        taken=_arguments(query={"term": "a"}),
    ),
    Limit(
        why="Prism reads no object in an object of a query, here the required `report` in `parameters`.",
        operations=r".*",
        is_met=_is_nested,
        operation="reports/stats",
        refused=_arguments(
            query={"parameters": {"catalog_type": "RETAIL", "report": {"report_type": "DISTRIBUTION_ISSUES"}}}
        ),
        reason=r"query\.parameters.* (?:must have required property 'report'|must be equal to .*|in oneOf)",
        taken=None,
    ),
    Limit(
        why="Prism limits 64-bit integers to the safe integers of JavaScript.",
        operations=r"(?:msot_)?events/create|items_batch/post|advanced_auction_items_submit/post",
        is_met=_is_beyond,
        operation="msot_events/create",
        refused=_event(JAVASCRIPT + 1),
        reason=rf"body\.event_timestamp: .* must be <= {JAVASCRIPT}",
        taken=_event(JAVASCRIPT),
    ),
    Limit(  # so that it is not an UPSERT, which requires both fields
        why=AMBIGUOUS,
        operations=r"advanced_auction_items_submit/post",
        is_met=_is_any_record,
        operation="advanced_auction_items_submit/post",
        refused=_record(bid_options={}, update_mask=[]),
        reason=r"body\.items\.0: .* must match exactly one schema in oneOf",
        taken=_record(bid_options={}),
    ),
    Limit(
        why=AMBIGUOUS,
        operations=r"catalogs_product_groups/update",
        is_met=_is_of_any_catalog,
        operation="catalogs_product_groups/update",
        refused=_product_group(),
        reason=r"body: body must match exactly one schema in oneOf",
        taken=_product_group(catalog_type="RETAIL"),
    ),
    Limit(
        why=NULL,
        operations=r"delete_business_partners",
        is_met=_is_null_partner,
        operation="delete_business_partners",
        refused=_partners(None),
        reason=r"body\.partner_type: body property partner_type must be .*",
        taken=_partners("INTERNAL"),
    ),
)
