"""What carries requests: a transport of httpx's, or a client of httpx's that serves as one."""

from __future__ import annotations

import math
import urllib.request
from contextvars import ContextVar
from typing import Final

import httpx

#: When what this thread sends and receives has to end, by `time.monotonic`.
deadline: Final = ContextVar("deadline", default=math.inf)
LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=20)


class ClientTransport(httpx.BaseTransport):
    """Sends through a client, with its proxies, hooks and limits, but without its auth and its redirects."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._client.send(request, stream=True, auth=None, follow_redirects=False)

    def close(self) -> None:
        self._client.close()


class AsyncClientTransport(httpx.AsyncBaseTransport):
    """The same for an asynchronous client."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._client.send(request, stream=True, auth=None, follow_redirects=False)

    async def aclose(self) -> None:
        await self._client.aclose()


def own_transport() -> httpx.BaseTransport:
    """A connection pool; through the proxies of the environment if there are any, which takes a client."""
    if _is_proxied():
        return ClientTransport(httpx.Client(limits=LIMITS))
    from ._sockets import Transport

    return Transport(LIMITS)


def own_async_transport() -> httpx.AsyncBaseTransport:
    """The same for asynchronous clients."""
    if _is_proxied():
        return AsyncClientTransport(httpx.AsyncClient(limits=LIMITS))
    return httpx.AsyncHTTPTransport(limits=LIMITS)


def _is_proxied() -> bool:
    return any(name != "no" for name in urllib.request.getproxies())  # `no` has who is not to be proxied
