"""A token store in an SQL database, which processes and machines share."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from .._core.secret import Secret, discreet
from ..errors import TokenStoreError
from .encryption import Key, Sealer
from .lease import SECONDS, Lease, checked_seconds
from .owners import owner_of
from .sql_databases import Result, TakenError, database_of

if TYPE_CHECKING:
    import os
    import sqlite3

    from sqlalchemy import Connection, Engine

    from ..tokens import Token


class _Seen(NamedTuple):
    """The lease of another holder, and when it was first seen so, on this process's clock."""

    holder: str
    beat: int
    since: float


class SQLStore:
    """Keeps the token of one user in a row of an SQL table; processes and machines may share it.

    One process at a time refreshes the token, by a lease in the row that it extends until it is done. If the
    process is killed, another one takes its lease over once it has seen it unchanged for `lease` seconds; no
    clocks are compared. Every statement is a transaction of its own, on a connection of its own.

    The table is created if it does not exist: `owner` varchar(420), the primary key; `token` text; `holder`
    varchar(32); `beat` integer, not null.

    Args:
        database: The path of an SQLite file, or an `sqlite3.Connection` to one; or an engine or a connection
            of SQLAlchemy (`pinkit[sql]`), to any database. Of a connection, only the address is used: commit
            what it has written before you make calls.
        user: The user's name in your program.
        key: Encrypts the token: a Fernet key, or several, of which the first encrypts and each decrypts.
            Needs `pinkit[encryption]`.
        table: The name of the table; choose another one for each app.
        lease: Seconds after which the lease of a killed process is taken over, from 0.3 to 50.

    Raises:
        ImportError: An extra is not installed; the message names it.
        TypeError: An argument has the wrong type.
        ValueError: An argument has a value that is not allowed.
    """

    @discreet
    def __init__(
        self,
        database: str | os.PathLike[str] | sqlite3.Connection | Engine | Connection,
        *,
        user: str,
        key: Key | Sequence[Key] | None = None,
        table: str = "pinkit_tokens",
        lease: float = SECONDS,
    ) -> None:
        self._user = owner_of("user", user)
        self._database = database_of(database, table)
        self._table = table
        self._seconds = checked_seconds(lease)
        self._sealer = Sealer(self.identity, key)
        self._seen: _Seen | None = None
        self._guard = threading.Lock()

    @property
    def identity(self) -> str:
        """The name of the token's owner: the table and the user, wherever the database is reached."""
        return f"sql:{self._table}:{self._user}"

    @discreet
    def load(self) -> Token | None:
        """Return the token that was saved last, or None.

        Raises:
            TokenStoreError: The database cannot be read, or there is no valid token in it.
        """
        rows = self._run("read", "SELECT token FROM {table} WHERE owner = :owner").rows
        text = rows[0][0] if rows else None
        return None if text is None else self._sealer.open(text, f"the row {self._user!r} of {self._table}")

    @discreet
    def save(self, token: Token) -> None:
        """Save a token.

        Raises:
            TokenStoreError: The database cannot be written; the old token is unchanged.
        """
        text = Secret(self._sealer.seal(token))
        while not self._run("saved", _SAVE, token=text.value).changed:
            try:
                self._run("saved", _INSERT, token=text.value, holder=None)
            except TakenError:
                continue  # another process has just inserted the row
            return

    def clear(self) -> None:
        """Delete the token.

        Raises:
            TokenStoreError: The database cannot be written.
        """
        self._run("deleted", _SAVE, token=None)
        self._run("deleted", _DELETE)

    def try_lock(self) -> Callable[[], None] | None:
        """Try to take the lease, among threads, processes and machines.

        Returns:
            A function that ends the lease; None if another holder has it.

        Raises:
            TokenStoreError: The database cannot be read or written.
        """
        holder = secrets.token_hex(8)
        if not self._take(holder):
            return None

        def extend() -> bool:
            return bool(self._run("locked", _EXTEND, holder=holder).changed)

        def end() -> None:
            self._run("unlocked", _END, holder=holder)
            rows = self._run("unlocked", "SELECT token FROM {table} WHERE owner = :owner").rows
            if rows and rows[0][0] is None:
                self._run("unlocked", _DELETE)

        return Lease(extend, end, self._seconds, self.identity).release

    def _take(self, holder: str) -> bool:
        rows = self._run("locked", "SELECT holder, beat FROM {table} WHERE owner = :owner").rows
        if not rows:
            try:
                self._run("locked", _INSERT, token=None, holder=holder)
            except TakenError:
                return False
            return True
        present, beat = rows[0]
        if present is None:
            return bool(self._run("locked", _TAKE_FREE, holder=holder).changed)
        if not self._is_abandoned(present, beat):
            return False
        return bool(self._run("locked", _TAKE_OVER, holder=holder, present=present, beat=beat).changed)

    def _is_abandoned(self, holder: str, beat: int) -> bool:
        """Whether a lease has not been extended for so long that its holder must have been killed."""
        now = time.monotonic()
        with self._guard:
            if self._seen is None or (self._seen.holder, self._seen.beat) != (holder, beat):
                self._seen = _Seen(holder, beat, now)
            return now - self._seen.since >= self._seconds

    def _run(self, action: str, statement: str, **values: str | int | None) -> Result:
        try:
            return self._database.run(statement, {"owner": self._user, **values})
        except TakenError:
            raise
        except TokenStoreError as error:
            raise TokenStoreError(f"The token of {self._user!r} cannot be {action}: {error}") from None
        finally:
            del values

    def __repr__(self) -> str:
        return f"SQLStore({self.__dict__.get('_database')!r}, user={self._user!r})"


_SAVE: Final = "UPDATE {table} SET token = :token WHERE owner = :owner"
_INSERT: Final = "INSERT INTO {table} (owner, token, holder, beat) VALUES (:owner, :token, :holder, 0)"
_DELETE: Final = "DELETE FROM {table} WHERE owner = :owner AND token IS NULL AND holder IS NULL"
_TAKE_FREE: Final = (
    "UPDATE {table} SET holder = :holder, beat = beat + 1 WHERE owner = :owner AND holder IS NULL"
)
_TAKE_OVER: Final = (
    "UPDATE {table} SET holder = :holder, beat = beat + 1 "
    "WHERE owner = :owner AND holder = :present AND beat = :beat"
)
_EXTEND: Final = "UPDATE {table} SET beat = beat + 1 WHERE owner = :owner AND holder = :holder"
_END: Final = "UPDATE {table} SET holder = NULL WHERE owner = :owner AND holder = :holder"
