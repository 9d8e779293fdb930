"""Rewrite constructs that openapi-python-client would lose, by general rules and never by path.

Each rule is a function from one schema to another, applied to every schema of the document, innermost first.
The result is an OpenAPI 3.1 document in which each object, each enum and each union of objects is a component
with a good name, and each use is a reference, a scalar, an array, a map, or a union of these.
"""

from __future__ import annotations

import copy
from itertools import count
from typing import Any

from pipeline.class_names import class_name as class_name
from pipeline.class_names import function_name as function_name
from pipeline.class_names import name_everything, needs_name
from pipeline.errors import PipelineError, pointer
from pipeline.expand import expand
from pipeline.grammar import METHODS
from pipeline.parse import is_date
from pipeline.schemas import (
    FLAGS,
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
from pipeline.unsupported import reject_twins, reject_unsupported


def lower(document: dict[str, Any]) -> dict[str, Any]:
    """Rewrite a document so that the generator reads it without loss.

    Args:
        document: A corrected document, OpenAPI 3.0; it is not changed.

    Raises:
        PipelineError: No rule covers a construct; with its JSON pointer.
    """
    reject_unsupported(document)
    lowered: dict[str, Any] = copy.deepcopy(document)
    components: Components = lowered.setdefault("components", {}).setdefault("schemas", {})
    resolve_parameters(lowered)
    resolve_contents(lowered)
    resolve_deep_references(lowered, components)
    keep_scalars(lowered, components)
    for rule in (list_flagged_fields, keep_type_keywords, state_null, infer_types, narrow_enums):
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
    reject_twins(components)
    title_maps(lowered, components)
    name_operations(lowered)
    list_uses(lowered, components)
    lowered["openapi"] = "3.1.0"
    return lowered


# Rules on the published form -------------------------------------------------------------------------------


def resolve_parameters(document: dict[str, Any]) -> None:
    """Inline a parameter that refers to a component, or to an alias of one.

    The generator does not follow a parameter that is a reference to another. Path-level parameters are
    written into each operation. `x-component` keeps the name that a shared parameter has.
    """

    def resolved(parameter: dict[str, Any]) -> dict[str, Any]:
        seen = list[str]()
        while "$ref" in parameter:
            reference = parameter["$ref"]
            if reference in seen:
                raise PipelineError(f"{reference!r} refers to itself", reference.removeprefix("#"))
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
    """Inline a body or a response that refers to a component: rules walk operations and schemas."""

    def resolved(content: dict[str, Any]) -> dict[str, Any]:
        return copy.deepcopy(found(document, content["$ref"])) if "$ref" in content else content

    for _, _, operation in operations(document):
        if "requestBody" in operation:
            operation["requestBody"] = resolved(operation["requestBody"])
        responses = operation.get("responses", {})
        operation["responses"] = {status: resolved(response) for status, response in responses.items()}
    for kind in ("requestBodies", "responses"):
        document["components"].pop(kind, None)


def resolve_deep_references(document: dict[str, Any], components: Components) -> None:
    """Inline a reference into a component (`X/properties/items`)."""

    def resolve(schema: Schema, _: Components) -> Schema:
        reference = schema.get("$ref", "")
        if reference.removeprefix(PREFIX) in components or not reference:
            return schema
        part = rewritten(found(document, reference), resolve, components)
        siblings = {key: value for key, value in schema.items() if key != "$ref"}
        return {**siblings, "allOf": [part, *siblings.get("allOf", [])]} if siblings else part

    rewrite(document, resolve, components)


def keep_scalars(document: dict[str, Any], components: Components) -> None:
    """Drop `properties` of a parameter of a scalar type.

    Elsewhere they make a schema an object; see `infer_types`.
    """
    for _, _, operation in operations(document):
        for parameter in operation["parameters"]:
            schema = target(parameter.get("schema", {}), components)
            if schema.get("type") in _JSON_TYPES.values() and "properties" in schema:
                parameter["schema"] = {
                    key: value for key, value in schema.items() if key not in ("properties", "required")
                }


def list_flagged_fields(schema: Schema, components: Components) -> Schema:
    """List the deprecated and the read-only fields of an object in `x-deprecated` and `x-read-only`.

    Beside a reference the keywords would be lost, and schemas equal but for them would become two types.
    """
    marks = {
        mark: sorted(
            name
            for name, field in schema.get("properties", {}).items()
            if _is_flagged(field, keyword, components)
        )
        for mark, keyword in FLAGS.items()
    }
    return {**schema, **{mark: fields for mark, fields in marks.items() if fields}}


def _is_flagged(schema: Schema, keyword: str, components: Components) -> bool:
    """Whether a schema, any of its parts or all of its branches have a keyword."""
    if schema.get(keyword) is True:
        return True
    parts = [*schema.get("allOf", ())]
    if "$ref" in schema:  # one step: an alias may have the keyword, too
        parts.append(components[schema["$ref"].removeprefix(PREFIX)])
    unions = [schema[key] for key in ("oneOf", "anyOf") if key in schema]
    return any(_is_flagged(part, keyword, components) for part in parts) or any(
        all(_is_flagged(branch, keyword, components) for branch in branches) for branches in unions
    )


def keep_type_keywords(schema: Schema, _: Components) -> Schema:
    """Keep only the keywords that a type can express.

    A title would name a class, where components do, and different schemas have the same title. A default
    is what the server assumes when nothing is sent, so it is never sent. The server checks limits.
    """
    kept = {key: value for key, value in schema.items() if key in _COUNTS}
    if is_date(schema):
        kept["format"] = "date"
    elif kept.get("format") not in ("date", "date-time"):
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
    | {"items", "properties", "required", "additionalProperties", *FLAGS}
)


