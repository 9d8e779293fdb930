"""Tokens: how a client gets, renews and gives up its own."""

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
from ..oauth import AuthorizationUrl, OAuth, is_redirect
from ..tokens import Token

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .._core.engine import Engine


class Oauth(Resource[Mode]):
    """Tokens of the app that the client was made from: `Client(OAuth(app_id, app_secret, ...))`."""

    token = call(operations.oauth_token)
    """Ask the token endpoint; `exchange`, `refresh` and `client_credentials` also keep the answer."""
    revoke_token = call(operations.token_revoke)
    """Make any token of the app worthless; `revoke` does it to the client's own."""
    conversion_token = call(operations.oauth_conversion_token)
    """Make a token that sends conversion events and does nothing else."""

    def authorize_url(
        self,
        scopes: Iterable[str] | str | None = None,
        *,
        operations: Iterable[object] = (),
        state: str | None = None,
    ) -> AuthorizationUrl:
        """The page where a user authorises the app; see `pinkit.OAuth.authorize_url`."""
        app = app_of(_engine(self).credentials)
        return app.authorize_url(scopes, operations=operations, state=state)

    @flow
    @calls("oauth/token")
    def exchange(self, code: str, *, state: str | None = None) -> Steps[Token]:
        """Change the code that a user came back with for a token, and use it from now on.

        It takes the place of the token that the client and its store have: one client is for one user.

        Args:
            code: The whole address that Pinterest sent the user back to, such as Flask's `request.url`, or
                its query; or the code alone.
            state: What `authorize_url` made. An address is compared with it, a code cannot be.

        Returns:
            The token, which is already in the store.

        Raises:
            StateMismatchError: The state is another.
            AuthorizationError: The user said no.
            ReauthorizationRequired: The code is used up, or too old.
            TypeError: The code is no text.
            ValueError: It is empty, or there is a state that it cannot be compared with.

        https://developers.pinterest.com/docs/api/v5/oauth-token
        """
        stored = _stored(self)
        try:
            request = _code_request(app_of(stored), code, state)
        finally:
            del code, state  # no error is to show them
        return (yield from stored.obtain(_engine(self), request))

    @flow
    @calls("oauth/token")
    def refresh(self) -> Steps[Token]:
        """Renew the token now. The client does it by itself before the token expires.

        Returns:
            The new token, which is already in the store.

        Raises:
            ReauthorizationRequired: The refresh token is used up or revoked.

        https://developers.pinterest.com/docs/api/v5/oauth-token
        """
        stored = _stored(self)
        return (yield from stored.refresh(_engine(self)))

    @flow
    @calls("oauth/token")
    def client_credentials(self, scopes: Iterable[str] | str | None = None) -> Steps[Token]:
        """Get a token of the app itself, without a user, and use it from now on.

        Args:
            scopes: What it may do; the app's `scopes` if left out.

        Returns:
            The token, which is already in the store. The client fetches the next one by itself.

        https://developers.pinterest.com/docs/api/v5/oauth-token
        """
        stored = _stored(self)
        request = app_of(stored).client_credentials_request(scopes)
        return (yield from stored.obtain(_engine(self), request, app_only=True))

    @flow
    @calls("token/revoke")
    def revoke(self) -> Steps[Token]:
        """Make the client's refresh and access token worthless, and forget them.

        Returns:
            The token that was.

        Raises:
            PinterestError: There is none.

        https://developers.pinterest.com/docs/api/v5/token-revoke
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

        The app's `redirect_uri` must be of this computer, such as `http://localhost:8085/`, and registered.

        Args:
            scopes: What to ask for; the app's `scopes` if neither this nor `operations` is given.
            operations: What the app will call: the least scopes for it are asked for, besides `scopes`.
            timeout: Seconds to wait for the user.
            browser: Whether to open one.
            show: Called with the address to open if no browser is opened.

        Returns:
            The token, which is already in the store.

        Raises:
            AuthorizationError: The user said no, or did not come back in time.
            PinterestError: `redirect_uri` is not of this computer, or its port is taken.

        https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/
        """
        engine, stored = _engine(self), _stored(self)
        app = app_of(stored)
        callback("show", show, 1)
        url = app.authorize_url(scopes, operations=operations)
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
                    raise AuthorizationError(f"Nobody authorised the app within {timeout:.0f} seconds.")
                yield Sleep(0.1)
        finally:
            redirect.close()
        request = app.code_request(redirect.code)  # in a line of its own, which no traceback has
        return (yield from stored.obtain(engine, request))


@discreet
def _code_request(app: OAuth, code: str, state: str | None) -> Request[Any]:
    """The request that changes a code, or the address that it is in, for a token."""
    if is_redirect(code):
        return app.code_request(app.code(code, state=state or ""))
    if state is not None:
        raise ValueError(
            "state can only be compared with the one that came back: as code, pass the whole address "
            "that the user came back to (request.url in Flask), not the code alone"
        )
    return app.code_request(code)


def _engine(resource: Oauth[Mode]) -> Engine:
    return resource._client._engine


def _stored(resource: Oauth[Mode]) -> StoredToken:
    credentials = _engine(resource).credentials
    app_of(credentials)
    if not isinstance(credentials, StoredToken):
        raise PinterestError("This client has one token for ever. Make it from pinkit.OAuth(...).")
    return credentials
