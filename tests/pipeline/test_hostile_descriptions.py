"""Random descriptions with hostile names and values are generated faithfully, or refused with a reason.

Each example goes through every step that `scripts/regenerate` takes. What comes out is then held against the
document itself by code that shares nothing with the pipeline: values that the document allows are read, seen
through typed attributes and written again, values that it forbids are told, and each function sends each of
its parameters under the name that the document gives it.

`PINKIT_HOSTILE_EXAMPLES=2000 scripts/test tests/pipeline/test_hostile_descriptions.py` looks further.
The examples are the same ones every time; `PINKIT_HOSTILE_SEED=7` takes others.
"""

from __future__ import annotations

import copy
import datetime as dt
import importlib
import inspect
import json
import os
import random
import re
import sys
import warnings
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias, TypeVar
from urllib.parse import parse_qsl, unquote

from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st
from pipeline import check, facts, sound
from pipeline.distil import distil
from pipeline.errors import PipelineError
from pipeline.generate import PACKAGE, generate
from pipeline.lower import lower

Json: TypeAlias = dict[str, Any]
T = TypeVar("T")

EXAMPLES = int(os.environ.get("PINKIT_HOSTILE_EXAMPLES", "40"))
SEED = int(os.environ.get("PINKIT_HOSTILE_SEED", "0"))
SAMPLES = 4  # values of each body and each answer

MEMBERS = (
    *("id", "ID", "Id", "name", "items", "status", "Status", "board_id", "boardId", "board-id", "board.id"),
    *("class", "from", "None", "True", "async", "match", "self", "cls", "body", "type", "list", "str", "dt"),
    *("from_dict", "to_dict", "additional_properties", "additionalProperties", "deviations", "model", "opt"),
    *("__init__", "__dict__", "__class__", "__members__", "__extra__", "_id", "id_", "__id", "_", "class_"),
    *(
        "1st",
        "2",
        "é",
        "日本",
        "ﬁ",
        "fi",
        "x y",
        "a/b",
        "a~b",
        "%",
        "$ref",
        "$",
        "'",
        '"',
        "\\",
        "extra_query",
    ),
    *("properties", "enum", "nullable", "required", "allOf", "x-open", "title", "description", "example"),
    *(
        "Any",
        "Mapping",
        "Literal",
        "UNSET",
        "TYPE_CHECKING",
        "typing",
        "req",
        "attrs",
        "int",
        "bool",
        "object",
    ),
    *(
        "extra_body",
        "body_id",
        "body_",
        "field_1st",
        "in",
        "print",
        "data",
        "json_",
        "dict",
        "values",
        "keys",
    ),
)
COMPONENTS = (
    *(
        "Pin",
        "PIN",
        "pin",
        "Pin.Item",
        "PinItem",
        "pin_item",
        "pin-item",
        "Pin_Item",
        "PinItems",
        "Pins.Item",
    ),
    *(
        "class",
        "None",
        "import",
        "True",
        "Model",
        "model",
        "Any",
        "Enum",
        "Tagged",
        "list",
        "str",
        "int",
        "type",
    ),
    *("Exception", "ValueError", "__init__", "__dict__", "_Private", "1st", "9", "a.b", "a-b", "a_b", "aB"),
    *("Unions", "enums", "unions", "models", "Literal", "datetime", "date", "dt", "UNSET", "Unset", "self"),
    *("TYPE_CHECKING", "Items", "Body", "UnnamedMap1", "PinId", "PinStatus", "PinValue", "_", "-", ".", "__"),
    *(
        "import_module",
        "CODECS",
        "annotations",
        "TypeAlias",
        "Response200",
        "PinsListResponse",
        "x-open",
        "init",
    ),
)
OPERATIONS = (
    *(
        "pins/list",
        "pins/get",
        "pins_save",
        "boards/list",
        "class",
        "import",
        "None",
        "list",
        "print",
        "match",
    ),
    *("_build", "Request", "dt", "Any", "UNSET", "Mapping", "Sequence", "Literal", "Unset", "TYPE_CHECKING"),
    *("1st/get", "é/get", "日本/get", "_x", "__init__", "__getattr__", "__dir__", "import_module", "_TAGS"),
    *(
        "api",
        "models",
        "pins",
        "build",
        "_each",
        "_comma",
        "a-b",
        "x y",
        "pins/{id}",
        'quo"te',
        "back\\slash",
    ),
    *("annotations", "lambda", "str", "int", "bool", "float", "object", "Pin", "PinItem", "ﬁ", "int/", "/x/"),
)
TAGS = (
    *(
        "pins",
        "pins",
        "pins",
        "Pins",
        "ad accounts",
        "ad_accounts",
        "class",
        "import",
        "__init__",
        "1st",
        "é",
    ),
    *(
        "models",
        "api",
        "list",
        "import_module",
        "back\\slash",
        'quo"te',
        'x"""',
        "_TAGS",
        "日本",
        "a-",
        "Any",
        "ﬁ",
    ),
)
WORDS = (
    *("A", "a", "B", "b_c", "b-c", "", " ", "1", "None", "null", "true", "class", "é", "'", '"', "x y", "%"),
    *(
        "\\",
        "\\d",
        "x | y",
        "[z",
        "a\nb",
        '"""',
        "{x}",
        "1.5",
        "日本",
        "\u2028",
        "\x85",
        "#",
        "{{ x }}",
        "ﬁ",
        "fi",
    ),
)
SCALARS: tuple[Json, ...] = (
    {"type": "string"},
    {"type": "string", "format": "date"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "uuid"},
    {"type": "string", "pattern": r'^\d+"""$', "maxLength": 20},
    {"type": "integer"},
    {"type": "integer", "format": "int64", "default": 3},
    {"type": "number"},
    {"type": "boolean", "default": False},
)
HEADERS = ("X-Thing", "x_thing", "If-Match", "class", "body")
STYLES: tuple[Json, ...] = (
    *({}, {}, {"explode": False}, {"style": "form", "explode": True}),
    *([{"explode": False}, {"explode": True}, {}] * 9),
    {"style": "pipeDelimited", "explode": False},
)


