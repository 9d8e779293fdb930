"""Each body that is valid by the OpenAPI document leaves the models equal, and no field is lost."""

import json
from typing import Any, TypeAlias

import pytest
from harness.compare import declared_but_unknown, equal
from harness.strategies import EXAMPLES, Posting, collect, postings
from pinkit_generated import OPERATIONS
from pinkit_generated._read import adopt, copied
from pinkit_generated._write import dumps, plain
from pipeline import facts

Part: TypeAlias = tuple[Posting, Any, facts.Shape]


@pytest.fixture(scope="module")
def parts(description: dict[str, Any]) -> dict[str, list[Part]]:
    """The bodies of each operation: how to make one, its codec, and its schema in the OpenAPI document."""
    described = facts.read(description)
    found: dict[str, list[Part]] = {operation: [] for operation in OPERATIONS}
    for name, posting in {**_made(description, "request"), **_made(description, "response")}.items():
        operation, _, part = name.partition(" ")
        made, known = OPERATIONS[operation], described[operation]
        if part == "request":
            found[operation].append((posting, made.body, next(iter((known.body or {}).values()))))
        elif made.responses[part] not in ("Error", "PinterestLibError") or part == "400":
            found[operation].append((posting, made.responses[part], known.responses[part] or {}))
    return found


def _made(description: dict[str, Any], reading: Any) -> dict[str, Posting]:
    """Make the bodies of requests, or those of responses."""
    schemas: dict[str, Any] = {}
    for item in description["paths"].values():
        for operation in item.values():
            request = {"request": operation.get("requestBody", {})}
            bodies = request if reading == "request" else operation["responses"]
            for part, body in bodies.items():
                for media in list(body.get("content", {}).values())[:1]:
                    schemas[f"{operation['operationId']} {part}"] = media["schema"]
    return postings(description, schemas, reading)


@pytest.mark.parametrize("operation", sorted(OPERATIONS))
def test_every_valid_body_comes_back_equal(operation: str, parts: dict[str, list[Part]]) -> None:
    for posting, codec, shape in parts[operation]:
        values = collect(posting)
        assert len(values) >= EXAMPLES
        for value in values:
            read = adopt(codec, copied(value))
            assert equal(plain(read), value)
            assert declared_but_unknown(read, shape) == []
            assert equal(json.loads(dumps(read)), value)
