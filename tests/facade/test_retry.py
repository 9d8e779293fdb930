"""The retry decision as a pure function: a table of results and decisions."""

from typing import Any

import pytest
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

NOW = 1_700_000_000.0
GET, POST = OPERATIONS["boards/get"], OPERATIONS["pins/create"]
PATCH, DELETE = OPERATIONS["boards/update"], OPERATIONS["boards/delete"]
READ = OPERATIONS["items/post"]
UNSENT, LOST = Failure(sent=False), Failure(sent=True)


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
        (Failure(503, headers={"retry-after": "Tue, 14 Nov 2023 22:13:30 GMT"}), 10),
        (Failure(503, headers={"retry-after": "Tue, 14 Nov 2023 22:13:10 GMT"}), 0),
        (Failure(503, headers={"retry-after": "soon"}), None),
        (Failure(503, headers={"retry-after": "1 Jan 2025 00:00:00 +99999999999999"}), None),
        (Failure(503, headers={"retry-after": "Mon, 99 Jan 99999 00:00:00 GMT"}), None),
        (Failure(429, headers={"retry-after": "999999999"}), 86_400),
        (Failure(429, headers={"x-ratelimit-reset": "999999999"}), 86_400),
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
