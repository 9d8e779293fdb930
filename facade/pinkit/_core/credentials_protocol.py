"""What the engine needs of credentials, and they of the engine; `_auth` has those that pinkit makes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from .. import scopes
from ..errors import PinterestError
from .secret import Secret

if TYPE_CHECKING:
    from pinkit_generated import Request

    from ..events import Event
    from .effects import Steps
    from .retry import Retry

T = TypeVar("T")


class App(scopes.App, Protocol):
    """The part of `OAuth` that the engine uses."""

    def basic(self) -> str:
        """The Authorization header of the token endpoint. A secret."""
        ...


class Time(Protocol):
    """What is needed of a clock."""

    def time(self) -> float: ...

    def monotonic(self) -> float: ...


class Caller(Protocol):
    """What is needed of the engine."""

    @property
    def clock(self) -> Time: ...

    @property
    def time_left(self) -> float: ...

    def call(
        self, request: Request[T], *, authorization: Secret | None = None, retry: Retry | None = None
    ) -> Steps[T]: ...

    def emit(self, event: Event) -> None: ...


class Credentials(Protocol):
    """What a client authorises its requests with."""

    @property
    def identity(self) -> str:
        """The app and the user, for quotas; no secret."""
        ...

    @property
    def scopes(self) -> frozenset[str] | None:
        """What the token may do; None if unknown, as before a store was read."""
        ...

    @property
    def app_only(self) -> bool:
        """Whether the token stands for no user (client credentials)."""
        ...

    @property
    def oauth(self) -> App | None:
        """The app, if it is known."""
        ...

    def load(self) -> Steps[None]:
        """Learn what the token may do, if that takes reading a store."""
        ...

    def authorization(self, engine: Caller) -> Steps[str]:
        """The access token for the next request, renewed first when it must be.

        Raises:
            ReauthorizationRequiredError: There is no token, or none can be had without the user.
            PinterestError: The refresh failed, or the store.
        """
        ...

    def renew(self, engine: Caller, rejected: str, *, again: bool = False) -> Steps[str | None]:
        """After a 401: another token than the rejected one, or None if nothing can be done.

        Args:
            engine: Makes the call.
            rejected: The access token.
            again: Whether the rejected token was itself got for this call after a 401; gives None then.

        Raises:
            ReauthorizationRequiredError: None can be had without the user.
            PinterestError: The refresh failed, or the store.
        """
        ...


def basic(credentials: Credentials) -> Secret:
    """The Authorization header of the token endpoint.

    Raises:
        PinterestError: The client does not know its app.
    """
    return Secret(known_app(credentials).basic())


def known_app(credentials: Credentials) -> App:
    """The app of a client.

    Raises:
        PinterestError: The client does not know it.
    """
    if credentials.oauth is None:
        raise PinterestError(
            "This needs the app's id and secret: make the client from pinkit.OAuth(app_id, app_secret, ...)."
        )
    return credentials.oauth
