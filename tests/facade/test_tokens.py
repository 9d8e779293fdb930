"""Tokens and their stores."""

from __future__ import annotations

import datetime as dt
import errno
import functools
import json
import logging
import os
import pickle
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pinkit._io import files as _files
from pinkit.errors import TokenStoreError
from pinkit.tokens import EnvironmentStore, FileStore, KeyringStore, MemoryStore, Token, TokenStore

FULL = Token(
    "pina_secret",
    refresh_token="pinr_secret",
    expires_at=1000.5,
    refresh_expires_at=2000.0,
    scopes="pins:read,boards:read",
)
SECRETS = ("pina_secret", "pinr_secret")
posix = pytest.mark.skipif(os.name != "posix", reason="needs the file modes and links of POSIX")


class TestToken:
    def test_no_repr_shows_a_secret(self) -> None:
        assert not any(secret in repr(FULL) + str(FULL) for secret in SECRETS)
        assert "1000.5" in repr(FULL)

    @pytest.mark.parametrize(
        "token",
        [FULL, Token("a"), Token("", refresh_token="r"), Token("a", scopes=[], app_only=True)],
        ids=range(4),
    )
    def test_json_keeps_everything(self, token: Token) -> None:
        assert Token.from_json(token.to_json()) == token
        assert pickle.loads(pickle.dumps(token)) == token  # noqa: S301

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "pina_secret",
            '"pina_secret"',
            "[]",
            "{}",
            '{"access_token": "pina_secret"',
            '{"access_token": 5}',
            '{"access_token": null, "refresh_token": null}',
            '{"access_token": "pina_secret", "expires_at": "pinr_secret"}',
            '{"access_token": "pina_secret", "scopes": [1]}',
            '{"access_token": "pina_secret", "scopes": 1}',
            '{"access_token": "pina_secret", "refresh_token": ["pinr_secret"]}',
            '{"refresh_token": ""}',
            '{"access_token": "pina_secret", "expires_at": true}',
            '{"access_token": "pina_secret", "expires_at": NaN}',
            '{"access_token": "pina_secret", "expires_at": 1e999}',
            '{"access_token": "pina_secret", "expires_at": ' + "9" * 400 + "}",
            '{"access_token": "pina_secret", "app_only": "no"}',
            '{"access_token": "pina secret", "refresh_token": "pinr_secret"}',
            '{"access_token": "pina_secret", "scopes": ' + "[" * 100_000,
            '{"access_token": "pina_secret", "expires_at": ' + "9" * 5_000 + "}",
        ],
        ids=lambda text: f"{text:.60}",
    )
    def test_an_invalid_token_is_an_error_without_secrets(self, text: str) -> None:
        with pytest.raises(ValueError, match="JSON") as caught:
            Token.from_json(text)
        error: BaseException | None = caught.value
        while error is not None:
            assert not any(secret in f"{error!r} {error.__dict__}" for secret in SECRETS)
            assert not isinstance(error, json.JSONDecodeError)
            error = error.__context__

    def test_the_field_that_is_wrong_is_named(self) -> None:
        for field in ("scopes", "expires_at", "refresh_token"):
            with pytest.raises(ValueError, match="expir" if field == "expires_at" else field):
                Token.from_json(json.dumps({"access_token": "a", field: {}}))

    @pytest.mark.parametrize(
        "field", ["refresh_token", "expires_at", "refresh_expires_at", "scopes", "app_only"]
    )
    def test_null_in_the_json_counts_as_missing(self, field: str) -> None:
        assert Token.from_json(json.dumps({"access_token": "a", field: None})) == Token("a")

    def test_a_refresh_token_beside_a_null_is_kept(self) -> None:
        token = Token.from_json('{"access_token": null, "refresh_token": "r", "expires_at": null}')
        assert token == Token("", refresh_token="r")

    def test_a_time_may_be_a_datetime_with_a_time_zone(self) -> None:
        zone = dt.timezone(dt.timedelta(hours=2))
        moment = dt.datetime(2001, 9, 9, 3, 46, 40, tzinfo=zone)
        token = Token("a", expires_at=moment, refresh_expires_at=moment)
        assert (token.expires_at, token.refresh_expires_at) == (1e9, 1e9)
        assert Token.from_json(token.to_json()) == token

    @pytest.mark.parametrize(
        ("moment", "kind", "message"),
        [
            (dt.datetime(2001, 9, 9), ValueError, "zone"),
            ("2001-09-09", TypeError, "1970.*str"),
            (dt.timedelta(days=30), TypeError, "timedelta"),
            (True, TypeError, "bool"),
            (float("nan"), ValueError, "1970"),
            (float("inf"), ValueError, "1970"),
            (10**400, ValueError, "1970"),
        ],
        ids=repr,
    )
    @pytest.mark.parametrize("field", ["expires_at", "refresh_expires_at"])
    def test_any_other_time_is_an_error(self, field: str, moment: Any, kind: Any, message: str) -> None:
        with pytest.raises(kind, match=message):
            Token("a", **{field: moment})

    @pytest.mark.parametrize("arguments", [(5,), (b"pina",), ("a", 5), ("a", "r", [5])])
    def test_a_value_that_is_no_text_is_an_error(self, arguments: Any) -> None:
        names = ("refresh_token", "scopes")
        with pytest.raises(TypeError, match=r"int|bytes"):
            Token(arguments[0], **dict(zip(names, arguments[1:], strict=False)))

    def test_unknown_fields_of_the_json_are_ignored(self) -> None:
        assert Token.from_json('{"access_token": "a", "added_later": {}}') == Token("a")

    @pytest.mark.parametrize(
        ("response", "expires", "refresh_expires"),
        [
            ({"expires_in": 10, "refresh_token_expires_in": 20}, 110.0, 120.0),
            ({"expires_in": "10", "refresh_token_expires_at": 500}, 110.0, 500.0),
            ({"expires_in": None}, None, None),
            ({"expires_in": "soon"}, None, None),
            ({"expires_in": 10**400, "refresh_token_expires_in": "9" * 400}, None, None),
            ({"expires_in": "nan", "refresh_token_expires_in": float("inf")}, None, None),
            ({"expires_in": 10**400, "expires_at": 7}, 7.0, None),
            ({"expires_in": [], "expires_at": {}}, None, None),
            ({}, None, None),
        ],
    )
    def test_lifetimes_become_times(self, response: Any, expires: Any, refresh_expires: Any) -> None:
        token = Token.from_response({"access_token": "a", "refresh_token": "r", **response}, 100.0)
        assert (token.expires_at, token.refresh_expires_at) == (expires, refresh_expires)

    def test_fields_missing_from_the_response_keep_their_values(self) -> None:
        token = Token.from_response({"access_token": "new", "expires_in": 1}, 5.0, FULL)
        assert token.refresh_token == FULL.refresh_token
        assert token.refresh_expires_at == FULL.refresh_expires_at
        assert token.scopes == FULL.scopes
        assert token.expires_at == 6.0

    def test_a_new_refresh_token_brings_its_own_expiry(self) -> None:
        token = Token.from_response({"access_token": "new", "refresh_token": "r2"}, 5.0, FULL)
        assert (token.refresh_token, token.refresh_expires_at) == ("r2", None)

    @pytest.mark.parametrize(
        "response", [{}, {"access_token": ""}, {"access_token": None}, {"access_token": 3}]
    )
    def test_a_response_without_a_token_is_an_error(self, response: Any) -> None:
        with pytest.raises(ValueError, match="access_token"):
            Token.from_response(response, 0.0)

    def test_an_empty_token_is_an_error(self) -> None:
        with pytest.raises(ValueError, match="refresh"):
            Token("")


