"""A token is refreshed in time and once, and all that wait for it get the new one."""

from __future__ import annotations

import asyncio
import gc
import logging
from typing import Any

import pytest
from pinkit import errors
from pinkit._auth.token_refresh import ADVISORY, FRUITLESS, MANDATORY, PATIENCE, PAUSE, StoredToken
from pinkit._core.effects import Sleep
from pinkit._core.retry import Retry
from pinkit.events import TokenRefreshed
from pinkit.oauth import OAuth
from pinkit.tokens import EnvironmentStore, MemoryStore, Token, TokenStore
from token_bench import APP, MONTH, NOW, Engine, finish, stored, token, until_send, until_sleep


class TestWhenATokenIsRenewed:
    @pytest.mark.parametrize(
        ("left", "refreshes"),
        [
            (None, 0),
            (MONTH, 0),
            (ADVISORY + 1, 0),
            (ADVISORY, 1),
            (ADVISORY - 1, 1),
            (MANDATORY - 1, 1),
            (-5.0, 1),
        ],
    )
    def test_it_is_renewed_before_it_expires(self, left: float | None, refreshes: int) -> None:
        engine, held = Engine(), stored(left)
        assert engine.run(held.authorization(engine)) == f"a{refreshes}"
        assert engine.run(held.authorization(engine)) == f"a{refreshes}"
        assert len(engine.bodies) == refreshes
        assert engine.events == [TokenRefreshed(NOW + MONTH)] * refreshes

    def test_a_fresh_token_is_used_without_a_step(self) -> None:
        engine, held = Engine(), stored(MONTH)
        engine.run(held.authorization(engine))
        with pytest.raises(StopIteration) as done:
            next(held.authorization(engine))
        assert done.value.value == "a0"

    def test_time_goes_by(self) -> None:
        engine, held = Engine(), stored(ADVISORY + 100)
        assert engine.run(held.authorization(engine)) == "a0"
        engine.clock.sleep(100)
        assert engine.run(held.authorization(engine)) == "a1"
        engine.clock.sleep(MONTH - ADVISORY - 1)
        assert engine.run(held.authorization(engine)) == "a1"
        engine.clock.sleep(1)
        assert engine.run(held.authorization(engine)) == "a2"
        assert [body["refresh_token"] for body in engine.bodies] == ["r0", "r1"]

    def test_a_token_that_lives_for_a_minute_is_not_renewed_at_every_call(self) -> None:
        engine, held = Engine(lifetime=60), stored(-1)
        for _ in range(4):
            engine.run(held.authorization(engine))
            engine.clock.sleep(10)
        assert len(engine.bodies) == 1
        engine.clock.sleep(10)
        assert engine.run(held.authorization(engine)) == "a2"

    def test_a_token_that_lives_for_two_seconds_is_used_for_three_quarters_of_them(self) -> None:
        engine, held = Engine(lifetime=2), stored(-1)
        engine.run(held.authorization(engine))
        engine.clock.sleep(1.25)
        assert engine.run(held.authorization(engine)) == "a1"
        engine.clock.sleep(0.25)
        assert engine.run(held.authorization(engine)) == "a2"

    @pytest.mark.parametrize("lifetime", [0, -1, None])
    def test_a_token_with_a_lifetime_of_zero_is_used_once(self, lifetime: Any) -> None:
        engine, held = Engine(lifetime=lifetime), stored(-1)
        assert engine.run(held.authorization(engine)) == "a1"

    @pytest.mark.parametrize(
        "store",
        [EnvironmentStore({"PINTEREST_REFRESH_TOKEN": "r0"}), MemoryStore(Token("", refresh_token="r0"))],
    )
    def test_a_refresh_token_alone_is_enough(self, store: TokenStore) -> None:
        engine, held = Engine(), StoredToken(store, APP)
        assert engine.run(held.authorization(engine)) == "a1"
        assert engine.bodies[0] == {"grant_type": "refresh_token", "refresh_token": "r0"}

    def test_the_scopes_are_known_once_the_token_is_read(self) -> None:
        engine, held = Engine(), stored(MONTH, scopes="ads:read")
        assert held.scopes is None
        engine.run(held.authorization(engine))
        assert held.scopes == {"ads:read"}
        engine.run(held.renew(engine, "a0"))
        assert held.scopes == {"boards:read"}

    def test_client_credentials_are_fetched_again(self) -> None:
        app = OAuth("77", "s3cr3t", scopes="ads:read", grant="client_credentials")
        responses = [{"access_token": f"c{n}", "expires_in": MONTH, "scope": "ads:read"} for n in range(3)]
        engine, held = Engine(responses), StoredToken(MemoryStore(), app)
        assert held.app_only
        assert engine.run(held.authorization(engine)) == "c0"
        engine.clock.sleep(MONTH)
        assert engine.run(held.authorization(engine)) == "c1"
        assert engine.run(held.renew(engine, "c1")) == "c2"
        assert engine.bodies == [{"grant_type": "client_credentials", "scope": "ads:read"}] * 3

    def test_a_stored_token_of_the_app_is_fetched_again_with_its_own_scopes(self) -> None:
        store = MemoryStore(Token("c", expires_at=NOW, scopes="pins:read", app_only=True))
        engine, held = Engine(), StoredToken(store, APP)
        engine.run(held.authorization(engine))
        assert engine.bodies == [{"grant_type": "client_credentials", "scope": "pins:read"}]
        kept = store.load()
        assert kept is not None
        assert kept.app_only

    def test_a_stored_token_of_the_app_is_fetched_again_before_it_expires(self) -> None:
        expires_at = NOW + ADVISORY - 1
        store = MemoryStore(Token("c", expires_at=expires_at, scopes="pins:read", app_only=True))
        engine = Engine()
        assert engine.run(StoredToken(store, APP).authorization(engine)) == "a1"

    def test_a_rejected_app_is_an_error(self) -> None:
        app = OAuth("77", "s3cr3t", scopes="ads:read", grant="client_credentials")
        engine = Engine([errors.ReauthorizationRequiredError("unknown app")])
        with pytest.raises(errors.ReauthorizationRequiredError, match="unknown app"):
            engine.run(StoredToken(MemoryStore(), app).authorization(engine))

    def test_a_read_token_is_not_read_again(self) -> None:
        held = stored(MONTH, scopes="ads:read")
        Engine().run(held.load())
        assert held.scopes is not None
        assert list(held.load()) == []

    def test_a_store_without_an_app_revokes_nothing(self) -> None:
        with pytest.raises(errors.PinterestError, match="no app"):
            Engine().run(StoredToken(MemoryStore(token(MONTH))).revoke(Engine()))

    @pytest.mark.parametrize("first", [None, Token("", refresh_token="r")])
    def test_a_store_without_a_token_and_an_app_is_an_error(self, first: Token | None) -> None:
        engine, held = Engine(), StoredToken(MemoryStore(first))
        with pytest.raises(errors.ReauthorizationRequiredError, match="no access token in MemoryStore"):
            engine.run(held.authorization(engine))

    @pytest.mark.parametrize(
        ("store", "expected"),
        [
            (MemoryStore(), "MemoryStore"),
            (MemoryStore(Token("a", expires_at=NOW - 1)), "refresh"),
        ],
    )
    def test_a_token_that_cannot_be_renewed_needs_reauthorization(
        self, store: TokenStore, expected: str
    ) -> None:
        engine, held = Engine(), StoredToken(store, APP)
        for _ in range(2):
            with pytest.raises(errors.ReauthorizationRequiredError, match=expected):
                engine.run(held.authorization(engine))
        assert engine.bodies == []

    def test_a_token_without_a_refresh_token_is_used_to_its_last_second(self) -> None:
        engine, held = Engine(), stored(2, refresh_token=None)
        assert engine.run(held.authorization(engine)) == "a0"
        engine.clock.sleep(1)
        assert engine.run(held.authorization(engine)) == "a0"


