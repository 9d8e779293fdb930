"""Finding connections that received more than their response, which must not be used again.

The next call would read the excess as its own response: a second response in the same packet, or the body of
a 204. HTTP libraries keep the excess to themselves. So what a connection reads is passed on without its last
byte, which follows when it is asked for: a response that is complete without it is followed by more.
"""

from __future__ import annotations

import functools
import ssl
from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .._core.messages import Message


class Reads:
    """The method `read` of a connection, which holds back the last byte of each piece.

    A piece of full blocks is one of a large body, and is passed on whole, because this is faster. If it was
    the last one, it is not known whether there was more.

    Args:
        read: The method.

    Attributes:
        may_hold_more: Whether the connection may have received more than what was asked for.
    """

    def __init__(self, read: Callable[..., bytes]) -> None:
        self._read = read
        self._held = b""
        self.may_hold_more = False

    def __call__(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._rest() or self._cut(self._read(max_bytes, timeout))

    def _rest(self) -> bytes:
        rest, self._held, self.may_hold_more = self._held, b"", False
        return rest

    def _cut(self, piece: bytes) -> bytes:
        size = len(piece)
        if size < 2:
            return piece
        self.may_hold_more = True
        if size % _BLOCK == 0:
            return piece
        self._held = piece[-1:]
        return piece[:-1]


class AsyncReads(Reads):
    """The method `read` of an asynchronous connection, like `Reads`."""

    _read: Callable[..., Awaitable[bytes]]  # type: ignore[assignment]

    async def __call__(self, max_bytes: int, timeout: float | None = None) -> bytes:  # type: ignore[override]
        return self._rest() or self._cut(await self._read(max_bytes, timeout))


class Watch:
    """Watches the connection that a request makes, as httpcore's extension `trace`.

    Args:
        message: The request, which notes when its first bytes are sent.
    """

    __slots__ = ("_message", "_stream")
    _kind = Reads

    def __init__(self, message: Message | None = None) -> None:
        self._message = message
        self._stream: Any = None

    def __call__(self, name: str, info: dict[str, Any]) -> None:
        self._note(name, info)

    def _note(self, name: str, info: dict[str, Any]) -> None:
        if name.endswith(_MADE):
            self._stream = info["return_value"]
        elif name == _FIRST:
            if self._message is not None:
                self._message.may_be_sent = True
            if self._stream is not None:  # not before: SOCKS reads in other pieces
                self._stream.read = self._kind(self._stream.read)
                self._stream = None


class AsyncWatch(Watch):
    """Watches the connection of an asynchronous client, like `Watch`."""

    __slots__ = ()
    _kind = AsyncReads

    async def __call__(self, name: str, info: dict[str, Any]) -> None:  # type: ignore[override]
        self._note(name, info)


_BLOCK: Final = 2**14  # bytes: the most that TLS returns at once, and a part of what a socket returns
_MADE: Final = (".connect_tcp.complete", ".connect_unix_socket.complete", ".start_tls.complete")
_FIRST: Final = "http11.send_request_headers.started"


def retire(status: int, headers: Mapping[str, str], extensions: Mapping[str, Any]) -> None:
    """Have the connection of a response, which has been read, closed if it received more.

    Its pool closes a connection that is readable while it is idle. A connection that was not watched, because
    it was made before, is closed as well.

    Args:
        status: The HTTP status.
        headers: The headers of the response.
        extensions: The extensions of the response, which have the connection as `network_stream`.
    """
    stream = extensions["network_stream"]
    if extensions.get("http_version") not in (b"HTTP/1.1", b"HTTP/1.0"):
        return
    if (
        getattr(stream.read, "may_hold_more", True)
        or _announces_body(status, headers)
        or _is_readable(stream)
    ):
        stream.get_extra_info = functools.partial(_info_once_retired, stream.get_extra_info)


def _info_once_retired(info: Callable[[str], Any], name: str) -> Any:
    return True if name == "is_readable" else info(name)


def _announces_body(status: int, headers: Mapping[str, str]) -> bool:
    """Whether a 204 announces a body, which it cannot have."""
    return status == HTTPStatus.NO_CONTENT and (
        headers.get("content-length", "0").strip() != "0" or "transfer-encoding" in headers
    )


def _is_readable(stream: Any) -> bool:
    """Whether TLS has received data that is not read."""
    tls = stream.get_extra_info("ssl_object")
    if not isinstance(tls, ssl.SSLObject):  # data that is not decrypted makes a socket readable
        return tls is not None and tls.pending() > 0
    try:
        return bool(tls.read(1))  # reads from memory, and never blocks
    except ssl.SSLError:
        return False
