"""`pinkit publish`, `journal`, `conversions`, `check` and `mock`: the longer jobs."""

from __future__ import annotations

import hashlib
import json
import sys
import time
from pathlib import Path
from typing import Any

import pytest

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


@pytest.fixture
def board(pinkit: Any) -> str:
    made: str = json.loads(pinkit("call", "boards.create", "--name", "Kitchens").out)["id"]
    return made


@pytest.fixture
def batch(tmp_path: Path) -> Path:
    (tmp_path / "a.png").write_bytes(PNG)
    file = tmp_path / "pins.csv"
    file.write_text("board_name,image,title\nKitchens,a.png,One\nKitchens,a.png,Two\n")
    return file


@pytest.mark.usefixtures("board")
def test_a_file_is_published_once(pinkit: Any, batch: Path) -> None:
    ended = pinkit("publish", batch)
    assert ended.code == 0, ended.err
    assert [each["state"] for each in json.loads(ended.out)] == ["published", "published"]
    assert "2 published" in ended.err
    again = pinkit("publish", batch)
    assert [each["state"] for each in json.loads(again.out)] == ["already_published"] * 2
    assert pinkit.sent.count("pins/create") == 2
    assert batch.with_name("pins.csv.journal").exists()
    assert pinkit("journal", batch.with_name("pins.csv.journal")).code == 0


