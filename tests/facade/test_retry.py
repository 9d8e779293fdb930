"""When a request is repeated: the decision as a pure function, and calls through both clients."""

import logging
from collections.abc import Callable
from functools import partial
from typing import Any

import pinkit
import pytest
from http_library import httpx
from pinkit import errors
from pinkit._core.operation_policy import POLICIES, is_repeatable, policy_of
from pinkit._core.retry import (
    Budget,
    Failure,
    Retry,
    RetryDecision,
    backoff,
    decide,
    retry_after,
)
from pinkit_generated import OPERATIONS, Operation
from scripted import BOARD, PIN, Mode, Script, error, json_response

NOW = 1_700_000_000.0
GET, POST = OPERATIONS["boards/get"], OPERATIONS["pins/create"]
PATCH, DELETE = OPERATIONS["boards/update"], OPERATIONS["boards/delete"]
READ = OPERATIONS["items/post"]
UNSENT, LOST = Failure(sent=False), Failure(sent=True)


SOON = "Tue, 14 Nov 2023 22:13:30 GMT"


def again(operation: Operation, failure: Failure, attempt: int = 1, **more: Any) -> RetryDecision | None:
    safe = is_repeatable(operation, more.pop("content", None))
    return decide(failure, attempt, Retry(), now=NOW, safe=safe, **more)


@pytest.mark.parametrize("operation", [GET, PATCH, DELETE, READ])
@pytest.mark.parametrize("failure", [UNSENT, LOST, Failure(500), Failure(502), Failure(503), Failure(408)])
def test_a_request_that_is_safe_to_repeat_is_repeated(operation: Operation, failure: Failure) -> None:
    assert again(operation, failure) is not None


@pytest.mark.parametrize("failure", [LOST, Failure(500), Failure(502), Failure(503), Failure(408)])
def test_a_creation_is_repeated_only_if_it_was_not_received(failure: Failure) -> None:
    assert again(POST, failure) is None
    assert again(POST, UNSENT) is not None


@pytest.mark.parametrize("operation", [GET, POST])
def test_an_exhausted_quota_is_waited_for_with_every_method(operation: Operation) -> None:
    assert again(operation, Failure(429, 8, headers={"retry-after": "5"})) == RetryDecision(
        "rate limited", 5, stated=True
    )
    assert again(operation, Failure(429, 30)) == RetryDecision("rate limited", None)
    assert again(operation, Failure(400, 1, "Retry after 9 seconds")) is not None


@pytest.mark.parametrize(
    "failure",
    [
        Failure(400, 1, "title is too long"),
        Failure(401, 2),
        Failure(403, 3),
        Failure(404, 40),
        Failure(409),
        Failure(422),
        Failure(429, 8, "blocked for SPAM"),
        Failure(503, 4197),
        Failure(501, 4181),
        Failure(501),
        Failure(400, 9, "We blocked this link because it may lead to spam."),
        Failure(500, 2787),
        Failure(302),
    ],
)
def test_a_permanent_error_is_not_repeated(failure: Failure) -> None:
    assert again(GET, failure) is None


@pytest.mark.parametrize(
    "failure",
    [
        Failure(400, 1, "Retry after 9 seconds"),
        Failure(400, 1, "You can only get data from the last 90 days"),
        Failure(400, 12),
        Failure(400, 1, "Sorry! Something went wrong on our end"),
    ],
)
def test_a_temporary_400_counts_once(failure: Failure) -> None:
    first = again(GET, failure)
    assert first is not None
    assert again(GET, failure, 2, quirks={first.quirk}) is None
    assert again(GET, Failure(500), 2, quirks={first.quirk}) is not None


@pytest.mark.parametrize(
    ("operation", "failure"),
    [
        ("pins/create", Failure(400, 1, "Sorry, we could not fetch the image.")),
        ("pins/create", Failure(400, 235, "Unable to reach the URL.")),
        ("pins/create", Failure(400, 12)),
        (
            "board_sections/create",
            Failure(409, 409, "Could not get exclusive access to the board to create it."),
        ),
    ],
)
def test_a_temporary_rejection_that_executed_nothing_is_repeated(operation: str, failure: Failure) -> None:
    assert again(OPERATIONS[operation], failure) is not None


@pytest.mark.parametrize(
    "failure",
    [
        Failure(400, 1, "Something went wrong"),
        Failure(400, 12, "Something went wrong"),
        Failure(409, 409, "Board section conflict."),
        Failure(409, 409, "This account is not a brand account."),
    ],
)
def test_a_creation_that_may_have_been_executed_or_is_rejected_is_not_repeated(failure: Failure) -> None:
    assert again(POST, failure) is None


