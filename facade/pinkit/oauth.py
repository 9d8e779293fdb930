"""The OAuth app: the page where a user authorises it, and its requests for tokens."""

from __future__ import annotations

import base64
import hmac
import os
import re
import secrets
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypedDict
from urllib.parse import parse_qsl, urlencode, urlsplit

import attrs

from ._core.secret import discreet
from ._core.validation import truth
from .errors import AuthorizationError, PinterestError, StateMismatchError
from .scopes import parse, requested, scopes_for
from .tokens import EnvironmentStore, TokenStore

if TYPE_CHECKING:
    from typing import Self, Unpack

    from pinkit_generated import Request

Grant: TypeAlias = Literal["authorization_code", "client_credentials"]

AUTHORIZE_URL: Final = "https://www.pinterest.com/oauth/"


def page_of(base_url: str) -> str:
    """Return the page where users authorise apps: on the server of the base URL, if it is not Pinterest."""
    address = urlsplit(base_url)
    host = address.hostname or ""
    if host == "pinterest.com" or host.endswith(".pinterest.com"):
        return AUTHORIZE_URL
    return f"{address.scheme}://{address.netloc}/oauth/"


class AuthorizationUrl(str):
    """The page where a user authorises the app: a `str` with the attribute `state`.

    Args:
        url: The address.
        state: Text that Pinterest sends back with the code. Keep it in the user's session to compare the two.
    """

    state: str

    def __new__(cls, url: str, state: str) -> Self:
        self = super().__new__(cls, url)
        self.state = state
        return self

    def __getnewargs__(self) -> tuple[str, str]:  # type: ignore[override]  # what __new__ takes
        return str(self), self.state


def _text(value: str | int) -> str:
    if isinstance(value, bool) or not isinstance(value, (str, int)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"the app's id and secret must be text, not {type(value).__name__}")
    return str(value).strip()  # a file of a secret often ends with a line feed


def _is_store(_: Any, __: Any, value: Any) -> None:
    if not isinstance(value, TokenStore | None):
        path = str(value) if isinstance(value, (str, Path)) else "tokens.json"
        raise TypeError(
            f"store must be a store, such as pinkit.FileStore({path!r:.80}), not {type(value).__name__}"
        )


class _Options(TypedDict, total=False):
    """The arguments of `OAuth` other than the id and the secret."""

    redirect_uri: str | None
    scopes: Iterable[str] | str
    store: TokenStore | None
    continuous_refresh: bool
    grant: Grant


def _is_address(_: Any, __: Any, value: Any) -> None:
    if not isinstance(value, str | None):
        raise TypeError(f"redirect_uri must be text, not {type(value).__name__}")


def _is_flag(_: Any, attribute: Any, value: Any) -> None:
    truth(attribute.name, value)


def _is_grant(_: Any, __: Any, value: Grant) -> None:
    if value not in ("authorization_code", "client_credentials"):
        raise ValueError(f"grant must be 'authorization_code' or 'client_credentials', not {value!r:.40}")


