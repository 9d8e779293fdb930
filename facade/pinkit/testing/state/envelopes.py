"""Where the records are in a request and in a response: one, a list, or a result for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from attrs import frozen

from pinkit.testing.document import Operation
from pinkit.testing.messages import Json, Object, is_list

Flatten: TypeAlias = Callable[[Object], Object]  # merges the references and parts of a schema into it


class ItemError(Exception):
    """One item of a batch failed.

    Args:
        code: Pinterest's error code.
        message: What is wrong, and where.
        status: The HTTP status, if the response has no place for a failed item.
    """

    def __init__(self, code: int, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.exception: Object = {"code": code, "message": message}


@frozen
class Failed:
    """An item of a batch that failed."""

    item: Object
    error: ItemError


Result: TypeAlias = Object | Failed


@frozen
class Sent:
    """The place of the records in a request body.

    Attributes:
        name: The field with the list; None if there is none.
        item: The schema of a record.
    """

    name: str | None
    item: Object
    many: bool

    def items(self, body: Json) -> list[Object]:
        """Return the records of a body, each with the fields beside their list."""
        if self.name is not None:
            common = {name: value for name, value in body.items() if name != self.name}
            return [{**common, **each} for each in body.get(self.name) or ()]
        return body if is_list(body) else [body or {}]


def sent(operation: Operation, flatten: Flatten) -> Sent:
    """Return the place of the records in an operation's request body."""
    schema = flatten(operation.body.schema) if operation.body else {}
    if schema.get("type") == "array":
        return Sent(None, flatten(schema["items"]), many=True)
    fields: Object = schema.get("properties", {})
    lists = _lists(fields, flatten)
    if len(lists) == 1 and all(name in lists or name.endswith("_id") for name in fields):
        ((name, item),) = lists.items()
        return Sent(name, item, many=True)
    return Sent(None, schema, many=False)


@frozen
class Returned:
    """The place of the records in a response body.

    Attributes:
        item: The schema of a record; empty if the response has none.
        name: The field with the list; None if there is none.
        many: Whether there is a list.
        exceptions: The field with what is wrong, beside the `data` of an item, or in it.
        inside: The fields of `data` if what is wrong is in it.
        one: Whether it is one exception, not a list.
        errors: The fields that an item needs in the list of failed items, `errors`; None if there is no such
            list.
        wrapped: Whether an item has its record in `data`.
    """

    item: Object
    name: str | None = None
    many: bool = False
    wrapped: bool = False
    exceptions: str = ""
    inside: frozenset[str] = frozenset()
    one: bool = False
    errors: frozenset[str] | None = None

    def write(self, results: Sequence[Result]) -> Json:
        """Return a response body with these results, in their order.

        Raises:
            ItemError: An item failed, and the response has no place for that.
        """
        failed = [each for each in results if isinstance(each, Failed)]
        has_place = self.errors is not None or self.exceptions
        if failed and not has_place:
            raise failed[0].error
        kept = [each for each in results if self.errors is None or not isinstance(each, Failed)]
        items = [self._element(each) for each in kept]
        if not self.many:
            return items[0] if items else None
        if self.name is None:
            return items
        body: Object = {self.name: items}
        if self.errors is not None:
            body["errors"] = [self._error(each, self.errors) for each in failed]
        return body

    def _error(self, failed: Failed, needed: frozenset[str]) -> Object:
        data = {"data": failed.item} if needed <= failed.item.keys() else {}
        return {**data, "error_messages": [failed.error.message]}

    def _element(self, result: Result) -> Json:
        if isinstance(result, Failed):
            return self._failure(result)
        if self.item.get("type") == "string":
            return result["id"]
        if not self.wrapped:
            return result
        done: Object = {} if self.one or self.inside else {self.exceptions: []}
        return {"data": result, **done}

    def _failure(self, result: Failed) -> Object:
        found = result.error.exception
        if not self.inside:
            return {self.exceptions: found if self.one else [found]}
        kept = {name: value for name, value in result.item.items() if name in self.inside}
        return {"data": {**kept, self.exceptions: found}}


def returned(operation: Operation, flatten: Flatten) -> Returned:
    """Return the place of the records in the body of an operation's success."""
    raw = operation.succeeds_with
    schema = flatten(raw) if raw else {}
    fields: Object = schema.get("properties", {})
    if schema.get("type") == "array":
        return _of_items(schema["items"], flatten)
    lists = _lists(fields, flatten)
    lists.pop("errors", None)
    if len(lists) == 1 and fields.keys() <= {*lists, "bookmark", "errors"}:
        (name,) = lists
        items = flatten(fields[name])["items"]
        return _of_items(items, flatten, name, fields.get("errors"))
    return Returned(raw or {})


def _of_items(
    items: Object, flatten: Flatten, name: str | None = None, failed: Object | None = None
) -> Returned:
    item = flatten(items)
    fields: Object = item.get("properties", {})
    if "data" not in fields or not fields.keys() <= {"data", "exceptions", "exception"}:
        kept = item if item.get("type") == "string" else items
        return Returned(kept, name, many=True, errors=_needed(failed, flatten) if failed else None)
    data: Object = fields["data"]
    beside = next((each for each in ("exceptions", "exception") if each in fields), "")
    if beside:
        one = flatten(fields[beside]).get("type") != "array"
        return Returned(data, name, many=True, wrapped=True, exceptions=beside, one=one)
    fields_of = [(branch, flatten(branch)["properties"]) for branch in data.get("oneOf", ())]
    record = next(branch for branch, names in fields_of if "exceptions" not in names)
    failure = next(names for _, names in fields_of if "exceptions" in names)
    return Returned(record, name, many=True, wrapped=True, exceptions="exceptions", inside=frozenset(failure))


def _needed(failed: Object, flatten: Flatten) -> frozenset[str]:
    error = flatten(flatten(failed)["items"])
    return frozenset(flatten(error.get("properties", {}).get("data", {})).get("required", ()))


def _lists(fields: Object, flatten: Flatten) -> dict[str, Object]:
    """Return the lists of objects or ids among fields, each with the schema of its items."""
    found = dict[str, Object]()
    for name, schema in fields.items():
        flat = flatten(schema)
        if flat.get("type") == "array":
            item = flatten(flat.get("items", {}))
            if "properties" in item:
                found[name] = item
    return found
