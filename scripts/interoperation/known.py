"""Explanations of failed checks of schemathesis, as data: known defects of the published document."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from harness.document import Object
from harness.rules import REFUSALS


class Defect(NamedTuple):
    """A known defect, which makes a check of schemathesis fail.

    Args:
        operations: Regular expression for the operations.
        check: Name of the check.
        message: Regular expression for the message of the mock or the check.
        why: The explanation.
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
        "Defect: `maxLength` on an array; `maxItems` is intended.",
    ),
)
AMBIGUOUS: Final = (
    "Defect: the branches of a union do not pin their discriminator, so that several of them match."
)
UNDOCUMENTED: Final = (
    "A rule of Pinterest that its document does not state (the mock names it in X-Mock-Rule)."
)


def schemathesis_reason(document: Object, operation: str, check: str, message: str, rule: str) -> str:
    """Find the explanation of a failed check; empty without one.

    Args:
        document: The published OpenAPI document.
        operation: The operationId.
        check: Name of the check.
        message: The mock's message for a rejected request, else the message of the check.
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
    return UNDOCUMENTED if rule else ""


def _is_ambiguous(document: Object, message: str) -> bool:
    """Whether a response only fails because several branches of a union with a discriminator match."""
    found = re.search(
        r" is valid under more than one of the schemas listed in the 'oneOf' keyword .*"
        r"Schema at /components/schemas/([\w.]+):",
        message,
    )
    return found is not None and "discriminator" in document["components"]["schemas"][found[1]]
