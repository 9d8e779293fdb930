"""Tokens in files: private, replaced at once, and rescued when a process was killed during a save."""

from __future__ import annotations

import errno
import functools
import os
import stat
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pinkit._io import files as _files
from pinkit.errors import TokenStoreError
from pinkit.tokens import FileStore, Token, TokenStore
from platforms import posix
from token_bench import FULL, SECRETS
from worker_processes import line_of, started


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "token.json"


def locked(store: FileStore) -> None:
    """Acquire and release the lock of a store."""
    release = store.try_lock()
    assert release is not None
    release()


class TestFileStore:
    @posix
    def test_only_the_owner_can_read_it_under_any_umask(self, tmp_path: Path) -> None:
        path, before = tmp_path / "folder" / "token.json", os.umask(0)
        try:
            store = FileStore(path)
            locked(store)
            store.save(FULL)
        finally:
            os.umask(before)
        assert {file.name: oct(stat.S_IMODE(file.stat().st_mode)) for file in path.parent.iterdir()} == {
            "token.json": "0o600",
            "token.json.lock": "0o600",
        }
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700

    @posix
    def test_it_is_private_from_the_first_byte(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        modes: list[int] = []
        real = os.fsync

        def look(descriptor: int) -> None:
            modes.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
            real(descriptor)

        monkeypatch.setattr(os, "fsync", look)
        FileStore(path).save(FULL)
        assert modes[0] == 0o600
        assert len(modes) == 2  # the file, and the folder that names it

    @posix
    def test_a_file_that_others_can_read_is_logged_once_and_made_private(
        self, path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        path.write_text(FULL.to_json())
        path.chmod(0o644)
        store = FileStore(path)
        assert store.load() == store.load() == FULL
        assert len(caplog.records) == 1
        store.save(FULL)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600

    @pytest.mark.parametrize("moment", ["open", "write", "fsync", "replace"])
    def test_a_save_that_fails_leaves_the_old_token_and_nothing_else(
        self, path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
    ) -> None:
        store = FileStore(path)
        store.save(Token("old"))

        def fail(*_: Any, **__: Any) -> Any:
            raise OSError(28, "No space left on device")

        def full(*args: Any, **options: Any) -> Any:
            return SimpleNamespace(write=fail, close=open(*args, **options).close)  # noqa: PTH123

        with monkeypatch.context() as patched:
            if moment == "replace":
                patched.setattr(Path, "replace", fail)
            elif moment == "write":
                patched.setattr(_files, "open", full, raising=False)
            else:
                patched.setattr(os, moment, fail)
            with pytest.raises(TokenStoreError, match=r"token\.json.*No space") as caught:
                store.save(FULL)
        assert not any(secret in str(caught.value) for secret in SECRETS)
        assert store.load() == Token("old")
        assert [file.name for file in path.parent.iterdir()] == ["token.json"]

    @pytest.mark.parametrize(
        "content", [b"", b'{"access_token": "pina_se', b"\xff\xfe\x00", b"pina_secret", b"[]"]
    )
    def test_a_broken_file_is_named_and_not_shown(self, path: Path, content: bytes) -> None:
        path.write_bytes(content)
        path.chmod(0o600)
        with pytest.raises(TokenStoreError, match=r"token\.json") as caught:
            FileStore(path).load()
        assert "pina" not in str(caught.value)

    @posix
    def test_a_link_stays_and_its_target_is_replaced(self, tmp_path: Path) -> None:
        (tmp_path / "real").mkdir()
        target, link = tmp_path / "real" / "token.json", tmp_path / "link.json"
        link.symlink_to(target)
        store = FileStore(link)
        assert store.load() is None  # its target does not exist yet
        store.save(FULL)
        assert link.is_symlink()
        assert store.load() == FileStore(target).load() == FULL
        assert store.identity == FileStore(target).identity
        release = store.try_lock()  # the same lock under both names
        assert FileStore(target).try_lock() is None
        assert release is not None
        release()

    @posix
    @pytest.mark.parametrize("use", ["load", "save", "clear", "try_lock"])
    def test_links_in_a_circle_are_an_error_stay_and_have_an_identity(self, path: Path, use: str) -> None:
        other = path.with_name("other.json")
        path.symlink_to(other)
        other.symlink_to(path)
        store = FileStore(path)
        assert isinstance(store, TokenStore)
        assert "token.json" in store.identity or "other.json" in store.identity
        with pytest.raises(TokenStoreError, match=r"token\.json.*links"):
            getattr(store, use)(*([FULL] if use == "save" else []))
        assert path.is_symlink()
        assert other.is_symlink()
        assert sorted(file.name for file in path.parent.iterdir()) == ["other.json", "token.json"]

    @posix
    def test_a_pipe_or_device_is_not_read(self, path: Path) -> None:
        os.mkfifo(path)
        for endless in (path, Path("/dev/zero")):
            with pytest.raises(TokenStoreError, match=rf"{endless} .*regular"):
                FileStore(endless).load()

    @posix
    @pytest.mark.parametrize(
        ("number", "advice"),
        [(errno.EBUSY, "mount"), (errno.EROFS, "writable"), (errno.ENOSPC, "No space")],
    )
    def test_a_file_that_cannot_be_replaced_names_the_next_step(
        self, path: Path, monkeypatch: pytest.MonkeyPatch, number: int, advice: str
    ) -> None:
        def fail(*_: Any) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(Path, "replace", fail)
        with pytest.raises(TokenStoreError, match=advice):
            FileStore(path).save(FULL)

    @pytest.mark.parametrize("use", ["load", "save", "clear", "try_lock"])
    def test_an_impossible_path_is_an_error(self, tmp_path: Path, use: str) -> None:
        (tmp_path / "file").write_text("")
        store = FileStore(tmp_path / "file" / "token.json")
        with pytest.raises(TokenStoreError, match=r"token\.json"):
            getattr(store, use)(*([FULL] if use == "save" else []))

    def test_home_and_the_current_folder_are_expanded(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.setenv("USERPROFILE", str(tmp_path))
        assert FileStore("~/t.json").path == (tmp_path / "t.json").resolve()
        monkeypatch.chdir(tmp_path)
        store = FileStore("t.json")
        monkeypatch.chdir("/")
        assert store.path == (tmp_path / "t.json").resolve()

    def test_a_process_that_dies_leaves_no_lock(self, path: Path) -> None:
        program = (
            "import os, sys; from pinkit.tokens import FileStore; "
            "release = FileStore(sys.argv[1]).try_lock(); print(release is not None, flush=True); "
            "sys.stdin.read(); os._exit(9)"
        )
        child = started(program, str(path))
        assert line_of(child) == "True"
        assert FileStore(path).try_lock() is None
        child.communicate(timeout=10)
        locked(FileStore(path))


KILLED = """
import os, sys
from pathlib import Path
from pinkit.tokens import FileStore, Token

Path.replace = lambda *_: os._exit(9)
FileStore(sys.argv[1]).save(Token(sys.argv[2], refresh_token="r"))
"""


def killed(path: Path, access_token: str) -> Path:
    """Let a process write a token and die before it is in place; return the file left behind."""
    before = set(path.parent.iterdir())
    process = started(KILLED, str(path), access_token)
    process.communicate()
    assert process.returncode == 9
    (left,) = set(path.parent.iterdir()) - before
    return left


def _then_real(real: Any, status: os.stat_result, _: os.stat_result, path: Path) -> bool:
    return bool(real(status, path))


class TestATokenThatAKilledProcessLeft:
    def names(self, path: Path) -> list[str]:
        return sorted(file.name for file in path.parent.iterdir())

    @pytest.mark.parametrize("old", [None, Token("old")])
    def test_is_taken_under_the_lock(self, path: Path, old: Token | None) -> None:
        store = FileStore(path)
        if old is not None:
            store.save(old)
        killed(path, "new")
        assert store.load() == old
        locked(store)
        assert store.load() == Token("new", refresh_token="r")
        assert self.names(path) == ["token.json", "token.json.lock"]

    def test_is_not_touched_while_somebody_else_has_the_lock(self, path: Path) -> None:
        store = FileStore(path)
        store.save(Token("old"))
        release = FileStore(path).try_lock()
        left = killed(path, "new")
        assert store.try_lock() is None
        assert left.exists()
        assert release is not None
        release()

    def test_the_newest_of_several_is_taken(self, path: Path) -> None:
        store = FileStore(path)
        store.save(Token("old"))
        for number in (3, 1, 2):
            os.utime(killed(path, f"new{number}"), (3e9 + number, 3e9 + number))
        locked(store)
        assert store.load() == Token("new3", refresh_token="r")
        assert self.names(path) == ["token.json", "token.json.lock"]

    @pytest.mark.parametrize("content", [b"", b'{"access_token": "ne', b"[]", b"\xff"])
    def test_half_of_one_is_deleted(self, path: Path, content: bytes) -> None:
        store = FileStore(path)
        store.save(Token("old"))
        killed(path, "new").write_bytes(content)
        locked(store)
        assert store.load() == Token("old")
        assert self.names(path) == ["token.json", "token.json.lock"]

    def test_one_older_than_the_file_is_deleted(self, path: Path) -> None:
        store = FileStore(path)
        store.save(Token("newer"))
        os.utime(killed(path, "old"), (1.0, 1.0))
        locked(store)
        assert store.load() == Token("newer")
        assert self.names(path) == ["token.json", "token.json.lock"]

    def test_one_of_another_file_is_left_alone(self, tmp_path: Path) -> None:
        name = "of-a-customer-whose-name-is-a-long-one-in-any-case"
        mine, other = tmp_path / f"{name}-1.json", tmp_path / f"{name}-2.json"
        FileStore(mine).save(Token("mine"))
        left = killed(other, "other")
        locked(FileStore(mine))
        assert FileStore(mine).load() == Token("mine")
        FileStore(mine).clear()
        assert left.exists()

    @posix
    @pytest.mark.parametrize("trap", ["mode", "link", "owner"])
    def test_one_that_somebody_else_may_have_written_is_not_taken(
        self, path: Path, monkeypatch: pytest.MonkeyPatch, trap: str
    ) -> None:
        store = FileStore(path)
        store.save(Token("old"))
        left = killed(path, "planted")
        if trap == "mode":
            left.chmod(0o666)
        elif trap == "link":
            left.rename(path.with_name("elsewhere"))
            left.symlink_to(path.with_name("elsewhere"))
        else:
            mine = os.stat_result((0o100600, 0, 0, 1, os.getuid() + 1, 0, 0, 0, 0, 0))
            monkeypatch.setattr(_files, "_is_ours", functools.partial(_then_real, _files._is_ours, mine))
        locked(store)
        assert store.load() == Token("old")
        assert left.is_symlink() or left.exists()

    def test_is_deleted_with_the_token(self, path: Path) -> None:
        store = FileStore(path)
        store.save(Token("old"))
        killed(path, "new")
        store.clear()
        assert self.names(path) == []
        locked(store)
        assert store.load() is None


def test_an_existing_temporary_file_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a folder that all users can write to, it can belong to any user, or be a link to any file."""
    path = tmp_path / "token.json"
    monkeypatch.setattr(os, "urandom", lambda size: b"x" * size)
    left = path.with_name(f"{_files._prefix(path)}{os.urandom(8).hex()}.tmp")
    left.write_bytes(b"precious")
    with pytest.raises(TokenStoreError, match="exists"):
        FileStore(path).save(FULL)
    assert left.read_bytes() == b"precious"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a file away")
class TestAFileThatRootWrites:
    USER = 65534

    def owners(self, folder: Path) -> set[int]:
        return {file.stat().st_uid for file in folder.iterdir()}

    def written(self, path: Path) -> None:
        store = FileStore(path)
        locked(store)
        store.save(FULL)

    def test_stays_with_its_owner(self, tmp_path: Path) -> None:
        path = tmp_path / "token.json"
        path.write_text("")
        os.chown(path, self.USER, self.USER)
        self.written(path)
        assert self.owners(tmp_path) == {self.USER}

    def test_belongs_to_the_owner_of_its_folder(self, tmp_path: Path) -> None:
        os.chown(tmp_path, self.USER, self.USER)
        self.written(tmp_path / "token.json")
        assert self.owners(tmp_path) == {self.USER}

    def test_belongs_to_root_where_anybody_can_have_put_a_file(self, tmp_path: Path) -> None:
        tmp_path.chmod(0o1777)
        path = tmp_path / "token.json"
        path.write_text("")
        os.chown(path, self.USER, self.USER)
        self.written(path)
        assert self.owners(tmp_path) == {0}