# A description ---------------------------------------------------------------------------------------------


class Author:
    """Writes a description, choice by choice."""

    def __init__(self, choose: random.Random) -> None:
        self.choose = choose
        self.components: dict[str, Json] = {}
        self.kinds: dict[str, str] = {}

    def document(self) -> Json:
        names = self.some(COMPONENTS, 2, 8)
        later = names[:]
        for name in names:
            later.remove(name)
            kind = self.one(
                "object", "object", "object", "enum", "scalar", "array", "map", "extended", "alias"
            )
            self.kinds[name] = kind
            self.components[name] = getattr(self, f"_{kind}")(2)
        if self.chance(3):
            self.tagged()
        if self.chance(3):
            self.recursive()
        paths: Json = {}
        for index, identity in enumerate(self.some(OPERATIONS, 1, 4)):
            path, method, operation = self.operation(index, identity)
            paths[path] = {method: operation}
        return {
            "openapi": "3.0.3",
            "info": {"title": "Hostile", "version": self.one("1.0.0", "1.0.0", "5.24.0-beta")},
            "paths": paths,
            "components": {"schemas": self.components},
        }

    def one(self, *options: T) -> T:
        return self.choose.choice(options)

    def some(self, options: Sequence[T], least: int, most: int) -> list[T]:
        different = sorted(set(options), key=options.index)
        return self.choose.sample(different, min(self.choose.randint(least, most), len(different)))

    def chance(self, of: int = 2) -> bool:
        return self.choose.randrange(of) == 0

    def apart(self, names: list[str]) -> list[str]:
        """Names of which seldom two come to nothing but the same letters."""
        letters = {re.sub(r"[\W_]", "", name): name for name in names}
        return names if self.chance(30) else [*letters.values()]

    # Schemas

    def schema(self, depth: int) -> Json:
        """Any schema, to stand in a member, an array or a map."""
        leaf = ("scalar", "scalar", "enum", "enum", "alias", "alias")
        deep = ("object", "array", "map", "extended", "union", "anything")
        schema: Json = getattr(self, f"_{self.one(*leaf, *deep) if depth > 0 else self.one(*leaf)}")(
            depth - 1
        )
        return schema

    def named(self, *kinds: str) -> list[str]:
        return [name for name, kind in self.kinds.items() if kind in kinds and name in self.components]

    def nullable(self) -> Json:
        return self.one({}, {}, {}, {"nullable": True})

    def prose(self) -> Json:
        return self.one({}, {}, {"title": self.one(*COMPONENTS)}, {"description": self.one(*WORDS)})

    def _scalar(self, _: int) -> Json:
        return self.one(*SCALARS) | self.nullable() | self.prose()

    def _enum(self, _: int) -> Json:
        kind = self.one("string", "string", "string", "integer", "number", "boolean", "mixed")
        of: dict[str, tuple[Any, ...]] = {
            "string": WORDS,
            "integer": (0, 1, -1, 30),
            "number": (1, 2, 30),
            "boolean": (True,) if self.chance() else (False,),
            "mixed": ("a", 1, 0.5, True),
        }
        if kind == "mixed" and not self.chance(50):
            kind = "string"
        most = min(self.one(2, 5, 20), len(of[kind]))
        values = self.some(of[kind], 1, most)
        schema: Json = {} if kind == "mixed" or self.chance(4) else {"type": kind}
        if self.chance(5):
            values.append(None)
            schema |= {"nullable": True} if schema else {}
        elif self.chance(5):
            schema |= {"nullable": True}
        default = {"default": values[0]} if self.chance(4) else {}
        return schema | {"enum": values} | default | self.prose()

    def _alias(self, _: int) -> Json:
        # A branch by itself is refused: it admits more tags there than in its union.
        names = [name for name in self.components if self.kinds[name] != "branch"]
        if not names:
            return {"type": "string"}
        reference: Json = {"$ref": f"#/components/schemas/{self.one(*names)}"}
        if self.chance(5):
            return {"allOf": [reference], "nullable": True}
        return reference | self.one({}, {}, {}, {"nullable": True}, {"description": "x"})

    def _array(self, depth: int) -> Json:
        return {"type": "array", "items": self.schema(depth)} | self.nullable() | self.prose()

    def _map(self, depth: int) -> Json:
        inner = self.one(True, {}) if self.chance(4) else self.schema(depth)
        if isinstance(inner, dict) and not inner.keys() - {"nullable", "description"}:
            inner = {}
        return {"type": "object", "additionalProperties": inner} | self.nullable() | self.prose()

    def _anything(self, _: int) -> Json:
        return {}

    def _object(self, depth: int, without: Sequence[str] = ()) -> Json:
        names = self.apart([name for name in self.some(MEMBERS, 1, 6) if name not in without])
        properties = {name: self.schema(depth) for name in names}
        required = [name for name in names if self.chance(4)]
        stated: Json = {"required": required} if required else {}
        if self.chance(12):
            stated["additionalProperties"] = self.one(True, False, {"type": "integer"})
        if self.chance(12):
            self.choose.shuffle(required)
            return {"properties": properties} | stated  # an object all the same
        return {"type": "object", "properties": properties} | stated | self.nullable() | self.prose()

    def _extended(self, depth: int) -> Json:
        """An object made of another and of members of its own."""
        bases = self.named("object")
        if not bases:
            return self._object(depth)
        base = self.one(*bases)
        parts = [{"$ref": f"#/components/schemas/{base}"}]
        parts.append(self._object(depth, [*self.components[base]["properties"]]))
        parts[1].pop("nullable", None)
        return {"allOf": parts}

    def _union(self, depth: int) -> Json:
        """Objects that a member tells apart, without a discriminator; or kinds that differ."""
        if self.chance():
            inner = self._object(0)
            inner.pop("nullable", None)
            return {"oneOf": [{"type": "array", "items": {"type": "string"}}, inner]}
        branches = []
        for tag in self.some(WORDS, 2, 3):
            branch = self._object(depth, ("kind",))
            branch.pop("nullable", None)
            branch["properties"]["kind"] = {"type": "string", "enum": [tag]}
            branch["required"] = sorted({*branch.get("required", []), "kind"})
            branches.append(branch)
        return {self.one("oneOf", "anyOf"): branches} | self.nullable()

    def tagged(self) -> None:
        """A union with a discriminator, whose mapping names its branches in one way or another."""
        tag = self.one("kind", "class", "Kind", "type", "@type", "items", "to_dict")
        names = ["Cat", "dog", "Big.Fish"][: self.choose.randint(2, 3)]
        style = self.one("reference", "name", "implicit")
        values = names if style == "implicit" else self.some(WORDS, len(names), len(names))
        for name in names:
            branch = self._object(1, (tag,))
            branch.pop("nullable", None)
            open_ = self.chance()
            branch["properties"][tag] = {"type": "string", **({"enum": sorted(values)} if open_ else {})}
            branch["required"] = sorted({*branch.get("required", []), tag})
            self.components[name], self.kinds[name] = branch, "branch"
        prefix = "#/components/schemas/" if style == "reference" else ""
        mapping = (
            {}
            if style == "implicit"
            else {"mapping": {v: prefix + n for v, n in zip(values, names, strict=True)}}
        )
        self.components["Animal"] = {
            self.one("oneOf", "anyOf"): [{"$ref": f"#/components/schemas/{name}"} for name in names],
            "discriminator": {"propertyName": tag, **mapping},
        }
        self.kinds["Animal"] = "tagged"

    def recursive(self) -> None:
        reference = {"$ref": "#/components/schemas/Tree"}
        holders: tuple[Json, ...] = (
            {"type": "array", "items": reference},
            {"type": "object", "additionalProperties": reference},
            {"allOf": [reference], "nullable": True},
            {"type": "array", "items": {"type": "array", "items": reference}},
        )
        tree = self._object(1)
        tree["properties"]["below"] = self.one(*holders)
        tree["required"] = [name for name in tree.get("required", []) if name != "below"] or ["below"]
        if "allOf" in tree["properties"]["below"]:
            tree["required"] = [next(name for name in tree["properties"])]
        if tree["required"] == ["below"] and "allOf" in tree["properties"]["below"]:
            del tree["required"]
        self.components["Tree"], self.kinds["Tree"] = tree, "object"

    # Operations

    def operation(self, index: int, identity: str) -> tuple[str, str, Json]:
        path, parameters = f"/things{index}", list[Json]()
        for name in self.some(("id", "ad-account_id", "class", "self", "body", "ID"), 0, 2):
            path += f"/{{{name}}}"
            parameters.append({"in": "path", "name": name, "required": True, "schema": {"type": "string"}})
        for name in self.apart(self.some((*MEMBERS, "id", "class", "page[size]"), 0, 5)):
            parameters.append({"in": "query", "name": name, "required": self.chance(4), **self.queried()})
        if self.chance(6):
            parameters.append({"in": "header", "name": self.one(*HEADERS), "schema": {"type": "string"}})
        method = self.one("get", "post", "patch", "put", "delete")
        operation: Json = {
            "operationId": identity,
            "tags": self.some(TAGS, 1, 2),
            "security": [{"oauth": ["pins:read"]}],
            "parameters": parameters,
            "responses": {
                "2XX" if self.chance(60) else self.one("200", "201"): self.content(),
                self.one("default", "4XX", "404"): self.content(),
            },
        }
        if self.chance(60):
            del operation["tags"]
        if method != "get":
            form = self.chance(4)
            body = self.form() if form else self.content()
            operation["requestBody"] = {"required": self.chance(), **body}
        return path, method, operation

    def queried(self) -> Json:
        match self.one("scalar", "enum", "alias", "list", "list", "object"):
            case "list":
                items = self._enum(0) if self.chance() else {"type": "string"}
                items.pop("nullable", None)
                return {"schema": {"type": "array", "items": items}, **self.one(*STYLES)}
            case "object":
                members = {name: {"type": "string"} for name in self.some(MEMBERS, 1, 2)}
                return {
                    "schema": {"type": "object", "properties": members},
                    "style": "deepObject",
                    "explode": True,
                }
            case "alias" if self.named("enum", "scalar"):
                return {"schema": {"$ref": f"#/components/schemas/{self.one(*self.named('enum', 'scalar'))}"}}
            case "enum":
                return {"schema": self._enum(0)}
            case _:
                return {"schema": self._scalar(0)}

    def content(self) -> Json:
        names = [*self.named("tagged"), *(name for name in self.components if self.kinds[name] != "branch")]
        reference = {"$ref": f"#/components/schemas/{self.one(*names)}"}
        schema = (
            reference
            if self.chance()
            else getattr(self, f"_{self.one('object', 'array', 'map', 'union')}")(2)
        )
        return {"description": "", "content": {"application/json": {"schema": schema}}}

    def form(self) -> Json:
        media = "multipart/form-data" if self.chance(40) else "application/x-www-form-urlencoded"
        properties = {name: {"type": "string"} for name in self.some(MEMBERS, 1, 4)}
        return {"content": {media: {"schema": {"type": "object", "properties": properties}}}}


