"""The life cycle of the records of a collection: create, list, get, update and delete, by path and method."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TypeAlias

from attrs import field, frozen

from pinkit.testing.clock import timestamp
from pinkit.testing.document import Operation
from pinkit.testing.messages import ApiError, Json, Object, is_list
from pinkit.testing.paging import page
from pinkit.testing.response_bodies import ResponseBodies
from pinkit.testing.state.ads import find_account
from pinkit.testing.state.envelopes import Failed, ItemError, Result, Returned, Sent, returned, sent
from pinkit.testing.world import Call, Handler

Rule: TypeAlias = Callable[[Call, Object], None]
Fields: TypeAlias = Callable[[Call, Object], Object]


def _no_rule(_: Call, __: Object) -> None:
    return None


def _no_fields(_: Call, __: Object) -> Object:
    return {}


@frozen
class Kind:
    """A kind of records with the usual life cycle; each attribute but the path is a deviation from it.

    Attributes:
        path: The path of the collection.
        name: The name of one record, in messages and as its `type`.
        id: The field with the id.
        makes: Fields of a new record that are not in the request.
        check: Raises ItemError if a record is not valid, when it is created and when it is changed.
        shows: Fields that depend on the time or on other records.
        filters: Query parameters of a list, with the field that they filter by, if their names differ.
        hides: Whether a list omits a record.
        changes: Applies an update, and returns the record; None deletes it.
        code: The error code of 404.
        initial: The number of records that each owner has at first.
    """

    path: str
    name: str
    id: str = "id"
    makes: Fields = _no_fields
    check: Rule = _no_rule
    shows: Fields = _no_fields
    filters: Mapping[str, str] = field(factory=dict[str, str])
    hides: Callable[[Call, Object], bool] = lambda _, __: False
    changes: Callable[[Call, Object, Object], Object | None] = lambda _, record, item: changed(record, item)
    code: int = 1
    initial: int = 0

    @property
    def table(self) -> str:
        """The name of its table."""
        return self.path.rpartition("/")[2]


def changed(record: Object, item: Object) -> Object | None:
    """Return a record after an update; `operation_type` REMOVE deletes it."""
    return None if item.get("operation_type") == "REMOVE" else {**record, **item}


# The engine ---------------------------------------------------------------------------------------------


class LifeCycle:
    """The handlers of one kind.

    Args:
        kind: The kind.
        operations: All operations on it, by their role: `create`, `list`, `get`, `update`, `delete`,
            `update_each` or `delete_each`.
        bodies: Makes values, and reads schemas.
    """

    def __init__(self, kind: Kind, operations: Mapping[str, Operation], bodies: ResponseBodies) -> None:
        self.kind = kind
        self._bodies = bodies
        self._operations = operations
        self._shapes = dict[str, tuple[Sent, Returned]]()
        self._parents = [part[1:-1] for part in kind.path.split("/") if part.startswith("{")]

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by operation id."""
        works = {
            "create": self._create,
            "list": self._list,
            "get": self._get,
            "update": self._update,
            "update_each": self._update_each,
            "delete": self._delete,
            "delete_each": self._delete_each,
        }
        return {each.id: guarded(works[role.partition(" ")[0]]) for role, each in self._operations.items()}

    # What handlers of other operations use

    def scope(self, call: Call) -> str:
        """Return the owner of the records: the ids in the path of the collection, or the account.

        Raises:
            ApiError: 404 if the caller has no such owner.
        """
        check_owners(call, self._parents)
        return "/".join(call.path[name] for name in self._parents) or call.identity.user

    def find(self, call: Call, key: str) -> Object:
        """Return a record.

        Raises:
            ItemError: 404.
        """
        kind, scope = self.kind, self.scope(call)
        self._begin(call, scope)
        record = call.table(kind.table).get(self._key(scope, key))
        if record is None or record["_scope"] != scope or kind.hides(call, record):
            raise ItemError(kind.code, f"There is no {kind.name} {key[:60]}.", 404)
        return record

    def check(self, call: Call, key: str) -> None:
        """Check that a record exists.

        Raises:
            ApiError: 404.
        """
        try:
            self.find(call, key)
        except ItemError as error:
            raise ApiError(error.status, error.code, error.message) from None

    def add(self, call: Call, item: Object) -> Object:
        """Create a record.

        Raises:
            ItemError: It is not valid.
        """
        kind, scope = self.kind, self.scope(call)
        record: Object = {kind.id: "", **item, **self._owners(call)}
        record[kind.id] = record[kind.id] or call.world.new_id()
        record |= {"_scope": scope, **kind.makes(call, record)}
        kind.check(call, record)
        return self._put(call, self._completed(call, record))

    def show(self, call: Call, record: Object) -> Object:
        """Return a record as a response."""
        shown = {name: value for name, value in record.items() if not name.startswith("_")}
        return {**shown, **self.kind.shows(call, record)}

    # Operations

    def _create(self, call: Call) -> Json:
        sent, returned = self._shape(call.operation)
        return returned.write([self._tried(call, self.add, item) for item in sent.items(call.body)])

    def _list(self, call: Call) -> Json:
        kind, scope = self.kind, self.scope(call)
        self._begin(call, scope)
        filters = list(self._filters(call))

        def wanted(record: Object) -> bool:
            return not kind.hides(call, record) and all(each(record) for each in filters)

        rows = call.table(kind.table).of("_scope", scope)
        size = None if "page_size" in call.operation.in_query else max(len(rows), 1)
        newest_first = call.query.get("order") == "DESCENDING"
        made = page(call, rows, self.show, wanted=wanted, size=size, newest_first=newest_first)
        returned = self._shape(call.operation)[1]
        if returned.name is None:
            return made["items"]
        return {**made, returned.name: made["items"]}

    def _get(self, call: Call) -> Object:
        return self.show(call, self.find(call, self._last(call)))

    def _update(self, call: Call) -> Json:
        sent, returned = self._shape(call.operation)
        key = self._last(call)
        return returned.write(
            [self._changed(call, {**item, self.kind.id: key}) for item in sent.items(call.body)]
        )

    def _update_each(self, call: Call) -> Json:
        sent, returned = self._shape(call.operation)
        return returned.write([self._tried(call, self._changed, item) for item in sent.items(call.body)])

    def _delete(self, call: Call) -> Json:
        self._remove(call, self.find(call, self._last(call)))

    def _delete_each(self, call: Call) -> Json:
        """Delete all records or none."""
        for record in [self.find(call, key) for key in self._keys(call)]:
            self._remove(call, record)

    # Records

    def _changed(self, call: Call, item: Object) -> Object:
        kind = self.kind
        record = self.find(call, item[kind.id] if kind.id in item else item.get("id", ""))
        made = kind.changes(call, record, item)
        if made is None:
            self._remove(call, record)
            return record
        made |= self._owners(call)
        kind.check(call, made)
        for name in made:
            if name.startswith(_UPDATED):
                made[name] = _moment(call.now, made[name])
        return self._put(call, made)

    def _owners(self, call: Call) -> Object:
        """Return the ids in the path of the collection, which a body does not change."""
        return {name: call.path[name] for name in self._parents}

    def _put(self, call: Call, record: Object) -> Object:
        key = self._key(record["_scope"], record[self.kind.id])
        return self.show(call, call.table(self.kind.table).put(key, record))

    def _remove(self, call: Call, record: Object) -> None:
        call.table(self.kind.table).delete(self._key(record["_scope"], record[self.kind.id]))

    def _tried(self, call: Call, work: Fields, item: Object) -> Result:
        try:
            return work(call, item)
        except ItemError as error:
            return Failed(item, error)

    def _key(self, scope: str, key: str) -> str:
        return key if self.kind.id in ("id", "schedule_id") else f"{scope} {key}"

    def _last(self, call: Call) -> str:
        """The id of one record, in the path."""
        key: str = call.path[call.operation.path.rpartition("{")[2][:-1]]
        return key

    def _keys(self, call: Call) -> list[str]:
        """The ids in a query, or in a body."""
        given: Object = {**call.query, **(call.body or {})}
        return [str(key) for value in given.values() if is_list(value) for key in value]

    def _begin(self, call: Call, scope: str) -> None:
        """Create the initial records of an owner, once."""
        key = f"{self.kind.table} {scope}"
        if self.kind.initial and call.table("begun").get(key) is None:
            call.table("begun").put(key, {})
            for number in range(self.kind.initial):
                digest = hashlib.sha256(f"{call.world.seed} {key} {number}".encode()).hexdigest()
                self.add(call, {self.kind.id: str(10**17 + int(digest[:14], 16))})

    def _shape(self, operation: Operation) -> tuple[Sent, Returned]:
        shape = self._shapes.get(operation.id)
        if shape is None:
            flat = self._bodies.flat
            shape = self._shapes[operation.id] = sent(operation, flat), returned(operation, flat)
        return shape

    # Fields

    def _completed(self, call: Call, record: Object) -> Object:
        """Add the fields that the server makes: those of all responses that no request has."""
        create = self._operations.get("create")
        writable: Object = (
            self._bodies.flat(self._shape(create)[0].item, record)["properties"] if create else {}
        )
        for role in ("get", "list", "create", "update", "update_each"):
            if role not in self._operations:
                continue
            item = self._bodies.flat(self._shape(self._operations[role])[1].item, record)
            required = item.get("required", ())
            for name, schema in item.get("properties", {}).items():
                if name in record or name in _EXCEPTIONS:
                    continue
                if name not in writable or name in required:
                    record[name] = self._made(call, record, name, schema)
                elif schema.get("nullable"):
                    record[name] = None
        return record

    def _made(self, call: Call, record: Object, name: str, schema: Object) -> Json:
        flat = self._bodies.flat(schema)
        kind, enum = flat.get("type"), flat.get("enum", ())
        if name.startswith(_UPDATED) or (name.startswith("creat") and name.endswith(_TIMES)):
            return _moment(call.now, "" if kind == "string" else 0)
        if name in _USERS:
            return int(call.identity.user) if kind in ("integer", "number") else call.identity.user
        if name == "type" and not enum and kind == "string":
            return self.kind.name
        if "ACTIVE" in enum:
            return "ACTIVE"
        return self._bodies.value(schema, name, owner=f"{record[self.kind.id]} ")

    def _filters(self, call: Call) -> Iterator[Callable[[Object], bool]]:
        for name, value in call.query.items():
            if name == "search_query":
                yield partial(_mentions, value.lower())
            elif name not in _PAGING:
                known = self.kind.filters.get(name)
                yield partial(_matches, (known,) if known else _fields_of(name, self.kind), value)


