"""Writes descriptions at random, of hostile names and values."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from typing import Any, TypeAlias, TypeVar

from hostile.names import COMPONENTS, MEMBERS, OPERATIONS, TAGS, WORDS

Json: TypeAlias = dict[str, Any]
T = TypeVar("T")

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
SCHEMES = {
    "pinterest_oauth2": {
        "type": "oauth2",
        "flows": {"implicit": {"authorizationUrl": "https://a.test", "scopes": {"pins:read": ""}}},
    }
}


class Author:
    """Writes a random OpenAPI document, choice by choice."""

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
            "components": {"schemas": self.components, "securitySchemes": SCHEMES},
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
        """Any schema, for a field, an array or a map."""
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
        # A branch outside of its union is rejected: it allows more tags there.
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
        """An object composed of another one and of its own fields."""
        bases = self.named("object")
        if not bases:
            return self._object(depth)
        base = self.one(*bases)
        parts = [{"$ref": f"#/components/schemas/{base}"}]
        parts.append(self._object(depth, [*self.components[base]["properties"]]))
        parts[1].pop("nullable", None)
        return {"allOf": parts}

    def _union(self, depth: int) -> Json:
        """Objects that a field distinguishes, without a discriminator; or different kinds."""
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
            "security": [{"pinterest_oauth2": ["pins:read"]}],
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
