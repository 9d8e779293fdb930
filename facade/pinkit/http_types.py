"""What users see of HTTP: responses, their headers, and time-outs."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Final, TypeVar, overload

import attrs

from .errors import REQUEST_ID, InvalidResponseError

T = TypeVar("T")


class Headers(Mapping[str, str]):
    """Headers by name, in lower case; lookups ignore case. Repeated headers are joined by commas."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Collection[tuple[bytes, bytes]] = ()) -> None:
        try:  # as fast as possible, because every response has headers
            self._values = {name.decode().lower(): value.decode() for name, value in pairs}
        except UnicodeDecodeError:
            self._values = {}
        if len(self._values) != len(pairs):
            self._values = _joined(pairs)

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    @overload
    def get(self, name: str, /) -> str | None: ...
    @overload
    def get(self, name: str, default: str, /) -> str: ...
    @overload
    def get(self, name: str, default: T, /) -> str | T: ...
    def get(self, name: str, default: Any = None, /) -> Any:
        """Return the value of a header; faster than that of a `Mapping`."""
        return self._values.get(name.lower(), default)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def without(self, *names: str) -> Headers:
        """Return the headers without some names, in lower case."""
        made = Headers()
        made._values = {name: value for name, value in self._values.items() if name not in names}
        return made

    def __repr__(self) -> str:
        return f"Headers({self._values})"


def _joined(pairs: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    values: dict[str, str] = {}
    for name, raw in pairs:
        key, value = name.decode("latin-1").lower(), _text(raw)
        values[key] = f"{values[key]}, {value}" if key in values else value
    return values


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


@attrs.frozen(eq=False, repr=False)
class Response:
    """A response of Pinterest, read completely.

    Args:
        status: The HTTP status.
        headers: The headers; lookups ignore case.
        content: The decompressed body; empty if there is none.
        method: The method of the request.
        url: The URL of the request; it contains no token.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes
    method: str = ""
    url: str = ""

    def json(self) -> Any:
        """Parse the body as JSON.

        Returns:
            The parsed JSON.

        Raises:
            InvalidResponseError: The body is not JSON.
        """
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError) as error:
            raise InvalidResponseError(f"{self!r} has a body that is not JSON: {error}") from None

    @property
    def request_id(self) -> str | None:
        """Pinterest's id of the request, which its support asks for."""
        return self.headers.get(REQUEST_ID)

    def __repr__(self) -> str:
        return f"<pinkit.Response {self.status}: {len(self.content)} bytes, request {self.request_id}>"


PHASES: Final = ("connect", "read", "write", "pool")


def _check_seconds(_: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(value, (int, float, type(None))):
        raise TypeError(f"timeout must be seconds, as numbers; {attribute.name} is {value!r:.40}")
    if value is None or not 0 < value < math.inf:
        raise ValueError(f"timeout must be finite and above 0 seconds; {attribute.name} is {value!r}")


@attrs.frozen(init=False)
class Timeout:
    """Seconds that each phase of a request may make no progress: `Timeout(30, connect=5)`.

    Args:
        seconds: Seconds of each phase that is not given.
        connect: Seconds to make a connection.
        read: Seconds to receive a piece of the response.
        write: Seconds to send a piece of the request.
        pool: Seconds to wait until a connection is free.

    Raises:
        TypeError: A value is not a number.
        ValueError: A value is missing, infinite, or not above 0.
    """

    connect: float = attrs.field(validator=_check_seconds)
    read: float = attrs.field(validator=_check_seconds)
    write: float = attrs.field(validator=_check_seconds)
    pool: float = attrs.field(validator=_check_seconds)

    def __init__(
        self,
        seconds: float | None = None,
        *,
        connect: float | None = None,
        read: float | None = None,
        write: float | None = None,
        pool: float | None = None,
    ) -> None:
        given = (connect, read, write, pool)
        self.__attrs_init__(*(seconds if each is None else each for each in given))  # type: ignore[arg-type]  # validated
