"""Transports that send requests: httpx's own, or an httpx client used as a transport."""

from __future__ import annotations

import functools
import ssl
import urllib.request
from collections.abc import Callable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar

import httpx

from .._core.effects import Unusable
from .._core.error_text import legible
from .._core.fork import reset_after_fork
from .._core.validation import check_port
from ..errors import PinterestError

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

ClientT = TypeVar("ClientT", bound=httpx.Client | httpx.AsyncClient)

LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=20)


class ClientTransport(httpx.BaseTransport):
    """Sends through a client, with its proxies, hooks and limits, but without its auth and redirects."""

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
        self._send = _belongs_to_parent


class AsyncClientTransport(httpx.AsyncBaseTransport):
    """Sends through an asynchronous client, like `ClientTransport`."""

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
        self._send = _belongs_to_parent


def _explained(
    client: httpx.Client | httpx.AsyncClient, request: httpx.Request, error: Exception
) -> Exception:
    """Return the error to raise for a client's error; record the proxy in the request."""
    if isinstance(error, httpx.TransportError):
        try:  # httpx does not report it
            carrier: Any = client._transport_for_url(request.url)
            proxy = carrier._pool._proxy_url
            request.extensions["proxy"] = f"{proxy.host.decode()}:{proxy.port}"
        except AttributeError:
            pass
        return error
    if client.is_closed:
        return Unusable("the http_client is closed; make a new one, and a new client with it")
    if "loop is closed" in str(error) or "different loop" in str(error):
        return Unusable("the http_client belongs to another event loop; make it and its client in each loop")
    return error


def _belongs_to_parent(*_: Any, **__: Any) -> NoReturn:
    raise Unusable(
        "the http_client belongs to the process that this one was forked from; make it and its client "
        "in each process"
    )


class OwnTransport(httpx.BaseTransport):
    """A client's own connections; a forked process gets new ones.

    Args:
        make: Makes the transport with the connections.
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
    """An asynchronous client's own connections, like `OwnTransport`."""

    def __init__(self, make: Callable[[], httpx.AsyncBaseTransport]) -> None:
        import asyncio

        self._make, self.made = make, make()
        self._running = asyncio._get_running_loop  # returns None under trio
        self._loop: AbstractEventLoop | None = None
        reset_after_fork(self)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if (loop := self._running()) is not self._loop:
            self._move(loop)
        return await self.made.handle_async_request(request)

    async def aclose(self) -> None:
        if self._loop is None or not self._loop.is_closed():  # the connections ended with the loop
            await self.made.aclose()

    def after_fork(self) -> None:
        self.made, self._loop = self._make(), None

    def _move(self, loop: AbstractEventLoop | None) -> None:
        """Move to another event loop, with new connections, if the previous one has ended."""
        if self._loop is not None:
            if not self._loop.is_closed():
                raise Unusable("this AsyncClient belongs to another event loop; make one in each loop")
            self.made = self._make()
        self._loop = loop


def keep_apart(response: httpx.Response) -> None:
    """Keep a connection from being used again if it received more than the response, which has been read.

    The next call would read the excess as its own response: a second response in the same packet, or the body
    of a 204. httpcore has no API for this; a connection of another kind, such as HTTP/2, is left unchanged.
    """
    stream: Any = response.stream
    while (
        inner := getattr(stream, "_stream", None) or getattr(stream, "_httpcore_stream", None)
    ) is not None:
        stream = inner
    state = getattr(getattr(stream, "_connection", None), "_h11_state", None)
    if state is not None and (state.trailing_data[0] or _holds_more(response)):
        state.send_failed()  # a failed connection is closed


def _holds_more(response: httpx.Response) -> bool:
    """Whether a 204 announces a body, or TLS has received data that is not read."""
    headers = response.headers
    if response.status_code == HTTPStatus.NO_CONTENT and (
        headers.get("content-length", "0").strip() != "0" or "transfer-encoding" in headers
    ):
        return True
    network = response.extensions.get("network_stream")
    tls = network and network.get_extra_info("ssl_object")
    if not isinstance(tls, ssl.SSLObject):  # data that is not decrypted makes a socket readable
        return tls is not None and tls.pending() > 0
    try:
        return bool(tls.read(1))  # reads from memory, and never blocks
    except ssl.SSLError:
        return False


def own_transport() -> OwnTransport:
    """Make a connection pool; with proxies in the environment, it goes through a client."""
    from .deadline_sockets import Transport, bounded

    if _is_proxied():
        return OwnTransport(lambda: ClientTransport(bounded(_through_proxies(httpx.Client))))
    return OwnTransport(functools.partial(Transport, LIMITS, httpx.create_ssl_context()))


def own_async_transport() -> OwnAsyncTransport:
    """Make a connection pool for asynchronous clients, like `own_transport`."""
    if _is_proxied():
        return OwnAsyncTransport(lambda: AsyncClientTransport(_through_proxies(httpx.AsyncClient)))
    context = httpx.create_ssl_context()  # made once, because it is slow
    return OwnAsyncTransport(lambda: httpx.AsyncHTTPTransport(verify=context, limits=LIMITS))


def _through_proxies(kind: Callable[..., ClientT]) -> ClientT:
    """Make an httpx client with the proxies of the environment."""
    try:
        for value in urllib.request.getproxies().values():
            check_port(httpx.URL(value if "://" in value else f"http://{value}"))
        return kind(limits=LIMITS)
    except (ImportError, httpx.InvalidURL, ValueError) as error:
        names = ", ".join(sorted(f"{name}_proxy".upper() for name in urllib.request.getproxies()))
        raise PinterestError(
            f"The proxies of the environment ({names}) cannot be used: {legible(str(error), 300)}. Correct "
            "or unset these variables, or pass an http_client with the proxy to use."
        ) from None


def _is_proxied() -> bool:
    return any(name != "no" for name in urllib.request.getproxies())  # `no` lists the hosts without a proxy
