"""An app with many users: cheap clients for each, on one pool of connections and one count of calls."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar, Unpack

from ._auth.token_refresh import StoredToken
from ._core.secret import discreet
from ._core.validation import callback, check_kind
from ._io.http import AsyncHttp, AsyncTransport, SyncHttp, SyncTransport
from .client import AppOptions, AsyncClient, Base, Client
from .oauth import OAuth
from .tokens import MemoryStore, Token, TokenStore

if TYPE_CHECKING:
    from .oauth import AuthorizationUrl

ClientT = TypeVar("ClientT", bound=Base[Any, Any, Any])


class _App(Generic[ClientT]):
    """What both apps share."""

    _client_class: type[ClientT]

    def __init__(
        self, oauth: OAuth, /, *, store: Callable[[str], TokenStore] | None = None, **options: Any
    ) -> None:
        check_kind("oauth", oauth, OAuth)
        if oauth.store is not None:
            raise ValueError(
                "OAuth(store=...) keeps the token of one user: pass the app a store for each user instead, "
                "App(oauth, store=lambda user: ...)"
            )
        if oauth.grant != "authorization_code":
            raise ValueError(f"the grant {oauth.grant!r} has no users: make a Client(oauth)")
        if "oauth" in options:
            raise TypeError("oauth is given twice: pass it as the first argument only")
        self.oauth: Final = oauth
        self._store_for = callback("store", store, 1) or self._in_memory
        self._stores: dict[str, MemoryStore] = {}
        self._root: ClientT = self._client_class(oauth, **options)

    def authorize_url(
        self,
        scopes: Iterable[str] | str | None = None,
        *,
        operations: Iterable[object] = (),
        state: str | None = None,
    ) -> AuthorizationUrl:
        """Return the page where a user authorises the app; see `pinkit.OAuth.authorize_url`.

        Args:
            scopes: The scopes to ask for; those of the `OAuth` if neither `scopes` nor `operations` is given.
            operations: The operations that the app will call: their least scopes are added to `scopes`.
            state: Text that Pinterest sends back with the code; random if omitted.

        Returns:
            A `str` with the attribute `state`: keep it in the user's session, and pass it to `exchange`.

        Raises:
            ValueError: A scope is misspelt.
            PinterestError: The app has no `redirect_uri`, or there are no scopes to ask for.
        """
        return self._root.oauth.authorize_url(scopes, operations=operations, state=state)

    @discreet
    def client_for(self, user: str | Token) -> ClientT:
        """Return a client of one user. It shares the app's connections, options and storage of quotas.

        It is cheap: make one for each request of a web server. Closing it leaves the connections open, and
        the next client of the user knows what is left of the user's quotas.

        Args:
            user: The user's name in your program, which `store` is called with; or a token of a user whose
                name is not known yet: the token is used, and is not saved.

        Returns:
            The client.

        Raises:
            TypeError: `user` is neither text nor a token, or `store` returned no store.
            ValueError: `user` is empty.
        """
        if isinstance(user, Token):
            return self._root._for_user(MemoryStore(user), self.oauth)
        return self._root._for_user(self.store_for(user), self.oauth, keep=True)

    def store_for(self, user: str) -> TokenStore:
        """Return the store of one user.

        Args:
            user: The user's name in your program.

        Returns:
            The store: what `store` returned.

        Raises:
            TypeError: `user` is not text, or `store` returned no store.
            ValueError: `user` is empty.
        """
        given: Any = user  # at run time it can be anything
        if not isinstance(given, str):
            raise TypeError(f"user must be text or a pinkit.Token, not {type(given).__name__}")
        if not given:
            raise ValueError("user is empty; it must be the user's name in your program")
        found: Any = self._store_for(given)
        if not isinstance(found, TokenStore):
            raise TypeError(f"store returned {type(found).__name__}, not a store such as pinkit.RedisStore")
        return found

    @property
    def closed(self) -> bool:
        """Whether the app was closed."""
        return self._root._engine.shared.closed

    def _exchanged(self, url: str, state: str) -> Any:
        """Exchange the code in an address, by a client whose token is kept nowhere else."""
        try:
            exchange: Any = self._root._for_user(MemoryStore(), self.oauth).oauth.exchange
            return exchange(self.oauth.code(url, state=state))
        finally:
            del url, state  # a traceback would show them

    def _saved(self, user: str, token: Token) -> Any:
        """Save a token of a user, in turn with refreshes of the user's present token."""
        check_kind("token", token, Token)
        stored = StoredToken(self.store_for(user), self.oauth)
        return self._root._run(stored.replace(self._root._engine, token))

    def _in_memory(self, user: str) -> MemoryStore:
        return self._stores.setdefault(user, MemoryStore())

    def __repr__(self) -> str:
        return f"<pinkit.{type(self).__name__} {self.oauth.app_id}>"


