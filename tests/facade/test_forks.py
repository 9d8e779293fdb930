"""Forked processes: inherited clients share no connection with those of the parent."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pinkit import quotas
from pinkit._auth.token_refresh import StoredToken
from pinkit._core.rate_limit import Limiter, Reservation
from pinkit.quotas import Limit, RateLimit
from pinkit.tokens import MemoryStore
from pinkit_generated import OPERATIONS
from quota_bench import BOARDS, quota_headers, reserved
from scripted import VirtualClock
from token_bench import APP, Engine, token, until_send

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork a process")

# In a separate process: pytest's has threads. The server returns the name of the request's connection, and
# waits for a moment, so that processes that share a connection get each other's responses.
PROGRAM = """
import asyncio, contextlib, json, os, sys, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pinkit
from http_library import httpx

class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        time.sleep(0.05)
        body = json.dumps({"id": self.path.rpartition("/")[2], "name": str(self.client_address[1])}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass

server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
given = sys.argv[1] == "http_client"
proxied = sys.argv[1] == "proxied"
address = f"http://127.0.0.1:{server.server_port}"
if proxied:
    os.environ["http_proxy"] = address
asynchronous = sys.argv[2] == "async"
http_client = (httpx.AsyncClient() if asynchronous else httpx.Client()) if given else None
client = (pinkit.AsyncClient if asynchronous else pinkit.Client)(
    "t", base_url=address, http_client=http_client, retry=pinkit.Retry(attempts=1)
)
loop = asyncio.new_event_loop() if asynchronous else None

def get(board_id):
    try:
        board = client.boards.get(board_id)
        if asynchronous:
            board = (loop if os.getpid() == parent else asyncio.new_event_loop()).run_until_complete(board)
        return board.id, board.name
    except Exception as error:
        return type(error).__name__, str(error)

parent = os.getpid()
before = get("0")
children = []
for number in range(1, 5):
    reading, writing = os.pipe()
    if os.fork() == 0:
        os.write(writing, json.dumps(get(str(number))).encode())
        os._exit(0)
    os.close(writing)
    children.append(reading)
heard = [json.loads(os.read(reading, 65536)) for reading in children]
print(json.dumps({"before": before, "children": heard, "after": get("5")}))
os._exit(0)
"""


def forked(connections: str, mode: str) -> Any:
    """The results of a parent and its four children by one client."""
    command = [sys.executable, "-W", "ignore", "-c", textwrap.dedent(PROGRAM), connections, mode]
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    environment["PYTHONPATH"] = os.pathsep.join(sys.path)
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True, env=environment)
    return json.loads(done.stdout)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("connections", ["own", "proxied"])
def test_each_forked_process_gets_its_own_responses(connections: str, mode: str) -> None:
    printed = forked(connections, mode)
    assert [board for board, _ in printed["children"]] == ["1", "2", "3", "4"]
    names = {name for _, name in printed["children"]}
    assert len(names) == 4
    assert printed["after"] == ["5", printed["before"][1]]  # the parent's connection is as it was
    assert printed["before"][1] not in names


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_an_http_client_of_the_parent_is_rejected_in_a_forked_process(mode: str) -> None:
    printed = forked("http_client", mode)
    for kind, message in printed["children"]:
        assert kind == "APIConnectionError"
        assert "http_client" in message
        assert "process" in message
    assert printed["after"] == ["5", printed["before"][1]]


def in_a_child(work: Callable[[], object]) -> Any:
    """The result of some work in a forked process."""
    reading, writing = os.pipe()
    if (child := os.fork()) == 0:
        try:
            signal.alarm(20)  # waiting for a lock without an owner would never end
            os.write(writing, json.dumps(work()).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with open(reading, "rb") as pipe:  # noqa: PTH123
        heard = pipe.read()
    os.waitpid(child, 0)
    return json.loads(heard)


def test_a_token_that_the_parent_renews_can_be_renewed_in_the_child() -> None:
    engine, held = Engine(), StoredToken(MemoryStore(token(-1)), APP)
    steps = held.authorization(engine)
    until_send(steps)
    assert in_a_child(lambda: engine.run(held.authorization(engine))) == "a2"
    steps.close()


def test_calls_of_the_parent_are_not_in_progress_in_the_child() -> None:
    clock = VirtualClock()
    limiter = Limiter(RateLimit(), "app/user", clock)
    limiter.observe(BOARDS, quota_headers(0, 10, '5, 5;w=60;name="org_write"'))
    for _ in range(5):
        limiter.sent(BOARDS)
    clock.sleep(11)
    assert in_a_child(lambda: reserved(limiter)) == 5
    assert reserved(limiter) == 0


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_the_child_counts_calls_though_the_parent_held_the_lock(kind: str, tmp_path: Path) -> None:
    storage = quotas.Buckets() if kind == "memory" else quotas.in_file(tmp_path / "quota.sqlite")
    limit = Limit(2, 60.0)
    assert storage.reserve("org_write", limit, 1e9) == 0
    with storage._lock:
        waits = in_a_child(lambda: [storage.reserve("org_write", limit, 1e9 + 1) for _ in range(3)])
    assert [wait > 0 for wait in waits] == ([False, False, True] if kind == "memory" else [False, True, True])


def test_the_quota_of_an_operation_is_known_in_the_child() -> None:
    limiter = Limiter(RateLimit(tier="trial"), "app/user", VirtualClock())
    with limiter._state.lock:
        assert in_a_child(lambda: limiter.reserve(OPERATIONS["boards/get"], Reservation())) is None


def test_the_child_can_lock_a_token_in_memory_that_the_parent_has_locked() -> None:
    store = MemoryStore(token(-1))
    release = store.try_lock()
    assert in_a_child(lambda: [store.try_lock() is not None, store.try_lock() is not None]) == [True, False]
    assert store.try_lock() is None
    assert release is not None
