"""What must not break the command: outputs that fail, odd numbers, damaged files, closed streams, encodings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pinkit.testing import MockServer

DEEP = "[" * 100_000


@pytest.mark.parametrize(
    "options",
    [
        ("-o", "{folder}/none/board.json"),
        ("-o", "{folder}"),
        ("-o", "{folder}/board.parquet"),
        ("--select", "name["),
    ],
)
def test_an_output_that_is_not_possible_is_rejected_before_the_call(
    pinkit: Any, tmp_path: Path, options: tuple[str, ...]
) -> None:
    given = [each.replace("{folder}", str(tmp_path)) for each in options]
    for call in (
        ("call", "boards.create", "--name", "Kitchens"),
        ("request", "POST", "/boards", "--body", '{"name": "Kitchens"}'),
    ):
        assert pinkit(*call, *given).code == 2
    assert pinkit.sent == []


def test_a_result_that_an_expression_does_not_fit_is_printed_as_a_whole(pinkit: Any) -> None:
    ended = pinkit("call", "boards.create", "--name", "Kitchens", "--select", "sum(name)")
    assert ended.code == 1
    assert json.loads(ended.out)["name"] == "Kitchens"
    assert "as a whole" in ended.err


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no full device")  # noqa: PTH110
def test_a_full_disk_is_not_reported_as_nothing_sent(pinkit: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", full)
            ended = pinkit("call", "boards.create", "--name", "Kitchens")
        os.dup2(os.open(os.devnull, os.O_WRONLY), full.fileno())
    assert ended.code == 1
    assert "do not repeat it" in ended.err
    assert pinkit.sent == ["boards/create"]


def test_an_expression_is_applied_to_what_is_written_into_a_file(pinkit: Any, tmp_path: Path) -> None:
    ad_account = pinkit.mock.world.ad_account_id
    file = tmp_path / "rows.csv"
    assert pinkit("report", ad_account, "--last", 3, "-o", file, "--select", "[].{a: DATE}").code == 0
    assert file.read_text("utf-8").splitlines()[:1] in ([], ["a"])
    parquet = tmp_path / "rows.parquet"
    assert pinkit("report", ad_account, "--last", 3, "-o", parquet, "--select", "[].DATE").code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("report", "549755885175", "--last", "99999999999"),
        ("analytics", "--last", "3000000"),
        ("call", "boards.list", "--page-size=--5"),
        ("call", "boards.list", "--page-size", "9" * 5000),
        ("call", "boards.list", "--limit", "9" * 20),
        ("call", "campaigns.create", "1", "--body.999999999999.name", "x"),
        ("check", "--pause", "inf", "boards."),
        ("request", "POST", "/boards", "--body", DEEP),
        ("call", "boards.create", "--name", "a\udcff"),
        ("request", "GET", "/boards", "-q", "a=\udcff"),
    ],
)
def test_an_odd_value_is_rejected_in_one_line(pinkit: Any, arguments: tuple[str, ...]) -> None:
    ended = pinkit(*arguments)
    assert (ended.code, ended.err.count("\n")) == (2, 1), ended.err
    assert "Traceback" not in ended.err
    assert "int()" not in ended.err
    assert pinkit.sent == []


@pytest.mark.parametrize(
    "command",
    [
        ("conversions", "check", "deep.jsonl"),
        ("publish", "deep.jsonl"),
        ("catalogs", "sync", "deep.jsonl", "--country", "US", "--language", "en-US"),
        ("call", "boards.create", "--name", "Kitchens", "--extra-body", "@deep.jsonl"),
    ],
)
def test_a_file_that_is_nested_too_deeply_is_rejected(
    pinkit: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "deep.jsonl").write_text(DEEP, "utf-8")
    ended = pinkit(*command)
    assert ended.code == 2
    assert "Traceback" not in ended.err


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('item_id,title\n1,"Chair\n2,Table\n', "quote that is not closed"),
        (f"item_id,title\n1,{'x' * 200_000}\n", "not valid CSV"),
        ("item_id,title\n1,Chair, red\n", "3 cells"),
        ("item_id,title,title\n1,Chair,Table\n", "twice"),
    ],
)
def test_rows_of_a_catalog_that_would_be_lost_are_rejected(
    pinkit: Any, tmp_path: Path, text: str, problem: str
) -> None:
    file = tmp_path / "items.csv"
    file.write_text(text, "utf-8")
    command = ("catalogs", "sync", file, "--country", "US", "--language", "en-US", "--delete-missing", "--yes")
    ended = pinkit(*command)
    assert ended.code == 2
    assert problem in ended.err
    assert pinkit.sent == []


def test_a_text_of_a_folder_that_is_not_utf_8_is_named(pinkit: Any, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"x")
    (tmp_path / "a.txt").write_bytes(b"\xff")
    ended = pinkit("publish", tmp_path, "--board-name", "Kitchens")
    assert ended.code == 2
    assert "a.txt is not UTF-8" in ended.err


class Shell:
    """Runs the command as a process, with a server of its own."""

    def __init__(self, server: MockServer, folder: Path) -> None:
        self._server, self._folder = server, folder

    def __call__(self, script: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PINTEREST_")}
        kept.update(
            PINTEREST_BASE_URL=self._server.base_url,
            PINTEREST_ACCESS_TOKEN=self._server.token,
            PINKIT_CONFIG_DIR=str(self._folder),
            PYTHON=sys.executable,
            **variables,
        )
        script = script.replace("pinkit ", '"$PYTHON" -m pinkit.cli ', 1)
        return subprocess.run(["sh", "-c", script], env=kept, capture_output=True, check=False, timeout=60)
