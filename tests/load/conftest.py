"""A redis-server for loads."""

from collections.abc import Iterator

import pytest
from redis_server import RedisServer


@pytest.fixture
def redis_server() -> Iterator[RedisServer]:
    """A redis-server of one test, which may kill it."""
    server = RedisServer()
    yield server
    server.stop()
