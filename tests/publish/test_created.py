"""A creation has succeeded only if the response has an id, and a list only if it is a list."""

import functools
import json
from pathlib import Path
from typing import Any

import pinkit
import pytest
from http_library import httpx
from pinkit import errors
from pinkit._core.operation_policy import POLICIES
from pinkit._core.success import lacks_id
from pinkit_generated import OPERATIONS
from pinkit_generated import models as generated
from scripted import Mode, json_response
from workbench import VIDEO, Bench, Line

URL = "https://i.example/1.jpg"
NO_IDS: list[Any] = [
    (200, b'{"code": 29, "message": "You are not permitted."}'),
    (201, b'{"code": 2, "message": "Authentication failed.", "status": "failure"}'),
    (201, b"{}"),
    (201, b'{"id": null, "media_id": null}'),
    (201, b'{"id": "", "media_id": ""}'),
    (201, b'{"id": false}'),
    (200, b'{"status": "ok"}'),
    (201, b'{"id": {"nested": "1"}}'),
    (201, b"null"),
    (201, b"[]"),
    (201, b'"created"'),
    (204, b""),
    (200, b""),
    (201, b"<html><title>Sorry</title></html>"),
]


class Replaced(Line):
    """A connection on which the responses to some requests are replaced once Pinterest has executed them.

    Args:
        bench: The bench to use it.
        part: The end of the requests' paths.
        responses: The replacements, one after the other; the last is repeated.
        method: The method of the requests.
    """

    def __init__(self, bench: Bench, part: str, *responses: tuple[int, bytes], method: str = "POST") -> None:
        super().__init__(bench.mock)
        bench.line = self
        self._part, self._responses, self._method = part, list(responses), method

    def _replaced(self, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if request.method != self._method or not request.url.path.endswith(self._part):
            return response
        status, content = self._responses[0]
        del self._responses[: len(self._responses) > 1]
        date = {"date": response.headers["date"]}
        return httpx.Response(status, content=content, headers={"content-type": "application/json", **date})

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._replaced(request, super().handle_request(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self._replaced(request, await super().handle_async_request(request))


@pytest.mark.parametrize(("status", "content"), NO_IDS)
def test_a_success_without_an_id_is_looked_up(
    bench: Bench, tmp_path: Path, status: int, content: bytes
) -> None:
    board = bench.board()
    Replaced(bench, "/v5/pins", (status, content))
    pin = bench.wait(lambda: bench.make().pins.create_image(URL, board_id=board, title="A"))
    (done,) = bench.wait(
        lambda: bench.make().pins.publish_many(
            [{"board_id": board, "image": URL, "title": "B"}], journal=tmp_path / "journal"
        )
    )
    assert done.state == "recovered"
    assert [each.id for each in bench.pins(board)] == [done.pin_id, pin.id]
    assert json.loads((tmp_path / "journal").read_bytes().splitlines()[-1])["pin"] == done.pin_id


@pytest.mark.parametrize(("status", "content"), NO_IDS)
def test_a_creation_without_an_id_is_no_success(mode: Mode, status: int, content: bytes) -> None:
    client = mode.client(lambda _: httpx.Response(status, content=content), retry=pinkit.Retry(attempts=1))
    source = {"source_type": "image_url", "url": URL}
    for create in (
        lambda: client.pins.create(board_id="1", media_source=source),
        lambda: client.pins.save("1", board_id="2"),
        lambda: client.boards.create(name="A"),
        lambda: client.boards.create.with_raw_response(name="A"),
        lambda: client.boards.sections.create("1", name="A"),
        lambda: client.media.create(media_type="video"),
        lambda: client.media.upload(VIDEO),
        lambda: client.pins.create_video(VIDEO, board_id="1", cover=0),
    ):
        with pytest.raises(errors.InvalidResponseError):
            mode.wait(create)


def test_the_message_of_pinterest_is_in_the_error(mode: Mode) -> None:
    script = [json_response(200, {"code": 29, "message": "You are not permitted."})]
    with pytest.raises(errors.InvalidResponseError) as raised:
        mode.wait(lambda: mode.client(script).boards.create(name="A"))
    for part in ("boards/create: ", "You are not permitted.", "29", "200"):
        assert part in str(raised.value)


def test_the_operations_that_create_one_thing_are_known() -> None:
    """An operation that creates an object with an id has a row that states it, or is here with its reason."""
    others = {
        "customer_list_uploads/run": "creates nothing",
        "feeds/ingest": "creates nothing that is used by its id",
        "integrations_commerce/post": "its id is not what it is used by",
    }
    found = dict[str, str]()
    for operation in OPERATIONS.values():
        if operation.method == "POST":
            for status in operation.success:
                model = getattr(generated, str(operation.responses[str(status)]), None)
                for name in {"id", "media_id"} & getattr(model, "__annotations__", {}).keys():
                    found[operation.id] = name
    assert {name: field for name, field in found.items() if name not in others} == {
        name: policy.created_id for name, policy in POLICIES.items() if policy.created_id and name in found
    }
    assert POLICIES.keys() <= OPERATIONS.keys()
    assert others.keys() <= OPERATIONS.keys()


@pytest.mark.parametrize(("status", "content"), NO_IDS)
@pytest.mark.parametrize("part", ["/v5/boards", "/sections"])
def test_a_copy_never_continues_without_a_board(bench: Bench, part: str, status: int, content: bytes) -> None:
    source = bench.board("Ideas")
    bench.wait(lambda: bench.client.boards.sections.create(source, name="Blue"))
    bench.wait(lambda: bench.client.pins.create_image(URL, board_id=source, section_name="Blue"))
    Replaced(bench, part, (status, content))
    done = bench.wait(lambda: bench.make().boards.copy(board_id=source, to_board_name="Copy", create=True))
    assert [each.state for each in done] == ["published"]
    (copy,) = [each for each in bench.mode.list(bench.client.boards.list()) if each.name == "Copy"]
    assert done[0].pin.board_id == copy.id
    (section,) = bench.mode.list(bench.client.boards.sections.list(copy.id))
    assert (section.name, done[0].pin.board_section_id) == ("Blue", section.id)
    assert not [request for request in bench.line.sent if "None" in request.url.path]


def test_an_entity_of_a_batch_without_an_id_has_failed(mode: Mode) -> None:
    items = [
        {"data": {"id": "1"}},
        {"data": {}},
        {"data": {"id": None}},
        {"data": {"id": "4"}, "exceptions": []},
    ]
    client = mode.client([json_response(200, {"items": items})])
    body = [{"name": f"{n}"} for n in range(4)]
    done = mode.wait(lambda: client.campaigns.create("1", body=body))
    assert [bool(result.errors) for result in done.results] == [False, True, True, False]


@pytest.mark.parametrize("thing", ["1", 5, None, {"id": "3"}, {"id": 3}, generated.Board(id="1", name="A")])
def test_an_object_with_an_id_or_without_need_of_one_is_complete(thing: Any) -> None:
    assert not lacks_id(thing)


@pytest.mark.parametrize("thing", [{}, {"id": True}, {"id": ""}, generated.Board.from_dict({"name": "A"})])
def test_an_object_without_its_id_is_incomplete(thing: Any) -> None:
    assert lacks_id(thing)


NO_LISTS: list[Any] = [
    (200, b'{"code": 29, "message": "No."}'),
    (200, b'{"status": "failure", "message": "No.", "data": null}'),
    (200, b"null"),
]


@pytest.mark.parametrize(("status", "content"), NO_LISTS)
def test_an_error_with_a_success_status_is_no_empty_list(mode: Mode, status: int, content: bytes) -> None:
    client = mode.client(lambda _: httpx.Response(status, content=content))
    error = r"No\." if b"No" in content else "null"
    for use in (client.boards.list, client.pins.list, lambda: client.boards.list_pins("1")):
        with pytest.raises(errors.InvalidResponseError, match=error):
            mode.list(use())
    with pytest.raises(errors.InvalidResponseError, match=error):
        mode.wait(lambda: client.pins.create_image(URL, board_name="Ideas"))


def test_an_error_with_a_success_status_is_no_batch(mode: Mode) -> None:
    client = mode.client([json_response(200, {"code": 1, "message": "error"})])
    with pytest.raises(errors.InvalidResponseError, match=r"error .*1\b.*200"):
        mode.wait(lambda: client.ads.create("9", body=[{}, {}]))


def test_a_model_with_a_message_field_is_no_error(mode: Mode) -> None:
    text = {"code": 0, "data": {"token": "t"}, "message": "fine"}
    client = mode.client([json_response(200, {"token": "t", "message": "fine"}), json_response(200, text)])
    made = mode.wait(lambda: client.reports.create("1", **REPORT))
    assert (made.token, made.message) == ("t", "fine")


REPORT: dict[str, Any] = {
    "start_date": "2024-01-01",
    "end_date": "2024-01-02",
    "granularity": "DAY",
    "columns": ["SPEND_IN_DOLLAR"],
    "level": "CAMPAIGN",
}


@pytest.mark.parametrize(
    ("status", "content"),
    [
        *NO_LISTS,
        (200, b"{}"),
        (200, b"[]"),
        (200, b'{"items": null}'),
        (200, b'{"items": [null]}'),
        (200, b'{"items": [{"title": "A"}]}'),
        (200, b'{"items": [], "bookmark": 5}'),
        (200, b'{"items": {"id": "1"}}'),
    ],
)
def test_a_look_up_that_is_no_list_of_pins_proves_nothing(bench: Bench, status: int, content: bytes) -> None:
    board = bench.board()
    bench.mock.faults.add("lost", "pins/create")
    Replaced(bench, f"/boards/{board}/pins", (status, content), method="GET")
    with pytest.raises(errors.APIConnectionError) as raised:
        bench.wait(lambda: bench.make().pins.create_image(URL, board_id=board))
    assert any("Pin exists" in note for note in raised.value.__notes__)
    assert len(bench.mock.requests.of("pins/create")) == 1


def test_a_board_list_with_other_items_is_an_error(mode: Mode) -> None:
    for item in (None, {}, {"name": "Ideas"}):
        client = mode.client([json_response(200, {"items": [item]})])
        with pytest.raises(errors.InvalidResponseError):
            mode.wait(functools.partial(client.pins.create_image, URL, board_name="Ideas"))
