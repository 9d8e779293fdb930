"""The fields of bodies and responses as rows of a table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, TypeAlias

import attrs
from pinkit.testing.document import Document

from documentation.markdown import code, folded, table

Schema: TypeAlias = dict[str, Any]
_DEEPEST: Final = 4
_MOST: Final = 12  # values of an enum in a cell


@attrs.frozen
class Field:
    """A field.

    Args:
        path: Its place: `items[].media.width`.
        type: Its type in JSON.
        is_required: Whether it has to be there.
        limits: Its limits and default, as text.
        values: Its allowed values.
    """

    path: str
    type: str
    is_required: bool
    limits: str
    values: tuple[str, ...]


def fields_of(document: Document, schema: Schema, *, reads: bool) -> list[Field]:
    """Return the fields of a value, the deeper ones after those that contain them.

    Args:
        document: The OpenAPI document.
        schema: The schema of the value.
        reads: Whether it is a response; a request has no read-only fields.
    """
    walker = _Walker(document, "writeOnly" if reads else "readOnly")
    found: dict[str, Field] = {}
    for field in walker.below(schema, "", (), 0):
        found.setdefault(field.path, field)  # the branches of a union share fields
    return list(found.values())


def field_table(fields: list[Field], *, required: bool) -> str:
    """Return a table of fields, and the longer lists of values below it."""
    head = ("Field", "Type", *(("Required",) if required else ()), "Limits and values")
    rows = [
        (
            code(each.path),
            each.type,
            *(("yes" if each.is_required else "no",) if required else ()),
            notes(each),
        )
        for each in fields
    ]
    return f"{table(head, rows)}\n{long_values((each.path, each.values) for each in fields)}"


def notes(field: Field) -> str:
    """Return limits and values as the text of a cell."""
    values = (
        ", ".join(map(code, field.values))
        if len(field.values) <= _MOST
        else f"one of {len(field.values)} values"
    )
    return "; ".join(filter(None, [field.limits, values]))


def long_values(lists: Iterator[tuple[str, tuple[str, ...]]]) -> str:
    """Return the lists of values that are too long for a cell, each list once, as foldable blocks."""
    names: dict[tuple[str, ...], list[str]] = {}
    for name, values in lists:
        if len(values) > _MOST:
            names.setdefault(values, []).append(name)
    return "\n".join(
        folded(f"{len(values)} values of {', '.join(of)}", f"{', '.join(map(code, values))}\n")
        for values, of in names.items()
    )


class _Walker:
    """Finds the fields in a schema.

    Args:
        document: Resolves references.
        hidden: The flag of the fields that are omitted.
    """

    def __init__(self, document: Document, hidden: str) -> None:
        self._document = document
        self._hidden = hidden

    def below(self, schema: Schema, path: str, parents: tuple[int, ...], depth: int) -> Iterator[Field]:
        """Yield the fields inside of a value."""
        schema = self._document.resolve(schema)
        if id(schema) in parents or depth > _DEEPEST:
            return
        parents = (*parents, id(schema))
        if "items" in schema:
            yield from self.below(schema["items"], f"{path}[]", parents, depth)
        yield from self._own(schema, path, parents, depth)
        parts = [part for key in ("allOf", "oneOf", "anyOf") for part in schema.get(key, ())]
        parts += [{"$ref": each} for each in schema.get("discriminator", {}).get("mapping", {}).values()]
        for part in parts:
            yield from self.below(part, path, parents, depth)

    def _own(self, schema: Schema, path: str, parents: tuple[int, ...], depth: int) -> Iterator[Field]:
        for name, inner in schema.get("properties", {}).items():
            place = f"{path}.{name}".lstrip(".")
            facts = {**self._document.resolve(inner), **inner}
            if self._hidden not in facts:
                yield self._field(place, facts, is_required=name in schema.get("required", ()))
                yield from self.below(inner, place, parents, depth + 1)
        more = schema.get("additionalProperties")
        if isinstance(more, dict) and more:
            yield from self.below(more, f"{path}.*".lstrip("."), parents, depth + 1)

    def _field(self, path: str, schema: Schema, *, is_required: bool) -> Field:
        found = [self._document.resolve(each) for each in schema.get("allOf", ())]
        merged: Schema = {}
        for each in (*found, schema):
            merged |= each
        items = self._document.resolve(merged.get("items", {}))
        values = merged.get("enum") or items.get("enum") or ()
        texts = tuple(sorted(str(each) for each in values if each is not None))
        return Field(path, type_of(self._document, merged), is_required, limits_of(merged), texts)


def type_of(document: Document, schema: Schema) -> str:
    """Return the type of a value in words: `list of text`."""
    schema = document.resolve(schema)
    if "items" in schema:
        return f"list of {type_of(document, schema['items'])}"
    parts = schema.get("oneOf") or schema.get("anyOf") or schema.get("allOf") or ()
    if "type" not in schema and parts:
        return " or ".join(dict.fromkeys(type_of(document, each) for each in parts))
    named = {"string": "text", "date": "date", "date-time": "time"}
    kind: str = schema.get("type", "object" if "properties" in schema else "any")
    kind = named.get(schema.get("format", ""), named.get(kind, kind))
    return f"{kind} or null" if schema.get("nullable") else kind


def limits_of(schema: Schema) -> str:
    """Return the limits and the default of a value in words; empty if it has none."""
    parts = ["deprecated"] if schema.get("deprecated") else []
    for low, high, unit in _RANGES:
        least, most = schema.get(low), schema.get(high)
        if most is None:
            parts += [] if least is None or (unit and least == 0) else [f"at least {least}{unit}"]
        else:
            parts.append(f"at most {most}{unit}" if least is None else f"{least} to {most}{unit}")
    if schema.get("pattern"):
        is_number = schema["pattern"] in (r"^\d+$", "^[0-9]+$")
        parts.append("digits" if is_number else f"matches `{schema['pattern'].replace('`', '')}`")
    if schema.get("default") is not None:
        parts.append(f"default `{schema['default']}`")
    return "; ".join(parts)


_RANGES: Final = (
    ("minimum", "maximum", ""),
    ("minLength", "maxLength", " characters"),
    ("minItems", "maxItems", " items"),
)
