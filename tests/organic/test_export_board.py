"""`boards.export` saves a board and the images of its Pins, each once, without a token at other hosts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from http_library import httpx
from pinkit import errors
from pinkit._io.files import Replacement
from scripted import Mode, Script, json_response
from workbench import JPEG, Bench

STORE = "i.pinimg.com"


def pin(number: int, media: Any = None) -> dict[str, Any]:
    sizes = {f"{width}x": {"url": f"https://{STORE}/{width}/{number}.jpg", "width": width, "height": 9}
             for width in (150, 1200, 600)}  # fmt: skip
    return {
        "id": str(number),
        "title": f"Pin {number}",
        "media": media or {"media_type": "image", "images": sizes},
    }


class Pinterest:
    """A board with Pins, and a store with their images."""

    def __init__(self, pins: list[Any], section: list[Any] | None = None) -> None:
        self.pins = pins
        self.section = section
        self.responses: dict[str, Any] = {}
        self.images: list[httpx.Request] = []
        self.board_id = "5"

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if request.url.host == STORE:
            self.images.append(request)
            given = self.responses.get(path)
            if isinstance(given, BaseException):
                raise given
            return given or httpx.Response(200, content=JPEG + path.encode())
        if path.endswith("/sections"):
            return json_response(200, {"items": [{"id": "7", "name": "Inside"}] if self.section else []})
        if path.endswith("/sections/7/pins"):
            return json_response(200, {"items": self.section})
        if path.endswith("/pins"):
            start = int(request.url.params.get("bookmark", 0))
            following = str(start + 30) if start + 30 < len(self.pins) else None
            return json_response(200, {"items": self.pins[start : start + 30], "bookmark": following})
        return json_response(200, {"id": self.board_id, "name": "Ideas", "pin_count": len(self.pins)})

    def saved(self) -> list[str]:
        return [request.url.path for request in self.images]


def export(mode: Mode, pinterest: Pinterest, folder: Path, **how: Any) -> Any:
    client = mode.client(Script(pinterest), headers={"X-App": "mine"})
    return mode.wait(lambda: client.boards.export(pinterest.board_id, folder, **how))


def lines(folder: Path) -> list[Any]:
    return [json.loads(line) for line in (folder / "pins.jsonl").read_text().splitlines()]


def test_a_board_with_its_sections_is_saved(mode: Mode, tmp_path: Path) -> None:
    pinterest, reported = Pinterest([*map(pin, range(1, 62))], [pin(61), pin(62)]), list[tuple[int, int]]()
    folder = tmp_path / "board"
    result = export(mode, pinterest, folder, progress=lambda done, all_: reported.append((done, all_)))
    assert (result.pins, result.saved, result.kept, result.failed) == (62, 62, 0, [])
    assert [each["pin"]["id"] for each in lines(folder)] == [str(number) for number in range(1, 63)]
    assert lines(folder)[0] == {"pin": pin(1), "images": ["images/1.jpg"]}
    assert (folder / "images/62.jpg").read_bytes() == JPEG + b"/1200/62.jpg"  # the largest
    assert json.loads((folder / "board.json").read_text())["sections"] == [{"id": "7", "name": "Inside"}]
    assert reported[0] == (25, 61)
    assert reported[-1] == (62, 62)
    assert {path.name for path in folder.iterdir()} - {".export.lock"} == {
        "board.json",
        "pins.jsonl",
        "images",
    }
    for request in pinterest.images:
        assert {"authorization", "x-app", "cookie"}.isdisjoint(request.headers)


def test_slides_and_covers_are_saved(mode: Mode, tmp_path: Path) -> None:
    slide = {
        "item_type": "image",
        "images": {"600x": {"url": f"https://{STORE}/a.png", "width": 1, "height": 1}},
    }
    video = {"item_type": "video", "cover_image_url": f"https://{STORE}/cover.webp?x=1"}
    pins = [
        pin(1, {"media_type": "multiple_mixed", "items": [slide, video]}),
        pin(2, {"media_type": "video", "cover_image_url": f"https://{STORE}/c"}),
        pin(3, {"media_type": "video"}),
    ]
    export(mode, Pinterest(pins), tmp_path)
    found = [each["images"] for each in lines(tmp_path)]
    assert found == [["images/1-1.png", "images/1-2.webp"], ["images/2.jpg"], []]
    assert sorted(path.name for path in (tmp_path / "images").iterdir()) == ["1-1.png", "1-2.webp", "2.jpg"]


def test_an_image_that_fails_does_not_end_the_export(mode: Mode, tmp_path: Path) -> None:
    pinterest = Pinterest([pin(1), pin(2), pin(3)])
    pinterest.responses["/1200/2.jpg"] = httpx.Response(404, text="<Error><Code>NoSuchKey</Code></Error>")
    result = export(mode, pinterest, tmp_path)
    assert [(each.pin_id, each.file) for each in result.failed] == [("2", "images/2.jpg")]
    assert isinstance(result.failed[0].error, errors.DownloadError)
    assert result.saved == 2
    pinterest.responses.clear()
    pinterest.images.clear()
    result = export(mode, pinterest, tmp_path)  # only what is missing
    assert pinterest.saved() == ["/1200/2.jpg"]
    assert (result.saved, result.kept, result.failed) == (1, 2, [])


class Killed(BaseException):
    """The run is killed."""


def test_an_interrupted_export_continues(tmp_path: Path) -> None:
    mode, pinterest = Mode("sync"), Pinterest([*map(pin, range(1, 41))])
    inner = pinterest.__call__

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.params.get("bookmark"):
            raise Killed
        return inner(request)

    client = mode.client(Script(respond))
    with pytest.raises(Killed):
        client.boards.export("5", tmp_path)
    for path in (tmp_path / "images/1.jpg", tmp_path / "pins.jsonl"):
        with Replacement(path, 0o666).file as file:
            file.write(b"half")  # of a run that had no time to clean up
    assert not (tmp_path / "pins.jsonl").exists()
    pinterest.images.clear()
    result = export(mode, pinterest, tmp_path)
    assert (result.kept, result.saved) == (30, 10)
    assert len(pinterest.images) == 10
    assert not [*tmp_path.rglob("*.tmp")]


def test_a_folder_belongs_to_one_board(mode: Mode, tmp_path: Path) -> None:
    pinterest = Pinterest([pin(1)])
    export(mode, pinterest, tmp_path)
    pinterest.board_id = "6"
    with pytest.raises(ValueError, match=r"folder: .* has the export of board '5', not of 6"):
        export(mode, pinterest, tmp_path)
    with pytest.raises(ValueError, match=r"folder: .* cannot be created"):
        export(mode, pinterest, tmp_path / "board.json")
    with pytest.raises(ValueError, match=r"folder: .* cannot be created"):
        export(mode, pinterest, tmp_path / "a" / "b")


def test_files_of_others_are_left_alone(mode: Mode, tmp_path: Path) -> None:
    others = [tmp_path / ".mine.tmp", tmp_path / f".mine.{'0' * 16}.tmp"]
    for path in others:
        path.write_text("mine")
    (tmp_path / ".folder.tmp").mkdir()
    batch = tmp_path / "pins.jsonl"
    batch.write_text("mine")
    with pytest.raises(ValueError, match=r"folder: .* has a pins\.jsonl that is not of an export"):
        export(mode, Pinterest([pin(1)]), tmp_path)
    assert batch.read_text() == "mine"
    batch.unlink()
    assert export(mode, Pinterest([pin(1)]), tmp_path).saved == 1
    assert [path.read_text() for path in others] == ["mine", "mine"]


def test_a_folder_that_cannot_have_an_export_is_an_error(mode: Mode, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"folder: '~no-such-user/x' is no path"):
        export(mode, Pinterest([pin(1)]), Path("~no-such-user/x"))
    (tmp_path / "pins.jsonl").mkdir()
    with pytest.raises(ValueError, match=r"folder: .*pins\.jsonl' is a directory"):
        export(mode, Pinterest([pin(1)]), tmp_path)
    (tmp_path / "pins.jsonl").rmdir()
    (tmp_path / "board.json").write_text("[" * 100_000)
    with pytest.raises(ValueError, match=r"has the export of board 'unknown', not of 5"):
        export(mode, Pinterest([pin(1)]), tmp_path)


@pytest.mark.parametrize("url", ["http://[", "https://\u2100.example/1.jpg"])
def test_an_address_that_is_none_does_not_end_the_export(mode: Mode, tmp_path: Path, url: str) -> None:
    media = {"images": {"600x": {"url": url, "width": 1, "height": 1}}}
    result = export(mode, Pinterest([pin(1, media), pin(2)]), tmp_path)
    assert (result.pins, result.saved) == (2, 1)
    assert [each.file for each in result.failed] == ["images/1.jpg"]
    assert isinstance(result.failed[0].error, errors.InvalidResponseError)


def test_half_an_emoji_leaves_valid_files(mode: Mode, tmp_path: Path) -> None:
    pins = [{**pin(1), "title": "Caf\xe9 \ud83d"}, {**pin(2), "title": "Caf\xe9"}]
    export(mode, Pinterest(pins), tmp_path)
    text = (tmp_path / "pins.jsonl").read_text("utf-8")
    assert [json.loads(line)["pin"]["title"] for line in text.splitlines()] == ["Caf\xe9 \ud83d", "Caf\xe9"]
    assert '"Caf\xe9"' in text


@pytest.mark.parametrize("said", [[], 5, "x"])
def test_a_response_that_is_no_board_is_an_error(mode: Mode, tmp_path: Path, said: Any) -> None:
    client = mode.client(lambda _: json_response(200, said))
    with pytest.raises(errors.InvalidResponseError, match="boards/get: the response is not a board"):
        mode.wait(lambda: client.boards.export("5", tmp_path))


@pytest.mark.parametrize("hostile", ["../../x", "", "a/b"])
def test_an_id_is_no_path(mode: Mode, tmp_path: Path, hostile: str) -> None:
    pinterest = Pinterest([{**pin(1), "id": hostile}])
    with pytest.raises(errors.InvalidResponseError, match="the id of a Pin is not digits"):
        export(mode, pinterest, tmp_path)
    assert pinterest.images == []


def test_the_export_ends_by_its_deadline(mode: Mode, tmp_path: Path) -> None:
    pinterest = Pinterest([*map(pin, range(1, 60))])
    inner = pinterest.__call__

    def respond(request: httpx.Request) -> httpx.Response:
        mode.clock.now += 10
        return inner(request)

    client = mode.client(Script(respond))
    with pytest.raises(errors.APITimeoutError):
        mode.wait(lambda: client.boards.export("5", tmp_path, timeout=100))
    assert 0 < len(pinterest.images) < 12


def test_an_image_that_is_too_large_fails(mode: Mode, tmp_path: Path) -> None:
    result = export(mode, Pinterest([pin(1)]), tmp_path, max_size=100)
    assert "raise max_size" in str(result.failed[0].error)
    assert not [*(tmp_path / "images").iterdir()]


def test_the_mock_has_boards_to_export(bench: Bench, tmp_path: Path) -> None:
    board = bench.board()
    create = bench.client.pins.create_image
    bench.wait(lambda: create("https://i.example", board_id=board, title="One"))
    bench.mock.faults.add("error", "boards/list_pins", status=403, code=29, message="No.")
    with pytest.raises(errors.PermissionDeniedError):
        bench.wait(lambda: bench.client.boards.export(board, tmp_path))
    assert not (tmp_path / "pins.jsonl").exists()
