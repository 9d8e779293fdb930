"""The records of a customer list: normalised and hashed by Pinterest's rules for lists, spooled to a file."""

from __future__ import annotations

import csv
import functools
import itertools
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path
from typing import IO, Any, Final, NamedTuple, TypeAlias, TypeVar, cast

from .._core.secret import discreet
from . import normalise
from .normalise import CannotExpressError

T = TypeVar("T")
Records: TypeAlias = "str | os.PathLike[str] | Iterable[str | None]"


class Rule(NamedTuple):
    """How the records of a list are written.

    Args:
        normalise: Normalises plain text; raises `CannotExpressError`.
        hashes: Whether plain text is hashed.
        columns: What the column of a CSV file may be called.
    """

    normalise: Callable[[str], str]
    hashes: bool
    columns: tuple[str, ...]


class DroppedRecord(NamedTuple):
    """A record that was dropped, without its value.

    Args:
        row: Its index among all records, from 0; for a CSV file, among the rows below the header.
        reason: Why it cannot be sent.
    """

    row: int
    reason: str


def _hashed_only(_: str) -> str:
    raise CannotExpressError("the text is not a digest of 32, 40 or 64 hexadecimal digits")


#: By the type of the list.
RULES: Final[Mapping[str, Rule]] = {
    "EMAIL": Rule(normalise.email, True, ("email", "e-mail", "email address", "em", "hashed_email")),
    "MAID": Rule(normalise.mobile_ad_id, True, ("maid", "mobile_ad_id", "hashed_maid", "gaid", "idfa")),
    "IDFA": Rule(normalise.mobile_ad_id, True, ("idfa", "maid", "mobile_ad_id", "hashed_maid")),
    "HASHED_PINNER_ID": Rule(_hashed_only, True, ("hashed_pinner_id",)),
    "LR_ID": Rule(normalise.identifier, False, ("lr_id", "liveramp_envelope")),
    "DLX_ID": Rule(normalise.identifier, False, ("dlx_id",)),
}


class Spool:
    """Writes the records to a file, one a line; no frame of it shows a record.

    Args:
        list_type: The type of the list.
        column: The column of a CSV file; None to find it by its name.
        allow_plain: Whether plain e-mail addresses are sent as they are.
    """

    def __init__(self, list_type: str, column: str | None, *, allow_plain: bool) -> None:
        if list_type not in RULES:
            raise ValueError(f"list_type must be one of {', '.join(RULES)}, not {list_type!r:.40}")
        if allow_plain and list_type != "EMAIL":
            raise ValueError("allow_plain: Pinterest takes only e-mail addresses in plain text")
        self._rule = RULES[list_type]
        self._hashes = self._rule.hashes and not allow_plain
        self._column = column
        self._next = 0
        self.written = 0
        self.dropped: list[DroppedRecord] = []
        self.dropped_count = 0

    def write(self, source: Records, file: IO[bytes]) -> None:
        """Write all records.

        Raises:
            ValueError: The file is missing or has no such column, or no record can be sent.
            TypeError: The records are neither a file nor an iterable of texts.
        """
        with ExitStack() as stack:
            file.writelines(map(self._line, self._values(source, stack)))
        if not self.written:
            raise ValueError(f"source: none of {self.dropped_count} records can be sent{self._why()}")

    def _why(self) -> str:
        return f"; the first one: {self.dropped[0].reason}" if self.dropped else ""

    def _values(self, source: Any, stack: ExitStack) -> Iterator[Any]:
        if isinstance(source, (bytes, bytearray, Mapping)) or not isinstance(
            source, (str, os.PathLike, Iterable)
        ):
            kind = type(cast("object", source)).__name__
            raise TypeError(f"source must be a file's path or an iterable of texts, not {kind}")
        if not isinstance(source, (str, os.PathLike)):
            return iter(cast("Any", source))
        path = Path(cast("str | os.PathLike[str]", source))
        try:
            file = stack.enter_context(path.open(encoding="utf-8-sig", newline=""))
        except OSError as error:
            raise ValueError(f"source: {str(path)!r} cannot be read: {error.strerror or error}") from error
        return readable(path, self._in_file(path, file))

    def _in_file(self, path: Path, file: IO[str]) -> Iterator[Any]:
        if path.suffix.lower() != ".csv":
            yield from map(str.strip, file)
            return
        reader = csv.DictReader(file, restkey=_FURTHER, strict=True)
        column = self._chosen(reader.fieldnames or ())
        yield from map(functools.partial(_cell, column, len(reader.fieldnames or ())), reader)

    @discreet
    def _chosen(self, columns: Sequence[str]) -> str:
        """Return the column with the records."""
        by_name = {name.strip().lower(): name for name in columns}
        wanted = self._rule.columns if self._column is None else (self._column.strip().lower(),)
        for name in wanted:
            if name in by_name:
                if [each.strip().lower() for each in columns].count(name) > 1:
                    raise ValueError(f"column: the file has {by_name[name]!r:.60} twice; remove one")
                return by_name[name]
        raise ValueError(
            f"column: the file has none of {', '.join(map(repr, wanted))}; {shown_columns(by_name)}"
        )

    @discreet
    def _line(self, value: Any) -> bytes:
        """Return the line of a record; nothing if it is dropped."""
        index, self._next = self._next, self._next + 1
        try:
            line = self._record(value).encode() + b"\n"
        except (CannotExpressError, UnicodeEncodeError) as error:
            self.dropped_count += 1
            if len(self.dropped) < _MOST_DROPPED:
                reason = str(error) if isinstance(error, CannotExpressError) else "it is not valid Unicode"
                self.dropped.append(DroppedRecord(index, reason))
            return b""
        self.written += 1
        return line

    def _record(self, value: Any) -> str:
        if isinstance(value, CannotExpressError):
            raise value
        if not isinstance(value, str):
            kind = "missing" if value is None else f"of type {type(value).__name__}"
            raise CannotExpressError(f"the value is {kind}; it must be a text")
        text = value.strip()
        if not text:
            raise CannotExpressError("the text is empty")
        if self._rule.hashes and is_digest(text):
            return text.lower()
        plain = self._rule.normalise(text)
        if "\n" in plain or "\r" in plain:
            raise CannotExpressError("the text has several lines")
        return sha256(plain.encode()).hexdigest() if self._hashes else plain


