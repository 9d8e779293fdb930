"""The file of a journal: its identity, its lock, its first line, and lines that end early."""

import os
import re
import stat
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pinkit import errors
from pinkit._io import journal_file
from pinkit._io.journal_file import JournalFile, append, locked


class Notes(JournalFile):
    """A journal of texts."""

    def __init__(self, path: Path | None, header: Mapping[str, Any] | None = None) -> None:
        super().__init__(path, header or {"notes": "pinkit"})
        self.texts: list[str] = []

    def _note(self, line: dict[str, Any]) -> None:
        self.texts.append(line["text"])

    def add(self, *texts: str) -> None:
        self._write(*({"text": each} for each in texts))


def opened(path: Path | None, header: Mapping[str, Any] | None = None) -> Notes:
    notes = Notes(path, header)
    notes.open()
    return notes


def read(path: Path) -> list[str]:
    notes = opened(path)
    notes.close()
    return notes.texts


def test_a_journal_without_a_path_is_kept_in_memory() -> None:
    first, second = opened(None), opened(None)
    first.add()
    first.add("a", "b")
    assert (first.texts, second.texts) == (["a", "b"], [])
    assert not first.is_kept
    assert first.identity != second.identity
    first.close()
    second.close()


def test_journals_of_one_file_have_one_identity(tmp_path: Path) -> None:
    path, other = tmp_path / "notes", tmp_path / "other"
    (tmp_path / "link").symlink_to(path)
    found = []
    for each in (path, path, tmp_path / "link", other):
        notes = opened(each)
        assert notes.is_kept
        found.append(notes.identity)
        notes.close()
    assert found[0] == found[1] == found[2] != found[3]


@pytest.mark.skipif(os.name != "posix", reason="permissions of files are POSIX'")
def test_a_new_journal_is_for_its_owner_only(tmp_path: Path) -> None:
    opened(tmp_path / "notes").close()
    assert stat.S_IMODE((tmp_path / "notes").stat().st_mode) == 0o600


def test_lines_are_written_together_and_can_be_read_by_people(tmp_path: Path) -> None:
    path = tmp_path / "notes"
    notes = opened(path)
    notes.add("Küche", "\udcff")  # the name of a file need not be valid Unicode
    notes.close()
    notes = opened(path)
    notes.add("Küche")
    notes.close()
    assert read(path) == ["Küche", "\udcff", "Küche"]
    assert path.read_text("utf-8").endswith('"Küche"}\n')  # valid as a whole


def test_a_line_that_a_killed_run_began_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "notes"
    opened(path).close()
    start = path.read_bytes()
    path.write_bytes(start + b'{"text": "a"}\n{"text": "X')
    assert read(path) == ["a"]
    assert path.read_bytes() == start + b'{"text": "a"}\n'


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_a_last_line_that_is_complete_but_not_valid_is_an_error(tmp_path: Path, end: bytes) -> None:
    path = tmp_path / "notes"
    opened(path).close()
    content = path.read_bytes() + b'{"text": "a"}' + end + b'{"text": "b"' + end
    path.write_bytes(content)
    notes = Notes(path)
    with pytest.raises(errors.JournalError, match=rf"line 3 of '{re.escape(str(path))}'"):
        notes.open()
    notes.close()
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("header", "added"),
    [({"notes": "pinkit"}, ""), ({"notes": "pinkit", "of": "ads.create_many"}, " for ads.create_many")],
)
def test_a_file_that_is_no_such_journal_is_named_and_not_changed(
    tmp_path: Path, header: Any, added: str
) -> None:
    path = tmp_path / "notes"
    path.write_bytes(b'{"notes": "another"}\n')
    notes = Notes(path, header)
    with pytest.raises(errors.JournalError) as raised:
        notes.open()
    notes.close()
    assert str(raised.value).startswith(f"journal: {str(path)!r} is not a journal of pinkit{added}, and was")
    assert path.read_bytes() == b'{"notes": "another"}\n'


def test_a_file_that_may_not_be_opened_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: Any, **__: Any) -> Any:
        raise PermissionError(13, "Permission denied")

    opened(tmp_path / "notes").close()
    monkeypatch.setattr(Path, "open", denied)
    notes = Notes(tmp_path / "notes")
    with pytest.raises(errors.JournalError, match=r"notes' cannot be opened: Permission denied"):
        notes.open()
    notes.close()


def test_of_a_file_that_is_no_journal_only_the_start_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge"
    path.touch()
    os.truncate(path, 2**42)  # more than any memory; the file has a hole
    notes = Notes(path)
    with pytest.raises(errors.JournalError, match="is not a journal"):
        notes.open()
    notes.close()


class Broken:
    """A file on a disk that fails."""

    name = "notes"

    def seek(self, *_: int) -> int:
        return 0

    def fileno(self) -> int:
        raise AssertionError

    def write(self, _: bytes) -> int:
        raise OSError(28, "No space left on device")

    def truncate(self, _: int) -> int:
        raise OSError(5, "Input/output error")


def test_the_error_is_that_of_the_write_even_if_its_start_cannot_be_removed() -> None:
    file: Any = Broken()
    with pytest.raises(errors.JournalError) as raised:
        append(file, b"{}\n")
    assert str(raised.value) == "journal: 'notes' cannot be written: No space left on device"


def test_an_error_without_a_number_is_stated(monkeypatch: pytest.MonkeyPatch) -> None:
    def write(*_: object) -> int:
        raise OSError("the disk is gone")

    monkeypatch.setattr(Broken, "write", write)
    file: Any = Broken()
    with pytest.raises(errors.JournalError, match="cannot be written: the disk is gone"):
        append(file, b"{}\n")


def test_windows_locks_a_file_beside_it_and_rejects_a_second_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_file, "sys", SimpleNamespace(platform="win32"))
    path = tmp_path / "notes"
    with path.open("ab") as file:
        unlock = locked(path, file)
        assert unlock is not None
        assert (tmp_path / "notes.lock").exists()
        assert locked(path, file) is None
        unlock()
        os.link(path, tmp_path / "second")
        with pytest.raises(ValueError, match=re.escape(f"journal: {str(path)!r} has a second name")):
            locked(path, file)