@pytest.mark.parametrize("seconds", ["0", "Tue, 14 Nov 2023 22:13:20 GMT", "Tue, 14 Nov 2023 22:12:20 GMT"])
@pytest.mark.parametrize("name", ["retry-after", "x-ratelimit-reset"])
def test_a_retry_time_in_the_past_backs_off_and_uses_the_budget(seconds: str, name: str) -> None:
    decided = again(GET, Failure(429, 8, headers={name: seconds}))
    assert decided is not None
    assert not decided.stated


def test_attempts_are_counted() -> None:
    assert again(GET, UNSENT, 3) is not None
    assert again(GET, UNSENT, 4) is None


def test_a_wait_above_the_limit_is_not_kept() -> None:
    assert again(GET, Failure(429, headers={"retry-after": "70"})) is not None
    assert again(GET, Failure(429, headers={"retry-after": "71"})) is None


@pytest.mark.parametrize(
    ("failure", "seconds"),
    [
        (Failure(429, headers={"retry-after": "12"}), 12),
        (Failure(503, headers={"retry-after": SOON}), 10),
        (Failure(503, headers={"retry-after": "Tue, 14 Nov 2023 22:13:10 GMT"}), 0),
        (Failure(503, headers={"retry-after": "soon"}), None),
        (Failure(503, headers={"retry-after": "1 Jan 2025 00:00:00 +99999999999999"}), None),
        (Failure(503, headers={"retry-after": "Mon, 99 Jan 99999 00:00:00 GMT"}), None),
        (Failure(429, headers={"retry-after": "999999999"}), 86_400),
        (Failure(429, headers={"x-ratelimit-reset": "999999999"}), 86_400),
        (Failure(429, headers={"retry-after": "2.5"}), 2.5),
        (Failure(429, headers={"retry-after": "7, 7"}), 7),
        (
            Failure(503, headers={"retry-after": SOON, "date": "Tue, 14 Nov 2023 22:13:10 GMT"}),
            20,  # by the clock of Pinterest
        ),
        (Failure(503, headers={"retry-after": SOON, "date": "now"}), 10),
        (Failure(429, headers={"retry-after": "-3"}), None),
        (Failure(429, headers={"retry-after": "²"}), None),
        (Failure(429, headers={"retry-after": "9" * 5000}), None),
        (Failure(429, headers={"x-ratelimit-reset": "58"}), 58),
        (Failure(429, headers={"x-ratelimit-reset": "58, 3600"}), 58),
        (Failure(429, headers={"x-ratelimit-reset": "never"}), None),
        (Failure(400, 1, "Rate limit reached. Retry After 31 Seconds."), 31),
        (Failure(429), None),
    ],
)
def test_the_retry_time_is_read_from_every_header_and_message(
    failure: Failure, seconds: float | None
) -> None:
    assert retry_after(failure, NOW) == seconds


def test_any_number_of_attempts_can_be_made() -> None:
    assert backoff(Retry(), 10_000, 1.0) == Retry().max_backoff


def test_backing_off_is_exponential_and_bounded() -> None:
    policy = Retry(backoff=0.5, max_backoff=3)
    assert [backoff(policy, attempt, 1.0) for attempt in (1, 2, 3, 4, 50)] == [0.5, 1, 2, 3, 3]
    assert backoff(policy, 3, 0.25) == 0.5


def test_a_budget_is_earned_slowly() -> None:
    budget = Budget(2)
    assert [budget.spend("boards/get") for _ in range(3)] == [True, True, False]
    for _ in range(9):
        budget.earn()
    assert not budget.spend("boards/get")
    budget.earn()
    budget.earn()
    assert budget.spend("boards/get")


def test_the_posts_that_only_read_exist_and_are_posts() -> None:
    reading = [OPERATIONS[name] for name, policy in POLICIES.items() if policy.reads]
    assert {operation.method for operation in reading} == {"POST"}
    assert all((operation.quota or "").endswith("_read") for operation in reading)


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=lambda operation: operation.id)
def test_nothing_that_creates_is_repeatable(operation: Operation) -> None:
    policy = policy_of(operation)
    known = policy.reads or policy.repeatable_without is not None
    assert not (known and policy.created_id)
    assert is_repeatable(operation, b"{}") == (operation.method != "POST" or known)


