"""Credentials: how a client authorises its requests."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from .._core.credentials_protocol import known_app
from .._core.secret import discreet
from .._core.token_fields import clean
from .._core.validation import check_kind
from ..errors import PinterestError

if TYPE_CHECKING:
    from .._core.credentials_protocol import Caller, Credentials
    from .._core.effects import Steps
    from ..oauth import OAuth
    from ..tokens import Token, TokenStore


@discreet
def credentials(
    auth: str | Token | OAuth | TokenStore | Credentials, oauth: OAuth | None = None
) -> Credentials:
    """Make credentials from a client's arguments.

    Args:
        auth: An access token; a `Token`, which is refreshed if `oauth` is given; an `OAuth`; or a store,
            whose token is refreshed if `oauth` is given.
        oauth: The app. If it has a store, a token in the store takes precedence over one given as `auth`.

    Raises:
        TypeError: `auth` is none of these.
        ValueError: The access token is empty.
    """
    if isinstance(auth, str) and oauth is None:
        return StaticToken(clean(auth))
    if hasattr(auth, "authorization"):
        return cast("Credentials", auth)
    # Imported late, because a plain access token does not need these modules.
    from ..oauth import OAuth
    from ..tokens import MemoryStore, Token, TokenStore
    from .token_refresh import StoredToken

    if not isinstance(oauth, OAuth | None):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"oauth must be a pinkit.OAuth, not {type(oauth).__name__}")
    if isinstance(auth, OAuth):
        return StoredToken(MemoryStore() if auth.store is None else auth.store, auth)
    token = Token(auth) if isinstance(auth, str) else auth
    if isinstance(token, Token):
        if oauth is None:
            return StaticToken(token.access_token, token.scopes, app_only=token.app_only)
        return StoredToken(MemoryStore() if oauth.store is None else oauth.store, oauth, token)
    # Unchecked at run time.
    if isinstance(token, TokenStore):  # pyright: ignore[reportUnnecessaryIsInstance]
        return StoredToken(token, oauth)
    raise TypeError(
        f"auth must be an access token, a Token, an OAuth or a TokenStore, not {type(auth).__name__}"
    )


@discreet
def credentials_from_env(environ: Mapping[str, str] | None = None, oauth: OAuth | None = None) -> Credentials:
    """Make credentials from environment variables.

    With `PINTEREST_APP_ID` and `PINTEREST_APP_SECRET`, the token of `PINTEREST_ACCESS_TOKEN` and
    `PINTEREST_REFRESH_TOKEN` is refreshed; without them, `PINTEREST_ACCESS_TOKEN` is used unchanged.

    Args:
        environ: Variables to read instead of `os.environ`.
        oauth: The app, instead of that of the variables. If it has a store, a token in the store takes
            precedence.

    Raises:
        TypeError: `oauth` is no app.
        PinterestError: A variable is missing; the message names it.
    """
    import os

    from ..oauth import OAuth
    from ..tokens import EnvironmentStore

    environ = os.environ if environ is None else environ
    store = EnvironmentStore(environ)
    token = store.load()
    if oauth is not None:
        check_kind("oauth", oauth, OAuth)
        return credentials(store if oauth.store is None else token or oauth, oauth)
    if environ.get("PINTEREST_APP_ID") or environ.get("PINTEREST_APP_SECRET"):
        return credentials(OAuth.from_env(environ, store=store))
    if token is None:
        raise PinterestError("Set PINTEREST_ACCESS_TOKEN, or PINTEREST_APP_ID and PINTEREST_APP_SECRET.")
    if not token.access_token:
        raise PinterestError("A refresh token needs the app: set PINTEREST_APP_ID and PINTEREST_APP_SECRET.")
    return credentials(token)


def app_of(credentials: Credentials) -> OAuth:
    """Return the app of a client.

    Raises:
        PinterestError: The client has no app.
    """
    return cast("OAuth", known_app(credentials))


class StaticToken:
    """An access token that is never refreshed.

    Args:
        access_token: The token.
        scopes: The token's scopes; None if unknown.
        app_only: Whether the token represents no user.
    """

    oauth: OAuth | None = None

    def __init__(
        self, access_token: str, scopes: frozenset[str] | None = None, *, app_only: bool = False
    ) -> None:
        if not access_token:
            raise ValueError("the access token is empty; a refresh token needs an OAuth(app_id, app_secret)")
        self._token = access_token
        self.scopes = scopes
        self.app_only = app_only
        # A user can have many tokens, so a hash of the token stands for the user.
        self.identity = f"token:{hashlib.sha256(access_token.encode()).hexdigest()[:16]}"

    def load(self) -> Steps[None]:
        """Do nothing: there is no store to read."""
        return
        yield

    def authorization(self, engine: Caller) -> Steps[str]:  # noqa: ARG002
        """Return the token."""
        return self._token
        yield

    def renew(self, engine: Caller, rejected: str, *, again: bool = False) -> Steps[str | None]:  # noqa: ARG002
        """Return None: the token cannot be refreshed."""
        return None
        yield

    def __repr__(self) -> str:
        return f"StaticToken({self.identity!r})"
