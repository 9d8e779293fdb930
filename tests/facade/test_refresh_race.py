"""Threads, tasks and processes that need a new token at once, from a real endpoint that rotates tokens."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import anyio
import pinkit
import pytest
from pinkit import FileStore, MemoryStore, OAuth, Token
from pinkit._auth.token_refresh import StoredToken
from pinkit._core.effects import Run, Sleep
from token_bench import APP, Engine
from worker_processes import started

DAY = 86_400.0


class Pinterest(ThreadingHTTPServer):
    """A Pinterest that accepts only the newest access token and refresh token, and counts requests.

    Args:
        slowness: Seconds between a refresh and its response.
    """

    request_queue_size = 128
    daemon_threads = True

    def __init__(self, slowness: float = 0.3) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.slowness = slowness
        self.generation = 0
        self.refreshes = self.dead = self.rejected = self.served = 0
        self.guard = threading.Lock()
        self.asked = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v5"

    def refresh(self, refresh_token: str) -> tuple[int, dict[str, Any]]:
        with self.guard:
            self.refreshes += 1
            if refresh_token != f"refresh-{self.generation}":
                self.dead += 1
                return 401, {"code": 283, "message": "Authentication failed."}
            self.generation += 1
            generation = self.generation
        self.asked.set()
        time.sleep(self.slowness)
        return 200, {
            "response_type": "refresh_token",
            "access_token": f"access-{generation}",
            "token_type": "bearer",
            "expires_in": 30 * DAY,
            "scope": "boards:read",
            "refresh_token": f"refresh-{generation}",
            "refresh_token_expires_in": 60 * DAY,
        }

    def board(self, authorization: str) -> tuple[int, dict[str, Any]]:
        with self.guard:
            if authorization != f"Bearer access-{self.generation}":
                self.rejected += 1
                return 401, {"code": 2, "message": "Authentication failed."}
            self.served += 1
        return 200, {"id": "1", "name": "Ideas"}


class Handler(BaseHTTPRequestHandler):
    """The HTTP handler of Pinterest."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._respond(*self._pinterest.board(self.headers["authorization"]))

    def do_POST(self) -> None:
        form = parse_qs(self.rfile.read(int(self.headers["content-length"])).decode())
        assert self.path == "/v5/oauth/token"
        assert self.headers["authorization"].startswith("Basic ")
        self._respond(*self._pinterest.refresh(form["refresh_token"][0]))

    def log_message(self, format: str, *args: Any) -> None:
        pass

    @property
    def _pinterest(self) -> Pinterest:
        assert isinstance(self.server, Pinterest)
        return self.server

    def _respond(self, status: int, body: dict[str, Any]) -> None:
        content = json.dumps(body).encode()
        head = f"HTTP/1.1 {status} Any\r\nContent-Length: {len(content)}\r\n\r\n"
        self.wfile.write(head.encode() + content)


@pytest.fixture
def pinterest() -> Iterator[Pinterest]:
    with Pinterest() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def app(path: Path) -> OAuth:
    return OAuth("id", "secret", store=FileStore(path))


