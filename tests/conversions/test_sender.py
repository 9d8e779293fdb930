"""`conversions.Sender` accepts events at once, sends them in batches, and loses none."""

from __future__ import annotations

import logging
import os
import stat
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pinkit
import pytest
from events_bench import Pinterest, busy, event, lost
from http_library import httpx
from pinkit._conversions.sender import _Segment
from pinkit.conversions import Sender
from scripted import Mode


@pytest.fixture
def pinterest() -> Pinterest:
    return Pinterest()


@pytest.fixture
def client(pinterest: Pinterest) -> Iterator[pinkit.Client]:
    with pinkit.Client(
        "token", transport=pinterest.script.transport, retry=pinkit.Retry(attempts=1)
    ) as client:
        yield client


def made(client: pinkit.Client, folder: Path, **how: Any) -> Sender:
    given: dict[str, Any] = {"ad_account_id": "1", "interval": 60, **how}
    return Sender(client, folder=folder / "spool", **given)


def kill(sender: Sender) -> None:
    """End a sender as if its process had been killed."""
    sender._closed = True
    sender._wake.set()
    if sender._thread:
        sender._thread.join(10)
    for segment in [*sender._waiting, *([sender._current] if sender._current else [])]:
        segment.close()


def test_events_are_sent_in_batches(pinterest: Pinterest, client: pinkit.Client, tmp_path: Path) -> None:
    seen = list[Any]()
    sender = made(client, tmp_path, on_result=seen.append)
    assert [sender.send(event(number)) for number in range(2500)] == [f"order-{n}" for n in range(2500)]
    assert sender.close()
    assert set(pinterest.counted.values()) == {1}
    assert len(pinterest.counted) == 2500
    assert sender.counts == (2500, 0, 0, 2500, 0, 0, 0)
    assert len(seen) == 2500
    assert not [*(tmp_path / "spool").iterdir()]
    with pytest.raises(RuntimeError, match="the sender is closed"):
        sender.send(event(1))


def test_a_full_batch_is_sent_without_waiting(
    pinterest: Pinterest, client: pinkit.Client, tmp_path: Path
) -> None:
    arrived = threading.Event()
    sender = made(client, tmp_path, batch=10, on_result=lambda _: arrived.set())
    sender.start()
    for number in range(10):
        sender.send(event(number))
    assert arrived.wait(10)
    sender.close()
    assert len(pinterest.counted) == 10


def test_an_event_without_id_gets_one(pinterest: Pinterest, client: pinkit.Client, tmp_path: Path) -> None:
    with made(client, tmp_path) as sender:
        event_id = sender.send({**event(1), "event_id": None})
    assert event_id
    assert pinterest.counted == {event_id: 1}


