"""Requests to any path of Pinterest's API, for what has no name here yet, and their responses."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, unquote

import attrs
import httpx
from pinkit_generated import UNSET, Operation, Request
from pinkit_generated._request import made

from ._arguments import headers_of, timeout_of
from ._said import REQUEST_ID
from .errors import InvalidAnswerError
from .scopes import parse

if TYPE_CHECKING:
    from pinkit_generated import Deviation

    from ._engine import Engine
    from ._steps import Steps

METHODS: Final = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")


@attrs.frozen(eq=False, repr=False)
class Response:
    """A response of Pinterest's, read whole.

    Args:
        status: The HTTP status.
        headers: The headers; their names are found in any case.
        content: The body's bytes, decompressed; empty if there is none.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes

    def json(self) -> Any:
        """The body as JSON.

        Raises:
            InvalidAnswerError: The body is not JSON.
        """
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError) as error:
            raise InvalidAnswerError(f"{self!r} has a body that is not JSON: {error}") from None

    @property
    def request_id(self) -> str | None:
        """Pinterest's id of the request, for its support."""
        return self.headers.get(REQUEST_ID)

    def __repr__(self) -> str:
        return f"<pinkit.Response {self.status}: {len(self.content)} bytes, request {self.request_id}>"


def request_steps(
    engine: Engine,
    method: str,
    path: str,
    *,
    query: Mapping[str, Any] | None,
    json: Any,
    content: bytes | str | None,
    headers: Mapping[str, str] | None,
    quota: str | None,
    scopes: Iterable[str] | str,
    timeout: float | httpx.Timeout | None,
) -> Steps[Response]:
    """The steps of `Client.request`, which explains the arguments."""
    if method.upper() not in METHODS:
        raise ValueError(f"method must be one of {', '.join(METHODS)}, not {method!r}")
    if json is not None and content is not None:
        raise ValueError("give json or content, not both")
    below, _, written = _relative(path, engine.shared.base_url).partition("?")
    sent = headers_of({} if json is None else {"Content-Type": "application/json"}, headers)
    needed = tuple(sorted(parse(scopes)))
    operation = Operation(
        id=f"{method.upper()} {below}",
        method=method.upper(),
        path=below,
        tag="",
        function="client.request",
        security=tuple((scheme, needed) for scheme in ("pinterest_oauth2", "client_credentials") if needed),
        quota=quota,
        sandbox=True,
        deprecated=False,
        media_type=None,
        answers={"200": None},
    )
    request = made(operation, query=query, header=sent, body=UNSET if json is None else json)
    body = content.encode() if isinstance(content, str) else content
    raw = _Raw(
        operation,
        below,
        "&".join(filter(None, (written, request.query))),
        request.headers,
        request.content if body is None else body,
    )
    if timeout is not None:
        engine = type(engine)(engine.shared, attrs.evolve(engine.options, timeout=timeout_of(timeout)))
    return _steps(engine, raw)


class _Raw(Request[None]):
    """A request whose response is not read as JSON."""

    def decode(
        self, status: int, content: bytes, on_deviation: Callable[[Deviation], None] | None = None
    ) -> None:
        """Leave the body as it is."""


def _steps(engine: Engine, request: _Raw) -> Steps[Response]:
    _, response = yield from engine.exchange(request)
    return Response(response.status_code, response.headers, response.content)


def _relative(path: str, base: httpx.URL) -> str:
    """A path below the base URL, quoted, with its query.

    Raises:
        ValueError: It is a URL of another host, or leads out of the base URL.
    """
    try:
        url = httpx.URL(path)
    except httpx.InvalidURL as error:
        raise ValueError(f"path must be like '/pins/1': {error}") from None
    if url.scheme or url.host:
        place, prefix = (url.scheme, url.host, url.port, url.userinfo), base.path.strip("/") + "/"
        path = path.partition("://")[2].partition("/")[2]
        if place != (base.scheme, base.host, base.port, b"") or not path.startswith(prefix.lstrip("/")):
            raise ValueError(
                f"path must be below {base}, and not a URL of {url.host or 'another kind'}: "
                "the token is for Pinterest alone"
            )
        path = path.removeprefix(prefix)
    if "#" in path:
        raise ValueError("path must not have a fragment; write '#' as %23")
    below, mark, written = path.partition("?")
    segments = unquote(below).replace("\\", "/").strip("/").split("/")
    if not below.strip("/") or {"", ".", ".."} & set(segments):
        raise ValueError(f"path must be like '/pins/1', without empty, '.' and '..' segments, not {below!r}")
    return "/" + quote(below.strip("/"), safe=_SAFE) + mark + quote(written, safe=_SAFE + "?")


_SAFE: Final = "/%:@!$&'()*+,;=~[]"
