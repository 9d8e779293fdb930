"""Random small descriptions, made of what Pinterest's is made of, come through the whole pipeline unharmed.

Each example is one document of several components and operations. It is read twice: by
`pipeline.facts` from the document, and by `pipeline.check` from the package that was generated from it. Then
values that the document allows go through the models and back.
"""

from __future__ import annotations

import datetime as dt
import importlib
import json
import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias, TypeVar

import attrs
from hostile.package import imported
from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st
from pipeline import check, facts, shapes
from pipeline.generate import PACKAGE, generate
from pipeline.lowering_rules import lower

Json: TypeAlias = dict[str, Any]
Draw: TypeAlias = Callable[..., Any]
T = TypeVar("T")

EXAMPLES = int(os.environ.get("PINKIT_FUZZ_EXAMPLES", "30"))
SAMPLES = 4  # values of each request body and each response

MEMBERS = (
    *("id", "name", "items", "kind", "status", "value", "board_id", "Status"),
    *("class", "from", "self", "body", "type", "list", "str", "object", "print"),
    *("additional_properties", "to_dict", "from_dict", "extra_body", "1st", "ad-id"),
)
COMPONENTS = (
    *("Board", "BOARD", "Pin", "Pin.Item", "Catalogs.Item", "ad_group", "AdGroup", "COUNTRY", "Country"),
    *("PinItems", "PinItemsItem", "PinStatus", "BoardKind", "ThingGetResponse", "Thing0Get", "Thing0GetBody"),
)
VALUES = (
    *("A", "a", "B", "b_c", "b-c", "", "1", "None", "class", "PINS", "pins"),
    *("é", "'", "x y", "%", "\\", "x | y", "[z"),
)
SCALARS: tuple[Json, ...] = (
    {"type": "string"},
    {"type": "string", "format": "date"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "pattern": r"^\d+$", "maxLength": 20},
    {"type": "integer"},
    {"type": "integer", "format": "int64", "default": 3},
    {"type": "number"},
    {"type": "boolean", "default": False},
)
NULLABLE: tuple[Json, ...] = ({}, {}, {"nullable": True}, {"nullable": False})
ANNOTATIONS: tuple[Json, ...] = tuple(
    {key: value}
    for key, value in {"nullable": True, "readOnly": True, "default": "x", "title": "Pin"}.items()
)


# A random document -----------------------------------------------------------------------------------------