PROCESS = """
import sys
import pinkit
path, url = sys.argv[1:]
with pinkit.Client(pinkit.OAuth("id", "secret", store=pinkit.FileStore(path)), base_url=url) as client:
    get = client.boards.get
    print("ready", flush=True)
    sys.stdin.readline()
    print(*(get("1").id for _ in range(3)))
"""


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("known", [True, False], ids=["known to be expired", "found to be expired"])
def test_threads_tasks_and_processes_refresh_once(
    tmp_path: Path, pinterest: Pinterest, known: bool, backend: str
) -> None:
    path = tmp_path / "token.json"
    expires_at = 1.0 if known else time.time() + DAY
    FileStore(path).save(Token("access-expired", refresh_token="refresh-0", expires_at=expires_at))
    children = [started(PROCESS, str(path), pinterest.url) for _ in range(4)]
    gate = threading.Barrier(18)

    def thread() -> list[str]:
        gate.wait(20)
        return [client.boards.get("1").id for _ in range(3)]

    async def tasks() -> list[str]:
        got: list[str] = []

        async def task() -> None:
            got.extend([(await aclient.boards.get("1")).id for _ in range(3)])

        async with pinkit.AsyncClient(app(path), base_url=pinterest.url) as aclient:
            gate.wait(20)
            async with anyio.create_task_group() as group:
                for _ in range(16):
                    group.start_soon(task)
        return got

    try:
        for child in children:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n", child.communicate(timeout=5)[1]
        with (
            pinkit.Client(app(path), base_url=pinterest.url) as client,
            ThreadPoolExecutor(17) as pool,
        ):
            in_tasks = pool.submit(lambda: anyio.run(tasks, backend=backend))
            in_threads = [pool.submit(thread) for _ in range(16)]
            gate.wait(20)
            in_processes = [child.communicate("go\n", timeout=20) for child in children]
            got = [board for future in in_threads for board in future.result(20)] + in_tasks.result(20)
    finally:
        for child in children:
            child.kill()
            child.wait()
    assert in_processes == [("1 1 1\n", "")] * 4
    assert got == ["1"] * (16 + 16) * 3
    assert (pinterest.refreshes, pinterest.dead, pinterest.served) == (1, 0, (16 + 16 + 4) * 3)
    assert (pinterest.rejected == 0) == known
    assert_kept(path)


def assert_kept(path: Path) -> None:
    """Check that the new token is in the file, readable by the user only."""
    token = FileStore(path).load()
    assert token is not None
    assert (token.access_token, token.refresh_token) == ("access-1", "refresh-1")
    assert path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in path.parent.iterdir() if file.name.endswith(".tmp")] == []


