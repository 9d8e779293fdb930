"""Quotas are kept without user code, and corrected by Pinterest's headers."""

import datetime as dt
import functools
import heapq
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pinkit
import pytest
import trio
import trio.testing
from http_library import httpx
from pinkit import RateLimit, errors, events
from pinkit._core.rate_limit import Limiter, Reservation, parse_headers
from pinkit.quotas import LIMITS, OVERALL, Buckets, Limit, in_file
from pinkit_generated import OPERATIONS
from scripted import Mode, Script, VirtualClock, error, json_response

BOARD = {"id": "1", "name": "x"}


class Server:
    """A server that counts the calls of any minute, as strictly as Pinterest can; responds with 429 above."""

    def __init__(
        self, clock: Callable[[], float], limit: int = 100, window: float = 60.0, reported: bool = True
    ) -> None:
        self.clock, self.limit, self.window, self.reports = clock, limit, window, reported
        self.calls: deque[float] = deque()
        self.refused = 0
        self.accepted = 0
        self._lock = threading.Lock()

    def __call__(self, _: httpx.Request) -> httpx.Response:
        with self._lock:
            now = self.clock()
            while self.calls and self.calls[0] <= now - self.window:
                self.calls.popleft()
            headers = {}
            if self.reports:
                left = max(0, self.limit - len(self.calls) - 1)
                ends = self.calls[0] + self.window - now if self.calls else self.window
                headers = {
                    "X-RateLimit-Limit": f'{self.limit}, {self.limit};w={int(self.window)};name="org_write"',
                    "X-RateLimit-Remaining": str(left),
                    "X-RateLimit-Reset": str(int(ends) + 1),
                }
            if len(self.calls) >= self.limit:
                self.refused += 1
                return error(429, 8, **headers)
            self.calls.append(now)
            self.accepted += 1
            return json_response(201, BOARD, **headers)


@pytest.mark.parametrize(("tier", "reported"), [("standard", True), ("standard", False), (None, True)])
@pytest.mark.parametrize("latency", [0.0, 0.3])
def test_eight_tasks_use_a_standard_quota_and_never_exceed_it(
    tier: Any, reported: bool, latency: float
) -> None:
    clock = trio.testing.MockClock(autojump_threshold=0)

    async def main() -> Server:
        server = Server(trio.current_time, reported=reported)

        class Slow(httpx.AsyncBaseTransport):
            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                await trio.sleep(latency)
                return server(request)

        class Time(pinkit.Clock):
            def time(self) -> float:
                return 1_700_000_000 + trio.current_time()

            monotonic = time

        client = pinkit.AsyncClient(
            "t", transport=Slow(), clock=Time(), rate_limit=RateLimit(tier=tier, max_wait=300)
        )

        async def work() -> None:
            while True:
                await client.boards.create(name="x")

        with anyio.move_on_after(179.9):
            async with anyio.create_task_group() as group:
                for _ in range(8):
                    group.start_soon(work)
        return server

    server = trio.run(main, clock=clock)
    assert server.refused == 0
    assert server.accepted >= 0.98 * 300


class SharedClock(pinkit.Clock):
    """A clock for threads: when all of them sleep, it advances to the first time at which one wakes."""

    def __init__(self, threads: int) -> None:
        self.now = 1_700_000_000.0
        self._awake = threads
        self._sleeping: list[float] = []
        self._changed = threading.Condition()

    def time(self) -> float:
        return self.now

    monotonic = time

    def sleep(self, seconds: float) -> None:
        with self._changed:
            until = self.now + seconds
            heapq.heappush(self._sleeping, until)
            self._awake -= 1
            self._advance()
            self._changed.wait_for(lambda: self.now >= until, timeout=30)
            self._sleeping.remove(until)
            heapq.heapify(self._sleeping)
            self._awake += 1

    def done(self) -> None:
        with self._changed:
            self._awake -= 1
            self._advance()

    def _advance(self) -> None:
        if self._awake == 0 and self._sleeping:
            self.now = max(self.now, self._sleeping[0])
            self._changed.notify_all()


def test_eight_threads_use_a_standard_quota_and_never_exceed_it() -> None:
    clock = SharedClock(8)
    started_at = clock.now
    server = Server(clock.time)
    client = pinkit.Client(
        "t",
        transport=httpx.MockTransport(server),
        clock=clock,
        rate_limit=RateLimit(tier="standard", max_wait=300),
        retry=pinkit.Retry(attempts=1),
    )
    failed: list[Exception] = []

    def work() -> None:
        try:
            while clock.now < started_at + 179.9:
                client.boards.create(name="x")
        except Exception as error:
            failed.append(error)
        finally:
            clock.done()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert failed == []
    assert server.refused == 0
    assert server.accepted >= 0.98 * 300


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


