"""The manifest of a dataset: which files are complete, of which days, and when they were loaded."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

from .._io.files import follow_links, lock_for_run, replace, try_file_lock
from .._io.journal_file import append
from ..errors import JournalError

NAME: Final = "_manifest.jsonl"  # readers of datasets skip names that begin with an underscore
_HEADER: Final = {"kind": "pinkit.load", "version": 1}


class Entry(NamedTuple):
    """A file that is complete.

    Args:
        start: The first day; empty for a list.
        end: The last day; empty for a list.
        loaded: The day on which it was loaded.
        rows: The number of its rows.
    """

    start: str
    end: str
    loaded: str
    rows: int

    @property
    def loaded_on(self) -> dt.date:
        """The day on which it was loaded."""
        return dt.date.fromisoformat(self.loaded)


class Manifest:
    """The manifest, in a file that one run uses at a time.

    Args:
        folder: The folder of the dataset, which exists.

    Raises:
        JournalError: Another run uses the dataset, or the file is no manifest; it is then not changed.
        OSError: The file cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self._path = follow_links(folder / NAME)
        self.entries: dict[str, Entry] = {}
        self.tables: dict[str, str] = {}
        self._file: IO[bytes] | None = None
        unlock = lock_for_run(lambda: try_file_lock(folder / "_manifest.lock"))
        if unlock is None:
            raise JournalError(f"another run is loading into {str(folder)!r}; wait until it has ended")
        self._unlock: Callable[[], None] = unlock
        try:
            # The lines of earlier runs, and a line that a killed run began, are dropped.
            if not self._path.exists() or self._read() > len(self.entries) + len(self.tables) + 1:
                lines = [_HEADER, *self._tables(self.tables), *self._lines(self.entries)]
                replace(self._path, b"".join(map(_line, lines)))
            self._file = self._path.open("ab", buffering=0)
        except BaseException:
            self.close()
            raise

    def _read(self) -> int:
        """Read the file, and return how many lines it has, a line that is not complete included."""
        content = self._path.read_bytes()
        *lines, rest = content.split(b"\n")
        for number, line in enumerate(lines, 1):
            try:
                self._note(json.loads(line), is_first=number == 1)
            except (ValueError, KeyError, TypeError, RecursionError):
                raise JournalError(
                    f"line {number} of {str(self._path)!r} is no line of a manifest, and was not changed; "
                    "load into another folder, or delete the file to load everything again"
                ) from None
        if not lines:
            raise JournalError(f"{str(self._path)!r} is no manifest, and was not changed")
        return len(lines) + bool(rest)

    def _note(self, line: Any, *, is_first: bool) -> None:
        if is_first:
            if line != _HEADER:
                raise ValueError(line)
        elif "query" in line:
            self.tables[line["table"]] = line["query"]
        else:
            entry = Entry(*(line[name] for name in Entry._fields))
            _ = entry.loaded_on
            for each in filter(None, (entry.start, entry.end)):  # a list has neither
                dt.date.fromisoformat(each)
            self.entries[line["file"]] = entry

    def add_table(self, name: str, query: str) -> None:
        """Record what a table is.

        Raises:
            ValueError: The folder has another table of this name.
            JournalError: The file cannot be written.
        """
        found = self.tables.get(name)
        if found is None:
            self._append(self._tables({name: query}))
            self.tables[name] = query
        elif found != query:
            raise ValueError(
                f"tables: {name!r} in {str(self._path.parent)!r} was loaded with another level, other "
                "columns or other arguments; choose another name"
            )

    def add(self, entries: dict[str, Entry]) -> None:
        """Record files that are complete.

        Raises:
            JournalError: The file cannot be written.
        """
        self._append(self._lines(entries))
        self.entries |= entries

    def _append(self, lines: Iterable[Any]) -> None:
        assert self._file is not None  # noqa: S101  # it is open
        append(self._file, b"".join(map(_line, lines)))

    @staticmethod
    def _lines(entries: dict[str, Entry]) -> list[Any]:
        return [{"file": key, **entry._asdict()} for key, entry in entries.items()]

    @staticmethod
    def _tables(tables: dict[str, str]) -> list[Any]:
        return [{"table": name, "query": query} for name, query in tables.items()]

    def close(self) -> None:
        """Close and unlock the file."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
        self._unlock()


def _line(value: Any) -> bytes:
    return json.dumps(value).encode() + b"\n"
