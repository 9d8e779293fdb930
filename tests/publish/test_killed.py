"""A run killed repeatedly while the server continues: no Pin or tag is duplicated, and none is lost.

PINKIT_EXAMPLES sets how often it is killed.
"""

import json
import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pinkit
import pytest
from http_library import NAME
from killed_processes import FAST, kill_after
from killed_processes import server as server

PINS = 200
LINES = 4  # of the journal for each Pin: before and after it, and before and after its tags
PROGRAM = (
    f"import {NAME} as httpx"
    + FAST
    + """
class Blind(httpx.HTTPTransport):
    def handle_request(self, request):
        return blinded(request) or super().handle_request(request)

class AsyncBlind(httpx.AsyncHTTPTransport):
    async def handle_async_request(self, request):
        return blinded(request) or await super().handle_async_request(request)

def blinded(request):
    if request.method == "GET" and request.url.path.endswith("/pins"):
        return httpx.Response(403, json={"code": 29, "message": "You are not permitted to access that."})

mode, url, token, batch, journal, sight = sys.argv[1:]
options = {"base_url": url, "clock": Fast()}

async def run():
    given = options | ({"http_client": httpx.AsyncClient(transport=AsyncBlind())} if sight == "blind" else {})
    async with pinkit.AsyncClient(token, **given) as client:
        return await client.pins.publish_many(batch, journal=journal)

if mode == "sync":
    if sight == "blind":
        options["http_client"] = httpx.Client(transport=Blind())
    done = pinkit.Client(token, **options).pins.publish_many(batch, journal=journal)
else:
    done = anyio.run(run)
print(*(result.state for result in done))
"""
)


@pytest.mark.parametrize(("mode", "kills"), [("sync", 20), ("async", 10)])
def test_a_killed_batch_is_continued(server: tuple[str, str], tmp_path: Path, mode: str, kills: int) -> None:
    url, token = server
    kills = int(os.environ.get("PINKIT_EXAMPLES", kills))
    journal, batch = tmp_path / "journal.jsonl", tmp_path / "pins.jsonl"
    with pinkit.Client(token, base_url=url) as client:
        board = client.boards.create(name="Ideas").id
        tags = [client.pins.create_image("https://i.example", is_removable=True).id for _ in range(3)]
        # Pairs of equal Pins.
        pin = {"board_name": "Ideas", "image": "https://i.example", "product_tags": tags}
        pins = [{**pin, "title": f"{n // 2}"} for n in range(min(PINS, 20 * kills))]
        batch.write_text("\n".join(map(json.dumps, pins)))
        command = [sys.executable, "-c", PROGRAM, mode, url, token, str(batch), str(journal)]
        chance = random.Random()  # noqa: S311  # no secret
        unknown = untagged = 0
        for point in sorted(chance.sample(range(LINES * len(pins)), kills)):
            # In some of the runs no look-up succeeds.
            sight = chance.choice(["seeing", "blind"])
            kill_after(point, journal, [*command, sight], chance)
            unknown += len(pinkit.Journal(journal).unresolved())
            untagged += _untagged(journal)
        left = {each.key for each in pinkit.Journal(journal).unresolved()}
        blind, last = (
            subprocess.run([*command, sight], capture_output=True, text=True, check=True, timeout=120).stdout
            for sight in ("blind", "seeing")
        )
        there = Counter(pin.title for pin in client.boards.list_pins(board))
        ids = [pin.id for pin in client.boards.list_pins(board)]
        tagged = [client.pins.product_tags.list(pin_id).product_tags for pin_id in ids]
    print(f"{unknown} unknown and {untagged} untagged Pins after {kills} kills", end="; ")
    print(f"{Counter(blind.split())}, then {Counter(last.split())}")
    assert blind.split().count("unknown") == len(left)  # each is reported
    assert there == Counter(pin["title"] for pin in pins)
    assert set(last.split()) <= {"already_published", "recovered", "published"}
    assert all([tag.pin_id for tag in each] == tags for each in tagged)
    for step in ("pin", "tags"):
        assert sorted(line["pin"] for line in _done(journal, step)) == sorted(ids)


def _done(journal: Path, step: str) -> list[dict[str, str]]:
    lines = [
        json.loads(line) for line in journal.read_bytes().splitlines(keepends=True) if line[-1:] == b"\n"
    ]
    return [line for line in lines if "done" in line and line.get("step", "pin") == step]


def _untagged(journal: Path) -> int:
    """How many Pins exist of which a killed run had not recorded the tags."""
    return len(_done(journal, "pin")) - len(_done(journal, "tags")) if journal.exists() else 0
