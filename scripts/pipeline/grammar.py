"""The grammar of OpenAPI 3.0 as data: kinds of objects, their prose and their parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from attrs import frozen

from pipeline.errors import pointer
from pipeline.parse import Object, is_list, is_object

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class Place(NamedTuple):
    """An object of a document with a kind that OpenAPI defines."""

    pointer: str
    kind: str
    node: Object


def places(document: Object) -> Iterator[Place]:
    """Every place of a document, parents first."""
    return _places(document, "document", "")


@frozen
class Kind:
    """A kind of object: its prose, and its parts by keyword. `[kind]` is an array, `{kind}` a map by name.

    `every` is the kind of all values but extensions, where a map by name can hold extensions.
    """

    prose: str = ""
    parts: Mapping[str, str] = {}
    every: str | None = None

    def part(self, key: str) -> str | None:
        return self.parts.get(key, None if key.startswith("x-") else self.every)


KINDS = {
    "document": Kind(
        "externalDocs",
        {
            "info": "info",
            "servers": "[server]",
            "paths": "paths",
            "components": "components",
            "tags": "[tag]",
        },
    ),
    # The title is a name. The licence states the terms on which the facts may be kept.
    "info": Kind("description summary contact termsOfService"),
    "server": Kind("description", {"variables": "{server variable}"}),
    "server variable": Kind("description"),
    "tag": Kind("description externalDocs"),
    "components": Kind(
        "examples",
        {
            "schemas": "{schema}",
            "responses": "{response}",
            "parameters": "{parameter}",
            "requestBodies": "{request body}",
            "headers": "{header}",
            "securitySchemes": "{security scheme}",
            "links": "{link}",
            "callbacks": "{callback}",
        },
    ),
    "paths": Kind(every="path item"),
    "path item": Kind(
        "summary description",
        {"parameters": "[parameter]", "servers": "[server]"} | dict.fromkeys(METHODS, "operation"),
    ),
    "operation": Kind(
        "summary description externalDocs",
        {
            "parameters": "[parameter]",
            "servers": "[server]",
            "requestBody": "request body",
            "responses": "responses",
            "callbacks": "{callback}",
        },
    ),
    "callback": Kind(every="path item"),
    "parameter": Kind("description example examples", {"schema": "schema", "content": "{media}"}),
    "header": Kind("description example examples", {"schema": "schema", "content": "{media}"}),
    "request body": Kind("description", {"content": "{media}"}),
    "responses": Kind(every="response"),
    "response": Kind("description", {"headers": "{header}", "content": "{media}", "links": "{link}"}),
    "link": Kind("description", {"server": "server"}),
    "media": Kind("example examples", {"schema": "schema", "encoding": "{encoding}"}),
    "encoding": Kind("", {"headers": "{header}"}),
    "security scheme": Kind("description", {"flows": "flows"}),
    "flows": Kind(every="flow"),
    "flow": Kind(),
    "schema": Kind(
        "title description example examples externalDocs",
        {
            "properties": "{schema}",
            "items": "schema",
            "additionalProperties": "schema",
            "not": "schema",
            "allOf": "[schema]",
            "oneOf": "[schema]",
            "anyOf": "[schema]",
        },
    ),
}


def _places(node: Object, kind: str, at: str) -> Iterator[Place]:
    yield Place(at, kind, node)
    for steps, part, kind_of_part in _parts(node, kind):
        if is_object(part):
            yield from _places(part, kind_of_part, at + pointer(*steps))


def _parts(node: Object, kind: str) -> Iterator[tuple[tuple[str | int, ...], object, str]]:
    for key, value in node.items():
        part = KINDS[kind].part(key)
        if part is None:
            continue
        of = part.strip("[]{}")
        if part == of:
            yield (key,), value, of
        elif part[0] == "[" and is_list(value):
            yield from (((key, index), item, of) for index, item in enumerate(value))
        elif part[0] == "{" and is_object(value):
            yield from (((key, name), item, of) for name, item in value.items())
