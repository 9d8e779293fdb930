"""Hold a request's path, query and body against what its operation takes."""

from __future__ import annotations

from collections.abc import Mapping

from pinkit.testing.body import read_body
from pinkit.testing.description import Description, Operation, Parameter
from pinkit.testing.query import Queries
from pinkit.testing.schemas import Schemas, Validator
from pinkit.testing.wire import Json, Object, bad_request


class Checker:
    """Decodes what was sent, or says what is wrong with it, and where; each method raises ApiError, 400."""

    def __init__(self, description: Description, schemas: Schemas) -> None:
        self._schemas = schemas
        self._queries = Queries(description)
        self._validators = dict[tuple[Operation, str], Validator]()

    def path(self, operation: Operation, values: dict[str, str]) -> Object:
        """The path parameters, from what the router found in their places."""
        if not values:
            return {}
        return self._checked(operation, "path", self._queries.path(operation, values), operation.in_path)

    def query(self, operation: Operation, raw: str) -> Object:
        """The query parameters."""
        if not raw and not operation.needs_query:
            return {}
        return self._checked(operation, "query", self._queries.decode(operation, raw), operation.in_query)

    def body(self, operation: Operation, content_type: str | None, content: bytes) -> Json:
        """The body, None if there is none and none is needed."""
        if not content and operation.body is None:
            return None
        return read_body(operation, content_type, content, self._schemas, self._queries)

    def _checked(
        self, operation: Operation, where: str, values: Object, parameters: Mapping[str, Parameter]
    ) -> Object:
        validator = self._validators.get((operation, where))
        if validator is None:  # all parameters of one kind as one schema
            schema: Object = {
                "properties": {name: each.schema for name, each in parameters.items()},
                "required": [name for name, each in parameters.items() if each.required],
            }
            validator = self._validators[operation, where] = self._schemas.validator(schema, "request")
        if wrong := validator.errors(values, where):
            raise bad_request("; ".join(wrong))
        return values
