"""Decode a raw query strictly: a style, an explode or a type other than the documented one is an error.

This module shares no code with the client's encoder, so that it finds the encoder's mistakes.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping

from attrs import evolve

from pinkit.testing.document import Document, Operation, Parameter
from pinkit.testing.messages import Json, Object, bad_request, is_list, is_object
from pinkit.testing.router import decode

_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,400})", re.ASCII)
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,400})(\.[0-9]{1,400})?([eE][+-]?[0-9]{1,3})?", re.ASCII)
_BOOLEANS = {"true": True, "false": False}


class Queries:
    """Decodes queries by the parameters of the OpenAPI document."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def decode(self, operation: Operation, raw: str) -> Object:
        """Return the parameters of a raw query, as values of their types; limits are not checked here.

        Raises:
            ApiError: 400; the query does not follow the OpenAPI document.
        """
        flat = dict[str, list[str]]()
        deep = dict[str, list[tuple[list[str], str]]]()
        spread = dict[str, dict[str, list[str]]]()
        for name, path, value in _pairs(raw):
            parameter = self._parameter(operation, name)
            if parameter is None or parameter.deep != bool(path):
                shown = name if parameter is None else f"{name}, in this style,"
                raise bad_request(f"query: {shown[:100]} is not a parameter of {operation.id}")
            if path:
                deep.setdefault(name, []).append((path, value))
            elif self._is_spread(parameter):
                spread.setdefault(parameter.name, {}).setdefault(name, []).append(value)
            else:
                flat.setdefault(name, []).append(value)
        decoded: Object = {
            name: self._flat(operation.in_query[name], values) for name, values in flat.items()
        }
        for name, pairs in deep.items():
            decoded[name] = self._deep(operation.in_query[name], pairs)
        for name, fields in spread.items():
            parameter = operation.in_query[name]
            decoded[name] = {
                field: self._flat(self._field(parameter, field), values) for field, values in fields.items()
            }
        return decoded

    def are_texts(self, parameters: Mapping[str, Parameter]) -> bool:
        """Whether all values are texts, as in nearly all paths."""
        return _READ.keys().isdisjoint(self._type(each.schema) for each in parameters.values())

    def path(self, operation: Operation, values: dict[str, str]) -> Object:
        """Return path parameters as values of their types."""
        return {
            name: self._scalar(operation.in_path[name].schema, value, f"path.{name}")
            for name, value in values.items()
        }

    def form(self, schema: Object, raw: str) -> Object:
        """Return a form body, with values of the types of its schema.

        Raises:
            ApiError: 400 for a field that is repeated, or not encoded correctly.
        """
        made: Object = {}
        for name, path, value in _pairs(raw):
            where = f"body.{name[:100]}"
            if path or name in made:
                raise bad_request(f"{where}: repeated, or in brackets, which a form does not have")
            made[name] = self._scalar(self._member(schema, name), decode(value, where, plus=True), where)
        return made

    def _parameter(self, operation: Operation, name: str) -> Parameter | None:
        """Return the parameter of a name in a query: the parameter itself, or the object with this field."""
        own = operation.in_query.get(name)
        if own is not None and not self._is_spread(own):
            return own
        objects = (each for each in operation.in_query.values() if self._is_spread(each))
        return next((each for each in objects if self._member(each.schema, name)), None)

    def _is_spread(self, parameter: Parameter) -> bool:
        """Whether each field is a parameter of the query: the style `form` with `explode: true`."""
        return parameter.explode and not parameter.deep and self._type(parameter.schema) == "object"

    def _field(self, parameter: Parameter, name: str) -> Parameter:
        """Return a field of an object as a parameter; a list in it is repeated."""
        return evolve(parameter, name=f"{parameter.name}.{name}", schema=self._member(parameter.schema, name))

    def _flat(self, parameter: Parameter, values: list[str]) -> Json:
        where = f"query.{parameter.name}"
        schema = self._schema(parameter.schema)
        if schema.get("type") != "array":
            if len(values) > 1:
                raise bad_request(
                    f"{where}: occurs {len(values)} times; one value is allowed, not {_shown(values)}"
                )
            return self._scalar(parameter.schema, decode(values[0], where, plus=True), where)
        if not parameter.explode:
            if len(values) > 1:
                allowed = "one comma-separated list is allowed (explode: false)"
                raise bad_request(f"{where}: repeated; {allowed}, not {_shown(values)}")
            values = values[0].split(",")  # before decoding: %2C is part of a value
        if values == [""] and not schema.get("minItems"):
            return []
        return [
            self._scalar(schema["items"], decode(value, where, plus=True), f"{where}[{index}]")
            for index, value in enumerate(values)
        ]

    def _deep(self, parameter: Parameter, pairs: list[tuple[list[str], str]]) -> Json:
        made: Object = {}
        for path, raw in pairs:
            where = f"query.{parameter.name}{''.join(f'[{key}]' for key in path)}"
            place, schema = made, parameter.schema
            for key in path[:-1]:
                schema = self._member(schema, key)
                place = place.setdefault(key, {})
                if not is_object(place):
                    raise bad_request(f"{where}: both a value and an object")
            value = decode(raw, where, plus=True)
            schema = self._schema(self._member(schema, path[-1]))
            if schema.get("type") == "array":
                items = place.setdefault(path[-1], [])
                if not is_list(items):
                    raise bad_request(f"{where}: both a list and an object")
                items.append(self._scalar(schema["items"], value, where))
            elif path[-1] in place:
                raise bad_request(f"{where}: occurs twice")
            else:
                place[path[-1]] = self._scalar(schema, value, where)
        return made

    def _scalar(self, schema: Object, text: str, where: str) -> Json:
        read = _READ.get(self._type(schema))
        if read is None:
            return text
        try:
            return read(text)
        except (KeyError, ValueError):
            raise bad_request(f"{where}: {text[:60]!r} is not of type {self._type(schema)}") from None

    def _type(self, schema: Object) -> str:
        found: str = self._schema(schema).get("type", "string")
        return found

    def _schema(self, schema: Object) -> Object:
        """Return the part of a schema that has the type."""
        schema = self._document.resolve(schema)
        if "type" in schema:
            return schema
        for key in ("allOf", "oneOf", "anyOf"):
            for part in schema.get(key, ()):
                if "type" in (found := self._schema(part)):
                    return found
        return schema

    def _member(self, schema: Object, name: str) -> Object:
        """Return the schema of a field; of a union, the schema in the first branch that has the field."""
        schema = self._document.resolve(schema)
        mapped = [{"$ref": each} for each in schema.get("discriminator", {}).get("mapping", {}).values()]
        for part in [part for key in ("oneOf", "anyOf", "allOf") for part in schema.get(key, ())] or mapped:
            if found := self._member(part, name):
                return found
        found = schema.get("properties", {}).get(name, {})
        return found if is_object(found) else {}


