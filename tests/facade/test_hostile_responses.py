"""Every exception of a call is pinkit's own, with any headers and any body; no call takes long.

`PINKIT_HOSTILE_EXAMPLES=2000 scripts/test tests/facade/test_hostile_responses.py` tries more examples, and
`PINKIT_HOSTILE_SEED=7` others. The same seed always gives the same examples.
"""

from __future__ import annotations

import functools
import json
import os
import random
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pinkit
import pytest
from http_library import httpx
from scripted import Mode, Script
from workbench import VIDEO

EXAMPLES = int(os.environ.get("PINKIT_HOSTILE_EXAMPLES", "60"))
SEED = int(os.environ.get("PINKIT_HOSTILE_SEED", "0"))
#: The argument is a name; by the responses, no object has it.
NAMELESS = re.compile("no (board|section) is called|are called|source: .* and to: .* are the same")
SLOW = 1.0  # seconds of this process, for one call

TEXTS = [
    "",
    " ",
    "\x00",
    "\x1b[31m",
    "\ud83d",
    "\u202e",
    "x" * 5_000,
    "9" * 5_000,
    "-1",
    "0",
    "²",
    "1e999",
    "NaN",
    "Infinity",
    "1;" * 5_000,
    "<Code>" + " " * 5_000,
    "<title>" * 500,
    "?" * 5_000,
    "http://[::1",
    "https://x:99999999/",
    "https://\x00/",
    "ftp://x/",
    "//",
    "Retry after 999999 seconds",
    "blocked for spam",
    "1 Jan 2025 00:00:00 +99999999999999",
    "Mon, 99 Jan 99999 99:99:99 GMT",
    "0001-01-01T00:00:00+23:59",
    "9999-12-31T23:59:59.999999-23:59",
    "2024-W05-3",
    "gzip",
    "FINISHED",
    "succeeded",
    "UTF-7; q=1",
]
SCALARS: list[Any] = [
    None,
    True,
    False,
    0,
    -1,
    2**63,
    10**400,
    -0.0,
    1e308,
    float("inf"),
    float("nan"),
    *TEXTS,
]
HEADERS = [
    "retry-after",
    "date",
    "location",
    "content-type",
    "content-length",
    "content-encoding",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-pinterest-rid",
]
FIELDS = [
    "id",
    "name",
    "code",
    "message",
    "error",
    "error_description",
    "details",
    "status",
    "items",
    "bookmark",
    "events",
    "created_at",
    "media_id",
    "upload_url",
    "upload_parameters",
    "token",
    "report_status",
    "url",
    "exceptions",
    "data",
    "media",
    "privacy",
]
ERRORS = [300, 304, 307, 400, 401, 403, 404, 408, 409, 418, 422, 429, 500, 501, 502, 503, 599]
STATUSES = [200, 200, 200, 200, 201, 202, 204, 206, 299, *ERRORS]


class Hostile:
    """A generator of random responses."""

    def __init__(self, seed: str) -> None:
        self.random = random.Random(seed)  # noqa: S311
        self.count = 0

    def response(self, _: httpx.Request) -> httpx.Response:
        self.count += 1
        if self.random.random() < 0.03:
            raise self.random.choice(
                [httpx.ReadError("x"), httpx.RemoteProtocolError("\x1b"), httpx.PoolTimeout("")]
            )
        status = self.random.choice(STATUSES)
        headers = {name.encode(): self.header() for name in HEADERS if self.random.random() < 0.2}
        return httpx.Response(status, headers=list(headers.items()), stream=httpx.ByteStream(self.body()))

    def header(self) -> bytes:
        text = (
            self.text() if self.random.random() < 0.9 else "".join(self.text()[:50] + "," for _ in range(20))
        )
        return text.encode("latin-1", "replace")

    def body(self) -> bytes:
        match self.random.randrange(12):
            case 0:
                return b""
            case 1:
                return b"[" * 100_000
            case 2:
                return self.random.randbytes(50)
            case 3:
                return self.text().encode("utf-8", "surrogatepass")
            case 4:
                return b'{"a":' * 50_000
            case _:
                value = self.value(4) if self.random.random() < 0.2 else self.fields(4)
                return json.dumps(value, ensure_ascii=self.random.random() < 0.8).encode(
                    "utf-8", "surrogatepass"
                )

    def value(self, depth: int) -> Any:
        match self.random.randrange(4 if depth else 2):
            case 0 | 1:
                return self.random.choice(SCALARS)
            case 2:
                return [self.value(depth - 1) for _ in range(self.random.randrange(4))]
            case _:
                return self.fields(depth - 1)

    def fields(self, depth: int) -> dict[str, Any]:
        names = self.random.sample(FIELDS, self.random.randrange(1, 8))
        return {
            name: self.likely(name) if self.random.random() < 0.4 else self.value(depth) for name in names
        }

    def likely(self, name: str) -> Any:
        """The usual fields, so that calls proceed further."""
        usual = {
            "items": [{"id": "1", "name": "x"}],
            "upload_url": "https://store.example/",
            "upload_parameters": {"key": "k"},
            "media_id": "7",
            "token": "t",
            "report_status": "FINISHED",
            "url": "https://store.example/r.csv",
            "events": [{"status": "failed"}],
            "status": "succeeded",
        }
        return usual.get(name, "1")

    def text(self) -> str:
        return str(self.random.choice(TEXTS))


