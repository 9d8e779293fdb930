"""The one module that knows httpx: transports, clients and errors of httpx and of httpx2, its successor.

The client's own connections need httpcore alone, which has the arguments that they take; see `transports`.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, NoReturn, Protocol

from .._core.effects import LostError, NoTransportError
from .._core.error_text import legible
from .._core.fork import reset_after_fork
from ..http_types import Headers
from .connection_reads import AsyncWatch, Watch, retire

if TYPE_CHECKING:
    import httpcore as httpcore

    from .._core.messages import Message, RequestBody
else:
    # httpx2 may be installed without httpx.
    httpcore = import_module("httpcore" if find_spec("httpcore") else "httpcore2")


class SyncTransport(Protocol):
    """A transport of httpx or httpx2, such as an `httpx.HTTPTransport`."""

    def handle_request(self, request: Any, /) -> Any: ...
    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """An asynchronous transport of httpx or httpx2, such as an `httpx.AsyncHTTPTransport`."""

    async def handle_async_request(self, request: Any, /) -> Any: ...
    async def aclose(self) -> None: ...


class SyncHttp(Protocol):
    """An `httpx.Client` or `httpx2.Client`."""

    @property
    def is_closed(self) -> bool: ...
    def send(self, request: Any, /) -> Any: ...
    def close(self) -> None: ...


class AsyncHttp(Protocol):
    """An `httpx.AsyncClient` or `httpx2.AsyncClient`."""

    @property
    def is_closed(self) -> bool: ...
    async def send(self, request: Any, /) -> Any: ...
    async def aclose(self) -> None: ...


class Incoming:
    """A response whose body is not read yet.

    Args:
        status: The HTTP status.
        headers: The headers.
        content: The decompressed body, if the transport has read it already.
        response: The response of httpx or httpcore, which has the stream.
    """

    __slots__ = ("content", "headers", "response", "status")

    def __init__(self, status: int, headers: Headers, content: bytes | None, response: Any) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.response = response

    @property
    def chunks(self) -> Any:
        """The body as received, to iterate over; the connection stays open after it."""
        return self.response.stream if self.content is None else (self.content,)

    def retire_connection(self) -> None:
        """Keep the connection from being used again if it received more than this response."""
        extensions = self.response.extensions
        if "network_stream" in extensions:
            retire(self.status, self.headers, extensions)


class Sender(Protocol):
    """What a runner sends by; for an asynchronous client, `send` and `close` return awaitables."""

    @property
    def errors(self) -> tuple[type[Exception], ...]:
        """The errors that `lost` explains."""
        ...

    def send(self, message: Message, /) -> Any:
        """Send a request, and return the response for `received`."""
        ...

    def received(self, response: Any, /) -> Incoming:
        """Convert a response."""
        ...

    def lost(self, error: Exception, message: Message, /) -> LostError | None:
        """Return what an error means; None if it is not one of the transport."""
        ...

    def close(self) -> Any:
        """Close the connections."""
        ...


class _Library:
    """What pinkit needs of httpx or httpx2.

    Args:
        module: The module.
    """

    def __init__(self, module: Any) -> None:
        class Stream(module.SyncByteStream, module.AsyncByteStream):  # type: ignore[misc]  # a class of either
            """A body, as the library wants it."""

            def __init__(self, body: RequestBody) -> None:
                self._body = body

            def __iter__(self) -> Iterator[bytes]:
                return iter(self._body)

            def __aiter__(self) -> AsyncIterator[bytes]:
                return aiter(self._body)

        self.request, self.headers, self.stream = module.Request, module.Headers, Stream
        self.errors: tuple[type[Exception], ...] = (module.TransportError, module.DecodingError)

    def hide_request(self, error: Any, message: Message) -> None:
        """Replace the request of an error, which contains the token."""
        error.request = self.request(message.method, str(message.url.without_query()))


@functools.cache
def _library(name: str) -> _Library:
    return _Library(sys.modules[name])


def library_of(argument: str, value: object, kind: str) -> _Library:
    """Return the library that a user's transport or client belongs to.

    Args:
        argument: The argument's name.
        value: The argument's value.
        kind: The name of the class that it must have.

    Raises:
        TypeError: The value has another class.
    """
    for name in _NAMES:  # a value of a library exists only if the library is imported
        if name in sys.modules and isinstance(value, getattr(sys.modules[name], kind)):
            return _library(name)
    raise TypeError(f"{argument} must be an httpx.{kind} or httpx2.{kind}, not {value!r}")


class _Foreign:
    """Sends through a user's transport or client.

    Args:
        library: The library that it belongs to.
        send: Sends a request of that library.
        watch: Makes what watches the connection.
    """

    def __init__(self, library: _Library, send: Callable[[Any], Any], watch: Callable[[], object]) -> None:
        self._library, self._send, self._watch = library, send, watch
        self._request, self._stream, self._headers = library.request, library.stream, library.headers
        self._last: tuple[list[tuple[bytes, bytes]], Any] = ([], self._headers())
        self.errors = library.errors

    def send(self, message: Message) -> Any:
        headers, made = self._last
        if headers != message.headers:  # most calls have the headers of the call before
            made = self._headers(message.headers)
            self._last = message.headers, made
        return self._send(
            self._request(
                message.method,
                str(message.url),
                headers=made,  # copied
                stream=self._stream(message.body),
                extensions={"timeout": message.timeout, "trace": self._watch()},
            )
        )

    def received(self, response: Any) -> Incoming:
        content = response.content if response.is_closed else None
        return Incoming(response.status_code, Headers(response.headers.raw), content, response)

    def lost(self, error: Exception, message: Message) -> LostError | None:
        self._library.hide_request(error, message)
        return explained(error)

    def close(self) -> None:
        """Leave the connections open: they belong to the user."""


class _ForeignClient(_Foreign):
    """Sends through a client, with its proxies, hooks and limits, but without its auth and redirects."""

    def __init__(self, library: _Library, client: Any, watch: Callable[[], object]) -> None:
        send = functools.partial(client.send, stream=True, auth=None, follow_redirects=False)
        super().__init__(library, send, watch)
        self._client = client
        self.errors = (*library.errors, RuntimeError)
        reset_after_fork(self)

    def lost(self, error: Exception, message: Message) -> LostError | None:
        if not isinstance(error, RuntimeError):
            return super().lost(error, message)
        if self._client.is_closed:
            return NoTransportError("the http_client is closed; make a new one, and a new client with it")
        if "loop is closed" in str(error) or "different loop" in str(error):
            return NoTransportError(
                "the http_client belongs to another event loop; make it and its client in each loop"
            )
        return None

    def after_fork(self) -> None:
        self._send = _belongs_to_parent


def _belongs_to_parent(*_: Any) -> NoReturn:
    raise NoTransportError(
        "the http_client belongs to the process that this one was forked from; make it and its client "
        "in each process"
    )


def of_transport(transport: SyncTransport) -> Sender:
    """Send by a transport."""
    library = library_of("transport", transport, "BaseTransport")
    return _Foreign(library, transport.handle_request, Watch)


def of_async_transport(transport: AsyncTransport) -> Sender:
    """Send by an asynchronous transport."""
    library = library_of("transport", transport, "AsyncBaseTransport")
    return _Foreign(library, transport.handle_async_request, AsyncWatch)


def of_client(client: SyncHttp) -> Sender:
    """Send by a client."""
    return _ForeignClient(library_of("http_client", client, "Client"), client, Watch)


def of_async_client(client: AsyncHttp) -> Sender:
    """Send by an asynchronous client."""
    return _ForeignClient(library_of("http_client", client, "AsyncClient"), client, AsyncWatch)


def explained(error: Exception, proxy: str = "") -> LostError:
    """Return what an error of httpx, httpx2 or httpcore means; their classes have the same names.

    Args:
        error: The error.
        proxy: The host and port of the proxy, if one was used.
    """
    names = [kind.__name__ for kind in type(error).__mro__]
    own, words = legible(_text_of(error)), _WORDS.get(names[0])
    if words is None:
        text = f"the connection broke ({own})" if own else "the connection broke"
    else:
        text = own if own and names[0] in _SPECIFIC else words
    return LostError(
        text,
        sent=_UNSENT.isdisjoint(names),
        timed_out="TimeoutException" in names,
        proxy=proxy,
    )


def _text_of(error: BaseException) -> str:
    """Return the text of an error, or of the one that caused it: under trio, only that one states why."""
    each: BaseException | None = error
    while each is not None and not str(each):
        each = each.__cause__ or each.__context__
    return str(each or "")


_NAMES: Final = ("httpx", "httpx2")
_UNSENT: Final = frozenset(
    {
        "ConnectError",
        "ConnectTimeout",
        "PoolTimeout",
        "ProxyError",
        "UnsupportedProtocol",
        "LocalProtocolError",
    }
)
_WORDS: Final[Mapping[str, str]] = {
    "ConnectError": "no connection could be made",
    "ConnectTimeout": "no connection before the deadline",
    "ReadTimeout": "no response before the deadline",
    "WriteTimeout": "the request could not be sent before the deadline",
    # The text of the library may contain the token.
    "LocalProtocolError": "the request is not valid HTTP",
    "PoolTimeout": "no connection became free before the deadline; raise the limits of the transport",
    "DecodingError": "the response could not be decompressed",
}
#: Errors whose own text is more specific.
_SPECIFIC: Final = frozenset({"ConnectError", "DecodingError"})
