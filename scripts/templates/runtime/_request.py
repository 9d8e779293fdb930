"""Requests as values: built without I/O, and able to decode their responses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, Final, Generic, Literal, Protocol, TypeAlias, TypeVar, cast
from urllib.parse import quote, urlencode

import attrs

from ._check import Deviation, deviations
from ._codec import UNSET, Codec
from ._epochs import Epoch, with_epochs
from ._json import loads
from ._read import adopt
from ._write import Misdated, dumps, plain, text

T = TypeVar("T", covariant=True)

Pagination: TypeAlias = Literal["bookmark", "items", "array"]


@attrs.frozen(kw_only=True, eq=False)
class Operation:
    """The facts of one operation.

    Args:
        id: Pinterest's operationId.
        method: The HTTP method, in capitals.
        path: The path template below the API's base URL.
        tag: The group in the OpenAPI document.
        function: The name of the generated function, in `pinkit_generated.operations`.
        security: Alternatives, any of which suffices: a scheme, and all of its required scopes.
        quota: The quota category of its calls.
        sandbox: Whether the sandbox supports it.
        deprecated: Whether Pinterest has deprecated it.
        beta: Whether Pinterest documents it, or a part of it, as beta or restricted: not for every app.
        pagination: `bookmark`: page after page; `items`: one page; `array`: a bare list; None: no list.
        item: The codec of the listed items.
        page_size: Maximum number of items of one page; None where the document sets no limit.
        media_type: The content type of the body.
        body: The codec of the body.
        epochs: The times of the body that are numbers: the path to each.
        deprecated_parts: The deprecated parts of a request: the path to each part, `("query", name)` or
            `("body", name, …)`, with None for each item of an array or map, and the codec of the values
            that are not deprecated there.
        responses: The codec of each documented status; None where the response has no body.
    """

    id: str
    method: str
    path: str
    tag: str
    function: str
    security: tuple[tuple[str, tuple[str, ...]], ...]
    quota: str | None
    sandbox: bool
    deprecated: bool
    beta: bool = False
    pagination: Pagination | None = None
    item: Codec = None
    page_size: int | None = None
    media_type: str | None = None
    body: Codec = None
    epochs: Mapping[tuple[str | None, ...], Epoch] = attrs.field(factory=dict)
    deprecated_parts: Mapping[tuple[str | None, ...], Codec] = attrs.field(factory=dict)
    responses: Mapping[str, Codec]

    @property
    def success(self) -> tuple[int, ...]:
        """The documented success statuses."""
        return tuple(int(status) for status in self.responses if status.startswith("2"))

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"


class Phases(Protocol):
    """Seconds of each phase of a request, such as a `pinkit.Timeout` or an `httpx.Timeout`."""

    @property
    def connect(self) -> float | None: ...
    @property
    def read(self) -> float | None: ...
    @property
    def write(self) -> float | None: ...
    @property
    def pool(self) -> float | None: ...


@attrs.frozen(eq=False, repr=False)
class Request(Generic[T]):
    """A request to one operation, complete except for the host and the authorization.

    Args:
        operation: The operation.
        path: The path, quoted, below the API's base URL.
        query: The query string, quoted, without its `?`.
        headers: Headers of the operation itself, and those of the caller.
        content: The body's bytes, if there is one.
        timeout: Seconds that the caller allows without progress, for the program that sends the request.
    """

    operation: Operation
    path: str
    query: str = ""
    # The values may be secret, and some tools show the fields of attrs classes in spite of a __repr__.
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    content: bytes | None = attrs.field(default=None, repr=False)
    timeout: float | Phases | None = None

    @property
    def method(self) -> str:
        """The HTTP method, in capitals."""
        return self.operation.method

    @property
    def target(self) -> str:
        """Path and query, relative to the API's base URL."""
        return f"{self.path}?{self.query}" if self.query else self.path

    def decode(
        self, status: int, content: bytes, on_deviation: Callable[[Deviation], None] | None = None
    ) -> T:
        """Decode a success response. Values that deviate from the document stay as received.

        Args:
            status: The HTTP status.
            content: The body's bytes; an empty body is None.
            on_deviation: Called for each place where the response deviates from the document.

        Raises:
            ValueError: The body is not JSON.
        """
        result: T = self._decode(status, content, on_deviation)
        return result

    def decode_error(
        self, status: int, content: bytes, on_deviation: Callable[[Deviation], None] | None = None
    ) -> Any:
        """Decode a response of any other status, by its documented codec."""
        return self._decode(status, content, on_deviation)

    def _decode(self, status: int, content: bytes, on_deviation: Callable[[Deviation], None] | None) -> Any:
        if not content:
            return None
        raw = loads(content)
        codec = self._codec(status)
        if codec is None:
            return raw
        if on_deviation is not None:
            for deviation in deviations(codec, raw):
                on_deviation(deviation)
        return adopt(codec, raw)

    def _codec(self, status: int) -> Codec:
        responses = self.operation.responses
        for key in (str(status), f"{status // 100}XX"):
            if responses.get(key) is not None:
                return responses[key]
        if status // 100 == 2:
            # An undocumented success, or one without a documented body, is decoded like a documented one.
            return next(
                (codec for key, codec in responses.items() if key[0] == "2" and codec is not None), None
            )
        return responses.get("default")

    def __repr__(self) -> str:
        return f"<Request {self.operation.id}: {self.method} {self.path}>"