def test_a_reported_limit_takes_precedence_over_the_table(mode: Mode) -> None:
    reported = {
        "x_ratelimit_limit": '5, 5;w=60;name="org_read"',
        "x_ratelimit_remaining": "999",
        "x_ratelimit_reset": "60",
    }
    client = mode.client(
        lambda _: json_response(200, BOARD, **reported), rate_limit=RateLimit(tier="standard", max_wait=100)
    )
    for _ in range(6):
        mode.wait(lambda: client.boards.get("1"))
    assert mode.clock.slept == []  # the first was counted by the table, the other five by the reported limit
    mode.wait(lambda: client.boards.get("1"))
    assert mode.clock.slept == [pytest.approx(60.5, abs=0.6)]


def test_the_total_of_all_calls_is_limited_too(mode: Mode) -> None:
    client = mode.client(lambda _: json_response(200, BOARD), rate_limit=RateLimit(tier="standard"))
    for _ in range(101):
        mode.wait(lambda: client.boards.get("1"))
    assert len(mode.clock.slept) == 1
    assert mode.clock.slept[0] == pytest.approx(1, abs=0.1)


def test_a_new_window_starts_where_the_old_one_ends(mode: Mode) -> None:
    def reported(remaining: int, reset: int) -> httpx.Response:
        return json_response(200, BOARD, x_ratelimit_remaining=str(remaining), x_ratelimit_reset=str(reset))

    client = mode.client([reported(1, 10), reported(0, 10), reported(5, 60), reported(4, 60)])
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


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (
            {
                "limit": '120000, 120000;w=60;name="ads_conversions_ad_account_id"',
                "remaining": "119999",
                "reset": "58",
            },
            ([Limit(120_000, 60)], 119_999, 58, Limit(120_000, 60)),
        ),
        (
            {"limit": '100;name="x";w=1', "remaining": "0", "reset": "1"},
            ([Limit(100, 1)], 0, 1, Limit(100, 1)),
        ),
        (
            {"limit": "100, 100;w=1, 100;w=60", "remaining": "98", "reset": "1"},
            ([Limit(100, 1), Limit(100, 60)], 98, 1, Limit(100, 1)),
        ),
        (
            {"limit": "100, 100;w=1, 100;w=60", "remaining": "98", "reset": "40"},
            ([Limit(100, 1), Limit(100, 60)], 98, 40, Limit(100, 60)),
        ),
        (
            {
                "limit": '1000, 100;w=1;name="safety_net_app_id_user_id", 1000;w=60;name="org_read"',
                "remaining": "98",
                "reset": "1",
            },
            ([Limit(100, 1), Limit(1000, 60)], 98, 1, Limit(1000, 60)),
        ),
        ({"limit": "1000", "remaining": "7", "reset": "3"}, ([], 7, 3, None)),
        ({"remaining": "7, 9", "reset": "3, 60"}, ([], 7, 3, None)),
        ({"limit": "1000, 0;w=0", "remaining": "7", "reset": "3"}, ([], 7, 3, None)),
        ({"limit": "5, 5;w=999999999", "remaining": "0", "reset": "999999999"}, ([], 0, 86_400, None)),
        ({"limit": "5, 5;w=x, 5;w", "remaining": "7", "reset": "3"}, ([], 7, 3, None)),
        (
            {"limit": "123456789, 123456789;w=60", "remaining": "7", "reset": "3"},
            ([Limit(123_456_789, 60)], 7, 3, Limit(123_456_789, 60)),
        ),
        ({"limit": "1234567890, 1234567890;w=60", "remaining": "7", "reset": "3"}, ([], 7, 3, None)),
        ({"limit": "5, 5;w=60", "remaining": "4", "reset": "61"}, ([Limit(5, 60)], 4, 61, Limit(5, 60))),
        ({"limit": "5, 5;w=60", "remaining": "4", "reset": "62"}, ([Limit(5, 60)], 4, 62, None)),
        ({"remaining": "7"}, None),
        ({"remaining": "many", "reset": "3"}, None),
        ({"remaining": "1" * 5000, "reset": "3"}, None),
        ({"remaining": "1", "reset": "3", "limit": "9" * 5000 + ";w=60"}, ([], 1, 3, None)),
        ({}, None),
    ],
)
def test_quota_headers_are_read_in_all_their_forms(headers: dict[str, str], expected: Any) -> None:
    given = httpx.Headers({f"X-RateLimit-{name}": value for name, value in headers.items()})
    reported = parse_headers(given)
    assert (reported and ([limit for limit, _ in reported.limits], *reported[1:])) == expected