class TestAfterA401:
    def test_the_token_is_renewed_once(self) -> None:
        engine, held = Engine(), stored(MONTH)
        assert engine.run(held.renew(engine, "a0")) == "a1"
        # Other callers whose calls were rejected with the old token use the new one.
        assert engine.run(held.renew(engine, "a0")) == "a1"
        assert len(engine.bodies) == 1

    def test_a_token_stored_by_another_process_is_used(self) -> None:
        engine, store = Engine(), MemoryStore(token(MONTH))
        held = StoredToken(store, APP)
        engine.run(held.authorization(engine))
        store.save(token(MONTH, 7))
        assert engine.run(held.renew(engine, "a0")) == "a7"
        assert engine.run(held.authorization(engine)) == "a7"
        assert engine.bodies == []

    def test_a_short_token_stored_by_another_process_is_not_renewed_at_once(self) -> None:
        engine, store = Engine(), MemoryStore(token(MONTH))
        held = StoredToken(store, APP)
        engine.run(held.authorization(engine))
        store.save(token(100, 7))
        assert engine.run(held.renew(engine, "a0")) == "a7"
        assert engine.run(held.authorization(engine)) == "a7"
        engine.clock.sleep(75)
        assert engine.run(held.authorization(engine)) == "a1"

    def test_a_token_stored_while_the_empty_store_was_read_is_used(self) -> None:
        engine, store = Engine(), MemoryStore()
        steps: Any = StoredToken(store, APP).authorization(engine)
        assert next(steps).work() is None
        store.save(token(MONTH, 7))
        assert finish(steps, engine.clock.sleep) == "a7"

    def test_an_expired_token_stored_by_another_process_is_renewed(self) -> None:
        engine, store = Engine(), MemoryStore(token(MONTH))
        held = StoredToken(store, APP)
        engine.run(held.authorization(engine))
        store.save(token(-5, 7))
        assert engine.run(held.renew(engine, "a0")) == "a1"
        assert engine.bodies[0]["refresh_token"] == "r7"

    @pytest.mark.parametrize("status", [400, 401])
    def test_a_dead_grant_is_remembered_and_not_asked_again(self, status: int) -> None:
        engine = Engine([errors.ReauthorizationRequiredError("dead", status=status, code=283)])
        store = MemoryStore(token(-5))
        held = StoredToken(store, APP)
        for message in ("dead", "rejected this refresh token before", "rejected this refresh token before"):
            with pytest.raises(errors.ReauthorizationRequiredError, match=message):
                engine.run(held.authorization(engine))
        assert len(engine.bodies) == 1
        # The user authorised the app again.
        store.save(token(-5, 8))
        assert engine.run(held.authorization(engine)) == "a2"

    def test_a_code_that_is_rejected_does_not_end_the_refresh_token(self) -> None:
        engine, held = Engine([errors.ReauthorizationRequiredError("used up")]), stored(-5)
        with pytest.raises(errors.ReauthorizationRequiredError, match="used up"):
            engine.run(held.obtain(engine, OAuth("77", "x", redirect_uri="http://x/").code_request("code")))
        assert engine.run(held.authorization(engine)) == "a2"
        assert engine.bodies[1] == {"grant_type": "refresh_token", "refresh_token": "r0"}

    def test_a_new_token_that_is_rejected_at_once_is_not_renewed_for_an_hour(self) -> None:
        engine, held = Engine(), stored(MONTH)
        assert engine.run(held.renew(engine, "a0")) == "a1"
        assert engine.run(held.renew(engine, "a1", again=True)) is None
        for _ in range(3):
            assert engine.run(held.renew(engine, "a1")) is None
        assert engine.run(held.renew(engine, "a0")) == "a1"  # of a call that started before
        engine.clock.sleep(FRUITLESS)
        assert engine.run(held.renew(engine, "a1")) == "a2"
        assert len(engine.bodies) == 2

    def test_a_token_stored_by_another_process_replaces_a_rejected_new_token(self) -> None:
        engine, store = Engine(), MemoryStore(token(MONTH))
        held = StoredToken(store, APP)
        engine.run(held.renew(engine, "a0"))
        engine.run(held.renew(engine, "a1", again=True))
        store.save(token(MONTH, 7))
        assert engine.run(held.renew(engine, "a1")) == "a7"
        assert engine.run(held.renew(engine, "a7")) == "a2"

    def test_a_temporary_error_is_not_remembered(self) -> None:
        engine, held = Engine([errors.ServerError("down", status=500)]), stored(-5)
        with pytest.raises(errors.ServerError):
            engine.run(held.authorization(engine))
        assert engine.run(held.authorization(engine)) == "a2"


