"""Reject constructs that no rule of lowering covers, and that would be generated wrongly or not at all."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from pipeline.errors import PipelineError, pointer
from pipeline.grammar import places
from pipeline.schemas import Components, operations

_MAX_LINES = 20


def reject_unsupported(document: dict[str, Any]) -> None:
    """Reject unsupported operations, parameters and schemas.

    Args:
        document: A corrected OpenAPI document, not lowered.

    Raises:
        PipelineError: Constructs are not supported; up to 20 places.
    """
    problems = [
        (place.pointer, reason)
        for place in places(document)
        if place.kind in _REASONS
        for reason in _REASONS[place.kind](place.node)
    ]
    _stop([*problems, *_twin_paths(document)])


def reject_twins(components: Components) -> None:
    """Reject fields of one object that have the same name in Python.

    Args:
        components: Lowered components, with all fields of an object in one place.

    Raises:
        PipelineError: Fields have the same name; up to 20 pairs.
    """
    problems: list[tuple[str, str]] = []
    for name, schema in components.items():
        # The generator converts names to snake case, and keeps the published names where two become the same.
        twins = _colliding(schema.get("properties", {}), _as_published)
        problems += [
            (pointer("components", "schemas", name), f"{pair} are one name in Python") for pair in twins
        ]
    _stop(problems)


def _stop(problems: list[tuple[str, str]]) -> None:
    if not problems:
        return
    lines = [f"  {at}: {reason}" for at, reason in problems[:_MAX_LINES]]
    more = [f"  and {len(problems) - _MAX_LINES} more"] * (len(problems) > _MAX_LINES)
    raise PipelineError(
        "\n".join([f"unsupported constructs: {len(problems)}", *lines, *more]), problems[0][0]
    )


# The security schemes that the facade supports: a user's token, the app's own, one for conversions, and the
# app's id and secret. A test compares the facade and its mock with them.
SCHEMES = frozenset({"pinterest_oauth2", "client_credentials", "conversion_token", "basic"})
_SANDBOX = ("enabled", "disabled")
_MEDIA = ("application/json", "application/x-www-form-urlencoded")
_STYLES = {"path": "simple", "header": "simple", "query": "form"}


def _operation(node: dict[str, Any]) -> Iterator[str]:
    if not any(re.search(r"\w", tag) for tag in node.get("tags", [])[:1]):
        yield "an operation whose first tag cannot name a module: it is missing, or has no letter"
    for status in node.get("responses", ()):
        if status.startswith("2") and not status.isdecimal():
            yield f"a response for the range of statuses {status}; give each success status"
    if "servers" in node:
        yield "an operation with its own servers; all operations must have the same"
    if node.get("x-sandbox", "enabled") not in _SANDBOX:
        yield f"x-sandbox is {node['x-sandbox']!r}; it must be {' or '.join(_SANDBOX)}"
    yield from _security(node)


def _security(node: dict[str, Any]) -> Iterator[str]:
    alternatives = node.get("security", [])
    if {} in alternatives and any(alternatives):
        yield "optional security; a call must either always send a token or never"
    for index, alternative in enumerate(alternatives):
        if len(alternative) > 1:
            yield f"two security schemes at once in alternative {index}: {', '.join(sorted(alternative))}"
        for scheme in sorted(alternative.keys() - SCHEMES):
            yield f"the security scheme {scheme!r}, which the facade does not support, in alternative {index}"


def _path_item(node: dict[str, Any]) -> Iterator[str]:
    if "servers" in node:
        yield "a path with its own servers; all paths must have the same"


def _response(node: dict[str, Any]) -> Iterator[str]:
    for media in node.get("content", ()):
        if not re.fullmatch(r"application/json( *;.*)?", media):
            yield f"a response of type {media}; it must be application/json"


def _body(node: dict[str, Any]) -> Iterator[str]:
    media = list(node.get("content", ()))
    if "$ref" not in node and (len(media) != 1 or media[0] not in _MEDIA):
        yield f"a body of type {', '.join(media) or 'nothing'}; it must be {' or '.join(_MEDIA)}"


def _parameter(node: dict[str, Any]) -> Iterator[str]:
    if "$ref" in node:
        return
    if node["in"] not in _STYLES:
        yield f"a parameter in {node['in']}, which is not supported"
    elif node.get("style", _STYLES[node["in"]]) not in (_STYLES[node["in"]], "deepObject"):
        yield f"a parameter of the style {node['style']}, which is not supported"
    if "schema" not in node:
        yield "a parameter without a schema"


def _schema(node: dict[str, Any]) -> Iterator[str]:
    values: list[object] = [value for value in node.get("enum", ()) if value is not None]
    kinds: set[type] = {type(value) for value in values}
    if len(kinds) > 1:
        yield f"an enum of several types: {', '.join(map(repr, values[:5]))}"
    elif kinds & {dict, list} or (len(values) > 1 and kinds - {str, int}):
        yield f"an enum of values that are neither text nor integers: {', '.join(map(repr, values[:5]))}"


_REASONS = {
    "document": _security,
    "operation": _operation,
    "path item": _path_item,
    "response": _response,
    "request body": _body,
    "parameter": _parameter,
    "schema": _schema,
}


def _twin_paths(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Paths that differ only in the names of their parameters, which a server cannot distinguish."""
    found = [f"{method.upper()} {path}" for path, method, _ in operations(document)]
    for pair in _colliding(found, _as_served):
        yield pointer("paths"), f"{pair} are one path"


def _as_published(wire: str) -> str:
    return PythonIdentifier(wire, "field_", skip_snake_case=True)


def _as_served(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def _colliding(names: Iterable[str], name: Callable[[str], str]) -> list[str]:
    """The groups of names that become the same name, as text."""
    same: dict[str, list[str]] = defaultdict(list)
    for one in names:
        same[name(one)].append(one)
    return [" and ".join(map(repr, twins)) for twins in same.values() if len(twins) > 1]
