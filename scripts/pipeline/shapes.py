"""Read the schemas of an OpenAPI document into shapes.

A schema becomes a tree of nodes in which `$ref`, `allOf`, `oneOf`, `anyOf` and discriminators are gone: the
field of a discriminator allows the tags that select its object.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import reduce
from typing import Any, TypeAlias, cast
from urllib.parse import unquote

from attrs import evolve

from pipeline.errors import PipelineError, pointer
from pipeline.nodes import ABSENT, CUT, NARROWER, NULL_ONLY, Node, Shape, both, either, written
from pipeline.nodes import ANYTHING as ANYTHING
from pipeline.parse import is_date, is_list, is_object

Report: TypeAlias = Callable[[str, str], None]
"""A function that takes a message and its JSON pointer."""


class Schemas:
    """Reads schemas into nodes, each component once."""

    def __init__(self, document: Mapping[str, Any], report: Report | None) -> None:
        self._document = document
        self._report = report
        self._tags = _tags(document)
        self._nodes: dict[str, Node] = {}
        self._reading: list[str] = []
        self._cut: set[str] = set()
        self._shapes: dict[Node, Shape] = {}

    def shape(self, schema: Mapping[str, Any], at: str) -> Shape:
        """Read a schema into a shape."""
        return written(self.node(schema, at), self._shapes)

    def union(self, schemas: Iterable[tuple[Mapping[str, Any], str]]) -> Shape:
        """Read the union of several schemas into a shape."""
        return written(either([self.node(schema, at) for schema, at in schemas]), self._shapes)

    def node(self, schema: Mapping[str, Any], at: str) -> Node:
        """Read a schema: its own keywords narrow its `$ref` and `allOf`, and its branches narrow these."""
        schema = object_(schema, at)
        parts = [self._component(schema["$ref"], at)] if "$ref" in schema else []
        parts += [self._part(part, step) for part, step in listed(schema, "allOf", at)]
        node = reduce(both, [*parts, self._own(schema, at)])
        for key in ("oneOf", "anyOf"):
            if branches := [self.node(branch, step) for branch, step in listed(schema, key, at)]:
                node = either([both(node, branch) for branch in branches])
        if not {"oneOf", "anyOf"} & schema.keys() and (subtypes := _mapped(schema)):
            # The OAuth token request and response name their subtypes in the mapping only.
            node = either([both(node, self._component(ref, at)) for ref in subtypes])
        if schema.get("nullable") is True and not node.null:
            # Pinterest uses `nullable` beside `$ref` and `allOf`, although OpenAPI 3.0.3 ignores it there.
            node = evolve(node, null=True)
        return node

    def resolve(self, value: object, at: str) -> tuple[Mapping[str, Any], str]:
        """Follow the `$ref`s of a parameter, a body or a response, which may lead to further ones."""
        seen = [at]
        while "$ref" in (found := object_(value, at)):
            target = self._lookup(found["$ref"], at)
            at = found["$ref"][1:]
            if target is None or at in seen:
                raise PipelineError(f"the $ref {found['$ref']!r} does not exist", seen[-1])
            value = target
            seen.append(at)
        return found, at

    def _own(self, schema: Mapping[str, Any], at: str) -> Node:
        """Read the keywords of a schema except `$ref`, `allOf`, `oneOf` and `anyOf`."""
        if not schema.keys() & _SAYS_SOMETHING:
            return ANYTHING
        listed = array(schema["enum"], at, "enum") if "enum" in schema else None
        enum = None if listed is None else frozenset(value for value in listed if value is not None)
        only_null = listed is not None and not enum
        return Node(
            types=NULL_ONLY if only_null else _types(schema, at),
            null=_null(schema),
            format="date" if is_date(schema) else schema.get("format"),
            enum=None if only_null else enum,
            epoch=schema.get("x-epoch"),
            read_only=schema.get("readOnly") is True,
            write_only=schema.get("writeOnly") is True,
            deprecated=schema.get("deprecated") is True,
            default=schema.get("default", ABSENT),
            limits={key: schema[key] for key in NARROWER if key in schema},
            properties={
                name: self.node(child, at + pointer("properties", name))
                for name, child in object_(schema.get("properties", {}), at + "/properties").items()
            },
            required=frozenset(array(schema.get("required", []), at, "required")),
            items=self.node(schema["items"], at + "/items") if "items" in schema else None,
            values=self._values(schema.get("additionalProperties"), at + "/additionalProperties"),
        )

    def _values(self, schema: object, at: str) -> Node | None:
        """Read `additionalProperties`; an empty schema means the same as `true`."""
        return None if schema in (None, True, False, {}) else self.node(object_(schema, at), at)

    def _part(self, part: Mapping[str, Any], at: str) -> Node:
        """Read a part of `allOf`: for a subtype, its base without the other subtypes."""
        ref = object_(part, at).get("$ref")
        base = {} if ref is None else object_(self._lookup(ref, at) or {}, at)
        if self._reading and self._reading[-1] in _mapped(base):
            return self.node({key: value for key, value in base.items() if key != "discriminator"}, at)
        return self.node(part, at)

    def _component(self, ref: str, at: str) -> Node:
        if ref in self._nodes:
            return self._nodes[ref]
        if ref in self._reading:
            self._cut.add(ref)
            return CUT
        schema = self._lookup(ref, at)
        if schema is None:
            return ANYTHING
        self._reading.append(ref)
        node = _tagged(self.node(object_(schema, ref[1:]), ref[1:]), self._tags.get(ref, {}))
        self._reading.pop()
        self._cut.discard(ref)
        if not self._cut:
            # A cycle was cut here, so this node is not complete enough to be cached.
            self._nodes[ref] = node
        return node

    def _lookup(self, ref: str, at: str) -> object:
        """The target of a `$ref`, also deep inside a component; None where it is dangling and reported."""
        found: Any = self._document  # an array or an object, depending on the steps
        tokens = str(ref).removeprefix("#/").split("/") if str(ref).startswith("#/") else [ref]
        try:
            for token in tokens:
                name = unquote(token).replace("~1", "/").replace("~0", "~")
                found = cast("Any", found[int(name)] if isinstance(found, list) else found[name])
        except (KeyError, IndexError, TypeError, ValueError):
            message = f"the $ref {ref!r} does not exist"
            if self._report is None:
                raise PipelineError(message, at) from None
            self._report(message, at)
            return None
        return cast("object", found)


_IMPLIED_TYPES = {
    "properties": "object",
    "additionalProperties": "object",
    "required": "object",
    "items": "array",
}
_JSON_TYPES: tuple[tuple[type, str], ...] = (  # bool before int, which it is a subclass of
    (bool, "boolean"),
    (int, "integer"),
    (float, "number"),
    (str, "string"),
    (list, "array"),
    (dict, "object"),
)
_SAYS_SOMETHING = (
    frozenset(_IMPLIED_TYPES)
    | NARROWER.keys()
    | {"type", "format", "enum", "default", "nullable", "readOnly", "writeOnly", "deprecated"}
)


def _null(schema: Mapping[str, Any]) -> bool | None:
    """Whether a schema itself allows null: a `type` without `nullable` forbids it; None leaves it open."""
    if None in schema.get("enum", ()) or "nullable" in schema:
        return None in schema.get("enum", ()) or schema["nullable"] is True
    # OpenAPI 3.0 ignores keywords beside `$ref`; a `type` there repeats that of the component.
    return False if "type" in schema and "$ref" not in schema else None


def _types(schema: Mapping[str, Any], at: str) -> frozenset[str]:
    """The stated type, or the one that the other keywords imply; fields make any schema an object."""
    if "properties" in schema:
        return frozenset({"object"})
    if "type" in schema:
        if not isinstance(schema["type"], str):
            raise PipelineError(f"a type is one string in OpenAPI 3.0, not {schema['type']!r}", at + "/type")
        kinds: set[type] = {type(value) for value in schema.get("enum", ()) if value is not None}
        whole = schema["type"] == "number" and kinds == {int}
        return frozenset({"integer" if whole else schema["type"]})
    if (implied := next((type_ for key, type_ in _IMPLIED_TYPES.items() if key in schema), None)) is not None:
        return frozenset({implied})
    return frozenset(_type_of(value) for value in schema.get("enum", ()) if value is not None)


def _type_of(value: object) -> str:
    return next(name for kind, name in _JSON_TYPES if isinstance(value, kind))


def _tags(document: Mapping[str, Any]) -> dict[str, dict[str, frozenset[str]]]:
    """The tags that select each component, by its `$ref`, then by the field of the tag."""
    found: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
    for discriminator, branches in _discriminators(document):
        # Without a mapping the names of the branches are the tags (OpenAPI 3.0.3, Discriminator Object).
        implied = {ref.rpartition("/")[2]: ref for ref in branches}
        tags = _references(discriminator["mapping"]) if "mapping" in discriminator else implied
        for tag, ref in tags.items():
            of, field = found[ref], str(discriminator.get("propertyName"))
            of[field] = of.get(field, frozenset()) | {tag}
    return found


def _discriminators(value: object) -> Iterator[tuple[Mapping[str, Any], list[str]]]:
    """Every discriminator, with the `$ref`s of the branches beside it."""
    if is_list(value):
        for each in value:
            yield from _discriminators(each)
    elif is_object(value):
        discriminator = value.get("discriminator")
        if is_object(discriminator) and isinstance(discriminator.get("propertyName"), str):
            branches = [*value.get("oneOf", ()), *value.get("anyOf", ())]
            yield discriminator, [branch["$ref"] for branch in branches if "$ref" in branch]
        for each in value.values():
            yield from _discriminators(each)


def _tagged(node: Node, tags: Mapping[str, frozenset[str]]) -> Node:
    """An object whose fields allow the tags that select it."""
    fields = {
        name: evolve(field, tags=field.tags | tags[name])
        for name, field in node.properties.items()
        if name in tags
    }
    return evolve(node, properties={**node.properties, **fields}) if fields else node


def _mapped(schema: Mapping[str, Any]) -> list[str]:
    """The `$ref`s of the subtypes that a discriminator maps to; a bare name means a component."""
    return list(dict.fromkeys(_references(schema.get("discriminator", {}).get("mapping", {})).values()))


def _references(mapping: Mapping[str, str]) -> dict[str, str]:
    return {
        tag: ref if ref.startswith("#") else f"#/components/schemas/{ref}" for tag, ref in mapping.items()
    }


def object_(value: object, at: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise PipelineError(f"expected an object, found {type(value).__name__}", at)
    return cast("dict[str, Any]", value)


def array(value: object, at: str, key: str) -> Sequence[Any]:
    if not isinstance(value, list):
        raise PipelineError(f"expected an array, found {type(value).__name__}", at + pointer(key))
    return cast("Sequence[Any]", value)


def listed(schema: Mapping[str, Any], key: str, at: str) -> list[tuple[Any, str]]:
    return [
        (each, at + pointer(key, index)) for index, each in enumerate(array(schema.get(key, []), at, key))
    ]
