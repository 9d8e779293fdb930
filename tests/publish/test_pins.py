"""Publishing: the requests, the rejections before them, and no duplicate Pins, in both clients."""

import base64
import io
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio
import pinkit
import pytest
from pinkit import errors
from pinkit._media.media_types import LIMITS
from pinkit._publishing import reconcile as look
from pinkit._publishing.draft import FEWEST_SLIDES, LONGEST, MOST_SLIDES
from workbench import JPEG, PNG, VIDEO, Bench

SITE = "https://www.pinterest.com"
ROOT = Path(__file__).parent.parent.parent


def created(bench: Bench) -> list[Any]:
    """The bodies of the requests that created Pins."""
    return [request.body for request in bench.mock.requests.of("pins/create")]


# Images ----------------------------------------------------------------------------------------------------


def test_an_image_is_sent_in_base64_with_its_type(bench: Bench, picture: Path) -> None:
    board = bench.board()
    pin = bench.wait(
        lambda: bench.client.pins.create_image(
            picture,
            board_id=board,
            title="A",
            description="B",
            alt_text="C",
            link="https://d.example",
            dominant_color="#6E7874",
        )
    )
    (body,) = created(bench)
    assert base64.b64decode(body["media_source"].pop("data")) == PNG
    assert body == {
        "board_id": board,
        "title": "A",
        "description": "B",
        "alt_text": "C",
        "link": "https://d.example",
        "dominant_color": "#6E7874",
        "media_source": {"source_type": "image_base64", "content_type": "image/png"},
    }
    assert (pin.title, pin.board_id) == ("A", board)
    assert [each.id for each in bench.pins(board)] == [pin.id]


@pytest.mark.parametrize("size", [516, 517, 518, 2**20, 2 * 2**20 + 1])
def test_base64_is_right_for_every_length(bench: Bench, size: int) -> None:
    image = JPEG.ljust(size, b"\1")
    board = bench.board()
    bench.wait(lambda: bench.client.pins.create_image(io.BytesIO(image), board_id=board))
    (request,) = bench.line.to("/pins")
    assert int(request.headers["content-length"]) > size * 4 / 3
    (body,) = created(bench)
    assert base64.b64decode(body["media_source"]["data"], validate=True) == image


def test_an_unseekable_file_is_an_image_too(bench: Bench) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    board = bench.board()
    bench.mock.faults.add("error", "pins/create", status=429, code=8, message="Slow down.")
    bench.wait(lambda: bench.client.pins.create_image(Pipe(PNG), board_id=board))
    assert base64.b64decode(created(bench)[-1]["media_source"]["data"]) == PNG


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"board_name": 1}, r"board_name .*int \(1\)"),
        ({"board_name": None, "board_id": 1}, r"board_id .*int \(1\)"),
        ({"title": 1}, "title "),
        ({"source": 1}, "source .*path.*URL.*bytes"),
        ({"source": iter([PNG])}, "source .*path.*URL.*bytes"),
        ({"source": io.StringIO("x")}, "source: .*'rb'"),
    ],
)
def test_an_argument_of_another_type_is_named(bench: Bench, arguments: Any, message: str) -> None:
    given = {"board_name": "Ideas", "source": PNG, **arguments}
    with pytest.raises(TypeError, match=message):
        bench.wait(lambda: bench.client.pins.create_image(given.pop("source"), **given))
    assert bench.line.sent == []


def test_a_url_is_sent_unchanged(bench: Bench) -> None:
    board = bench.board()
    bench.wait(lambda: bench.client.pins.create_image("https://i.example/1.webp", board_id=board))
    assert created(bench)[0]["media_source"] == {
        "source_type": "image_url",
        "url": "https://i.example/1.webp",
    }


def test_a_carousel_is_of_files_or_of_urls(bench: Bench, picture: Path) -> None:
    board = bench.board()
    slides = [picture, pinkit.Slide(JPEG, title="Second", link="https://s.example")]
    bench.wait(lambda: bench.client.pins.create_image(slides, board_id=board))
    bench.wait(
        lambda: bench.client.pins.create_image(["https://i.example/1", "https://i.example/2"], board_id=board)
    )
    files, urls = (body["media_source"] for body in created(bench))
    assert files["source_type"] == "multiple_image_base64"
    assert [base64.b64decode(item.pop("data")) for item in files["items"]] == [PNG, JPEG]
    assert files["items"] == [
        {"content_type": "image/png"},
        {"content_type": "image/jpeg", "title": "Second", "link": "https://s.example"},
    ]
    assert urls == {
        "source_type": "multiple_image_urls",
        "items": [{"url": "https://i.example/1"}, {"url": "https://i.example/2"}],
    }


