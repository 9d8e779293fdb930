"""Stores that machines share: in Redis and in SQL databases, plain and encrypted."""

from __future__ import annotations

import contextlib
import functools
import os
import sqlite3
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import httpx
import pinkit
import pytest
import redis
import sqlalchemy
from cryptography.fernet import Fernet
from pinkit import OAuth, Token, TokenStore, errors
from pinkit._stores.lease import Lease
from scripted import Mode, Script, json_response

if TYPE_CHECKING:
    from redis_server import RedisServer

TOKEN = Token("secret-access", refresh_token="secret-refresh", expires_at=2e9, scopes="pins:read boards:read")
OTHER = Token("secret-other", refresh_token="secret-refresh-2")
KEY, NEW_KEY = Fernet.generate_key().decode(), Fernet.generate_key()


class Kind:
    """A kind of store, and its content as a stranger reads it.

    Args:
        make: Makes a store; takes the arguments of the store.
        content: Returns all content of the place.
    """

    def __init__(self, make: Callable[..., Any], content: Callable[[], str]) -> None:
        self.make, self.content = make, content


@pytest.fixture(params=["redis", "sqlite3", "file", "sqlalchemy"])
def kind(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Kind]:
    if request.param == "redis":
        server: RedisServer = request.getfixturevalue("redis_server")

        def values() -> str:
            with redis.Redis.from_url(server.url) as client:
                return repr([(key, client.get(key)) for key in client.keys("*")])

        yield Kind(functools.partial(pinkit.RedisStore, server.url), values)
        return
    path = tmp_path / "tokens.sqlite"

    def rows() -> str:
        with sqlite3.connect(path) as connection:
            return repr(connection.execute("SELECT * FROM pinkit_tokens").fetchall())

    if request.param == "sqlite3":
        connection = sqlite3.connect(path)
        yield Kind(functools.partial(pinkit.SQLStore, connection), rows)
        connection.close()
    elif request.param == "file":
        yield Kind(functools.partial(pinkit.SQLStore, path), rows)
    else:
        engine = sqlalchemy.create_engine(f"sqlite:///{path}")
        yield Kind(functools.partial(pinkit.SQLStore, engine), rows)
        engine.dispose()


def test_a_token_is_kept_for_each_user(kind: Kind) -> None:
    ana, bo = kind.make(user="ana"), kind.make(user="bo")
    assert isinstance(ana, TokenStore)
    assert ana.load() is None
    ana.clear()
    ana.save(TOKEN)
    bo.save(OTHER)
    assert (kind.make(user="ana").load(), kind.make(user="bo").load()) == (TOKEN, OTHER)
    assert len({ana.identity, bo.identity}) == 2
    assert kind.make(user="ana").identity == ana.identity
    ana.save(OTHER)
    assert ana.load() == OTHER
    ana.clear()
    assert (ana.load(), bo.load()) == (None, OTHER)
    assert "ana" not in kind.content()


def test_an_encrypted_token_is_readable_with_its_key_only(kind: Kind) -> None:
    store = kind.make(user="ana", key=KEY)
    store.save(TOKEN)
    assert "secret" not in kind.content()
    assert store.load() == TOKEN
    with pytest.raises(errors.TokenStoreError, match="is encrypted: give the store its key"):
        kind.make(user="ana").load()
    with pytest.raises(errors.TokenStoreError, match="cannot be decrypted by this key"):
        kind.make(user="ana", key=NEW_KEY).load()
    rotated = kind.make(user="ana", key=[NEW_KEY, KEY])
    assert rotated.load() == TOKEN
    rotated.save(OTHER)
    assert kind.make(user="ana", key=NEW_KEY).load() == OTHER
    kind.make(user="bo").save(TOKEN)
    with pytest.raises(errors.TokenStoreError, match="is not encrypted, but the store has a key"):
        kind.make(user="bo", key=KEY).load()


def test_the_encrypted_token_of_one_user_is_not_valid_for_another(redis_server: RedisServer) -> None:
    pinkit.RedisStore(redis_server.url, user="ana", key=KEY).save(TOKEN)
    with redis.Redis.from_url(redis_server.url) as client:
        client.copy("pinkit:token:ana", "pinkit:token:bo")
    with pytest.raises(errors.TokenStoreError, match="saved for another owner"):
        pinkit.RedisStore(redis_server.url, user="bo", key=KEY).load()


def test_text_that_is_no_token_is_reported_without_the_text(redis_server: RedisServer) -> None:
    with redis.Redis.from_url(redis_server.url) as client:
        client.set("pinkit:token:ana", '{"access_token": 7, "x": "secret"}')
    with pytest.raises(errors.TokenStoreError, match="not a token") as raised:
        pinkit.RedisStore(redis_server.url, user="ana").load()
    assert "secret" not in str(raised.value)


