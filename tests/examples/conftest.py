"""A redis-server for the examples."""

from collections.abc import Iterator

import pytest
from redis_server import RedisServer


@pytest.fixture(scope="module")
def redis_server() -> Iterator[RedisServer]:
    """A redis-server that the tests of a module share."""
    server = RedisServer()
    yield server
    server.stop()
