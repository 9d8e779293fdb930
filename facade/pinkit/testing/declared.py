"""Keep of a response what its schema declares, so that a handler may write the fields of any release."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from attrs import define, field

from pinkit.testing.wire import Json, Object, is_list, is_object

_BRANCHES = ("allOf", "anyOf", "oneOf")


@define
class _Shape:
    """The fields that an object may have.

    Attributes:
        names: All of them.
        inner: The shapes of those that are objects, or lists of objects, of which not every field is allowed.
    """

    names: frozenset[str]
    inner: dict[str, _Shape] = field(factory=dict[str, "_Shape"])


class Declared:
    """Reads schemas as the fields that they declare; lists, unions and references are looked through.

    Args:
        resolve: Follows a reference.
    """

    def __init__(self, resolve: Callable[[Object], Object]) -> None:
        self._resolve = resolve
        self._shapes = dict[tuple[int, ...], _Shape | None]()

    def keep(self, schema: Object, value: Json) -> Json:
        """A value without the fields that nothing declares; the value itself is not changed.

        Args:
            schema: A schema of the description, which must not change.
            value: JSON.
        """
        shape = self._shape((schema,))
        return value if shape is None else _kept(value, shape)

    def _shape(self, schemas: tuple[Object, ...]) -> _Shape | None:
        """The shape of a value that any of these schemas may describe; None where every field is allowed."""
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
        shape = self._shapes[key] = _Shape(frozenset(fields))  # known before its fields, which may hold it
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


def _kept(value: Json, shape: _Shape) -> Json:
    """What a shape allows of a value: the same object, where that is all of it."""
    if is_list(value):
        made = [_kept(each, shape) for each in value]
        return made if any(new is not old for new, old in zip(made, value, strict=True)) else value
    if not is_object(value):
        return value
    if not value.keys() <= shape.names:
        value = {name: each for name, each in value.items() if name in shape.names}
    for name, inner in shape.inner.items():
        if (each := value.get(name)) is not None and (new := _kept(each, inner)) is not each:
            value = {**value, name: new}
    return value
