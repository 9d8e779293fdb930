"""The OpenAPI document, rewritten for schemathesis.

Three general rules rewrite it, never by path; neither the mock nor the client sees the result. Schemathesis
checks for ignored authentication at `http` schemes only, so OAuth becomes a bearer token. It ignores
discriminators, so that branches which differ by their tag only are ambiguous: each branch gets its tag as an
enum. And it ignores the keywords next to a reference.
"""

from __future__ import annotations

import copy
import json
from functools import cache
from importlib.resources import files
from typing import Any, TypeAlias

Object: TypeAlias = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "patch")
_PREFIX = "#/components/schemas/"


@cache
def described() -> Object:
    """Return the corrected document that pinkit was generated from; it must not be changed."""
    document: Object = json.loads(files("pinkit_generated").joinpath("description.json").read_bytes())
    return document


def prepared(document: Object) -> Object:
    """Return a copy of a document, rewritten for schemathesis."""
    document = copy.deepcopy(document)
    _say_bearer(document)
    _name_tags(document)
    _plain_schemas(document)
    return document


@cache
def operations() -> dict[str, Object]:
    """Return each operation by its id, with `method`, `path`, and resolved parameters."""
    document = described()
    return {
        raw["operationId"]: {
            **raw,
            "method": method.upper(),
            "path": path,
            "parameters": [
                resolved(each) for each in [*item.get("parameters", ()), *raw.get("parameters", ())]
            ],
        }
        for path, item in document["paths"].items()
        for method, raw in item.items()
        if method in METHODS
    }


def resolved(node: Object) -> Object:
    """Follow a reference; return anything else unchanged."""
    while "$ref" in node:
        found: Any = described()
        for part in node["$ref"].removeprefix("#/").split("/"):
            found = found[part.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def members_of(schema: Object, seen: frozenset[str] = frozenset()) -> dict[str, Object]:
    """Return the fields that an object declares, in any of its branches."""
    reference = schema.get("$ref", "")
    if reference in seen:  # a branch extends the union that it is a branch of
        return {}
    seen, schema = seen | ({reference} if reference else set()), resolved(schema)
    parts = [part for key in ("allOf", "oneOf", "anyOf") for part in schema.get(key, ())]
    parts += [{"$ref": each} for each in schema.get("discriminator", {}).get("mapping", {}).values()]
    found: dict[str, Object] = {}
    for part in parts:
        found |= members_of(part, seen)
    return {**found, **schema.get("properties", {})}


def _say_bearer(document: Object) -> None:
    schemes = document["components"]["securitySchemes"]
    for name, scheme in schemes.items():
        if scheme["type"] == "oauth2":
            schemes[name] = {"type": "http", "scheme": "bearer"}
    for item in document["paths"].values():
        for method, raw in item.items():
            if method in METHODS:
                raw["security"] = [{name: [] for name in each} for each in raw.get("security", ())]


def _name_tags(document: Object) -> None:
    """Write a discriminator without `oneOf` as a union of its branches, which extend the schema itself."""
    schemas: Object = document["components"]["schemas"]
    for name, schema in list(schemas.items()):
        mapping = schema.get("discriminator", {}).get("mapping")
        if not mapping or "oneOf" in schema or "anyOf" in schema:
            continue
        base = f"{name}Base"
        schemas[base] = {key: value for key, value in schema.items() if key != "discriminator"}
        for reference in set(mapping.values()):
            branch = schemas[reference.removeprefix(_PREFIX)]
            for index, part in enumerate(branch.get("allOf", ())):
                if part.get("$ref") == _PREFIX + name:
                    branch["allOf"][index] = {"$ref": _PREFIX + base}
        branches = [{"$ref": reference} for reference in dict.fromkeys(mapping.values())]
        schemas[name] = {"oneOf": branches, "discriminator": schema["discriminator"]}


def _plain_schemas(node: Any, *, is_schema: bool = True) -> None:
    """Add tags to branches, let branches overlap, and keep the keywords next to a reference."""
    if isinstance(node, list):
        for each in node:
            _plain_schemas(each)
    elif isinstance(node, dict):
        for key, each in list(node.items()):
            _plain_schemas(each, is_schema=key != "properties" or not is_schema)
        if not is_schema:
            return
        if isinstance(node.get("oneOf"), list):
            node["anyOf"] = _tagged(node.pop("oneOf"), node.get("discriminator", {}))
        if isinstance(node.get("$ref"), str) and len(node) > 1:
            node["allOf"] = [*node.get("allOf", ()), {"$ref": node.pop("$ref")}]


def _tagged(branches: list[Object], discriminator: Object) -> list[Object]:
    values: dict[str, list[str]] = {}
    for value, reference in discriminator.get("mapping", {}).items():
        values.setdefault(reference, []).append(value)
    made: list[Object] = []
    for branch in branches:
        if tags := values.get(branch.get("$ref", "")):
            tag = {"type": "string", "enum": tags}
            rule = {"type": "object", "properties": {discriminator["propertyName"]: tag}}
            made.append({"allOf": [branch, rule]})
        else:
            made.append(branch)
    return made