# What it says ----------------------------------------------------------------------------------------------


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
        """Whether null is allowed; what says nothing of a type, and is no reference, allows anything."""
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
        """Values that are like an allowed one but in a single place: what is wrong there, and the value."""
        if not self.null(schema):
            yield "null", None
        if value is None:
            return
        schema = self.target(schema)
        if "enum" in schema:
            yield "no value of the enum", "no such value"
        elif "allOf" in schema:
            for part in schema["allOf"]:
                inner = self.wrong({**self.target(part), "nullable": True}, value)
                yield from ((what, one) for what, one in inner if type(one) is type(value))
        elif "discriminator" in schema:
            tag = schema["discriminator"]["propertyName"]
            yield "no such tag", {**value, tag: "no such tag"}
            for what, one in self.wrong(self.branch(schema, value), value):
                if isinstance(one, dict) and one.get(tag) == value[tag]:
                    yield what, one
        elif "oneOf" in schema or "anyOf" in schema:
            yield "no branch", 7
        elif "properties" in schema:
            yield "no object", "text"
            if isinstance(schema.get("additionalProperties"), dict):
                yield "another member of another type", {**value, "no such member": "text"}
            for name in schema.get("required", ()):
                yield f"without {name}", {key: one for key, one in value.items() if key != name}
            for name in value.keys() & schema["properties"].keys():
                for what, one in self.wrong(schema["properties"][name], value[name]):
                    yield f"{name}: {what}", {**value, name: one}
        elif schema.get("type") == "object":
            yield "no map", "text"
            for key in value:
                if isinstance(schema["additionalProperties"], dict):
                    for what, one in self.wrong(schema["additionalProperties"], value[key]):
                        yield f"[{key}]: {what}", {**value, key: one}
        elif schema.get("type") == "array":
            yield "no array", {}
            for index, item in enumerate(value):
                for what, one in self.wrong(schema["items"], item):
                    yield f"[{index}]: {what}", [*value[:index], one, *value[index + 1 :]]
        elif schema.get("type"):
            yield "of another type", 1 if schema["type"] in ("string", "boolean") else "text"

    def see(self, schema: Json, value: Any, got: Any, where: str = "$") -> None:
        """What was read is seen through typed attributes, all the way down."""
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
            members = getattr(type(got), "__members__", None)
            assert members is not None, f"{where} is read as {type(got)}"
            assert len({member.name for member in members.values()}) == len(members), where
            for name, member in schema["properties"].items():
                assert name in members, f"{where}.{name} is missing"
                assert members[name].required == (name in schema.get("required", ())), f"{where}.{name}"
                assert re.fullmatch(r"[^\W\d]\w*", members[name].name), members[name].name
                self.see(member, value.get(name), getattr(got, members[name].name), f"{where}.{name}")
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


