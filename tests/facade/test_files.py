"""Files that only their owner can read, and locks on them."""

import errno
import gc
import os
import stat
import tempfile
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest
from pinkit._io import files
from platforms import posix


def test_the_name_of_a_replacement_is_bounded_and_unique_for_its_file(tmp_path: Path) -> None:
    long = tmp_path / ("a" * 200)
    new = files.Replacement(long, 0o600)
    (name,) = (each.name for each in tmp_path.iterdir())
    new.discard()
    start, digest, random = name[1:].removesuffix(".tmp").split(".")
    assert start == "a" * 40
    assert len(digest) == len(random) == 16


@pytest.mark.parametrize("name", ["a", "pins.jsonl", "a" * 100, "é.jpg"])
def test_a_replacement_is_recognised_by_its_name(tmp_path: Path, name: str) -> None:
    new = files.Replacement(tmp_path / name, 0o600)
    made = Path(str(new.file.name)).name
    new.discard()
    assert files.is_unfinished(made)
    for other in (name, made[1:], f"{made}x", made.upper(), f".{name}.tmp", f".{name}.{'0' * 16}.tmp"):
        assert not files.is_unfinished(other)


@pytest.mark.parametrize("durable", [True, False])
def test_a_folder_that_cannot_be_synchronised_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, durable: bool
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EINVAL, "not on this file system")

    new = files.Replacement(tmp_path / "token.json", 0o600)
    new.file.write(b"{}")
    monkeypatch.setattr(os, "open", fail)  # opens the folder; the file is open
    new.commit(durable=durable)
    assert (tmp_path / "token.json").read_bytes() == b"{}"


def test_a_replacement_that_cannot_be_closed_is_deleted(tmp_path: Path) -> None:
    new = files.Replacement(tmp_path / "token.json", 0o600)
    new.file.write(b"{}")  # buffered: closing writes it
    os.close(new.file.fileno())
    new.discard()
    assert list(tmp_path.iterdir()) == []


@posix
def test_only_replacements_that_nobody_else_can_have_written_are_found(tmp_path: Path) -> None:
    path, other = tmp_path / "token.json", tmp_path / "elsewhere"
    other.write_bytes(b"{}")
    made = [files.Replacement(path, mode) for mode in (0o600, 0o644)]
    names = [Path(each.file.name) for each in made]
    names[0].with_name(names[0].name.replace(".tmp", ".tmp2")).touch(0o600)
    link = names[0].with_name(f"{names[0].name[:-20]}{'0' * 16}.tmp")
    link.symlink_to(other)
    other.chmod(0o600)
    assert files.left_behind(path) == [names[0]]
    path.touch()  # with the file, its owner counts too
    assert files.left_behind(path) == [names[0]]
    for each in made:
        each.discard()
    assert files.left_behind(tmp_path / "missing" / "token.json") == []


@posix
def test_replacements_of_the_files_owner_are_found_by_root(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "token.json"
    new = files.Replacement(path, 0o600)
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    assert files.left_behind(path) == []
    path.touch()
    assert files.left_behind(path) == [Path(new.file.name)]
    new.discard()


@posix
def test_where_files_have_no_owners_all_are_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "token.json").touch(0o666)
    status = (tmp_path / "token.json").stat()
    monkeypatch.setattr(files, "os", SimpleNamespace(name="nt"))
    assert files._is_ours(status, tmp_path / "token.json")


class Owners:
    """Root, on a file system that may not allow changes of owners."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, uid: int = 0) -> None:
        self.changed: list[tuple[int, int]] = []
        self.error: OSError | None = None
        monkeypatch.setattr(os, "geteuid", lambda: uid)
        monkeypatch.setattr(os, "fchown", self._change)

    def _change(self, _: int, uid: int, gid: int) -> None:
        if self.error is not None:
            raise self.error
        self.changed.append((uid, gid))


@posix
def test_root_gives_a_new_file_to_the_owner_of_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    owners = Owners(monkeypatch)
    files.replace(tmp_path / "token.json", b"{}")
    assert owners.changed == [(tmp_path.stat().st_uid, tmp_path.stat().st_gid)]
    owners.error = PermissionError(errno.EPERM, "not on this file system")
    files.replace(tmp_path / "token.json", b"[]")
    assert (tmp_path / "token.json").read_bytes() == b"[]"


@posix
def test_nobody_but_root_changes_owners(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    owners = Owners(monkeypatch, uid=1000)
    files.replace(tmp_path / "token.json", b"{}")
    assert owners.changed == []


@pytest.mark.parametrize("of", [True, False])
def test_a_lock_is_private_and_released_by_any_thread(tmp_path: Path, of: bool) -> None:
    path = tmp_path / "locks" / "token.lock"
    release = files.try_file_lock(path, tmp_path / "token.json" if of else None)
    assert release is not None
    assert files.try_file_lock(path) is None
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    thread = threading.Thread(target=release)
    thread.start()
    thread.join()
    again = files.try_file_lock(path)
    assert again is not None
    again()


def test_the_lock_of_a_run_is_tried_again_only_if_it_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", lambda: collected.append(1))
    assert files.lock_for_run(lambda: "release") == "release"
    assert collected == []
    results = iter([None, "release"])
    assert files.lock_for_run(lambda: next(results)) == "release"
    assert collected == [1]


def test_locks_are_in_a_folder_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/7")
    assert files.runtime_folder() == Path("/run/user/7/pinkit")
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    if hasattr(os, "getuid"):
        assert files.runtime_folder() == tmp_path / f"pinkit-{os.getuid()}"
        monkeypatch.delattr(os, "getuid")
    assert files.runtime_folder() == tmp_path / "pinkit"


@posix
@pytest.mark.parametrize("kind", ["of another user", "link"])
def test_a_folder_that_somebody_else_can_have_made_is_rejected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    uid = os.getuid() + (kind != "link")
    monkeypatch.setattr(os, "getuid", lambda: uid)
    folder = tmp_path / f"pinkit-{uid}"
    if kind == "link":
        (tmp_path / "elsewhere").mkdir()
        folder.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(PermissionError, match="set XDG_RUNTIME_DIR") as caught:
        files.runtime_folder()
    assert caught.value.errno == errno.EACCES
    assert caught.value.filename == str(folder)
