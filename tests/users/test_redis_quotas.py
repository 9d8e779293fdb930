"""Quotas that workers count in Redis: together, in one step, corrected by the responses of any of them."""

from __future__ import annotations

import functools
import os
import sys
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import httpx
import pinkit
import pytest
import redis
from pinkit import RateLimit, errors, quotas
from pinkit.quotas import Limit
from pinkit.testing import Mock
from scripted import Mode, Script, json_response
from worker_processes import line_of, started

if TYPE_CHECKING:
    from redis_server import RedisServer

LIMITS = [("requests", Limit(4, 60.0)), ("org_read", Limit(6, 3600.0))]


def headers(remaining: int, reset: int, limit: str = "9, 9;w=60") -> dict[str, str]:
    return {
        "x_ratelimit_limit": limit,
        "x_ratelimit_remaining": str(remaining),
        "x_ratelimit_reset": str(reset),
    }


def test_workers_count_together_for_each_app_and_user(redis_server: RedisServer) -> None:
    one, other = (quotas.in_redis(redis_server.url) for _ in range(2))
    another_app = quotas.in_redis(redis_server.url, prefix="another")
    taken = [storage.take("app/ana", "org_read", LIMITS) for storage in (one, other, one, other)]
    assert [each.seconds for each in taken] == [0] * 4
    assert len({each.call for each in taken}) == 4
    for storage in (one, other):
        wait = storage.take("app/ana", "org_read", LIMITS)
        assert (wait.name, wait.call) == ("requests", "")
        assert 55 < wait.seconds <= 62
    assert one.take("app/bo", "org_read", LIMITS).seconds == 0
    assert another_app.take("app/ana", "org_read", LIMITS).seconds == 0
    with redis.Redis.from_url(redis_server.url) as client:
        lives: list[int] = [client.pttl(key) for key in client.keys("*")]
    assert len(lives) == 3
    assert all(0 < life <= 2 * 3_600_000 for life in lives)


def test_a_call_is_counted_for_all_its_limits_or_for_none(redis_server: RedisServer) -> None:
    storage = quotas.in_redis(redis_server.url)
    for _ in range(4):
        storage.take("app/ana", "org_read", LIMITS)
    for _ in range(10):
        assert storage.take("app/ana", "org_read", LIMITS).name == "requests"
    hour = LIMITS[1:]
    assert [storage.take("app/ana", "org_read", hour).seconds > 0 for _ in range(3)] == [False, False, True]


@pytest.mark.parametrize("damaged", [b"junk", b"\xc1", b"\x80", b"\x05"])
def test_a_damaged_count_begins_again(redis_server: RedisServer, damaged: bytes) -> None:
    storage = quotas.in_redis(redis_server.url)
    storage.take("app/ana", "org_read", LIMITS)
    with redis.Redis.from_url(redis_server.url) as client:
        (key,) = client.keys("*")
        client.set(key, damaged)
    taken = [storage.take("app/ana", "org_read", LIMITS).seconds > 0 for _ in range(5)]
    assert taken == [False] * 4 + [True]


def test_a_full_redis_is_named(redis_server: RedisServer) -> None:
    with redis.Redis.from_url(redis_server.url) as client:
        client.config_set("maxmemory", "1")
        try:
            with pytest.raises(errors.PinterestError, match="its memory is full"):
                quotas.in_redis(redis_server.url).take("app/ana", "org_read", LIMITS)
        finally:
            client.config_set("maxmemory", "0")


def test_threads_never_count_too_many(redis_server: RedisServer) -> None:
    storages = [quotas.in_redis(redis_server.url) for _ in range(3)]
    limit = [("requests", Limit(50, 3600.0))]
    with ThreadPoolExecutor(12) as pool:
        taken = list(pool.map(lambda i: storages[i % 3].take("app/ana", "org_read", limit), range(200)))
    assert sum(each.seconds == 0 for each in taken) == 50


def test_a_quota_is_free_again_after_its_time(redis_server: RedisServer) -> None:
    storage = quotas.in_redis(redis_server.url)
    limit = [("requests", Limit(2, 0.5))]
    while storage.take("app/ana", "org_read", limit).seconds == 0:
        pass
    wait = storage.take("app/ana", "org_read", limit).seconds
    assert 0 < wait <= 0.52
    time.sleep(wait)
    assert storage.take("app/ana", "org_read", limit).seconds == 0


def test_what_a_response_to_one_worker_states_holds_for_all(mode: Mode, redis_server: RedisServer) -> None:
    calls = Counter[str]()

    def worker(name: str) -> Any:
        def respond(_: httpx.Request) -> httpx.Response:
            calls[name] += 1
            return json_response(200, {"id": "1"}, **headers(remaining=0, reset=30))

        limits = RateLimit(storage=quotas.in_redis(redis_server.url, prefix=mode.name), max_wait=1)
        return mode.client(respond, pinkit.Token("access"), rate_limit=limits)

    workers = {name: worker(name) for name in ("one", "two")}
    mode.wait(functools.partial(workers["one"].boards.get, "1"))
    assert workers["one"].quotas()["org_read"].remaining == 0
    for each in workers.values():
        with pytest.raises(errors.QuotaExceededError) as raised:
            mode.wait(functools.partial(each.boards.get, "1"))
        assert raised.value.category == "org_read"
        assert 25 < raised.value.retry_after <= 30
    assert calls == {"one": 1}
    mode.wait(functools.partial(workers["two"].campaigns.get, "1", "2"))  # of another category


