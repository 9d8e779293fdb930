"""Boards of the publishing methods: by id, by URL or by name; and the boards that a copy creates."""

import functools
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from pinkit._publishing.batch_file import Item, Keys
from workbench import VIDEO, Bench

URL = "https://i.example/1"
SITE = "https://www.pinterest.com"
USERNAME = "pinkit_studio"  # of the mock


def key(**members: Any) -> str:
    return Keys().of(Item(0, "pins[0]", members))


def key_of_an_earlier_version(**members: Any) -> str:
    return hashlib.sha256(json.dumps(members, sort_keys=True).encode()).hexdigest()[:24] + "#1"


# By id, by URL or by name ----------------------------------------------------------------------------------


def test_a_board_whose_name_is_digits_can_be_named(bench: Bench) -> None:
    board = bench.board("2024")
    section = bench.wait(lambda: bench.client.boards.sections.create(board, name="7")).id
    pin = bench.wait(lambda: bench.client.pins.create_image(URL, board_name="2024", section_name="7"))
    assert (pin.board_id, pin.board_section_id) == (board, section)
    (done,) = bench.wait(lambda: bench.client.pins.publish_many([{"board_name": "2024", "image": URL}]))
    assert done.pin.board_id == board


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Small kitchens", "small-kitchens"),
        ("Food & Drink!", "food-drink"),
        ("Mum's Küche", "mums-k%C3%BCche"),
    ],
)
def test_a_board_of_ones_own_is_found_by_its_url(bench: Bench, name: str, slug: str) -> None:
    bench.board("Kitchens")
    board = bench.board(name)
    url = f"{SITE}/{USERNAME}/{slug}/?x=1"
    assert bench.wait(lambda: bench.client.pins.create_image(URL, board_id=url)).board_id == board
    (done,) = bench.wait(lambda: bench.client.pins.publish_many([{"board_id": url, "image": URL}]))
    assert done.pin.board_id == board


def test_a_url_of_no_board_or_of_two_or_of_another_user_is_an_error(bench: Bench) -> None:
    first, second = bench.board("A b"), bench.board("A-B")
    for path, message in (
        (
            f"/{USERNAME}/c/",
            rf"^board_id: no board has the URL '/{USERNAME}/c/'; there are 'A b', 'A-B' .2 in all",
        ),
        (f"/{USERNAME}/a-b/", rf"^board_id: 2 boards have the URL .*({first}|{second}).*board_id"),
        ("/another/a-b/", r"^board_id: no board has the URL '/another/a-b/'"),
        ("/pin/1/", "^board_id: .*URL of a Pin, not of a board"),
    ):
        with pytest.raises(ValueError, match=message):
            bench.wait(functools.partial(bench.client.pins.create_image, URL, board_id=f"{SITE}{path}"))
    assert bench.mock.requests.of("pins/create") == []


def test_ids_of_product_tags_and_ad_accounts_may_be_urls(bench: Bench) -> None:
    board = bench.board()
    tag = bench.wait(lambda: bench.client.pins.create_image(URL, is_removable=True)).id
    url = f"{SITE}/pin/{tag}/"
    for make in (
        lambda: bench.client.pins.create_image(URL, board_id=board, product_tags=[url]),
        lambda: bench.client.pins.publish_many([{"board_id": board, "image": URL, "product_tags": [url]}]),
    ):
        bench.wait(make)
    sent = [each.body["product_tags"] for each in bench.mock.requests.of("product_tags/bulk_add")]
    assert sent == [[{"pin_id": tag}]] * 2
    with pytest.raises(ValueError, match=r"ad_account_id: .*URL of a Pin, not of an ad account"):
        bench.wait(lambda: bench.client.pins.create_image(URL, board_id=board, ad_account_id=url))


def test_a_model_instead_of_its_id_is_an_error_that_names_the_field(bench: Bench) -> None:
    board = bench.wait(lambda: bench.client.boards.create(name="Ideas"))
    with pytest.raises(TypeError, match=rf"^board_id must be an id, .*Board: pass its \.id, '{board.id}'$"):
        bench.wait(lambda: bench.client.pins.create_image(URL, board_id=board))
    with pytest.raises(TypeError, match=r"^to_board_id must be .*\.id"):
        bench.wait(lambda: bench.client.boards.copy(board_name="Ideas", to_board_id=board))


# Uploads ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "kind", "message"),
    [
        ({}, ValueError, "^source, media_id: neither is given"),
        ({"source": VIDEO, "media_id": "1"}, ValueError, "^source, media_id: both are given"),
        ({"media_id": "clip.mp4"}, ValueError, "^media_id: 'clip.mp4' is not the id of an upload.*digits"),
        ({"media_id": 1}, TypeError, r"^media_id must be text, not int \(1\)"),
    ],
)
def test_a_video_is_a_file_or_an_upload(
    bench: Bench, arguments: dict[str, Any], kind: type[Exception], message: str
) -> None:
    with pytest.raises(kind, match=message):
        bench.wait(lambda: bench.client.pins.create_video(board_id="1", cover=0, **arguments))
    assert bench.line.sent == []


