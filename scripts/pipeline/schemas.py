"""Walk over the schemas of an OpenAPI document, and rewrite them by rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, cast
from urllib.parse import unquote

from pipeline.errors import PipelineError, pointer
from pipeline.grammar import METHODS

Schema: TypeAlias = dict[str, Any]
Components: TypeAlias = dict[str, Schema]
Rule: TypeAlias = Callable[[Schema, Components], Schema]

PREFIX = "#/components/schemas/"
FLAGS = {"x-deprecated": "deprecated", "x-read-only": "readOnly"}
"""The extensions that list the fields of an object with a keyword in the lowered document."""


def rewrite(document: dict[str, Any], rule: Rule, components: Components) -> None:
    """Apply a rule to every schema of a document, innermost first."""
    for holder, key in list(slots(document)):
        holder[key] = rewritten(holder[key], rule, components)


def rewritten(schema: Schema, rule: Rule, components: Components) -> Schema:
    """Apply a rule to a copy of a schema: to everything inside it, and then to itself."""
    result = dict(schema)
    for key in ("items", "additionalProperties"):
        if isinstance(result.get(key), dict):
            result[key] = rewritten(result[key], rule, components)
    for key in ("allOf", "oneOf", "anyOf"):
        if key in result:
            result[key] = [rewritten(branch, rule, components) for branch in result[key]]
    if "properties" in result:
        result["properties"] = {
            name: rewritten(member, rule, components) for name, member in result["properties"].items()
        }
    return rule(result, components)


def every(schema: Schema) -> Iterator[Schema]:
    """A schema and everything inside it, but not the targets of references."""
    yield schema
    inside = [schema[key] for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)]
    inside += [branch for key in ("allOf", "oneOf", "anyOf") for branch in schema.get(key, ())]
    for inner in (*inside, *schema.get("properties", {}).values()):
        yield from every(inner)


def slots(document: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """Every outermost schema: the mapping that holds it, and its key."""
    schemas = document["components"]["schemas"]
    yield from ((schemas, name) for name in schemas)
    for _, _, operation in operations(document):
        yield from ((holder, "schema") for holder in [*sent(operation), *answered(operation)])


def sent(operation: dict[str, Any]) -> list[dict[str, Any]]:
    """The objects with the schemas of a request: parameters, and the media types of its body."""
    parameters = operation.get("parameters", [])
    body = operation.get("requestBody", {}).get("content", {}).values()
    return [holder for holder in [*parameters, *body] if "schema" in holder]


def answered(operation: dict[str, Any]) -> list[dict[str, Any]]:
    """The objects with the schemas of the responses: their media types."""
    responses = operation.get("responses", {}).values()
    contents = [media for response in responses for media in response.get("content", {}).values()]
    return [media for media in contents if "schema" in media]


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every operation: path, method, operation."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def found(document: dict[str, Any], reference: str) -> Any:
    """The target of a reference, also deep inside a component.

    Raises:
        PipelineError: The target does not exist.
    """
    steps = [
        unquote(step).replace("~1", "/").replace("~0", "~")
        for step in reference.removeprefix("#/").split("/")
    ]
    place: Any = document  # an array or an object, depending on the steps
    try:
        for step in steps:
            place = cast("Any", place[int(step)] if isinstance(place, list) else place[step])
    except (KeyError, IndexError, TypeError, ValueError):
        raise PipelineError(f"{reference!r} does not exist", pointer(*steps)) from None
    return place


def target(schema: Schema, components: Components) -> Schema:
    """The target of a reference, through aliases; any other schema itself."""
    while "$ref" in schema:
        schema = components[schema["$ref"].removeprefix(PREFIX)]
    return schema


def is_object_schema(schema: Schema) -> bool:
    """Whether a schema is an object, with fields or as a map."""
    return schema.get("type") == "object"
