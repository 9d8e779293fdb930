"""Requests to any path of Pinterest's API, for operations without a name here, and their responses."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, unquote

import attrs
import httpx
from pinkit_generated import UNSET, Operation, Request
from pinkit_generated._request import made

from .._core.engine import Engine
from .._core.validation import headers_of, timeout_of
from ..errors import REQUEST_ID, InvalidResponseError
from ..scopes import requested
from .endpoints import Mode, Resource, flow

if TYPE_CHECKING:
    from pinkit_generated import Deviation

    from .._core.effects import Steps

METHODS: Final = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")


@attrs.frozen(eq=False, repr=False)
class Response:
    """A response of Pinterest, read completely.

    Args:
        status: The HTTP status.
        headers: The headers; lookups ignore case.
        content: The decompressed body; empty if there is none.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes

    def json(self) -> Any:
        """Parse the body as JSON.

        Returns:
            The parsed JSON.

        Raises:
            InvalidResponseError: The body is not JSON.
        """
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError) as error:
            raise InvalidResponseError(f"{self!r} has a body that is not JSON: {error}") from None

    @property
    def request_id(self) -> str | None:
        """Pinterest's id of the request, which its support asks for."""
        return self.headers.get(REQUEST_ID)

    def __repr__(self) -> str:
        return f"<pinkit.Response {self.status}: {len(self.content)} bytes, request {self.request_id}>"


class AnyRequest(Resource[Mode]):
    """The method `request` of both clients, beside the generated operations."""

    @flow
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        content: bytes | str | None = None,
        headers: Mapping[str, str] | None = None,
        quota: str | None = None,
        scopes: Iterable[str] | str = (),
        timeout: float | httpx.Timeout | None = None,
    ) -> Steps[Response]:
        """Send a request to any path of Pinterest's API, for an operation without a name here.

        The token, time-outs, quotas, retries and errors are those of every call: GET, HEAD, PUT, PATCH and
        DELETE are retried after a lost response, POST is not.

        Args:
            method: GET, HEAD, POST, PUT, PATCH or DELETE.
            path: The path below the base URL, quoted: `/pins/1`. A full URL must also be below the base URL.
            query: Query parameters. A list is sent as one parameter for each item; None is omitted.
            json: The body as JSON: mappings, lists, texts, numbers or models. None sends no body.
            content: The raw body, instead of `json`; set its `Content-Type` in `headers`.
            headers: Headers of this request.
            quota: The quota category that the request counts against, such as `ads_read`; None for none.
            scopes: The scopes that the request needs; checked before sending if the token's scopes are known.
            timeout: Seconds that connecting, sending or receiving may make no progress; None for the
                client's.

        Returns:
            The response, of any status below 300. A DELETE that is retried after a lost response and finds
            nothing has succeeded, with status 404.

        Raises:
            ValueError: An argument has a value that is not allowed, or `path` is a URL of another host.
            APIStatusError: Pinterest returned an error.
            APIConnectionError: No response arrived.

        Source: https://developers.pinterest.com/docs/api/v5/introduction
        """
        if json is not None and content is not None:
            raise ValueError("json and content are both given; give one of them")
        engine = self._client._engine
        operation, written = _operation(method, path, engine.shared.base_url, quota, scopes)
        sent = headers_of({} if json is None else {"Content-Type": "application/json"}, headers)
        request = made(operation, query=query, header=sent, body=UNSET if json is None else json)
        body = content.encode() if isinstance(content, str) else content
        query_string = "&".join(filter(None, (written, request.query)))
        body = request.content if body is None else body
        raw = _Raw(operation, operation.path, query_string, request.headers, body)
        if timeout is not None:
            engine = Engine(engine.shared, attrs.evolve(engine.options, timeout=timeout_of(timeout)))
        return _steps(engine, raw)  # without the arguments, which a traceback would show


def _operation(
    method: str, path: str, base: httpx.URL, quota: str | None, scopes: Iterable[str] | str
) -> tuple[Operation, str]:
    """Make an operation for a request, and return it with the query in the path."""
    if method.upper() not in METHODS:
        raise ValueError(f"method must be one of {', '.join(METHODS)}, not {method!r}")
    below, _, written = _relative(path, base).partition("?")
    needed = tuple(sorted(requested(scopes)))
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
        responses={"200": None},
    )
    return operation, written


class _Raw(Request[None]):
    """A request whose response is not parsed."""

    def decode(
        self, status: int, content: bytes, on_deviation: Callable[[Deviation], None] | None = None
    ) -> None:
        """Leave the body unparsed."""


def _steps(engine: Engine, request: _Raw) -> Steps[Response]:
    _, response = yield from engine.exchange(request)
    return Response(response.status_code, response.headers, response.content)


def _relative(path: str, base: httpx.URL) -> str:
    """Return a path below the base URL, quoted, with its query.

    Raises:
        ValueError: The path is a URL of another host, or leads out of the base URL.
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