def test_a_result_of_an_upload_is_no_file(bench: Bench) -> None:
    uploaded = bench.wait(lambda: bench.client.media.upload(VIDEO))
    with pytest.raises(TypeError, match=r"^source: .*media_id"):
        bench.wait(lambda: bench.client.pins.create_video(uploaded, board_id="1", cover=0))


# Keys of a journal -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "before"),
    [
        ({"board_id": "1", "image": URL}, {"board": "1", "image": URL}),
        ({"board_name": "Ideas", "image": URL}, {"board": "Ideas", "image": URL}),
        (
            {"board_name": "Ideas", "section_name": "Blue", "image": URL, "title": "A"},
            {"board": "Ideas", "section": "Blue", "image": URL, "title": "A"},
        ),
        (
            {"board_id": "1", "section_id": "2", "media_id": "3", "cover": 1},
            {"board": "1", "section": "2", "video": "3", "cover": 1},
        ),
        ({"board_id": "1", "video": "clip.mp4", "cover": 1}, {"board": "1", "video": "clip.mp4", "cover": 1}),
    ],
)
def test_a_journal_of_an_earlier_version_knows_the_pin(now: dict[str, Any], before: dict[str, Any]) -> None:
    assert key(**now) == key_of_an_earlier_version(**before)


def test_names_that_are_digits_are_other_pins_than_ids() -> None:
    video = {"board_id": "1", "cover": 1}
    keys = {
        key(board_id="2024", image=URL),
        key(board_name="2024", image=URL),
        key(board_id="1", section_id="7", image=URL),
        key(board_id="1", section_name="7", image=URL),
        key(**video, media_id="3"),
        key(**video, video="3"),
        key(board_id=f"{SITE}/anna/a/", image=URL),
        key(board_name=f"{SITE}/anna/a/", image=URL),
    }
    assert len(keys) == 8


def test_a_board_is_the_same_by_id_url_and_name(bench: Bench, tmp_path: Path) -> None:
    board = bench.board("Ideas")
    states = []
    for where in (
        {"board_name": "Ideas"},
        {"board_id": f"{SITE}/{USERNAME}/ideas/"},
        {"board_id": board},
        {"board_name": "Ideas"},
    ):
        pins = [{**where, "image": URL, "title": "A"}]
        (done,) = bench.wait(
            functools.partial(bench.make().pins.publish_many, pins, journal=tmp_path / "journal")
        )
        states.append(done.state)
    assert states == ["published"] + ["already_published"] * 3
    assert len(bench.pins(board)) == 1


# Copies ----------------------------------------------------------------------------------------------------


def test_a_copy_creates_a_board_only_if_asked_to(bench: Bench) -> None:
    board = bench.wait(lambda: bench.client.boards.create(name="Ideas", privacy="SECRET")).id
    bench.wait(lambda: bench.client.pins.create_image(URL, board_id=board))
    with pytest.raises(
        ValueError, match=r"^to_board_name: no board has the name 'Idea'; there are 'Ideas' \(1 .*create=True"
    ):
        bench.wait(lambda: bench.client.boards.copy(board_name="Ideas", to_board_name="Idea"))
    assert [each.name for each in bench.mode.list(bench.client.boards.list())] == ["Ideas"]
    (done,) = bench.wait(
        lambda: bench.client.boards.copy(board_name="Ideas", to_board_name="2024", create=True)
    )
    made = bench.wait(lambda: bench.client.boards.get(done.pin.board_id))
    assert (made.name, made.privacy) == ("2024", "SECRET")
    again = bench.wait(
        lambda: bench.client.boards.copy(board_name="Ideas", to_board_name="2024", create=True)
    )
    assert [each.state for each in again] == ["already_published"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"to_board_id": "1"}, "^board_id, board_name: give one"),
        ({"board_id": "1"}, "^to_board_id, to_board_name: give one"),
        ({"board_id": "1", "board_name": "A", "to_board_id": "2"}, "^board_id, board_name: both"),
        ({"board_id": "1", "to_board_id": "2", "to_board_name": "A"}, "^to_board_id, to_board_name: both"),
        ({"board_id": "1", "to_board_id": "2", "create": True}, "^create: .*to_board_name"),
        ({"board_id": "A", "to_board_id": "2"}, "^board_id: 'A' is not an id.*board_name"),
        ({"board_id": "1", "to_board_id": "A"}, "^to_board_id: 'A' is not an id.*to_board_name"),
    ],
)
def test_the_boards_of_a_copy_are_checked_first(
    bench: Bench, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        bench.wait(lambda: bench.client.boards.copy(**arguments))
    assert bench.line.sent == []
