"""What carries requests: a transport of httpx's, or a client of httpx's that serves as one."""

from __future__ import annotations

import functools
import math
import ssl
import urllib.request
from collections.abc import Callable
from contextvars import ContextVar
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar

import httpx

from .._core.error_text import legible
from .._core.fork import reset_after_fork
from .._core.validation import check_port
from ..errors import PinterestError

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

ClientT = TypeVar("ClientT", bound=httpx.Client | httpx.AsyncClient)

#: When what this thread sends and receives has to end, by `time.monotonic`.
deadline: Final = ContextVar("deadline", default=math.inf)
LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=20)


class Unusable(httpx.TransportError):
    """There is nothing to send by; another attempt does not help."""


class ClientTransport(httpx.BaseTransport):
    """Sends through a client, with its proxies, hooks and limits, but without its auth and its redirects."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client
        self._send = client.send
        reset_after_fork(self)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        try:
            return self._send(request, stream=True, auth=None, follow_redirects=False)
        except (httpx.TransportError, RuntimeError) as error:
            problem = _explained(self._client, request, error)
            if problem is error:
                raise
        raise problem

    def close(self) -> None:
        self._client.close()

    def after_fork(self) -> None:
        self._send = _is_the_parents


class AsyncClientTransport(httpx.AsyncBaseTransport):
    """The same for an asynchronous client."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client
        self._send = client.send
        reset_after_fork(self)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        try:
            return await self._send(request, stream=True, auth=None, follow_redirects=False)
        except (httpx.TransportError, RuntimeError) as error:
            problem = _explained(self._client, request, error)
            if problem is error:
                raise
        raise problem

    async def aclose(self) -> None:
        await self._client.aclose()

    def after_fork(self) -> None:
        self._send = _is_the_parents


def _explained(
    client: httpx.Client | httpx.AsyncClient, request: httpx.Request, error: Exception
) -> Exception:
    """What to raise for an error of a client's; tells the request by which proxy it went."""
    if isinstance(error, httpx.TransportError):
        try:  # httpx does not tell
            carrier: Any = client._transport_for_url(request.url)
            proxy = carrier._pool._proxy_url
            request.extensions["proxy"] = f"{proxy.host.decode()}:{proxy.port}"
        except AttributeError:
            pass
        return error
    if client.is_closed:
        return Unusable("the http_client is closed; make a new one, and a client of it")
    if "loop is closed" in str(error) or "different loop" in str(error):
        return Unusable("the http_client belongs to another event loop; make it, and a client of it, in each")
    return error


def _is_the_parents(*_: Any, **__: Any) -> NoReturn:
    raise Unusable(
        "the http_client belongs to the process that this one was forked from; make it, and a client of it, "
        "in each process"
    )


class OwnTransport(httpx.BaseTransport):
    """Connections of a client's own; a forked process has new ones.

    Args:
        make: Makes what has them.
    """

    def __init__(self, make: Callable[[], httpx.BaseTransport]) -> None:
        self._make, self.made = make, make()
        reset_after_fork(self)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.made.handle_request(request)

    def close(self) -> None:
        self.made.close()

    def after_fork(self) -> None:
        self.made = self._make()


class OwnAsyncTransport(httpx.AsyncBaseTransport):
    """The same for asynchronous clients."""

    def __init__(self, make: Callable[[], httpx.AsyncBaseTransport]) -> None:
        import asyncio

        self._make, self.made = make, make()
        self._running = asyncio._get_running_loop  # gives None under trio
        self._loop: AbstractEventLoop | None = None
        reset_after_fork(self)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if (loop := self._running()) is not self._loop:
            self._move(loop)
        return await self.made.handle_async_request(request)

    async def aclose(self) -> None:
        if self._loop is None or not self._loop.is_closed():  # they ended with it
            await self.made.aclose()

    def after_fork(self) -> None:
        self.made, self._loop = self._make(), None

    def _move(self, loop: AbstractEventLoop | None) -> None:
        """Go on in another event loop, with new connections, if the one before has ended."""
        if self._loop is not None:
            if not self._loop.is_closed():
                raise Unusable("this AsyncClient belongs to another event loop; make one in each")
            self.made = self._make()
        self._loop = loop


def keep_apart(response: httpx.Response) -> None:
    """Keep a connection from being used again, if more came than the response, whose body has been read.

    The next call would take for its own response what is left: a second response in the same packet, or the
    body of a 204. httpcore has no name for this; a connection of another kind, such as HTTP/2, is left alone.
    """
    stream: Any = response.stream
    while (
        inner := getattr(stream, "_stream", None) or getattr(stream, "_httpcore_stream", None)
    ) is not None:
        stream = inner
    state = getattr(getattr(stream, "_connection", None), "_h11_state", None)
    if state is not None and (state.trailing_data[0] or _holds_more(response)):
        state.send_failed()  # and a connection that failed is closed


def _holds_more(response: httpx.Response) -> bool:
    """Whether a 204 announces a body, or what was received by TLS is not all read."""
    headers = response.headers
    if response.status_code == HTTPStatus.NO_CONTENT and (
        headers.get("content-length", "0").strip() != "0" or "transfer-encoding" in headers
    ):
        return True
    network = response.extensions.get("network_stream")
    tls = network and network.get_extra_info("ssl_object")
    if not isinstance(tls, ssl.SSLObject):  # on a socket, what is not decrypted yet makes it readable
        return tls is not None and tls.pending() > 0
    try:
        return bool(tls.read(1))  # it reads from memory, and never waits
    except ssl.SSLError:
        return False


def own_transport() -> OwnTransport:
    """A connection pool; through the proxies of the environment if there are any, which takes a client."""
    from .deadline_sockets import Transport, bounded

    if _is_proxied():
        return OwnTransport(lambda: ClientTransport(bounded(_through_proxies(httpx.Client))))
    return OwnTransport(functools.partial(Transport, LIMITS, httpx.create_ssl_context()))


def own_async_transport() -> OwnAsyncTransport:
    """The same for asynchronous clients."""
    if _is_proxied():
        return OwnAsyncTransport(lambda: AsyncClientTransport(_through_proxies(httpx.AsyncClient)))
    context = httpx.create_ssl_context()  # made once, because it is slow
    return OwnAsyncTransport(lambda: httpx.AsyncHTTPTransport(verify=context, limits=LIMITS))


def _through_proxies(kind: Callable[..., ClientT]) -> ClientT:
    """A client of httpx's with the proxies of the environment."""
    try:
        for value in urllib.request.getproxies().values():
            check_port(httpx.URL(value if "://" in value else f"http://{value}"))
        return kind(limits=LIMITS)
    except (ImportError, httpx.InvalidURL, ValueError) as error:
        names = ", ".join(sorted(f"{name}_proxy".upper() for name in urllib.request.getproxies()))
        raise PinterestError(
            f"The proxies of the environment ({names}) cannot be used: {legible(str(error), 300)}. Correct "
            "or unset these variables, or pass an http_client with the proxy that you want."
        ) from None


def _is_proxied() -> bool:
    return any(name != "no" for name in urllib.request.getproxies())  # `no` has who is not to be proxied
