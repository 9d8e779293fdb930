"""The published descriptions, where there are any on this machine."""

import os
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def release() -> str:
    """The release that the repository is of."""
    source = Path(__file__).parents[2] / "spec" / "source.toml"
    return str(tomllib.loads(source.read_text("utf-8"))["release"])


@pytest.fixture(scope="session")
def published_file() -> Callable[[str], Path]:
    """Finds the published description of a release; a test that asks for one without it is skipped."""

    def find(release: str) -> Path:
        folder = os.environ.get("PINTEREST_SPEC_DIR")
        if folder is None:
            pytest.skip(
                "PINTEREST_SPEC_DIR does not name a folder with published openapi-<release>.json files"
            )
        file = Path(folder) / f"openapi-{release}.json"
        if not file.exists():
            pytest.skip(f"there is no {file}")
        return file

    return find
