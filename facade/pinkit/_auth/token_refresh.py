"""A token in a store, kept fresh: renewed once, whoever and however many need it."""

from __future__ import annotations

import functools
import logging
import random
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import attrs

from .._core.effects import Run, Sleep
from .._core.fork import reset_after_fork
from .._core.retry import Retry
from .._core.secret import Secret
from ..errors import (
    APITimeoutError,
    InvalidAnswerError,
    PinterestError,
    ReauthorizationRequired,
    TokenStoreError,
)
from ..events import TokenRefreshed
from ..tokens import Token, TokenStore
from .store_ops import Lock, Save, access_of, granted, is_fresh

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .._core.effects import Steps
    from ..oauth import OAuth
    from .credentials import Caller

log: Final = logging.getLogger("pinkit.credentials")

ADVISORY: Final = 600.0
"""Seconds before expiry from which one caller renews the token while the others go on with it."""

MANDATORY: Final = 60.0
"""Seconds before expiry from which everybody waits for the new token."""

PATIENCE: Final = 60.0
"""Seconds that a caller waits for somebody else's refresh."""

PAUSE: Final = 30.0
"""Seconds between two refreshes that were only advisable, when the first failed."""

FRUITLESS: Final = 3600.0
"""Seconds for which a new token that was rejected at once is not refreshed because of a rejection."""

POLL: Final = (0.02, 0.1)
"""Seconds between two looks at whether somebody else is done; the spread keeps the waiting apart."""


class _Held(NamedTuple):
    """A token in memory, and when it is due. Replaced as a whole, so that threads see one or the other."""

    token: Token
    advisory: float
    mandatory: float


class _Fruitless(NamedTuple):
    """An access token that was new and rejected all the same, and until when it is not refreshed for that."""

    token: Secret
    until: float


class _Unsaved(NamedTuple):
    """A token that is not in the store yet, and the access token there that it replaces."""

    replaces: Secret
    token: Token


