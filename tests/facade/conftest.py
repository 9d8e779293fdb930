"""Both clients behind one face."""

import pytest
from scripted import Mode


@pytest.fixture(params=["sync", "asyncio", "trio"])
def mode(request: pytest.FixtureRequest) -> Mode:
    """Each test that takes this runs through both clients, and through both event loops."""
    return Mode(request.param)
