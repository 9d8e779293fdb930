"""Responses, errors in Pinterest's format, and JSON helpers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, TypeAlias, TypeGuard

import orjson
from attrs import define

Json: TypeAlias = Any
Object: TypeAlias = dict[str, Any]
Parameters: TypeAlias = Mapping[str, Any]  # decoded, of a path or a query; they must not change

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


@define  # not frozen, like all classes with an instance per request: that would take three times as long
class Response:
    """A response, and what happens to its connection.

    Attributes:
        delay: Seconds to wait before anything is sent.
        reset: Drop the connection instead of sending the response.
        truncated: Announce the whole body, send this many bytes of it, then drop the connection.
    """

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    delay: float = 0.0
    reset: bool = False
    truncated: int | None = None

    def json(self) -> Json:
        """Parse the body."""
        return json.loads(self.body)

    def add(self, *headers: tuple[str, str]) -> None:
        """Add headers."""
        self.headers += headers

    def header(self, name: str) -> str | None:
        """Return the first header of this name; None if there is none."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


class ApiError(Exception):
    """An error response.

    Args:
        status: The HTTP status.
        code: Pinterest's error code, whose meaning depends on the status.
        message: What is wrong, and where.
        headers: More response headers.
        details: More fields of the body.
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
        """Return the body of the response."""
        return {"code": self.code, "message": self.message, **self.details}


def bad_request(message: str) -> ApiError:
    """Return 400, code 1: the request does not follow the OpenAPI document."""
    return ApiError(400, 1, message)


def beyond(message: str) -> ApiError:
    """Return 400, code 1, for a rule of Pinterest that is not in its OpenAPI document.

    By the header, contract tests distinguish it from a mistake of the mock: the rejected request follows the
    document.
    """
    return ApiError(400, 1, message, {"X-Mock-Rule": "not in the OpenAPI document"})


def is_object(value: Json) -> TypeGuard[Object]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_list(value: Json) -> TypeGuard[list[Json]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def number_or_text(text: str) -> Json:
    """Return the number that a text is; any other text unchanged."""
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def dumps(value: Json) -> bytes:
    """Serialize JSON."""
    try:
        return orjson.dumps(value)
    except TypeError:  # an integer beyond 64 bits, which a request can contain
        return json.dumps(value, separators=(",", ":")).encode()


def loads(text: bytes) -> Json:
    """Parse JSON.

    Raises:
        ValueError: It is not JSON, or it has NaN, 1e999, or half of a surrogate pair.
    """
    value = orjson.loads(text)
    # orjson returns floats for integers beyond 64 bits.
    return json.loads(text) if _LONG_NUMBER in text.translate(_ZEROS) else value


_ZEROS: Final = bytes.maketrans(b"123456789", b"000000000")
_LONG_NUMBER: Final = b"0" * 19  # shorter ones fit