class Author:
    """Writes a document, choice by choice; a schema refers to existing components only."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self.components: dict[str, Json] = {}
        self.kinds: dict[str, str] = {}
        self.unions = 0

    def document(self) -> Json:
        for name in self.some(COMPONENTS, 1, 9):
            kind = self.one(
                "object", "object", "object", "tagged", "union", "mixed", "enum", "scalar", "array", "map"
            )
            kind = self.one(kind, kind, "extended", "alias")
            self.components[name], self.kinds[name] = self.made(kind)
        if self.chance():
            self.hierarchy()
        operations = [self.operation(index) for index in range(self.number(1, 3))]
        return {
            "openapi": "3.0.3",
            "info": {"title": "Random", "version": "1.0.0"},
            "paths": {path: {method: operation} for path, method, operation in [*operations, ballast()]},
            "components": {"schemas": self.components},
        }

    # Choices

    def one(self, *options: T) -> T:
        picked: T = self.draw(st.sampled_from(options))
        return picked

    def some(self, options: Sequence[T], least: int, most: int) -> list[T]:
        picked: list[T] = self.draw(
            st.lists(st.sampled_from(options), min_size=least, max_size=most, unique=True)
        )
        return picked

    def number(self, least: int, most: int) -> int:
        return int(self.draw(st.integers(least, most)))

    def chance(self) -> bool:
        return bool(self.draw(st.booleans()))

    def seldom(self) -> bool:
        return self.number(0, 4) == 4

    # Schemas

    def made(self, kind: str, depth: int = 2) -> tuple[Json, str]:
        """A schema of a kind, and the kind that it turned out to be."""
        if kind == "alias" and self.components:
            name = self.one(*self.components)
            return self.reference(name), self.kinds[name]
        if kind == "extended" and self.named("object", "union"):
            return self.extended(depth), "object"
        if kind == "tagged" and depth > 0:
            return self.tagged(depth), "union"
        if kind in ("alias", "extended", "tagged"):
            kind = "object" if depth > 0 else "scalar"
        return getattr(self, f"_{kind}")(depth), kind

    def schema(self, depth: int) -> Json:
        """Any schema, for a field, an array or a map."""
        leaf = ("scalar", "scalar", "enum", "alias", "alias", "alias")
        deep = ("object", "array", "map", "union", "mixed", "extended", "tagged", "wrapped", "anything")
        kind = self.one(*leaf, *deep) if depth > 0 else self.one(*leaf)
        if kind == "wrapped":
            return self.wrapped()
        if kind == "anything":
            return self.one({}, {"nullable": True}, {"readOnly": True})
        return self.made(kind, depth - 1)[0]

    def named(self, *kinds: str) -> list[str]:
        return [name for name, kind in self.kinds.items() if kind in kinds]

    def reference(self, name: str, *, bare: bool = False) -> Json:
        reference: Json = {"$ref": f"#/components/schemas/{name}"}
        return reference if bare or self.chance() else reference | self.one(*ANNOTATIONS)

    def _scalar(self, _: int) -> Json:
        return self.one(*SCALARS) | self.nullable()

    def nullable(self) -> Json:
        return self.one(*NULLABLE)

    def _enum(self, _: int) -> Json:
        values: list[Any] = self.some((1, 2, 30), 1, 3) if self.seldom() else self.some(VALUES, 1, 5)
        kind: Json = {} if self.seldom() else {"type": "integer" if isinstance(values[0], int) else "string"}
        if self.seldom():
            values = [*values, None]
            kind |= {"nullable": True} if kind else {}
        elif self.seldom():
            return {"enum": [None]}
        else:
            kind |= self.one({}, {}, {"nullable": True}) if self.seldom() else {}
        return kind | {"enum": values} | ({"default": values[0]} if self.seldom() else {})

    def _array(self, depth: int) -> Json:
        stated: Json = {} if self.seldom() else {"type": "array"} | self.nullable()
        items = self.one({"type": "object"}, {}) if self.seldom() else self.schema(depth)
        return stated | {"items": items} | self.one({}, {"maxItems": 2})

    def _map(self, depth: int) -> Json:
        if self.seldom():
            return {"type": "object", "additionalProperties": self.one(True, {})} | self.nullable()
        typed = self.schema(depth)
        if not typed.keys() - {"nullable", "readOnly"}:
            typed = {}  # a schema without any constraint
        return {"type": "object", "additionalProperties": typed} | self.nullable()

    def _object(self, depth: int, without: Iterable[str] = ()) -> Json:
        names = [name for name in self.some(MEMBERS, 0, 5) if name not in without]
        properties = {name: self.schema(depth) for name in names}
        required = [name for name in names if self.seldom()]
        stated: Json = {} if properties and self.seldom() else {"type": "object"} | self.nullable()
        stated |= {"additionalProperties": self.one(True, False)} if self.seldom() else {}
        return stated | {"properties": properties} | ({"required": required} if required else {})

    def _mixed(self, depth: int) -> Json:
        """Any of several kinds."""
        kinds = ("object", "object", "scalar", "enum", "alias", "alias", "array")
        branches = [self.made(self.one(*kinds), depth - 1)[0] for _ in range(self.number(1, 3))]
        return {self.one("oneOf", "anyOf"): branches} | self.one({}, {}, {"nullable": True})

    def _union(self, depth: int) -> Json:
        """One of several objects, with or without fields beside it."""
        names = self.some(self.named("object"), 0, 2) if self.named("object") else []
        branches = [self.reference(name) for name in names]
        branches += [self._object(depth - 1) for _ in range(self.number(0 if names else 1, 2))]
        union: Json = {self.one("oneOf", "anyOf"): branches} | self.one({}, {}, {"nullable": True})
        if self.seldom():
            union |= {"properties": {"common": {"type": "string"}}, "required": ["common"]}
        return union

    def tagged(self, depth: int) -> Json:
        """A union with a discriminator, and its own branches."""
        self.unions += 1
        names = [f"Branch{self.unions}{letter}" for letter in "ABC"[: self.number(1, 3)]]
        mapping = {name.upper(): f"#/components/schemas/{name}" for name in names}
        for tag, name in zip(mapping, names, strict=True):
            base = (
                self.extended(depth, "tag") if self.named("object") and self.seldom() else self._object(depth)
            )
            self.give(base, "tag", tag, mapping)
            self.components[name], self.kinds[name] = base, "branch"
        union: Json = {
            "oneOf": [{"$ref": reference} for reference in mapping.values()],
            "discriminator": {"propertyName": "tag", "mapping": mapping},
        }
        if self.seldom():
            union |= {"type": "object", "properties": {"common": self._scalar(0)}}
        return union | self.one({}, {}, {"nullable": True})

    def give(self, schema: Json, name: str, tag: str, mapping: Json) -> None:
        """Add the discriminator field to a branch."""
        if "properties" not in schema:
            schema["allOf"].append({"type": "object", "properties": {}})
        inner = schema if "properties" in schema else schema["allOf"][-1]
        inner["properties"][name] = {"type": "string", "enum": [tag], "x-open": list(mapping)}
        inner["required"] = [*inner.get("required", []), name]

    def wrapped(self) -> Json:
        """One reference in an `allOf`, to have something beside it."""
        if not self.components:
            return {"type": "string"}
        wrapped: Json = {"allOf": [self.reference(self.one(*self.components), bare=True)]}
        return wrapped | self.one({"nullable": True}, {"readOnly": True}, {"default": None}, {})

    def extended(self, depth: int, without: str = "") -> Json:
        """An object composed of others and of its own fields, which may redeclare theirs."""
        bases = [self.reference(name, bare=True) for name in self.named("object", "union", "branch")]
        parts, names = list[Json](), {without}
        for part in self.draw(st.permutations(bases))[: self.number(1, 2)]:
            if not names & self.members(part):
                parts.append(part)
                names |= self.members(part)
        own = self._object(depth, names)
        for part in parts:
            own["properties"] |= self.redeclared(part)
        if self.chance():
            parts.insert(self.number(0, len(parts)), own)
            if self.seldom():
                parts = [{"allOf": parts}, self._object(depth, names | own["properties"].keys())]
            return {"allOf": parts} | self.nullable()
        return {"allOf": parts, **own} if parts else own

    def members(self, schema: Json) -> set[str]:
        """The names of all fields that an object can have."""
        inner = [part for key in ("allOf", "oneOf", "anyOf") for part in schema.get(key, [])]
        inner += [self.components[_last(schema["$ref"])]] if "$ref" in schema else []
        if "oneOf" not in schema:  # a base: what its subtypes add to it
            subtypes = map(_last, schema.get("discriminator", {}).get("mapping", {}).values())
            inner += [self.components[name]["allOf"][1] for name in subtypes]
        return set(schema.get("properties", {})).union(*map(self.members, inner))

    def redeclared(self, reference: Json) -> Json:
        """Some fields of a component, more specific than there."""
        base = self.components[_last(reference["$ref"])]
        again: Json = {}
        for name, member in base.get("properties", {}).items():
            if "x-open" in member:
                continue
            if member.get("items") == {"type": "object"} and self.chance():
                again[name] = {"type": "array", "items": self._object(0)}
            elif member.get("type") == "string" and not member.keys() & {"format", "enum"} and self.chance():
                again[name] = {"type": "string", **self.one({}, {"enum": ["A", "B"]}, {"nullable": True})}
            elif member.get("type") in ("string", "integer", "number", "boolean") and self.seldom():
                again[name] = {**member, **self.nullable()}
        return again

    def hierarchy(self) -> None:
        """A base with a discriminator and no `oneOf`, and the subtypes that extend it."""
        subtypes = [f"Sub{index}" for index in range(self.number(1, 3))]
        mapping = {name.lower(): f"#/components/schemas/{name}" for name in subtypes}
        names = self.some(MEMBERS, 0, 3)
        base: Json = {"type": "object", "properties": {name: self._scalar(0) for name in names}}
        own = [self._object(1, base["properties"]) for _ in subtypes]
        base["properties"]["sort"] = {"type": "string", "enum": list(mapping)}
        self.components["Base"] = base | {"discriminator": {"propertyName": "sort", "mapping": mapping}}
        self.kinds["Base"] = "union"
        for tag, name, members in zip(mapping, subtypes, own, strict=True):
            self.give(members, "sort", tag, mapping)
            self.components[name] = {"allOf": [self.reference("Base", bare=True), members]}
            self.kinds[name] = "branch"

    # Operations

    def operation(self, index: int) -> tuple[str, str, Json]:
        path, parameters = f"/things{index}", list[Json]()
        for name in self.some(("id", "ad-account_id", "class", "self"), 0, 2):
            path += f"/{{{name}}}"
            parameters.append({"in": "path", "name": name, "required": True, "schema": {"type": "string"}})
        for name in self.some(MEMBERS, 0, 3):
            parameters.append({"in": "query", "name": name, "required": self.seldom(), **self.queried()})
        method = self.one("get", "post", "patch")
        operation: Json = {
            "operationId": self.one(f"thing_{index}/get", f"things{index}/list/all", f"pins{index}/Save"),
            "tags": ["things"],
            "security": [{"pinterest_oauth2": ["pins:read"]}],
            "x-ratelimit-category": "org_read",
            "parameters": parameters,
            "responses": {"200": self.content(), "default": self.content()},
        }
        if self.chance():
            operation["responses"]["204"] = {"description": ""}
        if method != "get":
            operation["requestBody"] = {"required": self.chance(), **self.content()}
        return path, method, operation

    def queried(self) -> Json:
        match self.one("scalar", "enum", "reference", "list", "object"):
            case "list":
                inner = self._enum(0) if self.chance() else {"type": "string"}
                explode: Json = self.one({}, {"explode": False}, {"style": "form", "explode": True})
                return {"schema": {"type": "array", "items": inner}, **explode}
            case "object":
                members = {name: {"type": "string"} for name in self.some(MEMBERS, 1, 2)}
                schema = {"type": "object", "properties": members}
                return {"schema": schema, "style": "deepObject", "explode": True}
            case "reference" if self.named("enum", "scalar"):
                return {"schema": self.reference(self.one(*self.named("enum", "scalar")))}
            case "enum":
                return {"schema": self._enum(0)}
            case _:
                return {"schema": self._scalar(0)}

    def content(self) -> Json:
        kind = self.one("alias", "alias", "object", "array", "union", "mixed", "extended", "map")
        media = {"application/json": {"schema": self.made(kind)[0]}}
        return {"description": "", "content": media}


def ballast() -> tuple[str, str, Json]:
    """An operation with a model and a union: a package without any is not worth to be generated."""
    model = {"type": "object", "properties": {"x": {"enum": [1]}}}
    union = {"oneOf": [model, {"type": "object", "properties": {"y": {"enum": [1]}}}]}
    answer = {"description": "", "content": {"application/json": {"schema": union}}}
    return (
        "/ballast",
        "get",
        {"operationId": "ballast/get", "tags": ["ballast"], "responses": {"200": answer}},
    )


@st.composite
def documents(draw: Draw) -> Json:
    return Author(draw).document()


def opened(node: Any) -> Any:
    """A document as Pinterest writes it: with every tag of a union in each of its branches.

    What it means is that each branch has its own tags, and that is what the models are held against.
    """
    if isinstance(node, list):
        return [opened(one) for one in node]
    if not isinstance(node, dict):
        return node
    open_ = {"enum": node["x-open"]} if "x-open" in node else {}
    return {key: opened(one) for key, one in (node | open_).items() if key != "x-open"}


# Values that it allows -------------------------------------------------------------------------------------


class Sampler:
    """Makes values of a schema: chooses a branch of each union, then fills what `facts` makes of the rest."""

    def __init__(self, document: Json, draw: Draw) -> None:
        self.components = document["components"]["schemas"]
        self.schemas = shapes.Schemas(document, None)
        self.draw = draw

    def value(self, schema: Json) -> Any:
        self.choices: dict[str, int] = {}
        return self.filled(self.schemas.node(self.chosen(schema), ""))

    def chosen(self, schema: Json, owner: str | None = None) -> Json:
        """A schema without references and unions; `owner` is the component that it is written in."""
        own = {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf", "discriminator")}
        parts: list[Json] = []
        if name := _named(own):
            parts.append(self.chosen(self.components[name], name))
            del own["$ref"]
        for part in own.pop("allOf", []):
            base = self.components.get(_named(part), {})
            if owner and owner in map(_last, base.get("discriminator", {}).get("mapping", {}).values()):
                part = {key: value for key, value in base.items() if key != "discriminator"}
            parts.append(self.chosen(part, owner))
        parts.append(self.inside(own))
        for key in ("oneOf", "anyOf"):
            if key in schema:
                parts += self.branch(schema[key], schema.get("discriminator", {}))
        mapping = schema.get("discriminator", {}).get("mapping", {})
        if mapping and not schema.keys() & {"oneOf", "anyOf"}:
            parts += self.branch([{"$ref": one} for one in mapping.values()], schema["discriminator"])
        result: Json = {"allOf": [part for part in parts if part]}
        return {**result, "nullable": True} if schema.get("nullable") else result

    def branch(self, branches: list[Json], discriminator: Json) -> list[Json]:
        # A union that is there twice, in a base and in what redeclares it, is the same branch both times.
        index = self.choices.setdefault(json.dumps(branches), self.draw(st.integers(0, len(branches) - 1)))
        branch = branches[index]
        tags = [tag for tag, to in discriminator.get("mapping", {}).items() if to == branch.get("$ref")]
        if not tags:
            return [self.chosen(branch)]
        name = discriminator["propertyName"]
        return [self.chosen(branch), {"properties": {name: {"type": "string", "enum": tags}}}]

    def inside(self, schema: Json) -> Json:
        result = dict(schema)
        if "properties" in result:
            result["properties"] = {name: self.chosen(one) for name, one in result["properties"].items()}
        for key in ("items", "additionalProperties"):
            if isinstance(result.get(key), dict) and result[key]:
                result[key] = self.chosen(result[key])
        return result

    def filled(self, node: Any) -> Any:
        """A value of a schema without unions."""
        if node.null and self.draw(st.integers(0, 3)) == 0:
            return None
        if node.enum:
            return self.draw(st.sampled_from(sorted(node.enum, key=repr)))
        kind = self.draw(st.sampled_from(sorted(node.types))) if node.types else "anything"
        match kind:
            case "object":
                present = {
                    name: self.filled(member)
                    for name, member in node.properties.items()
                    if name in node.required or self.draw(st.booleans())
                }
                return present if node.values is None else {**present, "more": self.filled(node.values)}
            case "array":
                items = node.items or shapes.ANYTHING
                return [self.filled(items) for _ in range(self.draw(st.integers(0, 2)))]
            case "string":
                return _STRINGS.get(node.format, "text")
            case _:
                return _SCALARS[kind]


def _named(schema: Json) -> str | None:
    """The component that a schema refers to."""
    return _last(schema["$ref"]) if "$ref" in schema else None


def _last(reference: str) -> str:
    return reference.rpartition("/")[2]


_STRINGS = {"date": "2024-02-29", "date-time": "2024-02-29T12:00:00Z"}
_SCALARS: Json = {"integer": 7, "number": 1.5, "boolean": True, "null": None, "anything": {"any": [1]}}


# The test --------------------------------------------------------------------------------------------------


@given(documents(), st.data())
@settings(
    max_examples=EXAMPLES,
    derandomize=True,
    phases=(Phase.generate,),  # shrinking takes minutes, and the document is in the note
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)
def test_nothing_is_lost_between_a_document_and_its_models(document: Json, data: st.DataObject) -> None:
    note(json.dumps(document, indent=1, ensure_ascii=False))
    described = facts.read(document)
    with TemporaryDirectory() as folder, generated(opened(document), Path(folder)):
        findings = [*check._imports()]
        assert not findings, "\n".join(findings)
        findings = [*check._fidelity(described, set(), exact=True)]
        assert not findings, "\n".join(findings)
        sampler = Sampler(document, data.draw)
        for operation, codec, schema in carried(document):
            for _ in range(SAMPLES):
                comes_back(operation, codec, sampler.value(schema))


@contextmanager
def generated(document: Json, folder: Path) -> Generator[None]:
    """The package of a document, the only importable one of its name in this context."""
    generate(lower(document), folder)
    with imported(folder):
        yield


def carried(document: Json) -> Iterator[tuple[Any, Any, Json]]:
    """The operation, the codec and the schema of each body and each response."""
    made = importlib.import_module(PACKAGE).OPERATIONS
    for item in document["paths"].values():
        for operation in item.values():
            known = made[operation["operationId"]]
            if "requestBody" in operation:
                yield known, known.body, operation["requestBody"]["content"]["application/json"]["schema"]
            for status, answer in operation["responses"].items():
                if "content" in answer:
                    yield known, known.responses[status], answer["content"]["application/json"]["schema"]


def comes_back(operation: Any, codec: Any, value: Any) -> None:
    """Reading and writing gives the same value, and nothing in it is unexpected."""
    package = importlib.import_module(PACKAGE)
    request = package.Request(attrs.evolve(operation, responses={"200": codec}), path="/")
    deviations: list[Any] = []
    read = request.decode(200, json.dumps(value).encode(), deviations.append)
    assert not deviations, f"{value} deviates: {'; '.join(map(str, deviations))}"
    assert written(read, package.Model) == value


def written(value: Any, model: Any) -> Any:
    """JSON of what was read."""
    match value:
        case _ if isinstance(value, model):
            return model.to_dict(value)
        case list():
            return [written(one, model) for one in value]
        case dict():
            return {name: written(one, model) for name, one in value.items()}
        case dt.datetime():
            return value.isoformat().replace("+00:00", "Z")
        case dt.date():
            return value.isoformat()
        case _:
            return value