class Keys:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


@pytest.fixture(params=["memory", "environment", "file", "keyring"])
def store(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TokenStore:
    monkeypatch.setitem(sys.modules, "keyring", Keys())
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    stores: dict[str, TokenStore] = {
        "memory": MemoryStore(),
        "environment": EnvironmentStore({}),
        "file": FileStore(tmp_path / "new" / "folder" / "token.json"),
        "keyring": KeyringStore("me"),
    }
    return stores[request.param]


class TestEveryStore:
    def test_is_a_store(self, store: TokenStore) -> None:
        assert isinstance(store, TokenStore)

    def test_loads_the_saved_token(self, store: TokenStore) -> None:
        assert store.load() is None
        store.save(FULL)
        assert store.load() == FULL
        store.save(Token("next"))
        assert store.load() == Token("next")

    def test_forgets(self, store: TokenStore) -> None:
        store.clear()
        store.save(FULL)
        store.clear()
        assert store.load() is None

    def test_has_one_lock_holder_at_a_time(self, store: TokenStore) -> None:
        release = store.try_lock()
        assert release is not None
        assert store.try_lock() is None
        thread = threading.Thread(target=release)  # from any folder
        thread.start()
        thread.join()
        again = store.try_lock()
        assert again is not None
        again()

    def test_gives_the_lock_to_one_of_many_threads(self, store: TokenStore) -> None:
        gate, got = threading.Barrier(16), list[Any]()

        def enter() -> None:
            gate.wait()
            got.append(store.try_lock())

        threads = [threading.Thread(target=enter) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        (release,) = [one for one in got if one is not None]
        release()

    def test_shows_no_secret(self, store: TokenStore) -> None:
        store.save(FULL)
        assert not any(secret in repr(store) + store.identity for secret in SECRETS)


class TestEnvironmentStore:
    def test_reads_both_tokens(self) -> None:
        environ = {"PINTEREST_ACCESS_TOKEN": "a", "PINTEREST_REFRESH_TOKEN": "r"}
        assert EnvironmentStore(environ).load() == Token("a", refresh_token="r")

    def test_a_refresh_token_alone_has_expired(self) -> None:
        token = EnvironmentStore({"PINTEREST_REFRESH_TOKEN": "r"}).load()
        assert token == Token("", refresh_token="r", expires_at=0.0)

    def test_reads_the_real_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "from-the-environment")
        monkeypatch.delenv("PINTEREST_REFRESH_TOKEN", raising=False)
        assert EnvironmentStore().load() == Token("from-the-environment")

    def test_saving_the_same_token_does_not_warn(self, caplog: pytest.LogCaptureFixture) -> None:
        store = EnvironmentStore({"PINTEREST_ACCESS_TOKEN": "a"})
        store.save(Token("a"))
        assert caplog.records == []

    def test_warns_once_that_a_renewed_token_will_be_lost(self, caplog: pytest.LogCaptureFixture) -> None:
        store = EnvironmentStore({"PINTEREST_ACCESS_TOKEN": "a"})
        with caplog.at_level(logging.WARNING, "pinkit"):
            store.save(FULL)
            store.save(Token("b"))
        assert [record.name for record in caplog.records] == ["pinkit.tokens"]
        assert "FileStore" in caplog.text
        assert not any(secret in caplog.text for secret in SECRETS)


class TestFileStore:
    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        return tmp_path / "token.json"

    @posix
    def test_only_the_owner_can_read_it_even_under_a_loose_umask(self, tmp_path: Path) -> None:
        path, before = tmp_path / "folder" / "token.json", os.umask(0)
        try:
            store = FileStore(path)
            release = store.try_lock()
            store.save(FULL)
            assert release is not None
            release()
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
    def test_a_loop_of_links_is_an_error_and_stays(self, path: Path, use: str) -> None:
        other = path.with_name("other.json")
        path.symlink_to(other)
        other.symlink_to(path)
        store = FileStore(path)
        with pytest.raises(TokenStoreError, match=r"token\.json.*links"):
            getattr(store, use)(*([FULL] if use == "save" else []))
        assert path.is_symlink()
        assert other.is_symlink()

    @posix
    @pytest.mark.parametrize("use", ["load", "save", "clear", "try_lock"])
    def test_links_in_a_circle_stay_and_have_an_identity(self, path: Path, use: str) -> None:
        other = path.with_name("other.json")
        path.symlink_to(other)
        other.symlink_to(path)
        store = FileStore(path)
        assert isinstance(store, TokenStore)
        assert "token.json" in store.identity or "other.json" in store.identity
        with pytest.raises(TokenStoreError, match=r"token\.json"):
            getattr(store, use)(*([FULL] if use == "save" else []))
        assert path.is_symlink()
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
        child = subprocess.Popen(
            [sys.executable, "-c", program, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stdout.readline() == b"True\n"
        assert FileStore(path).try_lock() is None
        child.stdin.close()
        child.wait(10)
        child.stdout.close()
        release = FileStore(path).try_lock()
        assert release is not None
        release()


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
    command = [sys.executable, "-c", KILLED, str(path), access_token]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    assert subprocess.run(command, env=environment, check=False).returncode == 9
    (left,) = set(path.parent.iterdir()) - before
    return left


def locked(store: FileStore) -> None:
    release = store.try_lock()
    assert release is not None
    release()


class TestATokenThatAKilledProcessLeft:
    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        return tmp_path / "token.json"

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


def _then_real(real: Any, status: os.stat_result, _: os.stat_result, path: Path) -> bool:
    return bool(real(status, path))


def test_an_existing_temporary_file_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a folder that all users can write to, it can belong to any user, or be a link to any file."""
    path = tmp_path / "token.json"
    monkeypatch.setattr(os, "urandom", lambda size: b"x" * size)
    left = killed_by_hand(path)
    with pytest.raises(TokenStoreError, match="exists"):
        FileStore(path).save(FULL)
    assert left.read_bytes() == b"precious"


def killed_by_hand(path: Path) -> Path:
    left = path.with_name(f"{_files._prefix(path)}{os.urandom(8).hex()}.tmp")
    left.write_bytes(b"precious")
    return left


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a file away")
class TestAFileThatRootWrites:
    USER = 65534

    def owners(self, folder: Path) -> set[int]:
        return {file.stat().st_uid for file in folder.iterdir()}

    def written(self, path: Path) -> None:
        store = FileStore(path)
        locked(store)
        store.save(FULL)

    def test_stays_its_user_s(self, tmp_path: Path) -> None:
        path = tmp_path / "token.json"
        path.write_text("")
        os.chown(path, self.USER, self.USER)
        self.written(path)
        assert self.owners(tmp_path) == {self.USER}

    def test_is_the_user_s_whose_folder_it_is(self, tmp_path: Path) -> None:
        os.chown(tmp_path, self.USER, self.USER)
        self.written(tmp_path / "token.json")
        assert self.owners(tmp_path) == {self.USER}

    def test_stays_root_s_where_anybody_can_have_put_a_file(self, tmp_path: Path) -> None:
        tmp_path.chmod(0o1777)
        path = tmp_path / "token.json"
        path.write_text("")
        os.chown(path, self.USER, self.USER)
        self.written(path)
        assert self.owners(tmp_path) == {0}


class TestKeyringStore:
    def test_a_missing_extra_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "keyring", None)
        for use in (KeyringStore().load, lambda: KeyringStore().save(FULL), KeyringStore().clear):
            with pytest.raises(TokenStoreError, match=r"pinkit\[keyring\]"):
                use()

    def test_an_error_of_the_keyring_does_not_show_the_token(self, monkeypatch: pytest.MonkeyPatch) -> None:
        class Broken(Keys):
            def set_password(self, service: str, username: str, password: str) -> None:  # noqa: ARG002
                raise RuntimeError(f"cannot store {password}")

        monkeypatch.setitem(sys.modules, "keyring", Broken())
        with pytest.raises(TokenStoreError, match="set_password") as caught:
            KeyringStore().save(FULL)
        assert "pina" not in str(caught.value)

    def test_users_and_services_have_separate_tokens(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "keyring", Keys())
        KeyringStore("a").save(FULL)
        assert KeyringStore("b").load() is None
        assert KeyringStore("a", service="other").load() is None

    @posix
    @pytest.mark.parametrize("trap", ["link", "other"])
    def test_no_lock_in_a_folder_of_somebody_else(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trap: str
    ) -> None:
        monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        folder = tmp_path / f"pinkit-{os.getuid()}"
        if trap == "link":
            (tmp_path / "elsewhere").mkdir()
            folder.symlink_to(tmp_path / "elsewhere")
        else:
            folder.mkdir()
            mine = os.getuid()
            monkeypatch.setattr(os, "getuid", _then(mine, mine + 1))
        with pytest.raises(TokenStoreError, match="XDG_RUNTIME_DIR"):
            KeyringStore().try_lock()

    @posix
    def test_the_lock_s_folder_is_private(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        release = KeyringStore().try_lock()
        assert release is not None
        release()
        assert stat.S_IMODE((tmp_path / f"pinkit-{os.getuid()}").stat().st_mode) == 0o700


def _then(*values: int) -> Any:
    rest: Iterator[int] = iter(values)
    last = values[-1]
    return lambda: next(rest, last)


def test_importing_the_stores_does_not_import_optional_packages() -> None:
    program = (
        "import sys, pinkit.tokens, pinkit.oauth; "
        "print([name for name in ('filelock', 'keyring') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.stdout == "[]\n"
