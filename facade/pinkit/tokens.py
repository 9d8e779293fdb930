"""Tokens, and the stores that keep them."""

from __future__ import annotations

import json
import logging
import os
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, cast, runtime_checkable

import attrs

from ._core.fork import ForkedLock
from ._core.secret import Secret, discreet
from ._core.token_fields import (
    clean_or_none,
    clean_text,
    json_object,
    moment,
    scopes_or_none,
    seconds,
    wrong_in,
)
from ._io.files import left_behind, make_private_folder, replace, runtime_folder, try_file_lock
from ._io.token_file import content_of, explained, place_of, recover
from .errors import TokenStoreError

if TYPE_CHECKING:
    from typing import Self

log: Final = logging.getLogger("pinkit.tokens")


def _redacted(value: str | None) -> str:
    return "'***'" if value else repr(value)


@attrs.frozen
class Token:
    """An access token, and what it takes to renew it. Its `repr` holds no secret.

    Args:
        access_token: What calls are made with; may be empty where there is a refresh token.
        refresh_token: What the next access token is asked with; every renewal replaces it.
        expires_at: When the access token expires, in seconds since 1970 or as a `datetime` with a time zone,
            and kept as seconds; None if unknown.
        refresh_expires_at: When the refresh token expires, likewise.
        scopes: What the token may do, as a list or as text with commas or spaces; None if unknown.
        app_only: Whether it came from client credentials: it stands for no user, and is not refreshed but
            fetched anew.

    https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/
    """

    access_token: str = attrs.field(repr=_redacted, converter=clean_text)
    refresh_token: str | None = attrs.field(
        default=None, repr=_redacted, kw_only=True, converter=clean_or_none
    )
    expires_at: float | None = attrs.field(default=None, kw_only=True, converter=seconds)
    refresh_expires_at: float | None = attrs.field(default=None, kw_only=True, converter=seconds)
    scopes: frozenset[str] | None = attrs.field(default=None, kw_only=True, converter=scopes_or_none)
    app_only: bool = attrs.field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not self.access_token and not self.refresh_token:
            raise ValueError("a token needs an access token or a refresh token")

    @classmethod
    @discreet
    def from_response(
        cls, answer: Mapping[str, Any], now: float, previous: Token | None = None, *, app_only: bool = False
    ) -> Self:
        """Read the token endpoint's answer.

        Args:
            answer: Its JSON object.
            now: When it was asked for, in seconds since 1970.
            previous: The token that was renewed; what the answer leaves out is as it was.
            app_only: Whether it was asked for with client credentials.

        Raises:
            ValueError: There is no access token in it.
        """
        access, refresh, scopes = (answer.get(name) for name in ("access_token", "refresh_token", "scope"))
        if not isinstance(access, str) or not access:
            raise ValueError("the answer holds no access_token")
        token = cls(
            access,
            refresh_token=refresh if isinstance(refresh, str) and refresh else None,
            expires_at=moment(answer, "expires_at", "expires_in", now),
            refresh_expires_at=moment(answer, "refresh_token_expires_at", "refresh_token_expires_in", now),
            scopes=scopes if isinstance(scopes, str) and scopes else None,
            app_only=app_only,
        )
        if previous is not None and token.scopes is None:
            token = attrs.evolve(token, scopes=previous.scopes)
        if previous is not None and token.refresh_token is None:
            token = attrs.evolve(token, refresh_token=previous.refresh_token)
            token = attrs.evolve(token, refresh_expires_at=previous.refresh_expires_at)
        return token

    @classmethod
    @discreet
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote; a field that is null counts as missing.

        Raises:
            ValueError: It is no token; the message names the wrong field, and does not repeat the text.
        """
        members = json_object(text)
        if members is None:
            # Raised out here, because a JSONDecodeError carries the whole text along.
            raise ValueError("something that is no JSON object")
        known: dict[str, Any] = {field.name: members.get(field.name) for field in attrs.fields(cls)}
        known = {name: value for name, value in known.items() if value is not None}
        wrong = wrong_in(known)
        try:
            token = None if wrong else cls(known.pop("access_token", ""), **known)
        except (TypeError, ValueError) as error:
            token, wrong = None, str(error)
        if token is None:
            raise ValueError(f"a JSON object that is no token ({wrong})")
        return token

    def to_json(self) -> str:
        """The token as JSON, **secrets included**: for stores."""
        members = attrs.asdict(self, filter=lambda _, value: value is not None and value is not False)
        if self.scopes is not None:
            members["scopes"] = sorted(self.scopes)
        return json.dumps(members)


Token.__init__ = discreet(Token.__init__)  # type: ignore[method-assign]


@runtime_checkable
class TokenStore(Protocol):
    """Where a token lives between processes. Methods may block: an `AsyncClient` runs them in a thread."""

    @property
    def identity(self) -> str:
        """A name for whose token this is, without a secret; clients of the same name share a quota."""
        ...

    def load(self) -> Token | None:
        """The token that was saved last, or None."""
        ...

    def save(self, token: Token) -> None:
        """Keep a token; when this returns it must survive a crash as well as the store can."""
        ...

    def clear(self) -> None:
        """Forget the token."""
        ...

    def try_lock(self) -> Callable[[], None] | None:
        """Take the lock that keeps two refreshes apart, without waiting.

        Returns:
            What releases it, from any thread; None if somebody else has it.
        """
        ...


class MemoryStore:
    """Keeps a token as long as the process lives.

    Args:
        token: The first one.
    """

    @discreet
    def __init__(self, token: Token | None = None) -> None:
        if not isinstance(token, Token | None):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"token must be a pinkit.Token, not {type(token).__name__}")
        self._token = token
        self._lock = ForkedLock()
        self._name = f"memory:{secrets.token_hex(4)}"

    @property
    def identity(self) -> str:
        """A name for whose token this is."""
        return self._name

    def load(self) -> Token | None:
        """The token that was saved last."""
        return self._token

    def save(self, token: Token) -> None:
        """Keep a token."""
        self._token = token

    def clear(self) -> None:
        """Forget the token."""
        self._token = None

    def try_lock(self) -> Callable[[], None] | None:
        """Take the lock, among the threads of this process."""
        lock = self._lock.lock
        return lock.release if lock.acquire(blocking=False) else None

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"


class EnvironmentStore(MemoryStore):
    """Reads a token from `PINTEREST_ACCESS_TOKEN` and `PINTEREST_REFRESH_TOKEN`.

    A program cannot change the environment that it will be started with the next time, so renewed tokens live
    in memory and are lost with the process; a warning says so once. Use a `FileStore` to keep them.

    Args:
        environ: What to read instead of `os.environ`.
    """

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        environ = os.environ if environ is None else environ
        access, refresh = environ.get("PINTEREST_ACCESS_TOKEN", ""), environ.get("PINTEREST_REFRESH_TOKEN")
        at = None if access else 0.0
        super().__init__(Token(access, refresh_token=refresh, expires_at=at) if access or refresh else None)
        self._warned = False

    @property
    def identity(self) -> str:
        """A name for whose token this is."""
        return "environment"

    def save(self, token: Token) -> None:
        """Keep a token as long as the process lives."""
        is_new = token != self.load()
        super().save(token)
        if is_new and not self._warned:
            self._warned = True
            log.warning(
                "The token was renewed: PINTEREST_ACCESS_TOKEN and PINTEREST_REFRESH_TOKEN are old now. The "
                "new one is lost when this process ends; keep it with a pinkit.FileStore."
            )


class FileStore:
    """Keeps a token in a file that only its owner can read, safe for several processes.

    The file is replaced as a whole, so a crash leaves the old token or the new one. Beside it lies an empty
    `.lock` file. A symbolic link is followed: what it points to is replaced, not the link. Mount the folder
    into a container rather than the file alone, which could not be replaced. A process that is killed between
    writing and replacing leaves a hidden `.tmp` file; the next refresh takes the token in there.

    Args:
        path: The file; its folder is made when the first token is saved.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._given = Path(path).expanduser().absolute()
        self._warned = False

    @property
    def path(self) -> Path:
        """The file, links resolved."""
        return Path(os.path.realpath(self._given))  # which ends where links go round in circles

    @property
    def identity(self) -> str:
        """A name for whose token this is."""
        return f"file:{self.path}"

    @discreet
    def load(self) -> Token | None:
        """The token in the file, or None if there is no file.

        Raises:
            TokenStoreError: The file cannot be read, or holds no token.
        """
        with explained(self._given, "read"):
            try:
                content = content_of(self.path)
                self._look_at_mode()
            except FileNotFoundError:
                return None
        return _read(content, f"the token file {self._given}")

    @discreet
    def save(self, token: Token) -> None:
        """Replace the file.

        Raises:
            TokenStoreError: It cannot be written; the old one is as it was.
        """
        with explained(self._given, "written"):
            path = place_of(self.path)
            make_private_folder(path.parent)
            replace(path, token.to_json().encode())

    def clear(self) -> None:
        """Delete the file.

        Raises:
            TokenStoreError: It cannot be deleted.
        """
        with explained(self._given, "deleted"):
            path = place_of(self.path)
            path.unlink(missing_ok=True)
            for temporary in left_behind(path):
                temporary.unlink(missing_ok=True)

    def try_lock(self) -> Callable[[], None] | None:
        """Take the lock, among threads and processes; the system releases it when the process dies.

        Raises:
            TokenStoreError: There can be no lock file.
        """
        with explained(self._given, "locked"):
            path = place_of(self.path)
            release = try_file_lock(path.with_name(f"{path.name}.lock"), of=path)
        if release is not None:
            recover(path, Token.from_json)
        return release

    def _look_at_mode(self) -> None:
        if os.name == "posix" and not self._warned and self.path.stat().st_mode & 0o077:
            self._warned = True
            log.warning("Others can read the token file %s; make it private: chmod 600", self.path)

    def __repr__(self) -> str:
        return f"FileStore({str(self._given)!r})"


