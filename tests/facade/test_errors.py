"""The errors of calls: which one a response becomes, its message, and which ones end a batch."""

import json
import pickle
import re

import pinkit
import pytest
from http_library import httpx
from pinkit import errors
from pinkit._core.error_mapping import status_error
from pinkit.http_types import Response
from pinkit_generated import OPERATIONS
from scripted import PIN, Mode, Script, error

BLOCKED_ACCOUNT = "You've hit a block we have in place to combat spam."
BLOCKED_LINK = "Sorry! We blocked this link because it may lead to spam."
TRIAL = "Apps with Trial access may not create Pins in production: use the API Sandbox."
FEATURE = "Your application does not have access to this restricted feature: pin_edit"
CONSUMER = "Your application consumer type is not supported, please contact support."
NOT_PERMITTED = "You are not permitted to access that resource"


@pytest.mark.parametrize(
    ("status", "code", "words", "expected", "advice", "stops"),
    [
        (400, 1, "No.", errors.BadRequestError, "", False),
        (401, 2, "Authentication failed.", errors.AuthenticationError, "sandbox.*production", True),
        (401, 283, "Expired.", errors.ReauthorizationRequiredError, "authorize_url", True),
        (400, 283, "Expired.", errors.ReauthorizationRequiredError, "authorize_url", True),
        (401, 3, "Authorization failed.", errors.ScopeRejectedError, "scopes", True),
        (403, 3, "Authorization failed.", errors.ScopeRejectedError, "scopes", True),
        (401, 3, FEATURE, errors.AppAccessError, "app", True),
        (401, 3, CONSUMER, errors.AppAccessError, "app", True),
        (401, 7, "Access denied.", errors.PermissionDeniedError, "token", False),
        (401, 29, NOT_PERMITTED, errors.PermissionDeniedError, "token", False),
        (403, 29, NOT_PERMITTED, errors.PermissionDeniedError, "boards:write_secret", False),
        (403, 29, TRIAL, errors.TrialAccessError, "standard access", True),
        (403, 29, "Not allowed in the sandbox.", errors.TrialAccessError, "standard access", True),
        (403, 29, "Your industrial board is full", errors.PermissionDeniedError, "", False),
        (403, 7, "No.", errors.PermissionDeniedError, "", False),
        (403, 2625, "Disapproved.", errors.PermissionDeniedError, "[Mm]erchant", True),
        (400, 9, BLOCKED_ACCOUNT, errors.SpamBlockedError, "", True),
        (403, 9, BLOCKED_ACCOUNT, errors.SpamBlockedError, "", True),
        (429, 9, "", errors.SpamBlockedError, "", True),
        (429, 8, "Blocked for spam.", errors.SpamBlockedError, "", True),
        (400, 9, BLOCKED_LINK, errors.LinkBlockedError, "link", False),
        (403, 9, BLOCKED_LINK, errors.LinkBlockedError, "link", False),
        (400, 1, BLOCKED_LINK, errors.LinkBlockedError, "link", False),
        (429, 8, "Too many.", errors.RateLimitError, "", True),
        (429, 30, "Too many.", errors.RateLimitError, "", True),
        (404, 30, "User not found.", errors.NotFoundError, "", False),
        (404, 40, "Board not found.", errors.NotFoundError, "", False),
        (422, 4170, "The feed name already exists.", errors.ConflictError, "name", False),
        (400, 4170, "The feed name already exists.", errors.ConflictError, "name", False),
        (409, 1, "No.", errors.ConflictError, "", False),
        (409, 4170, "The feed name already exists.", errors.ConflictError, "name", False),
        (409, 4162, "Active promotions.", errors.ConflictError, "promotions", False),
        (409, 4168, "No website.", errors.ConflictError, "[Ww]ebsite", True),
        (409, 4178, "It already exists.", errors.ConflictError, "exists", False),
        (409, 4182, "No catalog.", errors.ConflictError, "catalog", True),
        (409, 409, "Could not get exclusive access to the board.", errors.ConflictError, "again", False),
        (409, 409, "Board section conflict.", errors.ConflictError, "", False),
        (418, None, "No.", errors.APIStatusError, "", False),
        (422, 1, "No.", errors.UnprocessableEntityError, "", False),
        (500, None, "No.", errors.ServerError, "", False),
        (500, 2787, "Pin creation failed.", errors.PinMayExistError, "board", False),
        (501, 4181, "Not implemented.", errors.ServerError, "", False),
        (503, 4197, "Ramped down.", errors.ServiceUnavailableError, "", False),
        (599, None, "No.", errors.ServerError, "", False),
    ],
)
def test_status_code_and_message_together_select_the_error(
    mode: Mode, status: int, code: int | None, words: str, expected: type, advice: str, stops: bool
) -> None:
    script = Script(lambda _: error(status, code, words))
    with pytest.raises(errors.APIStatusError, match=advice or ".") as raised:
        mode.wait(lambda: mode.client(script, retry=pinkit.Retry(attempts=1)).pins.create(**PIN))
    assert re.match(rf"pins/create: {re.escape(words)}.*\(HTTP {status}\b", str(raised.value))
    for each in (raised.value, pickle.loads(pickle.dumps(raised.value))):  # noqa: S301  # our own
        assert (type(each), each.status, str(each)) == (expected, status, str(raised.value))
        assert errors.stops_everything(each) == stops
    assert len(script.requests) == 1


