"""A response that the mock remembers is the one that it would make again; each change forgets it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from http_library import httpx
from pinkit.testing import Clock, Mock

IMAGE = {"source_type": "image_url", "url": "https://example.com/a.jpg"}


@pytest.fixture
def quick(clock: Clock) -> Iterator[Mock]:
    """A mock that uses the responses that it remembers: it does not make them again to compare them."""
    mock = Mock(clock=clock)
    yield mock
    mock.close()


@pytest.fixture
def client(quick: Mock, connect: Callable[..., httpx.Client]) -> Iterator[httpx.Client]:
    with connect(quick, quick.token) as client:
        yield client


def read(client: httpx.Client, path: str) -> Any:
    return client.get(path).raise_for_status().json()


def create(client: httpx.Client, path: str, body: Any) -> Any:
    return client.post(path, json=body).raise_for_status().json()


def rename_unnoticed(mock: Mock, board_id: str) -> None:
    """Change a board without `put`."""
    record = mock.world.table("boards").get(board_id)
    assert record
    record["name"] = "unnoticed"


def test_second_read_of_the_same_state_is_remembered(quick: Mock, client: httpx.Client) -> None:
    board = create(client, "/boards", {"name": "Oak"})
    first = client.get(f"/boards/{board['id']}")
    rename_unnoticed(quick, board["id"])
    second = client.get(f"/boards/{board['id']}")
    assert second.content == first.content
    assert second.headers["x-pinterest-rid"] != first.headers["x-pinterest-rid"]
    assert quick.requests[-1].path_values == {"board_id": board["id"]}
    assert quick.requests[-1].status == 200


def test_a_test_may_change_the_parameters_of_a_recorded_request(quick: Mock, client: httpx.Client) -> None:
    assert client.get("/boards?page_size=5").status_code == 200
    quick.requests.last.query["page_size"] = 6
    quick.requests.last.path_values["board_id"] = "1"
    assert client.get("/boards?page_size=5").status_code == 200
    assert [(each.query, each.path_values) for each in quick.requests] == [({"page_size": 5}, {})] * 2


def test_change_of_another_record_is_seen(client: httpx.Client) -> None:
    board = create(client, "/boards", {"name": "Oak"})
    assert read(client, f"/boards/{board['id']}")["pin_count"] == 0
    pin = create(client, "/pins", {"board_id": board["id"], "media_source": IMAGE})
    assert read(client, f"/boards/{board['id']}")["pin_count"] == 1
    client.delete(f"/pins/{pin['id']}")
    assert read(client, f"/boards/{board['id']}")["pin_count"] == 0


def test_change_of_a_setting_is_seen(quick: Mock, client: httpx.Client) -> None:
    assert read(client, "/boards")["bookmark"] is None
    quick.settings.last_bookmark = "empty"
    assert read(client, "/boards")["bookmark"] == ""


def test_change_inside_a_setting_is_seen(quick: Mock, client: httpx.Client) -> None:
    read(client, "/boards")
    before = quick.settings.copy()
    quick.settings.rejected_pins["1"] = ["ADULT_CONTENT"]
    assert before.rejected_pins == {}
    assert before != quick.settings


def test_time_is_seen(quick: Mock, client: httpx.Client, clock: Clock) -> None:
    quick.settings.processing_seconds = 10
    upload = create(client, "/media", {"media_type": "video"})
    files = {"file": ("oak.mp4", b"\x00\x00\x00\x18ftypmp42" + b"oak" * 9)}
    store = httpx.Client(transport=quick.transport)
    store.post(upload["upload_url"], data=upload["upload_parameters"], files=files).raise_for_status()
    assert read(client, f"/media/{upload['media_id']}")["status"] == "processing"
    clock.advance(11)
    assert read(client, f"/media/{upload['media_id']}")["status"] == "succeeded"


def test_each_caller_has_its_own(quick: Mock, client: httpx.Client, connect: Callable[..., Any]) -> None:
    create(client, "/boards", {"name": "Oak"})
    other = connect(quick, quick.users.add("ana").token)
    assert [each["name"] for each in read(client, "/boards")["items"]] == ["Oak"]
    assert read(other, "/boards")["items"] == []


def test_each_query_has_its_own(client: httpx.Client) -> None:
    for name in ("Oak", "Ash"):
        create(client, "/boards", {"name": name})
    assert len(read(client, "/boards")["items"]) == 2
    assert len(read(client, "/boards?page_size=1")["items"]) == 1


def test_reset_and_restore_forget(quick: Mock, client: httpx.Client) -> None:
    empty = quick.snapshot()
    create(client, "/boards", {"name": "Oak"})
    full = quick.snapshot()
    assert len(read(client, "/boards")["items"]) == 1
    quick.restore(empty)
    assert read(client, "/boards")["items"] == []
    quick.restore(full)
    assert len(read(client, "/boards")["items"]) == 1
    quick.reset()
    assert read(client, "/boards")["items"] == []


def test_fault_changes_no_remembered_response(quick: Mock, client: httpx.Client) -> None:
    read(client, "/boards")
    quick.faults.add("error", "boards/list", status=503)
    assert client.get("/boards").status_code == 503
    assert read(client, "/boards")["items"] == []


def test_mock_that_verifies_makes_each_response_again(mock: Mock, connect: Callable[..., Any]) -> None:
    client = connect(mock, mock.token)
    board = create(client, "/boards", {"name": "Oak"})
    read(client, f"/boards/{board['id']}")
    rename_unnoticed(mock, board["id"])
    with pytest.raises(AssertionError, match="changed"):
        client.get(f"/boards/{board['id']}")
