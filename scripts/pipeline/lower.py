"""Rewrite what openapi-python-client would lose into what it digests, by general rules and never by path.

Each rule is a function from one schema to another, applied to every schema of the document, innermost first.
The result is an OpenAPI 3.1 document in which each object, each enum and each union of objects is a component
with a good name, and each use is a reference, a scalar, an array, a map, or a union of these.
"""

from __future__ import annotations

import copy
from itertools import count
from typing import Any

from pipeline.errors import PipelineError, pointer
from pipeline.expand import expand
from pipeline.grammar import METHODS
from pipeline.naming import class_name as class_name
from pipeline.naming import function_name as function_name
from pipeline.naming import name_everything, needs_name
from pipeline.refuse import refuse, refuse_twins
from pipeline.schemas import (
    MARKS,
    PREFIX,
    Components,
    Schema,
    answered,
    every,
    found,
    is_object_schema,
    rewrite,
    rewritten,
    sent,
    target,
)
from pipeline.schemas import operations as operations


def lower(document: dict[str, Any]) -> dict[str, Any]:
    """A document that the generator digests without loss.

    Args:
        document: A corrected description, OpenAPI 3.0; it is not changed.

    Raises:
        PipelineError: A construct that no rule covers, with its JSON pointer.
    """
    refuse(document)
    lowered: dict[str, Any] = copy.deepcopy(document)
    components: Components = lowered.setdefault("components", {}).setdefault("schemas", {})
    resolve_parameters(lowered)
    resolve_contents(lowered)
    resolve_deep_references(lowered, components)
    keep_scalars(lowered, components)
    for rule in (list_marks, keep_what_counts, state_null, infer_types, narrow_enums):
        rewrite(lowered, rule, components)
    expand(lowered, components)
    rewrite(lowered, follow_aliases, components)
    move_null_to_uses(lowered, components)
    rewrite(lowered, merge_unions, components)
    rewrite(lowered, follow_aliases, components)
    name_everything(lowered, components)
    inline_unnamed(lowered, components)
    for rule in (flatten_unions, write_constants, write_null):
        rewrite(lowered, rule, components)
    drop_unnamed(components)
    refuse_twins(components)
    title_maps(lowered, components)
    name_operations(lowered)
    mark_uses(lowered, components)
    lowered["openapi"] = "3.1.0"
    return lowered


# Rules on the published form -------------------------------------------------------------------------------


def resolve_parameters(document: dict[str, Any]) -> None:
    """A parameter that refers to a component, or to an alias of one, is written out.

    The generator does not follow a parameter that is a reference to another. Path-level parameters are
    written into each operation. `x-component` keeps the name that a shared parameter has.
    """

    def resolved(parameter: dict[str, Any]) -> dict[str, Any]:
        seen = list[str]()
        while "$ref" in parameter:
            reference = parameter["$ref"]
            if reference in seen:
                raise PipelineError(f"{reference!r} leads back to itself", reference.removeprefix("#"))
            seen.append(reference)
            parameter = {**found(document, reference), "x-component": reference.rpartition("/")[2]}
        return copy.deepcopy(parameter)

    for item in document["paths"].values():
        common = [resolved(parameter) for parameter in item.pop("parameters", [])]
        for operation in (item[method] for method in METHODS if method in item):
            own = [resolved(parameter) for parameter in operation.get("parameters", [])]
            taken = {(parameter["in"], parameter["name"]) for parameter in own}
            operation["parameters"] = own + [p for p in common if (p["in"], p["name"]) not in taken]
    document["components"].pop("parameters", None)


def resolve_contents(document: dict[str, Any]) -> None:
    """A body or an answer that refers to a component is written out: rules walk operations and schemas."""

    def resolved(content: dict[str, Any]) -> dict[str, Any]:
        return copy.deepcopy(found(document, content["$ref"])) if "$ref" in content else content

    for _, _, operation in operations(document):
        if "requestBody" in operation:
            operation["requestBody"] = resolved(operation["requestBody"])
        answers = operation.get("responses", {})
        operation["responses"] = {status: resolved(answer) for status, answer in answers.items()}
    for kind in ("requestBodies", "responses"):
        document["components"].pop(kind, None)


