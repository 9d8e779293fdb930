"""Publishing by date, and batches from real spreadsheets."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import zoneinfo
from pathlib import Path
from typing import Any

import pinkit
import pytest
from workbench import PNG, Bench

NOON = dt.datetime(2030, 1, 31, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
URL = "https://i.example/a.jpg"


def _pin(**more: Any) -> dict[str, Any]:
    return {"board_name": "Ideas", "image": URL, "title": "One", **more}


def _publish(bench: Bench, pins: Any, tmp_path: Path, **more: Any) -> Any:
    more.setdefault("journal", tmp_path / "pins.journal")
    return bench.wait(lambda: bench.client.pins.publish_many(pins, **more))


@pytest.fixture
def board(bench: Bench) -> str:
    return bench.board("Ideas")


def test_each_pin_is_published_when_it_is_due(bench: Bench, board: str, tmp_path: Path) -> None:
    pins = [
        _pin(title="Before", publish_at=NOON - HOUR),
        _pin(title="Now", publish_at="2030-01-31T13:00+01:00"),
        _pin(title="Later", publish_at="2030-01-31 12:00:01Z"),
        _pin(title="Any time", publish_at=" "),
    ]
    first = _publish(bench, pins, tmp_path, due=NOON)
    assert [each.state for each in first] == ["published", "published", "scheduled", "published"]
    assert first[2].publish_at == NOON + dt.timedelta(seconds=1)
    assert not first[2].succeeded
    later = _publish(bench, pins, tmp_path, due=NOON + HOUR)
    assert [each.state for each in later] == ["already_published"] * 2 + ["published", "already_published"]
    assert len(bench.pins(board)) == 4


def test_another_time_is_no_other_pin(bench: Bench, board: str, tmp_path: Path) -> None:
    _publish(bench, [_pin(publish_at=NOON)], tmp_path, due=NOON)
    for time in (NOON + 9 * HOUR, NOON - HOUR, None):
        again = _publish(bench, [_pin(publish_at=time)], tmp_path, due=NOON)
        assert [each.state for each in again] == ["already_published"]
    assert len(bench.pins(board)) == 1


@pytest.mark.parametrize(
    ("pin", "arguments", "message"),
    [
        ({"publish_at": NOON}, {}, "publish_at: pass due="),
        ({"publish_at": "tomorrow"}, {"due": NOON}, "publish_at: 'tomorrow' is not a time"),
        ({"publish_at": "2030-01-31 08:00"}, {"due": NOON}, "no time zone.*time_zone="),
        ({"publish_at": "2030-03-31 02:30"}, {"due": NOON, "time_zone": "Europe/Berlin"}, "does not exist"),
        ({}, {"due": NOON, "journal": None}, "journal: .*needs one"),
        ({}, {"due": NOON.replace(tzinfo=None)}, "due must have a time zone"),
        ({}, {"due": NOON, "time_zone": "Europe/Berlni"}, "time_zone must be a name"),
        ({}, {"on_bad": "ignore"}, "on_bad must be 'reject' or 'skip'"),
    ],
)
def test_a_wrong_time_is_reported_before_anything_is_sent(
    bench: Bench, tmp_path: Path, pin: Any, arguments: Any, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        _publish(bench, [_pin(**pin)], tmp_path, **arguments)
    assert bench.line.sent == []


@pytest.mark.usefixtures("board")
@pytest.mark.parametrize(
    ("zone", "time", "state"),
    [
        ("America/New_York", "9999-12-31 23:59", "scheduled"),
        ("Asia/Tokyo", "0001-01-01 00:00", "published"),
    ],
)
def test_the_first_and_the_last_day_of_the_calendar_are_times(
    bench: Bench, tmp_path: Path, zone: str, time: str, state: str
) -> None:
    done = _publish(bench, [_pin(publish_at=time)], tmp_path, due=NOON, time_zone=zone)
    assert [each.state for each in done] == [state]


@pytest.mark.usefixtures("board")
def test_times_without_a_zone_have_the_given_one(bench: Bench, tmp_path: Path) -> None:
    pins = [_pin(publish_at="2030-01-31 13:00"), _pin(title="Two", publish_at=dt.date(2030, 2, 1))]
    done = _publish(bench, pins, tmp_path, due=NOON, time_zone="Europe/Berlin")
    assert [each.state for each in done] == ["published", "scheduled"]
    assert done[1].publish_at is not None
    assert done[1].publish_at.isoformat() == "2030-02-01T00:00:00+01:00"


@pytest.mark.usefixtures("board")
def test_the_hour_that_clocks_repeat_is_in_order(bench: Bench, tmp_path: Path) -> None:
    berlin = zoneinfo.ZoneInfo("Europe/Berlin")
    early, late = (dt.datetime(2030, 10, 27, 2, 30, tzinfo=berlin, fold=fold) for fold in (0, 1))
    pins = [_pin(publish_at=early + dt.timedelta(minutes=15)), _pin(title="Two", publish_at=late)]
    before = _publish(bench, pins, tmp_path, due=early.replace(minute=50))
    assert [each.state for each in before] == ["published", "scheduled"]
    after = _publish(bench, pins, tmp_path, due=late.replace(minute=35), journal=tmp_path / "other")
    assert [each.state for each in after] == ["published", "published"]


def test_an_unknown_column_is_reported_once_and_can_be_ignored(bench: Bench, tmp_path: Path) -> None:
    file = tmp_path / "pins.csv"
    rows = [f"Ideas,{URL},Pin {number},note {number}\n" for number in range(50)]
    file.write_text("board_name,image,title,notes\n" + "".join(rows))
    with pytest.raises(ValueError, match="notes: there is no such field") as error:
        _publish(bench, file, tmp_path)
    assert str(error.value).count("notes") == 1
    assert "line 2 and 49 more" in str(error.value)
    bench.board("Ideas")
    assert {each.state for each in _publish(bench, file, tmp_path, ignore_unknown=True)} == {"published"}
    file.write_text(file.read_text().replace("note 7", "another note"))
    again = _publish(bench, file, tmp_path, ignore_unknown=True)
    assert {each.state for each in again} == {"already_published"}


@pytest.mark.usefixtures("board")
def test_bad_rows_can_be_skipped(bench: Bench, tmp_path: Path) -> None:
    pins = [_pin(), _pin(title="x" * 101), _pin(title="Two", image="missing.png"), _pin(title="Three")]
    done = _publish(bench, pins, tmp_path, on_bad="skip")
    assert [each.state for each in done] == ["published", "failed", "failed", "published"]
    assert "100" in str(done[1].error)
    assert "missing.png" in str(done[2].error)


@pytest.mark.usefixtures("board")
def test_not_a_number_is_empty(bench: Bench, tmp_path: Path) -> None:
    missing = type("NAType", (), {})()
    pin = _pin(link=float("nan"), description=missing, publish_at=float("nan"))
    assert _publish(bench, [pin], tmp_path, due=NOON)[0].state == "published"
    again = _publish(bench, [_pin()], tmp_path)
    assert again[0].state == "already_published"


@pytest.mark.usefixtures("board")
def test_equal_rows_and_changed_rows_warn(bench: Bench, tmp_path: Path) -> None:
    done = _publish(bench, [_pin(), _pin(), _pin(key="mine", title="Old")], tmp_path)
    assert [each.warning is None for each in done] == [True, False, True]
    assert "equal" in str(done[1].warning)
    changed = _publish(bench, [_pin(key="mine", title="New")], tmp_path)[0]
    assert changed.state == "already_published"
    assert "differs" in str(changed.warning)
    same = _publish(bench, [_pin(key="mine", title="Old", publish_at=NOON)], tmp_path, due=NOON)[0]
    assert same.warning is None


@pytest.mark.usefixtures("board")
def test_a_carousel_is_read_from_any_text(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.png", "b.png", "odd|name.png"):
        Path(name).write_bytes(PNG)
    rows = csv.DictReader(io.StringIO("board_name,image\nIdeas,a.png|b.png\nIdeas,odd|name.png\n"))
    done = _publish(bench, rows, tmp_path)
    assert [each.state for each in done] == ["published", "published"]
    sent = [json.loads(each.content) for each in bench.mock.requests if each.operation == "pins/create"]
    assert [each["media_source"]["source_type"] for each in sent] == ["multiple_image_base64", "image_base64"]
    assert isinstance(done[0], pinkit.Published)
