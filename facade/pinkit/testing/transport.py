"""The mock as a transport of httpx and httpx2, in process, for synchronous and asynchronous clients."""

from __future__ import annotations

import sys
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from functools import cache, lru_cache
from http import HTTPStatus
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import anyio

from pinkit.testing.messages import Response
from pinkit.testing.mock import Mock
from pinkit.testing.recorded_requests import Recorded

if TYPE_CHECKING:
    import httpx
else:
    httpx = import_module("httpx" if find_spec("httpx") else "httpx2")

_WHOLE = 2**20  # bytes; larger bodies are received in parts


class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Sends all requests to a mock, regardless of their host.

    Args:
        mock: The mock.
    """

    def __init__(self, mock: Mock) -> None:
        self._mock = mock

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the response for a `Client`."""
        response = self._at_once(request)
        if response is None:
            receiver = self._mock.receiver(*_head(request))
            stream: Any = request.stream
            for part in stream:
                receiver.feed(part)
            response = receiver.finish()
        if response.delay:
            wait, error = _delay(request, response.delay)
            time.sleep(wait)
            if error:
                raise error
        return _made(request, response)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return the response for an `AsyncClient`."""
        response = self._at_once(request)
        if response is None:
            receiver = self._mock.receiver(*_head(request))
            stream: Any = request.stream
            async for part in stream:
                receiver.feed(part)
            response = receiver.finish()
        if response.delay:
            wait, error = _delay(request, response.delay)
            await anyio.sleep(wait)
            if error:
                raise error
        return _made(request, response)

    def _at_once(self, request: httpx.Request) -> Response | None:
        """Return the response if the request has the whole body; None if the body is a stream."""
        try:
            content = request.content
        except _library_of(request).RequestNotRead:
            return None
        if len(content) > _WHOLE:
            return None
        method, path, query, headers = _head(request)
        return self._mock.take(Recorded(method, path, query, headers, content))


def _library_of(request: httpx.Request) -> Any:
    """Return httpx or httpx2: each takes its own responses and errors only."""
    return _library(type(request).__module__)


@cache
def _library(module: str) -> Any:
    return sys.modules[module.partition(".")[0]]


class _Cut:
    """A body that ends too early."""

    def __init__(self, request: httpx.Request, content: bytes) -> None:
        self._request = request
        self._content = content

    def _error(self) -> Exception:
        error: Exception = _library_of(self._request).RemoteProtocolError(
            "peer closed connection without sending complete message body", request=self._request
        )
        return error

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        raise self._error()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content
        raise self._error()


@cache
def _cut_of(library: Any) -> Any:
    """Make the class of a body that ends too early."""
    return type("Cut", (_Cut, library.SyncByteStream, library.AsyncByteStream), {})


def _head(request: httpx.Request) -> tuple[str, str, str, Mapping[str, str]]:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    return request.method, path, query, _headers(tuple(request.headers.raw))


@lru_cache(64)  # a client sends the same headers with every request
def _headers(raw: tuple[tuple[bytes, bytes], ...]) -> Mapping[str, str]:
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in raw}


def _delay(request: httpx.Request, seconds: float) -> tuple[float, Exception | None]:
    """Return the seconds to wait, and the error if the client times out before."""
    limit: float | None = request.extensions.get("timeout", {}).get("read")
    if limit is None or seconds <= limit:
        return seconds, None
    return limit, _library_of(request).ReadTimeout("The read operation timed out", request=request)


# Facts of a connection that httpx reads for each response; missing ones cost it time.
_EXTENSIONS: dict[int, dict[str, bytes]] = {
    status.value: {"http_version": b"HTTP/1.1", "reason_phrase": status.phrase.encode()}
    for status in HTTPStatus
}


def _made(request: httpx.Request, response: Response) -> httpx.Response:
    library = _library_of(request)
    if response.reset:
        raise library.ReadError("Connection reset by peer", request=request)
    headers = [(name.encode(), value.encode()) for name, value in response.headers]  # as httpx keeps them
    headers.append((b"Content-Length", b"%d" % len(response.body)))
    if response.truncated is None:
        stream = library.ByteStream(response.body)
    else:
        stream = _cut_of(library)(request, response.body[: response.truncated])
    extensions = _EXTENSIONS.get(response.status)
    made: httpx.Response = library.Response(
        response.status, headers=headers, stream=stream, extensions=extensions
    )
    made.headers.encoding = "ascii"  # as above
    return made
