"""A mock that checks its own answers, and a client on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from pinkit.testing import Clock, Mock

START = 1_790_000_000.0  # 2026-09-21


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still."""
    return Clock(START, running=False)


@pytest.fixture
def mock(clock: Clock) -> Iterator[Mock]:
    """A mock that holds its answers against the description."""
    mock = Mock(clock=clock, verify=True)
    yield mock
    mock.close()


@pytest.fixture
def client(mock: Mock) -> Iterator[httpx.Client]:
    """A plain httpx client with a token that may do everything."""
    with _connect(mock, mock.token) as client:
        yield client


def _connect(mock: Mock, token: str | None = None) -> httpx.Client:
    """A plain httpx client of production."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    return httpx.Client(transport=mock.transport, base_url="https://api.pinterest.com/v5", headers=headers)


@pytest.fixture
def connect() -> Callable[..., httpx.Client]:
    """Makes a client of a mock with a token, or without."""
    return _connect


@pytest.fixture
def connected(mock: Mock) -> Callable[..., httpx.Client]:
    """A client with a new token of these scopes."""

    def make(*scopes: str, **more: Any) -> httpx.Client:
        return _connect(mock, mock.tokens.issue(scopes, **more))

    return make