@pytest.mark.parametrize(
    "limit", ["1;" * 20_000, "1;w=" * 20_000, "1,;" * 20_000, " " * 100_000, "1;w=1," * 20_000]
)
def test_a_long_header_takes_no_time(mode: Mode, limit: str) -> None:
    headers = {"x_ratelimit_limit": limit, "x_ratelimit_remaining": "1", "x_ratelimit_reset": " " * 50_000}
    client = mode.client(lambda _: json_response(200, BOARD, **headers))
    started_at = time.process_time()
    mode.wait(lambda: client.boards.get("1"))
    headers["x_ratelimit_reset"] = "1"
    mode.wait(lambda: client.boards.get("1"))
    assert time.process_time() - started_at < 0.5


WINDOWS = '100, 100;w=1;name="safety_net_app_id_user_id", {};w=60'


@pytest.mark.parametrize(
    ("tier", "limit"),
    [
        ("standard", WINDOWS.format(100)),
        ("standard", WINDOWS.format(1000) + ';name="org_read"'),
        (None, WINDOWS.format(100)),
    ],
)
def test_every_reported_window_counts_beside_the_quota_of_the_tier(mode: Mode, tier: Any, limit: str) -> None:
    """Pinterest reports the window of one second first, and enforces another one, too."""
    server = Server(mode.clock.monotonic, reported=False)
    script = Script(lambda request: with_windows(server(request)))

    def with_windows(response: httpx.Response) -> httpx.Response:
        mode.clock.now += 0.01
        response.headers.update(
            {"X-RateLimit-Limit": limit, "X-RateLimit-Remaining": "98", "X-RateLimit-Reset": "1"}
        )
        return response

    client = mode.client(script, rate_limit=RateLimit(tier=tier, max_wait=100))
    for _ in range(130):
        mode.wait(lambda: client.boards.create(name="x"))
    assert server.refused == 0


def test_a_reset_is_at_most_a_day(mode: Mode) -> None:
    used_up = json_response(200, BOARD, x_ratelimit_remaining="0", x_ratelimit_reset="999999999")
    client = mode.client([used_up, json_response(200, BOARD)], rate_limit=RateLimit(max_wait=100_000))
    for _ in range(2):
        mode.wait(lambda: client.boards.get("1"))
    assert mode.clock.slept == [86_400]


def test_the_table_has_every_category_of_the_openapi_document() -> None:
    unpublished = {"ads_estimates_read", "msot_write"}
    categories = {operation.quota for operation in OPERATIONS.values() if operation.quota} - unpublished
    for tier, limits in LIMITS.items():
        assert limits.keys() == categories
        assert OVERALL[tier]


def test_processes_share_a_quota_through_a_file(tmp_path: Path) -> None:
    limit = Limit(3, 60.0)
    one, other = in_file(tmp_path / "quota.sqlite"), in_file(tmp_path / "quota.sqlite")
    taken = [
        storage.reserve("app/user/org_write", limit, 1e9 + i) for i, storage in enumerate([one, other, one])
    ]
    assert taken == [0, 0, 0]
    assert 50 < other.reserve("app/user/org_write", limit, 1e9 + 4) <= 61
    assert other.reserve("app/another/org_write", limit, 1e9 + 4) == 0


def test_a_client_counts_in_a_custom_storage(mode: Mode, tmp_path: Path) -> None:
    storage = in_file(tmp_path / "quota.sqlite")
    clients = [
        mode.client(
            lambda _: json_response(201, BOARD),
            rate_limit=RateLimit(tier="trial", storage=storage, max_wait=1),
        )
        for _ in range(2)
    ]

    def create(client: Any) -> Any:
        return mode.wait(lambda: client.boards.create(name="x"))

    for index in range(300):
        create(clients[index % 2])
    for client in clients:
        with pytest.raises(errors.QuotaExceededError, match="org_write"):
            create(client)


def test_a_storage_in_a_file_is_open_until_its_last_client_is_closed(
    mode: Mode, tmp_path: Path, open_files: Callable[[], list[str]]
) -> None:
    def close(client: Any) -> None:
        mode.wait(client.close if mode.name == "sync" else client.aclose)

    quotas = RateLimit(tier="trial", storage=in_file(tmp_path / "quota.sqlite"))
    clients = [mode.client(lambda _: json_response(201, BOARD), rate_limit=quotas) for _ in range(2)]
    del quotas
    for client in clients:
        mode.wait(functools.partial(client.boards.create, name="x"))
        close(client.with_options(timeout=1))
        assert open_files()
        close(client)
    assert not open_files()


