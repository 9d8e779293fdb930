"""One call in both clients: the checks before it, the request, the retries, the result and the events."""

import json
import logging
import pickle
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import pinkit
import pytest
from http_library import httpx
from pinkit import errors, events
from pinkit._auth.credentials import StaticToken
from pinkit._core.effects import Sleep
from pinkit._core.error_mapping import status_error
from pinkit.http_types import Response
from pinkit_generated import OPERATIONS
from pinkit_generated.operations import boards_get
from scripted import Mode, Script, error, json_response

BOARD = {"id": "1", "name": "Ideas"}
PIN = {"board_id": "1", "media_source": {"source_type": "image_url", "url": "https://i.example/1.jpg"}}


def connection_error(_: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("no route")


# The request -----------------------------------------------------------------------------------------------


def test_a_call_sends_one_request_with_the_token(mode: Mode) -> None:
    script = Script([json_response(200, BOARD)])
    client = mode.client(script, headers={"X-App": "mine"})
    assert mode.wait(lambda: client.boards.get("1")).name == "Ideas"
    (request,) = script.requests
    assert (request.method, str(request.url)) == ("GET", "https://api.pinterest.com/v5/boards/1")
    assert request.headers["authorization"] == "Bearer token"
    assert request.headers["host"] == "api.pinterest.com"
    assert request.headers["x-app"] == "mine"
    assert request.headers["user-agent"].startswith("pinkit/")
    assert "content-length" not in request.headers


def test_a_body_is_sent_with_its_length(mode: Mode) -> None:
    script = Script([json_response(201, BOARD), json_response(204)])
    client = mode.client(script)
    mode.wait(lambda: client.boards.create(name="Ideas 🍮"))
    mode.wait(lambda: client.boards.delete("1"))
    sent, empty = script.requests
    assert json.loads(sent.read()) == {"name": "Ideas 🍮"}
    assert sent.headers["content-length"] == str(len(sent.content))
    assert sent.headers["content-type"] == "application/json"
    assert empty.headers["content-length"] == "0"


def test_any_generated_operation_can_be_called(mode: Mode) -> None:
    client = mode.client([json_response(200, BOARD)])
    assert mode.wait(lambda: client.call(boards_get, "1")).id == "1"


def test_the_response_comes_with_the_model_and_without_the_token(mode: Mode) -> None:
    client = mode.client([json_response(200, BOARD, x_pinterest_rid="77")])
    data, response = mode.wait(lambda: client.boards.get.with_raw_response("1"))
    assert data.name == "Ideas"
    assert response.json() == BOARD
    assert response.headers["x-pinterest-rid"] == "77"
    assert (response.method, response.url) == ("GET", "https://api.pinterest.com/v5/boards/1")


def test_variants_share_the_connection_and_are_closed_with_the_client(mode: Mode) -> None:
    script = Script(lambda _: json_response(200, BOARD))
    client = mode.client(script, headers={"X-A": "1"})
    variant = client.with_options(headers={"X-B": "2"}, timeout=3)
    mode.wait(lambda: variant.boards.get("1"))
    assert (script.requests[0].headers["x-a"], script.requests[0].headers["x-b"]) == ("1", "2")
    assert script.requests[0].extensions["timeout"]["read"] == 3
    mode.wait(variant.close if mode.name == "sync" else variant.aclose)
    mode.wait(lambda: client.boards.get("1"))
    mode.wait(client.close if mode.name == "sync" else client.aclose)
    for get in (client.boards.get, variant.boards.get):
        with pytest.raises(pinkit.PinterestError, match=r"boards/get: .*closed"):
            mode.wait(partial(get, "1"))


# Rejections before the request -----------------------------------------------------------------------------


def test_a_missing_scope_is_an_error_before_the_call(mode: Mode) -> None:
    script = Script([])
    client = mode.client(script, pinkit.Token("t", scopes=frozenset({"boards:read"})))
    with pytest.raises(errors.MissingScopeError, match="boards:write") as raised:
        mode.wait(lambda: client.boards.create(name="x"))
    assert raised.value.operation == "boards/create"
    assert raised.value.missing == {"boards:write"}
    assert script.requests == []


def test_what_the_sandbox_does_not_serve_is_an_error_before_the_call(mode: Mode) -> None:
    script = Script(lambda _: json_response(200, BOARD))
    client = mode.client(script, environment="sandbox")
    with pytest.raises(errors.NotInSandboxError, match="audiences/list"):
        mode.wait(lambda: client.audiences.list("1").all())
    assert script.requests == []
    mode.wait(lambda: client.boards.get("1"))
    assert script.requests[0].url.host == "api-sandbox.pinterest.com"


@pytest.mark.parametrize("operation", [o for o in OPERATIONS.values() if not o.sandbox], ids=lambda o: o.id)
def test_no_operation_that_is_disabled_reaches_the_sandbox(operation: Any) -> None:
    engine = pinkit.Client("t", environment="sandbox", transport=Script([]).transport)._engine
    with pytest.raises(errors.NotInSandboxError):
        engine.call(_request(operation)).send(None)


def test_an_operation_of_the_app_is_sent_with_its_credentials(mode: Mode) -> None:
    script = Script([json_response(200, {})])
    client = mode.client(script, pinkit.OAuth("id", "secret"))
    mode.wait(lambda: client.oauth.revoke_token(token="x"))
    assert script.requests[0].headers["authorization"] == "Basic aWQ6c2VjcmV0"
    with pytest.raises(pinkit.PinterestError, match=r"pinkit\.OAuth\("):
        mode.wait(lambda: mode.client([]).oauth.revoke_token(token="x"))


def test_scopes_are_not_checked_for_a_token_without_known_scopes(mode: Mode) -> None:
    assert mode.wait(lambda: mode.client([json_response(200, BOARD)]).boards.create(name="x")).id == "1"


# Retries ---------------------------------------------------------------------------------------------------


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


def test_a_lost_response_reports_whether_the_request_was_sent(mode: Mode) -> None:
    client = mode.client([httpx.ReadError("reset")])
    with pytest.raises(errors.APIConnectionError, match=r"pins/create: .*may have been") as raised:
        mode.wait(lambda: client.pins.create(**PIN))
    assert raised.value.sent
    client = mode.client(connection_error)
    with pytest.raises(errors.APIConnectionError, match=r"pins/create: .*no route") as raised:
        mode.wait(lambda: client.pins.create(**PIN))
    assert not raised.value.sent


def test_a_deletion_whose_response_was_lost_succeeds_if_a_retry_finds_nothing(mode: Mode) -> None:
    script = Script([httpx.ReadError("reset"), error(404, 40)])
    assert mode.wait(lambda: mode.client(script).boards.delete("1")) is None
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


def test_retries_end_with_the_deadline(mode: Mode) -> None:
    script = Script(lambda _: error(429, 8, retry_after="60"))
    client = mode.client(script, retry=pinkit.Retry(attempts=100, deadline=200))
    with pytest.raises(errors.RateLimitError):
        mode.wait(lambda: client.boards.get("1"))
    assert sum(mode.clock.slept) <= 200
    assert len(script.requests) == 4


def test_an_outage_is_not_multiplied(mode: Mode) -> None:
    script = Script(lambda _: error(503))
    client = mode.client(script, retry=pinkit.Retry(budget=5))
    for _ in range(50):
        with pytest.raises(errors.ServiceUnavailableError):
            mode.wait(lambda: client.boards.get("1"))
    assert len(script.requests) == 55


def test_timeouts_never_exceed_the_deadline(mode: Mode) -> None:
    script = Script([json_response(200, BOARD)])
    client = mode.client(script, retry=pinkit.Retry(deadline=5))
    mode.wait(lambda: client.boards.get("1"))
    assert set(script.requests[0].extensions["timeout"].values()) == {5}


# The result ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (error(400, 1), errors.BadRequestError),
        (error(401, 2), errors.AuthenticationError),
        (error(401, 283), errors.ReauthorizationRequiredError),
        (error(401, 3), errors.ScopeRejectedError),
        (error(403, 3), errors.ScopeRejectedError),
        (error(403, 7), errors.PermissionDeniedError),
        (error(403, 29), errors.PermissionDeniedError),
        (error(404, 40), errors.NotFoundError),
        (error(404, 30), errors.NotFoundError),
        (error(409, 1), errors.ConflictError),
        (error(400, 4170), errors.ConflictError),
        (error(422, 1), errors.UnprocessableEntityError),
        (error(429, 30), errors.RateLimitError),
        (error(500), errors.ServerError),
        (error(503, 4197), errors.ServiceUnavailableError),
        (error(599), errors.ServerError),
        (error(418), errors.APIStatusError),
    ],
)
def test_status_and_code_together_select_the_error(mode: Mode, given: httpx.Response, expected: type) -> None:
    client = mode.client(lambda _: given, retry=pinkit.Retry(attempts=1))
    with pytest.raises(errors.APIStatusError) as raised:
        mode.wait(lambda: client.boards.get("1"))
    assert type(raised.value) is expected
    assert raised.value.status == given.status_code
    assert str(raised.value).startswith(f"boards/get: No. (HTTP {given.status_code}")
    again = pickle.loads(pickle.dumps(raised.value))  # noqa: S301  # our own
    assert (type(again), str(again), again.status) == (expected, str(raised.value), given.status_code)


