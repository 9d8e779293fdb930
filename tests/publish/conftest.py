"""Both clients with a mock Pinterest, and files to publish."""

from __future__ import annotations

from pathlib import Path

import pytest
from scripted import mode as mode
from workbench import PNG, VIDEO
from workbench import bench as bench


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