class Storage:
    """A storage that follows a script and then always accepts; records its calls."""

    def __init__(self, *responses: float) -> None:
        self._answers = iter(responses)
        self.asked: list[tuple[str, float]] = []

    def reserve(self, name: str, limit: Limit, now: float) -> float:  # noqa: ARG002
        self.asked.append((name, now))
        return next(self._answers, 0.0)


BOARDS = OPERATIONS["boards/create"]


def limiter(clock: Any, storage: Any = None, tier: Any = None) -> Limiter:
    return Limiter(RateLimit(tier=tier, storage=storage), "app/user", clock)


def reported(remaining: int, reset: int, limit: str = "") -> httpx.Headers:
    headers = {"x-ratelimit-remaining": str(remaining), "x-ratelimit-reset": str(reset)}
    return httpx.Headers({**headers, **({"x-ratelimit-limit": limit} if limit else {})})


def reserved(quotas: Limiter) -> int:
    """The number of calls allowed now."""
    calls = 0
    while calls < 100 and quotas.reserve(BOARDS, Reservation()) is None:
        calls += 1
    return calls


def test_a_call_counted_before_a_wait_is_not_counted_again() -> None:
    storage, counted = Storage(0, 5), Reservation()
    quotas = limiter(VirtualClock(), storage, "standard")
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
    quotas = limiter(VirtualClock(), storage, "standard")
    quotas.observe(BOARDS, reported(4, 60, f"5, 5;w=60{name}"))
    assert quotas.reserve(BOARDS, Reservation()) is None
    assert [asked.removeprefix("app/user/") for asked, _ in storage.asked] == names


def test_a_category_that_the_table_does_not_know_is_part_of_all_calls_alone() -> None:
    storage = Storage()
    unknown = next(each for each in OPERATIONS.values() if each.quota not in {None, *LIMITS["standard"]})
    assert limiter(VirtualClock(), storage, "standard").reserve(unknown, Reservation()) is None
    assert [name for name, _ in storage.asked] == ["app/user/requests"]


def test_a_window_ends_at_its_end() -> None:
    clock = VirtualClock()
    quotas = limiter(clock)
    quotas.observe(BOARDS, reported(0, 10, "5, 5;w=60"))
    clock.sleep(10)
    assert reserved(quotas) == 5


def test_categories_of_one_limit_are_counted_apart() -> None:
    clock, catalogs = VirtualClock(), OPERATIONS["feeds/create"]
    quotas = limiter(clock, tier="standard")
    assert LIMITS["standard"][str(catalogs.quota)] == LIMITS["standard"][str(BOARDS.quota)]
    assert reserved(quotas) == 100
    clock.sleep(2)  # all categories together have a second of their own
    assert quotas.reserve(BOARDS, Reservation()) is not None
    assert quotas.reserve(catalogs, Reservation()) is None


def test_a_call_of_another_thread_is_counted_after_the_client_was_closed() -> None:
    quotas = limiter(VirtualClock(), Storage(5), "standard")
    quotas.close()
    assert quotas.reserve(BOARDS, Reservation()) is None


def test_a_slot_is_released_where_another_quota_is_exhausted() -> None:
    quotas, counted = limiter(VirtualClock(), Storage(0, 5), "standard"), Reservation()
    quotas.observe(BOARDS, reported(1, 60))
    assert quotas.reserve(BOARDS, counted) is not None
    assert quotas.reserve(BOARDS, counted) is None
    assert quotas.reserve(BOARDS, Reservation()) is not None


def test_calls_in_progress_count_in_the_window_after_the_reported_one() -> None:
    clock = VirtualClock()
    quotas = limiter(clock)
    quotas.observe(BOARDS, reported(0, 10, '5, 5;w=60;name="org_write"'))
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
    quotas = limiter(clock)
    for _ in range(pending):
        quotas.sent(BOARDS)
    quotas.observe(BOARDS, reported(4, 1, "5, 5;w=1, 3;w=60"))
    assert reserved(quotas) == calls
    clock.sleep(61)
    assert reserved(quotas) == 3 - pending


