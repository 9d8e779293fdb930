"""Connections to Redis: one pool for each address and process, with time-outs, and errors without secrets."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Generator
from typing import Any, Final
from urllib.parse import urlsplit

from .libraries import library

TIMEOUT: Final = 5.0
"""Seconds that connecting to Redis, or a command, may take, unless the address states others."""


def redis_client(url: Any, user: str) -> Any:
    """Return a client of Redis.

    Args:
        url: The address of Redis, or a client, which is returned unchanged.
        user: What needs it, for messages.

    Raises:
        ImportError: redis is not installed.
        TypeError: `url` is neither text nor a synchronous client.
        ValueError: `url` is no address of Redis.
    """
    redis = library("redis", "redis", user)
    if isinstance(url, str):
        try:
            return _connected(url)
        except ValueError:
            pass  # its text may contain the password
        finally:
            del url
        raise ValueError(
            "url must be the address of a Redis: redis://host:6379/0, rediss://… with TLS, or unix:///path"
        )
    if isinstance(url, (redis.Redis, redis.RedisCluster)):
        return url
    raise TypeError(
        f"url must be the address of a Redis, or a synchronous redis.Redis, not {type(url).__name__}"
    )


@functools.lru_cache(maxsize=64)
def _connected(url: str) -> Any:
    redis, retry = library("redis", "redis", "Redis"), library("redis.retry", "redis", "Redis")
    backoff = library("redis.backoff", "redis", "Redis")
    if urlsplit(url).scheme not in ("redis", "rediss", "unix"):
        raise ValueError("no address of a Redis")
    return redis.Redis.from_url(
        url,
        **{
            "socket_timeout": TIMEOUT,
            "socket_connect_timeout": TIMEOUT,
            # A connection of the pool that Redis has closed, such as by a restart, is replaced at once.
            "retry": retry.Retry(backoff.ConstantBackoff(0.05), 1),
            "retry_on_error": [redis.exceptions.ConnectionError],
        },
    )


def place_of(client: Any) -> str:
    """Return where a client connects to, without the password."""
    pool: Any = getattr(client, "connection_pool", None)
    known: dict[str, Any] = {} if pool is None else pool.connection_kwargs
    if "path" in known:
        return str(known["path"])
    return f"{known['host']}:{known.get('port', 6379)}" if "host" in known else "a cluster"


@contextlib.contextmanager
def explained(client: Any, action: str, error_class: Callable[[str], Exception]) -> Generator[None]:
    """Convert an error of Redis into one of pinkit, without its frames, which may contain a token.

    Args:
        client: The client of Redis.
        action: What failed, for the message: `The token of 'ana' cannot be saved`.
        error_class: Makes the error from the message.
    """
    redis = library("redis", "redis", "Redis")
    failure: str | None = None
    try:
        yield
    except redis.exceptions.AuthenticationError:
        failure = "it rejected the user or password"
    except redis.exceptions.TimeoutError:
        failure = "it did not respond in time"
    except redis.exceptions.ConnectionError as error:
        failure = f"no connection could be made or kept ({type(error).__name__})"
    except redis.exceptions.RedisError as error:
        failure = _first_word(str(error)) or type(error).__name__
    if failure is not None:
        raise error_class(f"{action} in Redis at {place_of(client)}: {failure}.") from None


def _first_word(text: str) -> str:
    """Return the start of an error of Redis, which names its kind; the rest may repeat an argument."""
    for kind, meaning in _KINDS.items():
        if kind in text[:200]:
            return meaning
    return ""


_KINDS: Final = {
    "OOM": "its memory is full, and its policy evicts nothing",
    "maxmemory": "its memory is full, and its policy evicts nothing",
    "read only": "it is a read-only replica; use the address of the primary",
    "READONLY": "it is a read-only replica; use the address of the primary",
    "MISCONF": "it cannot write to its disk",
    "LOADING": "it is loading its data",
    "good replicas": "too few of its replicas are connected",
    "NOAUTH": "it needs a password",
    "No permissions": "its user may not use this command or key",
    "no permissions": "its user may not use this command or key",
    "NOPERM": "its user may not use this command or key",
    "max number of clients": "it has too many connections",
    "WRONGTYPE": "another program uses the same key; choose another prefix",
}
