"""Record batches of pyarrow: the schema of a table, and rows or a CSV as batches of exactly that schema."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from .._extras.libraries import library
from .columns import (
    FALSE,
    TRUE,
    Column,
    Kind,
    is_micros_as_money,
    kind_of,
    reader_of,
    source_in,
    typed,
    unreadable,
)

if TYPE_CHECKING:
    from pathlib import Path

#: Digits of a decimal, and of these after the point: the sum of a large account over years.
PRECISION, SCALE = 28, 6
_BLOCK: Final = 2**20  # bytes of a CSV that are parsed at once
#: An amount that is a float is below this, if its cast to a decimal is exact: 53 bits have its millionths.
_EXACT: Final = 2**33


def arrow(name: str = "") -> Any:
    """Import pyarrow, or one of its modules.

    Raises:
        ImportError: It is not installed; the message names the extra.
    """
    return library(f"pyarrow{name and '.'}{name}", "table", "a table of Arrow or Parquet")


def optional(module: str) -> Any:
    """Import a module of a library that no extra installs.

    Raises:
        ImportError: It is not installed; the message states how to install it.
    """
    try:
        return import_module(module)
    except ImportError as error:
        name = module.partition(".")[0]
        raise ImportError(f"{name} is not installed; install it by: pip install {name} ({error})") from error


def type_of(kind: Kind) -> Any:
    """Return the type of a kind of column."""
    pa = arrow()
    made: Mapping[str, Callable[[], Any]] = {
        "text": pa.string,
        "date": pa.date32,
        "count": pa.int64,
        "rate": pa.float64,
        "micros": pa.int64,
        "money": lambda: pa.decimal128(PRECISION, SCALE),
        "flag": pa.bool_,
    }
    return made[kind]()


def schema_of(columns: Sequence[Column], facts: Mapping[str, str]) -> Any:
    """Return the schema of a table, with facts about it as metadata."""
    pa = arrow()
    metadata = {f"pinkit.{name}": value for name, value in facts.items()}
    return pa.schema([pa.field(each.name, type_of(each.kind)) for each in columns], metadata or None)


def batch_of(columns: Sequence[Column], rows: Sequence[Mapping[str, Any]]) -> Any:
    """Return rows, as Pinterest sent them, as a record batch.

    Raises:
        InvalidResponseError: A value is not of the kind of its column.
    """
    arrays = [
        _array(each, values, rows) for each, values in zip(columns, _values(columns, rows), strict=True)
    ]
    return arrow().RecordBatch.from_arrays(arrays, names=[each.name for each in columns])


def _values(columns: Sequence[Column], rows: Sequence[Mapping[str, Any]]) -> Iterator[Sequence[Any]]:
    """Return the values of each column."""
    for each in columns:
        name = each.sources[0]
        try:
            yield [row[name] for row in rows]
        except KeyError:  # it is absent in some rows
            yield [row.get(name) for row in rows]


def _array(column: Column, values: Sequence[Any], rows: Sequence[Mapping[str, Any]]) -> Any:
    """Return the values of a column: at once if they have the expected form, else one by one."""
    pa, kind = arrow(), type_of(column.kind)
    if (form := _expected_form(column, values)) is not None:
        # Such as a date with a time, or half of a surrogate pair.
        with contextlib.suppress(pa.ArrowInvalid, OverflowError, UnicodeEncodeError):
            return pa.array(values, form).cast(kind)
    read = [row[column.name] for row in typed([column], rows)]
    try:
        return pa.array(read, kind)
    except (pa.ArrowInvalid, OverflowError):  # a whole number of more than 64 bits
        raise unreadable(column.name, max((each for each in read if each is not None), key=abs)) from None


def _expected_form(column: Column, values: Sequence[Any]) -> Any:
    """Return the type of values that a cast converts to those of a column; None if there is none."""
    pa, types = arrow(), set(map(type, values)) - {type(None)}
    if not types <= _DIRECT.get(column.kind, frozenset()) or is_micros_as_money(column):
        return None
    if len(column.sources) > 1 and None in values:
        return None
    if column.kind == "money":
        return pa.float64() if all(each is None or abs(each) < _EXACT for each in values) else None
    if str in types:
        return None if "" in values else pa.string()
    return type_of(column.kind)


#: Types of values that need no conversion.
_DIRECT: Final[Mapping[Kind, frozenset[type]]] = {
    "text": frozenset({str}),
    "date": frozenset({str}),
    "count": frozenset({int}),
    "micros": frozenset({int}),
    "rate": frozenset({float, int}),
    "money": frozenset({float, int}),
    "flag": frozenset({bool}),
}


# CSV ----------------------------------------------------------------------------------------------------


def csv_batches(
    path: Path,
    header: Sequence[str],
    lines: int,
    columns: Sequence[Column],
    as_text: Callable[[], Iterator[Mapping[str, Any]]],
) -> Iterator[Any]:
    """Yield the record batches of a CSV, parsed by pyarrow.

    An amount of money with more digits than a decimal is rounded. A value in another form than expected, such
    as `12.0` for a count, is read as in rows: the rest of the file is then parsed more slowly.

    Args:
        path: The file.
        header: The names of its columns.
        lines: The number of lines up to the end of the header.
        columns: The columns of the batches.
        as_text: Yields the rows as text.
    """
    rows = 0
    sources = [source_in(each, header) for each in columns]
    kinds = [type_of(each.kind) for each in columns]
    ways = (type_of("money"), arrow().float64())  # floats can be rounded, and are slower to convert
    for amounts in () if _may_have_newlines(header, columns) and _cuts_a_line_end(path) else ways:
        reader: Any = None
        try:
            reader = _opened(path, header, lines, columns, sources, amounts)
            for batch in _behind(rows, reader):
                yield _as_schema(batch, columns, sources, kinds)
                rows += batch.num_rows
        except arrow().ArrowInvalid:
            continue
        finally:
            if reader is not None:
                reader.close()
        return
    rest = islice(as_text(), rows, None)
    while some := list(islice(rest, 65536)):
        yield batch_of(columns, some)


def _behind(rows: int, batches: Iterable[Any]) -> Iterator[Any]:
    """Yield batches without their first rows, which pyarrow cannot skip itself: it counts lines instead."""
    for batch in batches:
        skipped = min(rows, batch.num_rows)
        rows -= skipped
        if skipped < batch.num_rows:
            yield batch.slice(skipped)


def _opened(
    path: Path,
    header: Sequence[str],
    lines: int,
    columns: Sequence[Column],
    sources: Sequence[str | None],
    amounts: Any,
) -> Any:
    """Open a CSV for batches.

    Args:
        path: The file.
        header: The names of its columns.
        lines: The number of lines up to the end of the header.
        columns: The columns of the batches.
        sources: The name of each in the header.
        amounts: The type that money is parsed as.
    """
    csv = arrow("csv")
    types = {
        source: type_of("micros") if is_micros_as_money(each) else type_of(each.kind)
        for each, source in zip(columns, sources, strict=True)
        if source is not None
    }
    types = {source: amounts if kind == type_of("money") else kind for source, kind in types.items()}
    return csv.open_csv(
        str(path),
        read_options=csv.ReadOptions(column_names=header, skip_rows=lines, block_size=_BLOCK),
        parse_options=csv.ParseOptions(newlines_in_values=_may_have_newlines(header, columns)),
        convert_options=csv.ConvertOptions(
            column_types=types,
            include_columns=list(types),
            null_values=[""],
            strings_can_be_null=True,
            true_values=[*TRUE, "True", "TRUE"],
            false_values=[*FALSE, "False", "FALSE"],
        ),
    )


def _cuts_a_line_end(path: Path) -> bool:
    """Whether a block ends in quotes between a carriage return and a line feed, which pyarrow then drops."""
    is_quoted, counted = False, 0
    with path.open("rb") as file:
        for end in range(_BLOCK, path.stat().st_size, _BLOCK):
            file.seek(end - 1)
            if file.read(2) != b"\r\n":
                continue
            file.seek(counted)
            for _ in range(counted, end, _BLOCK):
                is_quoted ^= file.read(_BLOCK).count(b'"') % 2 == 1
            counted = end
            if is_quoted:
                return True
    return False


def _may_have_newlines(header: Sequence[str], columns: Sequence[Column]) -> bool:
    """Whether a text may have several lines, which makes the parser slower: an id never has."""
    kinds = {name: kind_of(name) for name in header} | {each.name: each.kind for each in columns}
    return any(kind == "text" and not name.endswith("_ID") for name, kind in kinds.items())


def _as_schema(batch: Any, columns: Sequence[Column], sources: Sequence[str | None], kinds: list[Any]) -> Any:
    pa = arrow()
    arrays = list[Any]()
    for each, source, kind in zip(columns, sources, kinds, strict=True):
        if source is None:
            arrays.append(pa.nulls(batch.num_rows, kind))
        elif is_micros_as_money(each):
            read = reader_of(each)
            values = [
                None if value is None else read(int(value)) for value in batch.column(source).to_pylist()
            ]
            arrays.append(pa.array(values, kind))
        else:
            found = batch.column(source)
            arrays.append(found if found.type == kind else _amounts(found).cast(kind))
    return pa.RecordBatch.from_arrays(arrays, names=[each.name for each in columns])


def _amounts(floats: Any) -> Any:
    """Return amounts that are floats; raise ArrowInvalid if one is too large to be exact."""
    ends = arrow("compute").min_max(floats).as_py()
    if any(each is not None and not abs(each) < _EXACT for each in ends.values()):
        raise arrow().ArrowInvalid("an amount needs more digits than a float has")
    return floats