@pytest.mark.parametrize(
    "timeout",
    [
        errors.APITimeoutError("It was late.", sent=True),
        errors.JobTimeoutError("It was late.", job_id="1", state="IN_PROGRESS"),
    ],
)
def test_a_time_out_is_a_builtin_one_and_keeps_its_fields(timeout: errors.DeadlineError) -> None:
    assert isinstance(timeout, TimeoutError)
    again = pickle.loads(pickle.dumps(timeout))  # noqa: S301  # our own
    assert (type(again), str(again), vars(again)) == (type(timeout), "It was late.", vars(timeout))


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
BLOCKED_ACCOUNT = "You've hit a block we have in place to combat spam."
BLOCKED_LINK = "Sorry! We blocked this link because it may lead to spam."
TRIAL = "Apps with Trial access may not create Pins in production: use the API Sandbox."
FEATURE = "Your application does not have access to this restricted feature: pin_edit"
CONSUMER = "Your application consumer type is not supported, please contact support."
NOT_PERMITTED = "You are not permitted to access that resource"


@pytest.mark.parametrize(
    ("status", "code", "words", "expected", "advice", "stops"),
    [
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
        (409, 4170, "The feed name already exists.", errors.ConflictError, "name", False),
        (409, 4162, "Active promotions.", errors.ConflictError, "promotions", False),
        (409, 4168, "No website.", errors.ConflictError, "[Ww]ebsite", True),
        (409, 4178, "It already exists.", errors.ConflictError, "exists", False),
        (409, 4182, "No catalog.", errors.ConflictError, "catalog", True),
        (409, 409, "Could not get exclusive access to the board.", errors.ConflictError, "again", False),
        (409, 409, "Board section conflict.", errors.ConflictError, "", False),
        (422, 1, "No.", errors.UnprocessableEntityError, "", False),
        (500, 2787, "Pin creation failed.", errors.PinMayExistError, "board", False),
        (501, 4181, "Not implemented.", errors.ServerError, "", False),
        (503, 4197, "Ramped down.", errors.ServiceUnavailableError, "", False),
    ],
)
def test_status_code_and_message_together_select_the_error(
    mode: Mode, status: int, code: int, words: str, expected: type, advice: str, stops: bool
) -> None:
    script = Script(lambda _: error(status, code, words))
    with pytest.raises(errors.APIStatusError, match=advice or ".") as raised:
        mode.wait(lambda: mode.client(script, retry=pinkit.Retry(attempts=1)).pins.create(**PIN))
    assert type(raised.value) is expected
    assert words in str(raised.value)
    for each in (raised.value, pickle.loads(pickle.dumps(raised.value))):  # noqa: S301  # our own
        assert errors.stops_everything(each) == stops
    assert len(script.requests) == 1


