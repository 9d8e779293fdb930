"""Resolve `allOf` fully, and merge the keywords beside `oneOf` into its branches.

The generator merges objects only, one level deep, and loses the items that a page redeclares. The result
is a reference, a union of references, or a schema with neither; a name is kept wherever merging adds nothing
to its component.

`nullable` is true, false, or absent where a schema states nothing about null: absent beside a nullable `$ref`
keeps null; a type that is stated again forbids it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from itertools import product
from typing import Any, TypeAlias

from pipeline.errors import PipelineError, pointer
from pipeline.parse import is_object
from pipeline.schemas import FLAGS, PREFIX, Components, Schema, every, slots, target

_COMBINED = ("$ref", "allOf", "oneOf", "anyOf", "discriminator")


Tags: TypeAlias = dict[str, dict[str, list[str]]]


def expand(document: dict[str, Any], components: Components) -> None:
    """Expand every schema of a document.

    Raises:
        PipelineError: A component is part of itself.
    """
    expander = _Expander(dict(components), _tags(document))
    for holder, key in list(slots(document)):
        holder[key] = expander.component(key) if holder is components else expander.expanded(holder[key])


class _Expander:
    """Expands the schemas of a document; it changes no input, and shares the parts that stay the same."""

    def __init__(self, components: Components, tags: Tags) -> None:
        self.components = components
        self.tags = tags
        self.done: Components = {}
        self.open: list[str] = []

    def component(self, name: str) -> Schema:
        """Expand a component."""
        if name not in self.done:
            if name in self.open:
                circle = " > ".join([*self.open[self.open.index(name) :], name])
                raise PipelineError(
                    f"a component is part of itself: {circle}", pointer("components", "schemas", name)
                )
            self.open.append(name)
            expanded = self.expanded(self.components[name])
            self.done[name] = self._pinned_inside(expanded, self.tags.get(name, {}))
            self.open.pop()
        return self.done[name]

    def expanded(self, schema: Schema) -> Schema:
        """Merge all parts of a schema: its `$ref`, `allOf`, its own keywords, then its branches."""
        if schema.keys() == {"$ref"}:
            return schema
        parts = [{"$ref": schema["$ref"]}] if "$ref" in schema else []
        parts += [self._part(part) for part in schema.get("allOf", [])]
        parts.append(self._own(schema))
        for key in ("oneOf", "anyOf"):
            if key in schema:
                parts.append(self._union(schema[key], schema))
        if subtypes := _subtypes(schema):
            parts.append(self._union([{"$ref": subtype} for subtype in subtypes], schema))
        result = reduce(self.both, parts)
        return {**result, "nullable": True} if schema.get("nullable") else result

    def both(self, first: Schema, second: Schema) -> Schema:
        """Merge two schemas; where they contradict each other, the second, more specific one wins."""
        if not first or first == second:
            return second
        if not second:
            return first
        one, two = self.target(first), self.target(second)
        merge = self._distributed if "oneOf" in one or "oneOf" in two else self._plain
        result = _with_null(merge(one, two), _all_known([one.get("nullable"), two.get("nullable")]))
        for named in (second, first):
            if "$ref" in named and _same(result, component := self.target({"$ref": named["$ref"]})):
                null = result.get("nullable")
                return _with_null(
                    {"$ref": named["$ref"]}, None if null is component.get("nullable") else null
                )
        return result

    def target(self, schema: Schema) -> Schema:
        """A schema with the reference at its top resolved."""
        if "$ref" not in schema:
            return schema
        target = self.target(self.component(schema["$ref"].removeprefix(PREFIX)))
        return {**target, "nullable": schema["nullable"]} if "nullable" in schema else target

    def _pinned_inside(self, component: Schema, tags: dict[str, list[str]]) -> Schema:
        """A component that a discriminator selects, with only the tags that select it."""
        if "oneOf" in component:
            branches = [
                one if "$ref" in one else self._pinned_inside(one, tags) for one in component["oneOf"]
            ]
            return {**component, "oneOf": branches}
        has = self.target(component).get("properties", {})
        return self._pinned(component, {tag: values for tag, values in tags.items() if tag in has})

    def _pinned(self, schema: Schema, tags: dict[str, list[str]]) -> Schema:
        target = self.target(schema)
        members = dict(target.get("properties", {}))
        for tag, values in tags.items():
            null = self.target(members.get(tag, {})).get("nullable")
            members[tag] = _with_null({"type": "string", "enum": values}, null)
        return schema if members == target.get("properties", {}) else {**target, "properties": members}

    def _part(self, part: Schema) -> Schema:
        """A part of `allOf`; for a subtype, its base without the other subtypes."""
        base = self.components[part["$ref"].removeprefix(PREFIX)] if "$ref" in part else {}
        if self.open and PREFIX + self.open[-1] in _subtypes(base):
            return self.expanded({key: value for key, value in base.items() if key != "discriminator"})
        return self.expanded(part)

    def _own(self, schema: Schema) -> Schema:
        """The keywords of a schema itself, with everything inside it expanded."""
        result = {key: value for key, value in schema.items() if key not in _COMBINED}
        if result.get("nullable"):
            del result["nullable"]  # set for the whole schema, in `expanded`
        for key in ("items", "additionalProperties"):
            if isinstance(result.get(key), dict):
                result[key] = self.expanded(result[key])
        if "properties" in result:
            result["properties"] = {
                name: self.expanded(member) for name, member in result["properties"].items()
            }
        return result

    def _union(self, published: list[Schema], schema: Schema) -> Schema:
        """A union that states whether it can be null, instead of its branches."""
        tag = schema.get("discriminator", {}).get("propertyName")
        branches = [self._tagged(branch, tag) for branch in published]
        nulls = [self.target(branch).get("nullable") for branch in branches]
        real = [self._not_null(branch) for branch in branches if branch.get("type") != "null"]
        return _with_null({"oneOf": real or branches[:1]}, any(nulls) or _all_known(nulls))

    def _tagged(self, branch: Schema, tag: str | None) -> Schema:
        """A branch with its tags, also where the tag field is declared beside the union only."""
        expanded = self.expanded(branch)
        tags = self.tags.get(branch.get("$ref", "").removeprefix(PREFIX), {})
        if tag not in tags or "oneOf" in self.target(expanded):
            return expanded
        return self._pinned(expanded, {tag: tags[tag]})

    def _not_null(self, branch: Schema) -> Schema:
        null = False if "$ref" in branch and self.target(branch).get("nullable") else None
        return _with_null(branch, null)

    def _plain(self, first: Schema, second: Schema) -> Schema:
        """Merge two schemas without branches."""
        if not _common_type(first, second):
            return second
        result = {**first, **second}
        for key in first.keys() & second.keys():
            result[key] = self._both_values(key, first[key], second[key])
        if "type" in first and "type" in second:
            result["type"] = _common_type(first, second)
        return result

    def _both_values(self, key: str, first: Any, second: Any) -> Any:
        """The value of a keyword that both schemas have."""
        if key == "properties":
            common = first.keys() & second.keys()
            return {**first, **second, **{name: self.both(first[name], second[name]) for name in common}}
        if key in ("required", *FLAGS):
            return sorted({*first, *second})
        if key == "enum":
            return [value for value in first if value in second] or second
        if key in ("items", "additionalProperties"):
            inside = [part for part in (first, second) if is_object(part)]
            return reduce(self.both, inside) if inside else second
        return second

    def _distributed(self, first: Schema, second: Schema) -> Schema:
        """Merge the keywords beside a union into each branch."""
        pairs = product(_branches(first), _branches(second))
        return {"oneOf": [self.both(one, two) for one, two in pairs]}


def _tags(document: dict[str, Any]) -> Tags:
    """The tags that select each component, by tag field.

    The document leaves that field an open enum in every branch, which makes a union ambiguous: each
    branch then allows only the tags that select it.
    """
    tags: Tags = {}
    for schema in (schema for holder, key in slots(document) for schema in every(holder[key])):
        discriminator = schema.get("discriminator", {})
        for value, reference in _mapping(schema, document["components"]["schemas"]).items():
            of = tags.setdefault(reference.removeprefix(PREFIX), {})
            of[discriminator["propertyName"]] = sorted({*of.get(discriminator["propertyName"], ()), value})
    return tags


def _mapping(union: Schema, components: Components) -> dict[str, str]:
    """The mapping of a discriminator, stated or not: without one, the names of the branches are the tags.

    (OpenAPI 3.0.3, Discriminator Object.) A branch that lists other values states its tags itself.
    """
    discriminator = union.get("discriminator", {})
    mapping: dict[str, str] = discriminator.get("mapping", {})
    if "mapping" in discriminator or not discriminator:
        return mapping
    references = [one["$ref"] for key in ("oneOf", "anyOf") for one in union.get(key, ()) if "$ref" in one]
    named = {reference.removeprefix(PREFIX): reference for reference in references}
    listed = {name: _listed(components[name], discriminator["propertyName"], components) for name in named}
    return {name: named[name] for name, values in listed.items() if not values or name in values}


def _listed(schema: Schema, member: str, components: Components) -> list[Any]:
    """The values that an object lists for one of its fields, in any of its parts."""
    schema = target(schema, components)
    values: list[Any] = target(schema.get("properties", {}).get(member, {}), components).get("enum", [])
    return values + [value for part in schema.get("allOf", ()) for value in _listed(part, member, components)]


def _subtypes(schema: Schema) -> list[str]:
    """The subtypes that a discriminator with a mapping and no `oneOf` selects from (the OAuth tokens)."""
    if schema.keys() & {"oneOf", "anyOf"}:
        return []
    return list(dict.fromkeys(schema.get("discriminator", {}).get("mapping", {}).values()))


def _branches(schema: Schema) -> list[Schema]:
    """The branches of a union; any other schema is its only branch."""
    branches: list[Schema] = schema.get("oneOf", [_with_null(schema, None)])
    return branches


def _common_type(first: Schema, second: Schema) -> str | None:
    """The type that both schemas allow; None if there is none. A schema without a type allows any."""
    one, two = first.get("type", "any"), second.get("type", "any")
    if {one, two} == {"integer", "number"}:
        return "integer"
    return str(one) if two in ("any", one) else str(two) if one == "any" else None


def _all_known(flags: Iterable[bool | None]) -> bool | None:
    known = [flag for flag in flags if flag is not None]
    return all(known) if known else None


def _with_null(schema: Schema, null: bool | None) -> Schema:
    silent = {key: value for key, value in schema.items() if key != "nullable"}
    return silent if null is None else {**silent, "nullable": null}


def _same(first: Schema, second: Schema) -> bool:
    """Whether two schemas are equal but for null and the order of `required`."""
    one, two = (
        {**_with_null(one, None), "required": sorted(one.get("required", []))} for one in (first, second)
    )
    return one == two