def test_ad_only_pins_and_roots_of_idea_ads(bench: Bench, picture: Path) -> None:
    pin = bench.wait(
        lambda: bench.client.pins.create_image(
            picture, is_removable=True, is_standard=False, extra_body={"sponsor_id": "7"}
        )
    )
    (body,) = created(bench)
    assert body["is_removable"] is True
    assert body["media_source"]["is_standard"] is False
    assert body["sponsor_id"] == "7"
    assert "board_id" not in body
    assert bench.wait(lambda: bench.client.boards.get(pin.board_id)).name == "Ad-only Pins"


def test_an_image_is_sent_again_after_a_quota(bench: Bench, picture: Path) -> None:
    board = bench.board()
    bench.mock.faults.add("error", "pins/create", status=429, code=8, message="Slow down.")
    pin = bench.wait(lambda: bench.client.pins.create_image(picture, board_id=board))
    assert [each.id for each in bench.pins(board)] == [pin.id]


# Videos ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cover", "sent"),
    [
        ("https://i.example/c.jpg", {"cover_image_url": "https://i.example/c.jpg"}),
        (2, {"cover_image_key_frame_time": 2}),
        (
            PNG,
            {"cover_image_data": base64.b64encode(PNG).decode(), "cover_image_content_type": "image/png"},
        ),
    ],
)
def test_a_video_is_uploaded_waited_for_and_published(
    bench: Bench, clip: Path, cover: Any, sent: Any
) -> None:
    board = bench.board()
    reported: list[int] = []
    pin = bench.wait(
        lambda: bench.client.pins.create_video(
            clip,
            board_id=board,
            cover=cover,
            title="Moving",
            is_standard=False,
            progress=lambda n, _: reported.append(n),
        )
    )
    (body,) = created(bench)
    media_id = body["media_source"].pop("media_id")
    assert body["media_source"] == {"source_type": "video_id", "is_standard": False, **sent}
    assert bench.wait(lambda: bench.client.media.get(media_id)).status == "succeeded"
    assert reported[-1] == len(VIDEO)
    assert [each.id for each in bench.pins(board)] == [pin.id]


def test_one_upload_makes_several_pins(bench: Bench, clip: Path) -> None:
    board = bench.board()
    uploaded = bench.wait(lambda: bench.client.media.upload(clip, wait=False))
    for _ in range(2):
        bench.wait(lambda: bench.client.pins.create_video(media_id=uploaded, board_id=board, cover=0))
    assert len(bench.line.to("/_files/")) == 1
    assert len(bench.pins(board)) == 2


def test_the_error_of_a_rejected_pin_contains_its_media_id(bench: Bench, clip: Path) -> None:
    board = bench.board()
    bench.mock.faults.add("error", "pins/create", status=400, code=1)
    with pytest.raises(errors.BadRequestError) as raised:
        bench.wait(lambda: bench.client.pins.create_video(clip, board_id=board, cover=0))
    (note,) = raised.value.__notes__
    uploaded = eval(note.partition("media_id=")[2].removesuffix(")."))  # noqa: S307
    bench.wait(lambda: bench.client.pins.create_video(media_id=uploaded, board_id=board, cover=0))
    assert len(bench.line.to("/_files/")) == 1
    assert len(bench.pins(board)) == 1


@pytest.mark.parametrize("name", ["title", "link", "board_id", "board_section_id", "media_source"])
def test_a_field_with_an_argument_of_its_own_is_no_further_field(bench: Bench, name: str) -> None:
    # A Pin whose response was lost is looked up by the arguments.
    pin = {"board_id": "1", "extra_body": {"sponsor_id": "7", name: "2"}}
    with pytest.raises(ValueError, match=rf"^extra_body: '{name}' has an argument of its own"):
        bench.wait(lambda: bench.client.pins.create_image(PNG, **pin))
    with pytest.raises(ValueError, match=rf"pins\[0\]: extra_body: '{name}' has an argument"):
        bench.wait(lambda: bench.client.pins.publish_many([{**pin, "image": PNG}]))
    assert bench.line.sent == []


