"""Changes of a response that the OpenAPI document does not allow, as they occur between releases."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator

from attrs import frozen

from pinkit.testing.document import Document
from pinkit.testing.messages import Json, Object, is_list, is_object

NEW = "ADDED_LATER"


def deviate(document: Document, schema: Object, value: Json, kind: str) -> Json:
    """Return a changed copy of a value.

    Args:
        document: The OpenAPI document, for the schema's references.
        schema: The schema of the value.
        value: JSON.
        kind: One of `DEVIATIONS`.
    """
    value = copy.deepcopy(value)
    for place in list(_places(document, schema, value)):
        DEVIATIONS[kind](place)
    return value


@frozen
class _Place:
    """A field of an object, or an element of an array, with its schema."""

    owner: Json
    key: str | int
    schema: Object
    optional: bool
    is_tag: bool

    @property
    def value(self) -> Json:
        return self.owner[self.key]


def _null(place: _Place) -> None:
    if place.optional:
        place.owner[place.key] = None


def _missing(place: _Place) -> None:
    if place.optional:
        place.owner.pop(place.key, None)


def _unknown_enum(place: _Place) -> None:
    if isinstance(place.value, str) and place.value in place.schema.get("enum", ()) and not place.is_tag:
        place.owner[place.key] = NEW


def _unknown_tag(place: _Place) -> None:
    if place.is_tag:
        place.owner[place.key] = NEW


def _unknown_member(place: _Place) -> None:
    for value in (place.owner, place.value):
        if is_object(value):
            value.setdefault(NEW.lower(), {"depth": 3})


DEVIATIONS: dict[str, Callable[[_Place], None]] = {
    "null": _null,
    "missing": _missing,
    "unknown_enum": _unknown_enum,
    "unknown_member": _unknown_member,
    "unknown_tag": _unknown_tag,
}


def _places(document: Document, schema: Object, value: Json) -> Iterator[_Place]:
    """Yield the places in a value, the innermost first, so that they change before their parents."""
    properties, required, items, tags = _fields(document, schema, value)
    if is_list(value):
        for index, each in enumerate(value):
            yield from _places(document, items, each)
            if isinstance(each, str):
                yield _Place(value, index, _enum(document, items), False, False)
    elif is_object(value):
        for key, each in list(value.items()):
            field = properties.get(key, {})
            yield from _places(document, field, each)
            optional = key in properties and key not in required
            yield _Place(value, key, _enum(document, field), optional, key in tags)


def _fields(
    document: Document, schema: Object, value: Json
) -> tuple[dict[str, Object], set[str], Object, set[str]]:
    """Fields, the names of required ones, items and tags; of a union, those of all branches."""
    properties, required, tags = dict[str, Object](), set[str](), set[str]()
    items: Object = {}
    pending = [schema]
    while pending:
        part = pending.pop()
        if "$ref" in part:
            pending.append(document.resolve({"$ref": part["$ref"]}))
        discriminator: Object = part.get("discriminator", {})
        if mapping := discriminator.get("mapping"):
            tags.add(discriminator["propertyName"])
            chosen = mapping.get(value.get(discriminator["propertyName"])) if is_object(value) else None
            pending += [{"$ref": chosen}] if chosen else []
        else:
            pending += [*part.get("oneOf", ()), *part.get("anyOf", ())]
        pending += part.get("allOf", ())
        properties = {**part.get("properties", {}), **properties}
        required.update(part.get("required", ()))
        items = items or part.get("items", {})
    return properties, required, items, tags


def _enum(document: Document, schema: Object) -> Object:
    schema = document.resolve(schema)
    for part in schema.get("allOf", ()):
        if "enum" in (found := _enum(document, part)):
            return found
    return schema
