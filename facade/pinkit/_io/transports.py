"""A client's own connections: pools of httpcore, direct or through the proxies of the environment."""

from __future__ import annotations

import importlib.util
import urllib.request
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlsplit

from .._core.effects import LostError, NoTransportError
from .._core.error_text import legible
from .._core.fork import reset_after_fork
from .._core.messages import port_of
from ..errors import PinterestError
from ..http_types import Headers
from .async_pool import KEEP_ALIVE, AsyncPool
from .certificates import trusted
from .connection_reads import AsyncWatch, Watch
from .deadline_sockets import Backend
from .http import Incoming, explained, httpcore

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from .._core.messages import Message, Url

_LIMITS: Final[dict[str, Any]] = {
    "max_connections": 100,
    "max_keepalive_connections": 20,
    "keepalive_expiry": KEEP_ALIVE,
}
_ONE: Final[dict[str, Any]] = {**_LIMITS, "max_connections": 1}


class OwnConnections:
    """Sends by a client's own connections; a forked process gets new ones."""

    errors: tuple[type[Exception], ...] = (
        httpcore.TimeoutException,
        httpcore.NetworkError,
        httpcore.ProtocolError,
        httpcore.ProxyError,
        httpcore.UnsupportedProtocol,
    )

    def __init__(self) -> None:
        self._context, self.proxies = trusted(), urllib.request.getproxies()
        try:
            self._open()
        except (ImportError, ValueError) as error:
            names = ", ".join(sorted(f"{name}_proxy".upper() for name in self.proxies))
            raise PinterestError(
                f"The proxies of the environment ({names}) cannot be used: {legible(str(error), 300)}. "
                "Correct or unset these variables, or pass an http_client with the proxy to use."
            ) from None
        reset_after_fork(self)

    def _open(self) -> None:
        """Make the pools: without a proxy, and for each proxy."""
        self._direct: Any = self._pool()
        self._proxied: dict[str, tuple[Any, str]] = {
            scheme: self._pool_of_proxy(self.proxies[scheme])
            for scheme in ("http", "https", "all")
            if scheme in self.proxies
        }

    def _pool(self) -> Any:
        return httpcore.ConnectionPool(self._context, network_backend=Backend(), **_LIMITS)

    def _proxy_pool(self, kind: str, options: dict[str, Any]) -> Any:
        return getattr(httpcore, kind)(network_backend=Backend(), **options, **_LIMITS)

    def _pool_of_proxy(self, address: str) -> tuple[Any, str]:
        """Make the pool for a proxy, and return it with the proxy's host and port."""
        parts = urlsplit(address if "://" in address else f"http://{address}")
        if parts.path.strip("/") or parts.query or parts.fragment:
            raise ValueError("there is more than a host and a port; quote special characters of a password")
        host, port = (parts.hostname or "").encode("idna").decode(), port_of(parts)
        if parts.scheme not in ("http", "https", "socks5", "socks5h") or not host:
            raise ValueError(f"{parts.scheme}://{host} is not the address of an http or socks5 proxy")
        is_socks = parts.scheme.startswith("socks")
        if is_socks and importlib.util.find_spec("socksio") is None:
            raise ImportError("a socks5 proxy needs the package socksio, which is not installed")
        default = 1080 if is_socks else 443 if parts.scheme == "https" else 80
        options: dict[str, Any] = {
            "proxy_url": httpcore.URL(scheme=parts.scheme, host=host, port=port or default, target="/"),
            "proxy_auth": None
            if parts.username is None
            else (unquote(parts.username).encode(), unquote(parts.password or "").encode()),
            "ssl_context": self._context,
        }
        if parts.scheme == "https":
            options["proxy_ssl_context"] = self._context
        return self._proxy_pool(
            "SOCKSProxy" if is_socks else "HTTPProxy", options
        ), f"{host}:{port or default}"

    def _route(self, url: Url) -> tuple[Any, str]:
        """Return the pool for an address, and the host and port of its proxy."""
        found = self._proxied.get(url.scheme) or self._proxied.get("all")
        if found is None or _bypass(url.netloc, self.proxies):
            return self._direct, ""
        return found

    def _pool_for(self, url: Url) -> Any:
        return self._route(url)[0] if self._proxied else self._direct

    def send(self, message: Message) -> Any:
        return self._pool_for(message.url).handle_request(_request(message, Watch()))

    def received(self, response: Any) -> Incoming:
        return Incoming(response.status, Headers(response.headers), None, response)

    def lost(self, error: Exception, message: Message) -> LostError:
        return explained(error, self._route(message.url)[1])

    def close(self) -> Any:
        for pool in self._pools():
            pool.close()

    def _pools(self) -> list[Any]:
        return [self._direct, *(pool for pool, _ in self._proxied.values())]

    def after_fork(self) -> None:
        self._open()


class OwnAsyncConnections(OwnConnections):
    """Sends by an asynchronous client's own connections, like `OwnConnections`."""

    def __init__(self) -> None:
        import asyncio

        self._running = asyncio._get_running_loop  # returns None under trio
        self._loop: AbstractEventLoop | None = None
        super().__init__()

    def _pool(self) -> Any:
        return AsyncPool(lambda: httpcore.AsyncConnectionPool(self._context, **_ONE))

    def _proxy_pool(self, kind: str, options: dict[str, Any]) -> Any:
        return AsyncPool(lambda: getattr(httpcore, f"Async{kind}")(**options, **_ONE))

    def send(self, message: Message) -> Any:
        if (loop := self._running()) is not self._loop:
            self._move(loop)
        message.may_be_sent = False
        return self._pool_for(message.url).handle_async_request(_request(message, AsyncWatch(message)))

    async def close(self) -> None:
        if self._loop is None or not self._loop.is_closed():  # the connections ended with the loop
            for pool in self._pools():
                await pool.aclose()

    def after_fork(self) -> None:
        self._loop = None
        super().after_fork()

    def _move(self, loop: AbstractEventLoop | None) -> None:
        """Move to another event loop, with new connections, if the previous one has ended."""
        if self._loop is not None and not self._loop.is_closed():
            raise NoTransportError("this AsyncClient belongs to another event loop; make one in each loop")
        self._open()  # the previous connections may be those of trio, whose loop is None
        self._loop = loop


#: Whether `no_proxy` lists a host; Python's own rule, which has no type.
_bypass: Final[Any] = vars(urllib.request)["proxy_bypass_environment"]


def _request(message: Message, watch: object) -> Any:
    url = message.url
    return httpcore.Request(
        message.method,
        httpcore.URL(scheme=url.scheme, host=url.host, port=url.port, target=url.target),
        headers=message.headers,
        content=message.body,
        extensions={"timeout": message.timeout, "trace": watch},
    )