def test_the_timeout_also_limits_the_wait_for_an_existing_upload(bench: Bench) -> None:
    board = bench.board()
    uploaded = bench.wait(lambda: bench.client.media.upload(VIDEO, wait=False))
    bench.mock.settings.processing_seconds = 1e6
    with pytest.raises(errors.JobTimeoutError, match=r"is not processed yet"):
        bench.wait(
            lambda: bench.client.pins.create_video(media_id=uploaded, board_id=board, cover=0, timeout=5)
        )
    assert sum(bench.mode.clock.slept) <= 5


# Boards and sections by name -------------------------------------------------------------------------------


def test_boards_and_sections_are_found_by_their_exact_names(bench: Bench, picture: Path) -> None:
    for name in ("Idea", "ideas", "Ideas"):
        board = bench.board(name)
    section = bench.wait(lambda: bench.client.boards.sections.create(board, name="Blue")).id
    pin = bench.wait(lambda: bench.client.pins.create_image(picture, board_name="Ideas", section_name="Blue"))
    assert (pin.board_id, pin.board_section_id) == (board, section)


def test_an_unknown_or_ambiguous_board_name_is_an_error_and_nothing_is_created(
    bench: Bench, picture: Path
) -> None:
    first, second = bench.board("Ideas"), bench.board("Ideas")
    single = bench.board("Kitchens")
    with pytest.raises(ValueError, match=r"board_name: .*'Kitchen'.*'Kitchens'.*\b3\b"):
        bench.wait(lambda: bench.client.pins.create_image(picture, board_name="Kitchen"))
    with pytest.raises(ValueError, match=rf"board_name: 2 boards .*'Ideas'.*{first} \(PUBLIC\), {second}"):
        bench.wait(lambda: bench.client.pins.create_image(picture, board_name="Ideas"))
    with pytest.raises(ValueError, match=r"section_name: .*'Blue'"):
        bench.wait(lambda: bench.client.pins.create_image(picture, board_id=single, section_name="Blue"))
    assert created(bench) == []


def _at_its_end() -> io.BytesIO:
    file = io.BytesIO(PNG)
    file.seek(0, io.SEEK_END)
    return file


