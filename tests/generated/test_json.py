"""orjson, if installed, gives the same values as the standard library."""

import json
import random
import struct
from collections.abc import Callable
from typing import Any

import pytest
from pinkit_generated import _json
from pinkit_generated.api import pins_get

orjson = pytest.importorskip("orjson")


def deep(opening: bytes, inner: bytes, closing: bytes, levels: int) -> bytes:
    return opening * levels + inner + closing * levels


CONTENTS = [
    b"NaN",
    b"[Infinity, -Infinity]",
    b"1e999",
    b"-1e999",
    b"-0",
    b"-0.0",
    b"5e-324",
    b"2e-324",
    b"9223372036854775807",
    b"9223372036854775808",
    b"18446744073709551615",
    b"18446744073709551616",
    b"-9223372036854775808",
    b"-9223372036854775809",
    b"[ 123456789012345678901234567890 ]",
    b'{"n":\n\t-123456789012345678901234567890}',
    b'["123456789012345678901234567890", 123456789012345678901234567890]',
    b'["813744226420795884012", 1]',
    b"0.1234567890123456789012345678901234567890",
    b"123456789012345678901234567890.5",
    b"12345678901234567890e-10",
    b'{"a": 1, "b": 2, "a": 3}',
    b'"\\ud800"',
    b'"\\ud83d\\ude00"',
    b'"\xed\xa0\x80"',
    b'"\xff"',
    b'"\xc3"',
    b'"\xc3\xa9 \x7f \\u0000"',
    b"\xef\xbb\xbf{}",
    '{"é": 1}'.encode("utf-16"),
    '{"é": 1}'.encode("utf-32-le"),
    b'"\t"',
    b"\x0c1",
    b"[1,]",
    b"01",
    b"1 1",
    b" \r\n\t1 \n",
    b"nul",
    b'"\\x"',
    b'"abc',
    b"<html>",
    *(
        deep(opening, inner, closing, levels)
        for levels in (100, 250, 500, 1000, 1024, 1025, 100_000)
        for opening, inner, closing in [
            (b"[", b"", b"]"),
            (b'{"a":', b"1", b"}"),
            (b'{"a":[', b"1", b'],"b":"]"}'),
            (b'["]",[1],', b"1", b",[2]]"),
        ]
    ),
]


def outcome(parse: Callable[[bytes], Any], content: bytes) -> str:
    try:
        return repr(parse(content))
    except (ValueError, RecursionError) as error:
        return repr(error)


def without_depth(message: str) -> str:
    return "RecursionError" if message.startswith("RecursionError") else message


@pytest.mark.parametrize("content", CONTENTS, ids=lambda content: repr(content)[:40])
def test_every_content_is_read_like_the_standard_library(content: bytes) -> None:
    assert _json.fast_loads() is orjson.loads
    assert without_depth(outcome(_json.loads, content)) == without_depth(outcome(json.loads, content))


def number(chance: random.Random) -> str:
    digits = "".join(chance.choices("0123456789", k=chance.randint(1, 24))).lstrip("0") or "0"
    sign = chance.choice(["", "-"])
    fraction = chance.choice(["", "", ".5", ".123456789012345678", "e3", "E-300"])
    bits = chance.getrandbits(64).to_bytes(8)
    return chance.choice([sign + digits + fraction, repr(struct.unpack("d", bits)[0])])


def test_every_number_is_read_like_the_standard_library() -> None:
    chance = random.Random(5)  # noqa: S311
    for _ in range(5_000):
        content = f'{{"n": [{number(chance)}, {number(chance)},{number(chance)}]}}'.encode()
        assert outcome(_json.loads, content) == outcome(json.loads, content)


def test_orjson_reads_ordinary_content(monkeypatch: pytest.MonkeyPatch) -> None:
    """Strings with many digits or brackets, such as identifiers and hashes, are read by orjson."""
    item = {"id": "81374422642079588401", "url": f"https://i.example/{'0a' * 9}{'1' * 20}.jpg", "n": 10**17}
    content = json.dumps([{**item, "title": "[[["}, *[item] * 500]).encode()
    monkeypatch.setattr(json, "loads", None)
    assert len(_json.loads(content)) == 501


def test_without_orjson_json_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_json, "fast_loads", lambda: None)
    assert pins_get("1").decode(200, b'{"id": "1", "n": 1e999}').additional_properties == {"n": float("inf")}


def test_large_contents_are_read_by_the_standard_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_json, "fast_loads", lambda: pytest.fail)
    assert _json.loads(b"[" + b" " * 5 * 2**20 + b"1]") == [1]
