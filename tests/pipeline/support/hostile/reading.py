"""Reads what an OpenAPI document allows and forbids, independently of the pipeline."""

from __future__ import annotations

import datetime as dt
import random
import re
from collections.abc import Iterator
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]


class Reading:
    """Reads the document by itself: values of a schema, values that it forbids, what must be seen of them."""

    def __init__(self, document: Json, choose: random.Random) -> None:
        self.components = document["components"]["schemas"]
        self.choose = choose

    def target(self, schema: Json) -> Json:
        while "$ref" in schema:
            schema = self.components[schema["$ref"].rpartition("/")[2]]
        return schema

    def null(self, schema: Json) -> bool:
        """Whether null is allowed; a schema without a type that is no reference allows anything."""
        if schema.get("nullable") or None in schema.get("enum", ()):
            return True
        if "$ref" in schema:
            return self.null(self.components[schema["$ref"].rpartition("/")[2]])
        if "allOf" in schema:  # what states no type is silent on null
            return all(self.null(part) for part in schema["allOf"] if part.keys() & {"$ref", "type"})
        return not schema.keys() - {"description", "title"}

    def branch(self, union: Json, value: Any) -> Json:
        """The branch that a value of a union is of, by its tag or by its kind."""
        if "discriminator" in union:
            chosen: Json = self.branches(union)[value[union["discriminator"]["propertyName"]]]
            return chosen
        branches: list[Json] = union.get("oneOf") or union["anyOf"]
        for one in branches:
            if one.get("type") == "array" and isinstance(value, list):
                return one
            if "properties" in one and isinstance(value, dict):
                values = one["properties"].get("kind", {}).get("enum")
                if values is None or value.get("kind") in values:
                    return one
        raise AssertionError(f"no branch for {value}")

    def branches(self, union: Json) -> Json:
        mapping = union["discriminator"].get("mapping")
        if mapping is None:
            return {one["$ref"].rpartition("/")[2]: one for one in union.get("oneOf") or union["anyOf"]}
        return {tag: {"$ref": f"#/components/schemas/{to.rpartition('/')[2]}"} for tag, to in mapping.items()}

    def value(self, schema: Json, depth: int = 4) -> Any:
        """A value that the schema allows."""
        if self.null(schema) and (depth < 0 or self.choose.randrange(4) == 0):
            return None
        schema = self.target(schema)
        if "enum" in schema:
            return self.choose.choice(schema["enum"])
        if "allOf" in schema:
            values = [self.value({**self.target(part), "nullable": False}, depth) for part in schema["allOf"]]
            return values[0] if len(values) == 1 else {k: v for value in values for k, v in value.items()}
        if "discriminator" in schema:
            tag, branch = self.choose.choice([*self.branches(schema).items()])
            return {**self.value(branch, depth), schema["discriminator"]["propertyName"]: tag}
        for key in ("oneOf", "anyOf"):
            if key in schema:
                return self.value(self.choose.choice(schema[key]), depth)
        match "object" if "properties" in schema else schema.get("type"):
            case "object" if "properties" in schema:
                return {
                    name: self.value(member, depth - 1)
                    for name, member in schema["properties"].items()
                    if name in schema.get("required", ()) or (depth > 0 and self.choose.randrange(3))
                }
            case "object":
                values = schema["additionalProperties"]
                keys = () if depth < 0 else self.choose.sample(("id", "class", "items", "é", ""), 2)
                return {key: 1 if values is True else self.value(values, depth - 1) for key in keys}
            case "array":
                count = 0 if depth < 0 else self.choose.randrange(3)
                return [self.value(schema["items"], depth - 1) for _ in range(count)]
            case None:
                return self.choose.choice([None, 1, "x", {"class": [None]}])
            case "string":
                return _STRINGS.get(schema.get("format", ""), "text")
            case kind:
                return _SCALARS[kind]

    def wrong(self, schema: Json, value: Any) -> Iterator[tuple[str, Any]]:
        """Values that differ from an allowed one in a single place: the difference, and the value."""
        if not self.null(schema):
            yield "null", None
        if value is None:
            return
        schema = self.target(schema)
        if "enum" in schema:
            yield "no value of the enum", "no such value"
        elif "allOf" in schema:
            yield from self._wrong_part(schema, value)
        elif "discriminator" in schema:
            yield from self._wrong_branch(schema, value)
        elif "oneOf" in schema or "anyOf" in schema:
            yield "no branch", 7
        elif "properties" in schema:
            yield from self._wrong_object(schema, value)
        elif schema.get("type") == "object":
            yield from self._wrong_map(schema, value)
        elif schema.get("type") == "array":
            yield from self._wrong_array(schema, value)
        elif schema.get("type"):
            yield "of another type", 1 if schema["type"] in ("string", "boolean") else "text"

    def _wrong_part(self, schema: Json, value: Any) -> Iterator[tuple[str, Any]]:
        for part in schema["allOf"]:
            inner = self.wrong({**self.target(part), "nullable": True}, value)
            yield from ((what, one) for what, one in inner if type(one) is type(value))

    def _wrong_branch(self, schema: Json, value: Any) -> Iterator[tuple[str, Any]]:
        tag = schema["discriminator"]["propertyName"]
        yield "no such tag", {**value, tag: "no such tag"}
        for what, one in self.wrong(self.branch(schema, value), value):
            if isinstance(one, dict) and one.get(tag) == value[tag]:
                yield what, one

    def _wrong_object(self, schema: Json, value: Any) -> Iterator[tuple[str, Any]]:
        yield "no object", "text"
        if isinstance(schema.get("additionalProperties"), dict):
            yield "another field of another type", {**value, "no such field": "text"}
        for name in schema.get("required", ()):
            yield f"without {name}", {key: one for key, one in value.items() if key != name}
        for name in value.keys() & schema["properties"].keys():
            for what, one in self.wrong(schema["properties"][name], value[name]):
                yield f"{name}: {what}", {**value, name: one}

    def _wrong_map(self, schema: Json, value: Any) -> Iterator[tuple[str, Any]]:
        yield "no map", "text"
        for key in value:
            if isinstance(schema["additionalProperties"], dict):
                for what, one in self.wrong(schema["additionalProperties"], value[key]):
                    yield f"[{key}]: {what}", {**value, key: one}

    def _wrong_array(self, schema: Json, value: Any) -> Iterator[tuple[str, Any]]:
        yield "no array", {}
        for index, item in enumerate(value):
            for what, one in self.wrong(schema["items"], item):
                yield f"[{index}]: {what}", [*value[:index], one, *value[index + 1 :]]

    def see(self, schema: Json, value: Any, got: Any, where: str = "$") -> None:
        """Compare a value with its typed attributes, recursively."""
        if value is None:
            assert got is None, where
            return
        schema = self.target(schema)
        if "allOf" in schema:
            for part in schema["allOf"]:
                self.see(part, value, got, where)
        elif "oneOf" in schema or "anyOf" in schema:
            self.see(self.branch(schema, value), value, got, where)
        elif "properties" in schema:
            self._see_object(schema, value, got, where)
        elif schema.get("type") == "object" and isinstance(schema["additionalProperties"], dict):
            for key in value:
                self.see(schema["additionalProperties"], value[key], got[key], f"{where}[{key}]")
        elif schema.get("type") == "array":
            for one, item in zip(value, got, strict=True):
                self.see(schema["items"], one, item, f"{where}[]")
        elif schema.get("format") in _TIMES and "enum" not in schema:
            assert type(got) is _TIMES[schema["format"]], f"{where} is {got!r}"
        elif schema.get("type") not in (None, "object"):
            assert got == value, where
            assert type(got) is type(value), where

    def _see_object(self, schema: Json, value: Any, got: Any, where: str) -> None:
        members = getattr(type(got), "__members__", None)
        assert members is not None, f"{where} is read as {type(got)}"
        assert len({member.name for member in members.values()}) == len(members), where
        for name, member in schema["properties"].items():
            assert name in members, f"{where}.{name} is missing"
            assert members[name].required == (name in schema.get("required", ())), f"{where}.{name}"
            assert re.fullmatch(r"[^\W\d]\w*", members[name].name), members[name].name
            self.see(member, value.get(name), getattr(got, members[name].name), f"{where}.{name}")


_STRINGS = {"date": "2024-02-29", "date-time": "2024-02-29T12:00:00Z"}
_SCALARS: Json = {"integer": 7, "number": 1.5, "boolean": True}
_TIMES = {"date": dt.date, "date-time": dt.datetime}
