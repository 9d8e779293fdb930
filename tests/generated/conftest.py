"""The corrected OpenAPI document, with which the generated code is compared."""

import json
from pathlib import Path
from typing import Any

import pytest
from pipeline.correct import correct

SPEC = Path(__file__).parent.parent.parent / "spec"


@pytest.fixture(scope="session")
def description() -> dict[str, Any]:
    """The committed OpenAPI document with the corrections applied."""
    document, _ = correct(json.loads((SPEC / "openapi.json").read_text("utf-8")), SPEC / "corrections.yaml")
    return document