def test_the_images_of_a_folder_are_published_in_order(pinkit: Any, board: str, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("b_second.png", "a_first.png", "notes.md"):
        (folder / name).write_bytes(PNG)
    (folder / "a_first.txt").write_text("The first one.\n")
    assert pinkit("publish", folder).code == 2
    assert pinkit("publish", folder, "--board", board).code == 0
    pins = json.loads(pinkit("call", "boards.list_pins", board).out)
    assert [(each["title"], each["description"]) for each in reversed(pins)] == [
        ("a first", "The first one."),
        ("b second", None),
    ] or [each["title"] for each in pins] == ["a first", "b second"]


def test_invalid_pins_are_listed_and_nothing_is_sent(pinkit: Any, batch: Path) -> None:
    batch.write_text("board_name,image,titel\nKitchens,a.png,One\nKitchens,b.png,Two\n")
    ended = pinkit("publish", batch)
    assert ended.code == 2
    assert "pins.csv line 2" in ended.err
    assert "titel" in ended.err
    batch.write_bytes("board_name,image\nKüche,a.png\n".encode("latin-1"))
    assert "save the file as UTF-8" in pinkit("publish", batch).err
    assert pinkit.sent == []


@pytest.mark.usefixtures("board")
def test_a_dry_run_checks_the_pins(pinkit: Any, batch: Path) -> None:
    assert pinkit("publish", batch, "--dry-run").code == 0
    assert "pins/create" not in pinkit.sent


@pytest.mark.usefixtures("board")
def test_an_unknown_outcome_is_listed_and_settled(pinkit: Any, batch: Path) -> None:
    journal = batch.with_name("pins.csv.journal")
    header = '{"journal": "pinkit", "version": 1}\n'
    journal.write_text(
        header + '{"do": "mine", "at": 1.0, "until": 2.0, "what": {"words": {"title": "Lost"}}}\n'
    )
    rows = json.loads(pinkit("journal", journal).out)
    assert [(each["key"], each["title"]) for each in rows] == [("mine", "Lost")]
    assert pinkit("journal", journal, "--resolve", "mine").code == 2
    assert pinkit("journal", journal, "--resolve", "mine", "--pin-id", "1").code == 0
    assert json.loads(pinkit("journal", journal).out) == []


def _event(**more: Any) -> dict[str, Any]:
    digest = hashlib.sha256(b"ada@example.com").hexdigest()
    return {
        "event_name": "checkout", "action_source": "web", "event_time": int(time.time()), "event_id": "1",
        "user_data": {"em": [digest]}, **more,
    }  # fmt: skip


def test_events_are_checked_offline(pinkit: Any, tmp_path: Path) -> None:
    file = tmp_path / "events.jsonl"
    file.write_text("\n".join(map(json.dumps, [_event(), _event(event_time=1)])))
    ended = pinkit("conversions", "check", file)
    assert ended.code == 6
    assert {each["event"] for each in json.loads(ended.out)} == {1}
    file.write_text(json.dumps([_event()]))
    assert pinkit("conversions", "check", file).code == 0
    assert pinkit("conversions", "check", "-", stdin=json.dumps(_event())).code == 0
    file.write_text("{bad")
    assert "line 1" in pinkit("conversions", "check", file).err
    assert pinkit.sent == []


def test_events_are_sent_if_they_are_valid(pinkit: Any, tmp_path: Path) -> None:
    file = tmp_path / "events.jsonl"
    account = pinkit.mock.world.ad_account_id
    file.write_text(json.dumps(_event(event_time=1)))
    assert pinkit("conversions", "send", account, file).code == 2
    assert pinkit.sent == []
    file.write_text(json.dumps(_event()))
    ended = pinkit("conversions", "send", account, file)
    assert ended.code == 0, ended.err
    assert json.loads(ended.out) == {"sent": 1, "failed": 0}


def test_the_mock_explains_itself(pinkit: Any) -> None:
    ended = pinkit("mock", "--port", "99999999")
    assert ended.err.startswith("usage: pinkit mock ")
    assert ended.code == 2
    assert "--port" in ended.err


@pytest.mark.usefixtures("board")
def test_a_plan_shows_what_comes_and_due_pins_are_published(pinkit: Any, batch: Path) -> None:
    batch.write_text(
        "board_name,image,title,publish_at,notes\n"
        "Kitchens,a.png,Later,2100-01-01 08:00,x\nKitchens,a.png,Past,2020-01-01 08:00,y\n"
    )
    words = ["--time-zone", "Europe/Berlin", "--ignore-unknown"]
    assert pinkit("publish", batch, "--due", "--ignore-unknown").code == 2
    assert pinkit("publish", batch, *words).code == 2  # without --due, a date would be ignored
    planned = pinkit("publish", batch, "--plan", *words)
    assert [(each["title"], each["state"]) for each in json.loads(planned.out)] == [
        ("Past", "due"),
        ("Later", "scheduled"),
    ]
    assert "notes" in planned.err
    assert "pins/create" not in pinkit.sent
    done = pinkit("publish", batch, "--due", *words)
    assert done.code == 0, done.err
    assert [each["state"] for each in json.loads(done.out)] == ["scheduled", "published"]
    assert json.loads(pinkit("publish", batch, "--plan", *words).out)[0]["state"] == "published"


@pytest.mark.usefixtures("board")
def test_bad_rows_are_reported_and_skipped(pinkit: Any, batch: Path) -> None:
    batch.write_text(batch.read_text() + "Kitchens,missing.png,Three\n")
    ended = pinkit("publish", batch, "--on-bad", "skip")
    assert ended.code == 6
    assert [each["state"] for each in json.loads(ended.out)] == ["published", "published", "failed"]
    assert "line 4" in ended.err


def test_a_journal_in_use_has_its_own_exit_code(pinkit: Any, batch: Path, board: str) -> None:
    from pinkit._publishing.journal import OpenJournal

    held = OpenJournal(batch.with_name("pins.csv.journal"))
    held.open()
    try:
        ended = pinkit("publish", batch)
    finally:
        held.close()
    assert ended.code == 11, board
    assert "another run" in ended.err


def test_the_items_of_a_feed_are_sent_when_they_change(pinkit: Any, tmp_path: Path) -> None:
    pinkit.mock.settings.processing_seconds = 0.0
    feed = tmp_path / "feed.csv"
    head = "item_id,title,description,link,image_link,price,availability,condition\n"
    row = "{},Lamp,A lamp,https://example.com/{},https://example.com/{}.jpg,9.00 USD,in stock,new\n"
    feed.write_text(head + "".join(row.format(item, item, item) for item in "ab"))
    command = ["catalogs", "sync", feed, "--country", "US", "--language", "en-US"]
    first = pinkit(*command)
    assert first.code == 0, first
    assert [each["state"] for each in json.loads(first.out)] == ["done", "done"]
    feed.write_text(head + row.format("a", "a", "a").replace("Lamp", "Big lamp"))
    assert pinkit(*command, "--delete-missing").code == 2  # nobody can be asked
    again = pinkit(*command, "--delete-missing", "--yes")
    assert [each["key"] for each in json.loads(again.out)] == ["a", "b"]


# The check -------------------------------------------------------------------------------------------------


@pytest.fixture
def media(tmp_path: Path) -> Path:
    """A folder with a batch of good and bad Pins."""
    pytest.importorskip("PIL", reason="checks of files need the extra pinkit[media]")
    from media_files import picture, video

    (tmp_path / "good.jpg").write_bytes(picture("JPEG"))
    (tmp_path / "tall.png").write_bytes(picture(size=(100, 200)))
    (tmp_path / "other.webp").write_bytes(picture("WEBP"))
    (tmp_path / "late.mp4").write_bytes(video(index_first=False))
    (tmp_path / "short.mp4").write_bytes(video(2))
    return tmp_path


def test_a_check_prints_the_problems_and_sends_nothing(pinkit: Any, media: Path) -> None:
    file = media / "pins.csv"
    file.write_text(
        "board_name,image,video,cover,media_id,title,link\n"
        "Kitchens,good.jpg,,,,One,https://a.example\n"
        f"Kitchens,other.webp,,,,{'x' * 101},a.example\n"
        "Kitchens,,late.mp4,2,,Three,\n"
        "Kitchens,,short.mp4,good.jpg,,Four,\n"
        "Kitchens,,,tall.png,12,Five,\n"
        "Kitchens,good.jpg|tall.png,,,,Six,\n"
        ",good.jpg,,,,Seven,\n"
    )
    ended = pinkit("publish", file, "--check")
    assert ended.code == 2
    assert [(each["where"], each["argument"], each["rule"]) for each in json.loads(ended.out)] == [
        ("pins.csv line 3", "title", "title.length"),
        ("pins.csv line 3", "link", "link.address"),
        ("pins.csv line 3", "image", "image.format"),
        ("pins.csv line 4", "video", "video.index"),
        ("pins.csv line 5", "video", "video.length"),
        ("pins.csv line 6", "cover", "image.shape"),
        ("pins.csv line 7", "image[1]", "image.shape"),
        ("pins.csv line 7", "image", "carousel.unequal"),
        ("pins.csv line 8", "row", "row.invalid"),
    ]
    assert "7 Pins, 5 errors, 4 warnings. Nothing was sent" in ended.err
    lines = pinkit("publish", file, "--check", "-o", "table").out.splitlines()
    assert len(lines) == 9
    assert lines[2].startswith("pins.csv line 3: image: image/webp; save it as JPEG or PNG")
    assert pinkit.sent == []
    assert not file.with_name("pins.csv.journal").exists()


def test_warnings_alone_are_no_failure_of_a_check(pinkit: Any, media: Path) -> None:
    pinkit.without_token()
    file = media / "pins.jsonl"
    file.write_text(json.dumps({"board_id": "1", "image": "tall.png", "publish_at": "2030-01-31T08:00Z"}))
    ended = pinkit("publish", file, "--check")
    assert (ended.code, [each["severity"] for each in json.loads(ended.out)]) == (0, ["warning"])
    file.write_text(json.dumps({"board_id": "1", "image": "good.jpg", "title": 5}))
    assert pinkit("publish", file, "--check").code == 2
    file.write_text(json.dumps({"board_id": "1", "image": "good.jpg"}))
    ended = pinkit("publish", file, "--check", "-o", "table")
    assert (ended.code, ended.out) == (0, "")


def test_a_folder_is_checked_and_published_converted(pinkit: Any, board: str, media: Path) -> None:
    pins = media / "photos"
    pins.mkdir()
    (media / "other.webp").rename(pins / "other.webp")
    assert "has no images" in pinkit("publish", pins, "--board", board, "--check").err
    assert pinkit("publish", pins, "--board", board, "--check", "--convert").code == 0
    ended = pinkit("publish", pins, "--board", board, "--convert")
    assert [each["state"] for each in json.loads(ended.out)] == ["published"]


def test_a_missing_extra_is_one_line(pinkit: Any, media: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = media / "pins.jsonl"
    file.write_text(json.dumps({"board_id": "1", "image": "good.jpg"}))
    monkeypatch.setitem(sys.modules, "PIL.JpegImagePlugin", None)
    ended = pinkit("publish", file, "--check")
    assert (ended.code, ended.err.count("\n")) == (2, 1)
    assert "pip install 'pinkit[media]'" in ended.err


def test_links_are_requested_once_each(pinkit: Any, media: Path) -> None:
    file = media / "pins.csv"
    file.write_text(
        "board_id,image,link\n1,good.jpg,https://127.0.0.1:9/a\n1,tall.png,https://127.0.0.1:9/a\n"
    )
    assert "link.unreachable" not in pinkit("publish", file, "--check").out
    ended = pinkit("publish", file, "--check", "--request-links")
    found = [each["where"] for each in json.loads(ended.out) if each["rule"] == "link.unreachable"]
    assert (ended.code, found) == (0, ["pins.csv line 2"])
