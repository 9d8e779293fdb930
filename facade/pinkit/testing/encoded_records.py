"""Records as JSON text, kept until something that the text was made from changes.

A list that is read after one change then encodes one record.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import is_
from typing import TYPE_CHECKING, TypeAlias

import orjson

from pinkit.testing.declared_fields import Declared
from pinkit.testing.document import Document, Operation
from pinkit.testing.messages import Json, Object, dumps

if TYPE_CHECKING:
    from pinkit.testing.world import Call

_MOST = 50_000  # texts
# What a response was made from: rows of tables and stamps of groups, which each change replaces.
Sources: TypeAlias = tuple[object, ...]


class EncodedRecords:
    """The texts of records, by operation, user and record.

    Args:
        document: The OpenAPI document.
        declared: Removes the fields that it does not declare.
    """

    def __init__(self, document: Document, declared: Declared) -> None:
        self._document = document
        self._declared = declared
        self._schemas = dict[Operation, Object]()
        self._known = dict[tuple[Operation, str, str], tuple[Sources, orjson.Fragment, bytes]]()
        self.verify = False  # whether each text is compared with a new one

    def shown(
        self, call: Call, record: Object, sources: Sources, make: Callable[[Call, Object], Object]
    ) -> orjson.Fragment:
        """Return a record as an item of a list, or as the whole response.

        Args:
            call: The request.
            record: The record, with its `id`.
            sources: All that `make` reads, besides the caller's user and the operation. They are compared by
                identity.
            make: Makes the response.
        """
        place = call.operation, call.identity.user, record["id"]
        known = self._known.get(place)
        if known is not None and all(map(is_, known[0], sources)):
            if self.verify:
                assert known[2] == self._encoded(call, make(call, record)), f"{place} changed"  # noqa: S101
            return known[1]
        if len(self._known) >= _MOST:
            self._known.clear()
        text = self._encoded(call, make(call, record))
        made = orjson.Fragment(text)
        self._known[place] = sources, made, text
        return made

    def _encoded(self, call: Call, value: Json) -> bytes:
        schema = self._schemas.get(call.operation)
        if schema is None:
            schema = self._schemas[call.operation] = self._schema(call.operation)
        return dumps(self._declared.keep(schema, value))

    def _schema(self, operation: Operation) -> Object:
        """Return the schema of an item of a list, or of the whole response."""
        schema = operation.succeeds_with or {}
        left = [schema]
        while left:
            part = self._document.resolve(left.pop())
            if "items" in part.get("properties", {}):
                found: Object = self._document.resolve(part["properties"]["items"]).get("items", schema)
                return found
            left += part.get("allOf", ())  # as earlier releases describe lists
        return schema
