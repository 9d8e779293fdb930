"""Calls at once share connections: none waits for another, as long as there are at most 100."""

from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any

import anyio
import pinkit
import pytest
from pinkit._io import async_pool
from pinkit._io.async_pool import AsyncPool
from pinkit._io.http import httpcore
from pinkit.testing import Mock

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


class Stream:
    """A body whose connection is busy until it is closed."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"{}"

    async def aclose(self) -> None:
        await anyio.lowlevel.checkpoint()


class Connection:
    """In place of httpcore's pool of one connection."""

    def __init__(self) -> None:
        self.calls = 0
        self.is_closed = False
        self.error: BaseException | None = None

    async def handle_async_request(self, _: Any) -> Any:
        self.calls += 1
        await anyio.lowlevel.checkpoint()
        if self.error is not None:
            raise self.error
        return SimpleNamespace(stream=Stream())

    async def aclose(self) -> None:
        self.is_closed = True


class Pool(AsyncPool):
    """A pool that remembers the connections it made."""

    def __init__(self) -> None:
        self.made: list[Connection] = []
        super().__init__(self._connection)

    def _connection(self) -> Connection:
        self.made.append(Connection())
        return self.made[-1]

    async def send(self, seconds: float = 5.0) -> Any:
        return await self.handle_async_request(SimpleNamespace(extensions={"timeout": {"pool": seconds}}))


async def test_a_connection_is_used_again_once_its_response_is_closed() -> None:
    pool = Pool()
    first, second = await pool.send(), await pool.send()
    assert [part async for part in first.stream] == [b"{}"]
    for response in (first, second):
        await response.stream.aclose()
        await response.stream.aclose()  # as httpcore's: the second time does nothing
    third, fourth = await pool.send(), await pool.send()
    assert [connection.calls for connection in pool.made] == [2, 2]
    await third.stream.aclose()
    await pool.aclose()
    assert all(connection.is_closed for connection in pool.made)
    await fourth.stream.aclose()


async def test_the_101st_call_waits_for_a_connection() -> None:
    pool = Pool()
    busy = [await pool.send() for _ in range(100)]
    with pytest.raises(httpcore.PoolTimeout):
        await pool.send(0.01)
    with anyio.move_on_after(0.01):  # a call that is cancelled while it waits takes no connection
        await pool.send()
    async with anyio.create_task_group() as group:
        group.start_soon(pool.send)
        await anyio.wait_all_tasks_blocked()
        assert len(pool.made) == 100
        await busy[7].stream.aclose()
    assert len(pool.made) == 100
    assert pool.made[7].calls == 2


@pytest.mark.parametrize("kind", [httpcore.ReadError, KeyboardInterrupt])
async def test_a_call_that_failed_frees_its_connection(kind: type[BaseException]) -> None:
    pool = Pool()
    await (await pool.send()).stream.aclose()
    pool.made[0].error = kind()
    for _ in range(101):
        with pytest.raises(kind):
            await pool.send()
    pool.made[0].error = None
    await pool.send(0.01)
    assert len(pool.made) == 1


async def test_idle_connections_are_closed_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 50.0
    monkeypatch.setattr(async_pool, "monotonic", lambda: now)
    pool = Pool()
    for response in [await pool.send() for _ in range(3)]:
        await response.stream.aclose()
    now += async_pool.KEEP_ALIVE - 1
    await (await pool.send()).stream.aclose()
    now += 2
    await (await pool.send()).stream.aclose()
    assert [connection.is_closed for connection in pool.made] == [True, True, False]
    assert [connection.calls for connection in pool.made] == [1, 1, 3]


async def test_calls_at_once_open_each_connection_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []

    def pool(*args: Any, **options: Any) -> Any:
        made.append(options)
        return made_by_httpcore(*args, **{**options, "keepalive_expiry": 300.0})

    made_by_httpcore: Any = httpcore.AsyncConnectionPool
    monkeypatch.setattr(httpcore, "AsyncConnectionPool", pool)
    monkeypatch.setattr(async_pool, "KEEP_ALIVE", 300.0)
    mock = Mock()
    with mock.serve() as url:
        async with pinkit.AsyncClient(mock.token, base_url=url) as client:
            for _ in range(3):
                async with anyio.create_task_group() as group:
                    for _ in range(30):
                        group.start_soon(client.user_account.get)
    assert len(mock.requests) == 90
    assert 1 < len(made) <= 30
