"""A token store in Redis, which processes and machines share."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from .._core.secret import discreet
from .._extras.redis_connections import explained, place_of, redis_client
from ..errors import TokenStoreError
from .encryption import Key, Sealer
from .lease import SECONDS, Lease, checked_seconds
from .owners import owner_of

if TYPE_CHECKING:
    from redis import Redis

    from ..tokens import Token


class RedisStore:
    """Keeps the token of one user in Redis; processes and machines may share it. Needs `pinkit[redis]`.

    One process at a time refreshes the token, by a lease in Redis that it extends until it is done. If the
    process is killed, its lease ends after `lease` seconds, and another one refreshes the token. Stores with
    the same address share their connections, so that a store for each request of a web server is cheap.

    Redis must keep what it has accepted: turn on its append-only file, and set `maxmemory-policy` to
    `noeviction`. A token that Redis loses can be replaced only by a new authorisation of the user.

    Args:
        url: The address of Redis, `redis://:password@host:6379/0`, `rediss://…` with TLS, or `unix://…`; or a
            `redis.Redis` of yours. Commands take 5 seconds at most, unless a client of yours states others.
        user: The user's name in your program.
        key: Encrypts the token: a Fernet key, or several, of which the first encrypts and each decrypts.
            Needs `pinkit[encryption]`.
        prefix: The start of all keys in Redis; choose another one for each app.
        lease: Seconds after which the lease of a killed process ends, from 0.3 to 50.

    Raises:
        ImportError: An extra is not installed; the message names it.
        TypeError: An argument has the wrong type.
        ValueError: An argument has a value that is not allowed.
    """

    @discreet
    def __init__(
        self,
        url: str | Redis,
        *,
        user: str,
        key: Key | Sequence[Key] | None = None,
        prefix: str = "pinkit",
        lease: float = SECONDS,
    ) -> None:
        self._user, self._prefix = owner_of("user", user), owner_of("prefix", prefix)
        self._redis = redis_client(url, "RedisStore")
        self._seconds = checked_seconds(lease)
        self._token_key = f"{prefix}:token:{user}"
        self._lease_key = f"{prefix}:lease:{user}"
        self._sealer = Sealer(self.identity, key)

    @property
    def identity(self) -> str:
        """The name of the token's owner: the prefix and the user, wherever Redis is reached."""
        return f"redis:{self._prefix}:{self._user}"

    @discreet
    def load(self) -> Token | None:
        """Return the token that was saved last, or None.

        Raises:
            TokenStoreError: Redis cannot be reached, or there is no valid token in it.
        """
        with self._explained("read"):
            text = self._redis.get(self._token_key)
        return None if text is None else self._sealer.open(text, f"Redis at {self._token_key!r}")

    @discreet
    def save(self, token: Token) -> None:
        """Save a token.

        Raises:
            TokenStoreError: Redis cannot be reached or written; the old token may be unchanged.
        """
        with self._explained("saved"):
            self._redis.set(self._token_key, self._sealer.seal(token))

    def clear(self) -> None:
        """Delete the token.

        Raises:
            TokenStoreError: Redis cannot be reached or written.
        """
        with self._explained("deleted"):
            self._redis.delete(self._token_key)

    def try_lock(self) -> Callable[[], None] | None:
        """Try to take the lease, among threads, processes and machines.

        Returns:
            A function that ends the lease; None if another holder has it.

        Raises:
            TokenStoreError: Redis cannot be reached or written.
        """
        holder = secrets.token_hex(8)
        milliseconds = int(self._seconds * 1000)
        with self._explained("locked"):
            taken = self._redis.eval(_TAKE, 1, self._lease_key, holder, milliseconds)
        if not taken:
            return None

        def extend() -> bool:
            with self._explained("locked"):
                return bool(self._redis.eval(_EXTEND, 1, self._lease_key, holder, milliseconds))

        def end() -> None:
            with self._explained("unlocked"):
                self._redis.eval(_END, 1, self._lease_key, holder)

        return Lease(extend, end, self._seconds, self._lease_key).release

    def _explained(self, action: str) -> contextlib.AbstractContextManager[None]:
        return explained(self._redis, f"The token of {self._user!r} cannot be {action}", TokenStoreError)

    def __repr__(self) -> str:
        redis: Any = self.__dict__.get("_redis")
        return f"RedisStore({place_of(redis)!r}, user={self._user!r})"


# A command whose response was lost is sent again: each script has the same effect the second time.
_TAKE: Final = """
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
"""
_EXTEND: Final = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])
"""
_END: Final = """
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1
"""
