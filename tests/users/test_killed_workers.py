"""Processes that share a store, one of which is killed while it refreshes a token."""

from __future__ import annotations

import json
import threading
import time
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pinkit
import pytest
from pinkit import Token
from worker_processes import line_of, started

USERS = [f"user-{number}" for number in range(50)]

STORES = """
import sys

import pinkit

def store_of(kind, place):
    if kind == "redis":
        return lambda user: pinkit.RedisStore(place, user=user, lease=3)
    return lambda user: pinkit.SQLStore(place, user=user, lease=3)
"""

WORKER = f"""{STORES}
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

kind, place, url, mode, *users = sys.argv[1:]
oauth = pinkit.OAuth("id", "secret", redirect_uri="http://localhost/")

def hold(event):
    if isinstance(event, pinkit.events.RequestSent) and event.operation == "oauth/token":
        print("holds the lease", flush=True)
        time.sleep(600)

def visit(app, user):
    board = app.client_for(user).boards.get("1")
    return f"{{user}} {{board.name}}"

async def visit_all(app):
    async def avisit(user):
        board = await app.client_for(user).boards.get("1")
        return f"{{user}} {{board.name}}"

    async with app:
        return await asyncio.gather(*map(avisit, users))

options = dict(store=store_of(kind, place), base_url=url)
if mode == "victim":
    visit(pinkit.App(oauth, on_event=hold, **options), users[0])
print("ready", flush=True)
sys.stdin.readline()
if mode == "async":
    lines = asyncio.run(visit_all(pinkit.AsyncApp(oauth, **options)))
else:
    with pinkit.App(oauth, **options) as app, ThreadPoolExecutor(8) as pool:
        lines = list(pool.map(lambda user: visit(app, user), users))
print("\\n".join(lines))
"""


class Pinterest(ThreadingHTTPServer):
    """A Pinterest that rotates the tokens of each user, and counts refreshes."""

    request_queue_size = 128
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.refreshes = Counter[str]()
        self.rejected: list[str] = []
        self._guard = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v5"

    def refresh(self, refresh_token: str) -> tuple[int, dict[str, Any]]:
        user, _, generation = refresh_token.partition("/")
        with self._guard:
            if generation != str(self.refreshes[user]):
                self.rejected.append(refresh_token)
                return 401, {"code": 283, "message": "Authentication failed."}
            self.refreshes[user] += 1
            new = f"{user}/{self.refreshes[user]}"
        time.sleep(0.01)
        return 200, {"access_token": new, "refresh_token": new, "expires_in": 2592000}

    def board(self, authorization: str) -> tuple[int, dict[str, Any]]:
        user, _, generation = authorization.removeprefix("Bearer ").partition("/")
        if generation != str(self.refreshes[user]) or generation == "0":
            self.rejected.append(authorization)
            return 401, {"code": 2, "message": "Authentication failed."}
        return 200, {"id": "1", "name": user}


class Handler(BaseHTTPRequestHandler):
    """The HTTP handler of Pinterest."""

    protocol_version = "HTTP/1.1"
    server: Pinterest  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_GET(self) -> None:
        self._respond(*self.server.board(self.headers["authorization"]))

    def do_POST(self) -> None:
        form = parse_qs(self.rfile.read(int(self.headers["content-length"])).decode())
        self._respond(*self.server.refresh(form["refresh_token"][0]))

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def _respond(self, status: int, body: dict[str, Any]) -> None:
        content = json.dumps(body).encode()
        self.wfile.write(
            f"HTTP/1.1 {status} Any\r\nContent-Length: {len(content)}\r\n\r\n".encode() + content
        )


@pytest.fixture
def pinterest() -> Iterator[Pinterest]:
    with Pinterest() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("kind", ["redis", "sqlite3"])
def test_a_killed_worker_costs_no_token_and_no_second_refresh(
    kind: str, pinterest: Pinterest, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    place, users = str(tmp_path / "tokens.sqlite"), USERS[:20]
    if kind == "redis":
        users = USERS
        place = request.getfixturevalue("redis_server").url
    scope: dict[str, Any] = {}
    exec(STORES, scope)  # noqa: S102  # the stores of the workers
    store_of = scope["store_of"](kind, place)
    for user in users:
        store_of(user).save(Token("old", refresh_token=f"{user}/0", expires_at=1.0))
    arguments = [kind, place, pinterest.url]
    victim = started(WORKER, *arguments, "victim", users[0])
    workers = [started(WORKER, *arguments, mode, *users) for mode in ("sync", "async")]
    try:
        assert line_of(victim) == "holds the lease"
        for worker in workers:
            assert line_of(worker) == "ready"
        for worker in workers:
            assert worker.stdin is not None
            worker.stdin.write("go\n")
            worker.stdin.flush()
        deadline = time.monotonic() + 40
        while pinterest.refreshes.total() < len(users) - 1:
            assert time.monotonic() < deadline, pinterest.refreshes
            time.sleep(0.01)
        victim.kill()
        for worker in workers:
            output, failure = worker.communicate(timeout=40)
            assert (failure, output.splitlines()) == ("", [f"{user} {user}" for user in users])
    finally:
        for each in (victim, *workers):
            each.kill()
            each.communicate()
    assert pinterest.refreshes == dict.fromkeys(users, 1)
    assert pinterest.rejected == []
    for user in users:
        saved: pinkit.Token = store_of(user).load()
        assert saved.refresh_token == f"{user}/1"
