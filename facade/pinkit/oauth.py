"""The app, as OAuth sees it: where a user authorises it, and what tokens are asked for with."""

from __future__ import annotations

import base64
import hmac
import os
import re
import secrets
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias
from urllib.parse import parse_qsl, urlencode

import attrs

from ._core.secret import discreet
from .errors import AuthorizationError, PinterestError, StateMismatchError
from .scopes import parse, scopes_for
from .tokens import EnvironmentStore, TokenStore

if TYPE_CHECKING:
    from typing import Self

    from pinkit_generated import Request

Grant: TypeAlias = Literal["authorization_code", "client_credentials"]

AUTHORIZE_URL: Final = "https://www.pinterest.com/oauth/"


class AuthorizationUrl(str):
    """Where a user authorises the app; a `str` that remembers its `state`.

    Args:
        url: The address.
        state: What comes back with the code. Keep it in the user's session, and compare it then.
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
        raise TypeError(f"the app's id and secret are text, not {type(value).__name__}")
    return str(value)


def _is_store(_: Any, __: Any, value: Any) -> None:
    if not isinstance(value, TokenStore | None):
        raise TypeError(
            f"store must be a store, such as pinkit.FileStore('tokens.json'), not {type(value).__name__}"
        )


@attrs.frozen
class OAuth:
    """An app that users authorise, and how a client of it keeps its token.

    Args:
        app_id: The app's id.
        app_secret: The app's secret; it goes to Pinterest's token endpoint, and no `repr` or log shows it.
        redirect_uri: Where Pinterest sends the user back to, exactly as it is registered for the app.
        scopes: What to ask for when nothing else is said, as a list or as text with commas or spaces.
        store: Where the token is kept; in memory if it is left out.
        continuous_refresh: Ask for refresh tokens that are renewed with each use. Apps made since 2025-09-25
            have them anyway.
        grant: `authorization_code` acts for a user; `client_credentials` acts for the app itself, and its
            client fetches its own token.

    https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/
    """

    app_id: str = attrs.field(converter=_text)
    app_secret: str = attrs.field(repr=lambda _: "'***'", converter=_text)
    redirect_uri: str | None = attrs.field(default=None, kw_only=True)
    scopes: frozenset[str] = attrs.field(default=frozenset[str](), converter=parse, kw_only=True)
    store: TokenStore | None = attrs.field(default=None, validator=_is_store, kw_only=True)
    continuous_refresh: bool = attrs.field(default=False, kw_only=True)
    grant: Grant = attrs.field(
        default="authorization_code",
        validator=attrs.validators.in_(("authorization_code", "client_credentials")),
        kw_only=True,
    )

    def __attrs_post_init__(self) -> None:
        if not self.app_id or not self.app_secret:
            raise ValueError("OAuth needs the app's id and secret: https://developers.pinterest.com/apps/")

    @classmethod
    @discreet
    def from_env(cls, environ: Mapping[str, str] | None = None, **more: Any) -> Self:
        """Read `PINTEREST_APP_ID`, `PINTEREST_APP_SECRET`, and `PINTEREST_REDIRECT_URI` if it is there.

        Args:
            environ: What to read instead of `os.environ`.
            more: The other arguments. The store is an `EnvironmentStore` if it is left out.

        Raises:
            PinterestError: The id or the secret is missing.
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
    ) -> AuthorizationUrl:
        """The page where a user authorises the app.

        Args:
            scopes: What to ask for; the app's `scopes` if neither this nor `operations` is given.
            operations: What the app will call: the least scopes for it are asked for, besides `scopes`.
            state: What comes back with the code; a random one if it is left out.

        Returns:
            A `str` with the attribute `state`: keep that in the user's session, and give it to `code`.

        Raises:
            PinterestError: There is no `redirect_uri`, or nothing to ask for.

        https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/
        """
        wanted = parse(scopes or ()) | scopes_for(*operations) or self.scopes
        if not wanted:
            raise PinterestError("Say what to ask for: authorize_url(['pins:read']), or operations=[...].")
        state = secrets.token_urlsafe(32) if state is None else state
        return AuthorizationUrl(self._url(wanted, state), state)

    def hint(self, scopes: Iterable[str]) -> str | None:
        """For messages: the page that asks for some scopes, stateless; None without a `redirect_uri`."""
        return self._url(parse(scopes), None) if self.redirect_uri else None

    @discreet
    def code(self, redirect: str, *, state: str) -> str:
        """Take the code out of the address that Pinterest sent the user back to.

        Args:
            redirect: The address with its query, or the query alone.
            state: The one that was sent, from the user's session.

        Raises:
            StateMismatchError: It comes back changed, or not at all: do not go on.
            AuthorizationError: The user said no, or there is no code.
        """
        is_redirect(redirect, "redirect")
        query = redirect.partition("?")[2] if "?" in redirect else redirect
        return code_of(query, state)

    def basic(self) -> str:
        """The Authorization header of the token endpoint. A secret."""
        return "Basic " + base64.b64encode(f"{self.app_id}:{self.app_secret}".encode()).decode()

    def code_request(self, code: str, redirect_uri: str | None = None) -> Request[Any]:
        """The request that changes a code for a token; a code lives for minutes and works once."""
        return _request(
            "oauth/token",
            grant_type="authorization_code",
            code=code,
            redirect_uri=redirect_uri or self._redirect_uri(),
            **self._continuous(),
        )

    def refresh_request(self, refresh_token: str) -> Request[Any]:
        """The request that renews a token."""
        return _request(
            "oauth/token", grant_type="refresh_token", refresh_token=refresh_token, **self._continuous()
        )

    def client_credentials_request(self, scopes: Iterable[str] | str | None = None) -> Request[Any]:
        """The request for a token of the app itself.

        Raises:
            PinterestError: There are no scopes to ask for.
        """
        wanted = parse(scopes or ()) or self.scopes
        if not wanted:
            raise PinterestError("Client credentials take scopes: OAuth(..., scopes=['ads:read']).")
        return _request("oauth/token", grant_type="client_credentials", scope=",".join(sorted(wanted)))

    def revoke_request(self, token: str, hint: Literal["access_token", "refresh_token"]) -> Request[None]:
        """The request that makes a token worthless."""
        return _request("token/revoke", token=token, token_type_hint=hint)

    def _url(self, scopes: frozenset[str], state: str | None) -> str:
        query = {
            "client_id": self.app_id,
            "redirect_uri": self._redirect_uri(),
            "response_type": "code",
            "scope": ",".join(sorted(scopes)),
            **({} if state is None else {"state": state}),
        }
        return f"{AUTHORIZE_URL}?{urlencode(query, safe=',:', errors='replace')}"

    def _redirect_uri(self) -> str:
        if not self.redirect_uri:
            raise PinterestError(
                "OAuth needs a redirect_uri that is registered for the app: "
                "OAuth(..., redirect_uri='http://localhost:8085/')."
            )
        return self.redirect_uri

    def _continuous(self) -> dict[str, bool]:
        # Apps made since 2025-09-25 have it without asking (`/oauth/token` in the OpenAPI document). In a
        # form, the boolean of some releases and the string of others are the same text.
        return {"continuous_refresh": True} if self.continuous_refresh else {}


