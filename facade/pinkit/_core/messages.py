"""A request to send, with its URL and its body."""

from __future__ import annotations

import ipaddress
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import suppress
from typing import Final, NamedTuple, Protocol
from urllib.parse import SplitResult, quote, urlsplit


class Url(NamedTuple):
    """An absolute URL, without user, password and fragment.

    Args:
        scheme: The scheme, in lower case.
        host: The host as it is sent: in ASCII and in lower case; an IPv6 address without brackets.
        port: The port; None for that of the scheme.
        target: The path and the query, quoted.
    """

    scheme: str
    host: str
    port: int | None
    target: str

    @property
    def netloc(self) -> str:
        """The host and the port, as in the header `Host`."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"

    @property
    def path(self) -> str:
        """The path, quoted."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """The query, quoted."""
        return self.target.partition("?")[2]

    def without_query(self) -> Url:
        """Return the URL without its query."""
        return self._replace(target=self.path)

    def __str__(self) -> str:
        return f"{self.scheme}://{self.netloc}{self.target}"

    def __repr__(self) -> str:
        return f"Url('{self.without_query()}')"  # a query may be a signature


class RequestBody(Protocol):
    """A body that is made while it is sent; `_storage.streamed_body` has it.

    Attributes:
        size: Size in bytes.
    """

    size: int

    def __iter__(self) -> Iterator[bytes]: ...

    def __aiter__(self) -> AsyncIterator[bytes]: ...


class BytesBody:
    """A body in memory.

    Its iterators are no generators: httpcore leaves those unfinished when a connection breaks, and trio
    warns about them.
    """

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.size = len(content)

    def __iter__(self) -> Iterator[bytes]:
        return iter((self._content,))

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Awaited(iter(self))


class _Awaited:
    """An iterator, for `async for`."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        for chunk in self._chunks:
            return chunk
        raise StopAsyncIteration


class Message:
    """A request to send.

    Args:
        method: The method.
        url: The URL.
        headers: The headers, as they are sent.
        body: The body.
        timeout: Seconds of each phase, by its name.

    Attributes:
        may_be_sent: Whether a part of it may have been sent, once it is on its way.
    """

    __slots__ = ("body", "headers", "may_be_sent", "method", "timeout", "url")

    def __init__(
        self,
        method: str,
        url: Url,
        headers: list[tuple[bytes, bytes]],
        body: RequestBody,
        timeout: Mapping[str, float],
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.may_be_sent = True

    def __repr__(self) -> str:
        return f"<Message {self.method} {self.url.without_query()}>"  # the headers contain a token


def parsed(text: str) -> Url:
    """Parse an absolute URL; characters that a URL must not have are quoted, and a fragment is dropped.

    Raises:
        ValueError: The URL is not valid, or has a user.
    """
    if len(text) > LONGEST:
        raise ValueError(f"a URL of {len(text)} characters is too long")
    if not text.isprintable():
        raise ValueError("the URL has characters that are not printable")
    parts = urlsplit(text)
    if "@" in parts.netloc:
        raise ValueError("the URL has a user")
    port = port_of(parts)
    path = quote(parts.path, safe=QUOTED) or "/"
    query = quote(parts.query, safe=QUOTED + "?")
    return Url(
        parts.scheme,
        _ascii(parts.hostname or "", is_bracketed="[" in parts.netloc),
        None if port == PORTS.get(parts.scheme) else port,
        f"{path}?{query}" if query else path,
    )


def port_of(parts: SplitResult) -> int | None:
    """Return the port of a URL.

    Raises:
        ValueError: The port is not valid. The message does not repeat it: it is a part of the password if the
            password has a `/`, `?` or `#` that is not quoted.
    """
    with suppress(ValueError):
        if parts.port != 0:
            return parts.port
    raise ValueError("the port is not a number from 1 to 65535; quote special characters of a password")


def _ascii(host: str, *, is_bracketed: bool) -> str:
    """Return a host as it is sent."""
    if is_bracketed:
        return str(ipaddress.IPv6Address(host))
    name = host.encode("idna").decode()  # raises a UnicodeError, which is a ValueError
    if name.strip(_HOST) or (name.replace(".", "").isdigit() and not ipaddress.IPv4Address(name)):
        raise ValueError(f"{host!r:.100} is not a host")
    return name


LONGEST: Final = 65_536  # characters of a URL
PORTS: Final[Mapping[str, int]] = {"http": 80, "https": 443}
QUOTED: Final = "/%:@!$&'()*+,;=~[]|\\^"
_HOST: Final = "abcdefghijklmnopqrstuvwxyz0123456789-._~"