_STRINGS = {"date": "2024-02-29", "date-time": "2024-02-29T12:00:00Z"}
_SCALARS: Json = {"integer": 7, "number": 1.5, "boolean": True}
_TIMES = {"date": dt.date, "date-time": dt.datetime}


# The test --------------------------------------------------------------------------------------------------


def test_a_hostile_description_is_generated_faithfully_or_refused() -> None:
    reasons: list[str | None] = []

    @given(st.integers(0, 2**32))
    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        phases=(Phase.generate,),  # shrinking takes minutes, and the document is in the note
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    def each(number: int) -> None:
        reason = refused(number + SEED)
        assert not str(reason).startswith("ruff"), reason  # which names no place in the description
        reasons.append(reason)

    each()
    assert reasons.count(None) > len(reasons) / 3, reasons  # else little was looked at


def refused(seed: int) -> str | None:
    """Why a description is refused; None where it is not, and what was generated from it is faithful."""
    choose = random.Random(seed)  # noqa: S311
    document = Author(choose).document()
    note(json.dumps(document, indent=1, ensure_ascii=False))
    with TemporaryDirectory() as folder:
        try:
            made(document, Path(folder))
        except PipelineError as error:
            return str(error)
        with imported(Path(folder)):
            findings = [*check._imports()]
            findings = findings or [*check._fidelity(facts.read(distil(document)), set(), exact=True)]
            assert not findings, "\n".join(findings)
            for path, item in document["paths"].items():
                for method, operation in item.items():
                    reads(document, operation, choose)
                    sends(document, path, method, operation)
    return None


