"""Fixtures: a mock that validates its own responses, and clients of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from http_library import httpx
from pinkit.testing import Clock, Mock

START = 1_790_000_000.0  # 2026-09-21


@pytest.fixture
def clock() -> Clock:
    """A stopped clock."""
    return Clock(START, running=False)


@pytest.fixture
def mock(clock: Clock) -> Iterator[Mock]:
    """A mock that validates its responses against the OpenAPI document."""
    mock = Mock(clock=clock, verify=True)
    yield mock
    mock.close()


@pytest.fixture
def client(mock: Mock) -> Iterator[httpx.Client]:
    """A plain httpx client with all scopes."""
    with _connect(mock, mock.token) as client:
        yield client


def _connect(mock: Mock, token: str | None = None) -> httpx.Client:
    """Return a plain httpx client of production."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    return httpx.Client(transport=mock.transport, base_url="https://api.pinterest.com/v5", headers=headers)


@pytest.fixture
def connect() -> Callable[..., httpx.Client]:
    """A function that connects a client to a mock, with or without a token."""
    return _connect


@pytest.fixture
def connected(mock: Mock) -> Callable[..., httpx.Client]:
    """A function that connects a client with a new token of some scopes."""

    def make(*scopes: str, **more: Any) -> httpx.Client:
        return _connect(mock, mock.tokens.issue(scopes, **more))

    return make
