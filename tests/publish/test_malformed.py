"""Responses that are not what they should be, while a video is uploaded or a board is copied."""

import json
from pathlib import Path
from typing import Any

import pytest
from http_library import httpx
from pinkit import errors
from scripted import Mode, json_response


def test_a_parameter_that_cannot_be_sent_is_an_invalid_response(mode: Mode, clip: Path) -> None:
    form = {"media_id": "7", "upload_url": "https://store.example/", "upload_parameters": {"key": "\ud800"}}
    client = mode.client(lambda _: httpx.Response(201, content=json.dumps(form).encode()))
    with pytest.raises(errors.InvalidResponseError, match="no upload_url or upload_parameters"):
        mode.wait(lambda: client.media.upload(clip))


@pytest.mark.parametrize("said", [b"[]", b"null", b'"x"', b'{"status": 5}'])
def test_a_malformed_state_after_a_lost_response_is_no_arrival(mode: Mode, clip: Path, said: bytes) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.host == "store.example":
            sent.append(request)
            if len(sent) == 1:
                raise httpx.ReadError("reset", request=request)
            return httpx.Response(204)
        if request.method == "GET":
            return httpx.Response(200, content=said, headers={"content-type": "application/json"})
        form = {"media_id": "7", "upload_url": "https://store.example/", "upload_parameters": {"key": "k"}}
        return httpx.Response(201, json=form)

    sent: list[httpx.Request] = []
    client = mode.client(respond)
    assert mode.wait(lambda: client.media.upload(clip, wait=False)).attempts == len(sent) == 2


class Boards:
    """Board 1 has Pin 11, and Pin 12 in a section; what is saved to board 2 is in a section of the same name.

    Args:
        changed: Other fields of each Pin of board 1.
        name: The name of the section.
    """

    def __init__(self, changed: Any = None, name: Any = "Inside") -> None:
        self.changed = changed or {}
        self.name = name
        self.saved: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        board, *place = request.url.path.removeprefix("/v5/boards/").split("/")
        if request.method == "POST" and place == ["sections"]:
            raise AssertionError(f"a section was created: {request.content!r}")
        if request.method == "POST":
            pin_id = request.url.path.split("/")[-2]
            self.saved.append(pin_id)
            return json_response(201, {"id": f"9{pin_id}", "parent_pin_id": pin_id})
        if place == ["sections"]:
            is_there = board == "1" or self.name == "Inside"
            items: list[Any] = [{"id": f"{board}5", "name": self.name}] if is_there else []
        elif board == "2":
            items = (
                [{"id": f"9{each}", "parent_pin_id": each} for each in self.saved] if len(place) == 3 else []
            )
        else:
            items = [{"id": "12", "board_section_id": "15"}] if len(place) == 3 else [{"id": "11"}]
            items = [{**each, **self.changed} for each in items]
        return json_response(200, {"items": items})


def copy(mode: Mode, boards: Any) -> Any:
    client = mode.client(boards)
    return mode.wait(lambda: client.boards.copy(board_id="1", to_board_id="2"))


def test_pins_of_sections_are_found_if_the_list_of_the_board_has_none(mode: Mode) -> None:
    boards = Boards()
    assert [each.state for each in copy(mode, boards)] == ["published"] * 2
    assert [each.state for each in copy(mode, boards)] == ["already_published"] * 2
    assert sorted(boards.saved) == ["11", "12"]


@pytest.mark.parametrize("changed", [{"board_section_id": [1]}, {"parent_pin_id": {}}])
def test_a_field_of_another_type_does_not_end_a_copy(mode: Mode, changed: Any) -> None:
    assert [each.state for each in copy(mode, Boards(changed))] == ["published"] * 2


@pytest.mark.parametrize("name", [None, 5, ""])
def test_a_section_without_a_name_is_not_created(mode: Mode, name: Any) -> None:
    boards = Boards(name=name)
    assert [each.state for each in copy(mode, boards)] == ["published"] * 2
    assert sorted(boards.saved) == ["11", "12"]


@pytest.mark.parametrize("said", [[], 5, "x"])
def test_a_copy_of_what_is_no_board_is_an_error(mode: Mode, said: Any) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        return json_response(200, {"items": []} if request.url.path == "/v5/boards" else said)

    client = mode.client(respond)
    with pytest.raises(errors.InvalidResponseError, match="boards/get: the response is not a board"):
        mode.wait(lambda: client.boards.copy(board_id="1", to_board_name="Copy", create=True))
