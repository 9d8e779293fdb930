"""Databases for `SQLStore`: files of sqlite3, and engines of SQLAlchemy, by the same statements."""

from __future__ import annotations

import os
import re
import sqlite3
import sys
import weakref
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final, NamedTuple, Protocol

from .._core.error_text import legible
from .._core.fork import ForkedLock
from ..errors import TokenStoreError

Values = Mapping[str, str | int | None]


class Result(NamedTuple):
    """The rows that a statement returned, and the number of those that it changed."""

    rows: Sequence[Any]
    changed: int


class TakenError(TokenStoreError):
    """There is a row with the same primary key."""


class Database(Protocol):
    """Runs statements."""

    def run(self, statement: str, values: Values) -> Result:
        """Run one statement, as one transaction.

        Args:
            statement: SQL, with `{table}` for the name of the table, and `:name` for each value.
            values: The values by name.

        Raises:
            TakenError: There is a row with the same primary key.
            TokenStoreError: The statement failed; the message contains no value.
        """
        ...


def database_of(given: Any, table: str) -> Database:
    """Return the database of a connection or an engine.

    Raises:
        TypeError: It is neither.
        ValueError: The database is in memory, or the table's name is not valid.
    """
    if not isinstance(table, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"table must be text, not {type(table).__name__}")
    if not _NAME.fullmatch(table):
        raise ValueError(f"table must be a name of letters, digits and _, not {table!r:.80}")
    if isinstance(given, sqlite3.Connection):
        return _File(_path_of(given), table)
    if _is_path(given):
        return _File(str(Path(given).expanduser().absolute()), table)
    # An object of SQLAlchemy exists only if it is imported.
    sqlalchemy: Any = sys.modules.get("sqlalchemy")
    if sqlalchemy is not None and isinstance(given, (sqlalchemy.Engine, sqlalchemy.Connection)):
        return _Engine(given.engine, table)
    raise TypeError(
        "database must be the path of an SQLite file, an sqlite3.Connection, or a synchronous Engine or "
        f"Connection of SQLAlchemy, not {_shown(given)}"
    )


def _is_path(given: object) -> bool:
    return isinstance(given, os.PathLike) or (isinstance(given, str) and "://" not in given)


def _shown(given: object) -> str:
    return "an address: make an engine of it" if isinstance(given, str) else type(given).__name__


def _path_of(connection: sqlite3.Connection) -> str:
    """Return the file of a connection.

    Raises:
        ValueError: There is no file, or the connection belongs to another thread.
    """
    try:
        files: list[str] = [row[2] for row in connection.execute("PRAGMA database_list") if row[1] == "main"]
    except sqlite3.ProgrammingError as error:
        raise ValueError(
            f"the connection cannot be used here, so pass the path of its file: {error}"
        ) from None
    if not files or not files[0]:
        raise ValueError(
            "the database is in memory, where no other process finds it: use pinkit.MemoryStore, or "
            "connect to a file"
        )
    return files[0]


class _File:
    """A file of sqlite3, opened for each statement: connections belong to one thread.

    The threads of a process take turns, because SQLite lets those that wait for each other starve.
    """

    def __init__(self, path: str, table: str) -> None:
        self._path = path
        self._table = table
        with _guard.lock:
            self._turn = _turns.setdefault(path, ForkedLock())

    def run(self, statement: str, values: Values) -> Result:
        text = statement.format(table=self._table)
        turn = self._turn.lock
        if not turn.acquire(timeout=_PATIENCE):
            raise TokenStoreError(f"other threads keep the database locked, in {self._path}.")
        try:
            return self._in_turn(text, values)
        finally:
            turn.release()

    def _in_turn(self, text: str, values: Values) -> Result:
        failure = taken = None
        try:
            with closing(sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None)) as connection:
                try:
                    return self._done(connection, text, values)
                except sqlite3.OperationalError as error:
                    if "no such table" not in str(error):
                        raise
                connection.execute(_CREATE.format(table=self._table))
                return self._done(connection, text, values)
        except sqlite3.IntegrityError:
            taken = True
        except sqlite3.Error as error:
            failure = str(error)
        if taken:
            raise TakenError("the row exists")
        raise TokenStoreError(f"{legible(failure or '', 200)}, in {self._path}.")

    def _done(self, connection: sqlite3.Connection, text: str, values: Values) -> Result:
        cursor = connection.execute(text, values)
        return Result(cursor.fetchall(), cursor.rowcount)

    def __repr__(self) -> str:
        return self._path


class _Engine:
    """An engine of SQLAlchemy."""

    def __init__(self, engine: Any, table: str) -> None:
        self._engine = engine
        self._table = table

    def run(self, statement: str, values: Values) -> Result:
        import sqlalchemy
        from sqlalchemy import exc

        failure = taken = None
        try:
            self._create(sqlalchemy)
            with self._engine.begin() as connection:
                cursor = connection.execute(sqlalchemy.text(statement.format(table=self._table)), values)
                return Result(cursor.all() if cursor.returns_rows else [], cursor.rowcount)
        except exc.IntegrityError:
            taken = True
        except exc.SQLAlchemyError as error:
            failure = _without_values(error)
            with _guard.lock:  # somebody may have dropped the table: the next statement creates it
                _created.get(self._engine, set()).discard(self._table)
        if taken:
            raise TakenError("the row exists")
        raise TokenStoreError(f"{failure}, in {self!r}.")

    def _create(self, sqlalchemy: Any) -> None:
        """Create the table, unless this was done before."""
        with _guard.lock:
            if self._table in _created.setdefault(self._engine, set()):
                return
        columns = (
            sqlalchemy.Column("owner", sqlalchemy.String(420), primary_key=True),
            sqlalchemy.Column("token", sqlalchemy.Text),
            sqlalchemy.Column("holder", sqlalchemy.String(32)),
            sqlalchemy.Column("beat", sqlalchemy.Integer, nullable=False),
        )
        table = sqlalchemy.Table(self._table, sqlalchemy.MetaData(), *columns)
        try:
            table.create(self._engine, checkfirst=True)
        except sqlalchemy.exc.DBAPIError:
            # Another process may have created it at the same time.
            if not sqlalchemy.inspect(self._engine).has_table(self._table):
                raise
        with _guard.lock:
            _created.setdefault(self._engine, set()).add(self._table)

    def __repr__(self) -> str:
        url = self._engine.url
        return f"{url.get_backend_name()} {url.database or ''}{f' at {url.host}' if url.host else ''}"


def _without_values(error: Any) -> str:
    """Return the first line of a driver's own text; SQLAlchemy's, and further lines, show the values."""
    original = getattr(error, "orig", None)
    if original is None:
        return type(error).__name__
    lines = str(original).strip().splitlines()
    return f"{type(original).__name__}: {legible(lines[0], 200)}" if lines else type(original).__name__


_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,62}")
_PATIENCE: Final = 10.0  # seconds that a statement waits for others
_CREATE: Final = (
    "CREATE TABLE IF NOT EXISTS {table} (owner VARCHAR(420) PRIMARY KEY, token TEXT, holder VARCHAR(32), "
    "beat INTEGER NOT NULL)"
)
_created: Final[weakref.WeakKeyDictionary[Any, set[str]]] = weakref.WeakKeyDictionary()
_turns: Final[weakref.WeakValueDictionary[str, ForkedLock]] = weakref.WeakValueDictionary()
_guard: Final = ForkedLock()
