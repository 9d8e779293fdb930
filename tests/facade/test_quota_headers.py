"""The quotas that responses state in their headers, in all forms of these headers."""

import time
from typing import Any

import pytest
from http_library import httpx
from pinkit import RateLimit
from pinkit._core.rate_limit import parse_headers
from pinkit.quotas import Limit
from quota_bench import CountingServer, quota_headers
from scripted import BOARD, Mode, Script, json_response


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
    server = CountingServer(mode.clock.monotonic, reported=False)
    script = Script(lambda request: with_windows(server(request)))

    def with_windows(response: httpx.Response) -> httpx.Response:
        mode.clock.now += 0.01
        response.headers.update(quota_headers(98, 1, limit))
        return response

    client = mode.client(script, rate_limit=RateLimit(tier=tier, max_wait=100))
    for _ in range(130):
        mode.wait(lambda: client.boards.create(name="x"))
    assert server.rejected == 0


def test_a_reset_is_at_most_a_day(mode: Mode) -> None:
    used_up = json_response(200, BOARD, x_ratelimit_remaining="0", x_ratelimit_reset="999999999")
    client = mode.client([used_up, json_response(200, BOARD)], rate_limit=RateLimit(max_wait=100_000))
    for _ in range(2):
        mode.wait(lambda: client.boards.get("1"))
    assert mode.clock.slept == [86_400]


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
