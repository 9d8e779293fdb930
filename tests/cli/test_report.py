"""`pinkit report`, and results in files."""

from __future__ import annotations

import csv
import datetime as dt
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


def picture(path: Path) -> str:
    """The kind of a picture, by its content."""
    content = path.read_bytes()
    if content.startswith(b"\x89PNG"):
        return "png"
    return "svg" if b"<svg" in content[:2000] else "other"


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_a_report_is_drawn_by_date(pinkit: Any, account: str, tmp_path: Path, kind: str) -> None:
    pytest.importorskip("matplotlib", reason="matplotlib is not installed")
    file = tmp_path / f"spend.{kind}"
    words = ["report", account, "--last", "5", "--columns", "IMPRESSION_1,CLICKTHROUGH_1"]
    ended = pinkit(*words, "--plot", file)
    assert (ended.code, ended.out) == (0, ""), ended.err
    assert ended.err == f"{file} is written.\n"
    assert picture(file) == kind
    ended = pinkit(*words, "--plot", file, "--plot-column", "CLICKTHROUGH_1", "-o", tmp_path / "spend.csv")
    assert ended.code == 0, ended.err
    assert (tmp_path / "spend.csv").stat().st_size > 100
    assert picture(file) == kind
    if kind == "svg":
        assert "CLICKTHROUGH_1" in file.read_text("utf-8")


def test_analytics_are_printed_and_drawn(pinkit: Any, tmp_path: Path) -> None:
    rows = json.loads(pinkit("analytics", "--last", "5", "--metrics", "IMPRESSION,SAVE").out)
    assert len(rows) == 5
    assert {"date", "IMPRESSION", "SAVE"} <= set(rows[0])
    pytest.importorskip("matplotlib", reason="matplotlib is not installed")
    ended = pinkit("analytics", "--last", "5", "--plot", tmp_path / "saves.png", "--plot-column", "SAVE")
    assert ended.code == 0, ended.err
    assert picture(tmp_path / "saves.png") == "png"


def test_analytics_of_pins_have_a_row_for_each_pin_and_day(pinkit: Any) -> None:
    board = json.loads(pinkit("call", "boards.create", "--name", "Oak").out)["id"]
    source = json.dumps({"source_type": "image_url", "url": "https://shop.example/a.png"})
    ids = [
        json.loads(pinkit("call", "pins.create", "--board-id", board, "--media-source", source).out)["id"]
        for _ in range(2)
    ]
    today = dt.datetime.now(dt.UTC).date().isoformat()
    ended = pinkit("analytics", "--last", "1", "--end", today, "--pins", ",".join(ids))
    rows = json.loads(ended.out)
    assert {row["pin_id"] for row in rows} == {*ids}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--plot", "spend.gif"], "'spend.gif' must end in .png or .svg"),
        (["--plot", "nowhere/spend.png"], "there is no folder 'nowhere'"),
        (["--plot-column", "SPEND_IN_DOLLAR"], "--plot-column is for --plot FILE"),
        (["--plot", "spend.png", "--granularity", "TOTAL"], "--granularity TOTAL has none: choose DAY"),
    ],
)
def test_a_mistake_in_the_options_of_a_plot_is_named_before_anything_is_sent(
    pinkit: Any, words: list[str], message: str
) -> None:
    pytest.importorskip("matplotlib", reason="matplotlib is not installed")
    ended = pinkit("report", "549755885175", *words)
    assert ended.code == 2
    assert message in ended.err
    assert pinkit.sent == []


def test_a_column_that_cannot_be_drawn_is_named(pinkit: Any, account: str, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="matplotlib is not installed")
    ended = pinkit("report", account, "--last", "2", "--plot", tmp_path / "a.png", "--plot-column", "SPEND")
    assert ended.code == 2
    assert "SPEND_IN_DOLLAR" in ended.err
    assert not (tmp_path / "a.png").exists()


def test_without_matplotlib_a_plot_names_what_to_install(
    pinkit: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    for name in ("matplotlib", "matplotlib.figure"):
        monkeypatch.setitem(sys.modules, name, None)
    ended = pinkit("report", "549755885175", "--plot", "spend.png")
    assert ended.code == 2
    assert "pip install matplotlib" in ended.err
    assert pinkit.sent == []
