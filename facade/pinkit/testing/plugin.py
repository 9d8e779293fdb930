"""Fixtures for pytest, for those who ask for them: `pytest_plugins = ["pinkit.testing.plugin"]`.

`pinterest_mock` is a mock of its own for each test; `pinterest` and `async_pinterest` are clients on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from pinkit.testing.mock import Mock

if TYPE_CHECKING:
    from typing import TypeAlias

    # The facade's clients; imported when they are made, so that the mock does not need them.
    Client: TypeAlias = Any
    AsyncClient: TypeAlias = Any

# Jobs and media are ready soon, because a test that waits for them waits in real time.
_PROCESSING_SECONDS = 0.05


@pytest.fixture
def pinterest_mock() -> Iterator[Mock]:
    """A Pinterest in a box."""
    mock = Mock()
    mock.settings.processing_seconds = _PROCESSING_SECONDS
    yield mock
    mock.close()


@pytest.fixture
def pinterest(pinterest_mock: Mock) -> Client:
    """A client of the mock, with a token that may do everything."""
    import pinkit

    return pinkit.Client(pinterest_mock.token, transport=pinterest_mock.transport)  # type: ignore[attr-defined,unused-ignore]


@pytest.fixture
def async_pinterest(pinterest_mock: Mock) -> AsyncClient:
    """An asynchronous client of the mock, with a token that may do everything."""
    import pinkit

    return pinkit.AsyncClient(pinterest_mock.token, transport=pinterest_mock.transport)  # type: ignore[attr-defined,unused-ignore]
