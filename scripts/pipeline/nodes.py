"""Shapes: the facts about the value at each JSON path.

The facts are read into a tree of nodes, from an OpenAPI document (`pipeline.shapes`) or from a generated
package (`pipeline.generated_package`). A tree is then flattened to a shape, one entry for each JSON path:

| path | means |
|---|---|
| `""` | the whole value |
| `.items[].board_id` | a field, an element of an array |
| `.metrics{}.value` | any value of a map (`additionalProperties` with a schema) |
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import Any, TypeAlias

from attrs import evolve, field, frozen


class Absent(Enum):
    """The kind of `ABSENT`."""

    ABSENT = "absent"


ABSENT = Absent.ABSENT
"""The `default` of a field that has none (`None` is a default)."""


Branch: TypeAlias = frozenset[tuple[str, frozenset[Any] | None]]
"""The names of the fields of one branch of a union, each with its enum."""


@frozen(kw_only=True)
class Member:
    """The facts about the value at one JSON path.

    Args:
        types: JSON types other than null. Empty: any type. `{"null"}`: null only.
        format: Its `format`, where all branches of a union agree.
        required: Whether its parent requires it. False for a root, an element and a map's value.
        nullable: Whether null is allowed. Null is never among `types` or `enum` as well.
        enum: The allowed values; None where they are not listed.
        tags: The tags of a discriminator that select this place; they are allowed as well, listed or not.
        epoch: `x-epoch`: the unit of a time since 1970.
        read_only: `readOnly`: in a request it still is a field.
        write_only: `writeOnly`: in a response it still is a field.
        deprecated: `deprecated`.
        current: Where only some branches of a union are deprecated: the types and the enum of the others.
        default: Its `default`, or `ABSENT`.
        limits: `pattern`, `minLength`, `maxItems` and the others, by their names in OpenAPI.
        branches: The fields of each object of a union of several objects.
        cut: Whether the schema contains itself, so that its fields are omitted here.
    """

    types: frozenset[str] = frozenset()
    format: str | None = None
    required: bool = False
    nullable: bool = False
    enum: frozenset[Any] | None = None
    tags: frozenset[str] = frozenset()
    epoch: str | None = field(default=None, eq=False)
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    current: tuple[frozenset[str], frozenset[Any] | None] | None = None
    default: Any = ABSENT
    limits: Mapping[str, Any] = field(factory=dict[str, Any])
    branches: frozenset[Branch] = frozenset()
    cut: bool = field(default=False, eq=False)

    @property
    def values(self) -> frozenset[Any] | None:
        """The allowed values, including tags; None where they are not listed."""
        return None if self.enum is None else self.enum | self.tags


Shape: TypeAlias = Mapping[str, Member]
"""JSON path to `Member`; the root, `""`, always exists and is first."""


def below(shape: Shape, path: str) -> Shape:
    """The shape of the value at a path."""
    return {
        other.removeprefix(path): member
        for other, member in shape.items()
        if other.startswith(path) and other[len(path) :][:1] in ("", ".", "[", "{")
    }


def member_name(path: str) -> str | None:
    """The name of a field of the root; None for any other path."""
    if path.startswith('."'):
        name, end = json.JSONDecoder().raw_decode(path[1:])
        return str(name) if end == len(path) - 1 else None
    return path[1:] if path.startswith(".") and not set(path[1:]) & set(".[{") else None


def steps(path: str) -> list[str | None]:
    """The steps of a path: names of fields; None for the elements of an array and the values of a map."""
    found: list[str | None] = []
    while path:
        if path.startswith('."'):
            name, end = json.JSONDecoder().raw_decode(path[1:])
            step, path = str(name), path[1 + end :]
        elif path.startswith("."):
            step = re.split(r"[.\[{]", path[1:], maxsplit=1)[0]
            path = path[1 + len(step) :]
        else:
            step, path = None, path[2:]
        found.append(step)
    return found


# Schemas without references and combinations ------------------------------------------------------


@frozen(kw_only=True, eq=False)
class Node:
    """A schema as a node: `null` is None where the schema neither allows nor forbids null."""

    types: frozenset[str] = frozenset()
    null: bool | None = None
    format: str | None = None
    enum: frozenset[Any] | None = None
    tags: frozenset[str] = frozenset()
    epoch: str | None = None
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    current: Node | None = None
    default: Any = ABSENT
    limits: Mapping[str, Any] = field(factory=dict[str, Any])
    properties: Mapping[str, Node] = field(factory=dict[str, "Node"])
    required: frozenset[str] = frozenset()
    items: Node | None = None
    values: Node | None = None
    branches: frozenset[Branch] = frozenset()
    cut: bool = False


ANYTHING = Node()
CUT = Node(cut=True)
NULL_ONLY = frozenset({"null"})
NARROWER: Mapping[str, Callable[[Any, Any], Any] | None] = {  # None: the later of two applies
    "pattern": None,
    "multipleOf": None,
    "exclusiveMinimum": None,
    "exclusiveMaximum": None,
    "uniqueItems": max,
    "minLength": max,
    "minItems": max,
    "minProperties": max,
    "minimum": max,
    "maxLength": min,
    "maxItems": min,
    "maxProperties": min,
    "maximum": min,
}


def both(first: Node, later: Node) -> Node:
    """Merge two parts of `allOf`; where they contradict each other, the later one wins."""
    if later is ANYTHING or first is later:
        return first
    if first is ANYTHING:
        return later
    return Node(
        types=_common_types(first.types, later.types),
        null=_all_known([first.null, later.null]),
        format=later.format or first.format,
        enum=_common_enum(first.enum, later.enum),
        tags=first.tags | later.tags,
        epoch=later.epoch or first.epoch,
        read_only=first.read_only or later.read_only,
        write_only=first.write_only or later.write_only,
        deprecated=first.deprecated or later.deprecated,
        current=later.current or first.current,
        default=first.default if later.default is ABSENT else later.default,
        limits=_narrowest(first.limits, later.limits),
        properties={**first.properties, **later.properties}
        | {name: both(first.properties[name], later.properties[name]) for name in _shared(first, later)},
        required=first.required | later.required,
        items=_both_of(first.items, later.items),
        values=_both_of(first.values, later.values),
        branches=_distributed(first, later),
        cut=first.cut or later.cut,
    )


def either(branches: Sequence[Node]) -> Node:
    """Merge the branches of `oneOf` and `anyOf`."""
    null = any(branch.null for branch in branches)
    real = list(dict.fromkeys(branch for branch in branches if branch.types != NULL_ONLY)) or branches[:1]
    if len(real) == 1:
        return real[0] if real[0].null or not null else evolve(real[0], null=True)
    # A text or a list has no fields, so it does not make the fields of the other branches optional.
    objects = [branch.required for branch in real if not branch.types or "object" in branch.types]
    distinct = frozenset[Branch]().union(*map(_branches, real))
    first = real[0]
    current = [branch.current or branch for branch in real if not branch.deprecated]
    return Node(
        types=_any_of([b.types or None for b in real]) or frozenset(),
        null=null or _all_known([b.null for b in real]),
        format=first.format if all(b.format == first.format for b in real) else None,
        enum=_any_of([b.enum for b in real]),
        tags=frozenset[str]().union(*(b.tags for b in real)),
        epoch=first.epoch if all(b.epoch == first.epoch for b in real) else None,
        read_only=all(b.read_only for b in real),
        write_only=all(b.write_only for b in real),
        deprecated=not current,
        current=either(current) if current and current != real else None,
        default=first.default if all(b.default == first.default for b in real) else ABSENT,
        limits={
            key: value
            for key, value in first.limits.items()
            if all(key in b.limits and b.limits[key] == value for b in real)
        },
        properties={
            name: either([b.properties[name] for b in real if name in b.properties])
            for name in dict.fromkeys(name for b in real for name in b.properties)
        },
        required=frozenset[str].intersection(*objects) if objects else frozenset(),
        items=_either_of(b.items for b in real),
        values=_either_of(b.values for b in real),
        branches=distinct if len(distinct) > 1 else frozenset(),
        cut=any(b.cut for b in real),
    )


def _branches(node: Node) -> frozenset[Branch]:
    if node.branches or "object" not in node.types:
        return node.branches
    return frozenset({frozenset((name, _admitted(child)) for name, child in node.properties.items())})


def _admitted(node: Node) -> frozenset[Any] | None:
    return None if node.enum is None else node.enum | node.tags


def _distributed(first: Node, later: Node) -> frozenset[Branch]:
    """The branches of a union with the fields beside it; none for two unions."""
    if bool(first.branches) == bool(later.branches):
        return frozenset()
    union, beside = (first, later) if first.branches else (later, first)
    more = {name: _admitted(child) for name, child in beside.properties.items()}
    return frozenset(
        frozenset((name, _common_enum(one.get(name), more.get(name))) for name in {**one, **more})
        for one in map(dict, union.branches)
    )


def _common_types(first: frozenset[str], later: frozenset[str]) -> frozenset[str]:
    if not first or not later:
        return first or later
    common = first & later
    if {"integer", "number"} <= first | later:
        common |= {"integer"}
    return common or later


def _common_enum(first: frozenset[Any] | None, later: frozenset[Any] | None) -> frozenset[Any] | None:
    if first is None or later is None:
        return later if first is None else first
    return first & later or later


def _all_known(flags: Iterable[bool | None]) -> bool | None:
    known = [flag for flag in flags if flag is not None]
    return all(known) if known else None


def _narrowest(first: Mapping[str, Any], later: Mapping[str, Any]) -> Mapping[str, Any]:
    merged = {**first, **later}
    for key in first.keys() & later.keys():
        if (narrower := NARROWER[key]) is not None:
            merged[key] = narrower(first[key], later[key])
    return merged


def _shared(first: Node, later: Node) -> list[str]:
    return [name for name in later.properties if name in first.properties]


def _both_of(first: Node | None, later: Node | None) -> Node | None:
    return both(first, later) if first and later else first or later


def _either_of(nodes: Iterable[Node | None]) -> Node | None:
    present = [node for node in nodes if node is not None]
    return either(present) if present else None


def _any_of(sets: Sequence[frozenset[Any] | None]) -> frozenset[Any] | None:
    known = [each for each in sets if each is not None]
    return frozenset[Any]().union(*known) if len(known) == len(sets) else None


def written(node: Node, known: dict[Node, Shape]) -> Shape:
    """Flatten a tree, one entry for each JSON path; `known` caches the results."""
    if node not in known:
        known[node] = dict(_walk(node, known))
    return known[node]


def _walk(node: Node, known: dict[Node, Shape]) -> Iterator[tuple[str, Member]]:
    yield "", _member(node)
    for name, child in node.properties.items():
        step = field_step(name)
        below = written(child, known)
        yield step, evolve(below[""], required=True) if name in node.required else below[""]
        yield from ((step + path, member) for path, member in below.items() if path)
    for step, element in (("[]", node.items), ("{}", node.values)):
        if element is not None:
            yield from ((step + path, member) for path, member in written(element, known).items())


def _member(node: Node) -> Member:
    return Member(
        types=node.types,
        format=node.format,
        nullable=bool(node.null),
        enum=node.enum,
        tags=node.tags,
        epoch=node.epoch,
        read_only=node.read_only,
        write_only=node.write_only,
        deprecated=node.deprecated,
        current=(node.current.types, node.current.enum) if node.current else None,
        default=node.default,
        limits=node.limits,
        branches=node.branches,
        cut=node.cut,
    )


def field_step(name: str) -> str:
    """A field's step in a path; quoted where its name has another meaning in a path."""
    return (
        f".{name}" if re.fullmatch(r"[^.\[\]{}\"\s]+", name) else "." + json.dumps(name, ensure_ascii=False)
    )
