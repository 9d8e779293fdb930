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
    """An access token, and what is needed to refresh it. Its `repr` contains no secret.

    Args:
        access_token: The token that calls are made with; may be empty if there is a refresh token.
        refresh_token: The token that the next access token is requested with; each refresh may replace it.
        expires_at: When the access token expires, in seconds since 1970 or as a `datetime` with a time zone
            (kept as seconds); None if unknown.
        refresh_expires_at: When the refresh token expires, in the same units; None if unknown.
        scopes: The granted scopes, as a list or as text with commas or spaces; None if unknown.
        app_only: Whether the token came from client credentials: it represents no user, and is fetched again
            instead of refreshed.

    Raises:
        TypeError: An argument has the wrong type.
        ValueError: There is neither an access token nor a refresh token.

    Source: https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/
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
            raise ValueError("a token needs an access_token or a refresh_token")

    @classmethod
    @discreet
    def from_response(
        cls, response: Mapping[str, Any], now: float, previous: Token | None = None, *, app_only: bool = False
    ) -> Self:
        """Read the token endpoint's response.

        Args:
            response: The response's JSON object.
            now: When the token was requested, in seconds since 1970.
            previous: The token that was refreshed; fields that the response omits keep its values.
            app_only: Whether the token was requested with client credentials.

        Returns:
            The token.

        Raises:
            ValueError: The response contains no access token.
        """
        access, refresh, scopes = (response.get(name) for name in ("access_token", "refresh_token", "scope"))
        if not isinstance(access, str) or not access:
            raise ValueError("the response contains no access_token")
        token = cls(
            access,
            refresh_token=refresh if isinstance(refresh, str) and refresh else None,
            expires_at=moment(response, "expires_at", "expires_in", now),
            refresh_expires_at=moment(response, "refresh_token_expires_at", "refresh_token_expires_in", now),
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
        """Read a token that `to_json` wrote; a field that is null counts as missing.

        Args:
            text: The JSON.

        Returns:
            The token.

        Raises:
            ValueError: The text is not a token; the message names the wrong field, and does not repeat the
                text.
        """
        fields = json_object(text)
        if fields is None:
            # Raised here and not in the reader: a JSONDecodeError contains the whole text.
            raise ValueError("text that is not a JSON object")
        known: dict[str, Any] = {field.name: fields.get(field.name) for field in attrs.fields(cls)}
        known = {name: value for name, value in known.items() if value is not None}
        wrong = wrong_in(known)
        try:
            token = None if wrong else cls(known.pop("access_token", ""), **known)
        except (TypeError, ValueError) as error:
            token, wrong = None, str(error)
        if token is None:
            raise ValueError(f"a JSON object that is not a token ({wrong})")
        return token

    def to_json(self) -> str:
        """Return the token as JSON, **including its secrets**, for stores."""
        fields = attrs.asdict(self, filter=lambda _, value: value is not None and value is not False)
        if self.scopes is not None:
            fields["scopes"] = sorted(self.scopes)
        return json.dumps(fields)


Token.__init__ = discreet(Token.__init__)  # type: ignore[method-assign]


@runtime_checkable
class TokenStore(Protocol):
    """Keeps a token between processes. Methods may block: an `AsyncClient` runs them in a thread."""

    @property
    def identity(self) -> str:
        """The name of the token's owner, without a secret.

        Clients of one app with the same name share quotas: in one process, if they send to the same server by
        the same transport; and in all processes that share a `pinkit.quotas.QuotaStorage`.
        """
        ...

    def load(self) -> Token | None:
        """Return the token that was saved last, or None."""
        ...

    def save(self, token: Token) -> None:
        """Save a token. Afterwards, the token must survive a crash as well as the store can ensure.

        Args:
            token: The token.
        """
        ...

    def clear(self) -> None:
        """Delete the token."""
        ...

    def try_lock(self) -> Callable[[], None] | None:
        """Try to take the lock that keeps two refreshes apart, without waiting.

        Returns:
            A function that releases the lock, from any thread; None if another holder has it.
        """
        ...


class MemoryStore:
    """Keeps a token in memory, as long as the process lives.

    Args:
        token: The first token, if there is one.
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
        """The name of the token's owner."""
        return self._name

    def load(self) -> Token | None:
        """Return the token that was saved last."""
        return self._token

    def save(self, token: Token) -> None:
        """Save a token."""
        self._token = token

    def clear(self) -> None:
        """Delete the token."""
        self._token = None

    def try_lock(self) -> Callable[[], None] | None:
        """Try to take the lock, among the threads of this process."""
        lock = self._lock.lock
        return lock.release if lock.acquire(blocking=False) else None

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"


class EnvironmentStore(MemoryStore):
    """Reads a token from `PINTEREST_ACCESS_TOKEN` and `PINTEREST_REFRESH_TOKEN`.

    A program cannot change the environment of its next start, so refreshed tokens are kept in memory and are
    lost with the process; a warning reports this once. Use a `FileStore` to keep them.

    Args:
        environ: Variables to read instead of `os.environ`.
    """

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        environ = os.environ if environ is None else environ
        access, refresh = environ.get("PINTEREST_ACCESS_TOKEN", ""), environ.get("PINTEREST_REFRESH_TOKEN")
        at = None if access else 0.0
        super().__init__(Token(access, refresh_token=refresh, expires_at=at) if access or refresh else None)
        self._warned = False

    @property
    def identity(self) -> str:
        """The name of the token's owner."""
        return "environment"

    def save(self, token: Token) -> None:
        """Save a token in memory, as long as the process lives."""
        is_new = token != self.load()
        super().save(token)
        if is_new and not self._warned:
            self._warned = True
            log.warning(
                "The token was refreshed: PINTEREST_ACCESS_TOKEN and PINTEREST_REFRESH_TOKEN are outdated. "
                "The new token is lost when this process ends; keep it with a pinkit.FileStore."
            )


