"""Filter a response down to the fields that its schema declares.

Handlers can then write the fields of every release of the OpenAPI document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, cast

from attrs import define, field

from pinkit.testing.messages import Json, Object, is_list, is_object

_BRANCHES = ("allOf", "anyOf", "oneOf")
_MOST_KNOWN = 100  # lists of names
_type: Final = cast("Callable[[object], type[object]]", type)  # faster than isinstance and __class__


@define
class _Shape:
    """The fields that an object may have.

    Attributes:
        names: All of them.
        inner: The shapes of the fields whose values are objects, or lists of objects, with a limited set of
            fields.
        known: Lists of declared names that objects have had, with those of `inner` among them.
    """

    names: frozenset[str]
    inner: dict[str, _Shape] = field(factory=dict[str, "_Shape"])
    known: dict[tuple[str, ...], list[tuple[str, _Shape]]] = field(
        factory=dict[tuple[str, ...], "list[tuple[str, _Shape]]"]
    )

    def inner_of(self, names: tuple[str, ...]) -> list[tuple[str, _Shape]] | None:
        """Return the shapes of the fields of an object; None if one of its fields is not declared."""
        if not self.names.issuperset(names):
            return None
        if len(self.known) >= _MOST_KNOWN:
            self.known.clear()
        found = self.known[names] = [(name, self.inner[name]) for name in names if name in self.inner]
        return found


class Declared:
    """Reads schemas as the fields that they declare, through lists, unions and references.

    Args:
        resolve: Follows a reference.
    """

    def __init__(self, resolve: Callable[[Object], Object]) -> None:
        self._resolve = resolve
        self._shapes = dict[tuple[int, ...], _Shape | None]()
        self._whole = dict[int, _Shape | None]()  # the same, by the id of one schema

    def keep(self, schema: Object, value: Json) -> Json:
        """Return a value without the fields that its schema does not declare; the value does not change.

        Args:
            schema: A schema of the OpenAPI document, which must not change.
            value: JSON.
        """
        try:
            shape = self._whole[id(schema)]
        except KeyError:
            shape = self._whole[id(schema)] = self._shape((schema,))
        return value if shape is None or _is_declared(value, shape) else _kept(value, shape)

    def _shape(self, schemas: tuple[Object, ...]) -> _Shape | None:
        """The shape of a value that any of these schemas may describe; None if every field is allowed."""
        key = tuple(map(id, schemas))
        if key in self._shapes:
            return self._shapes[key]
        parts = self._parts(schemas)
        if any(map(_is_open, parts)):
            self._shapes[key] = None
            return None
        fields = dict[str, tuple[Object, ...]]()
        for name, schema in [each for part in parts for each in part.get("properties", {}).items()]:
            fields[name] = (*fields.get(name, ()), schema)
        shape = self._shapes[key] = _Shape(frozenset(fields))  # known before its fields, which may contain it
        for name, inner in fields.items():
            if (found := self._shape(inner)) is not None and found.names:
                shape.inner[name] = found
        return shape

    def _parts(self, schemas: Iterable[Object]) -> list[Object]:
        """Schemas with their items and branches."""
        found = dict[int, Object]()
        left = list(schemas)
        while left:
            schema = self._resolve(left.pop())
            if id(schema) not in found:
                found[id(schema)] = schema
                left += [each for key in _BRANCHES for each in schema.get(key, ())]
                left += [schema["items"]] if "items" in schema else []
                left += [
                    {"$ref": each} for each in schema.get("discriminator", {}).get("mapping", {}).values()
                ]
        return list(found.values())


def _is_open(schema: Object) -> bool:
    """Whether a schema lets an object have any field."""
    if schema.get("additionalProperties"):
        return True
    is_plain = {"properties", "items", "discriminator", *_BRANCHES}.isdisjoint(schema)
    return is_plain and schema.get("type", "object") == "object"


def _is_declared(value: Json, shape: _Shape) -> bool:
    """Whether all fields of a value are declared: the usual case, and much faster to check than to filter."""
    kind = _type(value)
    if kind is dict:
        names = tuple(value)
        inner = shape.known.get(names)
        if inner is None and (inner := shape.inner_of(names)) is None:
            return False
        for name, of in inner:
            each = value[name]
            kind = _type(each)
            if (kind is dict or kind is list) and not _is_declared(each, of):
                return False
    elif kind is list:
        for each in value:
            if not _is_declared(each, shape):
                return False
    return True


def _kept(value: Json, shape: _Shape) -> Json:
    """The part of a value that a shape allows."""
    if is_list(value):
        return [_kept(each, shape) for each in value]
    if not is_object(value):
        return value
    return {
        name: _kept(each, shape.inner[name]) if name in shape.inner else each
        for name, each in value.items()
        if name in shape.names
    }