class App(_App[Client]):
    """An app with many users, synchronous. Threads may share it; close it once, at the end.

    Its clients keep tokens, quotas and known boards of different users apart, and share the connections.

    Args:
        oauth: The app's id, secret and `redirect_uri`, without a store.
        store: Returns the store of a user, given the user's name in your program: it must find the token that
            was saved under that name before. Tokens are kept in memory if omitted.
        options: The arguments of `pinkit.Client`, for all clients: `rate_limit`, `timeout`, `transport`, …

    Raises:
        TypeError: An argument has the wrong type.
        ValueError: `oauth` has a store or a grant without users, or an option has a value that is not
            allowed.
    """

    _client_class = Client

    def __init__(
        self,
        oauth: OAuth,
        /,
        *,
        store: Callable[[str], TokenStore] | None = None,
        **options: Unpack[AppOptions[SyncTransport, SyncHttp]],
    ) -> None:
        super().__init__(oauth, store=store, **options)

    def exchange(self, url: str, *, state: str) -> Token:
        """Exchange the code that a user came back with for a token, before it is known who the user is.

        The token is saved nowhere: find out whose it is, such as by `app.client_for(token)`, then `save` it.

        Args:
            url: The whole address that Pinterest sent the user back to, such as Flask's `request.url`, or
                its query.
            state: The state of `authorize_url`, from the user's session.

        Returns:
            The token.

        Raises:
            StateMismatchError: The state is missing or differs.
            AuthorizationError: The user declined, or the address contains no code.
            ReauthorizationRequiredError: The code was used before, or is too old.

        Source: https://developers.pinterest.com/docs/api/v5/oauth-token
        """
        token: Token = self._exchanged(url, state)
        return token

    def save(self, user: str, token: Token) -> None:
        """Save a token in a user's store, in turn with refreshes of the token that is there.

        Args:
            user: The user's name in your program.
            token: The token.

        Raises:
            TokenStoreError: The token cannot be saved; the one in the store is unchanged.
        """
        self._saved(user, token)

    def close(self) -> None:
        """Close the connections, and end all clients of the app."""
        self._root.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncApp(_App[AsyncClient]):
    """An app with many users, for asyncio or trio; see `App`. It belongs to one event loop at a time."""

    _client_class = AsyncClient

    def __init__(
        self,
        oauth: OAuth,
        /,
        *,
        store: Callable[[str], TokenStore] | None = None,
        **options: Unpack[AppOptions[AsyncTransport, AsyncHttp]],
    ) -> None:
        super().__init__(oauth, store=store, **options)

    def exchange(self, url: str, *, state: str) -> Coroutine[Any, Any, Token]:
        """Exchange the code that a user came back with for a token; see `App.exchange`."""
        exchanged: Coroutine[Any, Any, Token] = self._exchanged(url, state)
        return exchanged

    async def save(self, user: str, token: Token) -> None:
        """Save a token in a user's store; see `App.save`."""
        await self._saved(user, token)

    async def aclose(self) -> None:
        """Close the connections, and end all clients of the app."""
        await self._root.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
