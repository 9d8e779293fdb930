"""What explains a failure: known defects of the published description, and limits of the tools, as data."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from harness.document import Object
from harness.rules import REFUSALS


class Defect(NamedTuple):
    """Why a check of schemathesis' fails.

    Args:
        operations: Of which operations; a regular expression.
        check: Which check.
        message: What the mock says, or the check; a regular expression.
        why: What explains it.
    """

    operations: str
    check: str
    message: str
    why: str


_ACCEPTED: Final = "positive_data_acceptance"
PUBLISHED: Final = (
    Defect(
        "events/create",
        _ACCEPTED,
        r"(?:(?:; )?body\.data\[\d+\]\.user_data: \w+ is missing)+",
        "Defect: `required` beside a `$ref` counts for nothing, so that no member need be there.",
    ),
    Defect(
        "get/invites",
        _ACCEPTED,
        r"query\.invite_status: must have at most 2 items",
        "Defect: `maxLength` on an array, where `maxItems` is meant.",
    ),
)
AMBIGUOUS: Final = (
    "Defect: the branches of a union do not pin their discriminator, so that several of them fit."
)
UNTOLD: Final = "A rule of Pinterest's that its description does not tell (the mock says so by X-Mock-Rule)."


class Limit(NamedTuple):
    """Why Prism refuses what is valid.

    Args:
        operations: Of which operations; a regular expression.
        violation: What it says; a regular expression.
        query: What stands in the query; a regular expression, empty if anything does.
        why: What explains it.
    """

    operations: str
    violation: str
    query: str
    why: str


PRISM: Final = (
    Limit(
        r".*",
        r"query: query must have required property '(?P<name>\w+)'",
        r"(?:.*&)?{name}=(?:&.*)?",
        "Prism takes a parameter that is empty for one that is missing.",
    ),
    Limit(
        r".*",
        r"query\.(?P<name>\w+).*",
        r".*{name}\[\w+\]\[\w+\]=.*",
        "Prism does not read objects in objects of a query.",
    ),
    Limit(
        r".*",
        r".* must be [<>]= -?9007199254740991",
        "",
        "Prism holds integers of 64 bits to those that JavaScript has.",
    ),
    Limit(
        r"advanced_auction_items_submit/post",
        r"body\.items\.\d+: .* must match exactly one schema in oneOf",
        "",
        AMBIGUOUS,
    ),
    Limit(
        r"catalogs_product_groups/update",  # Prism tells of each branch, and of the union at the end
        r"body\.filters.*|body: body must match exactly one schema in oneOf",
        "",
        AMBIGUOUS,
    ),
    Limit(
        r"delete_business_partners",
        r"body\.partner_type: body property partner_type must be .*",
        "",
        "Defect: it is nullable, but its `allOf` has a part that takes no null.",
    ),
)


def schemathesis_reason(document: Object, operation: str, check: str, message: str, rule: str) -> str:
    """What explains a failed check; empty if nothing does.

    Args:
        document: The published description.
        operation: Its id.
        check: The check.
        message: What the mock says to a refused request, else what the check says.
        rule: The header X-Mock-Rule of the answer.
    """
    if check == "response_schema_conformance":
        return AMBIGUOUS if _is_ambiguous(document, message) else ""
    for each in PUBLISHED:
        if (
            check == each.check
            and re.fullmatch(each.operations, operation)
            and re.fullmatch(each.message, message)
        ):
            return each.why
    if check != _ACCEPTED:
        return ""
    for refusal in REFUSALS:
        if re.fullmatch(refusal.operations, operation) and re.fullmatch(refusal.message, message):
            return refusal.reason
    return UNTOLD if rule else ""


def _is_ambiguous(document: Object, message: str) -> bool:
    """Whether an answer is valid but for this: several branches fit of a union that has a discriminator."""
    found = re.search(
        r" is valid under more than one of the schemas listed in the 'oneOf' keyword .*"
        r"Schema at /components/schemas/(\w+):",
        message,
    )
    return found is not None and "discriminator" in document["components"]["schemas"][found[1]]


def prism_reason(operation: str, query: str, violations: tuple[str, ...]) -> str:
    """What explains all of Prism's reasons to refuse a request; empty if one of them is left unexplained."""
    for limit in PRISM:
        if not re.fullmatch(limit.operations, operation):
            continue
        matches = [re.fullmatch(limit.violation, each) for each in violations]
        if all(each and re.fullmatch(_filled(limit.query, each), query) for each in matches):
            return limit.why
    return ""


def _filled(query: str, match: re.Match[str]) -> str:
    if not query:
        return ".*"
    return query.replace("{name}", re.escape(match["name"]))
