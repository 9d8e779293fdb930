"""The corrected OpenAPI document, as operations that a request can be validated against."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from attrs import frozen

from pinkit.testing.messages import Json, Object

METHODS = ("get", "put", "post", "delete", "patch")


@frozen
class Parameter:
    """A path or query parameter; the schema is OpenAPI's."""

    name: str
    required: bool
    schema: Object
    explode: bool
    deep: bool


@frozen
class Body:
    """The request body of an operation."""

    content_type: str
    schema: Object
    required: bool


@frozen(eq=False)
class Operation:
    """One operation.

    Attributes:
        security: Alternatives: each scheme with the scopes that it needs.
        responses: The schema of each documented status; None if there is no content.
        quota: The rate limit category.
        sandbox: Whether the sandbox serves it.
        success: The status of a success.
        succeeds_with: The schema of a success; None if it has no content.
        needs_query: Whether a query parameter is required.
        takes_app: Whether it needs an app's id and secret instead of a token.
    """

    id: str
    method: str
    path: str
    in_path: Mapping[str, Parameter]
    in_query: Mapping[str, Parameter]
    body: Body | None
    responses: Mapping[str, Object | None]
    security: tuple[tuple[str, tuple[str, ...]], ...]
    quota: str
    sandbox: bool
    success: int
    succeeds_with: Object | None
    needs_query: bool
    takes_app: bool


class Document:
    """The OpenAPI document: all operations, and the schemas that they refer to."""

    def __init__(self, raw: Object) -> None:
        self.raw = raw
        self.release: str = raw["info"]["version"]
        self.scopes = _scopes(raw)
        self.operations = {
            operation["operationId"]: self._operation(path, method, item, operation)
            for path, item in raw["paths"].items()
            for method, operation in item.items()
            if method in METHODS
        }

    def resolve(self, value: Object) -> Object:
        """Follow a reference; return anything else unchanged."""
        while "$ref" in value:
            found: Json = self.raw
            for part in value["$ref"].removeprefix("#/").split("/"):
                found = found[part.replace("~1", "/").replace("~0", "~")]
            value = found
        return value

    def _operation(self, path: str, method: str, item: Object, raw: Object) -> Operation:
        found = [self.resolve(each) for each in [*item.get("parameters", ()), *raw.get("parameters", ())]]
        responses = {status: self.resolve(response) for status, response in raw["responses"].items()}
        query = {each["name"]: _parameter(each) for each in found if each["in"] == "query"}
        security = tuple(
            (scheme, tuple(scopes))
            for alternative in raw.get("security", ())
            for scheme, scopes in alternative.items()
        )
        contents = {status: _content(response) for status, response in responses.items()}
        success = 200 if path == _TOKEN else _success(method, responses)
        return Operation(
            id=raw["operationId"],
            method=method.upper(),
            path=path,
            in_path={each["name"]: _parameter(each) for each in found if each["in"] == "path"},
            in_query=query,
            body=_body(self.resolve(raw["requestBody"])) if "requestBody" in raw else None,
            responses=contents,
            security=security,
            quota=raw.get("x-ratelimit-category", ""),
            sandbox=raw.get("x-sandbox") == "enabled",
            success=success,
            succeeds_with=contents[str(success)],
            needs_query=any(each.required for each in query.values()),
            takes_app=any(scheme == "basic" for scheme, _ in security),
        )


# 5.28.0 declares 201, too; RFC 6749 requires 200, and all releases before declare it.
_TOKEN = "/oauth/token"  # noqa: S105  # a path


@cache
def document() -> Document:
    """Return the OpenAPI document that the installed release was generated from."""
    data = files("pinkit_generated").joinpath("description.json").read_bytes()
    return Document(json.loads(data))


def _success(method: str, statuses: Iterable[str]) -> int:
    """The most specific documented success: 201 for a creation, 204 for a deletion."""
    documented = sorted(int(each) for each in statuses if each[0] == "2")
    wanted = {"post": 201, "delete": 204}.get(method)
    return wanted if wanted in documented else documented[0]


def _parameter(raw: Object) -> Parameter:
    style = raw.get("style", "form" if raw["in"] == "query" else "simple")
    return Parameter(
        name=raw["name"],
        required=raw.get("required", False),
        schema=raw["schema"],
        explode=raw.get("explode", style == "form"),
        deep=style == "deepObject",
    )


def _body(raw: Object) -> Body:
    content_type, media = next(iter(raw["content"].items()))
    return Body(content_type, media["schema"], raw.get("required", False))


def _content(response: Object) -> Object | None:
    schema: Object | None = response.get("content", {}).get("application/json", {}).get("schema")
    return schema


def _scopes(document: Object) -> tuple[str, ...]:
    schemes: Object = document["components"].get("securitySchemes", {})
    flows: Object = schemes.get("pinterest_oauth2", {}).get("flows", {})
    return tuple(sorted(flows.get("authorizationCode", {}).get("scopes", ())))
