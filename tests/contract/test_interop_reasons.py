"""What `scripts/interop` says of a failure: what is known is explained, and anything else is not."""

from __future__ import annotations

from typing import Final

import pytest
from harness.document import described
from interoperation.known import prism_reason, schemathesis_reason
from interoperation.report import Finding, Row, render

ACCEPTANCE: Final = "positive_data_acceptance"
ANSWER: Final = "response_schema_conformance"
AMBIGUOUS: Final = (
    "{} ... is valid under more than one of the schemas listed in the 'oneOf' keyword "
    "Validated against the response schema for status code 200. Schema at /components/schemas/%s: {}"
)


@pytest.mark.parametrize(
    ("operation", "check", "message", "is_explained"),
    [
        ("boards/list", ACCEPTANCE, "query.bookmark: it was not made for this list", True),
        ("get/invites", ACCEPTANCE, "query.invite_status: must have at most 2 items", True),
        ("events/create", ACCEPTANCE, "body.data[0].user_data: em is missing", True),
        ("events/create", ACCEPTANCE, "body.data[0].user_data: em is missing; body.data: no", False),
        ("boards/create", ACCEPTANCE, "body.name: is missing", False),
        ("boards/list", "not_a_server_error", "query.bookmark: it was not made for this list", False),
        ("items_batch/get", ANSWER, AMBIGUOUS % "CatalogsItemsBatch", True),
        ("boards/get", ANSWER, AMBIGUOUS % "Board", False),
        ("boards/get", ANSWER, "1 is not of type 'string' Schema at /components/schemas/Board:", False),
    ],
)
def test_a_failed_check_is_explained_by_what_is_known_alone(
    operation: str, check: str, message: str, is_explained: bool
) -> None:
    assert bool(schemathesis_reason(described(), operation, check, message, "")) is is_explained


def test_a_rule_that_the_mock_calls_its_own_explains_a_refusal_and_nothing_else() -> None:
    rule = "not in the description"
    assert schemathesis_reason(described(), "boards/get", ACCEPTANCE, "no", rule)
    assert not schemathesis_reason(described(), "boards/get", "not_a_server_error", "no", rule)


@pytest.mark.parametrize(
    ("query", "told", "is_explained"),
    [
        ("page_size=1&token=", "query: query must have required property 'token'", True),
        ("token=a", "query: query must have required property 'token'", False),
        ("page_size=1", "query: query must have required property 'token'", False),
        ("parameters[report][feed_id]=0", "query.parameters: it must have 'report'", True),
        ("parameters[report]=0", "query.parameters: it must have 'report'", False),
        ("", "body.name: body property name must be string", False),
    ],
)
def test_a_refusal_by_prism_is_explained_by_what_is_known_alone(
    query: str, told: str, is_explained: bool
) -> None:
    assert bool(prism_reason("reports/get", query, (told,))) is is_explained
    assert not prism_reason("reports/get", query, (told, "body: something else"))


def test_what_nothing_explains_is_wrong() -> None:
    row = Row("a thing", findings=(Finding("it fails"), Finding("it fails too", "a reason", 2)))
    assert row.is_wrong
    assert render([row]).splitlines() == [
        "WRONG: a thing",
        "  explained by nothing:",
        "    it fails",
        "  explained: a reason",
        "    2 \u00d7 it fails too",
    ]
    assert not Row("a thing", findings=(Finding("it fails", "a reason"),)).is_wrong
    assert render([Row("a thing", skipped="no Node")]) == "skipped: a thing\n  no Node"