class KeyringStore:
    """Keeps a token in the system's keyring. Needs `pip install pinkit[keyring]`.

    Its methods raise `TokenStoreError` where there is no keyring, or it refuses.

    Args:
        username: Whose token; choose one for each Pinterest user.
        service: The name that the keyring shows.
    """

    def __init__(self, username: str = "default", *, service: str = "pinkit") -> None:
        self._service, self._username = service, username

    @property
    def identity(self) -> str:
        """A name for whose token this is."""
        return f"keyring:{self._service}:{self._username}"

    @discreet
    def load(self) -> Token | None:
        """The token in the keyring, or None."""
        text = self._do("get_password")
        return None if text is None else _read(text, f"the keyring's entry {self.identity}")

    def save(self, token: Token) -> None:
        """Keep a token in the keyring."""
        self._do("set_password", Secret(token.to_json()))

    def clear(self) -> None:
        """Delete the entry."""
        if self._do("get_password") is not None:
            self._do("delete_password")

    def try_lock(self) -> Callable[[], None] | None:
        """Take a lock among this user's processes: keyrings have none of their own."""
        import hashlib

        name = hashlib.sha256(self.identity.encode()).hexdigest()[:16]
        try:
            return try_file_lock(runtime_folder() / f"keyring-{name}.lock")
        except OSError as error:
            raise TokenStoreError(f"There can be no lock for {self.identity}: {error}") from error

    def _do(self, action: str, *arguments: Secret) -> str | None:
        try:
            # By its name, because it is an extra: type checkers need not have it.
            keyring = __import__("keyring")
        except ImportError as error:
            raise TokenStoreError("KeyringStore needs an extra: pip install 'pinkit[keyring]'") from error
        try:
            values = (each.value for each in arguments)
            return cast("str | None", getattr(keyring, action)(self._service, self._username, *values))
        except Exception as error:
            # Back ends raise errors of their own, whose words might hold what was to be stored.
            raise TokenStoreError(f"The keyring failed to {action}: {type(error).__name__}") from None

    def __repr__(self) -> str:
        return f"KeyringStore({self._username!r}, service={self._service!r})"


@discreet
def _read(content: str | bytes, place: str) -> Token:
    try:
        return Token.from_json(content if isinstance(content, str) else content.decode("utf-8", "replace"))
    except ValueError as error:
        raise TokenStoreError(
            f"There is {error} in {place}. Correct it; or move it away, and authorise again."
        ) from None
