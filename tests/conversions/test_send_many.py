"""`conversions.send_many` sends any number of events, with a result for each."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pinkit
import pytest
from pinkit import errors
from pinkit.conversions import UserData
from pinkit.testing import Mock
from scripted import Mode, Script, error, json_response

EM = sha256(b"ada@example.com").hexdigest()
EVENT: dict[str, Any] = {
    "event_name": "checkout",
    "action_source": "web",
    "event_time": 1_700_000_000,
    "event_id": "e",
    "user_data": {"em": [EM]},
}


def event(number: int, **more: Any) -> dict[str, Any]:
    return {**EVENT, "event_id": f"e{number}", **more}


def processing(fails: Callable[[Any], bool] = lambda _: False, status: int = 200) -> Script:
    """Pinterest, which fails the events that a function selects."""

    def handle(request: Any) -> Any:
        data = json.loads(request.content)["data"]
        states = ["failed" if fails(each) else "processed" for each in data]
        body = {
            "num_events_received": len(data),
            "num_events_processed": states.count("processed"),
            "events": [{"status": each, "error_message": "too old" * (each == "failed")} for each in states],
        }
        if "failed" in states and status != 200:
            return json_response(status, {"code": 1, "message": "Not all.", "details": body})
        return json_response(200, body)

    return Script(handle)


def sent(script: Script) -> list[list[Any]]:
    return [json.loads(request.content)["data"] for request in script.requests]


@pytest.mark.parametrize(
    ("count", "test", "sizes"),
    [
        (0, False, []),
        (1, False, [1]),
        (1000, False, [1000]),
        (1001, False, [1000, 1]),
        (2500, False, [1000, 1000, 500]),
        (41, True, [20, 20, 1]),
    ],
)
def test_events_are_sent_in_calls_of_the_allowed_size(
    mode: Mode, count: int, test: bool, sizes: list[int]
) -> None:
    script = processing()
    client = mode.client(script)
    batch = mode.wait(lambda: client.conversions.send_many("1", map(event, range(count)), test=test))
    assert [len(data) for data in sent(script)] == sizes
    assert [each.index for each in batch] == [*range(count)]
    assert [each.event_id for each in batch] == [f"e{number}" for number in range(count)]
    assert all(each.succeeded and each.data.status == "processed" for each in batch)
    assert all(("test=true" in str(request.url)) == test for request in script.requests)
    assert len(batch.data) == len(sizes)


@pytest.mark.parametrize("status", [200, 422])
def test_failures_have_the_index_among_all_events(mode: Mode, status: int) -> None:
    bad = {"e3", "e1001", "e1004"}
    client = mode.client(processing(lambda each: each["event_id"] in bad, status))
    batch = mode.wait(lambda: client.conversions.send_many("1", [event(number) for number in range(1005)]))
    assert [(each.index, each.event_id, each.message) for each in batch.failed] == [
        (number, f"e{number}", "too old") for number in (3, 1001, 1004)
    ]
    assert len(batch) == 1005
    with pytest.raises(errors.BatchError, match="3 of 1005 failed: item 3: too old; item 1001"):
        batch.raise_for_errors()


def test_a_missing_id_is_made_and_returned(mode: Mode) -> None:
    script = processing()
    client = mode.client(script)
    plain = {name: value for name, value in EVENT.items() if name != "event_id"}
    given = [plain, {**plain, "event_id": None}, {**plain, "event_id": pinkit.UNSET}, EVENT]
    batch = mode.wait(lambda: client.conversions.send_many("1", given))
    ids = [each.event_id for each in batch]
    assert [each["event_id"] for each in sent(script)[0]] == ids
    assert len({*ids}) == 4
    assert all(len(each) >= 32 for each in ids[:3])
    assert ids[3] == "e"
    assert "event_id" not in plain


def test_times_models_and_user_data_are_converted(mode: Mode) -> None:
    script = processing()
    client = mode.client(script)
    moment = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    given = (event(1, event_time=moment), event(2, user_data=UserData(email="Ada@example.com")))
    mode.wait(lambda: client.conversions.send_many("1", given))
    assert sent(script) == [[event(1), event(2)]]


def test_an_invalid_event_fails_alone(mode: Mode) -> None:
    script = processing()
    client = mode.client(script)
    plain = "ada@example.com"
    given: list[Any] = [
        event(0, user_data={"em": [plain]}),
        event(1),
        event(2, user_data={"em": [EM], "first_name": plain}),
        event(3, event_time=datetime(2023, 11, 14)),
        event(4, custom_data={"value": float("nan")}),
        event(5, custom_data={"value": object(), "order_id": plain}),
        None,
        event(7),
    ]
    batch = mode.wait(lambda: client.conversions.send_many("1", given))
    assert sent(script) == [[event(1), event(7)]]
    assert [each.index for each in batch if each.succeeded] == [1, 7]
    messages = [each.message for each in batch.failed]
    assert messages[0] == "user_data.em[0] is not a SHA-256 digest of 64 hexadecimal digits"
    assert messages[1].startswith("user_data.first_name is not a field")
    assert messages[2].startswith("event_time must be a datetime with a time zone")
    assert messages[3].startswith("the event has no JSON form (ValueError)")
    assert messages[4].startswith("the event has no JSON form (TypeError)")
    assert messages[5] == "an event is a dict or a model, not NoneType"
    assert plain not in f"{messages} {batch.results!r}"


def test_only_invalid_events_send_nothing(mode: Mode) -> None:
    client = mode.client([])
    batch = mode.wait(lambda: client.conversions.send_many("1", [None, 1]))
    assert (len(batch), len(batch.failed), batch.data) == (2, 2, [])


def test_an_error_of_one_call_is_that_of_its_events(mode: Mode) -> None:
    responses = iter([error(400, 1), *[None] * 2])
    good = processing()
    script = Script(lambda request: next(responses) or good(request))
    client = mode.client(script)
    batch = mode.wait(lambda: client.conversions.send_many("1", map(event, range(2001))))
    assert len(script.requests) == 3
    assert [each.succeeded for each in batch] == [False] * 1000 + [True] * 1001
    assert isinstance(batch.results[0].errors[0], errors.BadRequestError)


def test_an_error_that_stops_everything_has_the_results_so_far(mode: Mode) -> None:
    good = processing()
    script = Script(lambda request: good(request) if len(script.requests) == 1 else error(401, 2))
    client = mode.client(script)
    taken: list[int] = []

    def source() -> Iterator[Any]:
        for number in range(5000):
            taken.append(number)
            yield event(number)

    with pytest.raises(errors.AuthenticationError) as caught:
        mode.wait(lambda: client.conversions.send_many("1", source()))
    results = caught.value.results
    assert [each.succeeded for each in results] == [True] * 1000 + [False] * 1000
    assert results[1999].event_id == "e1999"
    assert len(taken) == 2000


def test_an_error_of_the_source_is_raised_as_it_is(mode: Mode) -> None:
    def source() -> Iterator[Any]:
        yield event(1)
        raise KeyError("mine")

    client = mode.client([])
    with pytest.raises(KeyError, match="mine"):
        mode.wait(lambda: client.conversions.send_many("1", source()))


@pytest.mark.parametrize("test", ["true", 1, None])
def test_test_is_a_boolean(mode: Mode, test: Any) -> None:
    client = mode.client([])
    with pytest.raises(TypeError, match="test must be True or False"):
        mode.wait(lambda: client.conversions.send_many("1", [], test=test))


@pytest.mark.parametrize("failed", ["response", "error"])
def test_the_mock_counts_what_was_processed(failed: Any) -> None:
    mock = Mock()
    mock.settings.failed_conversions = failed
    client = pinkit.Client(mock.token, transport=mock.transport)
    account: Any = client.ad_accounts.list().first()
    now = int(mock.clock())
    given = [event(number, event_time=now - (number % 2) * 30 * 24 * 3600) for number in range(1500)]
    batch = client.conversions.send_many(account.id, given)
    assert [each.index for each in batch if each.succeeded] == [*range(0, 1500, 2)]
    assert "days ago" in batch.failed[0].message
