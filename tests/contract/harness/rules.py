"""Rules of Pinterest beyond its OpenAPI document, and omitted phases, as data with reasons."""

from __future__ import annotations

import re
from typing import Final, NamedTuple


class Rule(NamedTuple):
    """A rule by which a valid request is rejected.

    Args:
        operations: The operations; a regular expression.
        message: The message of the response; a regular expression.
        reason: Why the rejection is right.
    """

    operations: str
    message: str
    reason: str


REFUSALS: Final = (
    Rule(r".*", r"query\.bookmark: it was not made for this list", "Bookmarks are opaque."),
    Rule(r".*", r"The path or the query is longer than \d+ characters\.", "A server must have some limit."),
    Rule(
        r".*",
        r"You can only get data from the last \d+ days|The time range specified is too large, .*"
        r"|start_date, end_date: one of them is not a day|end_date: is before start_date",
        "Dates are texts in the document; Pinterest's guides limit their age and the length of a range.",
    ),
    Rule(
        r"events/create",
        r"body\.data: has \d+ events; at most 20 are allowed",
        "The prose of the document: at most 20 events if `test` is true.",
    ),
    Rule(
        r"pins/create",
        r"body\.(media_source|board_id): is missing; .*",
        "Only an ad-only Pin needs no board, and every Pin needs a medium; the document requires neither.",
    ),
    Rule(
        r"pins/create",
        r"body\.media_source\.media_id: media \d+ is (registered|failed)",
        "A video can be published once it has been uploaded.",
    ),
    Rule(r"oauth/.*", r"scope: .*", "No schema requires that the text consists of the listed scopes."),
    Rule(
        r"oauth/.*|token/revoke",
        r"body\..*: repeated, or in brackets, which a form does not have|query: '=.*' is not name=value",
        "Unknown fields may have any JSON value; a form has texts only.",
    ),
    Rule(
        r"oauth/token",
        r"body\.(code|redirect_uri|refresh_token): is missing; .*",
        "One schema for all grants cannot require the fields of each; RFC 6749 does.",
    ),
    Rule(
        r"conversion_deletion_request/delete",
        r"Deletion request \d+ is (CANCELLED|SUBMITTED); .*",
        "The prose of the document: a request can be cancelled once, and for 72 hours.",
    ),
    Rule(
        r"product_tags/bulk_add",
        r"body\.product_tags: more than once: .*|\d+ of \d+ product tags are not eligible; none was added\.",
        "The prose of the document: a duplicate is an error, and so is a Pin that is not eligible.",
    ),
    Rule(
        r"pins/create",
        r"body\.media_source\.\w+: (is not valid base64|Pinterest could not fetch the image)",
        "A pattern of letters is no base64, and Pinterest cannot reach the sender's own machine.",
    ),
    Rule(
        r"boards/update",
        r"Could not edit board: .*",
        "Pinterest rejects the name of another board.",
    ),
    Rule(
        r"customer_list_uploads/run",
        r"Parts .* were not uploaded\.",
        "The prose of the document: an upload runs after its parts were uploaded.",
    ),
    Rule(
        r"reports/stats",
        r"query: .* has empty brackets, or more than 8|query\.parameters\[.*\]: occurs twice",
        "Unknown fields may have any name, but not in brackets, and they are not lists.",
    ),
)

# operation: why its coverage phase is omitted unless PINKIT_EXAMPLES is higher than in CI. Each still runs in
# the two other phases.
SLOW_COVERAGE: Final = {
    "bulk_upsert/create": "19,000 cases: 12 unions of ads entities, each with all its fields",
    "catalogs_product_groups/create": "8,000 cases: filters nested in filters",
    "catalogs_product_groups/create_many": "8,000 cases: lists of the same",
    "catalogs_product_groups/update": "8,000 cases: the same once more",
    "products_by_product_group_filter/list": "5,000 cases: the same once more",
    "items_batch/post": "thousands of cases: five kinds of batches of three kinds of catalogs",
}

# operation: why no generated request can succeed; hand-written tests have successful ones.
NEVER_SUCCEEDS: Final = {
    "oauth/token": "Codes and refresh tokens are issued.",
    "reports/get": "The token of a report is issued.",
    "customer_list_uploads/run": "No generated request uploads a part.",
    "follow_user/update": "No generated name is a user's.",
    "catalogs_product_groups/delete_many": "No generated list of ids is one of product groups.",
    "items_issues/list": "No generated id is that of a feed's ingestion.",
    "unverify_website/delete": "No generated address is a verified website.",
}


def is_refusal(operation: str, message: str) -> bool:
    """Whether a valid request may be rejected with this message."""
    return any(
        re.fullmatch(rule.operations, operation) and re.fullmatch(rule.message, message) for rule in REFUSALS
    )