# Rejections before the request -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            {"title": "x" * 101},
            r"title: .*101 .*100 \(.*PinCreate.title\)",
        ),
        ({"description": "x" * 801}, "description: .*800"),
        ({"alt_text": "x" * 501}, "alt_text: .*500"),
        ({"link": "https://" + "x" * 2048}, "link: .*2048"),
        ({"source": [PNG] * 6}, "source: 6 images.*1.*2 to 5"),
        ({"source": []}, "source: 0 images"),
        ({"source": [PNG, "https://i.example"]}, "source: .*URLs .*files"),
        ({"source": [PNG, b"text " * 99]}, r"source\[1\]: file "),
        ({"source": [PNG, PNG], "is_standard": False}, "is_standard: False .*2"),
        ({"source": [pinkit.Slide(PNG, title="x")]}, "source: "),
        ({"source": VIDEO}, r"video/mp4.*pins\.create_video"),
        ({"source": b"GIF89a" + b"\0" * 99}, "image/gif.*JPEG .*PNG"),
        ({"source": b"RIFF\x24\0\0\0WEBPVP8 " + b"\0" * 99}, "image/webp.*JPEG "),
        ({"source": ""}, "source .*''"),
        ({"source": "http://"}, "source: 'http://' "),
        ({"source": "https:/i.example/1.jpg"}, "source: 'https:/i.example/1.jpg' "),
        ({"source": ["https://i.example/1.jpg", "https:///2"]}, "source: 'https:///2' "),
        ({"source": "ftp://i.example/1.jpg"}, "'ftp:.*http://"),
        ({"source": "file:///tmp/1.jpg"}, "'file:.*http://"),
        ({"source": "www.i.example/1.jpg"}, "'www.*http://"),
        ({"source": "data:image/png;base64," + "A" * 9999}, "^source: 'data:.{,250}http://"),
        ({"source": _at_its_end()}, r"source: .*seek\(0\)"),
        ({"source": PNG.ljust(33 * 2**20)}, "34603008 bytes.* 33554432"),
        ({"source": "none.png"}, "source: 'none.png' "),
        ({"board_name": None}, "^board_id, board_name: .*needs one"),
        ({"board_name": ""}, "^board_name must not be empty"),
        ({"board_name": None, "board_id": " "}, "^board_id must not be empty"),
        ({"board_id": "1"}, "^board_id, board_name: both"),
        ({"board_name": None, "board_id": "Ideas"}, "^board_id: 'Ideas' .*digits.*board_name"),
        (
            {"board_name": None, "is_removable": True, "section_name": "x"},
            "^section_id, section_name: .*board",
        ),
        ({"section_id": "1", "section_name": "x"}, "^section_id, section_name: both"),
        ({"section_id": "Blue"}, "^section_id: 'Blue' .*digits.*section_name"),
        ({"section_id": f"{SITE}/anna/ideas/blue/"}, "^section_id: .*section's URL.*section_name"),
        ({"board_name": None, "board_id": f"{SITE}/pin/1/"}, "^board_id: .*URL of a Pin, not of a board"),
        ({"board_name": None, "board_id": "https://pin.it/x"}, "^board_id: .*short link"),
    ],
)
def test_an_image_beyond_a_limit_is_not_sent(bench: Bench, arguments: Any, message: str) -> None:
    given = {"board_name": "Ideas", "source": PNG, **arguments}
    with pytest.raises(ValueError, match=message):
        bench.wait(lambda: bench.client.pins.create_image(given.pop("source"), **given))
    assert bench.line.sent == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"cover": VIDEO}, "cover: .*video/mp4"),
        ({"cover": b"x" * 99}, "cover: file "),
        ({"cover": "none.png"}, "cover: 'none.png' "),
        ({"cover": "http://"}, "cover: 'http://' "),
        ({"cover": -1}, "cover: .*0.*-1"),
        ({"cover": 1.5}, r"cover: .*1\.5"),
        ({"cover": True}, "cover: .*True"),
        ({"source": PNG}, "source: .*image/png"),
        ({"title": "x" * 101}, "title"),
    ],
)
def test_a_video_beyond_a_limit_is_not_sent(bench: Bench, arguments: Any, message: str) -> None:
    given = {"source": VIDEO, "cover": 0, **arguments}
    with pytest.raises(ValueError, match=message):
        bench.wait(lambda: bench.client.pins.create_video(given.pop("source"), board_name="Ideas", **given))
    assert bench.line.sent == []


def test_the_limits_are_those_of_the_openapi_document() -> None:
    schemas = json.loads((ROOT / "spec" / "openapi.json").read_text("utf-8"))["components"]["schemas"]
    fields = schemas["PinCreate"]["properties"]
    assert {name: each["maxLength"] for name, each in fields.items() if "maxLength" in each} == LONGEST
    for kind in ("Base64", "URL"):
        items = schemas[f"PinMediaSourceImages{kind}"]["properties"]["items"]
        assert (items["minItems"], items["maxItems"]) == (FEWEST_SLIDES, MOST_SLIDES)
        assert "is_standard" not in schemas[f"PinMediaSourceImages{kind}"]["properties"]
    assert set(schemas["ContentType"]["enum"]) == LIMITS["image"].kinds
    assert schemas["PinMediaSourceVideoID"]["properties"]["cover_image_key_frame_time"]["minimum"] == 0


# No duplicates ---------------------------------------------------------------------------------------------

LOST: list[tuple[str, dict[str, Any]]] = [
    ("lost", {}),
    ("truncated", {}),
    ("error", {"status": 500, "code": 2787, "done": True}),
    ("error", {"status": 400, "code": 2787, "done": True}),
    ("error", {"status": 502, "done": True}),
]


@pytest.mark.parametrize(("kind", "options"), LOST)
def test_a_pin_whose_response_was_lost_is_found(bench: Bench, picture: Path, kind: str, options: Any) -> None:
    board = bench.board()
    bench.mock.faults.add(kind, "pins/create", **options)
    pin = bench.wait(lambda: bench.client.pins.create_image(picture, board_id=board, title="Só &  so"))
    assert [each.id for each in bench.pins(board)] == [pin.id]
    assert len(created(bench)) == 1


