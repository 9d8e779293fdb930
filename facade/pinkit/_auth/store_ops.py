"""A store's lock, saving into it for callers that may be cancelled, and what came of a refresh."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

from .._core.effects import Run
from .._core.secret import Secret
from ..tokens import Token

if TYPE_CHECKING:
    from .._core.effects import Steps
    from ..tokens import TokenStore


class Lock:
    """A store's lock that is released even if it was got after its caller had gone.

    An async caller takes it in a thread, and can be cancelled before that thread is done.
    """

    def __init__(self, store: TokenStore) -> None:
        self._store = store
        self._guard = threading.Lock()
        self._release: Callable[[], None] | None = None
        self._over = False

    def take(self) -> bool:
        """Whether the lock was free."""
        release = self._store.try_lock()
        with self._guard:
            if not self._over:
                self._release = release
                return release is not None
        if release is not None:
            release()
        return False

    def release(self) -> None:
        """Release it, if it was taken."""
        with self._guard:
            self._over, release = True, self._release
            self._release = None
        if release is not None:
            release()


class Save:
    """Saves a token once, even if the thread that was to do it is still at it when its caller has gone.

    Attributes:
        done: Whether it is saved.
    """

    def __init__(self, store: TokenStore, token: Token) -> None:
        self._store, self._token = store, token
        self._guard = threading.Lock()
        self.done = False

    def __call__(self) -> None:
        with self._guard:
            if not self.done:
                self._store.save(self._token)
                self.done = True

    def to_its_end(self) -> Steps[None]:
        """Save, and stay with it if the caller is cancelled: a late thread would save an old token."""
        try:
            yield Run(self)
        except Exception:
            raise
        except BaseException:
            # Nothing may be waited for by a step any more; but a lost token costs the user an authorisation.
            with suppress(Exception):
                self()
            raise


def granted(answer: Any, *, now: float, old: Token | None, app_only: bool) -> Token | None:
    """The token of a response: a model, or its JSON where the tag of the response is unknown."""
    try:
        members: dict[str, Any] = cast("Any", answer if isinstance(answer, dict) else answer.to_dict())
        return Token.from_response(members, now, old, app_only=app_only)
    except (AttributeError, ValueError):
        return None


def access_of(token: Token | None) -> Secret:
    """The access token; an empty one if there is no token."""
    return Secret(token.access_token if token is not None else "")


def is_fresh(token: Token, stale: Secret, now: float) -> bool:
    """Whether it is another token than the stale one, and one that can be used."""
    return token.access_token not in ("", stale.value) and (
        token.expires_at is None or now < token.expires_at
    )