def resolve_deep_references(document: dict[str, Any], components: Components) -> None:
    """A reference into a component (`X/properties/items`) is replaced by what stands there."""

    def resolve(schema: Schema, _: Components) -> Schema:
        reference = schema.get("$ref", "")
        if reference.removeprefix(PREFIX) in components or not reference:
            return schema
        part = rewritten(found(document, reference), resolve, components)
        siblings = {key: value for key, value in schema.items() if key != "$ref"}
        return {**siblings, "allOf": [part, *siblings.get("allOf", [])]} if siblings else part

    rewrite(document, resolve, components)


def keep_scalars(document: dict[str, Any], components: Components) -> None:
    """A parameter of a scalar type is one value: `properties` say nothing of it.

    Elsewhere they make an object of what has them; see `infer_types`.
    """
    for _, _, operation in operations(document):
        for parameter in operation["parameters"]:
            schema = target(parameter.get("schema", {}), components)
            if schema.get("type") in _JSON_TYPES.values() and "properties" in schema:
                parameter["schema"] = {
                    key: value for key, value in schema.items() if key not in ("properties", "required")
                }


def list_marks(schema: Schema, components: Components) -> Schema:
    """An object lists its deprecated and its read-only fields: `x-deprecated`, `x-read-only`.

    Beside a reference the keywords would be lost, and what is equal but for them would become two types.
    """
    marks = {
        mark: sorted(
            name
            for name, field in schema.get("properties", {}).items()
            if _is_marked(field, keyword, components)
        )
        for mark, keyword in MARKS.items()
    }
    return {**schema, **{mark: fields for mark, fields in marks.items() if fields}}


def _is_marked(schema: Schema, keyword: str, components: Components) -> bool:
    """Whether a schema, any of its parts or all of its branches have a keyword."""
    if schema.get(keyword) is True:
        return True
    parts = [*schema.get("allOf", ()), *([target(schema, components)] if "$ref" in schema else [])]
    unions = [schema[key] for key in ("oneOf", "anyOf") if key in schema]
    return any(_is_marked(part, keyword, components) for part in parts) or any(
        all(_is_marked(branch, keyword, components) for branch in branches) for branches in unions
    )


def keep_what_counts(schema: Schema, _: Components) -> Schema:
    """Only what a type can say is kept.

    A title would name a class, where components do, and the same titles stand on different schemas. A default
    is what the server does when nothing is sent, so it is never sent. Limits are the server's to check.
    """
    kept = {key: value for key, value in schema.items() if key in _COUNTS}
    if kept.get("format") not in ("date", "date-time"):
        kept.pop("format", None)
    if kept.get("additionalProperties") == {}:
        kept["additionalProperties"] = True
    if "mapping" in kept.get("discriminator", {}):
        mapping = kept["discriminator"]["mapping"]
        # A mapping holds references or bare names of components (OpenAPI 3.0.3, Discriminator Object).
        full = {tag: name if name.startswith("#") else PREFIX + name for tag, name in mapping.items()}
        kept["discriminator"] = {**kept["discriminator"], "mapping": full}
    return kept


_COUNTS = frozenset(
    {"$ref", "allOf", "oneOf", "anyOf", "discriminator", "type", "format", "enum", "nullable"}
    | {"items", "properties", "required", "additionalProperties", *MARKS}
)


def state_null(schema: Schema, _: Components) -> Schema:
    """A type without `nullable` forbids null; without a type, or beside `$ref`, silence says nothing."""
    if "type" in schema and "nullable" not in schema and "$ref" not in schema:
        return {**schema, "nullable": False}
    return schema