def state_null(schema: Schema, _: Components) -> Schema:
    """State `nullable: false` where a type is stated without `nullable`, but not beside `$ref`."""
    if "type" in schema and "nullable" not in schema and "$ref" not in schema:
        return {**schema, "nullable": False}
    return schema


def infer_types(schema: Schema, _: Components) -> Schema:
    """Infer a missing type from the other keywords.

    Where `properties` contradict the type, the type is the mistake.
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
    """Turn null among the values of an enum into `nullable`, and an enum of null alone into the type null."""
    if None not in schema.get("enum", ()):
        return schema
    values = [value for value in schema["enum"] if value is not None]
    if not values:
        return {"type": "null", "nullable": True}
    return {**schema, "enum": values, "nullable": True}


# Rules on the expanded form --------------------------------------------------------------------------------


def follow_aliases(schema: Schema, components: Components) -> Schema:
    """Replace a reference to an alias by a reference to its target."""
    while "$ref" in schema and "$ref" in (alias := components[schema["$ref"].removeprefix(PREFIX)]):
        schema = {**alias, **schema, "$ref": alias["$ref"]}
    return schema


def move_null_to_uses(document: dict[str, Any], components: Components) -> None:
    """Make the uses of a nullable component nullable instead: a class cannot be null."""
    nullable = {name for name, schema in components.items() if schema.get("nullable")}
    for name, schema in components.items():
        components[name] = {key: value for key, value in schema.items() if key != "nullable"}

    def move(schema: Schema, _: Components) -> Schema:
        null = schema.get("nullable", schema.get("$ref", "").removeprefix(PREFIX) in nullable)
        rest = {key: value for key, value in schema.items() if key != "nullable"}
        return {**rest, "nullable": True} if null else rest

    rewrite(document, move, components)


def merge_unions(schema: Schema, components: Components) -> Schema:
    """Merge branches of a union that no type distinguishes.

    These are equal branches; objects that differ in `required` only; values of a type beside any value of
    it; and enums of strings.
    """
    schema = flatten_unions(schema, components)
    if "oneOf" not in schema:
        return schema
    branches = [target(branch, components) for branch in schema["oneOf"]]
    lists = ("required", *FLAGS)
    bare = [{key: value for key, value in branch.items() if key not in lists} for branch in branches]
    if is_object_schema(bare[0]) and all(branch == bare[0] for branch in bare):
        common = {
            key: sorted(set[str].intersection(*(set(branch.get(key, [])) for branch in branches)))
            for key in lists
        }
        return _with_null_of(schema, {**bare[0], **common})
    anything = {branch["type"] for branch in branches if branch.keys() == {"type"}} - {"object"}
    if {branch.get("format") for branch in branches} >= {"date", "date-time"}:
        anything.add("string")  # a date-time beside a date is ambiguous
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
    """Flatten a union inside a union, and replace a union with a single branch by that branch."""
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
    """Inline references to scalars, arrays, maps and mixed unions, which are not classes."""
    inside: list[str] = []

    def inline(schema: Schema, _: Components) -> Schema:
        name = schema.get("$ref", "").removeprefix(PREFIX)
        if not name or needs_name(components[name], components):
            return schema
        if name in inside:
            raise PipelineError(
                f"{name} contains itself, but is not a class",
                pointer("components", "schemas", name),
            )
        inside.append(name)
        inlined = rewritten(components[name], inline, components)
        inside.pop()
        return _with_null_of(schema, inlined)

    rewrite(document, inline, components)


def write_constants(schema: Schema, _: Components) -> Schema:
    """Turn an enum of one value into a constant.

    The generator loses a constant of a type other than string. It also loses an empty one, 0 or false
    in a map, unless the map has another keyword.
    """
    if len(schema.get("enum", ())) != 1:
        return schema
    rest = {key: value for key, value in schema.items() if key not in ("enum", "type")}
    value = schema["enum"][0]
    beside = {"type": "string"} if isinstance(value, str) else {} if value else {"description": "constant"}
    return {**rest, "const": value, **beside}


def write_null(schema: Schema, _: Components) -> Schema:
    """Turn nullable schemas into unions with null, and give arrays items, as OpenAPI 3.1 requires."""
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
    """Drop components that are inlined everywhere."""
    for name in [name for name, schema in components.items() if not needs_name(schema, components)]:
        del components[name]


def title_maps(document: dict[str, Any], components: Components) -> None:
    """Give maps unique titles: the generator names them like classes, and the names may be taken."""
    numbers = count(1)

    def title(schema: Schema, _: Components) -> Schema:
        if is_object_schema(schema) and not schema.get("properties"):
            return {**schema, "title": f"UnnamedMap{next(numbers)}"}
        return schema

    rewrite(document, title, components)


def name_operations(document: dict[str, Any]) -> None:
    """Replace an operationId by the name of a function; `x-operation-id` keeps Pinterest's."""
    for _, _, operation in operations(document):
        operation["x-operation-id"] = operation["operationId"]
        operation["operationId"] = function_name(operation["operationId"])


def list_uses(document: dict[str, Any], components: Components) -> None:
    """List the operations that send and return each component in `x-sent` and `x-answered`."""
    for _, _, operation in operations(document):
        for use, holders in (("x-sent", sent(operation)), ("x-answered", answered(operation))):
            for name in _reached([holder["schema"] for holder in holders], components):
                components[name].setdefault(use, []).append(operation["operationId"])
    for schema in components.values():
        for use in schema.keys() & {"x-sent", "x-answered"}:
            schema[use].sort()


def _reached(schemas: list[Schema], components: Components) -> set[str]:
    """The components that schemas refer to, directly or indirectly."""
    reached, pending = set[str](), schemas
    while pending:
        names = {
            inner["$ref"].removeprefix(PREFIX) for one in pending for inner in every(one) if "$ref" in inner
        }
        pending = [components[name] for name in names - reached]
        reached |= names
    return reached