# Cancelled meanwhile ---------------------------------------------------------------------------------------


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file of a token that has expired."""
    path = tmp_path / "token.json"
    FileStore(path).save(Token("access-0", refresh_token="refresh-0", expires_at=1.0))
    return path


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancel_scope_that_ends_during_a_refresh_loses_no_token(
    path: Path, pinterest: Pinterest, backend: str
) -> None:
    async def run() -> None:
        async with pinkit.AsyncClient(app(path), base_url=pinterest.url) as client:
            with anyio.move_on_after(0.1) as scope:
                await client.boards.get("1")
            assert scope.cancelled_caught
            assert_kept(path)
            assert (await client.boards.get("1")).id == "1"

    anyio.run(run, backend=backend)
    assert pinterest.refreshes == 1


def test_a_task_that_asyncio_cancels_during_a_refresh_loses_no_token(
    path: Path, pinterest: Pinterest
) -> None:
    async def run() -> None:
        async with pinkit.AsyncClient(app(path), base_url=pinterest.url) as client:
            task = asyncio.create_task(client.boards.get("1"))
            await asyncio.to_thread(pinterest.asked.wait, 5)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert (await client.boards.get("1")).id == "1"

    asyncio.run(run())
    assert_kept(path)
    assert pinterest.refreshes == 1


@pytest.mark.parametrize("end", ["return", "error"])
def test_a_program_that_ends_during_a_refresh_loses_no_token(
    path: Path, pinterest: Pinterest, end: str
) -> None:
    async def call() -> None:
        async with pinkit.AsyncClient(app(path), base_url=pinterest.url) as client:
            await client.boards.get("1")

    async def run() -> None:
        tasks.append(asyncio.create_task(call()))
        await asyncio.to_thread(pinterest.asked.wait, 5)
        if end == "error":
            raise KeyError(end)

    tasks = list[asyncio.Task[Any]]()
    if end == "error":
        with pytest.raises(KeyError):
            asyncio.run(run())
    else:
        asyncio.run(run())  # cancels the task
    assert tasks[0].cancelled()
    assert_kept(path)


@pytest.mark.parametrize("backend", ["sync", "asyncio", "trio"])
def test_a_client_that_is_closed_during_a_refresh_loses_no_token(
    path: Path, pinterest: Pinterest, backend: str
) -> None:
    raised = list[Exception]()

    async def call(client: pinkit.AsyncClient) -> None:
        with pytest.raises(pinkit.PinterestError, match="closed") as info:
            await client.boards.get("1")
        raised.append(info.value)

    async def use() -> None:
        async with (
            anyio.create_task_group() as group,
            pinkit.AsyncClient(app(path), base_url=pinterest.url) as client,
        ):
            group.start_soon(call, client)
            await anyio.to_thread.run_sync(pinterest.asked.wait, 5)

    if backend == "sync":
        with ThreadPoolExecutor(1) as pool:
            with pinkit.Client(app(path), base_url=pinterest.url) as client:
                future = pool.submit(client.boards.get, "1")
                assert pinterest.asked.wait(5)
            with pytest.raises(pinkit.PinterestError, match="closed"):
                future.result(5)
    else:
        anyio.run(use, backend=backend)
        assert len(raised) == 1
    assert_kept(path)
    assert pinterest.served == 0


# Without a server, with any store --------------------------------------------------------------------------


SLOW = 0.3


@pytest.mark.parametrize("kind", ["memory", "file", "files"])
@pytest.mark.parametrize("way", ["authorization", "renew"])
def test_sixteen_threads_refresh_once(tmp_path: Path, kind: str, way: str) -> None:
    clock = pinkit.Clock()
    first = Token(
        "a0", refresh_token="r0", expires_at=clock.time() + (-5 if way == "authorization" else 9999)
    )
    FileStore(tmp_path / "t.json").save(first)
    store = MemoryStore(first) if kind == "memory" else FileStore(tmp_path / "t.json")
    shared = StoredToken(store, APP)
    engine = Engine(clock=clock, seconds=SLOW)
    # Several clients of one process can have stores of their own at one path.
    each = [
        StoredToken(FileStore(tmp_path / "t.json"), APP) if kind == "files" else shared for _ in range(16)
    ]
    gate, got = threading.Barrier(16), list[Any]()

    def work(held: StoredToken) -> None:
        gate.wait()
        steps = held.authorization(engine) if way == "authorization" else held.renew(engine, "a0")
        got.append(engine.run(steps))

    threads = [threading.Thread(target=work, args=(held,)) for held in each]
    has_run = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert got == ["a1"] * 16
    assert len(engine.bodies) == 1
    assert time.monotonic() - has_run < SLOW + 2


def test_sixteen_tasks_refresh_once_though_some_are_cancelled(tmp_path: Path) -> None:
    FileStore(tmp_path / "t.json").save(Token("a0", refresh_token="r0", expires_at=1.0))
    leaders: list[Any] = []

    class Watched(Engine):
        def call(self, request: Any, *, authorization: Any = None, retry: Any = None) -> Any:  # noqa: ARG002
            leaders.append(asyncio.current_task())
            return (yield from super().call(request, authorization=authorization))

    held, engine = (
        StoredToken(FileStore(tmp_path / "t.json"), APP),
        Watched(clock=pinkit.Clock(), seconds=SLOW),
    )

    async def drive(steps: Any) -> Any:
        result: Any = None
        try:
            while True:
                step = steps.send(result)
                result = None
                if isinstance(step, Sleep):
                    await asyncio.sleep(step.seconds)
                elif isinstance(step, Run):
                    result = await asyncio.to_thread(step.work)
        except StopIteration as done:
            return done.value
        finally:
            steps.close()

    async def main() -> list[Any]:
        tasks = [asyncio.create_task(drive(held.authorization(engine))) for _ in range(20)]
        await asyncio.sleep(SLOW / 3)
        for task in [task for task in tasks if task not in leaders][:4]:
            task.cancel()
        return await asyncio.gather(*tasks, return_exceptions=True)

    results = asyncio.run(main())
    assert [result for result in results if not isinstance(result, asyncio.CancelledError)] == ["a1"] * 16
    assert len(engine.bodies) == 1
