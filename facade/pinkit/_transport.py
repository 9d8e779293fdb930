"""What carries requests: a transport of httpx's, or a client of httpx's that serves as one."""

from __future__ import annotations

import functools
import math
import urllib.request
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any, Final, NoReturn

import httpx

from ._fork import renewed_in_children
from .errors import PinterestError

#: When what this thread sends and receives has to end, by `time.monotonic`.
deadline: Final = ContextVar("deadline", default=math.inf)
LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=20)


class ClientTransport(httpx.BaseTransport):
    """Sends through a client, with its proxies, hooks and limits, but without its auth and its redirects."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client
        self._send = client.send
        renewed_in_children(self)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._send(request, stream=True, auth=None, follow_redirects=False)

    def close(self) -> None:
        self._client.close()

    def after_fork(self) -> None:
        self._send = _is_the_parents


class AsyncClientTransport(httpx.AsyncBaseTransport):
    """The same for an asynchronous client."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client
        self._send = client.send
        renewed_in_children(self)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._send(request, stream=True, auth=None, follow_redirects=False)

    async def aclose(self) -> None:
        await self._client.aclose()

    def after_fork(self) -> None:
        self._send = _is_the_parents


def _is_the_parents(*_: Any, **__: Any) -> NoReturn:
    raise PinterestError(
        "The connections of this http_client belong to the process that this one was forked from: "
        "nothing was sent. Make the http_client, and the client of it, in each process."
    )


class OwnTransport(httpx.BaseTransport):
    """Connections of a client's own; a forked process has new ones.

    Args:
        make: Makes what has them.
    """

    def __init__(self, make: Callable[[], httpx.BaseTransport]) -> None:
        self._make, self.made = make, make()
        renewed_in_children(self)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.made.handle_request(request)

    def close(self) -> None:
        self.made.close()

    def after_fork(self) -> None:
        self.made = self._make()


class OwnAsyncTransport(httpx.AsyncBaseTransport):
    """The same for asynchronous clients."""

    def __init__(self, make: Callable[[], httpx.AsyncBaseTransport]) -> None:
        self._make, self.made = make, make()
        renewed_in_children(self)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self.made.handle_async_request(request)

    async def aclose(self) -> None:
        await self.made.aclose()

    def after_fork(self) -> None:
        self.made = self._make()


def own_transport() -> OwnTransport:
    """A connection pool; through the proxies of the environment if there are any, which takes a client."""
    if _is_proxied():
        return OwnTransport(lambda: ClientTransport(httpx.Client(limits=LIMITS)))
    from ._sockets import Transport

    return OwnTransport(functools.partial(Transport, LIMITS, httpx.create_ssl_context()))


def own_async_transport() -> OwnAsyncTransport:
    """The same for asynchronous clients."""
    if _is_proxied():
        return OwnAsyncTransport(lambda: AsyncClientTransport(httpx.AsyncClient(limits=LIMITS)))
    context = httpx.create_ssl_context()  # made once, because it is slow
    return OwnAsyncTransport(lambda: httpx.AsyncHTTPTransport(verify=context, limits=LIMITS))


def _is_proxied() -> bool:
    return any(name != "no" for name in urllib.request.getproxies())  # `no` has who is not to be proxied
