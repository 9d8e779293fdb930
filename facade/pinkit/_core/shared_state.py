"""The state that all variants of a client share."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

import attrs

from .clock import Clock
from .effects import Sleep
from .fork import reset_after_fork
from .rate_limit import Limiter
from .retry import Budget
from .server_time import ServerTime

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .credentials_protocol import Credentials
    from .effects import Received, Steps
    from .failures import Failed
    from .messages import Url
    from .operation_policy import Subject

K = TypeVar("K")
T = TypeVar("T")


class Watcher(Protocol):
    """Follows the attempts at some operations, and notes what they change; `operation_policy` names them."""

    def __call__(
        self, shared: Shared, request: Request[Any], attempt: Steps[tuple[T, Received] | Failed], /
    ) -> Steps[tuple[T, Received] | Failed]:
        """Make an attempt.

        Args:
            shared: What the client's variants have in common.
            request: What is sent.
            attempt: Sends it; returns the model and the response, or the failure.
        """
        ...


class TokenRequests:
    """The token requests on their way: closing their connections would lose the tokens.

    Attributes:
        count: How many they are.
    """

    def __init__(self) -> None:
        self.after_fork()
        reset_after_fork(self)

    def after_fork(self) -> None:
        """Forget those of the parent's threads."""
        self.count, self._lock = 0, threading.Lock()

    def counted(self, steps: Steps[T]) -> Steps[T]:
        """Run steps that send a token request."""
        self._add(1)
        try:
            return (yield from steps)
        finally:
            self._add(-1)

    def ended(self, clock: Clock) -> Steps[None]:
        """Wait until there is none, for half a minute at most."""
        deadline = clock.monotonic() + _PATIENCE
        while self.count and clock.monotonic() < deadline:
            yield Sleep(_POLL)

    def _add(self, number: int) -> None:
        with self._lock:
            self.count += number


_PATIENCE: Final = 30.0
_POLL: Final = 0.05


@attrs.define(kw_only=True, eq=False)
class Shared:
    """The state that all variants of a client share.

    Attributes:
        root: The state of an app's own client, if this is a client of one of its users.
        ended: Whether the client was closed itself.
    """

    base_url: Url
    sandbox: bool
    credentials: Credentials
    limiter: Limiter
    budget: Budget
    clock: Clock
    watchers: Mapping[Subject, Watcher] = attrs.field(factory=dict[Any, Any])
    allow_http: bool = False
    server_time: ServerTime = attrs.field(init=False)
    reported: set[tuple[str, str]] = attrs.field(factory=set[tuple[str, str]])
    token_requests: TokenRequests = attrs.field(factory=TokenRequests)
    root: Shared | None = None
    ended: bool = False
    _state: dict[type, Any] = attrs.field(init=False, factory=dict[type, Any])

    def __attrs_post_init__(self) -> None:
        self.server_time = ServerTime(self.clock) if self.root is None else self.root.server_time

    @property
    def closed(self) -> bool:
        """Whether the client was closed, or the app that it belongs to."""
        return self.ended or (self.root is not None and self.root.closed)

    def for_user(self, credentials: Credentials, *, keep: bool) -> Shared:
        """Return the state for a client of another user, with the same server, connections and clock.

        Args:
            credentials: Those of the user.
            keep: Whether the counts of the user's calls outlive the client.
        """
        limiter = self.limiter.for_user(credentials.identity, keep=keep)
        return attrs.evolve(self, credentials=credentials, limiter=limiter, root=self)

    def of(self, kind: type[K]) -> K:
        """The state that a package keeps for a client, by its type; it is made when it is first used."""
        found: K | None = self._state.get(kind)
        return self._state.setdefault(kind, kind()) if found is None else found