def test_a_late_response_does_not_use_up_the_next_window(redis_server: RedisServer) -> None:
    storage = quotas.in_redis(redis_server.url)

    def take() -> Any:
        return storage.take("app/ana", "org_read", [])

    def reported(call: str, remaining: int, reset: float) -> None:
        storage.report(
            "app/ana",
            "org_read",
            call,
            limits=[(5, 60.0, True)],
            remaining=remaining,
            reset=reset,
            closest=60.0,
        )

    first, late = take(), take()
    reported(first.call, 0, 0.2)
    wait = take()
    assert 0 < wait.seconds <= 0.2
    time.sleep(wait.seconds)
    new = take()
    assert new.seconds == 0
    reported(late.call, 0, 1)
    assert take().seconds == 0
    reported(new.call, 0, 59)
    assert take().seconds > 55


def test_a_redis_that_goes_away_costs_no_response(mode: Mode, mortal_redis: RedisServer) -> None:
    def respond(_: httpx.Request) -> httpx.Response:
        if len(script.requests) == 2:
            mortal_redis.kill()
        return json_response(200, {"id": "1"}, **headers(remaining=5, reset=30))

    script = Script(respond)
    limits = RateLimit(tier="standard", storage=quotas.in_redis(mortal_redis.url))
    client = mode.client(script, rate_limit=limits)
    get = functools.partial(client.boards.get, "1")
    assert mode.wait(get).id == "1"
    assert mode.wait(get).id == "1"
    with pytest.raises(
        errors.PinterestError, match=r"Quotas cannot be counted in Redis at .*: no connection"
    ):
        mode.wait(get)
    assert len(script.requests) == 2
    mortal_redis.start()
    assert mode.wait(get).id == "1"


WORKER = """
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pinkit

place, url, token, calls = sys.argv[1:]
limits = pinkit.RateLimit(storage=pinkit.quotas.in_redis(place), max_wait=60)
statuses = []

def watch(event):
    if isinstance(event, pinkit.events.ResponseReceived):
        statuses.append(event.status)

with pinkit.Client(token, base_url=url, rate_limit=limits, on_event=watch) as client:
    client.user_account.get
    print("ready", flush=True)
    sys.stdin.readline()
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: client.user_account.get(), range(int(calls))))
print(len(statuses), statuses.count(429))
"""


def test_workers_use_the_quota_and_run_into_no_rejection(redis_server: RedisServer) -> None:
    """One of three workers is killed; the others make each of their calls once."""
    mock = Mock()
    mock.quotas.set("org_read", 30, 2)
    with mock.serve() as url:
        workers = [started(WORKER, redis_server.url, url, mock.token, "25") for _ in range(3)]
        try:
            for worker in workers:
                assert line_of(worker) == "ready"
            for worker in workers:
                assert worker.stdin is not None
                worker.stdin.write("go\n")
                worker.stdin.flush()
            time.sleep(0.5)
            workers[0].kill()
            outputs = [worker.communicate(timeout=60) for worker in workers[1:]]
        finally:
            for worker in workers:
                worker.kill()
                worker.communicate()
    assert outputs == [("25 0\n", "")] * 2


def test_a_wrong_argument_is_named(redis_server: RedisServer, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong: list[tuple[type[Exception], str, Callable[[], Any]]] = [
        (ValueError, "url must be the address of a Redis", lambda: quotas.in_redis("localhost")),
        (TypeError, "url must be the address of a Redis", lambda: quotas.in_redis(None)),  # type: ignore[arg-type]
        (ValueError, "prefix must be text", lambda: quotas.in_redis(redis_server.url, prefix="")),
    ]
    for kind, message, make in wrong:
        with pytest.raises(kind, match=message):
            make()
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ImportError, match=r"in_redis needs an extra: pip install 'pinkit\[redis\]'"):
        quotas.in_redis("redis://localhost")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_forked_process_counts_in_redis(redis_server: RedisServer) -> None:
    storage = quotas.in_redis(redis_server.url)
    limit = [("requests", Limit(2, 3600.0))]
    first = storage.take("app/ana", "org_read", limit)
    with storage._sending, storage._guard:
        child = os.fork()
        if child == 0:
            status = 1
            try:
                storage.report("app/ana", "org_read", first.call)
                taken = [storage.take("app/ana", "org_read", limit).seconds > 0 for _ in range(2)]
                status = int(taken != [False, True])
            finally:
                os._exit(status)
    assert os.waitpid(child, 0)[1] == 0


def test_a_long_log_stays_small_in_redis(redis_server: RedisServer) -> None:
    storage = quotas.in_redis(redis_server.url)
    for _ in range(500):
        call = storage.take("app/ana", "ads_read", [("ads_read", Limit(120_000, 60.0))]).call
        storage.report("app/ana", "ads_read", call)
    storage._send()
    with redis.Redis.from_url(redis_server.url) as client:
        size: Any = client.strlen("pinkit:quota:app/ana")
    assert 0 < size < 2_000
