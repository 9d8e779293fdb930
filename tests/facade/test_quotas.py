"""Quotas of a client: it waits for them, or raises an error, and knows what is left."""

import datetime as dt
from typing import Any

import pytest
from pinkit import RateLimit, errors, events
from pinkit.quotas import LIMITS, OVERALL, Limit
from pinkit_generated import OPERATIONS
from quota_bench import Storage, quota_headers
from scripted import BOARD, Mode, Script, VirtualClock, error, json_response


def test_a_wait_that_is_too_long_is_an_error_and_nothing_is_sent(mode: Mode) -> None:
    script = Script(lambda _: json_response(201, BOARD))
    client = mode.client(script, rate_limit=RateLimit(tier="standard", max_wait=10))
    for _ in range(100):
        mode.wait(lambda: client.boards.create(name="x"))
    with pytest.raises(errors.QuotaExceededError, match="org_write") as raised:
        mode.wait(lambda: client.boards.create(name="x"))
    assert raised.value.category == "org_write"
    assert raised.value.retry_after == pytest.approx(60, abs=1)
    assert not isinstance(raised.value, errors.APIStatusError)  # no response of Pinterest
    assert len(script.requests) == 100
    mode.wait(lambda: client.boards.get("1"))  # another quota


def test_a_call_waits_for_its_quota_and_emits_an_event(mode: Mode) -> None:
    heard: list[Any] = []
    client = mode.client(
        lambda _: json_response(200, [], x_ratelimit_remaining="0", x_ratelimit_reset="30"),
        on_event=heard.append,
    )
    for _ in range(2):
        mode.wait(lambda: client.trends.list_featured_topics(region="US"))
    assert mode.clock.slept == [30]
    waits = [event for event in heard if isinstance(event, events.Waiting)]
    assert waits == [events.Waiting("trends_featured_topics/list", "trends_read", 30)]


def test_variants_share_quotas_and_may_wait_longer(mode: Mode) -> None:
    script = Script(lambda _: json_response(200, BOARD, x_ratelimit_remaining="0", x_ratelimit_reset="100"))
    client = mode.client(script, rate_limit=RateLimit(max_wait=5))
    mode.wait(lambda: client.boards.get("1"))
    with pytest.raises(errors.QuotaExceededError):
        mode.wait(lambda: client.boards.get("1"))
    mode.wait(lambda: client.with_options(max_wait=200).boards.get("1"))
    assert mode.clock.slept == [100]


def test_quotas_can_be_turned_off(mode: Mode) -> None:
    client = mode.client(
        lambda _: json_response(200, BOARD, x_ratelimit_remaining="0", x_ratelimit_reset="100"),
        rate_limit=RateLimit(enabled=False, tier="trial"),
    )
    for _ in range(3):
        mode.wait(lambda: client.boards.get("1"))
    assert mode.clock.slept == []


def test_the_total_of_all_calls_is_limited_too(mode: Mode) -> None:
    client = mode.client(lambda _: json_response(200, BOARD), rate_limit=RateLimit(tier="standard"))
    for _ in range(101):
        mode.wait(lambda: client.boards.get("1"))
    assert len(mode.clock.slept) == 1
    assert mode.clock.slept[0] == pytest.approx(1, abs=0.1)


def test_a_new_window_starts_where_the_old_one_ends(mode: Mode) -> None:
    states = [(1, 10), (0, 10), (5, 60), (4, 60)]
    client = mode.client([json_response(200, BOARD, **quota_headers(*state)) for state in states])
    for _ in range(4):
        mode.wait(lambda: client.boards.get("1"))
    assert mode.clock.slept == [10]


def test_a_clock_that_is_set_back_stops_nothing(mode: Mode) -> None:
    class Wall(VirtualClock):
        def time(self) -> float:
            return float(self.now - 3600 * (self.now > 1_700_000_100))

    clock = Wall()
    client = mode.client(
        lambda _: json_response(200, BOARD, x_ratelimit_remaining="9", x_ratelimit_reset="60"),
        rate_limit=RateLimit(tier="standard", max_wait=0),
        clock=clock,
    )
    for _ in range(5):
        mode.wait(lambda: client.boards.get("1"))
        clock.now += 50
    assert clock.slept == []


def test_the_waits_of_a_call_together_stay_below_max_wait(mode: Mode) -> None:
    script = Script(lambda _: error(500, x_ratelimit_remaining="0", x_ratelimit_reset="50"))
    client = mode.client(script, rate_limit=RateLimit(max_wait=60))
    with pytest.raises(errors.QuotaExceededError, match="org_read"):
        mode.wait(lambda: client.boards.get("1"))
    assert [seconds for seconds in mode.clock.slept if seconds > 1] == [pytest.approx(49.5, abs=0.6)]


def test_the_table_has_every_category_of_the_openapi_document() -> None:
    unpublished = {"ads_estimates_read", "msot_write"}
    categories = {operation.quota for operation in OPERATIONS.values() if operation.quota} - unpublished
    for tier, limits in LIMITS.items():
        assert limits.keys() == categories
        assert OVERALL[tier]


def test_a_call_that_is_rejected_before_it_is_sent_is_not_counted(mode: Mode) -> None:
    storage = Storage()
    client = mode.client([], rate_limit=RateLimit(tier="trial", storage=storage))
    with pytest.raises(ValueError, match=r"ad_groups/list: .*ids"):
        mode.wait(lambda: client.ad_groups.list("1", ad_group_ids=["1" * 18] * 5000).all())
    assert storage.asked == []


def test_what_is_left_is_known_by_category(mode: Mode) -> None:
    read = '100, 100;w=1, 1000;w=60;name="org_read"'
    script = Script(
        [
            json_response(200, BOARD, **quota_headers(98, 1, read)),
            json_response(201, BOARD, **quota_headers(7, 3600, '300, 300;w=86400;name="org_write"')),
            json_response(200, BOARD, **quota_headers(97, 1, read)),
        ]
    )
    client = mode.client(script)
    assert client.quotas() == {}
    mode.wait(lambda: client.boards.get("1"))
    mode.wait(lambda: client.boards.create(name="x"))
    mode.wait(lambda: client.boards.get("1"))
    found = client.quotas()
    assert [*found] == ["org_read", "org_write"]
    ends = dt.datetime.fromtimestamp(mode.clock.now + 3600, dt.UTC)
    assert found["org_write"] == (7, Limit(300, 86400), ends)
    assert found["org_read"].remaining == 97  # of the second, which is closer to exhaustion than the minute
    mode.clock.now += 2
    second = client.with_options(timeout=5).quotas()["org_read"]
    assert (second.remaining, second.limit) == (998, Limit(1000, 60))
    assert second.reset.utcoffset() == dt.timedelta(0)
    mode.clock.now += 86400
    assert client.quotas()["org_write"].remaining == 300
    assert len(script.requests) == 3


def test_quotas_that_are_turned_off_are_not_known(mode: Mode) -> None:
    script = Script([json_response(200, BOARD, **quota_headers(1, 30, "2, 2;w=60"))])
    client = mode.client(script, rate_limit=RateLimit(enabled=False))
    mode.wait(lambda: client.boards.get("1"))
    assert client.quotas() == {}
