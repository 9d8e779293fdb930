"""What is valid by the description comes out of the models equal, and no described member is unknown to them."""

import datetime as dt
import json
import os
import re
from collections.abc import Iterator
from typing import Any, TypeAlias

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from pinkit_generated import OPERATIONS, Model
from pinkit_generated._read import adopt, copied
from pinkit_generated._write import dumps, plain
from pipeline import facts
from schemathesis.schemas import APIOperation

EXAMPLES = int(os.environ.get("PINKIT_EXAMPLES", "5"))  # of each body
SETTINGS = settings(
    max_examples=EXAMPLES,
    database=None,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much),
)
_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d")


Part: TypeAlias = tuple[APIOperation[Any, Any, Any, Any], Any, facts.Shape]


@pytest.fixture(scope="module")
def parts(description: dict[str, Any]) -> dict[str, list[Part]]:
    """The bodies of each operation: how to make one, its codec, and what the description says of it."""
    described = facts.read(description)
    found: dict[str, list[Part]] = {operation: [] for operation in OPERATIONS}
    for result in _as_requests(description).get_all_operations():
        posting = result.ok()
        operation, _, part = posting.definition.raw["operationId"].partition(" ")
        made, known = OPERATIONS[operation], described[operation]
        if part == "request":
            found[operation].append((posting, made.body, next(iter((known.body or {}).values()))))
        elif made.answers[part] not in ("Error", "PinterestLibError") or part == "400":
            found[operation].append((posting, made.answers[part], known.responses[part] or {}))
    return found


def _as_requests(description: dict[str, Any]) -> Any:
    """Each body of the description as that of an operation of its own, since strategies make requests."""
    paths: dict[str, Any] = {}
    for path, item in description["paths"].items():
        for method, operation in item.items():
            bodies = {"request": operation.get("requestBody", {}), **operation["responses"]}
            for part, body in bodies.items():
                for media in list(body.get("content", {}).values())[:1]:
                    paths[f"/{part}/{method}{path}"] = {
                        "post": {
                            "operationId": f"{operation['operationId']} {part}",
                            "requestBody": {"required": True, "content": {"application/json": media}},
                            "responses": {"200": {"description": "OK"}},
                        }
                    }
    return schemathesis.openapi.from_dict({**description, "paths": paths})


@pytest.mark.parametrize("operation", sorted(OPERATIONS))
def test_every_valid_body_comes_back_equal(operation: str, parts: dict[str, list[Part]]) -> None:
    for posting, codec, shape in parts[operation]:
        values: list[Any] = []
        _collect(posting, values)
        assert len(values) >= EXAMPLES
        for value in values:
            read = adopt(codec, copied(value))
            assert _equal(plain(read), value)
            assert [path for path in _unknown(read, "") if path in shape] == []
            assert _equal(json.loads(dumps(read)), value)


def _collect(posting: APIOperation[Any, Any, Any, Any], values: list[Any]) -> None:
    @SETTINGS
    @given(case=posting.as_strategy())
    def collect(case: Any) -> None:
        values.append(case.body)

    collect()


def _equal(written: Any, source: Any) -> bool:
    """Equal, but for times, which are equal as instants."""
    if written == source:
        return True
    if isinstance(source, dict):
        return written.keys() == source.keys() and all(_equal(written[key], source[key]) for key in source)
    if isinstance(source, list):
        return len(written) == len(source) and all(map(_equal, written, source))
    if isinstance(source, str) and _TIME.match(source):
        return dt.datetime.fromisoformat(written) == dt.datetime.fromisoformat(source)
    return False


def _unknown(value: Any, path: str) -> Iterator[str]:
    """The paths of members that no model declares."""
    if isinstance(value, Model):
        yield from (f"{path}.{wire}" for wire in value.additional_properties)
        for wire in value.__dict__.keys() - value.additional_properties.keys():
            yield from _unknown(value.__dict__[wire], f"{path}.{wire}")
    elif isinstance(value, dict):
        for item in value.values():
            yield from _unknown(item, f"{path}{{}}")
    elif isinstance(value, list):
        for item in value:
            yield from _unknown(item, f"{path}[]")
