"""Give a unique class name to every schema that needs one, also where letter case is ignored."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections.abc import Iterator
from itertools import count
from typing import Any

from openapi_python_client.strings import pascal_case

from pipeline.schemas import PREFIX, Components, Schema, operations, rewrite, target

# Names that the templates use in modules that define or import models, and the other modules beside them.
_TAKEN = frozenset(name for name in dir(builtins) if name[0].isupper()) | frozenset(
    [
        "Any",
        "Codec",
        "Const",
        "Deviation",
        "Enum",
        "Enums",
        "Literal",
        "Mapping",
        "Model",
        "Operation",
        "Request",
        "Sequence",
        "Tagged",
        "Required",
        "TypeAlias",
        "TypedDict",
        "Union",
        "Unions",
        "Unset",
    ]
)

# Names that the modules of functions and their package define or import, and that annotations use.
_TAKEN_BY_FUNCTIONS = {
    *dir(builtins),
    *("Any", "Literal", "Mapping", "Request", "Sequence", "TYPE_CHECKING", "UNSET", "Unset", "annotations"),
    *("_TAGS", "_build", "_comma", "_day", "_deep", "_each", "_spread", "_import_module", "dt"),
}


def name_everything(document: dict[str, Any], components: Components) -> None:
    """Move objects, enums and unions of objects to components, under the names of their classes."""
    names = _Names(document, components)
    for name in list(components):
        components[name] = names.inside(components[name], name)
    for _, _, operation in operations(document):
        names.operation(operation)
    ordered = sorted(components.items())
    components.clear()
    components.update(ordered)


def needs_name(schema: Schema, components: Components) -> bool:
    """Whether a schema becomes a class or a named type."""
    if "$ref" in schema:
        return False
    if "oneOf" in schema:
        branches = [target(branch, components) for branch in schema["oneOf"]]
        models = [branch for branch in branches if branch.get("properties")]
        others = [branch for branch in branches if not branch.get("properties")]
        return len(models) > 1 and all("oneOf" in one and needs_name(one, components) for one in others)
    return bool(schema.get("properties")) or len(schema.get("enum", ())) > 1


def class_name(name: str) -> str:
    """Convert `ad_groups/list` to `AdGroupsList`; words in capitals keep one.

    The generator would rename `1stPin`, and then not find it.
    """
    words = re.findall(r"[A-Za-z0-9]+", name)
    joined = "".join(
        word[0].upper() + (word[1:].lower() if word.isupper() and "_" in name else word[1:]) for word in words
    )
    return pascal_case(joined if joined[:1].isalpha() else f"N{joined}")


def function_name(operation_id: str) -> str:
    """Convert `boards/list` to `boards_list`; names that Python, the module or `api` uses get a `_`."""
    name = re.sub(r"\W+", "_", unicodedata.normalize("NFKC", operation_id))  # as Python normalizes names
    name = name if name.isidentifier() else f"n{name}"
    taken = keyword.iskeyword(name) or name in _TAKEN_BY_FUNCTIONS or name.startswith("__")
    return f"{name}_" if taken else name


class _Names:
    """The names that are taken, each with its schema."""

    def __init__(self, document: dict[str, Any], components: Components) -> None:
        self.components = components
        self.taken = {name.casefold() for name in _TAKEN}
        last = [name.rpartition(".")[2] for name in components]
        titles = {
            name: self._claim(class_name(short if last.count(short) == 1 else name))
            for name, short in sorted(zip(components, last, strict=True))
        }

        def follow(schema: Schema, _: Components) -> Schema:
            if "$ref" not in schema:
                return schema
            return {**schema, "$ref": PREFIX + titles[schema["$ref"].removeprefix(PREFIX)]}

        rewrite(document, follow, components)
        renamed = {title: components[name] for name, title in titles.items()}
        components.clear()
        components.update(renamed)
        self.published = dict(renamed)  # by class name, before its inner schemas were hoisted

    def _claim(self, wanted: str) -> str:
        name = next(name for name in _candidates(wanted) if name.casefold() not in self.taken)
        self.taken.add(name.casefold())
        return name

    def operation(self, operation: dict[str, Any]) -> None:
        """Hoist the schemas of an operation; a shared parameter gives its name to its schemas."""
        title = class_name(operation["operationId"])
        for parameter in operation.get("parameters", []):
            shared = re.sub(r"^(query|path|header)_|.*\.", "", parameter.get("x-component", ""))
            self._hoist(parameter, class_name(shared) if shared else title + class_name(parameter["name"]))
        for media in operation.get("requestBody", {}).get("content", {}).values():
            self._hoist(media, title + "Body")
        for status, response in operation.get("responses", {}).items():
            suffix = "Response" if status.startswith("2") else f"Response{status.title()}"
            for media in response.get("content", {}).values():
                self._hoist(media, title + suffix)

    def _hoist(self, holder: dict[str, Any], name: str) -> None:
        if "schema" in holder:
            holder["schema"] = self.hoisted(holder["schema"], name)

    def hoisted(self, schema: Schema, name: str) -> Schema:
        """Move a schema to a component if it needs a name; return a reference to it then."""
        if not needs_name(schema, self.components):
            return self.inside(schema, name)
        nullable = {"nullable": True} if schema.get("nullable") else {}
        schema = {key: value for key, value in schema.items() if key != "nullable"}
        for candidate in _candidates(name):
            if self.published.get(candidate) == schema:
                return {"$ref": PREFIX + candidate, **nullable}
            if candidate.casefold() not in self.taken:
                break
        own = self._claim(name)
        self.published[own] = schema
        self.components[own] = self.inside(schema, own)
        return {"$ref": PREFIX + own, **nullable}

    def inside(self, schema: Schema, name: str) -> Schema:
        """Hoist the schemas inside a schema."""
        result = dict(schema)
        if "properties" in result:
            result["properties"] = {
                wire: self.hoisted(member, name + class_name(wire))
                for wire, member in result["properties"].items()
            }
        if isinstance(result.get("items"), dict):
            result["items"] = self.hoisted(result["items"], _item_name(name))
        if isinstance(result.get("additionalProperties"), dict):
            result["additionalProperties"] = self.hoisted(result["additionalProperties"], name + "Value")
        if "oneOf" in result:
            result["oneOf"] = [
                self.hoisted(branch, name + _branch_name(index, result["oneOf"]))
                for index, branch in enumerate(result["oneOf"])
            ]
        return result


def _candidates(wanted: str) -> Iterator[str]:
    yield wanted
    if wanted in _TAKEN:
        yield f"{wanted}Model"
    yield from (f"{wanted}{number}" for number in count(2))


def _item_name(name: str) -> str:
    return name.removesuffix("Items") + "Item" if name.endswith("Items") else name + "Item"


def _branch_name(index: int, branches: list[Schema]) -> str:
    """A name for a branch: its tag, a field only it requires, or a field only it has."""
    branch = branches[index]
    for member in branch.get("properties", {}).values():
        if len(member.get("enum", ())) == 1:
            return class_name(str(member["enum"][0]))
    for key in ("required", "properties"):
        others = {name for other in branches if other is not branch for name in other.get(key, ())}
        for name in branch.get(key, ()):
            if name not in others:
                return class_name(name)
    return f"Option{index + 1}"
