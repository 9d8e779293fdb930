"""`spec/v3-to-v5.json`: each endpoint of the Marketing API v3, with the operations that replace it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pinkit import facts
from pinkit_generated import OPERATIONS

ROWS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[2] / "spec" / "v3-to-v5.json").read_text("utf-8")
)
NAMED = {each.id for name in facts.names() for each in facts.describe(name).operations}


def test_each_endpoint_of_v3_has_one_row() -> None:
    assert len(ROWS) == 156
    assert len({(row["section"], row["group"], row["method"], row["v3"]) for row in ROWS}) == 156


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['group']}: {row['method']} {row['v3']}")
def test_the_operations_of_a_row_exist_and_are_named_in_the_facade(row: dict[str, Any]) -> None:
    assert row.keys() <= {"section", "group", "method", "v3", "v5", "status", "note", "new_since_5.23.0"}
    assert row["status"] in ("successor", "partly", "no successor")
    assert (row["status"] == "no successor") == (not row["v5"])
    assert row["note"] or row["status"] == "successor"  # what is missing has a reason
    assert len({*row["v5"]}) == len(row["v5"])
    for operation in row["v5"]:
        assert operation in OPERATIONS
        assert operation in NAMED
    assert {*row.get("new_since_5.23.0", ())} <= {*row["v5"]}