class TestBeforeExpiry:
    def test_one_caller_renews_and_the_others_use_the_old_token(self) -> None:
        engine, held = Engine(), stored(ADVISORY - 1)
        first = held.authorization(engine)
        until_send(first)
        for _ in range(5):
            assert engine.run(held.authorization(engine)) == "a0"
        assert finish(first, engine.clock.sleep) == "a1"
        assert engine.retries == [Retry(attempts=1, deadline=30.0)]

    def test_a_cancelled_early_renewal_is_tried_again_after_a_pause(self) -> None:
        engine, held = Engine(), stored(ADVISORY - 1)
        first = held.authorization(engine)
        until_send(first)
        first.close()
        assert engine.run(held.authorization(engine)) == "a0"
        engine.clock.sleep(PAUSE)
        assert engine.run(held.authorization(engine)) == "a2"

    def test_the_last_minute_is_for_renewals_that_must_succeed(self) -> None:
        engine, held = Engine([errors.ServerError("down", status=500)]), stored(MANDATORY)
        with pytest.raises(errors.ServerError, match="down"):
            engine.run(held.authorization(engine))
        assert engine.retries == [None]

    def test_another_process_that_renews_is_not_waited_for(self) -> None:
        engine, store = Engine(), MemoryStore(token(ADVISORY - 1))
        release = store.try_lock()
        assert engine.run(StoredToken(store, APP).authorization(engine)) == "a0"
        assert release is not None

    def test_a_failure_is_logged_and_tried_again_after_a_pause(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        engine, held = Engine([errors.ServerError("down", status=500)] * 2), stored(ADVISORY - 1)
        for _ in range(3):
            assert engine.run(held.authorization(engine)) == "a0"
        assert len(engine.bodies) == 1
        assert [record.levelno for record in caplog.records] == [logging.WARNING]
        assert "could not be refreshed yet: down" in caplog.text
        engine.clock.sleep(PAUSE)
        assert engine.run(held.authorization(engine)) == "a0"
        engine.clock.sleep(PAUSE)
        assert engine.run(held.authorization(engine)) == "a3"

    def test_a_dead_grant_leaves_the_token_its_last_minutes(self) -> None:
        engine, held = Engine([errors.ReauthorizationRequiredError("dead")]), stored(ADVISORY - 1)
        assert engine.run(held.authorization(engine)) == "a0"
        engine.clock.sleep(ADVISORY)
        with pytest.raises(errors.ReauthorizationRequiredError):
            engine.run(held.authorization(engine))
        assert len(engine.bodies) == 1


class TestWhileAnotherCallerRenews:
    def test_all_callers_wait_for_the_new_token(self) -> None:
        engine, held = Engine(), stored(MANDATORY - 1)
        first, second = held.authorization(engine), held.authorization(engine)
        until_send(first)
        assert 0.02 <= until_sleep(second).seconds <= 0.1
        assert isinstance(next(second), Sleep)
        assert finish(first, engine.clock.sleep) == "a1"
        with pytest.raises(StopIteration) as done:  # without a step
            next(second)
        assert done.value.value == "a1"
        assert len(engine.bodies) == 1

    def test_another_process_is_waited_for(self) -> None:
        engine, store = Engine(), MemoryStore(token(-1))
        held = StoredToken(store, APP)
        release = store.try_lock()
        assert release is not None
        waits: list[float] = []

        def sleep(seconds: float) -> None:
            waits.append(seconds)
            engine.clock.sleep(seconds)
            if len(waits) == 5:
                store.save(token(MONTH, 9))
                release()

        assert finish(held.authorization(engine), sleep) == "a9"
        assert len(waits) == 5
        assert engine.bodies == []

    def test_waiting_for_another_renewal_ends_with_a_timeout(self) -> None:
        engine, store = Engine(), MemoryStore(token(-1))
        assert store.try_lock() is not None
        with pytest.raises(errors.APITimeoutError, match=rf"MemoryStore.* {PATIENCE:.0f} s"):
            engine.run(StoredToken(store, APP).authorization(engine))
        assert PATIENCE <= engine.clock.now - NOW < PATIENCE + 1

    def test_a_call_with_a_deadline_waits_no_longer_for_another_renewal(self) -> None:
        engine, store = Engine(), MemoryStore(token(-1))
        engine.time_left = 2.5
        assert store.try_lock() is not None
        with pytest.raises(errors.APITimeoutError, match=r" 2\.5 s"):
            engine.run(StoredToken(store, APP).authorization(engine))
        assert 2.5 <= engine.clock.now - NOW < 3

    @pytest.mark.parametrize("end", ["close", "throw", "forget"])
    def test_a_cancelled_renewal_releases_the_lock(self, end: str) -> None:
        engine, held = Engine(), stored(-1)
        first = held.authorization(engine)
        until_send(first)
        if end == "close":
            first.close()
        elif end == "throw":
            with pytest.raises(asyncio.CancelledError):
                first.throw(asyncio.CancelledError())
        del first
        gc.collect()
        assert engine.run(held.authorization(engine)) == "a2"

    def test_a_failed_renewal_releases_the_lock(self) -> None:
        engine, held = Engine([errors.APIConnectionError("lost")]), stored(-1)
        first, second = held.authorization(engine), held.authorization(engine)
        until_send(first)
        until_sleep(second)
        with pytest.raises(errors.APIConnectionError):
            finish(first, engine.clock.sleep)
        assert finish(second, engine.clock.sleep) == "a2"

    def test_a_caller_cancelled_while_its_thread_acquires_the_lock_releases_it(self) -> None:
        engine, store = Engine(), MemoryStore(token(-1))
        held = StoredToken(store, APP)
        first: Any = held.authorization(engine)
        step = next(first)
        while getattr(step.work, "__name__", "") != "take":
            step = first.send(step.work())
        first.close()  # cancelled while the thread is on its way
        assert step.work() is False
        assert engine.run(held.authorization(engine)) == "a1"

    def test_a_code_exchange_waits_for_the_lock(self) -> None:
        engine, held = Engine(), stored(-1)
        first = held.authorization(engine)
        until_send(first)
        exchange = held.obtain(engine, OAuth("77", "x", redirect_uri="http://x/").code_request("code"))
        assert isinstance(next(exchange), Sleep)
        finish(first, engine.clock.sleep)
        obtained = finish(exchange, engine.clock.sleep)
        assert (obtained.access_token, obtained.app_only) == ("a2", False)
        assert engine.run(held.authorization(engine)) == "a2"

    def test_a_code_exchange_inherits_nothing_from_the_old_token(self) -> None:
        engine, store = Engine([{"access_token": "new", "expires_in": MONTH}]), MemoryStore(token(MONTH))
        code = OAuth("77", "x", redirect_uri="http://x/").code_request("code")
        obtained = engine.run(StoredToken(store, APP).obtain(engine, code))
        assert obtained.refresh_token is None
        assert store.load() == obtained

    def test_a_token_obtained_elsewhere_replaces_the_stored_one_in_turn(self) -> None:
        engine, store = Engine(), MemoryStore(token(-1))
        held = StoredToken(store, APP)
        first = held.authorization(engine)
        until_send(first)
        replacement: Any = held.replace(engine, token(100, 7))
        assert isinstance(next(replacement), Sleep)
        assert finish(first, engine.clock.sleep) == "a1"
        assert finish(replacement, engine.clock.sleep) == token(100, 7)
        assert store.load() == token(100, 7)
        assert engine.run(held.authorization(engine)) == "a7"
        engine.clock.sleep(75)
        assert engine.run(held.authorization(engine)) == "a2"

    def test_a_token_that_another_process_has_renewed_is_not_renewed_by_refresh(self) -> None:
        engine, store = Engine(), MemoryStore(token(MONTH))
        held = StoredToken(store, APP)
        engine.run(held.authorization(engine))
        store.save(token(MONTH, 7))
        assert engine.run(held.refresh(engine)) == token(MONTH, 7)
        assert engine.run(held.refresh(engine)).access_token == "a1"
        assert len(engine.bodies) == 1
