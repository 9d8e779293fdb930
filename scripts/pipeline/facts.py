"""Read an OpenAPI 3.0 document into facts about each operation, for the fidelity check and the changelog.

It shares no code with the steps that lower and generate, because the check compares their work with it.
Generation takes nothing from it but the limits and defaults in docstrings, and the names of `COMMON`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import frozen

from pipeline.errors import PipelineError, pointer
from pipeline.grammar import METHODS
from pipeline.nodes import Member as Member
from pipeline.nodes import Shape as Shape
from pipeline.shapes import Report, Schemas, listed, object_

#: The arguments that generated functions have beside those of their operation.
COMMON: Final = frozenset({"extra_body", "extra_query", "extra_headers", "timeout"})


@frozen(kw_only=True)
class Parameter:
    """One parameter; `style` and `explode` are the effective ones, stated or default.

    It is deprecated by itself, or by its schema.
    """

    shape: Shape
    required: bool
    style: str
    explode: bool
    deprecated: bool = False


@frozen(kw_only=True)
class Operation:
    """One call.

    Args:
        id: The operationId as published, `boards/list`.
        method: Upper case.
        path: The path template.
        tag: The first tag.
        deprecated: `deprecated`.
        beta: `x-beta`, which `distil` derives from the text of the operation.
        security: The alternatives, each a set of (scheme, scope); the scope is `""` where a scheme has none.
        quota: `x-ratelimit-category`.
        sandbox: `x-sandbox`.
        parameters: By (in, name).
        body: By content type; None where no body is documented.
        body_required: Whether the body is required.
        responses: By status, `default` included; None where no content is documented.
        produces: The content types of each response.
    """

    id: str
    method: str
    path: str
    tag: str | None
    deprecated: bool
    beta: bool
    security: frozenset[frozenset[tuple[str, str]]]
    quota: str | None
    sandbox: str | None
    parameters: Mapping[tuple[str, str], Parameter]
    body: Mapping[str, Shape] | None
    body_required: bool
    responses: Mapping[str, Shape | None]
    produces: Mapping[str, frozenset[str]]


def read(document: Mapping[str, Any], report: Report | None = None) -> dict[str, Operation]:
    """Read every operation of an OpenAPI document, by operationId, sorted.

    Args:
        document: A parsed OpenAPI 3.0 document, published or distilled.
        report: Called for a dangling `$ref`, which then allows anything; without it that is an error.

    Raises:
        PipelineError: Not OpenAPI 3.0, a dangling `$ref`, an operation without id, two with the same id.
    """
    version = document.get("openapi")
    if not (isinstance(version, str) and re.match(r"3\.0(\.|$)", version)):
        raise PipelineError(
            f"this is not an OpenAPI 3.0 document: openapi is {version!r}", pointer("openapi")
        )
    reader = _Operations(document, report)
    found: dict[str, Operation] = {}
    for operation, at in reader.all():
        if operation.id in found:
            other = found[operation.id]
            raise PipelineError(
                f"two operations have the id {operation.id!r}: the other is {other.method} {other.path}", at
            )
        found[operation.id] = operation
    return dict(sorted(found.items()))


_DEFAULT_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


class _Operations:
    """Reads operations, with what they inherit from their path and from the document."""

    def __init__(self, document: Mapping[str, Any], report: Report | None) -> None:
        self._document = document
        self._schemas = Schemas(document, report)

    def all(self) -> Iterator[tuple[Operation, str]]:
        """Yield each operation and its JSON pointer."""
        for path, item in object_(self._document.get("paths"), pointer("paths")).items():
            item, at = self._schemas.resolve(item, pointer("paths", path))
            for method in METHODS:
                if method in item:
                    yield self._operation(path, item, method, at), at + pointer(method)

    def _operation(self, path: str, item: Mapping[str, Any], method: str, at: str) -> Operation:
        shared, at = self._parameters(item, at), at + pointer(method)
        operation = object_(item[method], at)
        if not isinstance(operation.get("operationId"), str):
            raise PipelineError("an operation without operationId", at)
        body, body_at = self._schemas.resolve(operation.get("requestBody", {}), at + "/requestBody")
        responses = {
            str(status): self._schemas.resolve(response, at + pointer("responses", status))
            for status, response in object_(operation.get("responses"), at + "/responses").items()
        }
        return Operation(
            id=operation["operationId"],
            method=method.upper(),
            path=path,
            tag=next(iter(operation.get("tags", [])), None),
            deprecated=operation.get("deprecated") is True,
            beta=operation.get("x-beta") is True,
            security=_alternatives(operation.get("security", self._document.get("security", []))),
            quota=operation.get("x-ratelimit-category"),
            sandbox=operation.get("x-sandbox"),
            parameters={**shared, **self._parameters(operation, at)},
            body={type_: self._schemas.shape(*each) for type_, each in _contents(body, body_at).items()}
            or None,
            body_required=body.get("required") is True,
            responses={status: self._response(*found) for status, found in responses.items()},
            produces={status: frozenset(_contents(*found)) for status, found in responses.items()},
        )

    def _response(self, response: Mapping[str, Any], at: str) -> Shape | None:
        contents = _contents(response, at)
        return self._schemas.union(contents.values()) if contents else None

    def _parameters(self, owner: Mapping[str, Any], at: str) -> dict[tuple[str, str], Parameter]:
        found: dict[tuple[str, str], Parameter] = {}
        for entry, step in listed(owner, "parameters", at):
            parameter, where = self._schemas.resolve(entry, step)
            try:
                key = (parameter["in"], parameter["name"])
                style = parameter.get("style", _DEFAULT_STYLES[key[0]])
            except KeyError as error:
                raise PipelineError(f"a parameter without a valid `in` and `name`: {error}", where) from None
            # `schema`, or `content` with one media type: the two forms of OpenAPI's Parameter Object.
            contents = _contents(parameter, where) or {
                "": self._scalar(parameter.get("schema", {}), where + "/schema")
            }
            shape = self._schemas.union(contents.values())
            found[key] = Parameter(
                shape=shape,
                required=parameter.get("required") is True,
                style=style,
                explode=parameter.get("explode", style == "form") is True,
                deprecated=parameter.get("deprecated") is True or shape[""].deprecated,
            )
        return found

    def _scalar(self, schema: Mapping[str, Any], at: str) -> tuple[Mapping[str, Any], str]:
        """The schema of a parameter; where its type is a scalar, `properties` are ignored."""
        named, where = self._schemas.resolve(schema, at)
        if "properties" not in named or named.get("type", "object") in ("object", "array"):
            return schema, at
        return {key: value for key, value in named.items() if key not in ("properties", "required")}, where


def _contents(owner: Mapping[str, Any], at: str) -> dict[str, tuple[Mapping[str, Any], str]]:
    """The schema of each content type, and its JSON pointer; a missing schema allows anything."""
    return {
        type_: (media.get("schema", {}), at + pointer("content", type_, "schema"))
        for type_, media in object_(owner.get("content", {}), at + "/content").items()
    }


def _alternatives(
    requirements: Sequence[Mapping[str, Sequence[str]]],
) -> frozenset[frozenset[tuple[str, str]]]:
    found = frozenset(
        frozenset((scheme, scope) for scheme, scopes in requirement.items() for scope in scopes or [""])
        for requirement in requirements
    )
    # `security: [{}]` is the longer way to write `security: []`.
    return found if any(found) else frozenset[frozenset[tuple[str, str]]]()
