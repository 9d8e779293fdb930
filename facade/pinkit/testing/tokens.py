"""Access tokens and app credentials: identify the caller, and check its scopes."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from typing import Literal, TypeAlias

from attrs import field, frozen

from pinkit.testing.document import Operation, document
from pinkit.testing.messages import ApiError, Object
from pinkit.testing.store import Table

Kind: TypeAlias = Literal["user", "client", "conversion"]
_SCHEMES: dict[str, str] = {
    "user": "pinterest_oauth2",
    "client": "client_credentials",
    "conversion": "conversion_token",
}
_PREFIXES: dict[str, str] = {"user": "pina", "client": "pinc", "conversion": "pinx"}
ACCESS_SECONDS = 2592000
FOREVER = 10 * 365 * 86400.0  # the lifetime of tokens for tests, in seconds


@frozen(eq=False)
class Identity:
    """The caller; `kind` is `app` for an app's id and secret."""

    kind: str
    user: str
    app: str
    scopes: frozenset[str]
    token: str = field(default="", repr=False)


class Tokens:
    """The access tokens of a mock."""

    def __init__(
        self,
        table: Table,
        clock: Callable[[], float],
        secret: Callable[[str], str],
        user: str,
        lock: AbstractContextManager[object],
    ) -> None:
        self._lock = lock
        self._table = table
        self._clock = clock
        self._secret = secret
        self._user = user
        self._known = dict[str | None, tuple[Object, Identity]]()  # by the header

    def issue(
        self,
        scopes: Iterable[str] | None = None,
        *,
        kind: Kind = "user",
        user: str | None = None,
        app: str = "1480000",
        expires_in: float = ACCESS_SECONDS,
        sandbox: bool | None = None,
        name: str | None = None,
    ) -> str:
        """Issue an access token.

        Args:
            scopes: Its scopes; all, if omitted.
            kind: `user`, `client` (an app's own, by client credentials), or `conversion` (conversion events).
            user: The id of its user; the first account, if omitted.
            app: The id of its app.
            expires_in: Lifetime in seconds.
            sandbox: Whether it is for the sandbox or for production; for both, if omitted.
            name: Determines the token, together with the seed; the number of tokens, if omitted.
        """
        with self._lock:
            token = self._text(kind, str(len(self._table)) if name is None else name)
            self._table.put(
                token,
                {
                    "kind": kind,
                    "scopes": sorted(document().scopes if scopes is None else scopes),
                    "user": user or self._user,
                    "app": app,
                    "expires": self._clock() + expires_in,
                    "sandbox": sandbox,
                },
            )
        return token

    def named(self, name: str, *, user: str, expires_in: float) -> str:
        """Return the token with this name and all scopes of a user; issue it if there is none."""
        token = self._text("user", name)
        with self._lock:
            is_known = self._table.get(token) is not None
            return token if is_known else self.issue(user=user, expires_in=expires_in, name=name)

    def _text(self, kind: Kind, name: str) -> str:
        return f"{_PREFIXES[kind]}_{self._secret(f'token {name}')}"

    def revoke(self, token: str) -> bool:
        """Revoke a token; return whether it was valid."""
        with self._lock:
            found = self._table.get(token)
            if found is None or found.get("revoked"):
                return False
            self._table.put(token, {**found, "revoked": True})
            self._known.clear()
            return True

    def identify(self, authorization: str | None, now: float, *, sandbox: bool) -> Identity:
        """Return the caller with this Authorization header.

        Args:
            authorization: The header.
            now: Seconds since 1970.
            sandbox: Whether the request is one to the sandbox.

        Raises:
            ApiError: 401, code 2.
        """
        known = self._known.get(authorization)
        if known is None:
            known = self._known[authorization] = self._read(authorization)
        record, identity = known
        if record["expires"] <= now:
            raise _unauthorized("the token has expired")
        if record["sandbox"] not in (None, sandbox):
            raise _unauthorized(f"the token is not for {'the sandbox' if sandbox else 'production'}")
        return identity

    def _read(self, authorization: str | None) -> tuple[Object, Identity]:
        scheme, _, token = (authorization or "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise _unauthorized("a bearer token is required in the Authorization header")
        token = token.strip()
        found = self._table.get(token)
        if found is None:
            raise _unauthorized("the token is unknown")
        if found.get("revoked"):
            raise _unauthorized("the token was revoked")
        return found, Identity(found["kind"], found["user"], found["app"], frozenset(found["scopes"]), token)


def check_scopes(operation: Operation, identity: Identity) -> None:
    """Check that the caller has all scopes of one of the operation's alternatives.

    Raises:
        ApiError: 401, code 3, with the missing scopes.
    """
    scheme = _SCHEMES[identity.kind]
    missing = [
        [scope for scope in scopes if scope not in identity.scopes]
        for name, scopes in operation.security
        if name == scheme
    ]
    if not missing:
        wanted = " or ".join(dict.fromkeys(name for name, _ in operation.security))
        raise ApiError(401, 3, f"{operation.id} requires {wanted}; the token is of {scheme}")
    if least := min(missing, key=len):
        raise ApiError(401, 3, f"{operation.id}: the token is missing the scope {' and '.join(least)}")


def identify_app(authorization: str | None, app_id: str, app_secret: str) -> Identity:
    """Return the app with this Basic Authorization header.

    Raises:
        ApiError: 401, code 2.
    """
    scheme, _, encoded = (authorization or "").partition(" ")
    if scheme.lower() != "basic":
        raise _unauthorized("the app's id and secret are required, as Basic authorization")
    try:
        given = base64.b64decode(encoded.strip(), validate=True).decode()
    except (binascii.Error, UnicodeError, ValueError):
        raise _unauthorized("the Basic authorization is not base64") from None
    if given != f"{app_id}:{app_secret}":
        raise _unauthorized("no app has this id and secret")
    return Identity("app", "", app_id, frozenset())


def redacted(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers without credentials."""
    return {
        name: f"{value.partition(' ')[0]} ***" if name == "authorization" else value
        for name, value in headers.items()
    }


def _unauthorized(why: str) -> ApiError:
    return ApiError(401, 2, f"Authentication failed: {why}.")
