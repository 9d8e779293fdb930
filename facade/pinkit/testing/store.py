"""The state of a mock: tables of JSON records in memory, written through to a sqlite file if there is one."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import itemgetter
from pathlib import Path
from typing import TypeAlias

from pinkit.testing.messages import Json, Object

Row: TypeAlias = tuple[int, Object]
_Written: TypeAlias = tuple[str, str, int, Object]  # table, key, number, record
number_of = itemgetter(0)  # of a row
_VERSION = 1  # of the tables and their records
_Change: TypeAlias = "tuple[Table, str, Row | None]"  # a record as it was before
_TYPES = (str, str, int, dict)  # of what is written
_WAIT = 1.0  # seconds for another mock to close the file
_COUNTER = "counter"  # not a table: the highest number that was assigned


class StoreError(Exception):
    """The file cannot be used."""


class _Groups:
    """Rows grouped by the value of one field, in each group the lowest number first."""

    def __init__(self, name: str, rows: Iterable[Row]) -> None:
        self._field = name
        self._groups = dict[Json, list[Row]]()
        self._values = dict[int, Json]()  # by number; a record may have changed since
        self._stamps = dict[Json, object]()  # by value, replaced with each change of a group
        for row in rows:
            self.add(row)

    def of(self, value: Json) -> Sequence[Row]:
        return self._groups.get(value, ())

    def stamp(self, value: Json) -> object:
        return self._stamps.get(value)

    def add(self, row: Row) -> None:
        number, record = row
        value = self._values[number] = record.get(self._field)
        self._stamps[value] = object()
        group = self._groups.get(value)
        if group is None:
            self._groups[value] = [row]
        elif group[-1][0] < number:
            group.append(row)
        else:
            group.insert(bisect_left(group, number, key=number_of), row)

    def replace(self, row: Row) -> None:
        value = row[1].get(self._field)
        if self._values[row[0]] != value:
            self.remove(row[0])
            self.add(row)
            return
        group = self._groups[value]
        self._stamps[value] = object()
        group[bisect_left(group, row[0], key=number_of)] = row

    def remove(self, number: int) -> None:
        value = self._values.pop(number)
        self._stamps[value] = object()
        group = self._groups[value]
        del group[bisect_left(group, number, key=number_of)]
        if not group:
            del self._groups[value]


class Table:
    """Records by id, each with a number in the order of their first `put`.

    Attributes:
        row: Returns a record with its number, or None; each `put` makes a new row.
    """

    def __init__(self, store: Store, name: str) -> None:
        self._store = store
        self._name = name
        self._records = dict[str, Row]()
        self.row: Callable[[str], Row | None] = self._records.get  # no call in Python is as fast
        self._groups = dict[str, _Groups]()

    def get(self, key: str) -> Object | None:
        """Return a record; after a change in it, `put` it again."""
        found = self._records.get(key)
        return found[1] if found else None

    def put(self, key: str, record: Object) -> Object:
        """Add or replace a record; it keeps its number."""
        found = self._records.get(key)
        store = self._store
        store.changed.append((self, key, found))
        number = found[0] if found else store.next_number()
        row = self._records[key] = number, record
        for groups in self._groups.values():
            if found:
                groups.replace(row)
            else:
                groups.add(row)
        store.write(self._name, key, number, record)
        return record

    def delete(self, key: str) -> bool:
        """Delete a record; return whether there was one."""
        found = self._records.pop(key, None)
        if found is None:
            return False
        self._store.changed.append((self, key, found))
        for groups in self._groups.values():
            groups.remove(found[0])
        self._store.write(self._name, key, 0, None)
        return True

    def restore(self, key: str, row: Row | None) -> None:
        """Replace a record by a former row of it; None deletes it."""
        found = self._records.pop(key, None) if row is None else self._records.get(key)
        if row is not None:
            self._records[key] = row
            if found is None:  # the lowest number is first
                rows = sorted(self._records.items(), key=lambda each: each[1][0])
                self._records.clear()
                self._records.update(rows)
        for groups in self._groups.values():
            if row is None and found is not None:
                groups.remove(found[0])
            elif row is not None:
                (groups.replace if found else groups.add)(row)
        self._store.write(self._name, key, row[0] if row else 0, row[1] if row else None)

    def rows(self) -> Sequence[Row]:
        """Return all records with their numbers, the lowest number first."""
        return list(self._records.values())

    def of(self, name: str, value: Json) -> Sequence[Row]:
        """Return the records whose field has this value, without a scan of the table.

        The result changes with the table: copy it before you change the table.
        """
        return (self._groups.get(name) or self._grouped(name)).of(value)

    def stamp(self, name: str, value: Json) -> object:
        """Return an object that each change of the records whose field has this value replaces."""
        return (self._groups.get(name) or self._grouped(name)).stamp(value)

    def _grouped(self, name: str) -> _Groups:
        groups = self._groups[name] = _Groups(name, self._records.values())
        return groups

    def load(self, key: str, number: int, record: Object) -> None:
        """Add a record of the file."""
        self._records[key] = number, record

    def items(self) -> Iterator[tuple[str, int, Object]]:
        """Iterate over all records with their ids and numbers."""
        return ((key, number, record) for key, (number, record) in self._records.items())

    def __iter__(self) -> Iterator[Object]:
        return iter([record for _, record in self._records.values()])

    def __len__(self) -> int:
        return len(self._records)


class _Tables(dict[str, Table]):
    """Tables by name, each made when it is first requested."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store

    def __missing__(self, name: str) -> Table:
        made = self[name] = Table(self._store, name)
        return made


