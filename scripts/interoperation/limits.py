"""Valid requests that Prism rejects, as data: the arguments to avoid, and a proof of each limit."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

from harness.document import Object, operations
from pinkit.testing.messages import is_list, is_object

from interoperation.known import AMBIGUOUS

NULL: Final = "Defect: `nullable` is beside a reference to an enum that does not allow null."
_BOTH: Final = {
    "IMPRESSION",
    "OUTBOUND_CLICK",
    "PIN_CLICK",
    "SAVE",
    "SAVE_RATE",
    "TOTAL_COMMENTS",
    "TOTAL_REACTIONS",
}  # metrics of Pins and of videos
JAVASCRIPT: Final = 2**53 - 1  # the largest safe integer of JavaScript
_FLOAT: Final = (2 - 2**-23) * 2.0**127  # the largest number of single precision


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


def _is_of_any_catalog(_: str, arguments: Object) -> bool:
    return "filters" in arguments["body"] and "catalog_type" not in arguments["body"]


def _is_of_both_kinds(_: str, arguments: Object) -> bool:
    return not _BOTH.isdisjoint(arguments["query"].get("metric_types", ()))


def _has_no_match_type(_: str, arguments: Object) -> bool:
    return any(each.get("match_type", "") is None for each in arguments["body"]["keywords"])


def _is_beyond_float(_: str, arguments: Object) -> bool:
    return any(isinstance(each, float) and abs(each) > _FLOAT for each in _leaves(arguments["body"]))


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


def _product_group(**members: Any) -> Object:
    filters = {"any_of": [{"MIN_PRICE": {"values": 1}}]}
    return _arguments(path={"product_group_id": "1"}, body={"filters": filters, **members})


def _pin_metrics(metric: str) -> Object:
    query = {"start_date": "2026-01-01", "end_date": "2026-01-02", "metric_types": [metric]}
    return _arguments(path={"pin_id": "1"}, query=query)


def _keyword(match_type: str | None) -> Object:
    keyword = {"match_type": match_type, "value": "oak"}
    return _arguments(path={"ad_account_id": "1"}, body={"parent_id": "1", "keywords": [keyword]})


def _store(latitude: float) -> Object:
    store = {"store_code": "1", "name": "Oak", "country": "US", "latitude": latitude}
    return _arguments(path={"catalog_id": "1"}, body=[store])


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
        reason=(
            r"query\.parameters.* (?:must have required property '(?:report|catalog_type)'"
            r"|must be equal to .*|in oneOf)"
        ),
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
        why="Defect: the branches of a union are enums that share values, so that both of them match.",
        operations=r"pins/analytics",
        is_met=_is_of_both_kinds,
        operation="pins/analytics",
        refused=_pin_metrics("SAVE"),
        reason=r"query\.metric_types\.0: .* must match exactly one schema in oneOf",
        taken=_pin_metrics("USER_FOLLOW"),
    ),
    Limit(
        why=NULL,
        operations=r"keywords/create",
        is_met=_has_no_match_type,
        operation="keywords/create",
        refused=_keyword(None),
        reason=r"body\.keywords\.0\.match_type: .* must be equal to one of the allowed values: .*",
        taken=_keyword("BROAD"),
    ),
    Limit(
        why="Prism limits numbers to those of single precision, where the format is `float`.",
        operations=r"catalogs_local_stores/(?:create|update)",
        is_met=_is_beyond_float,
        operation="catalogs_local_stores/create",
        refused=_store(1e39),
        reason=r"body\.0\.latitude: .* must be <= 3\.40\d*e\+38",
        taken=_store(1e38),
    ),
)
