"""Both clients against a mock with campaigns."""

from collections.abc import Iterator

import pytest
from scripted import Mode
from scripted import mode as mode
from table_bench import Ads


@pytest.fixture(params=["sync", "asyncio", "trio"])
def ads(request: pytest.FixtureRequest) -> Iterator[Ads]:
    """Each test with this fixture runs with both clients, and with both event loops."""
    made = Ads(Mode(request.param))
    yield made
    made.mock.close()


@pytest.fixture
def sync_ads() -> Iterator[Ads]:
    """The synchronous client only, for what does not depend on the client."""
    made = Ads(Mode("sync"))
    yield made
    made.mock.close()
