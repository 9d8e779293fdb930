"""What the limiter counts: categories, windows, and calls in progress."""

import pytest
from pinkit._core.rate_limit import Reservation
from pinkit.quotas import LIMITS, Limit
from pinkit_generated import OPERATIONS
from quota_bench import BOARDS, Storage, limiter, quota_headers, reserved
from scripted import VirtualClock


def test_a_call_counted_before_a_wait_is_not_counted_again() -> None:
    storage, counted = Storage(0, 5), Reservation()
    quotas = limiter(storage, "standard")
    wait = quotas.reserve(BOARDS, counted)
    assert wait is not None
    assert wait.seconds == 5
    assert quotas.reserve(BOARDS, counted) is None
    names = [name.rpartition("/")[2] for name, _ in storage.asked]
    assert names == ["requests", "org_write", "org_write"]


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("", ["requests", "org_write"]),
        (';name="org_write_user"', ["requests", "org_write"]),
        (';name="safety_net"', ["requests", "org_write/60 s", "org_write"]),
    ],
)
def test_a_window_takes_the_place_of_the_tables_unless_it_is_named_otherwise(
    name: str, names: list[str]
) -> None:
    storage = Storage()
    quotas = limiter(storage, "standard")
    quotas.observe(BOARDS, quota_headers(4, 60, f"5, 5;w=60{name}"))
    assert quotas.reserve(BOARDS, Reservation()) is None
    assert [asked.removeprefix("app/user/") for asked, _ in storage.asked] == names


def test_a_category_that_the_table_does_not_know_is_part_of_all_calls_alone() -> None:
    storage = Storage()
    unknown = next(each for each in OPERATIONS.values() if each.quota not in {None, *LIMITS["standard"]})
    assert limiter(storage, "standard").reserve(unknown, Reservation()) is None
    assert [name for name, _ in storage.asked] == ["app/user/requests"]


def test_categories_of_one_limit_are_counted_apart() -> None:
    clock, catalogs = VirtualClock(), OPERATIONS["feeds/create"]
    quotas = limiter(tier="standard", clock=clock)
    assert LIMITS["standard"][str(catalogs.quota)] == LIMITS["standard"][str(BOARDS.quota)]
    assert reserved(quotas) == 100
    clock.sleep(2)  # all categories together have a second of their own
    assert quotas.reserve(BOARDS, Reservation()) is not None
    assert quotas.reserve(catalogs, Reservation()) is None


def test_a_slot_is_released_where_another_quota_is_exhausted() -> None:
    quotas, counted = limiter(Storage(0, 5), "standard"), Reservation()
    quotas.observe(BOARDS, quota_headers(1, 60))
    assert quotas.reserve(BOARDS, counted) is not None
    assert quotas.reserve(BOARDS, counted) is None
    assert quotas.reserve(BOARDS, Reservation()) is not None


def test_a_call_of_another_thread_is_counted_after_the_client_was_closed() -> None:
    quotas = limiter(Storage(5), "standard")
    quotas.close()
    assert quotas.reserve(BOARDS, Reservation()) is None


def test_a_window_ends_at_its_end() -> None:
    clock = VirtualClock()
    quotas = limiter(clock=clock)
    quotas.observe(BOARDS, quota_headers(0, 10, "5, 5;w=60"))
    clock.sleep(10)
    assert reserved(quotas) == 5


def test_calls_in_progress_count_in_the_window_after_the_reported_one() -> None:
    clock = VirtualClock()
    quotas = limiter(clock=clock)
    quotas.observe(BOARDS, quota_headers(0, 10, '5, 5;w=60;name="org_write"'))
    for _ in range(2):
        quotas.sent(BOARDS)
    clock.sleep(11)
    assert reserved(quotas) == 3
    quotas.over(BOARDS)
    clock.sleep(61)
    assert reserved(quotas) == 4


@pytest.mark.parametrize(("pending", "calls"), [(0, 2), (1, 1)])
def test_a_window_that_was_stated_without_remaining_calls_starts_now_and_then_repeats(
    pending: int, calls: int
) -> None:
    clock = VirtualClock()
    quotas = limiter(clock=clock)
    for _ in range(pending):
        quotas.sent(BOARDS)
    quotas.observe(BOARDS, quota_headers(4, 1, "5, 5;w=1, 3;w=60"))
    assert reserved(quotas) == calls
    clock.sleep(61)
    assert reserved(quotas) == 3 - pending


@pytest.mark.parametrize("limit", ["", "3, 5;w=1, 3;w=60"])
def test_an_exhausted_window_stays_exhausted_when_another_is_closest(limit: str) -> None:
    quotas = limiter()
    quotas.observe(BOARDS, quota_headers(0, 50, limit))
    quotas.observe(BOARDS, quota_headers(4, 1, "5, 5;w=1" + ", 3;w=60" * bool(limit)))
    assert reserved(quotas) == 0


def test_resets_rounded_to_seconds_are_one_window() -> None:
    clock = VirtualClock()
    quotas = limiter(clock=clock)
    quotas.observe(BOARDS, quota_headers(5, 60))
    clock.sleep(0.9)
    quotas.observe(BOARDS, quota_headers(7, 60))  # of an earlier call whose response arrived later
    assert reserved(quotas) == 5


def test_nothing_is_left_below_zero() -> None:
    quotas = limiter()
    quotas.observe(OPERATIONS["boards/get"], quota_headers(0, 30, "2, 2;w=60"))
    quotas.observe(OPERATIONS["pins/create"], quota_headers(5, 30))
    left = quotas.left()
    assert (left["org_read"].remaining, left["org_read"].limit) == (0, Limit(2, 60))
    assert (left["org_write"].remaining, left["org_write"].limit) == (5, None)
