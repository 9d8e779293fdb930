"""Walk over the schemas of a description, and rewrite them by rules."""

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
MARKS = {"x-deprecated": "deprecated", "x-read-only": "readOnly"}
"""What an object lists of its fields in the lowered document, by the keyword that they have."""


def rewrite(document: dict[str, Any], rule: Rule, components: Components) -> None:
    """Apply a rule to every schema of a document, innermost first."""
    for holder, key in list(slots(document)):
        holder[key] = rewritten(holder[key], rule, components)


def rewritten(schema: Schema, rule: Rule, components: Components) -> Schema:
    """A schema with a rule applied to everything inside it, and then to itself; it is not changed."""
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
    """A schema and everything inside it; what it refers to is not inside it."""
    yield schema
    inside = [schema[key] for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)]
    inside += [branch for key in ("allOf", "oneOf", "anyOf") for branch in schema.get(key, ())]
    for inner in (*inside, *schema.get("properties", {}).values()):
        yield from every(inner)


def slots(document: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """Every place that holds a schema which no other schema holds: the mapping and its key."""
    schemas = document["components"]["schemas"]
    yield from ((schemas, name) for name in schemas)
    for _, _, operation in operations(document):
        yield from ((holder, "schema") for holder in [*sent(operation), *answered(operation)])


def sent(operation: dict[str, Any]) -> list[dict[str, Any]]:
    """What holds the schemas of a request: parameters, and the media of its body."""
    parameters = operation.get("parameters", [])
    body = operation.get("requestBody", {}).get("content", {}).values()
    return [holder for holder in [*parameters, *body] if "schema" in holder]


def answered(operation: dict[str, Any]) -> list[dict[str, Any]]:
    """What holds the schemas of the answers: their media."""
    answers = operation.get("responses", {}).values()
    contents = [media for answer in answers for media in answer.get("content", {}).values()]
    return [media for media in contents if "schema" in media]


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every operation: path, method, operation."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def found(document: dict[str, Any], reference: str) -> Any:
    """What a reference leads to, also deep inside a component.

    Raises:
        PipelineError: It leads nowhere.
    """
    steps = [
        unquote(step).replace("~1", "/").replace("~0", "~")
        for step in reference.removeprefix("#/").split("/")
    ]
    place: Any = document  # an array or an object, as the steps go
    try:
        for step in steps:
            place = cast("Any", place[int(step)] if isinstance(place, list) else place[step])
    except (KeyError, IndexError, TypeError, ValueError):
        raise PipelineError(f"{reference!r} leads nowhere", pointer(*steps)) from None
    return place


def target(schema: Schema, components: Components) -> Schema:
    """What a reference leads to, through aliases; any other schema itself."""
    while "$ref" in schema:
        schema = components[schema["$ref"].removeprefix(PREFIX)]
    return schema


def is_object_schema(schema: Schema) -> bool:
    """Whether a schema is an object, with members or as a map."""
    return schema.get("type") == "object"