def test_an_event_that_is_not_valid_fails_no_request(
    client: pinkit.Client, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with made(client, tmp_path) as sender, caplog.at_level(logging.WARNING):
        assert sender.send(event(1, user_data={"em": ["ada@example.com"]})) is None
        none: Any = None
        assert sender.send(none) is None
        assert sender.send(event(2, language="bad"))
    assert sender.counts == (1, 2, 0, 0, 1, 0, 0)
    assert "is not a SHA-256 digest" in caplog.text
    assert "event order-2 failed: bad language" in caplog.text
    assert "ada@" not in caplog.text


def test_a_killed_process_loses_nothing(pinterest: Pinterest, client: pinkit.Client, tmp_path: Path) -> None:
    for start in (0, 100, 200):
        sender = made(client, tmp_path)
        for number in range(start, start + 100):
            sender.send(event(number))
        kill(sender)
    with (max((tmp_path / "spool").glob("*.events"))).open("ab") as file:
        file.write(b'{"event_name":')  # killed while it wrote; `send` did not return
    with made(client, tmp_path) as last:
        last.flush()
    assert len(pinterest.counted) == 300
    assert set(pinterest.counted.values()) == {1}
    assert not [*(tmp_path / "spool").iterdir()]


def test_a_process_killed_while_it_sends_doubles_nothing(
    pinterest: Pinterest, client: pinkit.Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sender = made(client, tmp_path)
    for number in range(10):
        sender.send(event(number, action_source="offline" if number % 2 else "web"))
    monkeypatch.setattr(sender, "_sent", lambda _: False)
    sender.flush()
    (segment,) = sender._waiting
    journal = segment.path.with_suffix(".journal")
    client.conversions.send_many("1", segment.events(), journal=journal)  # and then it is killed
    kill(sender)
    with made(client, tmp_path) as last:
        last.flush()
    assert set(pinterest.received.values()) == {1}


@pytest.mark.parametrize("fault", [lost, busy])
def test_events_are_kept_after_an_error(
    pinterest: Pinterest, client: pinkit.Client, tmp_path: Path, fault: Any
) -> None:
    pinterest.faults = {0: fault}
    sender = made(client, tmp_path)
    sender.send(event(1))
    sender.send(event(2, action_source="offline"))
    assert not sender.flush()
    assert sender.counts.pending == 2
    assert sender.close()
    assert pinterest.counted["order-1"] == 1
    assert pinterest.received["order-2"] == (1 if fault is lost else 0)
    assert sender.counts.unknown == 1


def test_a_broken_connection_loses_nothing(
    pinterest: Pinterest, client: pinkit.Client, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pinterest.faults = {0: lambda _: httpx.ConnectError("no route")}
    sender = made(client, tmp_path)
    sender.send(event(1))
    assert not sender.flush()
    assert "events are kept, because of" in caplog.text
    assert sender.close()
    assert pinterest.counted == {"order-1": 1}


def test_too_many_events_are_dropped_and_counted(
    pinterest: Pinterest, client: pinkit.Client, tmp_path: Path
) -> None:
    sender = made(client, tmp_path, max_pending=3)
    assert [sender.send(event(number)) is None for number in range(5)] == [False] * 3 + [True] * 2
    assert sender.counts[:3] == (3, 0, 2)
    sender.close()
    assert len(pinterest.counted) == 3


def test_many_threads_share_a_sender(pinterest: Pinterest, client: pinkit.Client, tmp_path: Path) -> None:
    sender = made(client, tmp_path, batch=50)

    def run(start: int) -> None:
        for number in range(start, start + 200):
            sender.send(event(number))

    threads = [threading.Thread(target=run, args=(start,)) for start in range(0, 1600, 200)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sender.close()
    assert pinterest.received == Counter({f"order-{number}": 1 for number in range(1600)})


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_process_leaves_the_events_of_its_parent(
    pinterest: Pinterest, client: pinkit.Client, tmp_path: Path
) -> None:
    sender = made(client, tmp_path)
    sender.send(event(1))
    child = os.fork()
    if not child:  # it accepts an event of its own, and is killed
        code = 1
        try:
            sender.send(event(2))
            code = 0 if sender.counts.accepted == 1 else 2
        finally:
            os._exit(code)
    assert os.waitpid(child, 0)[1] == 0
    assert sender.close()
    assert pinterest.received == {"order-1": 1, "order-2": 1}


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files are those of POSIX")
def test_the_files_are_private(client: pinkit.Client, tmp_path: Path) -> None:
    sender = made(client, tmp_path)
    sender.send(event(1))
    (path,) = (tmp_path / "spool").iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert "order-1" not in repr(sender)
    sender.close()


def test_an_asynchronous_application_uses_it_alike(
    pinterest: Pinterest, client: pinkit.Client, tmp_path: Path
) -> None:
    mode = Mode("asyncio")
    sender = made(client, tmp_path)

    async def request() -> Any:
        return sender.send(event(1))

    assert mode.wait(request) == "order-1"
    assert sender.close()
    with pytest.raises(TypeError, match=r"client must be a pinkit\.Client, .*, not AsyncClient"):
        made(mode.client(pinterest.script), tmp_path)


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ({"batch": 0}, "batch"),
        ({"batch": 1001}, "batch must be from 1 to 1000, not 1001"),
        ({"interval": -1}, "interval"),
        ({"max_pending": -1}, "max_pending"),
        ({"ad_account_id": ""}, "ad_account_id must be an id, not ''"),
        ({"ad_account_id": None}, "ad_account_id must be an id, not None"),
    ],
)
def test_bad_arguments_are_rejected(client: pinkit.Client, tmp_path: Path, how: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        made(client, tmp_path, **how)
    (tmp_path / "file").touch()
    with pytest.raises(ValueError, match=r"folder: .* cannot be created"):
        Sender(client, "1", tmp_path / "file" / "x")


# Disks, and other processes -------------------------------------------------------------------------------


def test_a_sender_leaves_the_events_of_another_ad_account(
    pinterest: Pinterest, client: pinkit.Client, tmp_path: Path
) -> None:
    sender = made(client, tmp_path)
    sender.send(event(1))
    kill(sender)
    with Sender(client, "11", tmp_path / "spool", interval=60) as other:
        assert other.flush()
    assert not pinterest.received
    with made(client, tmp_path) as last:
        assert last.flush()
    assert [request.url.path for request in pinterest.script.requests] == ["/v5/ad_accounts/1/events"]
    assert pinterest.counted == {"order-1": 1}


def test_events_are_accepted_although_no_new_file_can_be_made(
    pinterest: Pinterest, client: pinkit.Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sender = made(client, tmp_path)
    sender.send(event(1))
    with monkeypatch.context() as patched:
        patched.setattr(sender, "_made", raises(OSError("too many open files")))
        for number in (2, 3):
            assert not sender.flush()
            assert sender.send(event(number))
    assert sender.close()
    assert pinterest.received == {"order-1": 1, "order-2": 1, "order-3": 1}


def raises(error: Exception) -> Any:
    def made() -> Any:
        raise error

    return made


def test_a_file_that_another_process_has_taken_over_is_not_used(
    pinterest: Pinterest, client: pinkit.Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = _Segment.take
    others = list[_Segment]()

    def take(segment: _Segment) -> bool:
        if not others:
            others.append(_Segment(segment.path))
            assert taken(others[0])
        return taken(segment)

    monkeypatch.setattr(_Segment, "take", take)
    sender = made(client, tmp_path)
    assert sender.send(event(1))
    others[0].delete()
    assert sender.close()
    assert pinterest.received == {"order-1": 1}
    monkeypatch.setattr(_Segment, "take", lambda _: False)
    with pytest.raises(OSError, match="a new file cannot be locked"):
        made(client, tmp_path).send(event(2))


class Full:
    """A file on a full disk, which accepts a part of a line."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self._left = [10]

    def write(self, content: bytes) -> int:
        if not self._left:
            raise OSError(28, "No space left on device")
        return int(self._file.write(content[: self._left.pop()]))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def test_a_full_disk_damages_no_other_event(
    pinterest: Pinterest, client: pinkit.Client, tmp_path: Path
) -> None:
    sender = made(client, tmp_path)
    sender.send(event(1))
    segment: Any = sender._current
    file, segment._file = segment._file, Full(segment._file)
    with pytest.raises(OSError, match="No space left"):
        sender.send(event(2))
    segment._file = file
    sender.send(event(3))
    assert sender.counts.accepted == 2
    assert sender.close()
    assert pinterest.received == {"order-1": 1, "order-3": 1}


def test_a_damaged_line_keeps_back_no_other_event(
    pinterest: Pinterest, client: pinkit.Client, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    sender = made(client, tmp_path)
    sender.send(event(1))
    kill(sender)
    (path,) = (tmp_path / "spool").iterdir()
    path.write_bytes(b"\0" * 100 + b"\n" + path.read_bytes())
    with made(client, tmp_path) as last:
        assert last.flush()
    assert pinterest.received == {"order-1": 1}
    assert "a damaged event was dropped" in caplog.text


@pytest.mark.parametrize("interval", [0, 1e300])
def test_a_pause_can_be_as_short_or_long_as_a_thread_can_wait(
    pinterest: Pinterest, client: pinkit.Client, tmp_path: Path, interval: float
) -> None:
    sender = made(client, tmp_path, interval=interval)
    assert 0.1 <= sender._interval <= threading.TIMEOUT_MAX  # a pause of 0 would occupy a processor
    assert sender.send(event(1))
    assert sender.flush(1e300)
    assert sender.close(1e300)
    assert pinterest.received == {"order-1": 1}