def test_a_throttle_that_comes_as_400_is_a_rate_limit(mode: Mode) -> None:
    message = "Too many requests. Retry after 100 seconds"
    client = mode.client([error(400, 1, message)])
    with pytest.raises(errors.RateLimitError) as raised:
        mode.wait(lambda: client.boards.get("1"))
    assert (raised.value.status, raised.value.retry_after) == (400, 100.0)
    assert raised.value.category == "org_read"


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        (
            httpx.Response(502, html="<html><title>Bad  gateway</title>…"),
            "Bad  gateway",
        ),
        (httpx.Response(500), "empty"),
        (
            httpx.Response(500, content=b"\xff\x00", headers={"content-type": "x/y"}),
            "2 bytes of x/y",
        ),
        (httpx.Response(400, json=["x"]), "5 bytes of application/json"),
        (httpx.Response(400, json={"message": None, "code": "x"}), "bytes of application/json"),
        (httpx.Response(400, json={"error": "invalid_request"}), "invalid_request"),
    ],
)
def test_a_response_without_a_message_gets_one(mode: Mode, given: httpx.Response, printed: str) -> None:
    client = mode.client(lambda _: given, retry=pinkit.Retry(attempts=1))
    with pytest.raises(errors.APIStatusError) as raised:
        mode.wait(lambda: client.boards.get("1"))
    assert printed in str(raised.value)


def test_a_connection_error_reports_whether_the_request_was_sent(mode: Mode) -> None:
    client = mode.client([httpx.ReadError("reset")])
    with pytest.raises(errors.APIConnectionError, match=r"pins/create: .*may have been") as raised:
        mode.wait(lambda: client.pins.create(**PIN))
    assert raised.value.sent
    client = mode.client([httpx.ConnectError("no route")] * 4)
    with pytest.raises(errors.APIConnectionError, match=r"pins/create: .*no route") as raised:
        mode.wait(lambda: client.pins.create(**PIN))
    assert not raised.value.sent


@pytest.mark.parametrize("status", [500, 502, 503])
def test_a_server_error_reports_that_a_creation_may_have_been_executed(mode: Mode, status: int) -> None:
    client = mode.client([error(status)])
    with pytest.raises(errors.ServerError, match=r"boards/create: .*may have been") as raised:
        mode.wait(lambda: client.boards.create(name="x"))
    assert raised.value.sent
    assert pickle.loads(pickle.dumps(raised.value)).sent  # noqa: S301


def test_only_a_creation_that_may_exist_advises_a_look_up(mode: Mode) -> None:
    client = mode.client([error(503, 4197), error(500)], retry=pinkit.Retry(attempts=1))
    with pytest.raises(errors.ServiceUnavailableError) as raised:
        mode.wait(lambda: client.boards.create(name="x"))
    assert not raised.value.sent
    assert "may have been" not in str(raised.value)
    with pytest.raises(errors.ServerError) as other:
        mode.wait(lambda: client.boards.get("1"))
    assert "may have been" not in str(other.value)


@pytest.mark.parametrize(
    "timeout",
    [
        errors.APITimeoutError("It was late.", sent=True),
        errors.JobTimeoutError("It was late.", job_id="1", state="IN_PROGRESS"),
    ],
)
def test_a_time_out_is_a_builtin_one_and_is_pickled_with_its_fields(timeout: errors.DeadlineError) -> None:
    assert isinstance(timeout, TimeoutError)
    again = pickle.loads(pickle.dumps(timeout))  # noqa: S301  # our own
    assert (type(again), str(again), vars(again)) == (type(timeout), "It was late.", vars(timeout))


def test_only_errors_about_more_than_one_item_stop_a_batch() -> None:
    assert errors.stops_everything(errors.APIConnectionError("no line"))
    assert not errors.stops_everything(errors.APIConnectionError("lost", sent=True))
    for kind in (errors.NotInSandboxError, errors.TokenStoreError):
        assert errors.stops_everything(kind("x"))
    for each in (
        errors.InvalidResponseError("x"),
        ValueError("x"),
        OSError("x"),
        errors.ServerError("x", status=500),
    ):
        assert not errors.stops_everything(each)
    for operation, stops in (("oauth/token", True), ("boards/get", False)):
        failed = status_error(OPERATIONS[operation], Response(500, {}, b""), None)
        assert errors.stops_everything(failed) == stops


def test_a_batch_stops_at_a_throttle_that_comes_as_400() -> None:
    body = {"code": 1, "message": "Retry after 100 seconds"}
    response = Response(400, {}, json.dumps(body).encode())
    assert errors.stops_everything(status_error(OPERATIONS["pins/create"], response, body, 100.0))


def test_a_blocked_link_is_not_handled_as_a_blocked_account() -> None:
    assert not issubclass(errors.LinkBlockedError, errors.SpamBlockedError)