class Store:
    """All tables.

    Args:
        file: A sqlite database, created if it does not exist; in memory only, if omitted.

    Attributes:
        table: Returns a table by its name.
        version: Changes with each change of a record.
        changed: The records that were changed since the last commit, as they were before.
        is_new: Whether the file had no records.
        lock: Held while records are changed: a request and a test can do so in two threads.

    Raises:
        StoreError: The file is not a database of a mock, or cannot be read or written.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._tables = _Tables(self)
        self.table: Callable[[str], Table] = self._tables.__getitem__
        self.version = 0
        self.lock = threading.RLock()
        self._number = 0
        self.changed = list[_Change]()
        self._database: sqlite3.Connection | None = None
        rows: list[_Written] = []
        if file:
            self._database, rows = _opened(file)
        for kind, key, number, record in rows:
            self._number = max(self._number, number)
            if kind != _COUNTER:
                self.table(kind).load(key, number, record)
        self.is_new = self._number == 0

    def undo(self, kept: int) -> None:
        """Undo all changes since the last commit but the first ones; numbers stay assigned."""
        for table, key, row in reversed(self.changed[kept:]):
            table.restore(key, row)
        del self.changed[kept:]

    def names(self) -> list[str]:
        """Return the names of the tables that have records."""
        return sorted(name for name, table in self._tables.items() if len(table))

    def next_number(self) -> int:
        """Return a number that was not assigned before."""
        self._number += 1
        return self._number

    def clear(self) -> None:
        """Delete all records; the file keeps them until the next commit, as it does for any change."""
        self.version += 1
        self._tables.clear()
        self.changed.clear()
        self._number = 0
        if self._database:
            self._database.execute("DELETE FROM records")

    def dump(self) -> Object:
        """Return all records and the highest assigned number as JSON; the records are not copied."""
        tables = {
            name: [{"id": key, "number": number, "record": record} for key, number, record in table.items()]
            for name, table in self._tables.items()
            if len(table)  # a table is made when it is first read
        }
        return {"number": self._number, "tables": tables}

    def load(self, dump: Object) -> None:
        """Replace all records by those that `dump` returned."""
        self.clear()
        for name, rows in dump["tables"].items():
            for row in rows:
                self.table(name).load(row["id"], row["number"], row["record"])
                self.write(name, row["id"], row["number"], row["record"])
        self._number = dump["number"]

    def commit(self) -> None:
        """Write all changes to the file, and the counter, so that no number is assigned twice."""
        self.changed.clear()
        if self._database and self._database.in_transaction:
            self.write(_COUNTER, "", self._number, {})
            self._database.commit()

    def close(self) -> None:
        """Close the file."""
        if self._database:
            self.commit()
            self._database.close()
            self._database = None

    def write(self, kind: str, key: str, number: int, record: Object | None) -> None:
        """Write one record to the file; None removes it."""
        self.version += 1
        if self._database is None:
            return
        if record is None:
            self._database.execute("DELETE FROM records WHERE kind = ? AND id = ?", (kind, key))
        else:
            values = (kind, key, number, json.dumps(record))
            self._database.execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?)", values)


def _opened(file: Path) -> tuple[sqlite3.Connection, list[_Written]]:
    with contextlib.ExitStack() as on_error:
        try:
            database = sqlite3.connect(file, timeout=_WAIT, check_same_thread=False)
            on_error.callback(database.close)
            # Two mocks would overwrite each other's records.
            database.execute("PRAGMA locking_mode = EXCLUSIVE")
            database.execute("PRAGMA synchronous = OFF")  # it outlives the process, but not a power failure
            _check_version(database, file)
            database.execute(
                "CREATE TABLE IF NOT EXISTS records "
                "(kind TEXT, id TEXT, number INTEGER, record TEXT, PRIMARY KEY (kind, id))"
            )
            database.execute("BEGIN IMMEDIATE")  # fails where the file cannot be written
            database.commit()
        except sqlite3.Error as error:
            is_used = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY
            why = "another mock or program uses it" if is_used else error
            raise StoreError(f"{file} cannot be used as a database: {why}") from error
        rows = _rows(database, file)
        on_error.pop_all()
    return database, rows


def _check_version(database: sqlite3.Connection, file: Path) -> None:
    """Check the version of a database, and set that of a new one.

    Raises:
        StoreError: It is of another version, or of another program.
    """
    (version,) = database.execute("PRAGMA user_version").fetchone()
    (tables,) = database.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if tables and version != _VERSION:
        raise StoreError(
            f"{file} is a database of version {version}; this mock reads version {_VERSION}. Use a new file."
        )
    if not tables:
        database.execute(f"PRAGMA user_version = {_VERSION}")


def _rows(database: sqlite3.Connection, file: Path) -> list[_Written]:
    try:
        rows = database.execute("SELECT kind, id, number, record FROM records ORDER BY number").fetchall()
        read = [(kind, key, number, json.loads(record)) for kind, key, number, record in rows]
    except (sqlite3.Error, TypeError, ValueError, RecursionError) as error:
        raise StoreError(f"{file} is not a database of a mock: {error}") from error
    for row in read:
        if tuple(map(type, row)) != _TYPES:
            raise StoreError(f"{file} is not a database of a mock: {row[0]!r} {row[1]!r} is not a record")
    return read
