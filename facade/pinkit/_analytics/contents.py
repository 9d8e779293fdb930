"""The content of a part: rows in memory or a file, read in chunks as dicts or as Arrow record batches."""

from __future__ import annotations

import contextlib
import csv
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import IO, Any, Final, Literal, TypeAlias, cast

import attrs
from pinkit_generated._json import fast_loads, loads

from ..errors import InvalidResponseError
from .columns import Column, Row, kind_of, typed

Raw: TypeAlias = Mapping[str, Any]
Form: TypeAlias = Literal["rows", "arrow"]

#: Rows of a chunk.
CHUNK: Final = 8192
_BLOCK: Final = 2**22  # bytes of a file that are read at once
_TRIES: Final = 4  # places that may be the end of a list


@attrs.frozen
class InMemory:
    """Rows that have arrived in a response."""

    rows: Sequence[Raw]

    def chunks(self, columns: Sequence[Column], form: Form) -> Iterator[Any]:
        """Yield lists of dicts, or record batches."""
        return _of_rows(columns, self.rows, form)


@attrs.frozen
class ReportFile:
    """A report on the disk: CSV with a header, a JSON object of lists by entity, or a JSON list.

    Args:
        path: The file.
        id_column: The column for the keys of a JSON object, where the rows have none.
    """

    path: Path
    id_column: str = ""

    def chunks(self, columns: Sequence[Column], form: Form) -> Iterator[Any]:
        """Yield lists of dicts, or record batches.

        Raises:
            InvalidResponseError: The file is not a report, or a value is not of the kind of its column.
        """
        if self.is_json:
            return _of_rows(columns, self._json(), form)
        self.check_header(columns)
        if form == "arrow":
            from .arrow import csv_batches

            return csv_batches(self.path, *self._head(), columns, self.csv_rows)
        return _of_rows(columns, self.csv_rows(), form)

    @property
    def is_json(self) -> bool:
        """Whether the file is JSON."""
        with self.path.open("rb") as file:
            return file.read(64).removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"[")

    @property
    def header(self) -> list[str]:
        """The names of the columns of a CSV, in capitals with underscores."""
        return self._head()[0]

    def _head(self) -> tuple[list[str], int]:
        """Return the header, and the number of lines up to its end: empty lines may precede it."""
        with self._csv() as reader:
            return _header_of(reader), reader.line_num

    @contextlib.contextmanager
    def _csv(self) -> Generator[Any]:
        """Open a CSV.

        Raises:
            InvalidResponseError: What is read is no CSV, or not UTF-8.
        """
        with self.path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file)
            try:
                yield reader
            except (csv.Error, UnicodeDecodeError) as error:
                raise InvalidResponseError(
                    f"the report is not CSV in UTF-8 after line {reader.line_num}: {error}"
                ) from None

    def found_columns(self) -> tuple[Column, ...]:
        """Return the columns that the file has, in the order of their appearance, with kinds by name."""
        names = (
            [*dict.fromkeys(name for row in self._json() for name in row)] if self.is_json else self.header
        )
        return tuple(Column(each, kind_of(each)) for each in names)

    def check_header(self, columns: Sequence[Column]) -> None:
        """Raise if values would be lost: the header has other names than requested, or one of them twice.

        Raises:
            InvalidResponseError: The file has none of the columns with numbers, or has a column twice.
        """
        header = self.header
        for name in dict.fromkeys(source for each in columns for source in each.sources):
            if header.count(name) > 1:
                raise InvalidResponseError(
                    f"the report has the column {name!r} {header.count(name)} times; request other columns"
                )
        numbers = [each for each in columns if each.kind not in ("text", "date")]
        if header and numbers and not any({*each.sources} & {*header} for each in numbers):
            raise InvalidResponseError(
                f"the report has none of the columns {', '.join(each.name for each in numbers)[:200]}; "
                f"it has {', '.join(header)[:200]}"
            )

    def csv_rows(self) -> Iterator[Raw]:
        """Yield the rows of a CSV as text."""
        with self._csv() as reader:
            names = _header_of(reader)
            for line in reader:
                if line and len(line) != len(names):
                    raise InvalidResponseError(
                        f"line {reader.line_num} of the report has {len(line)} values, not {len(names)}"
                    )
                if line:
                    yield dict(zip(names, line, strict=True))

    def _json(self) -> Iterator[Raw]:
        with self.path.open("rb") as file:
            for key, rows in _JsonReader(file).lists():
                if any(type(row) is not dict for row in rows):
                    raise InvalidResponseError(f"the report has {rows!r:.60} in the place of rows")
                found = cast("list[dict[str, Any]]", rows)
                if key is not None and self.id_column:
                    for row in found:
                        if row.get(self.id_column) is None:
                            row[self.id_column] = key
                yield from found


def _header_of(reader: Iterator[list[str]]) -> list[str]:
    """Return the names in the first line that is not empty."""
    return [_name(each) for each in next((line for line in reader if line), list[str]())]


def _name(text: str) -> str:
    return re.sub(r"\W+", "_", text.strip()).strip("_").upper()


