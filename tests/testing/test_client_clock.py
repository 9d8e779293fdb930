"""A client under test waits by the clock of the mock, and takes no time."""

import time
from typing import Any

import anyio
import pinkit
import pytest
from pinkit import events
from pinkit.testing import Mock


@pytest.mark.parametrize("backend", ["sync", "asyncio", "trio"])
def test_waits_of_both_clients_take_no_time(backend: str) -> None:
    mock = Mock(tier="trial")
    mock.faults.add("html", "boards/list", times=3, status=502)
    seen: list[Any] = []
    options: dict[str, Any] = {
        "transport": mock.transport,
        "clock": mock.client_clock,
        "on_event": seen.append,
    }
    before, real = mock.clock(), time.monotonic()

    async def run() -> None:
        async with pinkit.AsyncClient(mock.token, **options) as client:
            assert await client.boards.list().all() == []
            await mock.client_clock.asleep(3600)

    if backend == "sync":
        with pinkit.Client(mock.token, **options) as client:
            assert client.boards.list().all() == []
            mock.client_clock.sleep(3600)
    else:
        anyio.run(run, backend=backend)
    assert len(mock.requests) == 4
    waits = [event.seconds for event in seen if isinstance(event, events.Retrying)]
    assert len(waits) == 3
    assert mock.clock() - before >= 3600 + sum(waits)
    assert time.monotonic() - real < 60


def test_any_clock_of_a_mock_is_moved() -> None:
    now = [5.0]
    mock = Mock(clock=lambda: now[0])
    before = mock.snapshot()
    mock.client_clock.sleep(60.0)
    now[0] += 1.0
    assert mock.clock() == mock.client_clock.time() == 66.0
    mock.restore(before)
    assert mock.clock() == 5.0


def test_the_last_requests_are_a_slice() -> None:
    mock = Mock()
    with pinkit.Client(mock.token, transport=mock.transport) as client:
        client.boards.list().all()
        client.pins.list().all()
        client.user_account.get()
    assert [each.operation for each in mock.requests[-2:]] == ["pins/list", "user_account/get"]
