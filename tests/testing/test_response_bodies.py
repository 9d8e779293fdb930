"""Every operation answers, and every answer is what the description allows."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pinkit.testing.mock as testing_mock
import pytest
from pinkit.testing import Clock, Mock
from pinkit.testing.document import Document, Operation, document
from pinkit.testing.response_bodies import ResponseBodies, UnknownPatternError
from pinkit.testing.schemas import Schemas
from pinkit.testing.state import HANDLERS
from pipeline.correct import correct
from pipeline.distil import distil
from pipeline.parse import parse

OPERATIONS = list(document().operations.values())
SCHEMAS = Schemas(document())


def test_a_handler_is_for_an_operation() -> None:
    assert set(HANDLERS) <= set(document().operations)


@pytest.mark.parametrize("seed", range(5))
def test_every_seeded_answer_is_valid(seed: int) -> None:
    answers = ResponseBodies(document(), seed)
    wrong = dict[str, list[str]]()
    for operation in OPERATIONS:
        schema = operation.responses[str(operation.success)]
        value = answers.success(operation)
        if schema is None:
            assert value is None
        elif told := SCHEMAS.errors(schema, value, "response", "response"):
            wrong[operation.id] = told
    assert wrong == {}


@pytest.mark.parametrize(
    ("operation", "status"),
    [
        ("boards/create", 201),  # 200 is described, too
        ("boards/delete", 204),  # 200 is described, too
        ("product_tags/bulk_delete", 204),
        ("product_tags/bulk_add", 200),
        ("boards/update", 200),
        ("advanced_auction_items_submit/post", 200),  # 206 is a part of what was asked for
    ],
)
def test_a_success_has_the_most_specific_status_that_is_described(operation: str, status: int) -> None:
    assert document().operations[operation].success == status


def test_every_seeded_request_body_is_valid() -> None:
    answers = ResponseBodies(document(), 0)
    for operation in OPERATIONS:
        if operation.body:
            value = answers.value(operation.body.schema, operation.id, "request")
            assert SCHEMAS.errors(operation.body.schema, value, "body", "request") == [], operation.id


def test_the_same_seed_gives_the_same_answers() -> None:
    first, second, other = (ResponseBodies(document(), seed) for seed in (1, 1, 2))
    assert [first.success(each) for each in OPERATIONS] == [second.success(each) for each in OPERATIONS]
    assert [first.success(each) for each in OPERATIONS] != [other.success(each) for each in OPERATIONS]


def patterns(value: Any, place: str = "#") -> Iterator[tuple[str, dict[str, Any]]]:
    """All schemas of a document that have a pattern, with their places."""
    if isinstance(value, dict):
        if isinstance(value.get("pattern"), str):
            yield place, value
        for key, each in value.items():
            yield from patterns(each, f"{place}/{key}")
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from patterns(each, f"{place}/{index}")


def test_texts_match_every_pattern_of_the_document() -> None:
    bodies = ResponseBodies(document(), 0)
    found = list(patterns(document().raw))
    assert len(found) > 300
    for place, schema in found:
        for name in ("name", "id", "url"):
            text = bodies.value({"type": "string", **schema}, name)
            assert re.search(schema["pattern"], text), (place, text)
            assert schema.get("minLength", 0) <= len(text) <= schema.get("maxLength", len(text)), place


def test_unknown_pattern_raises_with_its_place() -> None:
    text = {"type": "string", "pattern": "^[q]{3}$"}
    schema = {"properties": {"items": {"type": "array", "items": {"properties": {"label": text}}}}}
    with pytest.raises(UnknownPatternError, match=r"boards/list\.item\.label.*\^\[q\]\{3\}\$.*_PATTERNS"):
        ResponseBodies(document(), 0).value(schema, "boards/list")


def written(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(written, value))
    return quote(str(value).lower() if isinstance(value, bool) else str(value))


def deep(name: str, value: Any) -> Iterator[str]:
    """The pairs of a deepObject."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from deep(f"{name}[{key}]", each)
    else:
        yield from (f"{name}={written(each)}" for each in (value if isinstance(value, list) else [value]))


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.id)
def test_every_operation_answers_a_seeded_request_as_described(operation: Operation, mock: Mock) -> None:
    answers_as_described(operation, mock)


def answers_as_described(operation: Operation, mock: Mock) -> None:
    """With verify on, an answer of a handler that is not described raises."""
    if operation.security[0][0] == "basic":
        return  # OAuth has tests of its own
    answers = ResponseBodies(mock.description, 7)
    path = operation.path
    for name, parameter in operation.in_path.items():
        path = path.replace(f"{{{name}}}", quote(str(answers.value(parameter.schema, name)), safe=""))
    pieces = list[str]()
    for name, parameter in operation.in_query.items():
        if parameter.deep:
            pieces += deep(name, answers.value(parameter.schema, name))
        elif parameter.required:
            pieces.append(f"{name}={written(answers.value(parameter.schema, name))}")
    body = b""
    headers = [("Authorization", f"Bearer {mock.token}")]
    if operation.body:
        body = json.dumps(answers.value(operation.body.schema, "body", "request")).encode()
        headers.append(("Content-Type", operation.body.content_type))
    answer = mock.handle(operation.method, f"/v5{path}", "&".join(pieces), headers, body)
    assert answer.status < 500
    assert answer.status not in (401, 405)
    assert operation.id in HANDLERS or answer.status == operation.success, answer.body
    assert mock.requests.last.operation == operation.id


@pytest.mark.parametrize("release", ["5.9.0", "5.14.0", "5.20.0", "5.23.0"])
def test_an_earlier_release_is_served_as_it_is_described(
    release: str, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = Path(os.environ.get("PINTEREST_SPEC_DIR", "none")) / f"openapi-{release}.json"
    if not file.exists():
        pytest.skip(f"there is no {file}")
    corrections = Path(__file__).parents[2] / "spec" / "corrections.yaml"
    raw, _ = correct(distil(parse(file.read_bytes(), file.name)), corrections)
    monkeypatch.setattr(testing_mock, "document", lambda: Document(raw))
    mock = Mock(clock=clock, verify=True)
    assert mock.description.release == release
    for operation in mock.description.operations.values():
        answers_as_described(operation, mock)
    headers = [("Authorization", f"Bearer {mock.token}"), ("Content-Type", "application/json")]
    made = mock.handle("POST", "/v5/boards", "", headers, b'{"name": "Oak"}')
    assert made.status == 201
    target = f"/v5/boards/{made.json()['id']}"
    assert mock.handle("GET", target, "", headers).json() == made.json()
    assert [mock.handle("DELETE", target, "", headers).status for _ in range(2)] == [204, 404]
