"""Both clients, with a script and with a mock Pinterest; and a redis-server."""

from collections.abc import Iterator

import pytest
from redis_server import RedisServer
from scripted import mode as mode


@pytest.fixture(scope="session")
def shared_redis() -> Iterator[RedisServer]:
    """A redis-server that tests share."""
    server = RedisServer()
    yield server
    server.stop()


@pytest.fixture
def redis_server(shared_redis: RedisServer) -> RedisServer:
    """A redis-server without data."""
    import redis

    with redis.Redis.from_url(shared_redis.url) as client:
        client.flushall()
    return shared_redis


@pytest.fixture
def mortal_redis() -> Iterator[RedisServer]:
    """A redis-server of one test, which may kill it."""
    server = RedisServer()
    yield server
    server.resume()
    server.stop()