@pytest.mark.parametrize(
    ("operation", "content", "may"),
    [
        ("events/create", b'{"data":[{"action_source":"web"}]}', True),
        ("events/create", b'{"data":[{"action_source":"web"},{"action_source":"offline"}]}', False),
        ("items_batch/post", b'{"operation":"UPSERT"}', True),
        ("items_batch/post", b'{"operation":"DELETE"}', True),
        ("items_batch/post", b'{"operation":"CREATE"}', False),
        ("analytics/create_report", b"{}", True),
        ("reports/create", b"{}", True),
        ("product_tags/bulk_add", b"{}", True),
        ("product_tags/bulk_delete", b"{}", True),
        ("campaigns/create", b"[]", False),
    ],
)
def test_some_posts_are_repeatable_by_their_body(operation: str, content: bytes, may: bool) -> None:
    for failure in (LOST, Failure(502)):
        assert (again(OPERATIONS[operation], failure, content=content) is not None) == may


# Calls through both clients --------------------------------------------------------------------------------


def test_a_safe_call_is_repeated_until_it_succeeds(mode: Mode) -> None:
    script = Script(
        [httpx.ReadError("reset"), error(500), httpx.ConnectError("no route"), json_response(200, BOARD)]
    )
    assert mode.wait(lambda: mode.client(script).boards.get("1")).id == "1"
    assert len(script.requests) == 4
    first, second, third = mode.clock.slept
    assert 0 <= first <= 0.5
    assert 0 <= second <= 1
    assert 0 <= third <= 2


@pytest.mark.parametrize(
    "failure", [httpx.ReadError("reset"), httpx.ReadTimeout("slow"), error(500), error(502)]
)
def test_a_creation_is_never_repeated_blindly(mode: Mode, failure: Any) -> None:
    script = Script([failure])
    with pytest.raises(pinkit.PinterestError):
        mode.wait(lambda: mode.client(script).pins.create(**PIN))
    assert len(script.requests) == 1


def test_a_creation_that_was_never_sent_is_repeated(mode: Mode) -> None:
    script = Script(
        [httpx.ConnectError("no route"), httpx.ConnectTimeout("slow"), json_response(201, {"id": "9"})]
    )
    assert mode.wait(lambda: mode.client(script).pins.create(**PIN)).id == "9"


def test_a_pin_that_may_exist_is_not_created_again(mode: Mode) -> None:
    script = Script([error(500, 2787, "Pin creation failed")])
    with pytest.raises(errors.PinMayExistError, match=r"pins/create: .*board"):
        mode.wait(lambda: mode.client(script).pins.create(**PIN))
    assert len(script.requests) == 1


@pytest.mark.parametrize(
    "rejection",
    [
        error(400, 1, "Sorry, we could not fetch the image."),
        error(400, 1, "Unable to reach the URL. Please check the URL is correct and try again."),
        error(400, 12, "Invalid."),
        error(409, 409, "Could not get exclusive access to the board."),
    ],
)
def test_a_creation_with_a_temporary_rejection_is_repeated(mode: Mode, rejection: httpx.Response) -> None:
    script = Script([rejection, json_response(201, {"id": "9"})])
    assert mode.wait(lambda: mode.client(script).pins.create(**PIN)).id == "9"
    assert len(mode.clock.slept) == 1


WEB = {
    "event_name": "checkout",
    "action_source": "web",
    "event_time": 1,
    "event_id": "e1",
    "user_data": {"em": ["ab" * 32]},
}
OFFLINE = {**WEB, "action_source": "offline"}
ITEMS = {"country": "US", "language": "EN", "items": [{"item_id": "1"}]}
REPORT = {
    "columns": ["CTR"],
    "start_date": "2026-01-01",
    "end_date": "2026-01-02",
    "granularity": "DAY",
    "level": "CAMPAIGN",
}


@pytest.mark.parametrize(
    ("call", "more"),
    [
        (lambda client: client.conversions.send_events("1", data=[WEB]), 1),
        (lambda client: client.conversions.send_events("1", data=[WEB, OFFLINE]), 0),
        (lambda client: client.catalogs.items.create_batch(body={"operation": "UPSERT", **ITEMS}), 1),
        (lambda client: client.catalogs.items.create_batch(body={"operation": "DELETE", **ITEMS}), 1),
        (lambda client: client.catalogs.items.create_batch(body={"operation": "CREATE", **ITEMS}), 0),
        (lambda client: client.reports.create("1", **REPORT), 1),
    ],
)
def test_a_post_is_repeated_after_a_lost_response_if_its_body_allows_it(
    mode: Mode, call: Callable[[Any], Any], more: int
) -> None:
    for failure in (error(502), httpx.ReadError("reset")):
        script = Script([failure, json_response(200, {})])
        try:
            mode.wait(partial(call, mode.client(script)))
        except pinkit.PinterestError:
            assert more == 0
        assert len(script.requests) == 1 + more