def test_one_holder_at_a_time_has_the_lease_of_a_user(kind: Kind) -> None:
    store, same, another = kind.make(user="ana"), kind.make(user="ana"), kind.make(user="bo")
    release = store.try_lock()
    assert release is not None
    assert store.try_lock() is None
    assert same.try_lock() is None
    other = another.try_lock()
    assert other is not None
    store.save(TOKEN)
    release()
    release = same.try_lock()
    assert release is not None
    assert store.load() == TOKEN
    store.clear()
    release()
    other()
    assert "ana" not in kind.content()
    assert "bo" not in kind.content()


def test_a_lease_is_extended_by_its_holder_only(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[tuple[Callable[[], bool], Callable[[], None]]] = []

    class Idle(Lease):
        def __init__(self, extend: Callable[[], bool], end: Callable[[], None], *_: Any) -> None:
            made.append((extend, end))

        def release(self) -> None:
            made.pop()[1]()

    for module in ("redis_store", "sql_store"):
        monkeypatch.setattr(f"pinkit._stores.{module}.Lease", Idle)
    store, other = kind.make(user="ana", lease=0.3), kind.make(user="ana", lease=0.3)
    assert store.try_lock() is not None
    assert made[0][0]()
    started = time.monotonic()
    while other.try_lock() is None:
        assert time.monotonic() < started + 20
    assert not made[0][0]()  # the first holder lost it
    made[0][1]()  # and cannot end the lease of the other
    assert made[1][0]()


def test_a_lease_is_extended_until_it_is_released(caplog: pytest.LogCaptureFixture) -> None:
    extended, ended = threading.Semaphore(0), threading.Event()
    results = iter([True, None])

    def extend() -> bool:
        extended.release()
        if next(results, True) is None:
            raise errors.TokenStoreError("Redis is away.")
        return True

    lease = Lease(extend, ended.set, 0.03, "redis:pinkit:ana")
    for _ in range(5):  # a failure ends nothing
        assert extended.acquire(timeout=20)
    assert not ended.is_set()
    lease.release()
    assert ended.wait(20)
    assert "redis:pinkit:ana could not be extended: Redis is away." in caplog.text


def test_a_lease_that_is_not_extended_ends(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Lease, "_keep", lambda _: None)  # as if the holder were killed
    store, other = kind.make(user="ana", lease=0.3), kind.make(user="ana", lease=0.3)
    assert store.try_lock() is not None
    started = time.monotonic()
    while (release := other.try_lock()) is None:
        assert time.monotonic() < started + 20
        time.sleep(0.02)
    assert time.monotonic() >= started + 0.2
    assert store.try_lock() is None
    release()


class Pinterest:
    """A Pinterest that accepts each refresh token once."""

    def __init__(self) -> None:
        self.generation = 0
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            if not request.url.path.endswith("/oauth/token"):
                assert request.headers["authorization"] == f"Bearer access-{self.generation}"
                return json_response(200, {"id": "1"})
            form = parse_qs(request.read().decode())
            assert form["refresh_token"] == [f"refresh-{self.generation}"]
            self.generation += 1
            number = self.generation
        return json_response(
            200,
            {"access_token": f"access-{number}", "refresh_token": f"refresh-{number}", "expires_in": 9**9},
        )


def test_a_client_refreshes_and_rotates_the_token(mode: Mode, kind: Kind) -> None:
    pinterest, key = Pinterest(), KEY if mode.name == "sync" else None
    kind.make(user="ana", key=key).save(Token("old", refresh_token="refresh-0", expires_at=1.0))
    for generation in (1, 2):
        client = mode.client(pinterest, kind.make(user="ana", key=key), oauth=OAuth("id", "app secret"))
        mode.wait(functools.partial(client.boards.get, "1"))
        saved = kind.make(user="ana", key=key).load()
        assert (saved.access_token, saved.refresh_token) == (f"access-{generation}", f"refresh-{generation}")
        if generation == 1:
            mode.wait(client.oauth.refresh)
    assert pinterest.generation == 2
    assert "secret" not in f"{client!r} {kind.make(user='ana', key=key)!r}"


def test_no_token_is_requested_that_cannot_be_saved(mode: Mode, mortal_redis: RedisServer) -> None:
    pinkit.RedisStore(mortal_redis.url, user="ana").save(
        Token("old", refresh_token="refresh-0", expires_at=1.0)
    )
    with redis.Redis.from_url(mortal_redis.url) as admin:
        admin.execute_command(
            "ACL", "SETUSER", "app", "on", ">secret", "+@all", "~pinkit:lease:*", "%R~pinkit:token:*"
        )
        script = Script([])
        store = pinkit.RedisStore(f"{mortal_redis.url}?username=app&password=secret", user="ana")
        client = mode.client(script, store, oauth=OAuth("id", "app secret"))
        with pytest.raises(errors.TokenStoreError, match=r"not refreshed.*its user may not use") as raised:
            mode.wait(functools.partial(client.boards.get, "1"))
        assert "secret" not in f"{raised.value}{store!r}"
        admin.config_set("min-replicas-to-write", 1)
        with pytest.raises(errors.TokenStoreError, match="too few of its replicas"):
            mode.wait(functools.partial(client.boards.get, "1"))
        assert script.requests == []
        store = pinkit.RedisStore(f"{mortal_redis.url}?username=app&password=wrong", user="ana")
        with pytest.raises(errors.TokenStoreError, match="it rejected the user or password"):
            store.load()


def test_a_redis_that_goes_away_in_the_middle_is_reported(mode: Mode, mortal_redis: RedisServer) -> None:
    """The new token stays in memory and is saved by the next call, when Redis is back."""
    pinterest = Pinterest()
    waiting: list[int] = []

    def respond(request: httpx.Request) -> httpx.Response:
        response = pinterest(request)
        if request.url.path.endswith("/oauth/token") and not waiting:
            waiting.append(1)
            mortal_redis.kill()
        return response

    store = pinkit.RedisStore(mortal_redis.url, user="ana")
    store.save(Token("old", refresh_token="refresh-0", expires_at=1.0))
    client = mode.client(respond, store, oauth=OAuth("id", "app secret"))
    get = functools.partial(client.boards.get, "1")
    for _ in range(2):
        with pytest.raises(
            errors.TokenStoreError, match=r"in Redis at .*redis\.sock: no connection"
        ) as raised:
            mode.wait(get)
        assert "access-1" not in _with_locals(raised.value)
    mortal_redis.start()
    store.save(Token("old", refresh_token="refresh-0", expires_at=1.0))  # as its file would have kept it
    mode.wait(get)
    assert pinterest.generation == 1
    saved = store.load()
    assert saved is not None
    assert saved.refresh_token == "refresh-1"


def test_a_redis_that_does_not_respond_is_reported_in_time(mortal_redis: RedisServer) -> None:
    store = pinkit.RedisStore(f"{mortal_redis.url}?socket_timeout=0.2", user="ana")
    store.save(TOKEN)
    mortal_redis.pause()
    for use in (store.load, functools.partial(store.save, TOKEN), store.clear, store.try_lock):
        with pytest.raises(errors.TokenStoreError, match="did not respond in time") as raised:
            use()
        assert "secret" not in _with_locals(raised.value)
    mortal_redis.resume()
    assert store.load() == TOKEN


def _with_locals(error: BaseException) -> str:
    """What tools that show the locals of frames would show, without the frames of this test."""
    summary = traceback.TracebackException.from_exception(error, capture_locals=True)
    each: traceback.TracebackException | None = summary
    while each is not None:
        each.stack[:] = [frame for frame in each.stack if "tests" not in Path(frame.filename).parts]
        each = each.__cause__ or each.__context__
    return "".join(summary.format())


def test_a_database_that_cannot_be_used_is_reported_without_the_token(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    connection = sqlite3.connect(folder / "tokens.sqlite")
    engine = sqlalchemy.create_engine(f"sqlite:///{folder / 'tokens.sqlite'}")
    stores = [pinkit.SQLStore(connection, user="ana"), pinkit.SQLStore(engine, user="ana")]
    for store in stores:
        store.save(TOKEN)
    connection.execute("DROP TABLE pinkit_tokens")
    connection.execute("CREATE TABLE pinkit_tokens (owner TEXT)")
    for store in stores:
        with pytest.raises(
            errors.TokenStoreError, match=r"'ana' cannot be saved: .*no such column"
        ) as raised:
            store.save(TOKEN)
        assert "secret" not in _with_locals(raised.value)
    connection.close()
    engine.dispose()


@pytest.mark.parametrize("with_engine", [False, True])
def test_a_value_of_another_type_is_reported(tmp_path: Path, with_engine: bool) -> None:
    path = tmp_path / "tokens.sqlite"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE pinkit_tokens (owner PRIMARY KEY, token, holder, beat)")
        connection.execute("INSERT INTO pinkit_tokens VALUES ('ana', 5, NULL, 0)")
        connection.commit()
    engine = sqlalchemy.create_engine(f"sqlite:///{path}")
    store = pinkit.SQLStore(engine if with_engine else path, user="ana")
    with pytest.raises(errors.TokenStoreError, match="a value of the type int in the row 'ana'"):
        store.load()
    engine.dispose()


def test_a_table_that_was_dropped_is_created_again(tmp_path: Path) -> None:
    engine = sqlalchemy.create_engine(f"sqlite:///{tmp_path / 'tokens.sqlite'}")
    store = pinkit.SQLStore(engine, user="ana")
    store.save(TOKEN)
    with engine.begin() as connection:
        connection.execute(sqlalchemy.text("DROP TABLE pinkit_tokens"))
    with pytest.raises(errors.TokenStoreError, match="no such table"):
        store.load()
    assert store.load() is None
    store.save(OTHER)
    assert store.load() == OTHER
    engine.dispose()


def in_a_thread(work: Callable[[], Any]) -> Any:
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


def test_a_wrong_argument_is_named(redis_server: RedisServer, tmp_path: Path) -> None:
    url = redis_server.url
    file = sqlite3.connect(tmp_path / "tokens.sqlite")
    wrong: list[tuple[type[Exception], str, Callable[[], Any]]] = [
        (ValueError, "url must be the address of a Redis", lambda: pinkit.RedisStore("http://x", user="a")),
        (ValueError, "url must be", lambda: pinkit.RedisStore("redis://:secret@x:port/0", user="a")),
        (TypeError, "synchronous redis.Redis", lambda: pinkit.RedisStore(7, user="a")),  # type: ignore[arg-type]
        (
            TypeError,
            "synchronous redis.Redis",
            lambda: pinkit.RedisStore(redis.asyncio.Redis.from_url(url), user="a"),  # type: ignore[arg-type]
        ),
        (ValueError, "user must have 1 to 200", lambda: pinkit.RedisStore(url, user="")),
        (ValueError, "user must have 1 to 200", lambda: pinkit.RedisStore(url, user="a" * 201)),
        (ValueError, "user must have 1 to 200", lambda: pinkit.SQLStore(file, user="a\nb")),
        (TypeError, "user must be text, not int", lambda: pinkit.SQLStore(file, user=7)),  # type: ignore[arg-type]
        (ValueError, "lease must be from 0.3 to 50", lambda: pinkit.RedisStore(url, user="a", lease=60)),
        (TypeError, "lease must be a number", lambda: pinkit.SQLStore(file, user="a", lease="1")),  # type: ignore[arg-type]
        (ValueError, "key must be a Fernet key", lambda: pinkit.RedisStore(url, user="a", key="secret")),
        (TypeError, "key must be a Fernet key", lambda: pinkit.RedisStore(url, user="a", key=[])),
        (ValueError, "table must be a name", lambda: pinkit.SQLStore(file, user="a", table="a;b")),
        (ValueError, "in memory", lambda: pinkit.SQLStore(sqlite3.connect(":memory:"), user="a")),
        (TypeError, "make an engine of it", lambda: pinkit.SQLStore("sqlite:///a:secret@b", user="a")),
        (TypeError, "database must be the path of", lambda: pinkit.SQLStore(7, user="a")),  # type: ignore[arg-type]
        (
            ValueError,
            "pass the path of its file",
            lambda: in_a_thread(lambda: pinkit.SQLStore(file, user="a")),
        ),
    ]
    for kind, message, make in wrong:
        with pytest.raises(kind, match=message) as raised:
            make()
        assert "secret" not in _with_locals(raised.value)
    file.close()


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for module in ("redis", "cryptography.fernet"):
        monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ImportError, match=r"pip install 'pinkit\[redis\]'"):
        pinkit.RedisStore("redis://localhost", user="ana")
    file = sqlite3.connect(tmp_path / "tokens.sqlite")
    with pytest.raises(ImportError, match=r"pip install 'pinkit\[encryption\]'"):
        pinkit.SQLStore(file, user="ana", key=KEY)
    file.close()


def test_a_client_of_the_user_serves_as_well_as_an_address(redis_server: RedisServer) -> None:
    for options in ({}, {"decode_responses": True}):
        with redis.Redis.from_url(redis_server.url, **options) as client:
            store = pinkit.RedisStore(client, user="ana", key=KEY)
            store.save(TOKEN)
            release = store.try_lock()
            assert release is not None
            release()
            assert pinkit.RedisStore(redis_server.url, user="ana", key=KEY).load() == store.load() == TOKEN
            storage = pinkit.quotas.in_redis(client)
            assert storage.take("app/ana", "org_read", []).call


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_forked_process_uses_the_store(kind: Kind) -> None:
    store = kind.make(user="ana")
    store.save(TOKEN)
    child = os.fork()
    if child == 0:
        status = 1
        try:
            store.save(OTHER)
            release = store.try_lock()
            assert release is not None
            release()
            status = 0
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    assert store.load() == OTHER
