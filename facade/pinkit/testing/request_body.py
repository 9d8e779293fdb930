"""Decode a request body: content type, size, encoding, JSON or form, and the schema of it."""

from __future__ import annotations

import json
import math
from typing import Final, NoReturn

from pinkit.testing.document import Operation
from pinkit.testing.messages import JSON, ApiError, Json, Object, bad_request
from pinkit.testing.request_query import Queries
from pinkit.testing.schemas import Schemas

LARGEST = 64 * 2**20  # a base64 image of 32 MB takes 43; nothing that Pinterest takes as JSON is larger


def read_body(
    operation: Operation, content_type: str | None, body: bytes, schemas: Schemas, queries: Queries
) -> Json:
    """The body as a value, None if there is none.

    Raises:
        ApiError: 400 where it is not what the description asks for, 413 where it is too large.
    """
    if len(body) > LARGEST:
        raise ApiError(413, 1, f"body: {len(body)} bytes, where at most {LARGEST} are taken")
    described = operation.body
    if described is None:
        if body:
            raise bad_request(f"body: {operation.id} takes none, and {len(body)} bytes were sent")
        return None
    if not body:
        if described.required:
            raise bad_request(f"body: is missing; {described.content_type} is wanted")
        return None
    _check_content_type(content_type, described.content_type)
    value = _json(body) if described.content_type == JSON else _form(body, described.schema, queries)
    if wrong := schemas.errors(described.schema, value, "body", "request"):
        raise bad_request("; ".join(wrong))
    return value


def _check_content_type(found: str | None, wanted: str) -> None:
    kind, _, rest = (found or "").partition(";")
    if kind.strip().lower() != wanted:
        raise bad_request(f"body: its Content-Type is {kind[:60]!r}, where {wanted} is wanted")
    charset = rest.lower().replace(" ", "").replace('"', "").partition("charset=")[2]
    if charset and charset.partition(";")[0] not in ("utf-8", "utf8"):
        raise bad_request(f"body: its charset is {charset[:40]!r}, where utf-8 is wanted")


def _json(body: bytes) -> Json:
    try:
        value = _decode(body.decode("utf-8"))
        if b"\\ud" in body or b"\\uD" in body:  # half of a surrogate pair is no text
            json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeError:
        raise bad_request("body: not UTF-8") from None
    except RecursionError:
        raise bad_request("body: nested too deeply") from None
    except ValueError as error:
        raise bad_request(f"body: no valid JSON: {error}"[:200]) from None
    return value


def _form(body: bytes, schema: Object, queries: Queries) -> Json:
    try:
        return queries.form(schema, body.decode("ascii"))
    except UnicodeError:
        raise bad_request("body: a form is ASCII; other characters are percent-encoded") from None


def _no_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is no JSON")


def _finite(text: str) -> float:
    if math.isinf(value := float(text)):
        raise ValueError(f"{text[:20]} is out of range")
    return value


_decode: Final = json.JSONDecoder(parse_constant=_no_constant, parse_float=_finite).decode
