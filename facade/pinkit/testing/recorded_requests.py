"""The requests that a mock has received, for assertions."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import overload

from attrs import define, field, setters

from pinkit.testing.messages import Json, Object
from pinkit.testing.tokens import redacted

_KEPT = 10_000  # requests, so that a server that runs for days does not grow
LARGEST = 2**20  # bytes of a body that is kept


def _nothing() -> Object:
    return {}


@define(on_setattr=setters.NO_OP)
class Recorded:
    """One request.

    Attributes:
        operation: The operation's id; empty if no operation has the path.
        path: The encoded path, as it was sent.
        query: The decoded parameters; empty if they were rejected.
        headers: The headers by lower-case name.
        body: The parsed body.
        content: The body as it was sent; empty if it is larger than 1 MB.
        status: The status of the response; 0 if the connection was dropped instead.
        lenient: Whether it was read as Pinterest reads it, rather than by the OpenAPI document.
    """

    method: str
    path: str
    raw_query: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=lambda headers: repr(redacted(headers)))
    content: bytes = field(repr=False)
    operation: str = ""
    path_values: Object = field(factory=_nothing, repr=False)
    query: Object = field(factory=_nothing)
    body: Json = field(default=None, repr=False)
    status: int = 0
    lenient: bool = field(default=False, repr=False)


class Requests:
    """The last 10,000 requests, the oldest first."""

    def __init__(self) -> None:
        self._all = deque[Recorded](maxlen=_KEPT)

    def add(self, recorded: Recorded) -> None:
        """Add a request."""
        self._all.append(recorded)

    def of(self, operation: str) -> list[Recorded]:
        """Return the requests of one operation, the oldest first."""
        return [each for each in self._all if each.operation == operation]

    def clear(self) -> None:
        """Remove all requests."""
        self._all.clear()

    @property
    def last(self) -> Recorded:
        """The last request."""
        return self._all[-1]

    def __iter__(self) -> Iterator[Recorded]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    @overload
    def __getitem__(self, index: int) -> Recorded: ...
    @overload
    def __getitem__(self, index: slice) -> list[Recorded]: ...
    def __getitem__(self, index: int | slice) -> Recorded | list[Recorded]:
        return list(self._all)[index] if isinstance(index, slice) else self._all[index]

    def __repr__(self) -> str:
        return f"Requests({list(self._all)!r})"