@pytest.mark.parametrize("limit", ["", "3, 5;w=1, 3;w=60"])
def test_an_exhausted_window_stays_exhausted_when_another_is_closest(limit: str) -> None:
    quotas = limiter(VirtualClock())
    quotas.observe(BOARDS, reported(0, 50, limit))
    quotas.observe(BOARDS, reported(4, 1, "5, 5;w=1" + ", 3;w=60" * bool(limit)))
    assert reserved(quotas) == 0


def test_resets_rounded_to_seconds_are_one_window() -> None:
    clock = VirtualClock()
    quotas = limiter(clock)
    quotas.observe(BOARDS, reported(5, 60))
    clock.sleep(0.9)
    quotas.observe(BOARDS, reported(7, 60))  # of an earlier call whose response arrived later
    assert reserved(quotas) == 5


def test_a_call_that_is_rejected_before_it_is_sent_is_not_counted(mode: Mode) -> None:
    storage = Storage()
    client = mode.client([], rate_limit=RateLimit(tier="trial", storage=storage))
    with pytest.raises(ValueError, match=r"ad_groups/list: .*ids"):
        mode.wait(lambda: client.ad_groups.list("1", ad_group_ids=["1" * 18] * 5000).all())
    assert storage.asked == []


@pytest.mark.parametrize("shared", [True, False])
def test_a_shared_storage_uses_wall_time_and_others_monotonic_time(
    monkeypatch: pytest.MonkeyPatch, shared: bool
) -> None:
    class Clock(pinkit.Clock):
        def time(self) -> float:
            return 1_700_000_000.0

        def monotonic(self) -> float:
            return 5.0

    storage = Storage()
    monkeypatch.setattr("pinkit.quotas.Buckets", lambda: storage)
    limiter(Clock(), storage if shared else None, "standard").reserve(BOARDS, Reservation())
    assert {now for _, now in storage.asked} == {1_700_000_000.0 if shared else 5.0}


@pytest.mark.parametrize("content", [b"no database" * 100, b"SQLite format 3\0" + b"x" * 4096])
def test_an_invalid_quota_file_is_named(mode: Mode, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "quota.sqlite"
    path.write_bytes(content)
    client = mode.client([], rate_limit=RateLimit(tier="trial", storage=in_file(path)))
    with pytest.raises(pinkit.PinterestError, match=r"quota\.sqlite"):
        mode.wait(lambda: client.boards.get("1"))
    assert path.read_bytes() == content


def test_asynchronous_buckets_are_rejected() -> None:
    class Asynchronous:
        def leak(self, _: int) -> int:
            return 0

        def put(self, _: Any) -> Any:
            return [None]  # stands for an awaitable

        waiting = put

    with pytest.raises(TypeError, match="synchronous"):
        Buckets(lambda *_: Asynchronous()).reserve("x", Limit(1, 1), 0)  # type: ignore[arg-type]


@pytest.mark.parametrize("options", [{"tier": "gold"}, {"max_wait": -1}, {"max_wait": float("inf")}])
def test_a_wrong_option_is_rejected(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"tier|max_wait"):
        RateLimit(**options)


# What is left ----------------------------------------------------------------------------------------------


def _headers(limit: str, remaining: int, reset: int) -> dict[str, str]:
    return {
        "X-RateLimit-Limit": limit,
        "X-RateLimit-Remaining": str(remaining),
        "X-RateLimit-Reset": str(reset),
    }


def test_what_is_left_is_known_by_category(mode: Mode) -> None:
    read = '100, 100;w=1, 1000;w=60;name="org_read"'
    script = Script(
        [
            json_response(200, BOARD, **_headers(read, 98, 1)),
            json_response(201, BOARD, **_headers('300, 300;w=86400;name="org_write"', 7, 3600)),
            json_response(200, BOARD, **_headers(read, 97, 1)),
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


def test_nothing_is_left_below_zero(mode: Mode) -> None:
    limiter = Limiter(RateLimit(), "x", mode.clock)
    limiter.observe(OPERATIONS["boards/get"], httpx.Headers(_headers("2, 2;w=60", 0, 30)))
    limiter.observe(OPERATIONS["pins/create"], httpx.Headers({**_headers("", 5, 30)}))
    left = limiter.left()
    assert (left["org_read"].remaining, left["org_read"].limit) == (0, Limit(2, 60))
    assert (left["org_write"].remaining, left["org_write"].limit) == (5, None)


def test_quotas_that_are_turned_off_are_not_known(mode: Mode) -> None:
    script = Script([json_response(200, BOARD, **_headers("2, 2;w=60", 1, 30))])
    client = mode.client(script, rate_limit=RateLimit(enabled=False))
    mode.wait(lambda: client.boards.get("1"))
    assert client.quotas() == {}
