"""Values that a schema of the description allows, made by schemathesis.

Its strategies make requests, so each schema stands as the body of an operation of its own.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings

Object: TypeAlias = dict[str, Any]
Posting: TypeAlias = Any
EXAMPLES: Final = int(os.environ.get("PINKIT_EXAMPLES", "5"))  # of each body
SETTINGS: Final = settings(
    max_examples=EXAMPLES,
    database=None,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much),
)


def postings(
    document: Object, schemas: Mapping[str, Object], reading: Literal["request", "response"] = "request"
) -> dict[str, Posting]:
    """What makes values, by the names that their schemas are given.

    Args:
        document: The description that the schemas' references lead into.
        schemas: Schemas of it.
        reading: Whether the values are for a request, which has no read-only members, or from an answer,
            which has no write-only ones.
    """
    document = copy.deepcopy({**document, "paths": {}})
    schemas = copy.deepcopy(dict(schemas))
    if reading == "response":
        _turn(document)
        _turn(schemas)
    paths: Object = {
        f"/{index}": {
            "post": {
                "operationId": name,
                "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
                "responses": {"200": {"description": "OK"}},
            }
        }
        for index, (name, schema) in enumerate(schemas.items())
    }
    schema: Any = schemathesis.openapi.from_dict({**document, "paths": paths})
    found = [result.ok() for result in schema.get_all_operations()]
    return {each.definition.raw["operationId"]: each for each in found}


def collect(posting: Posting, most: int = EXAMPLES) -> list[Any]:
    """Values, as many as asked for or all that there are; the same in every run."""
    values: list[Any] = []

    @settings(SETTINGS, max_examples=most)
    @given(case=posting.as_strategy())
    def take(case: Any) -> None:
        values.append(case.body)

    take()
    assert values
    return values


def _turn(node: Any) -> None:
    """Make read-only members plain ones, and write-only ones such as a request's read-only ones."""
    if isinstance(node, list):
        for each in node:
            _turn(each)
    elif isinstance(node, dict):
        read_only = node.get("readOnly") is True
        if read_only:
            del node["readOnly"]
        if node.get("writeOnly") is True:
            del node["writeOnly"]
            node["readOnly"] = True
        for each in node.values():
            _turn(each)
