"""The smallest OpenAPI documents after lowering, and what is in them."""

from __future__ import annotations

import copy
from typing import Any

from pipeline.lowering_rules import lower
from small import Json

NULL = {"type": "null"}
COLOUR = {"type": "string", "enum": ["red", "blue"]}


def query(name: str, schema: Json) -> Json:
    return {"in": "query", "name": name, "schema": schema}


def lowered(response: Any, *, parameters: Any = (), shared: Json | None = None, **schemas: Any) -> Json:
    """The lowered document of one operation that returns a schema."""
    document = {
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1.0.0"},
        "paths": {
            "/boards": {
                "get": {
                    "operationId": "boards/get",
                    "tags": ["boards"],
                    "parameters": list(parameters),
                    "responses": {
                        "200": {"description": "OK", "content": {"application/json": {"schema": response}}}
                    },
                }
            }
        },
        "components": {"schemas": schemas, **({"parameters": shared} if shared else {})},
    }
    before = copy.deepcopy(document)
    result = lower(document)
    assert document == before  # lowering changes nothing in place
    return result


def response_of(document: Json) -> Any:
    """The schema of the response."""
    return document["paths"]["/boards"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]


def component(document: Json, name: str) -> Json:
    """A component, without the lists of its uses."""
    schema = document["components"]["schemas"][name]
    return {key: value for key, value in schema.items() if not key.startswith("x-")}


def fields_of(document: Json, name: str) -> Json:
    """The fields of a component."""
    return dict(component(document, name)["properties"])
