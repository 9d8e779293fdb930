"""Both clients beside a mock Pinterest, and files to publish."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from scripted import Mode
from workbench import PNG, VIDEO, Bench


@pytest.fixture(params=["sync", "asyncio", "trio"])
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    """Each test that takes this runs through both clients, and through both event loops."""
    made = Bench(Mode(request.param))
    yield made
    made.mock.close()


@pytest.fixture(params=["sync", "asyncio", "trio"])
def mode(request: pytest.FixtureRequest) -> Mode:
    """One of the clients, without a mock."""
    return Mode(request.param)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """A video of 5 MiB, by its first bytes."""
    path = tmp_path / "clip.mp4"
    path.write_bytes(VIDEO)
    return path


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A PNG, by its first bytes."""
    path = tmp_path / "picture.png"
    path.write_bytes(PNG)
    return path
