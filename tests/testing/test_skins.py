"""The same mock through httpx in process, as an ASGI application, as a server, and as fixtures."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from http_library import httpx
from pinkit.testing import Mock

ROOT = Path(__file__).parents[2]
BASE = "https://api.pinterest.com/v5"
ENVIRONMENT = {**os.environ, "PYTHONPATH": f"{ROOT}/facade:{ROOT}/generated"}


def headers(mock: Mock) -> dict[str, str]:
    return {"Authorization": f"Bearer {mock.token}"}


def test_one_transport_serves_both_clients(mock: Mock) -> None:
    with httpx.Client(transport=mock.transport, base_url=BASE, headers=headers(mock)) as client:
        assert client.post("/boards", json={"name": "Oak"}).is_success

    async def asynchronous() -> httpx.Response:
        mock.faults.add("latency", seconds=0.01)
        async with httpx.AsyncClient(
            transport=mock.transport, base_url=BASE, headers=headers(mock)
        ) as client:
            return await client.get("/boards")

    assert asyncio.run(asynchronous()).json()["items"]


def test_an_asgi_server_can_run_it(mock: Mock) -> None:
    async def requested() -> httpx.Response:
        transport = httpx.ASGITransport(mock.app)
        async with httpx.AsyncClient(transport=transport, base_url=BASE, headers=headers(mock)) as client:
            assert (await client.get("/users/a%2Fb/interests/follow")).is_success
            return await client.get("/boards?page_size=1")

    assert asyncio.run(requested()).is_success
    assert mock.requests[0].path_values == {"username": "a/b"}


@contextlib.contextmanager
def server(*arguments: str) -> Generator[tuple[str, str]]:
    """A running server: where it is, and a token."""
    command = [sys.executable, "-m", "pinkit.testing", "--port", "0", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=ENVIRONMENT, text=True) as process:
        assert process.stdout
        lines = [process.stdout.readline() for _ in range(4)]
        found = re.search(r"http://\S+", lines[0])
        assert found, lines
        try:
            yield found[0], lines[3].split()[-1]
        finally:
            process.terminate()
            process.wait(10)


def test_it_runs_as_a_server_that_can_drop_connections() -> None:
    with (
        server("--fault", "boards/list:reset", "--fault", "pins/list:truncated", "--seed", "3") as (
            url,
            token,
        ),
        httpx.Client(base_url=url, headers={"Authorization": f"Bearer {token}"}) as client,
    ):
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            client.get("/boards")
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            client.get("/pins")
        assert client.get("/boards").is_success
        assert client.post("/boards", json={"name": "Oak"}).is_success
        assert client.get("/resources/lead_form_questions").content == b""
        assert client.post("/boards", content=b"\xff" * 10**7).status_code == 400
        assert client.get(f"/boards?bookmark={'x' * 60_000}").status_code == 400
        with socket.create_connection((client.base_url.host, client.base_url.port or 80)) as raw:
            raw.sendall(b"GET /v5/boards?bookmark=" + b"x" * 200_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n")
            assert raw.recv(100).startswith(b"HTTP/1.1 414")


def test_the_server_is_lenient_unless_it_is_strict() -> None:
    for arguments, status in (((), 200), (("--strict",), 404)):
        with server(*arguments) as (url, token):
            assert (
                httpx.get(f"{url}/boards/", headers={"Authorization": f"Bearer {token}"}).status_code
                == status
            )


def test_reset_of_a_server_brings_back_its_options() -> None:
    arguments = (
        "--processing",
        "7",
        "--reusable-refresh-tokens",
        "--campaigns",
        "2",
        "--fault",
        "pins/list:html",
    )
    with server(*arguments) as (url, _):
        control = url.replace("/v5", "/_mock")
        assert httpx.delete(f"{control}/faults").is_success
        for _ in range(2):
            assert httpx.post(f"{control}/reset").is_success
        settings = httpx.get(f"{control}/settings").json()
        assert (settings["processing_seconds"], settings["refresh_tokens_rotate"]) == (7, False)
        assert [each["operation"] for each in httpx.get(f"{control}/faults").json()] == ["pins/list"]
        assert len(httpx.get(f"{control}/snapshot").json()["tables"]["campaigns"]) == 2


def test_server_that_cannot_start_prints_one_line(tmp_path: Path) -> None:
    (tmp_path / "no.sqlite").write_bytes(b"no database" * 1000)
    with contextlib.closing(sqlite3.connect(tmp_path / "old.sqlite")) as old:
        old.execute("CREATE TABLE records (kind TEXT)")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        cases = (
            (["--port", str(taken.getsockname()[1])], "cannot be used: Address already in use"),
            (["--port", "0", "--db", str(tmp_path / "no.sqlite")], "cannot be used as a database"),
            (["--port", "0", "--db", str(tmp_path / "old.sqlite")], "is a database of version 0; this mock"),
            (["--port", "0", "--db", str(tmp_path / "none" / "x")], "cannot be used as a database"),
            (["--port", "0", "--fault", "nonsense"], "no fault is called"),
        )
        for arguments, expected in cases:
            done = subprocess.run(
                [sys.executable, "-m", "pinkit.testing", *arguments],
                env=ENVIRONMENT,
                capture_output=True,
                text=True,
                check=False,
                timeout=30,
            )
            assert done.returncode == 2
            assert expected in done.stderr
            assert done.stderr.count("\n") == 1


def test_fixtures_are_available_through_pytest_plugins(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["pinkit.testing.plugin"]\n')
    (tmp_path / "test_it.py").write_text(
        "import anyio\n"
        "def test_it(pinterest, async_pinterest, pinterest_mock):\n"
        "    board = pinterest.boards.create(name='Oak')\n"
        "    async def read():\n"
        "        return await async_pinterest.boards.get(board.id)\n"
        "    assert anyio.run(read).name == 'Oak'\n"
        "    assert len(pinterest_mock.requests) == 2\n"
        "    pinterest_mock.reset()\n"
        "    assert len(pinterest_mock.requests) == 0\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert "1 passed" in done.stdout, done.stdout


def test_import_of_pinkit_does_not_import_the_mock() -> None:
    program = "import sys, pinkit; print(sys.modules.keys() & {'pinkit.testing', 'jsonschema_rs', 'uvicorn'})"
    done = subprocess.run(
        [sys.executable, "-c", program], env=ENVIRONMENT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"


def test_several_threads_can_use_a_mock(mock: Mock) -> None:
    def create() -> None:
        with httpx.Client(transport=mock.transport, base_url=BASE, headers=headers(mock)) as client:
            for _ in range(20):
                assert client.post("/boards", json={"name": "Oak"}).is_success

    token = mock.token
    threads = [threading.Thread(target=create) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert mock.token == token
    assert len(mock.requests.of("boards/create")) == 80