@pytest.mark.parametrize(
    ("kind", "options"),
    [("reset", {}), ("error", {"status": 500, "code": 2787}), ("error", {"status": 503}), ("html", {})],
)
def test_a_pin_that_does_not_exist_is_created_again(
    bench: Bench, picture: Path, kind: str, options: Any
) -> None:
    board = bench.board()
    bench.mock.faults.add(kind, "pins/create", times=2, **options)
    pin = bench.wait(lambda: bench.client.pins.create_image(picture, board_id=board, title="Once"))
    assert [each.id for each in bench.pins(board)] == [pin.id]
    assert len(bench.mock.requests.of("boards/list_pins")) >= 6  # three look-ups after each


def test_an_equal_older_pin_is_no_match(bench: Bench, picture: Path) -> None:
    board = bench.board()
    first = bench.wait(lambda: bench.client.pins.create_image(picture, board_id=board, title="Same"))
    bench.mock.faults.add("reset", "pins/create")
    second = bench.wait(lambda: bench.client.pins.create_image(picture, board_id=board, title="Same"))
    assert {each.id for each in bench.pins(board)} == {first.id, second.id}
    bench.mode.clock.now += 60
    bench.mock.faults.add("reset", "pins/create")
    other = bench.make()  # the other client has no claims, and decides by the time
    third = bench.wait(lambda: other.pins.create_image(picture, board_id=board, title="Same"))
    assert third.id not in (first.id, second.id)
    assert len(bench.pins(board)) == 3


def test_two_equal_pins_whose_responses_are_lost_at_once_are_two(bench: Bench, picture: Path) -> None:
    board, ids = bench.board(), list[str]()
    bench.mock.faults.add("lost", "pins/create", times=2)

    def create() -> Any:
        return bench.client.pins.create_image(picture, board_id=board, title="Same")

    async def both() -> None:
        async def one() -> None:
            ids.append((await create()).id)

        async with anyio.create_task_group() as group:
            group.start_soon(one)
            group.start_soon(one)

    if bench.mode.name == "sync":
        with ThreadPoolExecutor(2) as pool:
            ids += [pin.id for pin in pool.map(lambda _: create(), range(2))]
    else:
        bench.wait(both)
    assert sorted(ids) == sorted(pin.id for pin in bench.pins(board))
    assert len(set(ids)) == 2


@pytest.mark.parametrize(
    "changed",
    [{"title": "Other"}, {"description": "Other"}, {"alt_text": "Other"}],
)
def test_a_pin_with_other_text_is_no_match(bench: Bench, picture: Path, changed: Any) -> None:
    board = bench.board()
    stranger = bench.make()
    words = dict.fromkeys(("title", "description", "alt_text"), "Mine") | {"link": "https://m.example"}
    theirs = bench.wait(lambda: stranger.pins.create_image(picture, board_id=board, **{**words, **changed}))
    bench.mock.faults.add("reset", "pins/create")
    ours = bench.wait(lambda: bench.client.pins.create_image(picture, board_id=board, **words))
    assert ours.id != theirs.id
    assert len(bench.pins(board)) == 2


def test_a_pin_is_found_by_text_that_pinterest_added_or_cleaned_up(bench: Bench, picture: Path) -> None:
    board = bench.board()

    def clean(request: Any) -> None:
        if request.method == "GET":
            for record in list(bench.mock.world.table("pins")):
                record |= {"title": "Salt & Pepper's", "description": "From the linked page"}
                bench.mock.world.table("pins").put(record["id"], record)

    bench.line.before = clean
    bench.mock.faults.add("lost", "pins/create")
    bench.wait(lambda: bench.client.pins.create_image(picture, board_id=board, title="Salt  &amp; Pepper's "))
    assert len(bench.pins(board)) == 1


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ({"title": "Theirs"}, {}),  # Pinterest fills in text
        (
            {"title": "A", "link": "https://o.example"},
            {"title": "A", "link": "https://s.example"},
        ),  # shortened
    ],
)
def test_an_undecided_pin_is_not_created_again(bench: Bench, picture: Path, theirs: Any, ours: Any) -> None:
    board = bench.board()
    stranger = bench.make()
    pin = bench.wait(lambda: stranger.pins.create_image(picture, board_id=board, **theirs))
    bench.mock.faults.add("reset", "pins/create")
    with pytest.raises(errors.APIConnectionError) as raised:
        bench.wait(lambda: bench.client.pins.create_image(picture, board_id=board, **ours))
    assert any(
        f"Pin {pin.id} may be this one, but this cannot be decided" in note for note in raised.value.__notes__
    )
    assert len(bench.pins(board)) == 1


