"""`pinkit report`, and results in files."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def account(pinkit: Any) -> str:
    pinkit.mock.add_campaigns(2)
    pinkit.mock.settings.processing_seconds = 0.0
    found: str = pinkit.mock.world.ad_account_id
    return found


def test_a_report_is_printed_or_written(pinkit: Any, account: str, tmp_path: Path) -> None:
    words = ["report", account, "--last", "5", "--columns", "IMPRESSION_1,SPEND_IN_DOLLAR"]
    rows = json.loads(pinkit(*words).out)
    assert len(rows) == 2 * 5
    assert {"CAMPAIGN_ID", "DATE", "IMPRESSION_1", "SPEND_IN_DOLLAR"} <= set(rows[0])
    for name in ("spend.csv", "spend.json", "spend.jsonl"):
        ended = pinkit(*words, "-o", tmp_path / name)
        assert (ended.code, ended.out) == (0, ""), ended.err
    with (tmp_path / "spend.csv").open(newline="") as file:
        assert len(list(csv.DictReader(file))) == len(rows)
    assert json.loads((tmp_path / "spend.json").read_text()) == rows
    assert len((tmp_path / "spend.jsonl").read_text().splitlines()) == len(rows)


def test_tables_and_lists_become_parquet(pinkit: Any, account: str, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra pinkit[table] is not installed")
    assert pinkit("report", account, "--last", "3", "-o", tmp_path / "spend.parquet").code == 0
    assert parquet.read_table(tmp_path / "spend.parquet").num_rows == 2 * 3
    ended = pinkit("call", "campaigns.list", account, "-o", tmp_path / "campaigns.parquet")
    assert ended.code == 0, ended.err
    assert parquet.read_table(tmp_path / "campaigns.parquet").num_rows == 2
    assert pinkit("call", "user_account.get", "-o", tmp_path / "user.parquet").code == 2


def test_a_format_that_is_none_is_named(pinkit: Any) -> None:
    ended = pinkit("call", "boards.list", "-o", "xlsx")
    assert ended.code == 2
    assert ".parquet" in ended.err
    assert pinkit.sent == []