@pytest.mark.parametrize("code", [7, 29])
def test_a_forbidden_resource_causes_no_token_refresh(mode: Mode, code: int) -> None:
    token = pinkit.Token("pina_1", refresh_token="pinr_1")
    script = Script([error(401, code)])
    client = mode.client(script, token, oauth=pinkit.OAuth("1", "secret"))
    with pytest.raises(errors.PermissionDeniedError):
        mode.wait(lambda: client.boards.get("1"))
    assert len(script.requests) == 1  # no refresh


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


@pytest.mark.parametrize("method", ["get", "create"])
def test_an_operation_that_is_not_implemented_is_called_once(mode: Mode, method: str) -> None:
    script = Script([error(501, 4181, "Not implemented at the moment.")])
    client = mode.client(script)
    call = partial(client.boards.get, "1") if method == "get" else partial(client.boards.create, name="x")
    with pytest.raises(errors.ServerError) as raised:
        mode.wait(call)
    assert not raised.value.sent
    assert "may have been" not in str(raised.value)


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


def test_a_blocked_link_does_not_stop_other_calls() -> None:
    assert not issubclass(errors.LinkBlockedError, errors.SpamBlockedError)


@pytest.mark.parametrize("name", ["retry-after", "x-ratelimit-reset"])
def test_a_retry_without_a_given_wait_backs_off(mode: Mode, name: str) -> None:
    script = Script(lambda _: error(429, 8, **{name: "0"}))
    client = mode.client(script, retry=pinkit.Retry(budget=5))
    for _ in range(20):
        with pytest.raises(errors.RateLimitError):
            mode.wait(lambda: client.boards.create(name="x"))
    assert len(script.requests) == 25
    assert all(seconds > 0 for seconds in mode.clock.slept)


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
def test_a_repeatable_post_survives_a_lost_response(
    mode: Mode, call: Callable[[Any], Any], more: int
) -> None:
    for failure in (error(502), httpx.ReadError("reset")):
        script = Script([failure, json_response(200, {})])
        try:
            mode.wait(partial(call, mode.client(script)))
        except pinkit.PinterestError:
            assert more == 0
        assert len(script.requests) == 1 + more


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


