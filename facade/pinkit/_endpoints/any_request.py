"""Requests to any path of Pinterest's API, for operations without a name here, and their responses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, unquote, urlsplit

import attrs
from pinkit_generated import UNSET, Operation, Request
from pinkit_generated._request import made

from .._core.engine import Engine
from .._core.messages import Url, parsed
from .._core.validation import headers_of, timeout_of
from ..http_types import Response, Timeout
from ..scopes import requested
from .endpoints import Mode, Resource, flow

if TYPE_CHECKING:
    from pinkit_generated import Deviation, Phases

    from .._core.effects import Steps

METHODS: Final = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")


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
        timeout: float | Timeout | Phases | None = None,
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
        given: Any = query  # at run time it can be anything
        if not isinstance(given, Mapping | None):
            raise TypeError(f"query must be a mapping of names to values, not {type(given).__name__}")
        body = _content(content)
        sent = headers_of({} if json is None else {"Content-Type": "application/json"}, headers)
        request = made(operation, query=query, header=sent, body=UNSET if json is None else json)
        query_string = "&".join(filter(None, (written, request.query)))
        body = request.content if body is None else body
        raw = _Raw(operation, operation.path, query_string, request.headers, body)
        if timeout is not None:
            engine = Engine(engine.shared, attrs.evolve(engine.options, timeout=timeout_of(timeout)))
        return _steps(engine, raw)  # without the arguments, which a traceback would show


def _content(content: bytes | str | None) -> bytes | None:
    """Return a raw body as bytes."""
    given: Any = content  # at run time it can be anything
    if isinstance(given, str):
        sent = given.encode("utf-8", "replace")
        if sent.decode() != given:
            raise ValueError("content must be valid Unicode; this text has a lone surrogate")
        return sent
    if not isinstance(given, bytes | bytearray | None):
        raise TypeError(f"content must be bytes or text, not {type(given).__name__}")
    return None if given is None else bytes(given)


def _operation(
    method: str, path: str, base: Url, quota: str | None, scopes: Iterable[str] | str
) -> tuple[Operation, str]:
    """Make an operation for a request, and return it with the query in the path."""
    for name, given in (("method", method), ("path", path)):
        if not isinstance(given, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"{name} must be text, not {type(given).__name__}")
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
    return (yield from engine.exchange(request)).response


def _relative(path: str, base: Url) -> str:
    """Return a path below the base URL, quoted, with its query.

    Raises:
        ValueError: The path is a URL of another host, or leads out of the base URL.
    """
    if not path.isprintable():
        raise ValueError(f"path must be like '/pins/1', without control characters, not {path!r:.100}")
    try:
        url = parsed(path) if any(urlsplit(path)[:2]) else None
    except ValueError as error:
        raise ValueError(f"path must be like '/pins/1': {error}") from None
    if url is not None:
        prefix = base.path.strip("/") + "/"
        path = path.partition("://")[2].partition("/")[2]
        if url[:3] != base[:3] or not path.startswith(prefix.lstrip("/")):
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