def _event(source: str) -> dict[str, Any]:
    return {
        "event_name": "checkout",
        "action_source": source,
        "event_time": 1,
        "event_id": "e",
        "user_data": {"em": ["ab" * 32]},
    }


CALLS: dict[str, Callable[[Any, Path], Any]] = {
    "get": lambda client, _: client.boards.get("1"),
    "create": lambda client, _: client.boards.create(name="x"),
    "delete": lambda client, _: client.boards.delete("1"),
    "list": lambda client, _: client.boards.list().all(limit=300),
    "first": lambda client, _: client.pins.list().first(),
    "batch": lambda client, _: client.conversions.send_events("1", data=[_event("web")]),
    "campaigns": lambda client, _: client.campaigns.create("1", body=[{"name": "x"}]),
    "keywords": lambda client, _: client.keywords.create("1", keywords=[], parent_id="1"),
    "analytics": lambda client, _: client.ad_accounts.analytics(
        "1", start_date="2026-01-01", end_date="2026-01-02", columns=["CTR"], granularity="DAY"
    ),
    "upload": lambda client, folder: client.media.upload(folder / "clip.mp4", timeout=60),
    "wait": lambda client, _: client.media.wait("7", timeout=60),
    "image": lambda client, _: client.pins.create_image("https://x/1.jpg", board_name="Kitchens", title="x"),
    "many": lambda client, folder: client.pins.publish_many(
        [{"board_id": "1", "image": "https://x/1.jpg"}], journal=folder / "many.jsonl"
    ),
    "job": lambda client, _: client.reports.wait("1", "token", timeout=60),
    "download": lambda client, folder: client.reports.download("1", "token", folder / "r.csv", timeout=60),
}


@pytest.mark.parametrize("name", CALLS)
def test_every_exception_of_a_call_is_a_pinkit_error(mode: Mode, tmp_path: Path, name: str) -> None:
    (tmp_path / "clip.mp4").write_bytes(VIDEO)
    for index in range(max(1, EXAMPLES // len(CALLS))):
        hostile = Hostile(f"{SEED}/{name}/{index}")
        script = Script(hostile.response)
        client = mode.client(script, on_event=lambda _: None, rate_limit=pinkit.RateLimit(tier="trial"))
        start = time.process_time()
        error = _raised(mode, functools.partial(CALLS[name], client, tmp_path))
        example = f"PINKIT_HOSTILE_SEED={SEED}, {name}, example {index}: {error!r}"
        if not (isinstance(error, ValueError) and NAMELESS.search(str(error))):
            assert isinstance(error, pinkit.PinterestError | None), example
        assert str(error).isprintable(), example
        assert len(str(error)) < 5_000, example
        assert time.process_time() - start < SLOW * max(1, hostile.count / 10), example


def _raised(mode: Mode, call: Callable[[], Any]) -> Exception | None:
    try:
        mode.wait(call)
    except Exception as error:
        return error
    return None
