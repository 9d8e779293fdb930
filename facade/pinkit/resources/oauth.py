"""The group `oauth`: how a client obtains, refreshes and revokes its token."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from pinkit_generated import operations

from .._auth.credentials import app_of
from .._auth.login_server import Redirect
from .._auth.token_refresh import StoredToken
from .._core.effects import Run, Sleep, Steps
from .._core.secret import discreet
from .._core.validation import callback
from .._endpoints.endpoints import Mode, Resource, call, calls, flow
from ..errors import AuthorizationError, PinterestError
from ..oauth import AuthorizationUrl, OAuth, is_redirect, page_of
from ..tokens import Token

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .._core.engine import Engine


class Oauth(Resource[Mode]):
    """The tokens of the client's app: `Client(OAuth(app_id, app_secret, ...))`."""

    token = call(operations.oauth_token)
    """Call the token endpoint; `exchange`, `refresh` and `client_credentials` also save the token."""
    revoke_token = call(operations.token_revoke)
    """Revoke any token of the app; `revoke` revokes the client's own token."""
    conversion_token = call(operations.oauth_conversion_token)
    """Create a token that can only send conversion events."""

    def authorize_url(
        self,
        scopes: Iterable[str] | str | None = None,
        *,
        operations: Iterable[object] = (),
        state: str | None = None,
    ) -> AuthorizationUrl:
        """Return the page where a user authorises the app; see `pinkit.OAuth.authorize_url`.

        The page is on the server of the client's `base_url`, if that is not Pinterest.
        """
        engine = _engine(self)
        page = page_of(str(engine.shared.base_url))
        return app_of(engine.credentials).authorize_url(scopes, operations=operations, state=state, page=page)

    @flow
    @calls("oauth/token")
    def exchange(self, code: str, *, state: str | None = None) -> Steps[Token]:
        """Exchange the code that a user came back with for a token, and use the token from now on.

        The token replaces the one of the client and its store: a client serves one user.

        Args:
            code: The whole address that Pinterest sent the user back to, such as Flask's `request.url`, or
                its query; or the code alone.
            state: The state of `authorize_url`. It is compared with the state in the address; it cannot be
                given with a code alone.

        Returns:
            The token, which is saved in the store.

        Raises:
            StateMismatchError: The state is missing or differs.
            AuthorizationError: The user declined.
            ReauthorizationRequiredError: The code was used before, or is too old.
            TypeError: The code is not text.
            ValueError: The code is empty, or a state is given with a code alone.

        Source: https://developers.pinterest.com/docs/api/v5/oauth-token
        """
        stored = _stored(self)
        try:
            request = _code_request(app_of(stored), code, state)
        finally:
            del code, state  # a traceback would show them
        return (yield from stored.obtain(_engine(self), request))

    @flow
    @calls("oauth/token")
    def refresh(self) -> Steps[Token]:
        """Refresh the token now. The client also refreshes it by itself before it expires.

        Returns:
            The new token, which is saved in the store.

        Raises:
            ReauthorizationRequiredError: The refresh token was used before, or is revoked.

        Source: https://developers.pinterest.com/docs/api/v5/oauth-token
        """
        stored = _stored(self)
        return (yield from stored.refresh(_engine(self)))

    @flow
    @calls("oauth/token")
    def client_credentials(self, scopes: Iterable[str] | str | None = None) -> Steps[Token]:
        """Get a token of the app itself, without a user, and use the token from now on.

        Args:
            scopes: The scopes to ask for; the app's `scopes` if omitted.

        Returns:
            The token, which is saved in the store. The client fetches the next token by itself.

        Raises:
            PinterestError: There are no scopes to ask for.

        Source: https://developers.pinterest.com/docs/api/v5/oauth-token
        """
        stored = _stored(self)
        request = app_of(stored).client_credentials_request(scopes)
        return (yield from stored.obtain(_engine(self), request, app_only=True))

    @flow
    @calls("token/revoke")
    def revoke(self) -> Steps[Token]:
        """Revoke the client's refresh token and access token, and delete them from the store.

        Returns:
            The revoked token.

        Raises:
            ReauthorizationRequiredError: The store has no token.

        Source: https://developers.pinterest.com/docs/api/v5/token-revoke
        """
        stored = _stored(self)
        return (yield from stored.revoke(_engine(self)))

    @flow
    @calls("oauth/token")
    def login(
        self,
        scopes: Iterable[str] | str | None = None,
        *,
        operations: Iterable[object] = (),
        timeout: float = 300.0,
        browser: bool = True,
        show: Callable[[str], object] = print,
    ) -> Steps[Token]:
        """Let the user of this computer authorise the app in a browser, and use the token from now on.

        The app's `redirect_uri` must be an address of this computer, such as `http://localhost:8085/`, and be
        registered for the app.

        Args:
            scopes: The scopes to ask for; the app's `scopes` if neither `scopes` nor `operations` is given.
            operations: The operations that the app will call: their least scopes are added to `scopes`.
            timeout: Seconds to wait for the user.
            browser: Whether to open a browser.
            show: Called with the address to open, if no browser is opened.

        Returns:
            The token, which is saved in the store.

        Raises:
            AuthorizationError: The user declined, or did not come back before the timeout.
            PinterestError: `redirect_uri` is not an address of this computer, or its port is in use.

        Source: https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/
        """
        engine, stored = _engine(self), _stored(self)
        app = app_of(stored)
        callback("show", show, 1)
        url = app.authorize_url(scopes, operations=operations, page=page_of(str(engine.shared.base_url)))
        redirect = Redirect(app.redirect_uri or "", url.state)
        deadline = engine.clock.monotonic() + timeout
        try:
            yield Run(redirect.listen)
            if not (browser and (yield Run(lambda: redirect.open(url)))):
                show(url)
            while redirect.code is None:
                if redirect.error is not None:
                    raise redirect.error
                if engine.clock.monotonic() >= deadline:
                    raise AuthorizationError(f"No user authorised the app in {timeout:.0f} s. Try again.")
                yield Sleep(0.1)
        finally:
            redirect.close()
        request = app.code_request(redirect.code)  # on its own line, so that no traceback shows it
        return (yield from stored.obtain(engine, request))


@discreet
def _code_request(app: OAuth, code: str, state: str | None) -> Request[Any]:
    """Return the request that exchanges a code, or the address that contains it, for a token."""
    if is_redirect(code):
        return app.code_request(app.code(code, state=state or ""))
    if state is not None:
        raise ValueError(
            "state cannot be compared with a code alone: pass the whole address that the user came back to "
            "as code (request.url in Flask), or omit state"
        )
    return app.code_request(code)


def _engine(resource: Oauth[Mode]) -> Engine:
    return resource._client._engine


def _stored(resource: Oauth[Mode]) -> StoredToken:
    credentials = _engine(resource).credentials
    app_of(credentials)
    if not isinstance(credentials, StoredToken):
        raise PinterestError("This client has a fixed token. Make the client from pinkit.OAuth(...).")
    return credentials
