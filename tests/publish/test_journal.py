"""The journal: its entries and its lock; a file that is no journal is never changed."""

import asyncio
import functools
import gc
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pinkit
import pytest
from pinkit import errors
from pinkit._core.server_time import ANY_TIME, Moment
from pinkit._io import journal_file
from pinkit._publishing.journal import Entry, OpenJournal
from scripted import Mode
from workbench import PNG, Bench

URL = "https://i.example/1.jpg"
HEADER = b'{"journal": "pinkit", "version": 1}\n'


def opened(path: Path | None) -> OpenJournal:
    journal = OpenJournal(path)
    journal.open()
    return journal


# Entries ---------------------------------------------------------------------------------------------------


def test_an_entry_is_read_from_its_lines(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    first = opened(path)
    for key in "abcd":
        first.begin(key, Moment(10, 11), {"words": {"title": key}})
    first.begin("a", Moment(20, 21), {"words": {"title": "new"}})
    first.done("b", "1")
    first.failed("c", "No.")
    first.close()
    for journal in (first, opened(path)):
        # The first start time counts, since the Pin can be that old, and the last content sent.
        assert journal["a"] == Entry(Moment(10, 11), what={"words": {"title": "new"}})
        assert journal["b"] == Entry(pin_id="1", what={"words": {"title": "b"}})
        assert journal["c"] == journal["none"] == Entry()
        assert list(journal.unknown()) == ["a", "d"]
        assert journal.pins() == {"b": "1"}
        assert ["c" in journal, "d" in journal] == [False, True]
        journal.close()


def test_a_failed_entry_starts_again(tmp_path: Path) -> None:
    journal = opened(tmp_path / "journal")
    journal.begin("a", Moment(10, 11), {})
    journal.failed("a", "No.")
    journal.begin("a", Moment(20, 21), {})
    assert journal["a"].began == Moment(20, 21)
    journal.close()


def test_pins_are_the_oldest_first_by_their_end(tmp_path: Path) -> None:
    journal = opened(tmp_path / "journal")
    for key in "ab":
        journal.begin(key, ANY_TIME, {})
    journal.done("b", "1")
    journal.done("a", "2")
    assert list(journal.pins().items()) == [("b", "1"), ("a", "2")]
    journal.close()


def test_an_unknown_time_stays_unknown(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    path.write_bytes(HEADER + b'{"do": "old", "at": 5.0}\n')  # the local clock, as in older journals
    journal = opened(path)
    journal.begin("a", ANY_TIME, {})
    journal.close()
    journal = opened(path)
    assert journal["a"].began == journal["old"].began == ANY_TIME
    journal.close()


def test_every_line_is_synced_to_disk_before_it_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, synced = tmp_path / "journal", list[bytes]()
    monkeypatch.setattr(os, "fsync", lambda _: synced.append(path.read_bytes()))
    journal = opened(path)
    journal.begin("a", Moment(1, 2), {})
    assert synced[-1].endswith(b'"what": {}}\n')
    journal.done("a", "1")
    assert synced[-1].endswith(b'{"done": "a", "pin": "1"}\n')
    journal.failed("b", "No.")
    assert synced[-1].endswith(b'{"failed": "b", "why": "No."}\n')
    assert [each for each in synced if each == HEADER]
    journal.close()


def test_other_steps_of_an_item_are_kept_apart_from_its_pin(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    journal = opened(path)
    journal.begin("a", Moment(1, 2), {})
    journal.done("a", "7")
    journal.begin("a", Moment(3, 4), {}, step="tags")
    journal.begin("b", Moment(3, 4), {}, step="tags")
    journal.close()
    journal = opened(path)
    assert journal.pins() == {"a": "7"}
    assert journal.unknown() == {}
    journal.done("a", "7", step="tags")
    journal.failed("a", "No.", step="other")
    assert journal["a"].pin_id == "7"
    journal.close()


# Invalid journals ------------------------------------------------------------------------------------------

NO_JOURNALS = [
    b'{"access_token": "pina_x", "scopes": ["a"]}',
    b"board,image,title\r\n1,a.jpg,A\r\n1,b.jpg,B",
    PNG * 40,
    b"Remember the milk.\n",
    b"{",
    b"\n",
    b"\0",
    HEADER.rstrip(),
    HEADER[:20],
    b"\xef\xbb\xbf" + HEADER,
    HEADER.decode().encode("utf-16"),
    b'{"journal": "pinkit", "version": 9}\n{"do": "a", "at": 1}\n',
    b'{"journal": "another"}\n',
    b"[" * 100_000,
    b"x" * 10_000_000,
]


@pytest.mark.parametrize("content", NO_JOURNALS, ids=range(len(NO_JOURNALS)))
def test_a_file_that_is_no_journal_is_left_alone(bench: Bench, tmp_path: Path, content: bytes) -> None:
    board, path = bench.board(), tmp_path / "file"
    path.write_bytes(content)
    os.utime(path, (1, 1))
    before = path.stat()
    for use in (
        lambda: bench.client.pins.publish_many([{"board_id": board, "image": URL}], journal=path),
        lambda: bench.client.boards.copy(board_id=board, to_board_name="More", create=True, journal=path),
    ):
        with pytest.raises(errors.JournalError, match=rf"journal: .*{path.name}"):
            bench.wait(use)
    with pytest.raises(errors.JournalError):
        pinkit.Journal(path).unresolved()
    after = path.stat()
    assert (path.read_bytes(), after.st_mtime, after.st_ino) == (content, 1, before.st_ino)
    assert list(tmp_path.iterdir()) == [path]
    assert bench.pins(board) == []


@pytest.mark.parametrize(
    "line",
    [
        b'{"do": "a", "at": NaN, "until": 2}\n',
        b'{"do": "a", "at": 1, "until": 1e999}\n',
        b'{"do": "a", "at": 1, "until": 1' + b"0" * 400 + b"}\n",
        b'{"do": "a", "at": "soon", "until": 1}\n',
        b'{"do": "a", "what": []}\n',
        b'{"do": "a", "what": {"words": 5}}\n',
        b'{"do": "a", "what": {"words": {"title": 5}}}\n',
        b'{"do": "a", "what": {"words": {}, "types": 5}}\n',
        b'{"do": "a", "what": {"words": {}, "types": [[]]}}\n',
        b'{"do": "a", "what": {"words": {}, "board": 5}}\n',
        b'{"do": "a", "step": "tags", "what": {"tags": 5}}\n',
        b'{"done": "a", "pin": null}\n',
        b'{"done": "a"}\n',
        b"[" * 100_000 + b"\n",
        b'["done"]\n',
        b'{"other": 1}\n',
        b"\0\0\0\n",
    ],
)
def test_an_invalid_line_is_an_error(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "journal"
    path.write_bytes(
        content := HEADER + b'{"done": "b", "pin": "1"}\n' + line + b'{"failed": "a", "why": ""}\n'
    )
    with pytest.raises(errors.JournalError, match=r"journal: line 3 "):
        pinkit.Journal(path).unresolved()
    assert path.read_bytes() == content


@pytest.mark.skipif(os.name != "posix", reason="there are no such files here")
def test_a_path_to_no_regular_file_is_an_error(bench: Bench, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for path in (
        "/dev/full",
        "/dev/zero",
        tmp_path,
        tmp_path / "fifo",
        tmp_path / "loop",
        "a\0b",
        "x" * 5000,
    ):
        with pytest.raises(ValueError, match=r"^journal: "):
            bench.wait(functools.partial(bench.client.pins.publish_many, [], journal=path))


def test_a_journal_in_a_missing_folder_is_an_error(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"journal: .*none"):
        bench.wait(lambda: bench.client.pins.publish_many([], journal=tmp_path / "none" / "journal"))


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content.replace(b"\n", b"\r"),
        lambda content: content.replace(b"\n", b"\r\n"),
        lambda content: content.replace(b"\n", b"\n\n"),
        lambda content: content.rstrip(b"\n"),
        lambda content: content.rstrip(b"\n").replace(b"\n", b"\r"),
        lambda content: content + b'{"do": "abc", "a',
        lambda content: content.replace(b"\n", b"\r") + b'{"do": "abc", "a',
    ],
)
def test_a_journal_is_read_with_every_line_ending(
    bench: Bench, tmp_path: Path, change: Callable[[bytes], bytes]
) -> None:
    board, path = bench.board(), tmp_path / "journal"
    batch = [{"board_id": board, "image": URL, "title": f"{n}"} for n in range(3)]
    bench.wait(lambda: bench.client.pins.publish_many(batch[:2], journal=path))
    path.write_bytes(change(path.read_bytes()))
    for states in (["already_published", "already_published", "published"], ["already_published"] * 3):
        done = bench.wait(lambda: bench.make().pins.publish_many(batch, journal=path))
        assert [each.state for each in done] == states
    assert len(bench.pins(board)) == 3
    assert b"abc" not in path.read_bytes()


def test_an_empty_file_becomes_a_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    path.touch()
    opened(path).close()
    assert path.read_bytes() == HEADER


# The lock --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["itself", "relative", "symlink", "hard link", "dangling symlink"])
def test_two_runs_cannot_share_a_journal(
    bench: Bench, tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    board, path, caught = bench.board(), tmp_path / "journal", list[str]()
    other = tmp_path / "other" / "name"
    other.parent.mkdir()
    if kind == "hard link":
        path.touch()
        other.hardlink_to(path)
    elif "symlink" in kind:
        if kind == "symlink":
            path.touch()
        other.symlink_to(path)
    else:
        monkeypatch.chdir(tmp_path)
        other = path if kind == "itself" else Path("journal")

    def meanwhile(_: Any) -> None:
        for use in (
            lambda: pinkit.Client("t", transport=bench.mock.transport).pins.publish_many([], journal=path),
            lambda: pinkit.Journal(path).unresolved(),
        ):
            with pytest.raises(errors.JournalError, match=r"journal: .*another run") as raised:
                use()
            caught.append(str(raised.value))

    batch = [{"board_id": board, "image": URL}]
    bench.wait(lambda: bench.client.pins.publish_many(batch, journal=other, on_result=meanwhile))
    assert len(caught) == 2
    assert pinkit.Journal(path).unresolved() == []
    assert (
        bench.wait(lambda: bench.make().pins.publish_many(batch, journal=path))[0].state
        == "already_published"
    )
    assert {each.name for each in tmp_path.iterdir()} == {"journal", "other"}


def test_a_file_system_without_locks_gets_a_lock_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl")
    lock = fcntl.flock
    path = tmp_path / "journal"

    def none(file: Any, how: int) -> None:
        if os.fstat(file if isinstance(file, int) else file.fileno()).st_ino == path.stat().st_ino:
            raise OSError(95, "Operation not supported")
        lock(file, how)

    monkeypatch.setattr(fcntl, "flock", none)
    first = opened(path)
    second = OpenJournal(path)
    with pytest.raises(errors.JournalError, match=r"journal: .*another run"):
        second.open()
    second.close()
    first.close()
    opened(path).close()


# Resolution by the user ------------------------------------------------------------------------------------


@pytest.fixture
def unknown(tmp_path: Path) -> pinkit.Journal:
    """A journal with one created Pin and two with unknown outcomes."""
    path = tmp_path / "journal"
    journal = opened(path)
    journal.begin("done", Moment(5, 6), {})
    journal.done("done", "1")
    words = {"title": "A", "link": None}
    journal.begin("a", Moment(10, 11), {"words": words, "board": "7"})
    journal.begin("b", ANY_TIME, {})
    journal.close()
    return pinkit.Journal(path)


def test_an_unresolved_pin_is_reported_with_its_details(unknown: pinkit.Journal) -> None:
    a, b = unknown.unresolved()
    assert (a.key, a.board_id, a.words) == ("a", "7", {"title": "A"})
    assert a.since is not None
    assert a.since.isoformat() == "1970-01-01T00:00:10+00:00"
    assert (b.key, b.since, b.board_id, b.words) == ("b", None, None, {})


def test_the_user_resolves_unresolved_pins(unknown: pinkit.Journal) -> None:
    unknown.resolve("a", pin_id=" 9 ")
    assert [each.key for each in unknown.unresolved()] == ["b"]
    unknown.resolve("b", not_created=True)
    assert unknown.unresolved() == []
    journal = opened(unknown.path)
    assert journal.pins() == {"done": "1", "a": "9"}
    assert "b" not in journal
    journal.close()
    assert "the user: it was not created" in unknown.path.read_text("utf-8")
    with pytest.raises(ValueError, match=r"'b' is not unknown; unknown outcomes: none$"):
        unknown.resolve("b", not_created=True)


def test_a_time_that_no_calendar_has_is_not_stated(tmp_path: Path) -> None:
    journal = opened(tmp_path / "journal")
    for key, time in (("a", 1e30), ("b", 1e12)):
        journal.begin(key, Moment(time, time), {})
    journal.close()
    assert [each.since for each in pinkit.Journal(tmp_path / "journal").unresolved()] == [None, None]


@pytest.mark.parametrize(
    ("key", "how", "message"),
    [
        ("a", {}, "pin_id, not_created: "),
        ("a", {"pin_id": "1", "not_created": True}, "pin_id, not_created: "),
        ("a", {"pin_id": " "}, "pin_id .*' '"),
        ("a", {"pin_id": 5}, "pin_id .*5$"),
        ("done", {"pin_id": "2"}, "key: .*'done'.*'a', 'b'"),
        ("c", {"not_created": True}, "key: .*'c'"),
    ],
)
def test_a_wrong_resolution_changes_nothing(
    unknown: pinkit.Journal, key: str, how: Any, message: str
) -> None:
    before = unknown.path.read_bytes()
    with pytest.raises(ValueError, match=message):
        unknown.resolve(key, **how)
    assert unknown.path.read_bytes() == before


def test_a_missing_journal_is_not_created_by_reading(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"journal: .*none"):
        pinkit.Journal(tmp_path / "none").unresolved()
    assert list(tmp_path.iterdir()) == []


def test_a_journal_can_be_given_instead_of_its_path(bench: Bench, tmp_path: Path) -> None:
    board, journal = bench.board(), pinkit.Journal(tmp_path / "journal")
    for state in ("published", "already_published"):
        done = bench.wait(
            lambda: bench.client.pins.publish_many([{"board_id": board, "image": URL}], journal=journal)
        )
        assert [each.state for each in done] == [state]
    copied = pinkit.Journal(str(tmp_path / "copy"))
    assert (
        len(
            bench.wait(
                lambda: bench.client.boards.copy(
                    board_id=board, to_board_name="More", create=True, journal=copied
                )
            )
        )
        == 1
    )
    assert len(copied.path.read_bytes().splitlines()) == 3
    assert repr(copied) == f"Journal({str(tmp_path / 'copy')!r})"


# Disks, names and callers ----------------------------------------------------------------------------------


class Full:
    """A file on a disk with little space left.

    Args:
        file: The file to write to.
        room: The bytes left on the disk.
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
def test_a_full_disk_creates_no_pin_without_a_journal_entry(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    board, path = bench.board(), tmp_path / "journal"
    batch = [{"board_id": board, "image": PNG, "key": "k"}, {"board_id": board, "image": PNG, "key": "l"}]
    bench.wait(lambda: bench.client.pins.publish_many([], journal=path))
    open_path = Path.open
    with monkeypatch.context() as patched:

        def opened(self: Path, *args: Any, **kwargs: Any) -> Any:
            file = open_path(self, *args, **kwargs)
            return Full(file, room) if self == path else file

        patched.setattr(Path, "open", opened)
        with pytest.raises(pinkit.PinterestError, match=r"journal: .*No space left"):
            bench.wait(lambda: bench.make().pins.publish_many(batch, journal=path))
    made = len(bench.pins(board))
    assert path.read_bytes().count(b"\n") == path.read_bytes().count(b"{") == 1 + made
    assert bench.wait(lambda: bench.make().pins.publish_many(batch, journal=path))[1].succeeded
    assert len(bench.pins(board)) == 2


@pytest.mark.skipif(os.name != "posix", reason="names of files are Unicode here")
def test_a_file_name_that_is_not_unicode_ends_no_batch(bench: Bench, tmp_path: Path) -> None:
    board, path = bench.board(), tmp_path / "journal"
    odd = os.fsdecode(b"no\xe9.png")
    batch = [
        {"board_id": board, "image": odd, "key": odd},
        {"board_id": board, "image": URL, "key": f"{odd}2"},
    ]
    for state in ("published", "already_published"):
        done = bench.wait(lambda: bench.make().pins.publish_many(iter(batch), journal=path))
        assert [result.state for result in done] == ["failed", state]


def test_a_caller_cancelled_while_opening_leaves_no_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(Mode("asyncio"))  # only asyncio's cancellation leaves a thread behind
    path = tmp_path / "journal"
    start, go_on, released = (threading.Event() for _ in range(3))

    def slowly(_: Path) -> None:
        start.set()
        assert go_on.wait(60)

    lock = journal_file.locked

    def locked(path: Path, file: Any) -> Any:
        unlock = lock(path, file)

        def release() -> None:
            if unlock is not None:
                unlock()
            released.set()

        return unlock and release

    monkeypatch.setattr(journal_file, "sync_folder", slowly)
    monkeypatch.setattr(journal_file, "locked", locked)

    async def run() -> None:
        client = bench.client
        task = asyncio.create_task(client.pins.publish_many([], journal=path))
        while not start.is_set():
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        with pytest.raises(pinkit.PinterestError, match=r"journal: .*another run"):
            await client.pins.publish_many([], journal=path)
        released.clear()
        go_on.set()
        while not released.is_set():
            await asyncio.sleep(0.001)
        assert await client.pins.publish_many([], journal=path) == []

    bench.wait(lambda: asyncio.wait_for(run(), 10))


@pytest.mark.filterwarnings("ignore:.*unclosed file:ResourceWarning")
def test_ctrl_c_while_a_journal_is_closed_does_not_lock_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    bench = Bench(Mode("sync"))
    # The error of a Pin refers to the frames of the run, and these to the error.
    batch = [{"board_id": "404", "image": URL}]
    gc.disable()
    try:
        with monkeypatch.context() as patched:
            patched.setattr(OpenJournal, "close", interrupted)
            with pytest.raises(KeyboardInterrupt):
                bench.client.pins.publish_many(batch, journal=tmp_path / "journal")
        assert bench.client.pins.publish_many([], journal=tmp_path / "journal") == []
    finally:
        gc.enable()
    bench.mock.close()
