"""The journal: what a full disk, a name that is no Unicode, and a caller that has gone do to it."""

import asyncio
import os
import threading
from pathlib import Path
from typing import Any

import pinkit
import pytest
from pinkit._publishing import journal as module
from scripted import Mode
from workbench import PNG, Bench

URL = "https://i.example/1.jpg"


class Full:
    """A file on a disk that takes so many bytes more.

    Args:
        file: The file.
        room: The bytes.
    """

    def __init__(self, file: Any, room: int) -> None:
        self._file, self._room = file, room

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def write(self, content: bytes) -> int:
        if not self._room:
            raise OSError(28, "No space left on device")
        part = bytes(content[: self._room])
        self._room -= len(part)
        return int(self._file.write(part))


@pytest.mark.parametrize("room", [0, 10, 60])
def test_a_full_disk_makes_no_pin_that_the_journal_does_not_know(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    board, path = bench.board(), tmp_path / "journal"
    batch = [{"board": board, "image": PNG, "key": "k"}, {"board": board, "image": PNG, "key": "l"}]
    bench.wait(lambda: bench.client.pins.publish_many([], journal=path))
    open_path = Path.open
    with monkeypatch.context() as patched:

        def opened(self: Path, *args: Any, **kwargs: Any) -> Any:
            file = open_path(self, *args, **kwargs)
            return Full(file, room) if self == path else file

        patched.setattr(Path, "open", opened)
        with pytest.raises(pinkit.PinterestError, match=r"journal: .*cannot be written: No space left"):
            bench.wait(lambda: bench.make().pins.publish_many(batch, journal=path))
    made = len(bench.pins(board))
    assert path.read_bytes().count(b"\n") == path.read_bytes().count(b"{") == 1 + made
    assert bench.wait(lambda: bench.make().pins.publish_many(batch, journal=path))[1].succeeded
    assert len(bench.pins(board)) == 2


@pytest.mark.skipif(os.name != "posix", reason="names of files are Unicode here")
def test_a_name_that_is_no_unicode_ends_no_batch(bench: Bench, tmp_path: Path) -> None:
    board, path = bench.board(), tmp_path / "journal"
    odd = os.fsdecode(b"no\xe9.png")
    batch = [{"board": board, "image": odd, "key": odd}, {"board": board, "image": URL, "key": f"{odd}2"}]
    for state in ("created", "before"):
        done = bench.wait(lambda: bench.make().pins.publish_many(iter(batch), journal=path))
        assert [result.state for result in done] == ["failed", state]


def test_a_caller_that_is_cancelled_while_it_opens_leaves_no_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(Mode("asyncio"))  # only its own cancellation leaves a thread behind
    path = tmp_path / "journal"
    begun, go_on, released = (threading.Event() for _ in range(3))

    def slowly(_: Path) -> None:
        begun.set()
        assert go_on.wait(10)

    lock = module._locked

    def locked(path: Path, file: Any) -> Any:
        unlock = lock(path, file)

        def release() -> None:
            if unlock is not None:
                unlock()
            released.set()

        return unlock and release

    monkeypatch.setattr(module, "sync_folder", slowly)
    monkeypatch.setattr(module, "_locked", locked)

    async def run() -> None:
        client = bench.client
        task = asyncio.create_task(client.pins.publish_many([], journal=path))
        while not begun.is_set():
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        with pytest.raises(pinkit.PinterestError, match="another run is using"):
            await client.pins.publish_many([], journal=path)
        released.clear()
        go_on.set()
        while not released.is_set():
            await asyncio.sleep(0.001)
        assert await client.pins.publish_many([], journal=path) == []

    bench.wait(lambda: asyncio.wait_for(run(), 10))