@attrs.frozen
class OAuth:
    """An app that users authorise, and how a client of the app keeps its token.

    Args:
        app_id: The app's id.
        app_secret: The app's secret; it goes to Pinterest's token endpoint, and no `repr` or log shows it.
        redirect_uri: The address that Pinterest sends the user back to, exactly as registered for the app.
        scopes: The scopes to ask for by default, as a list or as text with commas or spaces.
        store: Keeps the token; in memory if omitted.
        continuous_refresh: Ask for refresh tokens that are replaced with each use. Apps created since
            2025-09-25 receive them in any case.
        grant: `authorization_code` acts for a user; `client_credentials` acts for the app itself, and the
            client fetches the token.

    Raises:
        TypeError: An argument has the wrong type.
        ValueError: The id or the secret is empty, a scope is misspelt, or `grant` is neither of the two.

    Source: https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/
    """

    app_id: str = attrs.field(converter=_text)
    app_secret: str = attrs.field(repr=lambda _: "'***'", converter=_text)
    redirect_uri: str | None = attrs.field(default=None, validator=_is_address, kw_only=True)
    scopes: frozenset[str] = attrs.field(default=frozenset[str](), converter=requested, kw_only=True)
    store: TokenStore | None = attrs.field(default=None, validator=_is_store, kw_only=True)
    continuous_refresh: bool = attrs.field(default=False, validator=_is_flag, kw_only=True)
    grant: Grant = attrs.field(default="authorization_code", validator=_is_grant, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not self.app_id or not self.app_secret:
            raise ValueError("OAuth needs the app's id and secret: https://developers.pinterest.com/apps/")

    @classmethod
    @discreet
    def from_env(cls, environ: Mapping[str, str] | None = None, **more: Unpack[_Options]) -> Self:
        """Make the app from `PINTEREST_APP_ID`, `PINTEREST_APP_SECRET` and, if set, `PINTEREST_REDIRECT_URI`.

        Args:
            environ: Variables to read instead of `os.environ`.
            more: The other arguments. `store` is an `EnvironmentStore` by default.

        Returns:
            The app.

        Raises:
            PinterestError: A variable for the id or the secret is missing; the message names it.
        """
        environ = os.environ if environ is None else environ
        absent = [name for name in ("PINTEREST_APP_ID", "PINTEREST_APP_SECRET") if not environ.get(name)]
        if absent:
            raise PinterestError(
                f"Set {' and '.join(absent)}, or make an OAuth(app_id, app_secret) yourself."
            )
        more.setdefault("redirect_uri", environ.get("PINTEREST_REDIRECT_URI"))
        if more.get("store") is None:
            more["store"] = EnvironmentStore(environ)
        return cls(environ["PINTEREST_APP_ID"], environ["PINTEREST_APP_SECRET"], **more)

    def authorize_url(
        self,
        scopes: Iterable[str] | str | None = None,
        *,
        operations: Iterable[object] = (),
        state: str | None = None,
        page: str = AUTHORIZE_URL,
    ) -> AuthorizationUrl:
        """Return the page where a user authorises the app.

        Args:
            scopes: The scopes to ask for; the app's `scopes` if neither `scopes` nor `operations` is given.
            operations: The operations that the app will call: their least scopes are added to `scopes`.
            state: Text that Pinterest sends back with the code; random if omitted.
            page: The address of the page, such as a mock's.

        Returns:
            A `str` with the attribute `state`: keep it in the user's session, and pass it to `code`.

        Raises:
            TypeError: `state` is not text.
            ValueError: A scope is misspelt; `pinkit.scopes.SCOPES` has all scopes. Or `state` is empty or not
                valid Unicode.
            PinterestError: The app has no `redirect_uri`, or there are no scopes to ask for.

        Source: https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/
        """
        wanted = requested(scopes or ()) | scopes_for(*operations) or self.scopes
        if not wanted:
            raise PinterestError("Give scopes to ask for: authorize_url(['pins:read']), or operations=[...].")
        state = secrets.token_urlsafe(32) if state is None else _checked_state(state)
        return AuthorizationUrl(self._url(wanted, state, page), state)

    def hint(self, scopes: Iterable[str]) -> str | None:
        """Return the page that asks for some scopes, without a state; None without `redirect_uri`."""
        return self._url(parse(scopes), None) if self.redirect_uri else None

    @discreet
    def code(self, redirect: str, *, state: str) -> str:
        """Return the code in the address that Pinterest sent the user back to.

        Args:
            redirect: The address with its query, or the query alone.
            state: The state that was sent, from the user's session.

        Returns:
            The code.

        Raises:
            StateMismatchError: The state is missing or differs: stop the login.
            AuthorizationError: The user declined, or the address contains no code.
        """
        is_redirect(redirect, "redirect")
        query = redirect.partition("?")[2] if "?" in redirect else redirect
        return code_of(query, state)

    def basic(self) -> str:
        """Return the Authorization header for the token endpoint. It is a secret."""
        return "Basic " + base64.b64encode(f"{self.app_id}:{self.app_secret}".encode()).decode()

    def code_request(self, code: str, redirect_uri: str | None = None) -> Request[Any]:
        """Return the request that exchanges a code for a token. A code is valid for minutes, once.

        Args:
            code: The code.
            redirect_uri: The address that the code was sent to; the app's `redirect_uri` if omitted.

        Returns:
            The request.

        Raises:
            PinterestError: There is no `redirect_uri`.
        """
        return _request(
            "oauth/token",
            grant_type="authorization_code",
            code=code,
            redirect_uri=redirect_uri or self._redirect_uri(),
            **self._continuous(),
        )

    def refresh_request(self, refresh_token: str) -> Request[Any]:
        """Return the request that refreshes a token.

        Args:
            refresh_token: The refresh token.

        Returns:
            The request.
        """
        return _request(
            "oauth/token", grant_type="refresh_token", refresh_token=refresh_token, **self._continuous()
        )

    def client_credentials_request(self, scopes: Iterable[str] | str | None = None) -> Request[Any]:
        """Return the request for a token of the app itself.

        Args:
            scopes: The scopes to ask for; the app's `scopes` if omitted.

        Returns:
            The request.

        Raises:
            PinterestError: There are no scopes to ask for.
        """
        wanted = requested(scopes or ()) or self.scopes
        if not wanted:
            raise PinterestError("Client credentials take scopes: OAuth(..., scopes=['ads:read']).")
        return _request("oauth/token", grant_type="client_credentials", scope=",".join(sorted(wanted)))

    def revoke_request(self, token: str, hint: Literal["access_token", "refresh_token"]) -> Request[None]:
        """Return the request that revokes a token.

        Args:
            token: The token.
            hint: The kind of the token.

        Returns:
            The request.
        """
        return _request("token/revoke", token=token, token_type_hint=hint)

    def _url(self, scopes: frozenset[str], state: str | None, page: str = AUTHORIZE_URL) -> str:
        query = {
            "client_id": self.app_id,
            "redirect_uri": self._redirect_uri(),
            "response_type": "code",
            "scope": ",".join(sorted(scopes)),
            **({} if state is None else {"state": state}),
        }
        return f"{page}?{urlencode(query, safe=',:', errors='replace')}"

    def _redirect_uri(self) -> str:
        if not self.redirect_uri:
            raise PinterestError(
                "OAuth needs a redirect_uri that is registered for the app: "
                "OAuth(..., redirect_uri='http://localhost:8085/')."
            )
        return self.redirect_uri

    def _continuous(self) -> dict[str, bool]:
        # Apps created since 2025-09-25 have it by default (`/oauth/token` in the OpenAPI document). In a
        # form, the boolean of some releases and the string of others are the same text.
        return {"continuous_refresh": True} if self.continuous_refresh else {}


OAuth.__init__ = discreet(OAuth.__init__)  # type: ignore[method-assign]


@discreet
def _checked_state(state: str) -> str:
    """Return a state that the user can come back with."""
    given: Any = state  # at run time it can be anything
    if not isinstance(given, str):
        raise TypeError(f"state must be text, not {type(given).__name__}")
    if not given or given != given.encode("utf-8", "replace").decode():
        raise ValueError("state must not be empty, and be valid Unicode; omit it for a random one")
    return given


@discreet
def is_redirect(code: str, name: str = "code") -> bool:
    """Whether `code` is the address (or its query) that Pinterest sent a user back to, rather than a code.

    Raises:
        TypeError: The value is not text.
        ValueError: The value is empty.
    """
    given: Any = code  # at run time it can be anything
    if not isinstance(given, str):
        raise TypeError(f"{name} must be text, as received from Pinterest, not {type(given).__name__}")
    if not given.strip():
        raise ValueError(f"{name} is empty; it must be the code or the address received from Pinterest")
    return _REDIRECT.search(given) is not None


_REDIRECT: Final = re.compile(r"://|\?|(?:^|&)(?:code|state|error)=")


@discreet
def check_state(received: str | None, expected: str) -> None:
    """Compare the received `state` with the one that was sent, in constant time.

    Raises:
        StateMismatchError: The state is missing or differs.
        TypeError: The expected state is not text.
    """
    given: Any = expected  # at run time it can be anything
    if not isinstance(given, str | None):
        raise TypeError(f"state must be text, from the user's session, not {type(given).__name__}")
    pair = [(text or "").encode("utf-8", "surrogatepass") for text in (received, expected)]
    if not expected or not hmac.compare_digest(*pair):
        raise StateMismatchError(
            "The received state differs from the one that was sent. Start again from authorize_url()."
        )


@discreet
def code_of(query: str, state: str) -> str:
    """Return the code in the query that Pinterest sent the user back with.

    Args:
        query: The part of the address after the `?`.
        state: The state that was sent.

    Raises:
        StateMismatchError: The state is missing or differs.
        AuthorizationError: The user declined, or the query contains no code.
    """
    pairs = parse_qsl(query.partition("#")[0], keep_blank_values=True)
    fields = dict(pairs)
    # Check the state first: without the right state, nothing in the redirect can be trusted.
    check_state(fields.get("state"), state)
    if len(fields) != len(pairs):
        raise AuthorizationError("The redirect contains a parameter twice. Start again from authorize_url().")
    if error := fields.get("error"):
        reason = fields.get("error_description") or error
        raise AuthorizationError(f"Pinterest did not authorise the app: {reason}", error=error)
    if not fields.get("code"):
        raise AuthorizationError("The redirect contains no code. Start again from authorize_url().")
    return fields["code"]


def _request(operation: str, **body: Any) -> Request[Any]:
    """Build a token request by its operation's id: the names of its schemas change between releases."""
    from pinkit_generated._request import build

    return build(operation, body=body)
