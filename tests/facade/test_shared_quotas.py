"""What the limiter passes to a storage that shares responses, and to the limiters of further users."""

from typing import Any

import pytest
from http_library import httpx
from pinkit import RateLimit
from pinkit._core.clock import Clock
from pinkit._core.rate_limit import Limiter, Reservation, Server, Wait
from pinkit._extras.redis_quotas import Taken
from pinkit.quotas import LIMITS, OVERALL, Limit
from pinkit_generated import OPERATIONS
from quota_bench import BOARDS, limiter, quota_headers
from scripted import VirtualClock

OWNER = "app/user"


class Shared:
    """A storage as `quotas.in_redis` returns it; records its calls."""

    shares_responses = True

    def __init__(self, taken: Taken = Taken(0, call="id")) -> None:  # noqa: B008  # it cannot change
        self._taken = taken
        self.asked: list[Any] = []
        self.noted: list[Any] = []

    def take(self, owner: str, category: str, limits: Any) -> Taken:
        self.asked.append((owner, category, list(limits)))
        return self._taken

    def report(self, owner: str, category: str, call: str, **stated: Any) -> None:
        self.noted.append((owner, category, call, stated))

    def reserve(self, name: str, limit: Limit, now: float) -> float:
        raise AssertionError((name, limit, now))  # `take` counts instead


def test_all_limits_of_the_tier_are_counted_at_once() -> None:
    storage = Shared()
    reservation = Reservation()
    assert limiter(storage, "standard").reserve(BOARDS, reservation) is None
    own = LIMITS["standard"]["org_write"]
    limits = [*OVERALL["standard"].items(), ("org_write", own)]
    assert storage.asked == [(OWNER, "org_write", limits)]
    assert reservation.call == "id"


def test_limits_that_are_not_known_are_not_counted() -> None:
    storage = Shared()
    assert limiter(storage).reserve(BOARDS, Reservation()) is None
    unknown = next(each for each in OPERATIONS.values() if each.quota not in {None, *LIMITS["standard"]})
    assert limiter(storage, "standard").reserve(unknown, Reservation()) is None
    assert storage.asked == [
        (OWNER, "org_write", []),
        (OWNER, unknown.quota, [*OVERALL["standard"].items()]),
    ]


def test_quotas_that_are_turned_off_count_nothing() -> None:
    storage = Shared()
    options = RateLimit(tier="standard", storage=storage, enabled=False)
    assert Limiter(options, OWNER, VirtualClock()).reserve(BOARDS, Reservation()) is None
    assert storage.asked == []


@pytest.mark.parametrize(
    ("clocks", "remaining"),
    [
        ((Clock(), Clock()), 7),  # of this computer
        ((clock := VirtualClock(), clock), 7),
        ((VirtualClock(), VirtualClock()), None),
    ],
)
def test_limiters_of_one_server_user_and_time_share_their_counts(clocks: Any, remaining: Any) -> None:
    server = Server("https://api.example", object())
    first, second = (Limiter(RateLimit(), OWNER, clock, server) for clock in clocks)
    other = Limiter(RateLimit(), OWNER, clocks[0], Server(server.address, object()))
    first.observe(BOARDS, quota_headers(7, 60))
    left = second.left().get("org_write")
    assert (left and left.remaining) == remaining
    assert other.left() == {}


def test_limiters_without_a_server_share_nothing() -> None:
    first, second = limiter(None), limiter(None)
    first.observe(BOARDS, quota_headers(7, 60))
    assert second.left() == {}


def test_the_storage_states_how_long_to_wait() -> None:
    storage = Shared(Taken(0.25, "requests"))
    assert limiter(storage).reserve(BOARDS, Reservation()) == Wait("requests", 0.25)


@pytest.mark.parametrize(
    ("limit", "limits", "closest"),
    [
        ("", [], 0.0),
        ("100, 100;w=1", [(100, 1.0, True)], 1.0),
        ('100, 100;w=1;name="org_write_user"', [(100, 1.0, True)], 1.0),
        ('100, 100;w=1;name="safety_net"', [(100, 1.0, False)], 1.0),
    ],
)
def test_what_a_response_states_is_shared(limit: str, limits: Any, closest: float) -> None:
    storage = Shared()
    limiter(storage).observe(BOARDS, quota_headers(7, 1, limit), Reservation(call="id"))
    stated = {"limits": limits, "remaining": 7, "reset": 1.0, "closest": closest}
    assert storage.noted == [(OWNER, "org_write", "id", stated)]


def test_a_response_that_states_nothing_ends_a_call() -> None:
    storage = Shared()
    quotas = limiter(storage)
    quotas.observe(BOARDS, httpx.Headers(), Reservation(call="id"))
    assert storage.noted == [(OWNER, "org_write", "id", {})]
    quotas.observe(BOARDS, quota_headers(7, 1), Reservation())  # which this storage has not counted
    assert len(storage.noted) == 1


def test_the_limiter_of_a_further_user_has_the_options_of_the_first() -> None:
    storage = Shared()
    further = limiter(storage, "trial").for_user("app/other", keep=False)
    assert further.options.tier == "trial"
    assert further.reserve(BOARDS, Reservation()) is None
    assert [owner for owner, *_ in storage.asked] == ["app/other"]


def test_a_closed_limiter_keeps_its_options_but_for_the_storage() -> None:
    quotas = limiter(Shared(), "trial")
    quotas.close()
    assert quotas.options == RateLimit(tier="trial")


class Busy(Shared):
    """A storage of the other kind, whose quota is free again in half a second."""

    shares_responses = False

    def reserve(self, name: str, limit: Limit, now: float) -> float:  # noqa: ARG002
        return 0.5


def test_a_short_wait_is_one_and_releases_the_calls_that_a_response_stated() -> None:
    quotas = limiter(Busy(), "standard")
    quotas.observe(BOARDS, quota_headers(7, 60))
    assert quotas.reserve(BOARDS, Reservation()) == Wait("requests", 0.5)
    assert quotas.left()["org_write"].remaining == 7


@pytest.mark.parametrize(
    ("stated", "remaining"),
    [
        ([(1, 30, ""), (3, 60, "4, 4;w=60")], 3),  # of a window without a limit, all is left
        ([(2, 1, "4, 4;w=1"), (5, 60, "10, 10;w=60")], 5),  # of equal shares, the one that lasts longer
        ([(5, 60, "10, 10;w=60"), (2, 1, "4, 4;w=1")], 5),
    ],
)
def test_the_window_that_is_closest_to_exhaustion_is_the_one_of_client_quotas(
    stated: Any, remaining: int
) -> None:
    quotas = limiter(None)
    for each in stated:
        quotas.observe(BOARDS, quota_headers(*each))
    assert quotas.left()["org_write"].remaining == remaining