def test_a_success_that_is_not_json_is_an_error(mode: Mode) -> None:
    script = Script(lambda _: httpx.Response(200, html="<title>Log in to the hotel's network</title>"))
    with pytest.raises(errors.InvalidResponseError, match="hotel") as raised:
        mode.wait(lambda: mode.client(script).boards.get("1"))
    assert raised.value.response is not None
    assert len(script.requests) == 4
    script.requests.clear()
    with pytest.raises(errors.InvalidResponseError):
        mode.wait(lambda: mode.client(script).pins.create(**PIN))
    assert len(script.requests) == 1


def test_a_response_that_is_too_large_is_an_error(mode: Mode) -> None:
    client = mode.client([json_response(200, {"name": "x" * 2000})], max_response_bytes=1000)
    with pytest.raises(errors.InvalidResponseError, match="1000 bytes"):
        mode.wait(lambda: client.boards.get("1"))


def test_a_redirect_is_not_followed(mode: Mode) -> None:
    script = Script([httpx.Response(302, headers={"location": "https://evil.example/v5/boards/1"})])
    with pytest.raises(errors.APIStatusError, match=r"redirect.* evil\.example") as raised:
        mode.wait(lambda: mode.client(script).boards.get("1"))
    assert raised.value.status == 302
    assert len(script.requests) == 1


