"""Arguments of calls, generated from the OpenAPI document: values that a request can express."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from pinkit_generated import OPERATIONS as GENERATED

from harness.client import body_schema
from harness.document import Object, described, members_of, operations, prepared, resolved
from harness.strategies import Posting, postings

_TEXT: Final = {"type": "string"}


@cache
def arguments() -> dict[str, Posting]:
    """Generators of arguments: `<id>` for some of them, `<id> whole` for all of them."""
    some = {each: _schema(each) for each in operations()}
    whole = {f"{each} whole": _schema(each, whole=True) for each in operations()}
    return postings(prepared(described()), {**some, **whole})


def as_query(operation: str, query: Object) -> Object:
    """Reduce a query to what it can express: no empty repeated list, and declared fields only in brackets."""
    parameters = {each["name"]: each for each in operations()[operation]["parameters"]}
    kept: Object = {}
    for name, value in query.items():
        if parameters[name].get("style") == "deepObject":
            value = _in_brackets(parameters[name]["schema"], value)
        elif isinstance(value, dict):
            value = _spread(parameters[name]["schema"], value)
        if not (value == {} or (value == [] and parameters[name].get("explode", True))):
            kept[name] = value
    return kept


def _in_brackets(schema: Object, value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    declared = members_of(schema)
    inner = {name: _in_brackets(declared[name], each) for name, each in value.items() if name in declared}
    return {name: each for name, each in inner.items() if each not in ({}, None)}


def _spread(schema: Object, value: Object) -> Object:
    """Return the fields that can be parameters: declared ones, no objects, empty lists or null."""
    declared = members_of(schema)
    return {
        name: each
        for name, each in value.items()
        if name in declared and not isinstance(each, dict) and each not in ([], None)
    }


def as_form(operation: str, body: Any) -> Any:
    """Reduce a body to what a form can express: declared texts, no null."""
    if GENERATED[operation].media_type != "application/x-www-form-urlencoded":
        return body
    declared = members_of(body_schema(operation))
    return {name: value for name, value in body.items() if name in declared and value is not None}


def _schema(operation: str, *, whole: bool = False) -> Object:
    """All arguments of an operation as one object."""
    facts = operations()[operation]
    parts: Object = {}
    for where in ("path", "query"):
        found = [each for each in facts["parameters"] if each["in"] == where]
        parts[where] = {
            "type": "object",
            "properties": {each["name"]: _parameter(each) for each in found},
            "required": [each["name"] for each in found if whole or each.get("required")],
            "additionalProperties": False,
        }
    if "requestBody" in facts:
        body = body_schema(operation)
        parts["body"] = {"allOf": [body, {"required": _writable(body)}]} if whole else body
    return {"type": "object", "properties": parts, "required": sorted(parts), "additionalProperties": False}


def _writable(schema: Object) -> list[str]:
    """Return the fields of a plain object; none for a list or a union, whose branches differ."""
    schema = resolved(schema)
    if not {"oneOf", "anyOf", "discriminator", "items"}.isdisjoint(schema):
        return []
    return [name for name, each in members_of(schema).items() if not resolved(each).get("readOnly")]


def _parameter(parameter: Object) -> Object:
    """Restrict a parameter to what it can express: no empty text or dots in a path, no empty list."""
    schema: Object = parameter["schema"]
    if parameter["in"] == "path":
        return {"allOf": [schema, {"minLength": 1, "not": {"enum": [".", ".."]}}]}
    if schema.get("type") == "array":
        items = schema["items"]
        return {
            "minItems": 1,
            **schema,
            "items": {"type": "string", "minLength": 1, **items} if items == _TEXT else items,
        }
    return schema