def made(document: Json, folder: Path) -> None:
    """Every step of `scripts/regenerate` but the corrections."""
    distilled = distil(copy.deepcopy(document))
    sound.validate(distilled)
    generate(lower(distilled), folder, facts.read(distilled))
    for file in folder.rglob("*.py"):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            compile(file.read_text("utf-8"), str(file), "exec")


@contextmanager
def imported(folder: Path) -> Generator[None]:
    """The package in a folder, as the only one of its name while this lasts."""
    others = {name: sys.modules.pop(name) for name in _loaded()}
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(str(folder))
        for name in _loaded():
            del sys.modules[name]
        sys.modules.update(others)


def _loaded() -> list[str]:
    return [name for name in sys.modules if name.partition(".")[0] == PACKAGE]


def reads(document: Json, operation: Json, choose: random.Random) -> None:
    """Each body and each answer comes back as it was, typed, and what is wrong is told."""
    package = importlib.import_module(PACKAGE)
    codec_ = importlib.import_module(f"{PACKAGE}._check")
    known = package.OPERATIONS[operation["operationId"]]
    _ = known.success
    contents = [(known.answers[status], answer) for status, answer in operation["responses"].items()]
    if "requestBody" in operation:
        contents.append((known.body, operation["requestBody"]))
    for codec, content in contents:
        schema = next(iter(content["content"].values()))["schema"]
        for _ in range(SAMPLES):
            reading = Reading(document, choose)
            value = reading.value(schema)
            where = f"{operation['operationId']}: {json.dumps(value)}"
            deviations = [*map(str, codec_.deviations(codec, value))]
            assert not deviations, f"{where} deviates: {deviations}"
            read = importlib.import_module(f"{PACKAGE}._read").adopt(codec, copy.deepcopy(value))
            reading.see(schema, value, read)
            written = json.loads(importlib.import_module(f"{PACKAGE}._write").dumps(read))
            assert written == value, f"{where} is written as {written}"
            for what, wrong in reading.wrong(schema, value):
                if codec is None:
                    continue
                assert [*codec_.deviations(codec, wrong)], f"{where}: {what} is not told: {json.dumps(wrong)}"


