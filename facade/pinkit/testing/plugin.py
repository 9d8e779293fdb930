"""Fixtures for pytest, by `pytest_plugins = ["pinkit.testing.plugin"]`.

`pinterest_mock` is a new mock for each test; `pinterest` and `async_pinterest` are clients on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from pinkit.testing.mock import Mock

if TYPE_CHECKING:
    import pinkit  # imported at run time when a client is made, so that the mock does not need it

# Jobs and media finish quickly for tests that wait in real time.
_PROCESSING_SECONDS = 0.05


@pytest.fixture
def pinterest_mock() -> Iterator[Mock]:
    """A stateful mock of Pinterest."""
    mock = Mock()
    mock.settings.processing_seconds = _PROCESSING_SECONDS
    yield mock
    mock.close()


@pytest.fixture
def pinterest(pinterest_mock: Mock) -> pinkit.Client:
    """A client of the mock with all scopes; its waits take no time, and move the mock's clock."""
    import pinkit

    return pinkit.Client(
        pinterest_mock.token, transport=pinterest_mock.transport, clock=pinterest_mock.client_clock
    )


@pytest.fixture
def async_pinterest(pinterest_mock: Mock) -> pinkit.AsyncClient:
    """An asynchronous client of the mock with all scopes; its waits take no time."""
    import pinkit

    return pinkit.AsyncClient(
        pinterest_mock.token, transport=pinterest_mock.transport, clock=pinterest_mock.client_clock
    )
