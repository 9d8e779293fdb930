"""The requests that a mock has received, for assertions."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import overload

from attrs import define, evolve, field, setters

from pinkit.testing.messages import Json, Object, Parameters, Response, loads
from pinkit.testing.tokens import redacted

_KEPT = 10_000  # requests, so that a server that runs for days does not grow
LARGEST = 2**20  # bytes of a body that is kept
_RESPONSES = 100  # that are kept
_LARGEST_RESPONSE = 2**16  # bytes of it that are kept
_LARGE = 2**14  # bytes of a body that counts towards the most
_MOST = 2**27  # bytes of all large bodies; they take twice the memory, as they were sent and parsed
_NOTHING: Parameters = {}
_IN_CONTENT = object()  # in the place of a body that is parsed again


@define(on_setattr=setters.NO_OP, repr=False)
class Recorded:
    """One request.

    Attributes:
        operation: The operation's id; empty if no operation has the path.
        path: The encoded path, as it was sent.
        headers: The headers by lower-case name.
        content: The body as it was sent; empty if it is larger than 1 MB.
        status: The status of the response; 0 if the connection was dropped instead.
        lenient: Whether it was read as Pinterest reads it, rather than by the OpenAPI document.
        time: When it was received, by the mock's clock: seconds since 1970.
        response: The response, its body cut after 64 KB; None if 100 later requests were received.
    """

    method: str
    path: str
    raw_query: str
    headers: Mapping[str, str]
    content: bytes
    operation: str = ""
    status: int = 0
    lenient: bool = False
    time: float = 0.0
    response: Response | None = None
    _path_values: Parameters = field(default=_NOTHING, init=False)
    _query: Parameters = field(default=_NOTHING, init=False)
    _body: Json = field(default=None, init=False)

    def __repr__(self) -> str:
        shown = {
            "headers": redacted(self.headers),
            "operation": self.operation,
            "query": self.query,  # the query as it was sent may have a token
            "status": self.status,
        }
        fields = "".join(f", {name}={value!r}" for name, value in shown.items())
        return f"Recorded({self.method!r}, {self.path!r}{fields})"

    @property
    def path_values(self) -> Object:
        """The decoded path parameters; empty if they were rejected."""
        return {**self._path_values}

    @property
    def query(self) -> Object:
        """The decoded query parameters; empty if they were rejected."""
        return {**self._query}

    @property
    def body(self) -> Json:
        """The parsed body; None if it was rejected, or if later requests had more than 128 MB."""
        return loads(self.content) if self._body is _IN_CONTENT else self._body

    def accept_parameters(self, path_values: Parameters, query: Parameters) -> None:
        """Keep the decoded parameters."""
        self._path_values, self._query = path_values, query

    def accept(self, body: Json, *, is_json: bool = False) -> None:
        """Keep the parsed body; JSON is parsed again for each reader, since few requests are read."""
        self._body = _IN_CONTENT if is_json and len(self.content) <= LARGEST else body

    def forget_body(self) -> None:
        """Remove the body."""
        self.content = b""
        self.accept(None)

    def finish(self, response: Response) -> None:
        """Keep the response; of a large body nothing is kept."""
        self.status = 0 if response.reset else response.status
        if len(self.content) > LARGEST:
            self.content = b""
        self.response = response
        if len(response.body) > _LARGEST_RESPONSE:
            self.response = evolve(response, body=response.body[:_LARGEST_RESPONSE])


class Requests:
    """The last 10,000 requests, the oldest first."""

    def __init__(self) -> None:
        self._all = deque[Recorded](maxlen=_KEPT)
        self._count = 0
        self._large = deque[tuple[Recorded, int]]()
        self._size = 0

    def add(self, recorded: Recorded) -> None:
        """Add a request."""
        self._all.append(recorded)
        self._count += 1
        if len(recorded.content) > _LARGE:
            self._add_large(recorded, len(recorded.content))
        if len(self._all) > _RESPONSES:
            self._all[-_RESPONSES - 1].response = None

    def _add_large(self, recorded: Recorded, size: int) -> None:
        """Forget the oldest large bodies, such as images, once all take too much memory."""
        self._large.append((recorded, size))
        self._size += size
        while self._size > _MOST:
            oldest, size = self._large.popleft()
            self._size -= size
            oldest.forget_body()

    def of(self, operation: str) -> list[Recorded]:
        """Return the requests of one operation, the oldest first."""
        return [each for each in self._all if each.operation == operation]

    def clear(self) -> None:
        """Remove all requests."""
        self._all.clear()
        self._large.clear()
        self._size = 0

    def numbered(self) -> Iterator[tuple[int, Recorded]]:
        """Iterate over the requests, the newest first, with their numbers; no number is used twice."""
        return ((self._count - index, each) for index, each in enumerate(reversed(self._all)))

    @property
    def last(self) -> Recorded:
        """The last request; an IndexError if there is none."""
        if not self._all:
            raise IndexError("the mock has received no request")
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
