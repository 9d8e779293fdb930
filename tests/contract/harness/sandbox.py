"""A read-only walk through a real Pinterest: it reports where responses deviate from the OpenAPI document.

The walk tries array parameters in both forms, since the document and Pinterest's own SDK differ on them. It
sends GET requests only. `scripts/contract` runs it.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeAlias

import httpx
from attrs import define, field, frozen
from pinkit.testing.document import Document, Operation, Parameter, document
from pinkit.testing.response_bodies import ResponseBodies
from pinkit.testing.schemas import Schemas
from pinkit_generated import Model
from pinkit_generated._read import adopt

from harness.arrays import Tried, summary, tried
from harness.compare import unknown

Query: TypeAlias = list[tuple[str, str | int | float | bool | None]]
SANDBOX: Final = "https://api-sandbox.pinterest.com/v5"
_REFUSED: Final = (
    401,
    403,
    404,
    429,
)  # an account without such an object, or without access to it, proves nothing


@frozen
class Deviation:
    """A response that deviates from the OpenAPI document."""

    operation: str
    status: int
    what: str


@define
class Walk:
    """The result of a walk.

    Attributes:
        tried: The number of operations that were called.
        succeeded: The operations that succeeded.
        rejected: The operations that did not, with the status and the message.
        arrays: The array parameters that were tried in both forms.
    """

    tried: int = 0
    succeeded: list[str] = field(factory=list[str])
    rejected: list[tuple[str, int, str]] = field(factory=list[tuple[str, int, str]])
    deviations: list[Deviation] = field(factory=list[Deviation])
    arrays: list[Tried] = field(factory=list[Tried])


def main(arguments: Sequence[str] | None = None) -> int:
    """Walk and report.

    Returns:
        0 without deviations, 1 with some, 2 if it could not start.
    """
    options = _options(arguments)
    known = {each.id for each in _reads(document())}
    if not options.token:
        return _stop("give --token, or set PINTEREST_ACCESS_TOKEN")
    if not (options.token.isascii() and options.token.isprintable() and " " not in options.token):
        return _stop("the token has a character that no token has, such as a space or the end of a line")
    if not 0 <= options.pause <= threading.TIMEOUT_MAX:
        return _stop(f"--pause is {options.pause}; it must be a number of seconds, 0 or more")
    if wrong := set(options.operation or ()) - known:
        return _stop(f"{', '.join(sorted(wrong))}: no operation that reads")
    try:
        with connected(options.url, options.token) as client:
            walk = walked(client, options.operation, options.pause)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return _stop(f"{options.url}: {error}")
    for operation, status, message in walk.rejected:
        print(f"{operation}: not seen, {status} {message[:120]}")
    for each in walk.deviations:
        print(f"{each.operation}: {each.status}: {each.what}")
    for parameter in walk.arrays:
        print(parameter)
    print(summary(walk.arrays))
    print(f"{walk.tried} operations, {len(walk.succeeded)} succeeded, {len(walk.deviations)} deviations")
    return 1 if walk.deviations or any(each.deviates for each in walk.arrays) else 0


def connected(url: str, token: str, transport: httpx.BaseTransport | None = None) -> httpx.Client:
    """Return a plain client, so that no code of pinkit is in between."""
    headers = {"Authorization": f"Bearer {token}", "User-Agent": "pinkit-contract"}
    return httpx.Client(base_url=url, headers=headers, transport=transport, timeout=30)


def walked(client: httpx.Client, only: Iterable[str] | None = None, pause: float = 0.0) -> Walk:
    """Call each operation that reads, with ids from earlier responses.

    Args:
        client: The HTTP client.
        only: The ids of some operations; all, if omitted.
        pause: Seconds before each request.
    """
    described = document()
    judge, arguments, walk = _Judge(described), _Arguments(described), Walk()
    chosen = None if only is None else set(only)
    # Lists first: the fewer parameters a path has, the earlier its response provides ids for others.
    for operation in sorted(_reads(described), key=lambda each: (len(each.in_path), each.path)):
        if chosen is not None and operation.id not in chosen:
            continue
        path, query = arguments.of(operation)
        time.sleep(pause)
        response = client.get(path, params=query)
        walk.tried += 1
        found = list(judge.deviations(operation, response))
        walk.deviations += [Deviation(operation.id, response.status_code, what) for what in found]
        if response.is_success:
            walk.succeeded.append(operation.id)
            if not found:
                arguments.learn(operation, response.json() if response.content else None)
        elif response.status_code in (400, *_REFUSED):
            walk.rejected.append((operation.id, response.status_code, _message(response)))
    those = [each for each in _reads(described) if chosen is None or each.id in chosen]
    walk.arrays += tried(client, those, arguments.of, pause)
    return walk


def _reads(described: Document) -> list[Operation]:
    return [each for each in described.operations.values() if each.method == "GET"]


class _Arguments:
    """The required arguments of calls, with ids from earlier responses."""

    def __init__(self, described: Document) -> None:
        self._made = ResponseBodies(described, seed=0)
        self._known: dict[str, str] = {}
        today = datetime.now(UTC).date()
        self._days = {"start_date": today - timedelta(days=7), "end_date": today - timedelta(days=1)}

    def of(self, operation: Operation) -> tuple[str, Query]:
        """Return the path and the query."""
        path = operation.path
        for name, parameter in operation.in_path.items():
            value = self._known.get(name) or self._made.value(parameter.schema, name, "request")
            path = path.replace(f"{{{name}}}", str(value))
        query: Query = []
        for name, parameter in operation.in_query.items():
            if parameter.required:
                value = self._days.get(name) or self._value(parameter.schema, name)
                query += written(name, value, parameter)
        return path, query

    def _value(self, schema: Any, name: str) -> Any:
        known = self._known.get(name.removesuffix("s"))
        made = self._made.value(schema, name, "request")
        if known is None:
            return made
        return [known] if isinstance(made, list) else known

    def learn(self, operation: Operation, answer: Any) -> None:
        """Keep the first id of a list under the name that a path would have for it: `boards` → `board_id`."""
        items = answer.get("items") if isinstance(answer, dict) else answer
        first = items[0] if isinstance(items, list) and items else None
        if isinstance(first, dict) and isinstance(first.get("id"), str):
            last = operation.path.rpartition("/")[2].removesuffix("s")
            self._known.setdefault(f"{last}_id", first["id"])


def written(name: str, value: Any, parameter: Parameter) -> Iterator[tuple[str, str]]:
    """Yield the pairs of a query for a value, in the style of its parameter."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from written(f"{name}[{key}]" if parameter.deep else key, inner, parameter)
    elif isinstance(value, list) and parameter.explode:
        yield from ((name, str(each)) for each in value)
    elif isinstance(value, list):
        yield name, ",".join(map(str, value))
    else:
        yield name, str(value).lower() if isinstance(value, bool) else str(value)


