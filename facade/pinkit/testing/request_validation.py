"""Decode the path, query and body of a request, and validate them against its operation."""

from __future__ import annotations

from pinkit.testing.document import Document, Operation
from pinkit.testing.messages import Json, Object, Parameters, bad_request
from pinkit.testing.request_body import BodyReader
from pinkit.testing.request_query import Queries
from pinkit.testing.schemas import Schemas, Validator

_MOST_KNOWN = 1000  # texts that were valid before
_NOTHING: Parameters = {}


class RequestValidator:
    """Decodes and validates requests; each method raises ApiError 400 with the place and the reason."""

    def __init__(self, document: Document, schemas: Schemas) -> None:
        self._schemas = schemas
        self._queries = Queries(document)
        self._paths = dict[Operation, tuple[bool, Validator]]()
        self._bodies = dict[Operation, BodyReader]()
        self._valid_queries = dict[tuple[Operation, str], Object]()
        self._valid_paths = set[tuple[Operation, str]]()

    def path(self, operation: Operation, values: dict[str, str]) -> Parameters:
        """Return the path parameters, from the texts that the router found."""
        if not values:
            return _NOTHING
        known = self._paths.get(operation)
        if known is None:
            as_they_are = self._queries.are_texts(operation.in_path)
            known = self._paths[operation] = as_they_are, self._schemas.of_parameters(operation.in_path)
        as_they_are, validator = known
        if as_they_are and len(values) == 1:
            (value,) = values.values()
            place = operation, value
            if place not in self._valid_paths:
                _valid(values, validator, "path")
                if len(self._valid_paths) >= _MOST_KNOWN:
                    self._valid_paths.clear()
                self._valid_paths.add(place)
            return values
        return _valid(values if as_they_are else self._queries.path(operation, values), validator, "path")

    def query(self, operation: Operation, raw: str) -> Parameters:
        """Return the query parameters."""
        if not raw and not operation.needs_query:
            return _NOTHING
        known = self._valid_queries.get((operation, raw))
        if known is None:
            validator = self._schemas.of_parameters(operation.in_query)
            known = _valid(self._queries.decode(operation, raw), validator, "query")
            if len(self._valid_queries) >= _MOST_KNOWN:
                self._valid_queries.clear()
            self._valid_queries[operation, raw] = known
        return known

    def body(self, operation: Operation, content_type: str | None, content: bytes) -> Json:
        """Return the body; None if there is none and none is required."""
        reader = self._bodies.get(operation)
        if reader is None:
            reader = self._bodies[operation] = BodyReader(operation, self._schemas, self._queries)
        return reader.read(content_type, content)


def _valid(values: Object, validator: Validator, where: str) -> Object:
    if not validator.is_valid(values):
        raise bad_request("; ".join(validator.errors(values, where)))
    return values