def test_a_board_that_cannot_be_read_to_its_end_is_no_proof(
    bench: Bench, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = bench.board()
    bench.wait(lambda: bench.client.pins.publish_many([{"board_id": board, "image": picture}] * 3))
    monkeypatch.setattr(look, "_PAGE", 1)
    monkeypatch.setattr(look, "MOST_PAGES", 2)
    bench.mock.faults.add("reset", "pins/create")
    with pytest.raises(errors.APIConnectionError) as raised:
        bench.wait(lambda: bench.client.pins.create_image(picture, board_id=board, title="New"))
    assert any(" 2 Pins" in note for note in raised.value.__notes__)


def test_a_pin_is_found_behind_many_newer_ones(bench: Bench, picture: Path) -> None:
    board = bench.board()
    bench.mock.settings.empty_pages = True

    def crowd(request: Any) -> None:
        if request.method == "GET" and not done:
            done.append(1)
            with_sync = pinkit.Client(bench.mock.token, transport=bench.mock.transport)
            for number in range(300):
                with_sync.pins.create(
                    board_id=board,
                    title=f"Crowd {number}",
                    media_source={"source_type": "image_url", "url": "https://i.example"},
                )

    done: list[int] = []
    bench.mock.faults.add("lost", "pins/create")
    bench.line.before = crowd
    pin = bench.wait(lambda: bench.client.pins.create_image(picture, board_id=board, title="First"))
    assert pin.title == "First"
    assert len(bench.pins(board)) == 301


def test_a_pin_in_a_section_and_an_ad_only_pin_are_found_too(bench: Bench, picture: Path) -> None:
    board = bench.board()
    bench.wait(lambda: bench.client.boards.sections.create(board, name="Blue"))
    bench.mock.faults.add("lost", "pins/create")
    pin = bench.wait(lambda: bench.client.pins.create_image(picture, board_id=board, section_name="Blue"))
    assert [each.id for each in bench.pins(board)] == [pin.id]
    bench.mock.faults.add("lost", "pins/create")
    ad = bench.wait(lambda: bench.client.pins.create_image(picture, is_removable=True, title="Ad"))
    assert (ad.title, len(created(bench))) == ("Ad", 2)


def test_a_video_pin_is_found_without_a_second_upload(bench: Bench, clip: Path) -> None:
    board = bench.board()
    bench.mock.faults.add("lost", "pins/create")
    pin = bench.wait(lambda: bench.client.pins.create_video(clip, board_id=board, cover=0))
    assert [each.id for each in bench.pins(board)] == [pin.id]
    assert len(bench.line.to("/_files/")) == 1


def test_the_error_reports_a_failed_look_up(bench: Bench, picture: Path) -> None:
    board = bench.board()
    bench.mock.faults.add("lost", "pins/create")
    bench.mock.faults.add("error", "boards/list_pins", times=None, status=403, code=7)
    with pytest.raises(errors.APIConnectionError) as raised:
        bench.wait(lambda: bench.client.pins.create_image(picture, board_id=board))
    assert any("boards/list_pins" in note for note in raised.value.__notes__)
    assert len(created(bench)) == 1


def test_a_rejection_causes_no_look_up(bench: Bench, picture: Path) -> None:
    board = bench.board()
    bench.mock.faults.add("error", "pins/create", status=400, code=1, message="No.")
    with pytest.raises(errors.BadRequestError):
        bench.wait(lambda: bench.client.pins.create_image(picture, board_id=board))
    bench.mock.faults.add("error", "pins/create", status=503, code=4197)
    with pytest.raises(errors.ServiceUnavailableError):
        bench.wait(lambda: bench.client.pins.create_image(picture, board_id=board))
    assert bench.mock.requests.of("boards/list_pins") == []
    assert len(created(bench)) == 2