def build(
    operation: str,
    *,
    path: Mapping[str, Any] | None = None,
    query: Mapping[str, Any] | None = None,
    header: Mapping[str, Any] | None = None,
    body: Any = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Any]:
    """Make a request from the arguments of a generated function.

    Raises:
        ValueError: A path parameter is empty or would change the path; a list in the query is empty; a number
            is not finite.
        TypeError: An argument is of a kind that cannot be sent.
    """
    from ._operations import OPERATIONS

    return made(
        OPERATIONS[operation],
        path=path,
        query=query,
        header=header,
        body=body,
        extra_body=extra_body,
        extra_query=extra_query,
        extra_headers=extra_headers,
        timeout=timeout,
    )


def made(
    facts: Operation,
    *,
    path: Mapping[str, Any] | None = None,
    query: Mapping[str, Any] | None = None,
    header: Mapping[str, Any] | None = None,
    body: Any = UNSET,
    extra_body: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_headers: Mapping[str, str] | None = None,
    timeout: float | Phases | None = None,
) -> Request[Any]:
    """Make a request from the facts of an operation; see `build`."""
    try:
        if extra_body is not None or extra_query is not None or extra_headers is not None:
            _check_mappings(extra_body=extra_body, extra_query=extra_query, extra_headers=extra_headers)
        headers = {name: _text(name, each) for name, each in (header or {}).items() if not _is_absent(each)}
        content = None if body is UNSET else _content(facts, body, extra_body or {})
        if content is not None and facts.media_type:
            headers["Content-Type"] = facts.media_type
        if extra_headers is not None:
            headers = _with_extra(headers, extra_headers)
        written = "&".join(_query({**(query or {}), **(extra_query or {})}))
        address = _path(facts.path, path or {})
        request: Request[Any] = Request(facts, address, written, headers, content, timeout)
    except (TypeError, ValueError) as error:
        # Not the error's own class: UnicodeEncodeError takes other arguments.
        kind = ValueError if isinstance(error, ValueError) else TypeError
        raise kind(f"{facts.function}: {error}") from error
    if facts.deprecated_parts:
        from ._deprecated import warn_of_deprecated  # rarely needed

        body = {**body, **(extra_body or {})} if isinstance(body, dict) else body
        sent = {
            "path": path,
            "query": {**(query or {}), **(extra_query or {})},
            "header": header,
            "body": body,
        }
        warn_of_deprecated(facts.function, facts.deprecated_parts, sent)
    return request


def _check_mappings(**given: object) -> None:
    for name, value in given.items():
        if not isinstance(value, Mapping | None):
            raise TypeError(f"{name} must be a mapping of names to values, not {type(value).__name__}")