@pytest.mark.parametrize("failure", [httpx.ReadError("reset"), error(504)])
def test_a_deletion_that_may_have_been_executed_succeeds_if_a_retry_finds_nothing(
    mode: Mode, failure: Any
) -> None:
    script = Script([failure, error(404, 40)])
    assert mode.wait(lambda: mode.client(script).boards.delete("1")) is None


def test_a_deletion_that_finds_nothing_at_once_is_an_error(mode: Mode) -> None:
    with pytest.raises(errors.NotFoundError):
        mode.wait(lambda: mode.client([error(404, 40)]).boards.delete("1"))


def test_a_wait_that_pinterest_asks_for_is_kept(mode: Mode) -> None:
    script = Script(
        [error(429, 8, retry_after="7"), error(429, 8, x_ratelimit_reset="12"), json_response(201, BOARD)]
    )
    assert mode.wait(lambda: mode.client(script).boards.create(name="x")).id == "1"
    assert mode.clock.slept == [7, 12]


def test_a_wait_that_is_too_long_is_an_error_that_names_it(mode: Mode) -> None:
    script = Script([error(429, 8, "Too many", x_ratelimit_reset="7200")])
    with pytest.raises(errors.RateLimitError) as raised:
        mode.wait(lambda: mode.client(script).boards.get("1"))
    assert (raised.value.category, raised.value.retry_after) == ("org_read", 7200)
    assert mode.clock.slept == []


@pytest.mark.parametrize("name", ["retry-after", "x-ratelimit-reset"])
def test_a_retry_without_a_given_wait_backs_off(mode: Mode, name: str) -> None:
    script = Script(lambda _: error(429, 8, **{name: "0"}))
    client = mode.client(script, retry=pinkit.Retry(budget=5))
    for _ in range(20):
        with pytest.raises(errors.RateLimitError):
            mode.wait(lambda: client.boards.create(name="x"))
    assert len(script.requests) == 25
    assert all(seconds > 0 for seconds in mode.clock.slept)


def test_spam_is_not_repeated(mode: Mode) -> None:
    script = Script([error(429, 8, "Your account was blocked for spam.")])
    with pytest.raises(errors.SpamBlockedError):
        mode.wait(lambda: mode.client(script).boards.get("1"))
    assert len(script.requests) == 1


@pytest.mark.parametrize(
    "message", ["Rate limit. Retry after 3 seconds.", "You can only get data from the last 90 days."]
)
def test_a_temporary_400_is_repeated_once(mode: Mode, message: str) -> None:
    def analytics(script: Script) -> Callable[[], Any]:
        client = mode.client(script)
        return lambda: client.ad_accounts.analytics(
            "1", start_date="2026-01-01", end_date="2026-01-02", columns=["CTR"], granularity="DAY"
        )

    script = Script([error(400, 1, message), json_response(200, [])])
    assert mode.wait(analytics(script)) == []
    script = Script([error(400, 1, message), error(400, 1, message)])
    with pytest.raises((errors.BadRequestError, errors.RateLimitError)):
        mode.wait(analytics(script))
    assert len(script.requests) == 2


@pytest.mark.parametrize("method", ["get", "create"])
def test_an_operation_that_is_not_implemented_is_called_once(mode: Mode, method: str) -> None:
    script = Script([error(501, 4181, "Not implemented at the moment.")])
    client = mode.client(script)
    call = partial(client.boards.get, "1") if method == "get" else partial(client.boards.create, name="x")
    with pytest.raises(errors.ServerError) as raised:
        mode.wait(call)
    assert not raised.value.sent
    assert "may have been" not in str(raised.value)


def test_an_outage_is_not_multiplied(mode: Mode) -> None:
    script = Script(lambda _: error(503))
    client = mode.client(script, retry=pinkit.Retry(budget=5))
    for _ in range(50):
        with pytest.raises(errors.ServiceUnavailableError):
            mode.wait(lambda: client.boards.get("1"))
    assert len(script.requests) == 55


def test_an_outage_that_names_a_time_is_not_multiplied_either(mode: Mode) -> None:
    script = Script(lambda _: error(503, retry_after="0"))
    client = mode.client(script, retry=pinkit.Retry(budget=5))
    for _ in range(20):
        with pytest.raises(errors.ServiceUnavailableError):
            mode.wait(lambda: client.boards.get("1"))
    assert len(script.requests) == 25


def test_an_outage_is_logged_once(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    client = mode.client(lambda _: error(500), retry=pinkit.Retry(budget=1))
    for _ in range(3):
        with pytest.raises(errors.ServerError):
            mode.wait(lambda: client.boards.get("1"))
    warned = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert len(warned) == 1
    assert "boards/get" in warned[0]
    assert "Retry(budget=" in warned[0]