def infer_types(schema: Schema, _: Components) -> Schema:
    """The other keywords say which type is meant where none is written.

    `properties` beside another type than object are what is meant: the type is the mistake.
    """
    if "properties" in schema:
        return {**schema, "type": "object"}
    if "type" in schema:
        return schema
    for key, implied in (("additionalProperties", "object"), ("required", "object"), ("items", "array")):
        if key in schema:
            return {**schema, "type": implied}
    kinds = {_JSON_TYPES[type(value)] for value in schema.get("enum", ()) if value is not None}
    return {**schema, "type": kinds.pop()} if len(kinds) == 1 else schema


_JSON_TYPES = {str: "string", int: "integer", float: "number", bool: "boolean"}


def narrow_enums(schema: Schema, _: Components) -> Schema:
    """Null among the values of an enum is nullability; an enum of null alone is null."""
    if None not in schema.get("enum", ()):
        return schema
    values = [value for value in schema["enum"] if value is not None]
    if not values:
        return {"type": "null", "nullable": True}
    return {**schema, "enum": values, "nullable": True}


# Rules on the expanded form --------------------------------------------------------------------------------


def follow_aliases(schema: Schema, components: Components) -> Schema:
    """A reference to a component that is nothing but a reference goes straight to its target."""
    while "$ref" in schema and "$ref" in (alias := components[schema["$ref"].removeprefix(PREFIX)]):
        schema = {**alias, **schema, "$ref": alias["$ref"]}
    return schema


def move_null_to_uses(document: dict[str, Any], components: Components) -> None:
    """A class cannot be null: the places that use a nullable component are nullable instead."""
    nullable = {name for name, schema in components.items() if schema.get("nullable")}
    for name, schema in components.items():
        components[name] = {key: value for key, value in schema.items() if key != "nullable"}

    def mark(schema: Schema, _: Components) -> Schema:
        null = schema.get("nullable", schema.get("$ref", "").removeprefix(PREFIX) in nullable)
        rest = {key: value for key, value in schema.items() if key != "nullable"}
        return {**rest, "nullable": True} if null else rest

    rewrite(document, mark, components)


def merge_unions(schema: Schema, components: Components) -> Schema:
    """Branches of a union that differ in nothing that a type can say become one.

    Equal branches; objects that differ in nothing but what they require; values of a type beside any value of
    it; enums of strings.
    """
    schema = flatten_unions(schema, components)
    if "oneOf" not in schema:
        return schema
    branches = [target(branch, components) for branch in schema["oneOf"]]
    lists = ("required", *MARKS)
    bare = [{key: value for key, value in branch.items() if key not in lists} for branch in branches]
    if is_object_schema(bare[0]) and all(branch == bare[0] for branch in bare):
        common = {
            key: sorted(set[str].intersection(*(set(branch.get(key, [])) for branch in branches)))
            for key in lists
        }
        return _with_null_of(schema, {**bare[0], **common})
    anything = {branch["type"] for branch in branches if branch.keys() == {"type"}} - {"object"}
    if {branch.get("format") for branch in branches} >= {"date", "date-time"}:
        anything.add("string")  # a date is the start of a day, too: which one was meant would be lost
    enums = [branch["enum"] for branch in branches if branch.get("type") == "string" and "enum" in branch]
    named = {"type": "string", "enum": list(dict.fromkeys(value for enum in enums for value in enum))}
    merged: list[Schema] = []
    for one, branch in zip(schema["oneOf"], branches, strict=True):
        if branch.get("type") in anything:
            merged.append({"type": branch["type"]})
        else:
            merged.append(named if len(enums) > 1 and branch.get("enum") in enums else one)
    return flatten_unions({**schema, "oneOf": merged}, components)


def _with_null_of(union: Schema, schema: Schema) -> Schema:
    return {**schema, "nullable": True} if union.get("nullable") else schema


def flatten_unions(schema: Schema, _: Components) -> Schema:
    """A union that is a branch of another is part of it; one with a single branch is that branch."""
    if "oneOf" not in schema:
        return schema
    inner = [one for branch in schema["oneOf"] for one in branch.get("oneOf", [branch])]
    nullable = any(branch.get("nullable") for branch in [schema, *schema["oneOf"], *inner])
    bare = [{key: value for key, value in branch.items() if key != "nullable"} for branch in inner]
    branches = [branch for index, branch in enumerate(bare) if branch not in bare[:index]]
    one = branches[0] if len(branches) == 1 else {**schema, "oneOf": branches}
    return _with_null_of({"nullable": nullable}, one)