OAuth.__init__ = discreet(OAuth.__init__)  # type: ignore[method-assign]


@discreet
def is_redirect(code: str, name: str = "code") -> bool:
    """Whether this is what Pinterest sent a user back with, an address or its query, rather than a code.

    Raises:
        TypeError: It is no text.
        ValueError: It is empty.
    """
    given: Any = code  # at run time it can be anything
    if not isinstance(given, str):
        raise TypeError(f"{name} must be text, as it came from Pinterest, not {type(given).__name__}")
    if not given.strip():
        raise ValueError(f"{name} must be what came from Pinterest; it is empty")
    return _REDIRECT.search(given) is not None


_REDIRECT: Final = re.compile(r"://|\?|(?:^|&)(?:code|state|error)=")


@discreet
def check_state(received: str | None, expected: str) -> None:
    """Compare the `state` that came back with the one that was sent, in constant time.

    Raises:
        StateMismatchError: It is another, or there is none.
    """
    pair = [(text or "").encode("utf-8", "surrogatepass") for text in (received, expected)]
    if not expected or not hmac.compare_digest(*pair):
        raise StateMismatchError(
            "The state that came back is not the one that was sent. Start again from authorize_url()."
        )


@discreet
def code_of(query: str, state: str) -> str:
    """Take the code out of the query that Pinterest sent the user back with.

    Args:
        query: What is behind the question mark.
        state: The one that was sent.

    Raises:
        StateMismatchError: It comes back changed, or not at all.
        AuthorizationError: The user said no, or there is no code.
    """
    pairs = parse_qsl(query.partition("#")[0], keep_blank_values=True)
    members = dict(pairs)
    # First the state: whoever does not know it has no say in this.
    check_state(members.get("state"), state)
    if len(members) != len(pairs):
        raise AuthorizationError("The redirect says something twice. Start again from authorize_url().")
    if error := members.get("error"):
        said = members.get("error_description") or error
        raise AuthorizationError(f"Pinterest did not authorise the app: {said}", error=error)
    if not members.get("code"):
        raise AuthorizationError("The redirect holds no code. Start again from authorize_url().")
    return members["code"]


def _request(operation: str, **body: Any) -> Request[Any]:
    """A request by its operation's id: Pinterest changes the schemas of these, and not their fields."""
    from pinkit_generated._request import build

    return build(operation, body=body)