def _pairs(raw: str) -> list[tuple[str, list[str], str]]:
    """Split a query into names, the keys in brackets after them, and raw values."""
    found = list[tuple[str, list[str], str]]()
    for piece in raw.split("&") if raw else ():
        name, equals, value = piece.partition("=")
        if not equals or not name:
            raise bad_request(f"query: {piece[:60]!r} is not name=value")
        name = decode(name, "query", plus=True)
        if name.endswith("]") and "[" in name:
            name, _, keys = name[:-1].partition("[")
            path = keys.split("][")
            if len(path) > 8 or not all(path):
                raise bad_request(f"query: {name[:60]!r} has empty brackets, or more than 8")
            found.append((name, path, value))
        else:
            found.append((name, [], value))
    return found


def _shown(values: list[str]) -> str:
    return repr("&".join(values)[:60])


def _integer(text: str) -> int:
    if not _INTEGER.fullmatch(text):
        raise ValueError
    return int(text)


def _number(text: str) -> float:
    if not _NUMBER.fullmatch(text):
        raise ValueError
    value = float(text)
    if math.isinf(value):
        raise ValueError
    return value


_READ: dict[str, Callable[[str], Json]] = {
    "integer": _integer,
    "number": _number,
    "boolean": _BOOLEANS.__getitem__,
}
