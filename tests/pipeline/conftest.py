"""The published OpenAPI documents, where this machine has any."""

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
    """Finds the published document of a release; a test that requires a missing one is skipped."""

    def find(release: str) -> Path:
        folder = os.environ.get("PINTEREST_SPEC_DIR")
        if folder is None:
            pytest.skip(
                "PINTEREST_SPEC_DIR does not name a folder with published openapi-<release>.json or .yaml"
            )
        files = [Path(folder) / f"openapi-{release}.{ending}" for ending in ("json", "yaml")]
        found = next((file for file in files if file.exists()), None)
        if found is None:
            pytest.skip(f"there is no {files[0]}, and no .yaml")
        return found

    return find