# Writing what the generator reads --------------------------------------------------------------------------


def inline_unnamed(document: dict[str, Any], components: Components) -> None:
    """A reference to a scalar, an array, a map or a mixed union is replaced by it: classes have names."""
    inside: list[str] = []

    def inline(schema: Schema, _: Components) -> Schema:
        name = schema.get("$ref", "").removeprefix(PREFIX)
        if not name or needs_name(components[name], components):
            return schema
        if name in inside:
            raise PipelineError(
                f"{name} contains itself, and is nothing that has a name",
                pointer("components", "schemas", name),
            )
        inside.append(name)
        inlined = rewritten(components[name], inline, components)
        inside.pop()
        return _with_null_of(schema, inlined)

    rewrite(document, inline, components)


def write_constants(schema: Schema, _: Components) -> Schema:
    """An enum of one value is a constant.

    The generator forgets a constant that has a type other than string; and an empty one, 0 or false is
    nothing to it in a map unless something else stands beside it.
    """
    if len(schema.get("enum", ())) != 1:
        return schema
    rest = {key: value for key, value in schema.items() if key not in ("enum", "type")}
    value = schema["enum"][0]
    beside = {"type": "string"} if isinstance(value, str) else {} if value else {"description": "constant"}
    return {**rest, "const": value, **beside}


def write_null(schema: Schema, _: Components) -> Schema:
    """Nullable schemas become unions with null, as OpenAPI 3.1 says it; and arrays have items there."""
    rest = {key: value for key, value in schema.items() if key != "nullable"}
    if rest.get("type") == "array":
        rest.setdefault("items", {})
    if not schema.get("nullable") or not rest or rest == {"type": "null"}:
        return rest
    return (
        {**rest, "oneOf": [*rest.get("oneOf", []), {"type": "null"}]}
        if "oneOf" in rest
        else {"oneOf": [rest, {"type": "null"}]}
    )


def drop_unnamed(components: Components) -> None:
    """Components that were inlined everywhere are dropped."""
    for name in [name for name, schema in components.items() if not needs_name(schema, components)]:
        del components[name]


def title_maps(document: dict[str, Any], components: Components) -> None:
    """A map is no class, but the generator names it like one, and the name of its parents may be taken."""
    numbers = count(1)

    def title(schema: Schema, _: Components) -> Schema:
        if is_object_schema(schema) and not schema.get("properties"):
            return {**schema, "title": f"UnnamedMap{next(numbers)}"}
        return schema

    rewrite(document, title, components)


def name_operations(document: dict[str, Any]) -> None:
    """An operationId becomes the name of a function; `x-operation-id` keeps Pinterest's."""
    for _, _, operation in operations(document):
        operation["x-operation-id"] = operation["operationId"]
        operation["operationId"] = function_name(operation["operationId"])


def mark_uses(document: dict[str, Any], components: Components) -> None:
    """Each component tells which operations send it and which answer with it: `x-sent`, `x-answered`."""
    for _, _, operation in operations(document):
        for use, holders in (("x-sent", sent(operation)), ("x-answered", answered(operation))):
            for name in _reached([holder["schema"] for holder in holders], components):
                components[name].setdefault(use, []).append(operation["operationId"])
    for schema in components.values():
        for use in schema.keys() & {"x-sent", "x-answered"}:
            schema[use].sort()


def _reached(schemas: list[Schema], components: Components) -> set[str]:
    """The components that schemas refer to, directly or not."""
    reached, pending = set[str](), schemas
    while pending:
        names = {
            inner["$ref"].removeprefix(PREFIX) for one in pending for inner in every(one) if "$ref" in inner
        }
        pending = [components[name] for name in names - reached]
        reached |= names
    return reached