def _with_extra(headers: Mapping[str, str], extra: Mapping[str, str]) -> dict[str, str]:
    """Add headers; they replace those of the same name, ignoring case."""
    for name, value in extra.items():
        if not (isinstance(name, str) and isinstance(value, str)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(
                f"extra_headers must be text, name and value; the value of {name!r} is {type(value).__name__}"
            )
    replaced = {name.lower() for name in extra}
    return {**{name: value for name, value in headers.items() if name.lower() not in replaced}, **extra}


def comma(value: Any) -> Any:
    """Encode an array parameter as one value, its items joined by commas (`explode: false`)."""
    return value if _is_absent(value) else _Comma(value)


def each(value: Any) -> Any:
    """Encode an array parameter once for each item."""
    return value if _is_absent(value) else _Each(value)


def deep(value: Any) -> Any:
    """Encode an object parameter field by field (`deepObject`)."""
    return value if _is_absent(value) else _Deep(value)


def spread(value: Any) -> Any:
    """Encode each field of an object parameter as a parameter (`form`, `explode: true`)."""
    return value if _is_absent(value) else _Spread(value)


def day(value: Any) -> Any:
    """Replace a datetime given for a date, alone or in a list, so that the error names the argument."""
    if isinstance(value, (list, tuple)):
        return [day(item) for item in cast("list[Any]", value)]
    return Misdated() if isinstance(value, datetime) else value


class _Encoded:
    def __init__(self, value: Any) -> None:
        self.value = value


class _Comma(_Encoded):
    pass


class _Each(_Encoded):
    pass


class _Deep(_Encoded):
    pass


class _Spread(_Encoded):
    pass


def _is_absent(value: Any) -> bool:
    # A parameter cannot be null.
    return value is UNSET or value is None


def _path(template: str, values: Mapping[str, Any]) -> str:
    path = template
    for name, value in values.items():
        written = "" if _is_absent(value) else _text(name, value)
        if written in ("", ".", ".."):
            raise ValueError(f"{name} must not be empty, '.' or '..', but is {value!r}")
        path = path.replace(f"{{{name}}}", quote(written, safe=""))
    return path


def _query(values: Mapping[str, Any]) -> Iterator[str]:
    for name, value in values.items():
        if _is_absent(value):  # the most frequent case
            continue
        key = quote(name, safe="")
        match value:
            case _Comma():
                yield f"{key}={','.join(quote(item, safe='') for item in _items(name, value.value))}"
            case _Each(value=items):
                yield from (f"{key}={quote(item, safe='')}" for item in _items(name, items))
            case _Deep(value=members):
                yield from _nested(key, name, plain(members))
            case _Spread(value=fields):
                yield from _query(_fields(name, plain(fields)))
            case list() | tuple() | set() | frozenset():
                yield from (f"{key}={quote(item, safe='')}" for item in _items(name, value))
            case _:
                yield f"{key}={quote(_text(name, value), safe='')}"


def _fields(name: str, value: Any) -> Mapping[str, Any]:
    """The fields of an object; any other value of a union has the parameter's own name."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {name: value}


def _nested(key: str, name: str, value: Any) -> Iterator[str]:
    """Encode `name[field]=value`; OpenAPI defines no deeper values; servers read `name[field][inner]`."""
    if isinstance(value, dict):
        for member, inner in value.items():
            yield from _nested(f"{key}[{quote(member, safe='')}]", f"{name}.{member}", inner)
    elif isinstance(value, list):
        for item in _filled(name, value):
            yield from _nested(key, name, item)
    elif value is not None:
        yield f"{key}={quote(_text(name, value), safe='')}"


def _items(name: str, value: Any) -> list[str]:
    if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Iterable):
        raise TypeError(f"{name} takes a list, not {value!r:.40}")
    return [_text(name, item) for item in _filled(name, list(value))]


def _filled(name: str, items: list[Any]) -> list[Any]:
    """A list with items: without any, the parameter would vanish, so that a filter would allow everything."""
    if not items:
        raise ValueError(f"{name} is an empty list, which a query cannot express: give items, or omit it")
    return items


def _text(name: str, value: Any) -> str:
    try:
        return text(value)
    except TypeError as error:
        raise TypeError(f"{name}: {error}") from error
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from error


def _content(facts: Operation, body: Any, extra: Mapping[str, Any]) -> bytes:
    if isinstance(body, dict):
        members = {**cast("dict[str, Any]", body), **extra}
        body = {name: value for name, value in members.items() if value is not UNSET}
    if facts.epochs:
        body = with_epochs(facts.epochs, body)
    if facts.media_type == _FORM:
        members = plain(body)
        return urlencode(
            {name: _text(name, value) for name, value in members.items() if value is not None}
        ).encode()
    return dumps(body)


_FORM: Final = "application/x-www-form-urlencoded"