class FileStore:
    """Keeps a token in a file that only its owner can read; several processes may share it.

    The file is replaced as a whole, so that a crash leaves the old token or the new one. An empty `.lock`
    file is created beside it. A symbolic link is followed: its target is replaced, not the link. In a
    container, mount the folder rather than the file, because a mounted file cannot be replaced. A process
    that is killed between writing and replacing leaves a hidden `.tmp` file; the next refresh recovers the
    token from it.

    Args:
        path: The file; its folder is created when the first token is saved.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._given = Path(path).expanduser().absolute()
        self._warned = False

    @property
    def path(self) -> Path:
        """The file's path, with links resolved."""
        return Path(os.path.realpath(self._given))  # realpath also ends for links in a circle

    @property
    def identity(self) -> str:
        """The name of the token's owner."""
        return f"file:{self.path}"

    @discreet
    def load(self) -> Token | None:
        """Return the token in the file, or None if there is no file.

        Raises:
            TokenStoreError: The file cannot be read, or contains no token.
        """
        with explained(self._given, "read"):
            try:
                content = content_of(self.path)
                self._check_mode()
            except FileNotFoundError:
                return None
        return _read(content, f"the token file {self._given}")

    @discreet
    def save(self, token: Token) -> None:
        """Save a token by replacing the file.

        Raises:
            TokenStoreError: The file cannot be written; the old one is unchanged.
        """
        with explained(self._given, "written"):
            path = place_of(self.path)
            make_private_folder(path.parent)
            replace(path, token.to_json().encode())

    def clear(self) -> None:
        """Delete the file.

        Raises:
            TokenStoreError: The file cannot be deleted.
        """
        with explained(self._given, "deleted"):
            path = place_of(self.path)
            path.unlink(missing_ok=True)
            for temporary in left_behind(path):
                temporary.unlink(missing_ok=True)

    def try_lock(self) -> Callable[[], None] | None:
        """Try to take the lock, among threads and processes; the system releases it when the process ends.

        Returns:
            A function that releases the lock; None if another holder has it.

        Raises:
            TokenStoreError: The lock file cannot be created.
        """
        with explained(self._given, "locked"):
            path = place_of(self.path)
            release = try_file_lock(path.with_name(f"{path.name}.lock"), of=path)
        if release is not None:
            recover(path, Token.from_json)
        return release

    def _check_mode(self) -> None:
        if os.name == "posix" and not self._warned and self.path.stat().st_mode & 0o077:
            self._warned = True
            log.warning("Other users can read the token file %s; make it private: chmod 600", self.path)

    def __repr__(self) -> str:
        return f"FileStore({str(self._given)!r})"


class KeyringStore:
    """Keeps a token in the system's keyring. Needs `pip install "pinkit[keyring]"`.

    Its methods raise `TokenStoreError` if there is no keyring, or the keyring fails.

    Args:
        username: The token's owner; choose one for each Pinterest user.
        service: The service name in the keyring.
    """

    def __init__(self, username: str = "default", *, service: str = "pinkit") -> None:
        self._service, self._username = service, username

    @property
    def identity(self) -> str:
        """The name of the token's owner."""
        return f"keyring:{self._service}:{self._username}"

    @discreet
    def load(self) -> Token | None:
        """Return the token in the keyring, or None."""
        text = self._do("get_password")
        return None if text is None else _read(text, f"the keyring's entry {self.identity}")

    def save(self, token: Token) -> None:
        """Save a token in the keyring."""
        self._do("set_password", Secret(token.to_json()))

    def clear(self) -> None:
        """Delete the keyring's entry."""
        if self._do("get_password") is not None:
            self._do("delete_password")

    def try_lock(self) -> Callable[[], None] | None:
        """Try to take a lock among this user's processes, because keyrings have no lock."""
        import hashlib

        name = hashlib.sha256(self.identity.encode()).hexdigest()[:16]
        try:
            return try_file_lock(runtime_folder() / f"keyring-{name}.lock")
        except OSError as error:
            raise TokenStoreError(f"The lock for {self.identity} cannot be created: {error}") from error

    def _do(self, action: str, *arguments: Secret) -> str | None:
        try:
            # Imported by its name, because it is an optional extra that type checkers need not have.
            keyring = __import__("keyring")
        except ImportError as error:
            raise TokenStoreError("KeyringStore needs an extra: pip install 'pinkit[keyring]'") from error
        try:
            values = (each.value for each in arguments)
            return cast("str | None", getattr(keyring, action)(self._service, self._username, *values))
        except Exception as error:
            # Back ends raise their own errors, whose text might contain the token.
            raise TokenStoreError(f"The keyring failed to {action}: {type(error).__name__}") from None

    def __repr__(self) -> str:
        return f"KeyringStore({self._username!r}, service={self._service!r})"


@discreet
def _read(content: str | bytes, place: str) -> Token:
    try:
        return Token.from_json(content if isinstance(content, str) else content.decode("utf-8", "replace"))
    except ValueError as error:
        raise TokenStoreError(
            f"There is {error} in {place}. Correct it; or move it away, and authorise the app again."
        ) from None
