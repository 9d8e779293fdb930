"""The explanations of `scripts/interop`: it explains known failures, and no others."""

from __future__ import annotations

from collections import defaultdict
from typing import Final

import pytest
from harness.arguments import arguments
from harness.client import arguments_of, driver
from harness.document import described, operations
from harness.strategies import collect
from interoperation import clients, prism, steady
from interoperation.caller import Exchange
from interoperation.known import schemathesis_reason
from interoperation.limits import LIMITS, Limit, met, unserved
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
        ("get/invites", ACCEPTANCE, "query.invite_status: must have at most 2 items; body.data: no", False),
        ("pins/list", ACCEPTANCE, "query.domains: repeated; one comma-separated list is allowed", True),
        ("pins/list", ACCEPTANCE, "query.domain: repeated; one comma-separated list is allowed", False),
        ("boards/create", ACCEPTANCE, "body.name: is missing", False),
        ("boards/list", "not_a_server_error", "query.bookmark: it was not made for this list", False),
        ("items_batch/get", ANSWER, AMBIGUOUS % "CatalogsItemsBatch", True),
        ("boards/get", ANSWER, AMBIGUOUS % "Board", False),
        ("boards/get", ANSWER, "1 is not of type 'string' Schema at /components/schemas/Board:", False),
    ],
)
def test_failed_check_is_explained_by_known_causes_only(
    operation: str, check: str, message: str, is_explained: bool
) -> None:
    assert bool(schemathesis_reason(described(), operation, check, message, "")) is is_explained


def test_rule_of_the_mock_explains_a_rejection_only() -> None:
    rule = "not in the OpenAPI document"
    assert schemathesis_reason(described(), "boards/get", ACCEPTANCE, "no", rule)
    assert not schemathesis_reason(described(), "boards/get", "not_a_server_error", "no", rule)


@pytest.mark.parametrize("limit", LIMITS, ids=lambda each: each.operation)
def test_limits_of_prism_are_proved_by_valid_calls(limit: Limit) -> None:
    assert list(met(limit.operation, limit.refused)) == [limit]
    assert limit.taken is None or not list(met(limit.operation, limit.taken))
    for call in filter(None, (limit.refused, limit.taken)):
        driver("sync").call(limit.operation, arguments_of(limit.operation, **call))
        sent = driver("sync").peer.sent
        assert sent is not None
        assert (sent.path, sent.body) == (call["path"], call["body"])
        assert call["query"].items() <= sent.query.items()  # a list asks for its page size


@pytest.mark.parametrize("operation", unserved())
def test_operation_that_prism_cannot_serve_always_meets_a_limit(operation: str) -> None:
    values = collect(arguments()[operation], 50)
    assert all(list(met(operation, prism.said(operation, each))) for each in values)


def test_arguments_that_meet_a_limit_are_replaced_and_noted() -> None:
    cleared: prism.Cleared = defaultdict(set)
    values = prism.clear("terms_suggested/list", cleared)
    assert len(values) == 5
    assert all(each["query"]["term"] for each in values)
    assert cleared == {"terms_suggested/list": {"terms_suggested/list"}}


@pytest.mark.parametrize(
    ("refused", "taken", "is_explained"),
    [
        (Exchange(400, ("query: query must have required property 'term'",)), Exchange(200), True),
        (Exchange(200), Exchange(200), False),
        (Exchange(400, ("query: query must have required property 'limit'",)), Exchange(200), False),
        (Exchange(400), Exchange(200), False),
        (Exchange(400, ("query: query must have required property 'term'",)), Exchange(400), False),
    ],
)
def test_outdated_limit_is_reported(refused: Exchange, taken: Exchange, is_explained: bool) -> None:
    limit = LIMITS[0]
    finding = prism.prove(lambda _, given: [taken if given["term"] else refused], limit)
    assert bool(finding.why) is is_explained


@pytest.mark.parametrize(
    "exchange",
    [Exchange(400, ("body: no",)), Exchange(500), Exchange(0, error="?"), Exchange(200, error="DecodeError")],
)
def test_failed_call_to_prism_has_no_explanation(exchange: Exchange) -> None:
    good = [(operation, Exchange(200)) for operation in operations().keys() - unserved().keys()]
    assert not prism.judged(good, unserved())[1]
    assert [each.why for each in prism.judged([*good, ("boards/get", exchange)], unserved())[1]] == [""]
    assert [each.what for each in prism.judged(good[1:], unserved())[1]] == [f"{good[0][0]}: not served"]


def test_unexplained_failure_is_reported() -> None:
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


@pytest.mark.parametrize("each", clients.KNOWN, ids=lambda each: f"{each.package} {each.step}")
def test_mistake_of_a_client_explains_its_own_step_only(each: clients.Known) -> None:
    assert each.package in {driver.package for driver in clients.DRIVERS}
    assert not clients.why(each.package, each.step, "GET /v5/boards 500 code 0: no")
    assert not clients.why(each.package, "another step", "")


def test_each_step_has_its_own_requests() -> None:
    output = '{"step": "a", "error": null}\nnoise\n{"step": "b", "error": "no"}\n'
    log = ["GET /v5/a 200", "GET /_mock/clock 200", "GET /v5/b?c=1 400 code 1: no", "GET /_mock/clock 200"]
    first, second = clients.read(output, log)
    assert (first.name, first.error, first.rejected, first.requests) == ("a", "", (), 1)
    assert (second.name, second.error, second.rejected) == ("b", "no", ("GET /v5/b?c=1 400 code 1: no",))
    assert clients.judged("", "pinterest-sdk", [first]).is_wrong is False
    assert clients.judged("", "pinterest-sdk", [second]).is_wrong
    assert clients.judged("", "pinterest-sdk", []).is_wrong


@pytest.mark.parametrize(
    ("found", "is_explained"),
    [
        ("ads/create: body.8.grid_click_type: Value null is not in allowed values", True),
        ("ads/create: body.8.grid_click_type: Value 1 is not in allowed values", False),
        ("boards/get: pinkit cannot read the response: InvalidResponseError: boards/get: not JSON", False),
    ],
)
def test_rejection_by_steady_is_explained_by_known_causes_only(found: str, is_explained: bool) -> None:
    assert bool(steady.why(found)) is is_explained
