"""Text files of commands: encodings, and characters that are no ends of lines."""

import json
from pathlib import Path
from typing import Any

import pytest
from pinkit.cli.text_files import json_lines, text_of

#: `str.splitlines` takes each for the end of a line; a JSON text may have the first two as they are.
SEPARATORS = ("\u2028", "\x85", "\x0b")


@pytest.mark.parametrize("separator", SEPARATORS[:2])
def test_json_lines_end_at_line_feeds_only(pinkit: Any, tmp_path: Path, separator: str) -> None:
    text = json.dumps({"name": f"a{separator}b"}, ensure_ascii=False)
    assert list(json_lines(f"{text}\r\n\n{text}", "lines")) == [json.loads(text)] * 2
    body = tmp_path / "body.jsonl"
    rows = [{"name": f"{n}{separator}", "objective_type": "AWARENESS"} for n in range(2)]
    body.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), "utf-8")
    account = pinkit.mock.world.ad_account_id
    ended = pinkit("call", "campaigns.create", account, "--body", f"@{body}", "--select", "[].data.name")
    assert json.loads(ended.out) == [row["name"] for row in rows], ended.err


@pytest.mark.parametrize("separator", SEPARATORS)
def test_rows_of_a_feed_end_at_line_feeds_only(pinkit: Any, tmp_path: Path, separator: str) -> None:
    pinkit.mock.settings.processing_seconds = 0.0
    feed = tmp_path / "feed.csv"
    head = "item_id,title,description,link,image_link,price,availability,condition\n"
    link = "https://example.com/a"
    feed.write_text(f"{head}a,Big{separator}lamp,A lamp,{link},{link}.jpg,9.00 USD,in stock,new\n", "utf-8")
    ended = pinkit("catalogs", "sync", feed, "--country", "US", "--language", "en-US")
    assert [each["key"] for each in json.loads(ended.out)] == ["a"], ended.err


def test_another_encoding_is_named(tmp_path: Path) -> None:
    file = tmp_path / "feed.csv"
    file.write_bytes("Küche".encode("latin-1"))
    with pytest.raises(ValueError, match=r"feed\.csv is not UTF-8 \(byte 1\)"):
        text_of(file)
    file.write_bytes(b"\xef\xbb\xbfa")
    assert text_of(file) == "a"
