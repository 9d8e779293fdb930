"""Both clients, with a script and with a mock Pinterest; and a redis-server."""

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from scripted import mode as mode

if TYPE_CHECKING:
    from redis_server import RedisServer


@pytest.fixture(scope="session")
def shared_redis() -> Iterator["RedisServer"]:
    """A redis-server that tests share."""
    server = import_module("redis_server").RedisServer()
    yield server
    server.stop()


@pytest.fixture
def redis_server(shared_redis: "RedisServer") -> "RedisServer":
    """A redis-server without data."""
    import redis

    redis.Redis.from_url(shared_redis.url).flushall()
    return shared_redis


@pytest.fixture
def mortal_redis() -> Iterator["RedisServer"]:
    """A redis-server of one test, which may kill it."""
    server = import_module("redis_server").RedisServer()
    yield server
    server.resume()
    server.stop()
