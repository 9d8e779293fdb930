"""What explains a failed check of schemathesis': known defects of the published OpenAPI document, as data."""

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
        message: The message of the mock or of the check; a regular expression.
        why: What explains it.
    """

    operations: str
    check: str
    message: str
    why: str


_ACCEPTED: Final = "positive_data_acceptance"
PUBLISHED: Final = (
    Defect(
        "analytics/create_report",
        _ACCEPTED,
        r"body\.campaign_objective_types\[\d+\]: must be .*",
        "Defect: a list without `items`.",
    ),
    Defect(
        "pins/list",
        _ACCEPTED,
        r"query\.domains: repeated; .*",
        "Defect: `explode: false` is missing, which the prose of the parameter states.",
    ),
    Defect(
        "reports/stats",
        _ACCEPTED,
        r"query: .* is not a parameter of reports/stats",
        "Defect: `style: deepObject` is missing since 5.28.0.",
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
UNTOLD: Final = (
    "A rule of Pinterest's that its OpenAPI document does not contain (the mock states it in X-Mock-Rule)."
)


def schemathesis_reason(document: Object, operation: str, check: str, message: str, rule: str) -> str:
    """What explains a failed check; empty if nothing does.

    Args:
        document: The published OpenAPI document.
        operation: Its id.
        check: The check.
        message: The mock's message for a rejected request, else the check's.
        rule: The header X-Mock-Rule of the response.
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
    """Whether a response is valid but for this: several branches fit of a union that has a discriminator."""
    found = re.search(
        r" is valid under more than one of the schemas listed in the 'oneOf' keyword .*"
        r"Schema at /components/schemas/([\w.]+):",
        message,
    )
    return found is not None and "discriminator" in document["components"]["schemas"][found[1]]