def test_new_values_are_reported_once_and_break_nothing(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    items = [{"id": "1", "name": "x", "privacy": "SECRETISH", "hologram": 1}] * 3
    seen: list[Any] = []
    client = mode.client(lambda _: json_response(200, {"items": items}), on_event=seen.append)
    with caplog.at_level(logging.INFO, "pinkit.contract"):
        for _ in range(2):
            assert mode.wait(lambda: client.boards.list().first()).privacy == "SECRETISH"
    reported = [event for event in seen if isinstance(event, events.DeviationSeen)]
    assert [event.path for event in reported] == ["$.items[0].privacy", "$.items[0].hologram"]
    assert len(caplog.records) == 2


# The events ------------------------------------------------------------------------------------------------


def test_every_step_emits_an_event(mode: Mode) -> None:
    heard: list[Any] = []
    script = Script([error(429, 8, retry_after="2"), json_response(200, BOARD, x_pinterest_rid="5")])
    mode.wait(lambda: mode.client(script, on_event=heard.append).boards.get("1"))
    sent, received = events.RequestSent, events.ResponseReceived
    started, *tries, ended = heard
    assert started == events.OperationStarted("boards/get", "GET", "/boards/{board_id}")
    assert [type(event) for event in tries] == [sent, received, events.Retrying, sent, received]
    assert tries[2] == events.Retrying("boards/get", "rate limited", 1, 2)
    assert (tries[4].status, tries[4].request_id, tries[4].size) == (200, "5", len(json.dumps(BOARD)))
    assert ended == events.OperationEnded("boards/get", 2, None)


def test_a_listener_that_fails_breaks_nothing(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: Any) -> None:
        raise RuntimeError("mine")

    assert (
        mode.wait(lambda: mode.client([json_response(200, BOARD)], on_event=fail).boards.get("1")).id == "1"
    )
    assert "on_event" in caplog.text


def test_no_secret_is_in_a_log_an_event_an_error_or_a_repr(
    mode: Mode, caplog: pytest.LogCaptureFixture
) -> None:
    secret = "pina_SECRET"
    heard: list[Any] = []
    client = mode.client(
        [error(500), error(401, 1)], secret, on_event=heard.append, headers={"X-Key": "SECRET"}
    )
    with caplog.at_level(logging.DEBUG), pytest.raises(errors.AuthenticationError) as raised:
        mode.wait(lambda: client.boards.get("1"))
    engine = client._engine
    reported = [
        caplog.text,
        *map(repr, heard),
        str(raised.value),
        repr(raised.value),
        repr(raised.value.__dict__),
    ]
    reported += map(repr, (client, client.boards, engine.options, engine.shared, engine.credentials, engine))
    assert raised.value.response is not None
    reported += [repr(raised.value.response.url), repr(pickle.dumps(raised.value))]
    assert not [text for text in reported if "SECRET" in text]


@pytest.mark.parametrize("token", ["pina_SECRET\n", "  pina_SECRET  "])
def test_white_space_around_a_token_is_not_sent(mode: Mode, token: str) -> None:
    for auth in (token, pinkit.Token(token)):
        script = Script([json_response(200, BOARD)])
        client = mode.client(script, auth)
        mode.wait(partial(client.boards.get, "1"))
        assert script.requests[0].headers["authorization"] == "Bearer pina_SECRET"


@pytest.mark.parametrize("token", ["pina_SECRET\npinr_SECRET", "pina SECRET", "pina_SÉCRET"])
def test_an_unsendable_token_is_rejected_without_being_shown(token: str) -> None:
    for make in (pinkit.Client, pinkit.Token):
        with pytest.raises(ValueError, match=r"token .*ASCII") as raised:
            make(token)
        assert "S" not in str(raised.value).replace("ASCII", "")


def test_a_page_of_html_takes_no_time(mode: Mode) -> None:
    client = mode.client(
        lambda _: httpx.Response(502, content=b"<title" * 500_000), retry=pinkit.Retry(attempts=1)
    )
    start = time.process_time()
    with pytest.raises(errors.ServerError, match="3000000 bytes"):
        mode.wait(lambda: client.boards.get("1"))
    assert time.process_time() - start < 2


def test_an_outage_that_names_a_time_is_not_multiplied_either(mode: Mode) -> None:
    script = Script(lambda _: error(503, retry_after="0"))
    client = mode.client(script, retry=pinkit.Retry(budget=5))
    for _ in range(20):
        with pytest.raises(errors.ServiceUnavailableError):
            mode.wait(lambda: client.boards.get("1"))
    assert len(script.requests) == 25


def test_nothing_is_sent_after_the_deadline(mode: Mode) -> None:
    class Late(StaticToken):
        def authorization(self, engine: Any) -> Any:  # noqa: ARG002
            yield Sleep(20)
            return "t"

    script = Script([])
    client = mode.client(script, Late("t"), retry=pinkit.Retry(deadline=5))
    with pytest.raises(errors.APITimeoutError, match="pins/create") as raised:
        mode.wait(lambda: client.pins.create(**PIN))
    assert not raised.value.sent
    assert script.requests == []


def test_too_many_ids_are_rejected_before_the_quota_counts(mode: Mode) -> None:
    client = mode.client([], rate_limit=pinkit.RateLimit(tier="trial"))
    with pytest.raises(ValueError, match=r"ad_groups/list: .*ids"):
        mode.wait(lambda: client.ad_groups.list("1", ad_group_ids=["1" * 18] * 5000).all())


@pytest.mark.parametrize("status", [200, 500])
def test_deeply_nested_json_is_an_error(mode: Mode, status: int) -> None:
    deep = httpx.Response(status, content=b"[" * 200_000)
    client = mode.client(lambda _: deep, retry=pinkit.Retry(attempts=1))
    with pytest.raises(pinkit.PinterestError):
        mode.wait(lambda: client.boards.get("1"))


def test_a_deletion_that_failed_with_5xx_succeeds_if_a_retry_finds_nothing(mode: Mode) -> None:
    assert mode.wait(lambda: mode.client([error(504), error(404, 40)]).boards.delete("1")) is None


def test_headers_are_replaced_however_they_are_capitalised(mode: Mode) -> None:
    script = Script([json_response(200, BOARD)])
    client = mode.client(script, headers={"user-agent": "mine"}).with_options(headers={"USER-AGENT": "yours"})
    mode.wait(lambda: client.boards.get("1"))
    assert script.requests[0].headers.get_list("user-agent") == ["yours"]


def test_a_variant_can_emit_no_events_and_cannot_wait_forever(mode: Mode) -> None:
    heard: list[Any] = []
    client = mode.client([json_response(200, BOARD)], on_event=heard.append)
    mode.wait(lambda: client.with_options(on_event=None).boards.get("1"))
    assert heard == []
    with pytest.raises(ValueError, match="max_wait"):
        client.with_options(max_wait=float("inf"))


def test_a_subclass_keeps_its_attributes_in_variants(mode: Mode) -> None:
    class Mine(mode.client_class):  # type: ignore[misc,name-defined]
        account: str

        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self.account = "5"

    client = Mine("t", transport=Script([json_response(200, BOARD)]).transport)
    assert client.boards is not client.with_options(timeout=3).boards
    assert client.with_options(timeout=3).account == "5"
    with pytest.raises(AttributeError, match="'bords'"):
        client.bords  # noqa: B018


@pytest.mark.parametrize("name", ["transport", "http_client"])
def test_a_transport_of_the_wrong_kind_is_named(mode: Mode, name: str) -> None:
    wrong = httpx.Client() if mode.name != "sync" else httpx.AsyncClient()
    with pytest.raises(TypeError, match=rf"{name} .*httpx"):
        mode.client_class("t", **{name: wrong})


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


def test_a_throttle_that_comes_as_400_is_a_rate_limit(mode: Mode) -> None:
    message = "Too many requests. Retry after 100 seconds"
    client = mode.client([error(400, 1, message)])
    with pytest.raises(errors.RateLimitError) as raised:
        mode.wait(lambda: client.boards.get("1"))
    assert (raised.value.status, raised.value.retry_after) == (400, 100.0)
    assert raised.value.category == "org_read"


def test_a_batch_stops_at_a_throttle_that_comes_as_400() -> None:
    body = {"code": 1, "message": "Retry after 100 seconds"}
    response = Response(400, {}, json.dumps(body).encode())
    assert errors.stops_everything(status_error(OPERATIONS["pins/create"], response, body, 100.0))


def test_an_outage_is_logged_once(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    client = mode.client(lambda _: error(500), retry=pinkit.Retry(budget=1))
    for _ in range(3):
        with pytest.raises(errors.ServerError):
            mode.wait(lambda: client.boards.get("1"))
    warned = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert len(warned) == 1
    assert "boards/get" in warned[0]
    assert "Retry(budget=" in warned[0]


def _request(operation: Any) -> Any:
    """A request to an operation; its content does not matter."""
    from pinkit_generated import Request

    return Request(operation, operation.path)


def test_an_updated_board_is_a_board(mode: Mode) -> None:
    client = mode.client([json_response(200, {**BOARD, "privacy": "PROTECTED"}), json_response(200, BOARD)])
    updated = type(mode.wait(lambda: client.boards.update("1", name="x")))
    read = type(mode.wait(lambda: client.boards.get("1")))
    assert updated.__members__.keys() == read.__members__.keys()  # a document may define them separately


@pytest.mark.parametrize("where", ["argument", "bookmark"])
def test_half_an_emoji_is_named_in_the_error(mode: Mode, where: str) -> None:
    client = mode.client([json_response(200, {"items": [{"id": "1"}], "bookmark": "\ud83d"})])
    if where == "argument":
        with pytest.raises(ValueError, match=r"boards_get: .*surrogates"):
            mode.wait(lambda: client.boards.get("\ud83d"))
    else:
        with pytest.raises(errors.InvalidResponseError, match=r"boards/list: .*bookmark"):
            mode.wait(lambda: client.boards.list().all())
