"""Record batches of pyarrow: the schema of a table, and rows or a CSV as batches of exactly that schema."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from .columns import FALSE, TRUE, Column, Kind, is_micros_as_money, reader_of, source_in, typed

if TYPE_CHECKING:
    from .contents import ReportFile

#: Digits of a decimal, and of these after the point: the sum of a large account over years.
PRECISION, SCALE = 28, 6
_BLOCK: Final = 2**22  # bytes of a CSV that are parsed at once


def arrow(name: str = "") -> Any:
    """Import pyarrow, or one of its modules.

    Raises:
        ImportError: It is not installed; the message states how to install it.
    """
    return optional(f"pyarrow{name and '.'}{name}", "table")


def optional(module: str, extra: str = "") -> Any:
    """Import a module of an optional package."""
    try:
        return import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        name = f"'pinkit[{extra}]'" if extra else package
        raise ImportError(f"{package} is not installed; install it by: pip install {name}") from error


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
    arrays = [_array(each, rows) for each in columns]
    return arrow().RecordBatch.from_arrays(arrays, names=[each.name for each in columns])


def _array(column: Column, rows: Sequence[Mapping[str, Any]]) -> Any:
    pa = arrow()
    name, *others = column.sources
    values = [row.get(name) for row in rows]
    for other in others:
        values = [row.get(other) if value is None else value for value, row in zip(values, rows, strict=True)]
    if column.kind in _DIRECT and not _has_other(values, _DIRECT[column.kind]):
        return pa.array(values, type_of(column.kind))
    if column.kind == "date" and not _has_other(values, (str,)) and "" not in values:
        try:
            return pa.array(values, pa.string()).cast(pa.date32())
        except pa.ArrowInvalid:  # a date with a time, or no date
            pass
    read = [row[column.name] for row in typed([column], rows)]
    return pa.array(read, type_of(column.kind))


#: Types of values that need no conversion.
_DIRECT: Final[Mapping[Kind, tuple[type, ...]]] = {
    "count": (int,),
    "micros": (int,),
    "rate": (float, int),
    "flag": (bool,),
}


def _has_other(values: Iterable[Any], types: tuple[type, ...]) -> bool:
    return not {type(value) for value in values} <= {*types, type(None)}


# CSV ----------------------------------------------------------------------------------------------------


def csv_batches(file: ReportFile, columns: Sequence[Column]) -> Iterator[Any]:
    """Yield the record batches of a CSV, parsed by pyarrow.

    A value in another form than expected, such as `12.0` for a count, is read as in rows: the rest of the file
    is then parsed more slowly.
    """
    pa, rows = arrow(), 0
    reader: Any = None
    try:
        reader = _opened(file, columns)
        for batch in reader:
            rows += batch.num_rows
            yield _as_schema(batch, file.header, columns)
    except pa.ArrowInvalid:
        rest = islice(file.csv_rows(), rows, None)
        while some := list(islice(rest, 65536)):
            yield batch_of(columns, some)
    finally:
        if reader is not None:
            reader.close()


def _opened(file: ReportFile, columns: Sequence[Column]) -> Any:
    csv, header = arrow("csv"), file.header
    types = {
        source: _CSV_TYPES.get(each.kind, each.kind)
        for each in columns
        if (source := source_in(each, header)) is not None
    }
    pa = arrow()
    return csv.open_csv(
        str(file.path),
        read_options=csv.ReadOptions(column_names=header, skip_rows=1, block_size=_BLOCK),
        parse_options=csv.ParseOptions(newlines_in_values=True),
        convert_options=csv.ConvertOptions(
            column_types={
                name: pa.float64() if kind == "float" else type_of(kind) for name, kind in types.items()
            },
            include_columns=list(types),
            null_values=[""],
            strings_can_be_null=True,
            true_values=[*TRUE, "True", "TRUE"],
            false_values=[*FALSE, "False", "FALSE"],
        ),
    )


#: Decimals are parsed as floats, which round what has more digits than a decimal.
_CSV_TYPES: Final[Mapping[str, Any]] = {"money": "float"}


def _as_schema(batch: Any, header: Sequence[str], columns: Sequence[Column]) -> Any:
    pa = arrow()
    arrays = list[Any]()
    for each in columns:
        source = source_in(each, header)
        found = None if source is None else batch.column(source)
        if found is None:
            found = pa.nulls(batch.num_rows, type_of(each.kind))
        elif is_micros_as_money(each):
            read = reader_of(each)
            values = [None if value is None else read(int(value)) for value in found.to_pylist()]
            found = pa.array(values, type_of(each.kind))
        arrays.append(found.cast(type_of(each.kind)))
    return pa.RecordBatch.from_arrays(arrays, names=[each.name for each in columns])
