"""Call operations of pinkit by their ids, and record the exchanges."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pinkit
from attrs import frozen
from harness.client import lines
from harness.document import Object, operations
from pinkit.errors import PinterestError
from pinkit_generated import OPERATIONS


@frozen
class Exchange:
    """The response to a request.

    Args:
        status: The HTTP status; 0 without a response.
        reasons: The server's reasons for rejecting the request; empty if it accepts it, or gives none.
        error: The client's error; empty without one.
    """

    status: int
    reasons: tuple[str, ...] = ()
    error: str = ""

    @property
    def is_taken(self) -> bool:
        """Whether the request was accepted."""
        return 200 <= self.status < 300


class Caller:
    """A client of a server.

    Args:
        url: Its base URL.
    """

    def __init__(self, url: str) -> None:
        self._seen: list[httpx.Response] = []
        http = httpx.Client(event_hooks={"response": [self._seen.append]}, timeout=30)
        options: dict[str, Any] = {
            "base_url": url,
            "http_client": http,
            "retry": pinkit.Retry(attempts=1),
        }
        app = pinkit.OAuth("1480000", "secret", store=pinkit.MemoryStore(pinkit.Token("pina_interop")))
        self._client: Any = pinkit.Client("pina_interop", **options)
        self._app: Any = pinkit.Client(app, **options)

    def call(self, operation: str, arguments: Object) -> list[Exchange]:
        """Make a call; fetch the first page of a list."""
        self._seen.clear()
        error = ""
        try:
            self._make(operation, arguments)
        except PinterestError as raised:
            error = " ".join(f"{type(raised).__name__}: {raised}".split())
        if not self._seen:
            return [Exchange(0, error=error or "nothing was sent")]
        return [_exchange(each, error) for each in self._seen]

    def _make(self, operation: str, arguments: Object) -> None:
        schemes = {scheme for each in operations()[operation]["security"] for scheme in each}
        group = self._app if "basic" in schemes else self._client
        for name in lines()[operation][1].split("."):
            group = getattr(group, name)
        if OPERATIONS[operation].pagination == "bookmark":
            next(group(**arguments).pages())
        else:
            group.with_raw_response(**arguments)


def _exchange(response: httpx.Response, error: str) -> Exchange:
    reasons = () if response.is_success else (*_of_prism(response.headers), *_of_steady(response.headers))
    return Exchange(response.status_code, tuple(reasons), error)


def _of_steady(headers: httpx.Headers) -> Iterator[str]:
    for number in range(1, int(headers.get("x-steady-error-count", "0")) + 1):
        path, message = (headers.get(f"x-steady-error-{number}-{name}", "") for name in ("path", "message"))
        yield f"{path}: {message}"


def _of_prism(headers: httpx.Headers) -> Iterator[str]:
    """The violations by the request; those by the response are omitted."""
    header = headers.get("sl-violations", "[]")
    try:
        violations: list[Object] = json.loads(header)
    except ValueError:  # Prism truncates a header with too many of them
        violations = [{"location": ["request"], "message": header}]
    for each in violations:
        kind, *place = each["location"]
        if kind == "request":
            yield f"{'.'.join(map(str, place))}: {re.sub(r'^Request ', '', each['message'])}"
