"""Refuses what no rule of lowering covers and what would be generated wrongly, or not at all."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from pipeline.errors import PipelineError, pointer
from pipeline.grammar import places
from pipeline.schemas import Components, operations

_MAX_TOLD = 20


def refuse(document: dict[str, Any]) -> None:
    """Look for what an operation, a parameter or an enum must not be.

    Args:
        document: A corrected description, as published otherwise.

    Raises:
        PipelineError: What cannot be generated, up to 20 places of it.
    """
    problems = [
        (place.pointer, reason)
        for place in places(document)
        if place.kind in _REASONS
        for reason in _REASONS[place.kind](place.node)
    ]
    _stop([*problems, *_twin_paths(document)])


def refuse_twins(components: Components) -> None:
    """Look for members of one object that Python cannot tell apart.

    Args:
        components: As lowered, with all members of an object in one place.

    Raises:
        PipelineError: Which these are, up to 20 pairs.
    """
    problems: list[tuple[str, str]] = []
    for name, schema in components.items():
        # The generator writes names in snake case, and where two are the same then, as they are published.
        twins = _alike(schema.get("properties", {}), _as_published)
        problems += [
            (pointer("components", "schemas", name), f"{pair} are one name in Python") for pair in twins
        ]
    _stop(problems)


def _stop(problems: list[tuple[str, str]]) -> None:
    if not problems:
        return
    told = [f"  {at}: {reason}" for at, reason in problems[:_MAX_TOLD]]
    more = [f"  and {len(problems) - _MAX_TOLD} more"] * (len(problems) > _MAX_TOLD)
    raise PipelineError(
        "\n".join([f"what cannot be generated: {len(problems)}", *told, *more]), problems[0][0]
    )


# The security schemes that the facade can serve: a user's token, the app's own, one for conversions, and the
# app's id and secret. A test holds the facade and its mock to them.
SCHEMES = frozenset({"pinterest_oauth2", "client_credentials", "conversion_token", "basic"})
_SANDBOX = ("enabled", "disabled")
_MEDIA = ("application/json", "application/x-www-form-urlencoded")
_STYLES = {"path": "simple", "header": "simple", "query": "form"}


def _operation(node: dict[str, Any]) -> Iterator[str]:
    if not any(re.search(r"\w", tag) for tag in node.get("tags", [])[:1]):
        yield "an operation whose first tag can name no module: it has none, or no letter in it"
    for status in node.get("responses", ()):
        if status.startswith("2") and not status.isdecimal():
            yield f"an answer of the statuses {status}, where each success has its own"
    if "servers" in node:
        yield "an operation with servers of its own, where all have the same"
    if node.get("x-sandbox", "enabled") not in _SANDBOX:
        yield f"x-sandbox is {node['x-sandbox']!r}, where one of {' or '.join(_SANDBOX)} is known"
    yield from _security(node)


def _security(node: dict[str, Any]) -> Iterator[str]:
    alternatives = node.get("security", [])
    if {} in alternatives and any(alternatives):
        yield "security that may be omitted, where a call sends a token or is of an operation that takes none"
    for index, alternative in enumerate(alternatives):
        if len(alternative) > 1:
            yield f"two security schemes at once in alternative {index}: {', '.join(sorted(alternative))}"
        for scheme in sorted(alternative.keys() - SCHEMES):
            yield f"the security scheme {scheme!r}, which the facade cannot serve, in alternative {index}"


def _path_item(node: dict[str, Any]) -> Iterator[str]:
    if "servers" in node:
        yield "a path with servers of its own, where all have the same"


def _response(node: dict[str, Any]) -> Iterator[str]:
    for media in node.get("content", ()):
        if not re.fullmatch(r"application/json( *;.*)?", media):
            yield f"an answer as {media}, where application/json is asked for"


def _body(node: dict[str, Any]) -> Iterator[str]:
    media = list(node.get("content", ()))
    if "$ref" not in node and (len(media) != 1 or media[0] not in _MEDIA):
        yield f"a body as {', '.join(media) or 'nothing'}, where one of {' or '.join(_MEDIA)} is sent"


def _parameter(node: dict[str, Any]) -> Iterator[str]:
    if "$ref" in node:
        return
    if node["in"] not in _STYLES:
        yield f"a parameter in {node['in']}, where it is not sent"
    elif node.get("style", _STYLES[node["in"]]) not in (_STYLES[node["in"]], "deepObject"):
        yield f"a parameter of the style {node['style']}, which is not written"
    if "schema" not in node:
        yield "a parameter without a schema"


def _schema(node: dict[str, Any]) -> Iterator[str]:
    values: list[object] = [value for value in node.get("enum", ()) if value is not None]
    kinds: set[type] = {type(value) for value in values}
    if len(kinds) > 1:
        yield f"an enum of several types: {', '.join(map(repr, values[:5]))}"
    elif len(values) > 1 and kinds - {str, int}:
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
    """Paths that differ in the names of their parameters only are one path to a server."""
    found = [f"{method.upper()} {path}" for path, method, _ in operations(document)]
    for pair in _alike(found, _as_served):
        yield pointer("paths"), f"{pair} are one path"


def _as_published(wire: str) -> str:
    return PythonIdentifier(wire, "field_", skip_snake_case=True)


def _as_served(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def _alike(names: Iterable[str], name: Callable[[str], str]) -> list[str]:
    """The names of which more than one comes to the same thing, in words."""
    same: dict[str, list[str]] = defaultdict(list)
    for one in names:
        same[name(one)].append(one)
    return [" and ".join(map(repr, twins)) for twins in same.values() if len(twins) > 1]
