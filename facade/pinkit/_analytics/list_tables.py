"""Lists of models as tables of Arrow, whose types are those of the OpenAPI document."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Coroutine, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, overload

from pinkit_generated._codec import Const, Enum, Tagged, is_array, is_object, members_of, union

from .._endpoints.to_dict import to_dict
from .._io.pager import AsyncPager, Pager
from .arrow import arrow
from .columns import encodable

if TYPE_CHECKING:
    from pinkit_generated._codec import Codec

    from .._core.effects import Steps
    from .._core.pagination import Cursor

#: The column with the fields that the OpenAPI document does not have, as JSON.
EXTRA: Final = "_extra"
_DEEPEST: Final = 8  # levels of structs; what is below is JSON
_ROWS: Final = 10_000  # rows that are converted at once


@overload
def to_table(pager: Pager[Any], *, limit: int | None = None) -> Any: ...
@overload
def to_table(pager: AsyncPager[Any], *, limit: int | None = None) -> Coroutine[Any, Any, Any]: ...
def to_table(pager: Any, *, limit: int | None = None) -> Any:
    """Fetch a list into a table of Arrow; needs `pinkit[table]`.

    The columns and their types are those of the OpenAPI document, also if the list is empty: nested objects
    are structs, times have the time zone UTC. What the document has no type for is JSON. Fields that the
    document does not have, and values of another type, are in the column `_extra` as JSON, by their path.

    Args:
        pager: A list of a client, such as `client.campaigns.list(ad_account_id)`.
        limit: The largest number of items; None for all.

    Returns:
        A `pyarrow.Table`; with `AsyncClient`, a coroutine that returns it.

    Raises:
        ImportError: pyarrow is not installed.
        TypeError: `pager` is not a list of a client.
        PinterestError: A page could not be fetched; see `pinkit.errors`.
    """
    if not isinstance(pager, (Pager, AsyncPager)):
        raise TypeError(
            f"pager must be a list of a client, such as client.boards.list(), not {type(pager).__name__}"
        )
    arrow()
    return pager._run(_fetched(pager, limit))


def _fetched(pager: Any, limit: int | None) -> Steps[Any]:
    pa = arrow()
    cursor: Cursor[Any] = pager._cursor(pager._listing, limit)
    codec = pager._listing.operation.item
    schema = pa.schema([*_struct(codec), pa.field(EXTRA, pa.string())])
    batches, rows = list[Any](), list[Mapping[str, Any]]()
    while (fetched := (yield from cursor.fetch())) is not None:
        rows += [_row(codec, to_dict(item)) for item in fetched.items]
        if len(rows) >= _ROWS:
            batches.append(pa.RecordBatch.from_pylist(rows, schema))
            rows = []
    batches.append(pa.RecordBatch.from_pylist(rows, schema))
    return pa.Table.from_batches(batches, schema)


def _struct(codec: Codec) -> Any:
    """Return the fields of the items of a list."""
    kind = type_of(codec, 0)
    pa = arrow()
    return list(kind) if pa.types.is_struct(kind) else [pa.field("value", kind)]


def _row(codec: Codec, item: Any) -> Mapping[str, Any]:
    extra = dict[str, Any]()
    row = _value(item, type_of(codec, 0), "", extra)
    if not isinstance(row, dict):
        row = {"value": row}
    return {**row, EXTRA: json.dumps(extra) if extra else None}


# Types --------------------------------------------------------------------------------------------------


@lru_cache(4096)
def _named(name: str, depth: int) -> Any:
    """Return the type of a model, or of a named union."""
    pa, fields = arrow(), members_of(name)
    if fields is None:
        return type_of(union(name), depth)
    if depth >= _DEEPEST or not fields:
        return pa.string()
    return pa.struct([pa.field(key, type_of(each.codec, depth + 1)) for key, each in fields.items()])


def type_of(codec: Codec, depth: int) -> Any:
    """Return the type of a codec; text, with JSON, where no other type has all of its values."""
    pa = arrow()
    if isinstance(codec, str):
        return _named(codec, depth)
    if isinstance(codec, list):
        return pa.list_(type_of(codec[0], depth))
    if isinstance(codec, tuple):
        return _merged([type_of(each, depth) for each in _branches(codec)])
    if isinstance(codec, Tagged):
        return _merged([type_of(each, depth) for each in dict.fromkeys(codec.branches.values())])
    if isinstance(codec, (Enum, Const)):
        values = codec.values() if isinstance(codec, Enum) else (codec.value,)
        return pa.int64() if values and all(type(each) is int for each in values) else pa.string()
    scalars: Mapping[Any, Any] = {
        int: pa.int64(),
        float: pa.float64(),
        bool: pa.bool_(),
        dt.datetime: pa.timestamp("us", "UTC"),
        dt.date: pa.date32(),
    }
    return pa.string() if isinstance(codec, dict) else scalars.get(codec, pa.string())


def _branches(codec: Any) -> list[Codec]:
    return [each for each in codec if each is not None]


def _merged(kinds: Sequence[Any]) -> Any:
    """Return the type that has the values of several: a struct has the fields of all."""
    pa = arrow()
    if not kinds:
        return pa.string()
    first, *others = kinds
    for other in others:
        first = _both(first, other)
    return first


def _both(one: Any, other: Any) -> Any:
    pa = arrow()
    if one.equals(other):
        return one
    if pa.types.is_struct(one) and pa.types.is_struct(other):
        fields = {each.name: each.type for each in one}
        for each in other:
            fields[each.name] = _both(fields[each.name], each.type) if each.name in fields else each.type
        return pa.struct(list(fields.items()))
    if pa.types.is_list(one) and pa.types.is_list(other):
        return pa.list_(_both(one.value_type, other.value_type))
    if {str(one), str(other)} == {"int64", "double"}:
        return pa.float64()
    return pa.string()


# Values -------------------------------------------------------------------------------------------------


def _value(value: Any, kind: Any, path: str, extra: dict[str, Any]) -> Any:
    """Return a JSON value in the form of a type; what does not fit is added to `extra`, by its path."""
    types = arrow().types
    if value is None:
        return None
    if types.is_struct(kind):
        if is_object(value):
            return _fields(value, kind, path, extra)
    elif types.is_list(kind):
        if is_array(value):
            return [_value(each, kind.value_type, f"{path}[{at}]", extra) for at, each in enumerate(value)]
    elif types.is_string(kind):
        return encodable(value) if isinstance(value, str) else json.dumps(value)
    elif (found := _scalar(value, kind)) is not None:
        return found
    extra[path] = value
    return None


def _fields(value: Mapping[str, Any], kind: Any, path: str, extra: dict[str, Any]) -> dict[str, Any]:
    types = {each.name: each.type for each in kind}
    made = dict[str, Any]()
    for name, item in value.items():
        below = f"{path}.{name}".lstrip(".")
        if name in types:
            made[name] = _value(item, types[name], below, extra)
        else:
            extra[below] = item
    return made


def _scalar(value: Any, kind: Any) -> Any:
    """Return a number, a boolean, a time or a date; None if the value is none, or beyond the type."""
    types = arrow().types
    try:
        if types.is_timestamp(kind):
            time = dt.datetime.fromisoformat(value)
            return time.astimezone(dt.UTC) if time.tzinfo else time.replace(tzinfo=dt.UTC)
        if types.is_date(kind):
            return dt.date.fromisoformat(value)
        return _number(value, kind)
    except (TypeError, ValueError, OverflowError):
        return None


def _number(value: Any, kind: Any) -> Any:
    types = arrow().types
    if types.is_boolean(kind):
        return value if isinstance(value, bool) else None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    if types.is_integer(kind):
        return int(value) if float(value).is_integer() and abs(value) < 2**63 else None
    return float(value)
