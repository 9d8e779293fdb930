"""The events of a call and its log lines: each step has one, and none shows a secret."""

import json
import logging
import pickle
from typing import Any

import pytest
from pinkit import errors, events
from scripted import BOARD, Mode, Script, error, json_response


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


def test_values_that_the_openapi_document_does_not_have_are_reported_once(
    mode: Mode, caplog: pytest.LogCaptureFixture
) -> None:
    items = [{"id": "1", "name": "x", "privacy": "SECRETISH", "hologram": 1}] * 3
    seen: list[Any] = []
    client = mode.client(lambda _: json_response(200, {"items": items}), on_event=seen.append)
    with caplog.at_level(logging.INFO, "pinkit.contract"):
        for _ in range(2):
            assert mode.wait(lambda: client.boards.list().first()).privacy == "SECRETISH"
    reported = [event for event in seen if isinstance(event, events.DeviationSeen)]
    assert [event.path for event in reported] == ["$.items[0].privacy", "$.items[0].hologram"]
    assert len(caplog.records) == 2


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
