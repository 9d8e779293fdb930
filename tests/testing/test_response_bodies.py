"""Every operation has a response that the OpenAPI document allows."""

from __future__ import annotations

import base64
import copy
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
from pinkit.testing.document import Document, Operation, _success, document
from pinkit.testing.response_bodies import ResponseBodies, UnknownPatternError
from pinkit.testing.schemas import Schemas
from pinkit.testing.state import HANDLERS
from pipeline.correct import correct
from pipeline.distil import distil
from pipeline.parse import parse

OPERATIONS = list(document().operations.values())
SCHEMAS = Schemas(document())


def test_every_handler_has_an_operation() -> None:
    assert set(HANDLERS) <= set(document().operations)


@pytest.mark.parametrize("seed", range(5))
def test_every_seeded_response_is_valid(seed: int) -> None:
    bodies = ResponseBodies(document(), seed)
    wrong = dict[str, list[str]]()
    for operation in OPERATIONS:
        schema = operation.succeeds_with
        value = bodies.success(operation)
        if schema is None:
            assert value is None
        elif errors := SCHEMAS.errors(schema, value, "response", "response"):
            wrong[operation.id] = errors
    assert wrong == {}


@pytest.mark.parametrize(
    ("method", "statuses", "success"),
    [
        ("post", ["200", "201", "400"], 201),
        ("post", ["200", "206"], 200),  # 206 is a part of the requested items
        ("post", ["200", "204"], 200),
        ("delete", ["200", "204", "404"], 204),
        ("delete", ["200"], 200),
        ("patch", ["200", "default"], 200),
    ],
)
def test_success_has_the_most_specific_documented_status(
    method: str, statuses: list[str], success: int
) -> None:
    assert _success(method, statuses) == success


@pytest.mark.parametrize("operation", ["boards/delete", "token/revoke"])
def test_body_follows_the_document_where_a_handler_returns_none(
    operation: str, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same handler serves a release that documents a body, and one that documents none."""
    content = {"application/json": {"schema": {"type": "object", "required": ["a"], "properties": {"a": {}}}}}
    for responses, has_body in (({"200": {"content": content}}, True), ({"200": {}}, False)):
        raw = copy.deepcopy(document().raw)
        found = [each for item in raw["paths"].values() for each in item.values() if isinstance(each, dict)]
        next(each for each in found if each.get("operationId") == operation)["responses"] = responses
        monkeypatch.setattr(testing_mock, "document", lambda raw=raw: Document(raw))
        mock = Mock(clock=clock, verify=True)
        board = mock.handle("POST", "/v5/boards", "", bearer(mock), b'{"name": "Oak"}').json()["id"]
        secret = f"{mock.world.app_id}:{mock.world.app_secret}".encode()
        basic = [
            ("Authorization", f"Basic {base64.b64encode(secret).decode()}"),
            ("Content-Type", "application/x-www-form-urlencoded"),
        ]
        response = (
            mock.handle("DELETE", f"/v5/boards/{board}", "", bearer(mock))
            if operation == "boards/delete"
            else mock.handle("POST", "/v5/oauth/token/revoke", "", basic, b"token=x")
        )
        assert (response.status, bool(response.body)) == (200, has_body)


def bearer(mock: Mock) -> list[tuple[str, str]]:
    return [("Authorization", f"Bearer {mock.token}"), ("Content-Type", "application/json")]


def test_every_seeded_request_body_is_valid() -> None:
    bodies = ResponseBodies(document(), 0)
    for operation in OPERATIONS:
        if operation.body:
            value = bodies.value(operation.body.schema, operation.id, "request")
            assert SCHEMAS.errors(operation.body.schema, value, "body", "request") == [], operation.id


def test_same_seed_gives_the_same_responses() -> None:
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
    """The pairs of a deepObject, which has no notation for a list of objects."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from deep(f"{name}[{key}]", each)
    elif not (isinstance(value, list) and any(isinstance(each, dict) for each in value)):
        yield from (f"{name}={written(each)}" for each in (value if isinstance(value, list) else [value]))


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.id)
def test_seeded_request_of_every_operation_gets_a_valid_response(operation: Operation, mock: Mock) -> None:
    check_seeded_request(operation, mock)


def check_seeded_request(operation: Operation, mock: Mock) -> None:
    """With `verify`, a response of a handler that is not valid raises."""
    if operation.security[0][0] == "basic":
        return  # OAuth has its own tests
    bodies = ResponseBodies(mock.description, 7)
    path = operation.path
    for name, parameter in operation.in_path.items():
        path = path.replace(f"{{{name}}}", quote(str(bodies.value(parameter.schema, name)), safe=""))
    pieces = list[str]()
    for name, parameter in operation.in_query.items():
        if parameter.deep:
            pieces += deep(name, bodies.value(parameter.schema, name))
        elif parameter.required:
            pieces.append(f"{name}={written(bodies.value(parameter.schema, name))}")
    body = b""
    headers = [("Authorization", f"Bearer {mock.token}")]
    if operation.body:
        body = json.dumps(bodies.value(operation.body.schema, "body", "request")).encode()
        headers.append(("Content-Type", operation.body.content_type))
    response = mock.handle(operation.method, f"/v5{path}", "&".join(pieces), headers, body)
    assert response.status < 500
    assert response.status not in (401, 405)
    is_read = operation.id not in HANDLERS and not operation.in_path
    assert not is_read or response.status in (operation.success, 400, 404), response.body
    assert mock.requests.last.operation == operation.id


@pytest.mark.parametrize("release", ["5.9.0", "5.14.0", "5.20.0", "5.23.0"])
def test_earlier_releases_are_served_as_documented(
    release: str, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = Path(os.environ.get("PINTEREST_SPEC_DIR", "none")) / f"openapi-{release}.json"
    if not file.exists():
        pytest.skip(f"PINTEREST_SPEC_DIR does not name a folder with {file.name}")
    pytest.importorskip("openapi_spec_validator", reason="install the dependency group `regenerate`")
    corrections = Path(__file__).parents[2] / "spec" / "corrections.yaml"
    raw, _ = correct(distil(parse(file.read_bytes(), file.name)), corrections)
    monkeypatch.setattr(testing_mock, "document", lambda: Document(raw))
    mock = Mock(clock=clock, verify=True)
    assert mock.description.release == release
    for operation in mock.description.operations.values():
        check_seeded_request(operation, mock)
    headers = [("Authorization", f"Bearer {mock.token}"), ("Content-Type", "application/json")]
    made = mock.handle("POST", "/v5/boards", "", headers, b'{"name": "Oak"}')
    assert 200 <= made.status < 300
    target = f"/v5/boards/{made.json()['id']}"
    assert mock.handle("GET", target, "", headers).json() == made.json()
    assert [mock.handle("DELETE", target, "", headers).status // 100 for _ in range(2)] == [2, 4]
