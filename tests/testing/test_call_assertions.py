"""Assertions about calls: what counts as a call, and what the message shows."""

from __future__ import annotations

import pytest
from http_library import httpx
from pinkit.testing import Mock, recorded_requests


def create(client: httpx.Client, **body: object) -> None:
    assert client.post("/boards", json=body).is_success


def test_calls_of_an_operation_are_returned(mock: Mock, client: httpx.Client) -> None:
    create(client, name="Oak", privacy="SECRET")
    create(client, name="Elm")
    assert len(mock.assert_called("boards/create", times=2)) == 2
    assert len(mock.assert_called("boards.create")) == 2
    [found] = mock.assert_called("boards/create", times=1, body={"name": "Oak"})
    assert found.body == {"name": "Oak", "privacy": "SECRET"}
    assert mock.assert_called("boards/list", times=0) == []


def test_message_states_where_bodies_differ_and_what_was_called_instead(
    mock: Mock, client: httpx.Client
) -> None:
    create(client, name="Oak", privacy="SECRET")
    client.get("/boards")
    client.get("/boards")
    client.get("/nothing")
    with pytest.raises(AssertionError) as caught:
        mock.assert_called("boards/create", times=1, body={"name": "Elm", "description": "x"})
    assert str(caught.value).splitlines() == [
        "boards/create: 0 calls with this body, expected 1.",
        '  call 1 (status 201): body.name: "Oak", expected "Elm"; body.description: is missing, expected "x"',
        "Other calls: boards/list (2), GET /v5/nothing.",
    ]
    with pytest.raises(AssertionError, match=r"pins/create: 0 calls, expected at least 1\.\nOther"):
        mock.assert_called("pins/create")
    with pytest.raises(AssertionError, match="boards/list: 2 calls, expected 0"):
        mock.assert_called("boards/list", times=0)


@pytest.mark.parametrize(
    "body",
    [{"name": "Oak", "is_ads_only": 0}, {"name": ["Oak"]}, ["Oak"], {"privacy": None}],
)
def test_body_that_is_not_contained_is_another_body(mock: Mock, client: httpx.Client, body: object) -> None:
    create(client, name="Oak", is_ads_only=False)
    mock.assert_called("boards/create", body={"name": "Oak", "is_ads_only": False})
    with pytest.raises(AssertionError):
        mock.assert_called("boards/create", body=body)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("boards/cerate", "no operation is called"),
        ("boards.cerate", "boards.cerate"),
        ("boards.copy", "several requests; name one of its operations: boards/get, "),
    ],
)
def test_unknown_operation_is_an_error_rather_than_a_failed_assertion(
    mock: Mock, name: str, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        mock.assert_called(name, times=0)


def test_large_bodies_are_kept_up_to_a_size(mock: Mock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorded_requests, "_MOST", 130_000)  # bytes
    headers = [("Authorization", f"Bearer {mock.token}"), ("Content-Type", "application/json")]
    for _ in range(5):
        body = b'{"name": "x", "extra": "%s"}' % (b"a" * 30_000)
        assert mock.handle("POST", "/v5/boards", "", headers, body).status == 201
    mock.handle("POST", "/v5/boards", "", headers, b'{"name": "small"}')
    assert [each.body is None for each in mock.requests] == [True, False, False, False, False, False]
    assert mock.requests[0].status == 201


def test_the_last_request_is_missing_before_the_first() -> None:
    with pytest.raises(IndexError, match="the mock has received no request"):
        _ = Mock().requests.last