def _mentions(text: str, record: Object) -> bool:
    return text in str(record.get("name")).lower()


def _fields_of(name: str, kind: Kind) -> tuple[str, ...]:
    """Return the fields that a query parameter may filter by, the most likely first."""
    one = name.removesuffix("s")
    if one in ("id", f"{kind.name}_id"):
        return (kind.id,)
    return (name, one, one.removeprefix(f"{kind.name}_"), *(("status",) if name.endswith("statuses") else ()))


def _matches(fields: tuple[str, ...], value: Json, record: Object) -> bool:
    """Whether the first of these fields that a record has is the value, or one of it."""
    wanted: list[Json] = value if is_list(value) else [value]
    for name in fields:
        if name in record:
            found: list[Json] = record[name] if is_list(record[name]) else [record[name]]
            return any(each in wanted for each in found)
    return True


def _moment(now: float, like: Json) -> Json:
    return f"{timestamp(now)}Z" if isinstance(like, str) else int(now)


def guarded(work: Handler) -> Handler:
    """Return a handler whose ItemError is an error of the whole call."""

    def handler(call: Call) -> Json:
        try:
            return work(call)
        except ItemError as error:
            raise ApiError(error.status, error.code, error.message) from None

    return handler


def check_owners(call: Call, names: Iterable[str]) -> None:
    """Check that the caller has the owners in the path.

    Raises:
        ApiError: 404.
    """
    for name in names:
        if name in _OWNERS:
            _OWNERS[name](call)


def find_business(call: Call) -> str:
    """Return the business of the path, which is the caller's own account.

    Raises:
        ApiError: 404.
    """
    business: str = call.path["business_id"]
    if business != call.identity.user:
        raise ApiError(404, 1, f"There is no business {business}.")
    return business


def find_catalog(call: Call, key: str) -> str:
    """Return the id of a catalog of the caller.

    Raises:
        ApiError: 404.
    """
    record = call.table("catalogs").get(key)
    if record is None or record["_scope"] != call.identity.user:
        raise ApiError(404, 1, f"There is no catalog {key}.")
    return key


_OWNERS: dict[str, Callable[[Call], object]] = {
    "ad_account_id": find_account,
    "business_id": find_business,
    "catalog_id": lambda call: find_catalog(call, call.path["catalog_id"]),
}
_PAGING = frozenset({"bookmark", "page_size", "order"})
_UPDATED = ("updated", "last_updated")
_TIMES = ("time", "_at", "timestamp")
_USERS = frozenset({"user_account_id", "connected_user_id", "user_id"})
_EXCEPTIONS = frozenset({"exceptions", "exception", "errors"})
