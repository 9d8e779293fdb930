"""Tokens are renewed once and in time, and no token is lost."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pinkit
import pytest
from pinkit import errors
from pinkit._auth.credentials import StaticToken, app_of, credentials, credentials_from_env
from pinkit._auth.token_refresh import ADVISORY, FRUITLESS, MANDATORY, PATIENCE, PAUSE, StoredToken
from pinkit._core.credentials_protocol import basic
from pinkit._core.effects import Run, Send, Sleep
from pinkit.errors import TokenStoreError
from pinkit.events import TokenRefreshed
from pinkit.oauth import OAuth
from pinkit.tokens import EnvironmentStore, FileStore, MemoryStore, Token, TokenStore
from scripted import VirtualClock

APP = OAuth("77", "s3cr3t", scopes="boards:read")
MONTH = 2_592_000.0
NOW = VirtualClock().now


def body_of(request: Any) -> dict[str, str]:
    from urllib.parse import parse_qsl

    return dict(parse_qsl(request.content.decode()))


class Engine:
    """An engine whose token endpoint returns numbered tokens, or follows a script."""

    def __init__(
        self, script: Any = (), clock: Any = None, seconds: float = 0.0, lifetime: float = MONTH
    ) -> None:
        self.clock = clock or VirtualClock()
        self.script: Iterator[Any] = iter(script)
        self.seconds = seconds
        self.lifetime = lifetime
        self.bodies: list[dict[str, str]] = []
        self.events: list[Any] = []

    def call(self, request: Any, *, authorization: Any = None, retry: Any = None) -> Any:  # noqa: ARG002
        assert authorization is not None
        assert authorization.value == APP.basic()
        self.bodies.append(body_of(request))
        number = len(self.bodies)
        yield Send(request, 0, 0.0)
        yield Sleep(self.seconds)
        scripted = next(self.script, None)
        if isinstance(scripted, Exception):
            raise scripted
        return scripted or {
            "access_token": f"a{number}",
            "refresh_token": f"r{number}",
            "expires_in": self.lifetime,
            "refresh_token_expires_in": 2 * MONTH,
            "scope": "boards:read",
        }

    def emit(self, event: Any) -> None:
        self.events.append(event)

    def run(self, steps: Any) -> Any:
        """Run the steps to the end; an exception of `Run` is thrown into the steps."""
        return finish(steps, self.clock.sleep)


def finish(steps: Any, sleep: Callable[[float], None], result: Any = None) -> Any:
    problem: Exception | None = None
    while True:
        try:
            step = steps.throw(problem) if problem is not None else steps.send(result)
        except StopIteration as done:
            return done.value
        result = problem = None
        if isinstance(step, Sleep):
            sleep(step.seconds)
        elif isinstance(step, Run):
            try:
                result = step.work()
            except Exception as error:
                problem = error


def until_sleep(steps: Any) -> Any:
    """Run the steps until they wait for another caller."""
    step = next(steps)
    while not isinstance(step, Sleep):
        step = steps.send(step.work())
    return step


def until_send(steps: Any) -> None:
    """Run the steps until they send a request to the token endpoint."""
    step = next(steps)
    while not isinstance(step, Send):
        assert isinstance(step, Run)
        step = steps.send(step.work())


def token(left: float | None, number: int = 0, **more: Any) -> Token:
    expires_at = None if left is None else NOW + left
    fields: dict[str, Any] = {"refresh_token": f"r{number}", "expires_at": expires_at, **more}
    return Token(f"a{number}", **fields)


def stored(left: float | None, **more: Any) -> StoredToken:
    return StoredToken(MemoryStore(token(left, **more)), APP)


class TestTheArgumentOfAClient:
    def test_a_string_is_a_token_that_never_expires(self) -> None:
        held, engine = credentials(" pina_1 "), Engine()
        assert isinstance(held, StaticToken)
        assert engine.run(held.authorization(engine)) == "pina_1"
        assert engine.run(held.renew(engine, "pina_1")) is None
        assert (held.scopes, held.app_only, held.oauth) == (None, False, None)

    def test_a_token_knows_its_scopes(self) -> None:
        held = credentials(Token("a", scopes="pins:read", app_only=True))
        assert held.scopes == frozenset({"pins:read"})
        assert held.app_only

    @pytest.mark.parametrize("auth", ["pina_1", Token("pina_1", refresh_token="pinr_1")])
    def test_a_token_and_an_app_are_refreshed(self, auth: Any) -> None:
        held, engine = credentials(auth, APP), Engine()
        assert engine.run(held.authorization(engine)) == "pina_1"
        if isinstance(auth, Token):
            assert engine.run(held.renew(engine, "pina_1")) == "a1"

    def test_the_stored_token_takes_precedence_over_the_given_one(self) -> None:
        app = OAuth("77", "s3cr3t", store=MemoryStore(Token("newer")))
        engine = Engine()
        assert engine.run(credentials(Token("older"), app).authorization(engine)) == "newer"

    def test_a_store_without_an_app_is_read_again_and_never_refreshed(self) -> None:
        store, engine = MemoryStore(token(-5)), Engine()
        held = credentials(store)
        assert engine.run(held.authorization(engine)) == "a0"  # Pinterest decides whether it is valid
        assert engine.run(held.renew(engine, "a0")) is None
        store.save(token(MONTH, 5))
        assert engine.run(held.authorization(engine)) == "a5"
        store.save(token(MONTH, 6))
        assert engine.run(held.renew(engine, "a5")) == "a6"
        assert engine.bodies == []

    @pytest.mark.parametrize("auth", ["", "  ", Token("", refresh_token="r")])
    def test_an_empty_token_is_rejected(self, auth: Any) -> None:
        with pytest.raises(ValueError, match="empty"):
            credentials(auth)

    @pytest.mark.parametrize("auth", [None, 3, b"token", {"access_token": "a"}])
    def test_any_other_value_is_rejected(self, auth: Any) -> None:
        with pytest.raises(TypeError, match=type(auth).__name__):
            credentials(auth)

    @pytest.mark.parametrize(
        ("environ", "access", "kind"),
        [
            ({"ACCESS_TOKEN": "a"}, "a", StaticToken),
            ({"ACCESS_TOKEN": "a", "APP_ID": "77", "APP_SECRET": "s3cr3t"}, "a", StoredToken),
            ({"REFRESH_TOKEN": "r", "APP_ID": "77", "APP_SECRET": "s3cr3t"}, "a1", StoredToken),
        ],
    )
    def test_the_environment(self, environ: dict[str, str], access: str, kind: type) -> None:
        held = credentials_from_env({f"PINTEREST_{name}": value for name, value in environ.items()})
        engine = Engine()
        assert isinstance(held, kind)
        assert engine.run(held.authorization(engine)) == access

    @pytest.mark.parametrize(
        ("environ", "expected"),
        [({}, "ACCESS_TOKEN"), ({"REFRESH_TOKEN": "r"}, "APP_ID"), ({"APP_ID": "77"}, "APP_SECRET")],
    )
    def test_an_incomplete_environment_names_the_missing_variable(
        self, environ: dict[str, str], expected: str
    ) -> None:
        with pytest.raises(pinkit.PinterestError, match=f"PINTEREST_{expected}"):
            credentials_from_env({f"PINTEREST_{name}": value for name, value in environ.items()})

    def test_a_client_without_its_app_names_oauth(self) -> None:
        assert app_of(credentials(APP)) is APP
        assert basic(credentials(APP)).value == APP.basic()
        with pytest.raises(pinkit.PinterestError, match=r"pinkit\.OAuth\("):
            basic(credentials("token"))

    def test_the_identity_is_stable_and_contains_no_secret(self) -> None:
        engine, held = Engine(), stored(MANDATORY - 1)
        before = held.identity
        engine.run(held.authorization(engine))
        assert held.identity == before
        one, same, other = credentials("pina_x"), credentials("pina_x"), credentials("pina_y")
        assert one.identity == same.identity != other.identity
        assert "pina_x" not in one.identity + repr(one)
        assert not re.search(
            r"\b(a1|r1|s3cr3t)\b", f"{held.identity} {held!r}"
        )  # an identity has random digits


class TestWhenATokenIsRenewed:
    @pytest.mark.parametrize(
        ("left", "refreshes"),
        [(None, 0), (MONTH, 0), (ADVISORY + 1, 0), (ADVISORY - 1, 1), (MANDATORY - 1, 1), (-5.0, 1)],
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
        engine.clock.sleep(101)
        assert engine.run(held.authorization(engine)) == "a1"
        engine.clock.sleep(MONTH - ADVISORY - 5)
        assert engine.run(held.authorization(engine)) == "a1"
        engine.clock.sleep(6)
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

    @pytest.mark.parametrize("lifetime", [0, -1, None])
    def test_a_token_with_a_lifetime_of_zero_is_used_once(self, lifetime: Any) -> None:
        engine, held = Engine(lifetime=lifetime), stored(-1)
        assert engine.run(held.authorization(engine)) == "a1"

    def test_a_refresh_token_alone_is_enough(self) -> None:
        store = EnvironmentStore({"PINTEREST_REFRESH_TOKEN": "r0"})
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
        for _ in range(3):
            with pytest.raises(errors.ReauthorizationRequiredError):
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
        assert len(engine.bodies) == 1

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
        engine.clock.sleep(PAUSE + 1)
        assert engine.run(held.authorization(engine)) == "a0"
        engine.clock.sleep(PAUSE + 1)
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
        assert finish(second, engine.clock.sleep) == "a1"
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
        assert finish(exchange, engine.clock.sleep).access_token == "a2"
        assert engine.run(held.authorization(engine)) == "a2"


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

    def test_a_token_stored_by_another_process_replaces_the_unsaved_one(self) -> None:
        engine, store = Engine(), Fragile(token(-1), failures=1)
        held = StoredToken(store, APP)
        with pytest.raises(TokenStoreError):
            engine.run(held.authorization(engine))
        store.save(token(MONTH, 9))
        assert engine.run(held.authorization(engine)) == "a9"
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

    def test_a_newer_stored_token_takes_precedence_over_the_unsaved_one(self) -> None:
        engine, store = Engine(), Fragile(token(-1), failures=1)
        held = StoredToken(store, APP)
        with pytest.raises(TokenStoreError):
            engine.run(held.authorization(engine))
        store.save(token(MONTH, 9))
        assert engine.run(held.authorization(engine)) == "a9"
        assert engine.run(held.renew(engine, "a9")) == "a2"

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


SLOW = 0.3


@pytest.mark.parametrize("kind", ["memory", "file", "files"])
@pytest.mark.parametrize("way", ["authorization", "renew"])
def test_sixteen_threads_refresh_once(tmp_path: Path, kind: str, way: str) -> None:
    clock = pinkit.Clock()
    first = Token(
        "a0", refresh_token="r0", expires_at=clock.time() + (-5 if way == "authorization" else 9999)
    )
    FileStore(tmp_path / "t.json").save(first)
    store = MemoryStore(first) if kind == "memory" else FileStore(tmp_path / "t.json")
    shared = StoredToken(store, APP)
    engine = Engine(clock=clock, seconds=SLOW)
    # Several clients of one process can have stores of their own at one path.
    each = [
        StoredToken(FileStore(tmp_path / "t.json"), APP) if kind == "files" else shared for _ in range(16)
    ]
    gate, got = threading.Barrier(16), list[Any]()

    def work(held: StoredToken) -> None:
        gate.wait()
        steps = held.authorization(engine) if way == "authorization" else held.renew(engine, "a0")
        got.append(engine.run(steps))

    threads = [threading.Thread(target=work, args=(held,)) for held in each]
    has_run = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert got == ["a1"] * 16
    assert len(engine.bodies) == 1
    assert time.monotonic() - has_run < SLOW + 2


def test_sixteen_tasks_refresh_once_though_some_are_cancelled(tmp_path: Path) -> None:
    FileStore(tmp_path / "t.json").save(Token("a0", refresh_token="r0", expires_at=1.0))
    leaders: list[Any] = []

    class Watched(Engine):
        def call(self, request: Any, *, authorization: Any = None, retry: Any = None) -> Any:  # noqa: ARG002
            leaders.append(asyncio.current_task())
            return (yield from super().call(request, authorization=authorization))

    held, engine = (
        StoredToken(FileStore(tmp_path / "t.json"), APP),
        Watched(clock=pinkit.Clock(), seconds=SLOW),
    )

    async def drive(steps: Any) -> Any:
        result: Any = None
        try:
            while True:
                step = steps.send(result)
                result = None
                if isinstance(step, Sleep):
                    await asyncio.sleep(step.seconds)
                elif isinstance(step, Run):
                    result = await asyncio.to_thread(step.work)
        except StopIteration as done:
            return done.value
        finally:
            steps.close()

    async def main() -> list[Any]:
        tasks = [asyncio.create_task(drive(held.authorization(engine))) for _ in range(20)]
        await asyncio.sleep(SLOW / 3)
        for task in [task for task in tasks if task not in leaders][:4]:
            task.cancel()
        return await asyncio.gather(*tasks, return_exceptions=True)

    results = asyncio.run(main())
    assert [result for result in results if not isinstance(result, asyncio.CancelledError)] == ["a1"] * 16
    assert len(engine.bodies) == 1


PROCESS = """
import sys, time
sys.path[:0] = {path!r}
import pinkit
from test_credentials import APP, Engine
from pinkit._auth.token_refresh import StoredToken
from pinkit.tokens import FileStore

class Counted(Engine):
    def call(self, request, *, authorization=None, retry=None):
        with open({count!r}, "a") as file:
            file.write("refresh\\n")
        return (yield from super().call(request, authorization=authorization))

engine = Counted(clock=pinkit.Clock(), seconds=0.5)
held = StoredToken(FileStore({store!r}), APP)
print("ready", flush=True)
sys.stdin.readline()
print(engine.run(held.authorization(engine)))
"""


def test_four_processes_refresh_once(tmp_path: Path) -> None:
    store, count = tmp_path / "t.json", tmp_path / "count"
    FileStore(store).save(Token("a0", refresh_token="r0", expires_at=1.0))
    path = [str(Path(__file__).parent), *sys.path]
    program = PROCESS.format(path=path, count=str(count), store=str(store))
    children = [
        subprocess.Popen(
            [sys.executable, "-c", program],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )
        for _ in range(4)
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    assert [child.communicate(timeout=30)[0] for child in children] == ["a1\n"] * 4
    assert count.read_text() == "refresh\n"
