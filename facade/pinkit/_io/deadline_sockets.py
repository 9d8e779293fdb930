"""Connections of synchronous clients that respect the deadline of a request.

httpcore's time-outs start again with each piece of data. The asynchronous client is cancelled at its
deadline; a thread is not, so here each wait for a socket is limited to the remaining time.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
from collections.abc import Callable, Iterable
from functools import partial
from time import monotonic
from typing import Any

from .http import httpcore
from .threads import deadline, started


class Backend(httpcore.SyncBackend):
    """Makes connections that respect `deadline`."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        # Each address of a host gets a share of the time, because sockets would give all of it to each.
        end = monotonic() + _left(timeout, httpcore.ConnectTimeout)
        problem: Exception | None = None
        addresses = _addresses(host, port, end)
        for shares, address in zip(range(len(addresses), 0, -1), addresses, strict=True):
            share = max(_LEAST, (_not_passed(end) - monotonic()) / shares)
            try:
                return _Stream(super().connect_tcp(address, port, share, local_address, socket_options))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                problem = error
        raise problem or httpcore.ConnectError(f"{host} has no address")


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream
        self._read, self._write = stream.read, stream.write
        self.get_extra_info = stream.get_extra_info  # type: ignore[method-assign]
        self.close = stream.close  # type: ignore[method-assign]

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if len(buffer) < _SMALL:  # request headers, which the system accepts at once
            self._write(buffer, _left(timeout, httpcore.WriteTimeout))
            return
        # In pieces, because the stream starts its time-out again with each piece that the socket accepts.
        for start in range(0, len(buffer), _PIECE):
            self._write(buffer[start : start + _PIECE], _left(timeout, httpcore.WriteTimeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        timeout = _left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, timeout))


_SMALL, _PIECE = 4096, 65536  # bytes
_LEAST = 0.001  # seconds; with 0, a socket would not wait at all


def _addresses(host: str, port: int, end: float) -> list[str]:
    """Resolve the addresses of a host; in a thread, because the system's resolver has no time-out.

    A thread that exceeds the time-out runs until the resolver ends, and is a daemon.
    """
    look_up = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    try:
        found = look_up() if _is_address(host) else _resolved(look_up, end)
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError(error) from error
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _resolved(look_up: Callable[[], list[Any]], end: float) -> list[Any]:
    try:
        return started(look_up)(max(0.0, end - monotonic()))
    except TimeoutError:
        raise httpcore.ConnectTimeout("the host name was not resolved before the deadline") from None


def _not_passed(end: float) -> float:
    """Return a time, and raise if it has passed."""
    if end <= monotonic():
        raise httpcore.ConnectTimeout("no connection before the deadline")
    return end


def _left(timeout: float | None, error: type[httpcore.TimeoutException]) -> float:
    left = deadline.get() - monotonic()
    if left <= 0:
        raise error("the deadline has passed")
    return left if timeout is None or left < timeout else timeout