def _cell(column: str, count: int, row: Mapping[str, Any]) -> Any:
    """Return the cell of a column, or why it may be that of another column."""
    further: Any = row.get(_FURTHER)
    return (
        row.get(column)
        if further is None
        else CannotExpressError(too_many_cells(count + len(further), count))
    )


def too_many_cells(count: int, most: int) -> str:
    """Return what is wrong with a row that has more cells than the header; an empty text for another row."""
    return "" if count <= most else f"the row has {count} cells, but the header {most}; quote the separators"


def readable(path: Path, rows: Iterator[T]) -> Iterator[T]:
    """Yield the rows of a file.

    Raises:
        ValueError: It is not UTF-8, or no CSV file; no cause of the error has a part of the file.
    """
    try:
        yield from rows
    except UnicodeDecodeError:
        problem = "is not UTF-8; save it as UTF-8"
    except csv.Error as error:
        problem = f"is not a valid CSV file: {error}"
    else:
        return
    raise ValueError(f"source: {path.name!r} {problem}")


def shown_columns(names: Iterable[str]) -> str:
    """Return which columns a file has, for a message; without a header, they are personal data."""
    names = [*names]
    if any(map(is_value, names)):
        return "its first line seems to be a record: add a line with the names of the columns"
    return f"it has {', '.join(map(repr, names)) or 'no column':.200}"


def parts_of(path: Path) -> list[tuple[int, int]]:
    """Divide a file into parts at the ends of lines: at most 10, each of 5 MiB or more but the last.

    Returns:
        The start and end of each part, in bytes.
    """
    size = path.stat().st_size
    count = max(1, min(MOST_PARTS, size // SMALLEST_PART))
    ends = [0]
    with path.open("rb") as file:
        for number in range(1, count):
            file.seek(max(size * number // count, ends[-1] + SMALLEST_PART))
            file.readline()
            ends.append(file.tell())
    ends = [*dict.fromkeys(min(end, size) for end in ends), size]
    return [(start, end) for start, end in itertools.pairwise(ends) if start < end]


_FURTHER: Final = "\0"  # no column has this name
MOST_PARTS: Final = 10
SMALLEST_PART: Final = 5 * 2**20
_MOST_DROPPED: Final = 1000
#: No field has a name with these.
is_value: Final = re.compile(r"[@\d]").search
is_digest: Final = re.compile(r"[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}").fullmatch