class StoredToken:
    """A token that lives in a store, and is renewed before it expires if the app is known.

    Whoever refreshes holds the store's lock, and looks into the store first: somebody else may have done it.
    The others wait by `Sleep` and look again. A refresh that fails is the error of the one who made it; the
    next one tries again. A new token is in the store before anybody uses it; and before it is asked for, the
    present one is saved again, because a refresh token that cannot be saved is lost with the old one.

    Args:
        store: Where the token is kept.
        oauth: The app; without it the token is only read again.
        first: The token to begin with if the store is empty.
    """

    def __init__(self, store: TokenStore, oauth: OAuth | None = None, first: Token | None = None) -> None:
        self.oauth = oauth
        self.store = store
        self._first = first
        self._held: _Held | None = None
        self._unsaved: _Unsaved | None = None
        self._dead: str | None = None
        self._paused_until = 0.0
        self._fruitless = _Fruitless(Secret(""), 0.0)
        # Within this process, memory tells more cheaply than the store's lock whether somebody is at it.
        self.after_fork()
        reset_after_fork(self)

    def after_fork(self) -> None:
        """A thread that was renewing the token is not in the child; its lock would be."""
        self._busy = threading.Lock()

    @property
    def identity(self) -> str:
        """The app and whose token it is."""
        if self.oauth is not None and self.oauth.grant == "client_credentials":
            return f"{self.oauth.app_id}/client_credentials"  # the app's own, whatever store it is in
        return f"{self.oauth.app_id if self.oauth else 'token'}/{self.store.identity}"

    @property
    def scopes(self) -> frozenset[str] | None:
        """What the token may do; None before it was read."""
        held = self._held
        return held.token.scopes if held is not None else None

    @property
    def app_only(self) -> bool:
        """Whether the token stands for no user."""
        held = self._held
        return self._is_app_only(held.token if held is not None else None)

    def authorization(self, engine: Caller) -> Steps[str]:
        """The access token for the next request, renewed first when it must be."""
        held = self._held
        if held is not None and engine.clock.time() < held.advisory:
            return held.token.access_token
        return (yield from self._current(engine))

    def load(self, engine: Caller) -> Steps[None]:
        """Read the store, unless it was read before."""
        if self._held is None:
            token: Token | None = yield Run(self._load)
            if token is not None:
                self._adopt(token, engine.clock.time())

    def renew(self, engine: Caller, rejected: str, *, again: bool = False) -> Steps[str | None]:
        """After a 401: another token than the rejected one.

        A token that was rejected as soon as it was there is not refreshed: with each refresh the old grant
        may end, and the next token would be rejected like this one.
        """
        stale, now = Secret(rejected), engine.clock.time()
        del rejected
        if again:
            self._fruitless = _Fruitless(stale, now + FRUITLESS)
            return None
        if now < self._fruitless.until and self._fruitless.token.value == stale.value:
            stored: Token | None = yield Run(self._load)
            if stored is None or not is_fresh(stored, stale, now):
                return None
        token = yield from self._renewed(engine, stale)
        return token.access_token if token.access_token != stale.value else None

    def refresh(self, engine: Caller) -> Steps[Token]:
        """Renew the token now, whether or not it is due."""
        held = self._held
        token: Token | None = held.token if held is not None else (yield Run(self._load))
        return (yield from self._renewed(engine, access_of(token)))

    def obtain(self, engine: Caller, request: Request[Any], *, app_only: bool = False) -> Steps[Token]:
        """Ask for a token by another grant, and keep it in place of the one there is.

        Args:
            engine: Makes the call.
            request: To the token endpoint.
            app_only: Whether it is one for client credentials.
        """

        def work(taken: bool) -> Steps[Token | None]:
            if not taken:
                return None
            old: Token | None = yield Run(self._load)
            return (yield from self._ask(engine, request, old, app_only=app_only, again=False))

        return (yield from self._in_turn(engine, work))

    def revoke(self, engine: Caller) -> Steps[Token]:
        """Make the token worthless, and forget it here and in the store."""

        def work(taken: bool) -> Steps[Token | None]:
            if not taken:
                return None
            app = self._app()
            token: Token | None = yield Run(self._load)
            if token is None:
                raise PinterestError("There is no token to revoke.")
            if token.refresh_token:
                request = app.revoke_request(token.refresh_token, "refresh_token")
                yield from engine.call(request, authorization=Secret(app.basic()))
                # What comes next may fail, and a client that has this token yet would try to renew by it.
                yield from self._leave(engine, token)
            if token.access_token:
                request = app.revoke_request(token.access_token, "access_token")
                yield from engine.call(request, authorization=Secret(app.basic()))
            yield from self._leave(engine, None)
            return token

        return (yield from self._in_turn(engine, work))

    def _leave(self, engine: Caller, revoked: Token | None) -> Steps[None]:
        """Forget a token; or its refresh token alone."""
        self._held = self._first = self._unsaved = None
        if revoked is None or not revoked.access_token:
            yield Run(self.store.clear)
            return
        left = attrs.evolve(revoked, refresh_token=None, refresh_expires_at=None)
        self._adopt(left, engine.clock.time())
        yield Run(lambda: self.store.save(left))

    def _current(self, engine: Caller) -> Steps[str]:
        now, held = engine.clock.time(), self._held
        if held is None:
            token: Token | None = yield Run(self._load)
            if token is None:
                return (yield from self._renewed(engine, access_of(None))).access_token
            held = self._adopt(token, now)
        if now < held.advisory:
            return held.token.access_token
        if now < held.mandatory:
            return (yield from self._renewed_or_old(engine, held.token)).access_token
        return (yield from self._renewed(engine, access_of(held.token))).access_token

    def _renewed_or_old(self, engine: Caller, old: Token) -> Steps[Token]:
        """One caller renews the token; if that fails there is still time."""
        now, stale = engine.clock.time(), access_of(old)
        if now < self._paused_until:
            return old
        # Whoever comes while this one is at it goes on with the old token.
        self._paused_until = now + PAUSE
        try:
            renewal = functools.partial(self._renewal, engine, stale, retry=_NO_RETRY)
            token = yield from self._attempt(engine, renewal, stale)
        except Exception as error:
            self._paused_until = engine.clock.time() + PAUSE
            log.warning("The token could not be renewed yet: %s", error)
            return old
        return token or old

    def _renewed(self, engine: Caller, stale: Secret) -> Steps[Token]:
        if self.oauth is None:
            # Somebody else may have renewed it; if not, Pinterest shall say what it thinks of it.
            token: Token | None = yield Run(self._load)
            if token is None or not token.access_token:
                raise ReauthorizationRequired(f"There is no access token in {self.store!r}.")
            return self._adopt(token, engine.clock.time()).token
        return (yield from self._in_turn(engine, functools.partial(self._renewal, engine, stale), stale))

    def _in_turn(
        self, engine: Caller, work: Callable[[bool], Steps[Token | None]], stale: Secret | None = None
    ) -> Steps[Token]:
        """Work while nobody else does, in any thread, task or process; or take what they got meanwhile."""
        deadline = engine.clock.monotonic() + PATIENCE
        while (token := (yield from self._attempt(engine, work, stale))) is None:
            if engine.clock.monotonic() >= deadline:
                raise APITimeoutError(
                    f"Somebody else has been renewing the token in {self.store!r} for {PATIENCE:.0f} seconds."
                )
            yield Sleep(random.uniform(*POLL))  # noqa: S311  # no secret
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
            # A cancelled caller comes through here too, and can wait for nothing.
            lock.release()
            self._busy.release()

    def _renewal(
        self, engine: Caller, stale: Secret, taken: bool, retry: Retry | None = None
    ) -> Steps[Token | None]:
        """Take the token that somebody else put into the store; or, with the lock taken, renew it."""
        now = engine.clock.time()
        token: Token | None = yield Run(self._load)
        if taken and self._unsaved is not None and self._unsaved.replaces.value == access_of(token).value:
            return (yield from self._keep(engine, self._unsaved))
        if token is not None and is_fresh(token, stale, now):
            self._unsaved = None
            return self._adopt(token, now, new=True).token
        if not taken:
            return None
        app_only = self._is_app_only(token)
        return (yield from self._ask(engine, self._request(token), token, app_only=app_only, retry=retry))

    def _request(self, token: Token | None) -> Request[Any]:
        app = self._app()
        if token is not None and token.refresh_token:
            if token.refresh_token == self._dead:
                raise ReauthorizationRequired(
                    f"Pinterest refused this refresh token before. {ReauthorizationRequired.advice}"
                )
            return app.refresh_request(token.refresh_token)
        if self._is_app_only(token):
            return app.client_credentials_request(token.scopes if token is not None else None)
        state = f"There is no token in {self.store!r}" if token is None else "The token has no refresh token"
        raise ReauthorizationRequired(f"{state}. {ReauthorizationRequired.advice}")

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
        """Make the call, and keep what it gives; `again` if the grant is the old token's."""
        read = functools.partial(
            granted, now=engine.clock.time(), old=old if again else None, app_only=app_only
        )
        if old is not None:
            yield from self._prove(old)
        try:
            # The response gets no name: what is below may fail, and this frame would show it.
            basic = Secret(self._app().basic())
            token = read((yield from engine.call(request, authorization=basic, retry=retry)))
        except ReauthorizationRequired:
            if again:
                self._dead = old.refresh_token if old is not None else None
            raise
        if token is None:
            raise InvalidAnswerError("The token endpoint answered without an access token.")
        return (yield from self._keep(engine, _Unsaved(access_of(old), token)))

    def _prove(self, present: Token) -> Steps[None]:
        """Save the present token as a new one would be, so that none is asked for that cannot be kept."""
        try:
            yield from Save(self.store, present).to_its_end()
        except Exception as error:
            raise TokenStoreError(
                f"The token was not renewed, because {self.store!r} could not keep a new one: {error}"
            ) from error

    def _keep(self, engine: Caller, unsaved: _Unsaved) -> Steps[Token]:
        """Save a token before anybody uses it: the old refresh token may be worth nothing from now on."""
        self._unsaved = unsaved
        save = Save(self.store, unsaved.token)
        try:
            yield from save.to_its_end()
        except Exception as error:
            if self._held is not None:
                self._held = self._held._replace(advisory=0.0)  # so that the next call comes by here
            raise TokenStoreError(
                f"Pinterest gave a new token, but {self.store!r} could not keep it: {error} "
                "It is in memory, unused, and the next call tries to save it again."
            ) from error
        finally:
            if save.done:
                self._unsaved = None
        self._adopt(unsaved.token, engine.clock.time(), new=True)
        engine.emit(TokenRefreshed(unsaved.token.expires_at))
        return unsaved.token

    def _adopt(self, token: Token, now: float, *, new: bool = False) -> _Held:
        end = float("inf") if token.expires_at is None else token.expires_at
        # A token that lives for minutes would be due all its life.
        most = max(0.0, (end - now) / 4) if new else ADVISORY
        if self.oauth is None or not (token.refresh_token or self._is_app_only(token)):
            most = 0.0
        held = _Held(token, end - min(ADVISORY, most), end - min(MANDATORY, most))
        self._held = held if token.access_token else _Held(token, 0.0, 0.0)
        return self._held

    def _app(self) -> OAuth:
        if self.oauth is None:
            raise PinterestError("This token store came without an OAuth(app_id, app_secret).")
        return self.oauth

    def _is_app_only(self, token: Token | None) -> bool:
        asked = self.oauth is not None and self.oauth.grant == "client_credentials"
        return asked or (token is not None and token.app_only)

    def _load(self) -> Token | None:
        return self.store.load() or self._first

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.store!r}, {self.oauth!r})"


#: While the old token is good, a refresh that fails is tried again later rather than at once.
_NO_RETRY: Final = Retry(attempts=1, deadline=30.0)
