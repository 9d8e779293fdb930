"""A token in a store, kept fresh: refreshed once, however many threads, tasks and processes need it."""

from __future__ import annotations

import functools
import random
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import attrs

from .._call_ids import logger
from .._core.effects import Run, Sleep
from .._core.fork import reset_after_fork
from .._core.retry import Retry
from .._core.secret import Secret
from ..errors import (
    APITimeoutError,
    InvalidResponseError,
    PinterestError,
    ReauthorizationRequiredError,
    TokenStoreError,
)
from ..events import TokenRefreshed
from ..tokens import Token, TokenStore
from .store_ops import Lock, Save, access_of, granted, is_fresh

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .._core.credentials_protocol import Caller
    from .._core.effects import Steps
    from ..oauth import OAuth

log: Final = logger("pinkit.credentials")

ADVISORY: Final = 600.0
"""Seconds before expiry from which one caller refreshes the token while the others keep using it."""

MANDATORY: Final = 60.0
"""Seconds before expiry from which every caller waits for the new token."""

PATIENCE: Final = 60.0
"""Seconds that a caller with enough time waits for another caller's refresh."""

PAUSE: Final = 30.0
"""Seconds between two early refreshes, if the first failed."""

FRUITLESS: Final = 3600.0
"""Seconds for which a new token that was rejected at once is not refreshed after another rejection."""

POLL: Final = (0.02, 0.1)
"""Seconds between two checks whether another refresh has ended; random, to spread the callers."""


class _Held(NamedTuple):
    """A token in memory with its refresh times; replaced as a whole, for threads that read it."""

    token: Token
    advisory: float
    mandatory: float


class _Fruitless(NamedTuple):
    """A new access token that was rejected at once, and the time until which it is not refreshed for that."""

    token: Secret
    until: float


class _Unsaved(NamedTuple):
    """A token that is not saved yet, and the access token in the store that it replaces."""

    replaces: Secret
    token: Token