class _Judge:
    """Validates responses against the OpenAPI document."""

    def __init__(self, described: Document) -> None:
        self._schemas = Schemas(described)

    def deviations(self, operation: Operation, response: httpx.Response) -> Iterator[str]:
        """Yield the errors in a response, a line each."""
        status = str(response.status_code)
        if status not in operation.responses and (
            response.is_success or "default" not in operation.responses
        ):
            yield "this status is not documented"
            return
        schema = operation.responses.get(status, operation.responses.get("default"))
        if schema is None:
            if response.content:
                yield "a body, where none is documented"
            return
        try:
            answer = response.json()
        except ValueError:
            yield f"the response is not JSON but {response.headers.get('content-type')}"
            return
        if not response.headers.get("content-type", "").startswith("application/json"):
            yield f"the content type is {response.headers.get('content-type')}"
        yield from self._schemas.errors(schema, answer, "response", "response")
        yield from self._unknown(operation, response, answer)

    def _unknown(self, operation: Operation, response: httpx.Response, answer: Any) -> Iterator[str]:
        from pinkit_generated import OPERATIONS

        codecs = OPERATIONS[operation.id].responses
        read = adopt(
            codecs.get(str(response.status_code), codecs.get("default")), json.loads(json.dumps(answer))
        )
        if isinstance(read, (Model, list)):
            asked = {each for value in response.request.url.params.values() for each in value.split(",")}
            for where in dict.fromkeys(path for path, _, wire in unknown(read) if wire not in asked):
                yield f"response{where}: is not documented"


def _message(response: httpx.Response) -> str:
    try:
        return str(response.json().get("message", ""))
    except (ValueError, AttributeError):
        return response.text[:80]


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scripts/contract",
        description="Call all operations that read on a real Pinterest, and report where responses deviate "
        "from the OpenAPI document, and which forms of array parameters it accepts.",
        epilog="Exit status: 0 without deviations, 1 with some, 2 if it could not start.",
    )
    parser.add_argument("--url", default=SANDBOX, help="the API's base URL; the sandbox's, if omitted")
    parser.add_argument(
        "--token",
        default=os.environ.get("PINTEREST_ACCESS_TOKEN"),
        help="an access token; PINTEREST_ACCESS_TOKEN, if omitted",
    )
    parser.add_argument("--operation", action="append", metavar="ID", help="one operation; may be repeated")
    parser.add_argument("--pause", type=float, default=0.2, metavar="SECONDS", help="before each request")
    return parser.parse_args(arguments)


def _stop(why: str) -> int:
    print(f"scripts/contract: {why}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
