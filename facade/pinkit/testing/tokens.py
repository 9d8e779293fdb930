"""Access tokens, refresh tokens and app credentials: who calls, and whether that is enough."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterable, Mapping
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


@frozen(eq=False)
class Identity:
    """Who calls; `kind` is `app` where an app's id and secret were given."""

    kind: str
    user: str
    app: str
    scopes: frozenset[str]
    token: str = field(default="", repr=False)


class Tokens:
    """The access tokens that there are."""

    def __init__(
        self, table: Table, clock: Callable[[], float], secret: Callable[[str], str], user: str
    ) -> None:
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
        """A new access token.

        Args:
            scopes: What it may do; all, if left out.
            kind: A user's, an app's own (client credentials), or one for conversion events alone.
            user: Whose it is; the first account's, if left out.
            app: The app that has it.
            expires_in: Seconds.
            sandbox: Whether it is for the sandbox or for production; for both, if left out.
            name: What the token follows from together with the seed; the number of tokens, if left out.
        """
        token = f"{_PREFIXES[kind]}_{self._secret(f'token {len(self._table) if name is None else name}')}"
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

    def revoke(self, token: str) -> bool:
        """Make a token worthless; whether there was one."""
        found = self._table.get(token)
        if found is None or found.get("revoked"):
            return False
        self._table.put(token, {**found, "revoked": True})
        self._known.clear()
        return True

    def identify(self, authorization: str | None, *, sandbox: bool) -> Identity:
        """Who has this Authorization header.

        Raises:
            ApiError: 401, code 2.
        """
        known = self._known.get(authorization)
        if known is None:
            known = self._known[authorization] = self._read(authorization)
        record, identity = known
        if record["expires"] <= self._clock():
            raise _unauthorized("the token has expired")
        if record["sandbox"] not in (None, sandbox):
            raise _unauthorized(f"the token is not for {'the sandbox' if sandbox else 'production'}")
        return identity

    def _read(self, authorization: str | None) -> tuple[Object, Identity]:
        scheme, _, token = (authorization or "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise _unauthorized("a bearer token is wanted in the Authorization header")
        token = token.strip()
        found = self._table.get(token)
        if found is None:
            raise _unauthorized("nobody has this token")
        if found.get("revoked"):
            raise _unauthorized("the token was revoked")
        return found, Identity(found["kind"], found["user"], found["app"], frozenset(found["scopes"]), token)


def check_scopes(operation: Operation, identity: Identity) -> None:
    """Whether one of the operation's alternatives is met in full.

    Raises:
        ApiError: 403, code 3, naming what is missing.
    """
    scheme = _SCHEMES[identity.kind]
    missing = [
        [scope for scope in scopes if scope not in identity.scopes]
        for name, scopes in operation.security
        if name == scheme
    ]
    if not missing:
        wanted = " or ".join(dict.fromkeys(name for name, _ in operation.security))
        raise ApiError(403, 3, f"{operation.id} takes {wanted}, and the token is of {scheme}")
    if least := min(missing, key=len):
        raise ApiError(403, 3, f"{operation.id}: the token lacks the scope {' and '.join(least)}")


def identify_app(authorization: str | None, app_id: str, app_secret: str) -> Identity:
    """The app that has this Basic Authorization header.

    Raises:
        ApiError: 401, code 2.
    """
    scheme, _, encoded = (authorization or "").partition(" ")
    if scheme.lower() != "basic":
        raise _unauthorized("the app's id and secret are wanted, as Basic authorization")
    try:
        given = base64.b64decode(encoded.strip(), validate=True).decode()
    except (binascii.Error, UnicodeError, ValueError):
        raise _unauthorized("the Basic authorization is no base64") from None
    if given != f"{app_id}:{app_secret}":
        raise _unauthorized("no app has this id and secret")
    return Identity("app", "", app_id, frozenset())


def redacted(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers without what must not be shown."""
    return {
        name: f"{value.partition(' ')[0]} ***" if name == "authorization" else value
        for name, value in headers.items()
    }


def _unauthorized(why: str) -> ApiError:
    return ApiError(401, 2, f"Authentication failed: {why}.")
