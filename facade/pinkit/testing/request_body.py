"""Decode and validate a request body: content type, size, encoding, JSON or form, schema."""

from __future__ import annotations

from pinkit.testing.document import Operation
from pinkit.testing.messages import JSON, ApiError, Json, Object, bad_request, loads
from pinkit.testing.request_query import Queries
from pinkit.testing.schemas import Schemas

LARGEST = 64 * 2**20  # bytes; a base64 image of 32 MB has 43, and no other JSON body of Pinterest is larger


class BodyReader:
    """Decodes and validates the request bodies of one operation."""

    def __init__(self, operation: Operation, schemas: Schemas, queries: Queries) -> None:
        self._id = operation.id
        self._expected = operation.body
        if operation.body:
            self._errors = schemas.validator(operation.body.schema, "request").errors
        self._queries = queries

    def read(self, content_type: str | None, body: bytes) -> Json:
        """Return the body as a value; None if there is none and none is required.

        Raises:
            ApiError: 400 if it does not follow the OpenAPI document, 413 if it is too large.
        """
        expected = self._expected
        if expected is None or not body:
            return self._check_none(body)
        if len(body) > LARGEST:
            raise ApiError(413, 1, f"body: has {len(body)} bytes; at most {LARGEST} are allowed")
        if content_type != expected.content_type:
            _check_content_type(content_type, expected.content_type)
        value = _json(body) if expected.content_type == JSON else self._form(body, expected.schema)
        if wrong := self._errors(value, "body"):
            raise bad_request("; ".join(wrong))
        return value

    def _check_none(self, body: bytes) -> None:
        if body:
            raise bad_request(f"body: {self._id} has none, and {len(body)} bytes were sent")
        if self._expected and self._expected.required:
            raise bad_request(f"body: is missing; {self._expected.content_type} is required")

    def _form(self, body: bytes, schema: Object) -> Json:
        try:
            return self._queries.form(schema, body.decode("ascii"))
        except UnicodeError:
            raise bad_request("body: a form is ASCII; other characters are percent-encoded") from None


def _check_content_type(found: str | None, wanted: str) -> None:
    kind, _, rest = (found or "").partition(";")
    if kind.strip().lower() != wanted:
        raise bad_request(f"body: its Content-Type is {kind[:60]!r}; {wanted} is required")
    charset = rest.lower().replace(" ", "").replace('"', "").partition("charset=")[2]
    if charset and charset.partition(";")[0] not in ("utf-8", "utf8"):
        raise bad_request(f"body: its charset is {charset[:40]!r}; utf-8 is required")


def _json(body: bytes) -> Json:
    try:
        return loads(body)
    except (ValueError, RecursionError) as error:
        raise bad_request(f"body: not valid JSON: {error}"[:200]) from None
