"""Clients of users, made in the process that loads, so that no secret is pickled."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import attrs

from .. import quotas
from .._core.secret import discreet
from .._stores.redis_store import RedisStore
from ..apps import App
from ..errors import PinterestError
from ..oauth import OAuth

if TYPE_CHECKING:
    from ..client import Client
    from ..quotas import Tier


def _no_secret(_: Any, attribute: Any, value: Any) -> None:
    if value is None and attribute.name == "key":
        return
    if not isinstance(value, str) or not value:
        raise TypeError(f"{attribute.name} must be text, not {type(value).__name__}")
    if value.startswith("$"):
        return
    if attribute.name == "key":
        raise ValueError("key must be a variable of the workers' environment, such as $TOKEN_KEY")
    if urlsplit(value).password:
        raise ValueError(
            "redis contains a password, which would be pickled: put the address in a variable of the "
            "workers' environment, and name it, such as $REDIS_URL"
        )


@attrs.frozen
class RedisClients:
    """Makes clients of the users of one app, whose tokens and quotas are in Redis. Needs `pinkit[redis]`.

    It is pickled without a secret: each worker reads PINTEREST_APP_ID, PINTEREST_APP_SECRET and the variables
    that are named here from its own environment. Clients of one process share their connections.

    Args:
        redis: The address of Redis, without a password; or `$REDIS_URL`, a variable that contains it.
        key: The variable with the key that encrypts the tokens, such as `$TOKEN_KEY`; see
            `pinkit.RedisStore`. Tokens are not encrypted if omitted.
        prefix: The start of all keys in Redis; see `pinkit.RedisStore`.
        tier: The app's access, `trial` or `standard`; learned from responses if omitted.
        base_url: Another address, such as a mock's.

    Raises:
        TypeError: An argument has the wrong type.
        ValueError: An argument is a secret.
    """

    redis: str = attrs.field(validator=_no_secret, repr=False)
    key: str | None = attrs.field(default=None, validator=_no_secret, repr=False, kw_only=True)
    prefix: str = attrs.field(default="pinkit", kw_only=True)
    tier: Tier | None = attrs.field(default=None, kw_only=True)
    base_url: str | None = attrs.field(default=None, kw_only=True)

    def __call__(self, user: str) -> Client:
        """Return a client of a user.

        Args:
            user: The user's name in your program, under which the token was saved.

        Returns:
            The client. Closing it leaves the connections open.

        Raises:
            PinterestError: A variable is missing.
        """
        # A forked process must not use the connections of its parent.
        place = self, os.getpid()
        if (app := _apps.get(place)) is None:
            app = _apps.setdefault(place, made := self._app())
            if app is not made:
                made.close()
        return app.client_for(user)

    def close(self) -> None:
        """Close the connections of this process; a client that is made later opens new ones."""
        if (app := _apps.pop((self, os.getpid()), None)) is not None:
            app.close()

    @discreet
    def _app(self) -> App:
        url, key = _value_of(self.redis), None if self.key is None else _value_of(self.key)
        oauth = attrs.evolve(OAuth.from_env(), store=None)
        limits = quotas.RateLimit(
            tier=self.tier, storage=quotas.in_redis(url, prefix=self.prefix), max_wait=_WAIT
        )

        def store(user: str) -> RedisStore:
            return RedisStore(url, user=user, key=key, prefix=self.prefix)

        return App(oauth, store=store, rate_limit=limits, base_url=self.base_url)


_apps: Final[dict[tuple[RedisClients, int], App]] = {}
_WAIT: Final = (
    300.0  # seconds that one call of a list waits for its quotas; analytics wait for their time-out
)


@discreet
def _value_of(text: str) -> str:
    if not text.startswith("$"):
        return text
    if not (value := os.environ.get(text[1:])):
        raise PinterestError(
            f"The variable {text[1:]} is not set where the partitions are loaded: set it there."
        )
    return value
