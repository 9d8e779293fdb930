"""Both clients of pinkit, with a strict peer that returns a prepared response."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from typing import Any, Final, Literal, TypeAlias

import httpx
import pinkit
from attrs import frozen
from pinkit import resources
from pinkit._core.engine import APIResponse
from pinkit._core.operation_policy import POLICIES
from pinkit._endpoints.endpoints import Line, Resource
from pinkit.events import DeviationSeen, Event
from pinkit.testing.document import document
from pinkit.testing.request_validation import RequestValidator
from pinkit.testing.response_bodies import ResponseBodies
from pinkit.testing.router import Router
from pinkit.testing.schemas import Schemas
from pinkit_generated import OPERATIONS
from scripted import VirtualClock

from harness.document import Object, members_of, operations, resolved

Mode: TypeAlias = Literal["sync", "async"]
MODES: Final[tuple[Mode, ...]] = ("sync", "async")
TOKEN: Final = "pina_contract"
SENT: Final = {  # every header that a request may have
    "accept",
    "accept-encoding",
    "authorization",
    "content-length",
    "content-type",
    "host",
    "user-agent",
}


@frozen
class Sent:
    """A request, decoded by the mock."""

    operation: str
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    body: Any
    headers: httpx.Headers


class Peer:
    """Decodes requests strictly, and returns a prepared response.

    Attributes:
        sent: The last request.
        response: The prepared response.
    """

    def __init__(self) -> None:
        described = document()
        self._router = Router(described.operations.values())
        self._checker = RequestValidator(described, Schemas(described))
        self.sent: Sent | None = None
        self.response = httpx.Response(200, json={})

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        operation, values = self._router.find(request.method, path.removeprefix("/v5"))
        content_type = request.headers.get("content-type")
        self.sent = Sent(
            operation.id,
            self._checker.path(operation, values),
            self._checker.query(operation, query),
            self._checker.body(operation, content_type, request.read()),
            request.headers,
        )
        return self.response


class Driver:
    """One of the clients, with its own peer.

    Args:
        mode: Which client.
    """

    def __init__(self, mode: Mode) -> None:
        self.peer = Peer()
        self.deviations: list[str] = []
        self._runner = asyncio.Runner() if mode == "async" else None
        made: Any = pinkit.AsyncClient if self._runner else pinkit.Client
        options: dict[str, Any] = {
            "transport": httpx.MockTransport(self.peer),
            "retry": pinkit.Retry(attempts=1),
            "clock": VirtualClock(),
            "on_event": self._heard,
        }
        store = pinkit.MemoryStore(pinkit.Token(TOKEN))
        app = pinkit.OAuth("1480000", "secret", store=store)
        self._client = made(TOKEN, **options)
        self._app = made(app, **options)

    def call(self, operation: str, arguments: Object, status: int = 200, body: bytes | None = None) -> Any:
        """Make a call with a prepared response; return the model, or the first page of a list.

        Args:
            operation: The operation's id.
            arguments: What the call is given, by the names that its line has.
            status: The status of the response.
            body: The body of the response; if omitted, the shortest one, with an id for a creation.
        """
        body = _shortest(operation) if body is None else body
        headers = {"content-type": "application/json"}
        self.peer.response = httpx.Response(status, content=body, headers=headers)
        self.peer.sent = None
        _, path = lines()[operation]
        group: Any = self._app if "basic" in _schemes(operation) else self._client
        for name in path.split("."):
            group = getattr(group, name)
        self.deviations.clear()
        if OPERATIONS[operation].pagination == "bookmark":
            return self._first(group(**arguments))
        response: APIResponse[Any] = self._wait(group.with_raw_response(**arguments))
        data = response.data
        return data.data if isinstance(data, pinkit.Batch) else data

    def _wait(self, result: Any) -> Any:
        return self._runner.run(result) if self._runner else result

    def _first(self, pager: Any) -> Any:
        if self._runner is None:
            return next(pager.pages())

        async def fetch() -> Any:
            return await anext(pager.pages())

        return self._runner.run(fetch())

    def _heard(self, event: Event) -> None:
        if isinstance(event, DeviationSeen):
            self.deviations.append(str(event))


@cache
def _shortest(operation: str) -> bytes:
    """Return an empty list if the document has a list, else an object with the id of a creation only."""
    if operation in POLICIES and (name := POLICIES[operation].created_id):
        return json.dumps({name: "1"}).encode()
    responses = [each for status, each in operations()[operation]["responses"].items() if status[0] == "2"]
    schemas = [media["schema"] for each in responses for media in resolved(each).get("content", {}).values()]
    return b"[]" if any(resolved(each).get("type") == "array" for each in schemas) else b"{}"


@cache
def driver(mode: Mode) -> Driver:
    """Return one driver per client and process."""
    return Driver(mode)


@cache
def lines() -> dict[str, tuple[Line[..., Any], str]]:
    """Return the resource definition of each operation, and its path: `boards.sections.list`."""
    return {line.operation.id: (line, path) for path, line in _lines(resources.Groups, "")}


def _lines(cls: type[Resource[Any]], path: str) -> Iterator[tuple[str, Line[..., Any]]]:
    for name, line in vars(cls).items():
        if isinstance(line, Line):
            yield f"{path}{name}", line
    for name, annotation in inspect.get_annotations(cls).items():
        module = f"pinkit.resources.{name}" if cls is resources.Groups else cls.__module__
        inner = getattr(importlib.import_module(module), annotation.removesuffix("[Mode]"))
        yield from _lines(inner, f"{path}{name}.")


def arguments_of(operation: str, path: Object, query: Object, body: Any) -> Object:
    """Return the arguments of a call under pinkit's names, from their names in the OpenAPI document.

    A parameter has its name on the wire in another spelling; a field of the body with the name of a parameter
    is `body_<name>`; a body that is not a plain object is `body`.
    """
    line, _ = lines()[operation]
    names = {_letters(name): name for name in inspect.signature(line.build).parameters}
    given = {names[_letters(wire)]: value for wire, value in {**path, **query}.items()}
    if body is None:
        return given
    if "body" in names:
        return {**given, "body": body}
    taken = {_letters(each["name"]) for each in operations()[operation]["parameters"]}
    extra: Object = {}
    for wire, value in body.items():
        letters = _letters(wire)
        name = names.get(f"body{letters}" if letters in taken else letters)
        if name is not None and wire in members_of(body_schema(operation)):
            given[name] = value
        else:
            extra[wire] = value
    return {**given, "extra_body": extra} if extra else given


@cache
def minimal(operation: str) -> Object:
    """Return valid arguments of a call, for tests of its response."""
    facts = operations()[operation]
    given: dict[str, Object] = {"path": {}, "query": {}}
    answers = ResponseBodies(document(), seed=0)
    for each in facts["parameters"]:
        if each.get("required"):
            given[each["in"]][each["name"]] = answers.value(each["schema"], each["name"], "request")
    body = answers.value(body_schema(operation), "body", "request") if "requestBody" in facts else None
    return arguments_of(operation, given["path"], given["query"], as_hashed(operation, body))


def as_hashed(operation: str, body: Any) -> Any:
    """Replace the user data of events by what the client sends: lists of digests, and no e-mail addresses.

    Undeclared fields of user data are removed: one named `email` is rejected.
    """
    if operation != "events/create":
        return body
    event = members_of(body_schema(operation))["data"]["items"]
    declared = members_of(members_of(event)["user_data"])
    events = [
        {
            **each,
            "user_data": {
                name: _hashed(value) for name, value in each["user_data"].items() if name in declared
            },
        }
        for each in body["data"]
    ]
    return {**body, "data": events}


def _hashed(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _hashed(each) for name, each in value.items()}
    if isinstance(value, list):
        return [sha256(repr(each).encode()).hexdigest() for each in value]
    return value.replace("@", "") if isinstance(value, str) else value


def body_schema(operation: str) -> Object:
    """Return the schema of an operation's body."""
    content = resolved(operations()[operation]["requestBody"])["content"]
    schema: Object = next(iter(content.values()))["schema"]
    return schema


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _schemes(operation: str) -> set[str]:
    return {scheme for each in operations()[operation]["security"] for scheme in each}
