"""What goes in and out of the mock, without any I/O: requests, responses, and errors in Pinterest's shape."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TypeAlias, TypeGuard

import orjson
from attrs import define

Json: TypeAlias = Any
Object: TypeAlias = dict[str, Any]

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


@define  # not frozen, like whatever each request makes: it would take three times as long
class Response:
    """An answer, and what a skin has to do to its connection.

    Attributes:
        delay: Seconds to wait before anything is sent.
        reset: Drop the connection instead of answering.
        truncated: Announce the whole body and send this many bytes of it, then drop the connection.
    """

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    delay: float = 0.0
    reset: bool = False
    truncated: int | None = None

    def json(self) -> Json:
        """The body, parsed."""
        return json.loads(self.body)

    def add(self, *headers: tuple[str, str]) -> None:
        """Add headers."""
        self.headers += headers

    def header(self, name: str) -> str | None:
        """The first header of this name."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


class ApiError(Exception):
    """An answer that is an error.

    Args:
        status: The HTTP status.
        code: Pinterest's code, which means something only together with the status.
        message: What is wrong, and where.
        headers: More response headers.
        details: More members of the body.
    """

    def __init__(
        self,
        status: int,
        code: int,
        message: str,
        headers: Mapping[str, str] | None = None,
        **details: Json,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = dict(headers or {})
        self.details = details

    def body(self) -> Object:
        """What the answer says."""
        return {"code": self.code, "message": self.message, **self.details}


def bad_request(message: str) -> ApiError:
    """400, code 1: the request is not what the description asks for."""
    return ApiError(400, 1, message)


def beyond(message: str) -> ApiError:
    """400, code 1, for a rule of Pinterest's that its description does not tell.

    The header lets contract tests tell it from a mistake: what is refused by it is valid as described.
    """
    return ApiError(400, 1, message, {"X-Mock-Rule": "not in the description"})


def is_object(value: Json) -> TypeGuard[Object]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_list(value: Json) -> TypeGuard[list[Json]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def dumps(value: Json) -> bytes:
    """JSON as the mock writes it."""
    try:
        return orjson.dumps(value)
    except TypeError:  # an integer beyond 64 bits, which a request can bring
        return json.dumps(value, separators=(",", ":")).encode()
