"""No token is lost: it is saved before it is used, and none is requested that could not be saved."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pinkit._auth.token_refresh import ADVISORY, PAUSE, StoredToken
from pinkit._core.effects import Run, Sleep
from pinkit.errors import TokenStoreError
from pinkit.oauth import OAuth
from pinkit.tokens import FileStore, MemoryStore, Token
from token_bench import APP, MONTH, Engine, finish, token, until_send


class Fragile(MemoryStore):
    """A store that fails to save the next new tokens, and records the saved ones."""

    def __init__(self, first: Token, failures: int = 0) -> None:
        super().__init__(first)
        self.failures = failures
        self.saved: list[Token] = []

    def save(self, token: Token) -> None:
        if token == self.load():  # the check that saving works
            return
        if self.failures:
            self.failures -= 1
            raise TokenStoreError("The disk is full.")
        self.saved.append(token)
        super().save(token)


class Full(MemoryStore):
    """A store that cannot save for now."""

    is_full = True

    def save(self, token: Token) -> None:
        if self.is_full:
            raise OSError(28, "The disk is full.")
        super().save(token)


class TestNoTokenIsLost:
    def test_the_new_token_is_stored_before_any_caller_gets_it(self) -> None:
        engine, store = Engine(), Fragile(token(-1))
        held = StoredToken(store, APP)
        steps = held.authorization(engine)
        until_send(steps)
        step = steps.send(None)
        while not (isinstance(step, Run) and "Save" in type(step.work).__name__):
            step = steps.send(step.work() if isinstance(step, Run) else None)
        # The response has arrived but is not stored yet: no caller gets the token.
        other = held.authorization(engine)
        for _ in range(5):
            assert isinstance(next(other), Sleep)
        step.work()
        assert store.saved[0].refresh_token == "r1"
        assert finish(steps, engine.clock.sleep) == "a1"
        assert finish(other, engine.clock.sleep) == "a1"

    @pytest.mark.parametrize("way", ["authorization", "renew", "refresh", "obtain"])
    def test_no_token_is_requested_that_could_not_be_stored(self, way: str) -> None:
        engine, store = Engine(), Full(token(-1))
        held = StoredToken(store, APP)
        code = OAuth("77", "x", redirect_uri="http://x/").code_request("code")
        more = {"renew": ("a0",), "obtain": (code,)}.get(way, ())
        with pytest.raises(TokenStoreError, match="disk is full"):
            engine.run(getattr(held, way)(engine, *more))
        assert engine.bodies == []
        store.is_full = False
        assert engine.run(held.authorization(engine)) == "a1"

    def test_a_full_store_is_no_error_while_the_old_token_is_valid(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        engine, held = Engine(), StoredToken(Full(token(ADVISORY - 1)), APP)
        assert engine.run(held.authorization(engine)) == "a0"
        assert engine.bodies == []
        assert "disk is full" in caplog.text

    def test_saving_the_current_token_checks_the_store(self, tmp_path: Path) -> None:
        store = FileStore(tmp_path / "t.json")
        engine, held = Engine(), StoredToken(store, APP, token(-1))
        steps = held.authorization(engine)
        until_send(steps)
        assert store.load() == token(-1)
        assert finish(steps, engine.clock.sleep) == "a1"

    @pytest.mark.parametrize("has_run", [False, True])
    def test_a_cancelled_check_does_not_overwrite_a_newer_token(self, has_run: bool) -> None:
        engine, store = Engine(), MemoryStore(token(-1))
        steps: Any = StoredToken(store, APP).authorization(engine)
        step = next(steps)
        while "Save" not in type(step.work).__name__:
            step = steps.send(step.work())
        if has_run:
            step.work()
        steps.close()
        store.save(token(MONTH, 9))
        step.work()  # the thread runs late
        assert store.load() == token(MONTH, 9)

    def test_a_saved_token_is_no_longer_pending(self) -> None:
        engine, store = Engine(), Fragile(token(-1), failures=1)
        held = StoredToken(store, APP)
        with pytest.raises(TokenStoreError):
            engine.run(held.authorization(engine))
        assert engine.run(held.authorization(engine)) == "a1"
        store.save(token(-1))  # the user restored the file and authorised the app again
        assert engine.run(held.renew(engine, "a1")) == "a2"

    @pytest.mark.parametrize("is_restored", [False, True])
    def test_a_token_stored_by_another_process_replaces_the_unsaved_one(self, is_restored: bool) -> None:
        engine, store = Engine(), Fragile(token(-1), failures=1)
        held = StoredToken(store, APP)
        with pytest.raises(TokenStoreError):
            engine.run(held.authorization(engine))
        store.save(token(MONTH, 9))
        assert engine.run(held.authorization(engine)) == "a9"
        if is_restored:
            store.save(token(-1))
        assert engine.run(held.renew(engine, "a9")) == "a2"

    def test_a_revoked_token_is_not_restored_by_an_unsaved_one(self) -> None:
        engine, store = Engine(), Fragile(token(-1), failures=1)
        held = StoredToken(store, APP)
        with pytest.raises(TokenStoreError):
            engine.run(held.authorization(engine))
        engine.run(held.revoke(engine))
        store.save(token(-1))
        assert engine.run(held.authorization(engine)) != "a1"
        assert engine.bodies[-1]["refresh_token"] == "r0"

    def test_a_failed_save_is_retried_without_a_new_refresh(self) -> None:
        engine, store = Engine(), Fragile(token(-1), failures=2)
        held = StoredToken(store, APP)
        for _ in range(2):
            with pytest.raises(TokenStoreError, match="disk is full") as caught:
                engine.run(held.authorization(engine))
            assert "a1" not in str(caught.value)
        assert engine.run(held.authorization(engine)) == "a1"
        assert [kept.refresh_token for kept in store.saved] == ["r1"]
        assert len(engine.bodies) == 1

    def test_a_save_that_fails_before_expiry_is_retried_later(self) -> None:
        engine, store = Engine(), Fragile(token(ADVISORY - 1), failures=1)
        held = StoredToken(store, APP)
        assert engine.run(held.authorization(engine)) == "a0"
        engine.clock.sleep(PAUSE + 1)
        assert engine.run(held.authorization(engine)) == "a1"
        assert len(engine.bodies) == 1

    def test_a_save_that_fails_after_a_401_is_retried_at_the_next_call(self) -> None:
        engine, store = Engine(), Fragile(token(MONTH), failures=1)
        held = StoredToken(store, APP)
        engine.run(held.authorization(engine))
        with pytest.raises(TokenStoreError):
            engine.run(held.renew(engine, "a0"))
        assert engine.run(held.authorization(engine)) == "a1"
        assert len(engine.bodies) == 1

    def test_an_exchange_whose_save_failed_is_not_lost_to_the_old_token(self) -> None:
        engine, store = Engine(), Fragile(token(MONTH), failures=1)
        held = StoredToken(store, APP)
        engine.run(held.authorization(engine))
        with pytest.raises(TokenStoreError):
            engine.run(held.obtain(engine, OAuth("77", "x", redirect_uri="http://x/").code_request("code")))
        assert engine.run(held.authorization(engine)) == "a1"
        assert store.load() == store.saved[0]

    @pytest.mark.parametrize("has_run", [False, True])
    def test_a_caller_cancelled_while_saving_still_saves(self, has_run: bool) -> None:
        engine, store = Engine(), Fragile(token(-1))
        held = StoredToken(store, APP)
        steps = held.authorization(engine)
        until_send(steps)
        step = steps.send(None)
        while not (isinstance(step, Run) and "Save" in type(step.work).__name__):
            step = steps.send(step.work() if isinstance(step, Run) else None)
        if has_run:
            step.work()  # the thread has finished, and its caller is not notified
        steps.close()
        assert len(store.saved) == 1
        step.work()  # or the thread runs late: it must not overwrite a newer token with an old one
        assert [kept.refresh_token for kept in store.saved] == ["r1"]
        assert engine.run(held.authorization(engine)) == "a1"
        assert len(engine.bodies) == 1

    def test_a_broken_store_is_an_error_and_no_token_is_requested(self, tmp_path: Path) -> None:
        path = tmp_path / "token.json"
        path.write_text("{")
        engine, held = Engine(), StoredToken(FileStore(path), APP)
        with pytest.raises(TokenStoreError, match=r"token\.json"):
            engine.run(held.authorization(engine))
        assert engine.bodies == []
