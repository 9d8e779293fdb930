"""`trends.collect` appends the trends of each day to a file, once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pinkit import errors
from scripted import Mode, json_response
from workbench import Bench

DAY = 24 * 3600.0
PAIRS = [("US", "growing"), ("US", "monthly"), ("DE", "growing"), ("DE", "monthly")]


def collect(bench: Bench, path: Path, **how: Any) -> Any:
    given = {"regions": ["US", "DE"], "trend_types": ["growing", "monthly"], **how}
    return bench.wait(lambda: bench.client.trends.collect(path, **given))


def lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text().splitlines()][1:]


def test_trends_are_collected_once_a_day(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "trends.jsonl"
    result = collect(bench, path)
    assert (result.added, result.kept) == (PAIRS, [])
    assert [(each["region"], each["trend_type"]) for each in lines(path)] == PAIRS
    assert {each["date"] for each in lines(path)} == {result.date} == {"2023-11-14"}
    assert lines(path)[0]["trends"][0]["keyword"]
    sent, content = len(bench.line.sent), path.read_bytes()
    result = collect(bench, path)
    assert (result.added, result.kept) == ([], PAIRS)
    assert (len(bench.line.sent), path.read_bytes()) == (sent, content)
    bench.mode.clock.now += DAY
    assert collect(bench, path).date == "2023-11-15"
    assert len(lines(path)) == 8


def test_a_run_after_an_error_adds_what_is_missing(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "trends.jsonl"
    collect(bench, path, regions="US")
    bench.mock.faults.add("error", "trending_keywords/list", status=403, code=29, message="No.")
    with pytest.raises(errors.PermissionDeniedError):
        collect(bench, path)
    assert len(lines(path)) == 2
    path.write_bytes(path.read_bytes() + b'{"date": "20')  # a run was killed
    assert collect(bench, path).added == PAIRS[2:]
    assert len(lines(path)) == 4


@pytest.mark.parametrize("said", [[], None, 5, {}, {"trends": 5}, {"trends": None}])
def test_a_response_without_trends_is_no_day_without_trends(mode: Mode, tmp_path: Path, said: Any) -> None:
    client = mode.client(lambda _: json_response(200, said))
    path = tmp_path / "trends.jsonl"
    with pytest.raises(errors.InvalidResponseError, match="trending_keywords/list: "):
        mode.wait(lambda: client.trends.collect(path, regions="US", trend_types="growing"))
    assert lines(path) == []
    client = mode.client(lambda _: json_response(200, {"trends": []}))
    added = mode.wait(lambda: client.trends.collect(path, regions="US", trend_types="growing")).added
    assert added == [("US", "growing")]


def test_other_filters_are_other_trends(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "trends.jsonl"
    collect(bench, path, regions="US", filters={"limit": 5})
    assert len(collect(bench, path, regions="US").added) == 2
    assert [each["filters"] for each in lines(path)] == [{"limit": 5}, {"limit": 5}, {}, {}]
    assert len(lines(path)[0]["trends"]) <= 5


def test_mistakes_are_reported_before_anything_is_sent(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "trends.jsonl"
    with pytest.raises(ValueError, match="regions is empty"):
        collect(bench, path, regions=[])
    with pytest.raises(TypeError, match="regions must be texts, not int"):
        collect(bench, path, regions=[5])
    with pytest.raises(TypeError, match="limits"):
        collect(bench, path, filters={"limits": 5})
    path.write_text("mine\n")
    with pytest.raises(errors.JournalError, match="not a journal"):
        collect(bench, path)
    assert path.read_text() == "mine\n"
    assert bench.line.sent == []
