"""One call through both clients: what is sent, and what is returned."""

import json

from pinkit_generated.operations import boards_get
from scripted import BOARD, Mode, Script, json_response


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
    assert mode.wait(lambda: client.boards.delete("1")) is None
    sent, empty = script.requests
    assert json.loads(sent.read()) == {"name": "Ideas 🍮"}
    assert sent.headers["content-length"] == str(len(sent.content))
    assert sent.headers["content-type"] == "application/json"
    assert empty.headers["content-length"] == "0"


def test_any_generated_operation_can_be_called(mode: Mode) -> None:
    client = mode.client([json_response(200, BOARD)])
    assert mode.wait(lambda: client.call(boards_get, "1")).id == "1"


def test_the_raw_response_comes_with_the_model(mode: Mode) -> None:
    client = mode.client([json_response(200, BOARD, x_pinterest_rid="77")])
    data, response = mode.wait(lambda: client.boards.get.with_raw_response("1"))
    assert data.name == "Ideas"
    assert response.json() == BOARD
    assert response.headers["x-pinterest-rid"] == "77"
    assert (response.method, response.url) == ("GET", "https://api.pinterest.com/v5/boards/1")


def test_an_updated_board_is_a_board(mode: Mode) -> None:
    client = mode.client([json_response(200, {**BOARD, "privacy": "PROTECTED"}), json_response(200, BOARD)])
    updated = type(mode.wait(lambda: client.boards.update("1", name="x")))
    read = type(mode.wait(lambda: client.boards.get("1")))
    assert updated.__members__.keys() == read.__members__.keys()  # a document may define them separately