def _of_rows(columns: Sequence[Column], rows: Iterable[Raw], form: Form) -> Iterator[Any]:
    left = iter(rows)
    if form == "rows":
        made = typed(columns, left)
        while chunk := list[Row](islice(made, CHUNK)):
            yield chunk
        return
    from .arrow import batch_of

    while some := list(islice(left, CHUNK)):
        yield batch_of(columns, some)


class _JsonReader:
    """Reads `{"id": [row, …], …}` or `[row, …]` with a bounded buffer.

    The end of a list is searched for by its characters, and proved by parsing: a text that ends elsewhere is
    no JSON. A list that is longer than the buffer is cut between two rows.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._buffer = file.read(_BLOCK).removeprefix(b"\xef\xbb\xbf")
        self._at = 0

    def lists(self) -> Iterator[tuple[str | None, list[Any]]]:
        """Yield the rows with the key of their list; a long list in several pieces."""
        opening = self._next(b"{[")
        if opening == b"[":
            for rows in self._rows():
                yield None, rows
        else:
            while (key := self._key()) is not None:
                for rows in self._rows():
                    yield key, rows
        if self._skip() or self._more():
            raise self._invalid()

    def _key(self) -> str | None:
        """Read the key of a list and the start of the list; None at the end of the object."""
        found = self._next(b'",}')
        if found == b",":
            found = self._next(b'"')
        if found == b"}":
            return None
        self._at -= 1  # before the quotation sign
        while (key := _KEY.match(self._buffer, self._at)) is None:
            if not self._more():
                raise self._invalid()
        self._at = key.end()
        return str(loads(key[1]))

    def _rows(self) -> Iterator[list[Any]]:
        """Yield the rows of the list that starts here, in one or more pieces."""
        if self._skip()[:1] == b"]":
            self._at += 1
            return
        while True:
            rows, ended = self._piece()
            if rows:
                yield rows
            if ended:
                return

    def _piece(self) -> tuple[list[Any], bool]:
        """Parse up to the end of the list, or the complete rows in the buffer if the end is not in it."""
        while True:
            for end in islice(_END.finditer(self._buffer, self._at), _TRIES):
                if (rows := _parsed(self._buffer[self._at : end.end() - 1])) is not None:
                    self._at = end.end()
                    return rows, True
            is_last = len(self._buffer) - self._at < _BLOCK and not self._more()
            if is_last or len(self._buffer) - self._at >= _BLOCK:
                if (found := self._scanned()) is not None:
                    return found
                if is_last or not self._more():
                    raise self._invalid()

    def _scanned(self) -> tuple[list[Any], bool] | None:
        """Do the same by the nesting of brackets outside texts, which is slower and always finds the end.

        Returns:
            The rows, and whether the list has ended; None if the buffer has no complete row.
        """
        depth, complete = 0, -1
        for token in _TOKEN.finditer(self._buffer, self._at):
            if token[0] == b'"':  # a text that the buffer cuts off
                break
            depth += (token[0] in b"{[") - (token[0] in b"}]") if len(token[0]) == 1 else 0
            if depth < 0:
                complete = token.start()
                break
            if depth == 0 and token[0] == b"}":
                complete = token.end()
        if complete < 0:
            return None
        rows = _parsed(self._buffer[self._at : complete], loads)
        if rows is None:
            raise self._invalid()
        self._at = complete
        self._skip()
        self._at += 1  # the comma after a row, or the end of the list
        if (sign := self._buffer[self._at - 1 : self._at]) not in (b",", b"]"):
            raise self._invalid()
        return rows, sign == b"]"

    def _next(self, allowed: bytes) -> bytes:
        found = self._skip()[:1]
        if not found or found not in allowed:
            raise self._invalid()
        self._at += 1
        return found

    def _skip(self) -> bytes:
        """Skip white space, and return the next character."""
        while True:
            while self._buffer[self._at : self._at + 1] in _SPACES:
                self._at += 1
            if self._at < len(self._buffer) or not self._more():
                return self._buffer[self._at : self._at + 1]

    def _more(self) -> bool:
        block = self._file.read(_BLOCK)
        if block:
            self._buffer, self._at = self._buffer[self._at :] + block, 0
        return bool(block)

    def _invalid(self) -> InvalidResponseError:
        place = self._file.tell() - len(self._buffer) + self._at
        return InvalidResponseError(
            f"the report is not complete JSON with rows: byte {place}, {self._buffer[self._at :][:40]!r}"
        )


def _parsed(rows: bytes, parse: Callable[[bytes], Any] | None = None) -> list[Any] | None:
    """Parse rows; None if they are no JSON.

    orjson at once, if no other parser is stated: it reads whole numbers of more than 64 bits as floats, and
    rejects NaN and half a surrogate pair, which `loads` accepts.
    """
    try:
        found: list[Any] = (parse or fast_loads() or loads)(b"[%s]" % rows)
    except (ValueError, RecursionError):
        return None
    return found


_KEY: Final = re.compile(rb'("(?:[^"\\]|\\.)*")\s*:\s*\[')
_END: Final = re.compile(rb"\}\s*\]")
_TOKEN: Final = re.compile(rb'"(?:[^"\\]|\\.)*"|["\[\]{}]')
_SPACES: Final = (b" ", b"\n", b"\r", b"\t")
