"""Operations on a token store: its lock, saves for callers that may be cancelled, and parsed tokens."""

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
    """A store's lock that is released even if it was taken after its caller was cancelled.

    An async caller takes the lock in a thread, and can be cancelled before the thread ends.
    """

    def __init__(self, store: TokenStore) -> None:
        self._store = store
        self._guard = threading.Lock()
        self._release: Callable[[], None] | None = None
        self._over = False

    def take(self) -> bool:
        """Try to take the lock; return whether it was free."""
        release = self._store.try_lock()
        with self._guard:
            if not self._over:
                self._release = release
                return release is not None
        if release is not None:
            release()
        return False

    def release(self) -> None:
        """Release the lock, if it was taken."""
        with self._guard:
            self._over, release = True, self._release
            self._release = None
        if release is not None:
            release()


class Save:
    """Saves a token once, even if the thread that saves it is still running when its caller is cancelled.

    Attributes:
        done: Whether the token is saved.
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
        """Save, even if the caller is cancelled: a late thread would overwrite a newer token."""
        try:
            yield Run(self)
        except Exception:
            raise
        except BaseException:
            # No step may wait any more; but a lost token would cost the user a new authorisation.
            with suppress(Exception):
                self()
            raise


def granted(response: Any, *, now: float, old: Token | None, app_only: bool) -> Token | None:
    """Read the token of a response: a model, or its JSON if the response has another tag."""
    try:
        fields: dict[str, Any] = cast("Any", response if isinstance(response, dict) else response.to_dict())
        return Token.from_response(fields, now, old, app_only=app_only)
    except (AttributeError, ValueError):
        return None


def access_of(token: Token | None) -> Secret:
    """Return the access token; an empty one if there is no token."""
    return Secret(token.access_token if token is not None else "")


def is_fresh(token: Token, stale: Secret, now: float) -> bool:
    """Whether a token differs from the stale one and has not expired."""
    return token.access_token not in ("", stale.value) and (
        token.expires_at is None or now < token.expires_at
    )
