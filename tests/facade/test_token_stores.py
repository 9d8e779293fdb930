"""Stores of tokens: what all of them do; those in the environment and in a keyring."""

from __future__ import annotations

import logging
import os
import stat
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from pinkit.errors import TokenStoreError
from pinkit.tokens import EnvironmentStore, FileStore, KeyringStore, MemoryStore, Token, TokenStore
from platforms import posix
from token_bench import FULL, SECRETS
from worker_processes import started


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
        thread = threading.Thread(target=release)  # from any thread
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
    def test_a_folder_that_somebody_else_can_have_made_has_no_lock(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        (tmp_path / "elsewhere").mkdir()
        (tmp_path / f"pinkit-{os.getuid()}").symlink_to(tmp_path / "elsewhere")
        with pytest.raises(TokenStoreError, match="XDG_RUNTIME_DIR"):
            KeyringStore().try_lock()

    @posix
    def test_the_folder_of_the_lock_is_private(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        release = KeyringStore().try_lock()
        assert release is not None
        release()
        assert stat.S_IMODE((tmp_path / f"pinkit-{os.getuid()}").stat().st_mode) == 0o700


def test_importing_the_stores_does_not_import_optional_packages() -> None:
    program = (
        "import sys, pinkit.tokens, pinkit.oauth; "
        "print([name for name in ('filelock', 'keyring') if name in sys.modules])"
    )
    assert started(program).communicate() == ("[]\n", "")
