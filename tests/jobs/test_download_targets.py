"""Where a downloaded file goes: its path, mode and owner; what is left where a download ends early."""

from __future__ import annotations

import asyncio
import errno
import os
import re
import stat
import threading
import time
from pathlib import Path
from typing import Any

import anyio
import pinkit
import pytest
from download_bench import LINE, STORE, Parts, file, left_over, pinterest
from http_library import httpx
from pinkit._io.files import Replacement
from pinkit._storage import download
from platforms import posix
from scripted import Mode, json_response


@pytest.mark.parametrize(
    ("to", "kind", "printed"),
    [
        ("", ValueError, r"to .*''"),
        (".", ValueError, "directory"),
        ("new/", ValueError, "directory"),
        ("x" * 300, ValueError, "to .*'xxx"),
        ("missing/r.csv", ValueError, "missing"),
        (b"r.csv", TypeError, r"to .*b'r\.csv'"),
        (None, TypeError, "to .*None"),
        ("a\0b", ValueError, "to "),
    ],
)
def test_an_invalid_target_is_rejected_before_anything_is_sent(
    mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to: Any, kind: type[Exception], printed: str
) -> None:
    monkeypatch.chdir(tmp_path)
    client = mode.client([])
    with pytest.raises(kind, match=printed):
        mode.wait(lambda: client.reports.download("1", "2", to))


def test_a_folder_that_is_not_writable_is_named(
    mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write anywhere
    with pytest.raises(ValueError, match=rf"^to: the folder '{re.escape(str(tmp_path))}' is not writable"):
        mode.wait(lambda: mode.client([]).reports.download("1", "2", tmp_path / "r.csv"))


@pytest.mark.parametrize("name", ["x" * 250, "鉢" * 80])
def test_a_file_name_of_maximum_length_is_accepted(mode: Mode, tmp_path: Path, name: str) -> None:
    client = mode.client(pinterest(file(LINE)))
    assert mode.wait(lambda: client.reports.download("1", "2", tmp_path / name)).read_bytes() == LINE


@posix
def test_pipes_are_not_replaced_links_are_followed_and_the_umask_holds(mode: Mode, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    client = mode.client(pinterest(file(LINE)))
    with pytest.raises(ValueError, match=r"pipe.*regular"):
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "pipe"))
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(ValueError, match="links"):
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "loop"))
    (tmp_path / "link").symlink_to(tmp_path / "real.csv")
    before = os.umask(0o027)
    try:
        path = mode.wait(lambda: client.reports.download("1", "2", tmp_path / "link"))
    finally:
        os.umask(before)
    assert path == tmp_path / "real.csv"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert (tmp_path / "link").is_symlink()


@posix
def test_a_new_file_has_the_mode_of_any_new_file(mode: Mode, tmp_path: Path) -> None:
    client = mode.client(pinterest(file(LINE)))
    before = os.umask(0)
    try:
        path = mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o666


@posix
def test_a_file_that_only_its_owner_may_read_stays_so(mode: Mode, tmp_path: Path) -> None:
    to = tmp_path / "leads.csv"
    to.touch(0o600)
    client = mode.client(pinterest(file(LINE)))
    path = mode.wait(lambda: client.reports.download("1", "2", to))
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (LINE, 0o600)


@posix
@pytest.mark.parametrize("is_there", [False, True])
def test_a_file_about_people_is_readable_by_its_owner_only(
    mode: Mode, tmp_path: Path, is_there: bool
) -> None:
    to = tmp_path / "leads.csv"
    if is_there:
        to.touch(0o644)
    exported = {"export_status": "FINISHED", "download_url": STORE}
    client = mode.client(
        lambda r: file(LINE) if r.url.host == "store.example" else json_response(200, exported)
    )
    path = mode.wait(lambda: client.leads.exports.download("1", "2", to))
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (LINE, 0o600)


def test_a_full_disk_is_an_error_and_leaves_no_file(
    mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    client = mode.client(pinterest(file(LINE)))
    with pytest.raises(OSError, match="No space left"):
        mode.wait(lambda: client.reports.download("1", "2", tmp_path / "r.csv"))
    assert left_over(tmp_path) == []


def test_a_task_that_is_cancelled_while_the_file_is_opened_leaves_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = threading.Event()

    class Slow(Replacement):
        def __init__(self, path: Path, mode: int) -> None:
            opening.set()
            time.sleep(0.1)
            super().__init__(path, mode)

    async def cancel() -> None:
        script = pinterest(file(LINE))
        async with pinkit.AsyncClient("t", transport=script.transport) as client:
            task = asyncio.create_task(client.reports.download("1", "2", tmp_path / "r.csv"))
            await asyncio.to_thread(opening.wait)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        await asyncio.sleep(0.3)

    monkeypatch.setattr(download, "Replacement", Slow)
    asyncio.run(cancel())
    assert left_over(tmp_path) == []


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_download_that_is_cancelled_leaves_nothing(tmp_path: Path, backend: str) -> None:
    async def cancel() -> None:
        slow = Parts(*[LINE] * 10_000, before=lambda: time.sleep(0.001))
        script = pinterest(httpx.Response(200, stream=slow))
        async with pinkit.AsyncClient("t", transport=script.transport) as client:
            with anyio.move_on_after(0.2) as scope:
                await client.reports.download("1", "2", tmp_path / "r.csv")
        assert scope.cancelled_caught

    anyio.run(cancel, backend=backend)
    assert left_over(tmp_path) == []


def test_a_download_that_has_ended_opens_no_file(tmp_path: Path) -> None:
    arriving = download._Arriving(tmp_path / "r.csv", None, 10**6, private=False, durable=True)
    arriving.discard()
    arriving.restart()  # by a thread whose cancelled task did not wait for it
    assert left_over(tmp_path) == []