def sends(document: Json, path: str, method: str, operation: Json) -> None:
    """A function sends each of its arguments in a place of its own, and each place has one."""
    package = importlib.import_module(PACKAGE)
    known = package.OPERATIONS[operation["operationId"]]
    function = getattr(importlib.import_module(f"{PACKAGE}.api"), known.function)
    assert (known.method, known.path) == (method.upper(), path)
    probes: Json = {}
    for index, (name, parameter) in enumerate(inspect.signature(function).parameters.items()):
        hint, value = str(parameter.annotation), f"<{index}>"
        if name not in ("extra_query", "extra_body"):
            probes[name] = (
                [value, value] if "Sequence[" in hint else {"m": value} if "Mapping[" in hint else value
            )
    request = function(**probes)
    sent = {("query", unquote(re.sub(r"\[m\]$", "", key))): value for key, value in parse_qsl(request.query)}
    keys = dict(zip(re.findall(r"\{(.*?)\}", path), request.path.split("/")[2:], strict=True))
    sent |= {("path", name): unquote(value) for name, value in keys.items()}
    sent |= {("header", name): value for name, value in request.headers.items() if name != "Content-Type"}
    expected = {(one["in"], one["name"]): one for one in operation["parameters"]}
    assert sent.keys() == expected.keys(), f"{sent} {[*expected]}"
    for place, value in sent.items():
        style = expected[place].get("style")
        if expected[place]["schema"].get("type") == "array" and expected[place].get("explode") is False:
            glue = {"pipeDelimited": "|", "spaceDelimited": " "}.get(style, ",")
            assert len(value.split(glue)) == 2, f"{place}: {value}"
    arrived = [*sent.values()]
    if request.content is not None:
        media = next(iter(operation["requestBody"]["content"]))
        text = request.content.decode()
        if media == "application/x-www-form-urlencoded":
            body: Any = dict(parse_qsl(text))
        else:
            assert media == "application/json", f"{media} is sent as {text}"
            body = json.loads(text)
        reading = Reading(document, random.Random())  # noqa: S311
        schema = reading.target(operation["requestBody"]["content"][media]["schema"])
        if "extra_body" in inspect.signature(function).parameters:
            parts = map(reading.target, schema.get("allOf", [schema]))
            assert body.keys() == {name for part in parts for name in part["properties"]}, f"{body}"
        arrived += body.values() if "extra_body" in inspect.signature(function).parameters else [body]
    found = [set(re.findall(r"<\d+>", json.dumps(value))) for value in arrived]
    assert all(len(one) == 1 for one in found), arrived
    assert len(set.union(set(), *found)) == len(probes) == len(found), f"{arrived} {probes}"