class StoredToken:
    """A token in a store, which is refreshed before it expires if the app is known.

    A caller that refreshes holds the store's lock, and reads the store first, because another caller may have
    refreshed the token. The others wait by `Sleep` and check again. If a refresh fails, its caller gets the
    error, and the next caller tries again. A new token is saved before it is used. Before a new token is
    requested, the present one is saved again: a refresh token that could not be saved would be lost together
    with the old one.

    Args:
        store: Keeps the token.
        oauth: The app; without it, the token is only read again.
        first: The token to start with if the store is empty.
    """

    def __init__(self, store: TokenStore, oauth: OAuth | None = None, first: Token | None = None) -> None:
        self.oauth = oauth
        self.store = store
        self._first = first
        self._held: _Held | None = None
        self._unsaved: _Unsaved | None = None
        self._dead: str | None = None
        self._paused_until = 0.0
        self._fruitless: _Fruitless | None = None
        # In this process, a lock in memory shows more cheaply than the store's whether a refresh is running.
        self.after_fork()
        reset_after_fork(self)

    def after_fork(self) -> None:
        """Reset the lock: a thread that was refreshing the token does not exist in the child."""
        self._busy = threading.Lock()

    @property
    def identity(self) -> str:
        """The app and the token's owner."""
        if self.oauth is not None and self.oauth.grant == "client_credentials":
            return f"{self.oauth.app_id}/client_credentials"  # the app's own token, independent of the store
        return f"{self.oauth.app_id if self.oauth else 'token'}/{self.store.identity}"

    @property
    def scopes(self) -> frozenset[str] | None:
        """The token's scopes; None before it is read."""
        held = self._held
        return held.token.scopes if held is not None else None

    @property
    def app_only(self) -> bool:
        """Whether the token represents no user."""
        held = self._held
        return self._is_app_only(held.token if held is not None else None)

    def authorization(self, engine: Caller) -> Steps[str]:
        """Return the access token for the next request, refreshed first if necessary."""
        held = self._held
        if held is not None and engine.clock.time() < held.advisory:
            return held.token.access_token
        return (yield from self._current(engine))

    def load(self) -> Steps[None]:
        """Read the store, unless it was read before."""
        if self._held is None:
            token: Token | None = yield Run(self._load)
            if token is not None:
                self._adopt(token)

    def renew(self, engine: Caller, rejected: str, *, again: bool = False) -> Steps[str | None]:
        """After a 401, return another token than the rejected one.

        A token that was rejected as soon as it was issued is not refreshed: a refresh may end the old
        authorisation, and the next token would be rejected as well.
        """
        stale, now = Secret(rejected), engine.clock.time()
        del rejected
        if again:
            self._fruitless = _Fruitless(stale, now + FRUITLESS)
            return None
        fruitless = self._fruitless
        if fruitless and now < fruitless.until and fruitless.token.value == stale.value:
            stored: Token | None = yield Run(self._load)
            if stored is None or not is_fresh(stored, stale, now):
                return None
        token = yield from self._renewed(engine, stale)
        return token.access_token if token.access_token != stale.value else None

    def refresh(self, engine: Caller) -> Steps[Token]:
        """Refresh the token now, whether or not it is due."""
        held = self._held
        token: Token | None = held.token if held is not None else (yield Run(self._load))
        return (yield from self._renewed(engine, access_of(token)))

    def obtain(self, engine: Caller, request: Request[Any], *, app_only: bool = False) -> Steps[Token]:
        """Request a token by another grant, and save it in place of the present one.

        Args:
            engine: Makes the call.
            request: The request to the token endpoint.
            app_only: Whether the request uses client credentials.
        """

        def work(taken: bool) -> Steps[Token | None]:
            if not taken:
                return None
            old: Token | None = yield Run(self._load)
            return (yield from self._ask(engine, request, old, app_only=app_only, again=False))

        return (yield from self._in_turn(engine, work))

    def replace(self, engine: Caller, token: Token) -> Steps[Token]:
        """Save a token that was obtained elsewhere, in place of the present one."""

        def work(taken: bool) -> Steps[Token | None]:
            if not taken:
                return None
            yield from Save(self.store, token).to_its_end()
            return self._adopt(token, new_at=engine.clock.time()).token

        return (yield from self._in_turn(engine, work))

    def revoke(self, engine: Caller) -> Steps[Token]:
        """Revoke the token, and delete it from memory and from the store."""

        def work(taken: bool) -> Steps[Token | None]:
            if not taken:
                return None
            app = self._app()
            token: Token | None = yield Run(self._load)
            if token is None:
                raise ReauthorizationRequiredError("There is no token to revoke: the store is empty.")
            if token.refresh_token:
                request = app.revoke_request(token.refresh_token, "refresh_token")
                yield from engine.call(request, authorization=Secret(app.basic()))
                # The next step may fail, and a client with the revoked refresh token would try to use it.
                yield from self._leave(token)
            if token.access_token:
                request = app.revoke_request(token.access_token, "access_token")
                yield from engine.call(request, authorization=Secret(app.basic()))
            yield from self._leave(None)
            return token

        return (yield from self._in_turn(engine, work))

    def _leave(self, revoked: Token | None) -> Steps[None]:
        """Delete a token; if it still has an access token, delete only its refresh token."""
        self._held = self._first = self._unsaved = None
        if revoked is None or not revoked.access_token:
            yield Run(self.store.clear)
            return
        left = attrs.evolve(revoked, refresh_token=None, refresh_expires_at=None)
        self._adopt(left)
        yield Run(lambda: self.store.save(left))

    def _current(self, engine: Caller) -> Steps[str]:
        now, held = engine.clock.time(), self._held
        if held is None:
            token: Token | None = yield Run(self._load)
            if token is None:
                return (yield from self._renewed(engine, access_of(None))).access_token
            held = self._adopt(token)
        if now < held.advisory:
            return held.token.access_token
        if now < held.mandatory:
            return (yield from self._renewed_or_old(engine, held.token)).access_token
        return (yield from self._renewed(engine, access_of(held.token))).access_token

    def _renewed_or_old(self, engine: Caller, old: Token) -> Steps[Token]:
        """Refresh the token early; if that fails, return the old one, which is still valid."""
        now, stale = engine.clock.time(), access_of(old)
        if now < self._paused_until:
            return old
        # Callers that arrive during the refresh keep using the old token.
        self._paused_until = now + PAUSE
        try:
            renewal = functools.partial(self._renewal, engine, stale, retry=_NO_RETRY)
            token = yield from self._attempt(engine, renewal, stale)
        except Exception as error:
            self._paused_until = engine.clock.time() + PAUSE
            log.warning("The token could not be refreshed yet: %s", error)
            return old
        return token or old

    def _renewed(self, engine: Caller, stale: Secret) -> Steps[Token]:
        if self.oauth is None:
            # Another program may have refreshed it; if not, Pinterest decides whether it is valid.
            token: Token | None = yield Run(self._load)
            if token is None or not token.access_token:
                raise ReauthorizationRequiredError(
                    f"There is no access token in {self.store!r}. Save one there."
                )
            return self._adopt(token).token
        return (yield from self._in_turn(engine, functools.partial(self._renewal, engine, stale), stale))

    def _in_turn(
        self, engine: Caller, work: Callable[[bool], Steps[Token | None]], stale: Secret | None = None
    ) -> Steps[Token]:
        """Run `work` exclusively among threads, tasks and processes; or return another caller's new token."""
        patience = min(PATIENCE, engine.time_left)
        deadline = engine.clock.monotonic() + patience
        while (token := (yield from self._attempt(engine, work, stale))) is None:
            if engine.clock.monotonic() >= deadline:
                raise APITimeoutError(
                    f"Another refresh of the token in {self.store!r} has not ended in {patience:g} s."
                )
            yield Sleep(random.uniform(*POLL))  # noqa: S311  # not a secret
        return token

    def _attempt(
        self, engine: Caller, work: Callable[[bool], Steps[Token | None]], stale: Secret | None
    ) -> Steps[Token | None]:
        held = self._held
        if held is not None and stale is not None and is_fresh(held.token, stale, engine.clock.time()):
            return held.token
        if not self._busy.acquire(blocking=False):
            return None
        lock = Lock(self.store)
        try:
            return (yield from work((yield Run(lock.take))))
        finally:
            # A cancelled caller also executes this, and cannot wait.
            lock.release()
            self._busy.release()

    def _renewal(
        self, engine: Caller, stale: Secret, taken: bool, retry: Retry | None = None
    ) -> Steps[Token | None]:
        """Return the token that another caller has saved; or, with the lock taken, refresh it."""
        now = engine.clock.time()
        token: Token | None = yield Run(self._load)
        if taken and self._unsaved is not None and self._unsaved.replaces.value == access_of(token).value:
            return (yield from self._keep(engine, self._unsaved))
        if token is not None and is_fresh(token, stale, now):
            self._unsaved = None
            return self._adopt(token, new_at=now).token
        if not taken:
            return None
        app_only = self._is_app_only(token)
        return (yield from self._ask(engine, self._request(token), token, app_only=app_only, retry=retry))

    def _request(self, token: Token | None) -> Request[Any]:
        app = self._app()
        if token is not None and token.refresh_token:
            if token.refresh_token == self._dead:
                raise ReauthorizationRequiredError(
                    f"Pinterest rejected this refresh token before. {ReauthorizationRequiredError.advice}"
                )
            return app.refresh_request(token.refresh_token)
        if self._is_app_only(token):
            return app.client_credentials_request(token.scopes if token is not None else None)
        state = f"There is no token in {self.store!r}" if token is None else "The token has no refresh token"
        raise ReauthorizationRequiredError(f"{state}. {ReauthorizationRequiredError.advice}")

    def _ask(
        self,
        engine: Caller,
        request: Request[Any],
        old: Token | None,
        *,
        app_only: bool,
        again: bool = True,
        retry: Retry | None = None,
    ) -> Steps[Token]:
        """Send the request, and save the new token; `again` if it uses the old token's grant."""
        read = functools.partial(
            granted, now=engine.clock.time(), old=old if again else None, app_only=app_only
        )
        if old is not None:
            yield from self._prove(old)
        try:
            # The response gets no name: the code below may fail, and a traceback would show it.
            basic = Secret(self._app().basic())
            token = read((yield from engine.call(request, authorization=basic, retry=retry)))
        except ReauthorizationRequiredError:
            if again:
                self._dead = old.refresh_token if old is not None else None
            raise
        if token is None:
            raise InvalidResponseError("The token endpoint's response contains no access token.")
        return (yield from self._keep(engine, _Unsaved(access_of(old), token)))

    def _prove(self, present: Token) -> Steps[None]:
        """Save the present token as a test, so that no token is requested that cannot be saved."""
        try:
            yield from Save(self.store, present).to_its_end()
        except Exception as error:
            raise TokenStoreError(
                f"The token was not refreshed, because {self.store!r} could not save a new one: {error}"
            ) from error

    def _keep(self, engine: Caller, unsaved: _Unsaved) -> Steps[Token]:
        """Save a token before it is used: the old refresh token may be invalid from now on."""
        self._unsaved = unsaved
        save = Save(self.store, unsaved.token)
        try:
            yield from save.to_its_end()
        except Exception as error:
            if self._held is not None:
                self._held = self._held._replace(advisory=0.0)  # so that the next call saves it
            raise TokenStoreError(
                f"Pinterest issued a new token, but {self.store!r} could not save it: {error} "
                "It is in memory, unused, and the next call tries to save it again."
            ) from error
        finally:
            if save.done:
                self._unsaved = None
        self._adopt(unsaved.token, new_at=engine.clock.time())
        engine.emit(TokenRefreshed(unsaved.token.expires_at))
        return unsaved.token

    def _adopt(self, token: Token, *, new_at: float | None = None) -> _Held:
        """Use a token from now on; `new_at` is the time if it was just issued."""
        end = float("inf") if token.expires_at is None else token.expires_at
        # A token that lives for minutes would otherwise always be due.
        most = ADVISORY if new_at is None else max(0.0, (end - new_at) / 4)
        if self.oauth is None or not (token.refresh_token or self._is_app_only(token)):
            most = 0.0
        held = _Held(token, end - min(ADVISORY, most), end - min(MANDATORY, most))
        self._held = held if token.access_token else _Held(token, 0.0, 0.0)
        return self._held

    def _app(self) -> OAuth:
        if self.oauth is None:
            raise PinterestError("This token store has no app: pass oauth=OAuth(app_id, app_secret).")
        return self.oauth

    def _is_app_only(self, token: Token | None) -> bool:
        asked = self.oauth is not None and self.oauth.grant == "client_credentials"
        return asked or (token is not None and token.app_only)

    def _load(self) -> Token | None:
        return self.store.load() or self._first

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.store!r}, {self.oauth!r})"


#: While the old token is valid, a refresh that failed is tried again later.
_NO_RETRY: Final = Retry(attempts=1, deadline=30.0)
