"""Batches: each Pin once, a result for each, and a journal to continue with, in both clients."""

import base64
import functools
import io
import json
import re
from pathlib import Path
from typing import Any

import pinkit
import pytest
from pinkit import errors
from pinkit._publishing.journal import OpenJournal
from pinkit_generated.models import Board
from workbench import PNG, VIDEO, Bench, on

URL = "https://i.example/1.jpg"


def states(results: Any) -> list[str]:
    return [result.state for result in results]


def some(board: str, count: int, **more: Any) -> list[dict[str, Any]]:
    return [{**on(board), "image": URL, "title": f"Pin {number}", **more} for number in range(count)]


def titles(bench: Bench, board: str) -> list[Any]:
    return [pin.title for pin in reversed(bench.pins(board))]


def test_a_batch_is_published_in_its_order_with_a_result_for_each(bench: Bench, clip: Path) -> None:
    bench.board("Ideas")
    reported: list[Any] = []
    batch = [
        *some("Ideas", 3),
        {"board_name": "Ideas", "image": [PNG, PNG], "description": "Two"},
        {"board_name": "Ideas", "video": clip, "cover": 1, "title": "Moving", "dominant_color": "#000000"},
        {"board_name": None, "image": PNG, "is_removable": True},
    ]
    done = bench.wait(lambda: bench.client.pins.publish_many(batch, on_result=reported.append))
    assert states(done) == ["published"] * 6
    assert [result.index for result in done] == [0, 1, 2, 3, 4, 5]
    assert done == reported
    assert [result.pin.title for result in done] == ["Pin 0", "Pin 1", "Pin 2", None, "Moving", None]
    assert len(bench.mock.requests.of("boards/list")) == 1  # a name is looked up once


def test_a_failure_is_one_result_and_does_not_end_the_batch(bench: Bench, tmp_path: Path) -> None:
    board = bench.board()
    batch = [*some(board, 1), {"board_id": "404", "image": URL}, *some(board, 2)]
    done = bench.wait(lambda: bench.client.pins.publish_many(batch, journal=tmp_path / "journal"))
    assert states(done) == ["published", "failed", "published", "published"]
    assert isinstance(done[1].error, errors.NotFoundError)
    assert not done[1].succeeded


def test_every_error_of_a_list_is_reported_before_anything_is_sent(bench: Bench) -> None:
    batch = [
        *some("Ideas", 1),
        {"board_name": "Ideas", "image": URL, "title": "x" * 101},
        {"board_name": "Ideas", "image": "none.png"},
        {"board_name": "Ideas", "image": URL, "video": VIDEO},
        {"board_name": "Ideas", "video": VIDEO},
        {"board_name": "Ideas", "picture": URL},
        {"board_name": "Ideas", "image": URL, "key": "a"},
        {"board_name": "Ideas", "image": URL, "key": "a"},
        {"board_name": "Ideas", "image": URL, "is_standard": "perhaps"},
        {"board_name": "Ideas", "image": io.BytesIO(PNG)},
        {"board_id": 7, "image": URL},
        {"Board": "Ideas", "image": URL},
    ]
    with pytest.raises(ValueError, match=r"pins\[1\]") as raised:
        bench.wait(lambda: bench.client.pins.publish_many(batch))
    text = str(raised.value)
    for part in (
        "pins[1]: title:",
        "pins[2]: image: 'none.png'",
        "pins[3]: image, video, media_id: ",
        "pins[4]: cover: ",
        "pins[5]: picture: ",
        "pins[7]: key: 'a'",
        "pins[8]: is_standard ",
        "pins[9]: key: ",
        "pins[10]: board_id ",
        "pins[11]: Board: ",
    ):
        assert part in text
    assert re.search(r"pins\[11\].*'board_id' or 'board_name'", text)
    assert bench.line.sent == []


def test_a_board_instead_of_its_id_is_an_error(bench: Bench) -> None:
    batch = [{"board_id": Board(id="1", name="Ideas"), "image": URL}]
    with pytest.raises(ValueError, match=r"pins\[0\]: board_id .*Board.* \.id, '1'"):
        bench.wait(lambda: bench.client.pins.publish_many(batch))


def test_an_invalid_item_of_an_iterator_fails_alone(bench: Bench) -> None:
    board = bench.board()
    batch = iter(
        [*some(board, 1), {"board_id": board, "image": "none.png"}, {"board_id": board}, *some(board, 1)]
    )
    done = bench.wait(lambda: bench.client.pins.publish_many(batch))
    assert states(done) == ["published", "failed", "failed", "published"]


def test_a_file_of_comma_separated_values_is_read(bench: Bench, tmp_path: Path) -> None:
    board = bench.board("Ideas")
    (tmp_path / "picture.png").write_bytes(PNG)
    (tmp_path / "clip.mp4").write_bytes(VIDEO)
    path = tmp_path / "pins.csv"
    path.write_text(
        "\ufeffboard_name,image,video,cover,title,is_removable\n"
        f'Ideas,{URL},,,"A, ""quoted""\nname",\n'
        "Ideas,picture.png|picture.png,,,Carousel,\n"
        "Ideas,,clip.mp4,3,Moving,no\n",
        "utf-8",
    )
    done = bench.wait(lambda: bench.client.pins.publish_many(path))
    assert states(done) == ["published"] * 3
    assert titles(bench, board) == ['A, "quoted"\nname', "Carousel", "Moving"]
    path.write_text(f"board_name,image,titel\nIdeas,{URL},x\n")
    with pytest.raises(ValueError, match=r"pins\.csv line 2: titel"):
        bench.wait(lambda: bench.client.pins.publish_many(path))
    with pytest.raises(ValueError, match=r"\.csv, \.jsonl"):
        bench.wait(lambda: bench.client.pins.publish_many(tmp_path / "pins.xlsx"))
    with pytest.raises(ValueError, match=r"none\.csv"):
        bench.wait(lambda: bench.client.pins.publish_many(str(tmp_path / "none.csv")))


@pytest.mark.parametrize("between", [";", "\t", ", "], ids=["semicolons", "tabs", "commas and spaces"])
def test_columns_are_read_with_all_common_separators(bench: Bench, tmp_path: Path, between: str) -> None:
    board = bench.board("Ideas")
    path = tmp_path / "pins.csv"
    rows = ("board_name ", "image ", "title ", "is_removable "), ("Ideas", URL, '"A, b; c"', "no")
    path.write_text("\n".join(map(between.join, rows)))
    bench.wait(lambda: bench.client.pins.publish_many(path))
    assert titles(bench, board) == ["A, b; c"]


@pytest.mark.parametrize("separator", ["\u2028", "\x85", "\x0b", "\x1c"])
def test_only_line_ends_end_a_row(bench: Bench, tmp_path: Path, separator: str) -> None:
    board, title = bench.board("Ideas"), f"A{separator}B"
    for name, content in (
        ("pins.csv", f'board_name,image,title\nIdeas,{URL},{title}\nIdeas,{URL},"{title}"\n'),
        ("pins.jsonl", json.dumps({"board_id": board, "image": URL, "title": title}, ensure_ascii=False)),
    ):
        (tmp_path / name).write_text(content, "utf-8")
        if not (separator < " " and name == "pins.jsonl"):  # JSON escapes control characters anyway
            bench.wait(functools.partial(bench.client.pins.publish_many, tmp_path / name))
    assert set(titles(bench, board)) == {title}


def test_a_file_of_json_lines_is_read(bench: Bench, tmp_path: Path) -> None:
    board = bench.board("Ideas")
    (tmp_path / "picture.png").write_bytes(PNG)
    path = tmp_path / "pins.jsonl"
    slides = [{"source": "picture.png", "title": "One"}, "picture.png"]
    lines = [
        {"board_id": board, "image": slides, "title": "C"},
        {"board_id": board, "image": URL, "alt_text": "é"},
    ]
    path.write_text("\n".join(map(json.dumps, lines)) + "\n\n")
    assert states(bench.wait(lambda: bench.client.pins.publish_many(path))) == ["published"] * 2
    path.write_text('{"board_id": "1"}\n[]\n')
    with pytest.raises(ValueError, match=r"line 2 .*JSON object"):
        bench.wait(lambda: bench.client.pins.publish_many(path))
    path.write_text('{"board_id": "1"}\n' + "[" * 100_000)
    with pytest.raises(ValueError, match=r"line 2 is not JSON: "):
        bench.wait(lambda: bench.client.pins.publish_many(path))


def test_a_name_that_no_file_can_have_is_reported_with_its_argument(bench: Bench) -> None:
    for name in ("a\0", "\ud800"):
        with pytest.raises(ValueError, match=r"^pins: .* cannot be read: "):
            bench.wait(functools.partial(bench.client.pins.publish_many, f"{name}.csv"))
        with pytest.raises(ValueError, match=r"^source: .* cannot be read: "):
            bench.wait(functools.partial(bench.client.pins.create_image, f"{name}.png", board_id="1"))
    assert bench.line.sent == []


def test_a_second_that_is_no_number_is_reported(bench: Bench) -> None:
    with pytest.raises(ValueError, match=r"pins\[0\]: cover: .*²"):
        bench.wait(lambda: bench.client.pins.publish_many([{"board_id": "1", "media_id": "7", "cover": "²"}]))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (f"board_name,image,title\nK,{URL},Caf\xe9\n", r"pins\.csv line 2 .*0xe9"),
        (f'board_name,image,title\nK,{URL},A\nK,{URL},"open\nK,{URL},B\n', r"pins\.csv line 3: "),
        (f"board_name,image,title,title\nK,{URL},A,B\n", r"pins\.csv line 1: .*'title'"),
    ],
)
def test_an_invalid_csv_file_is_an_error_with_its_line(
    bench: Bench, tmp_path: Path, content: str, message: str
) -> None:
    path = tmp_path / "pins.csv"
    path.write_bytes(content.encode("latin-1"))
    with pytest.raises(ValueError, match=message):
        bench.wait(lambda: bench.client.pins.publish_many(path))
    assert bench.line.sent == []


class Pipe(io.BytesIO):
    """A file that can be read only once."""

    def seekable(self) -> bool:
        return False


def test_a_pipe_is_rejected_in_a_list_and_accepted_from_an_iterator(bench: Bench) -> None:
    board = bench.board()
    for image in (Pipe(PNG), [PNG, Pipe(PNG)], [pinkit.Slide(Pipe(PNG)), {"source": PNG}]):
        with pytest.raises(ValueError, match=r"pins\[0\]: image: .*Pipe .*once"):
            bench.wait(functools.partial(_publish, bench, [{"board_id": board, "image": image, "key": "a"}]))
    done = bench.wait(lambda: _publish(bench, iter([{"board_id": board, "image": Pipe(PNG), "key": "a"}])))
    assert states(done) == ["published"]


def _publish(bench: Bench, pins: Any) -> Any:
    return bench.client.pins.publish_many(pins)


def test_names_of_boards_are_shortened_in_errors(bench: Bench) -> None:
    bench.board("x" * 180)
    (done,) = bench.wait(lambda: bench.client.pins.publish_many(some("y" * 3000, 1)))
    assert len(str(done.error)) < 250
    assert "xxx…" in str(done.error)


def test_an_unknown_board_name_is_looked_up_once(bench: Bench) -> None:
    bench.board("Ideas")
    done = bench.wait(lambda: bench.client.pins.publish_many(some("Idea", 5)))
    assert states(done) == ["failed"] * 5
    (message,) = {str(result.error) for result in done}
    assert re.search(r"^board_name: .*'Idea'.*'Ideas'.*\b1\b", message)
    assert len(bench.mock.requests.of("boards/list")) == 1


# The journal -----------------------------------------------------------------------------------------------


def test_a_second_run_does_what_the_first_did_not(bench: Bench, tmp_path: Path) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    bench.mock.faults.add("error", "pins/create", status=400, code=1)
    first = bench.wait(lambda: bench.client.pins.publish_many(some(board, 3), journal=journal))
    assert states(first) == ["failed", "published", "published"]
    second = bench.wait(lambda: bench.make().pins.publish_many(some(board, 5), journal=journal))
    assert states(second) == ["published", "already_published", "already_published", "published", "published"]
    assert [result.pin_id for result in second[1:3]] == [result.pin_id for result in first[1:]]
    assert sorted(titles(bench, board)) == [f"Pin {number}" for number in range(5)]


def test_an_additional_empty_column_is_the_same_pin(bench: Bench, tmp_path: Path) -> None:
    board, journal, path = bench.board(), tmp_path / "journal", tmp_path / "pins.csv"
    path.write_text(f"board_id,image,title\n{board},{URL},A\n{board},{URL},B\n")
    bench.wait(lambda: bench.client.pins.publish_many(path, journal=journal))
    path.write_text(f"title,link,board_id,image\nC,,{board},{URL}\nB,,{board},{URL}\nA,,{board},{URL}\n")
    done = bench.wait(lambda: bench.make().pins.publish_many(path, journal=journal))
    assert states(done) == ["published", "already_published", "already_published"]


def test_equal_pins_of_a_batch_are_all_published(bench: Bench, tmp_path: Path) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    batch = [{"board_id": board, "image": URL}] * 4
    bench.mock.faults.add("lost", "pins/create", times=1)
    bench.mock.faults.add("reset", "pins/create", times=2)
    assert all(
        result.succeeded
        for result in bench.wait(lambda: bench.client.pins.publish_many(batch, journal=journal))
    )
    assert len(bench.pins(board)) == 4
    again = bench.wait(lambda: bench.make().pins.publish_many(batch, journal=journal))
    assert states(again) == ["already_published"] * 4


def test_open_files_are_published_under_a_key(bench: Bench, tmp_path: Path) -> None:
    board, file = bench.board(), io.BytesIO(b"before" + PNG)
    file.seek(6)
    batch = [{"board_id": board, "image": file, "key": "a"}]
    done = bench.wait(lambda: bench.client.pins.publish_many(batch, journal=tmp_path / "journal"))
    assert (states(done), done[0].key) == (["published"], "a")
    (sent,) = bench.mock.requests.of("pins/create")
    assert base64.b64decode(sent.body["media_source"]["data"]) == PNG


@pytest.mark.parametrize("pins", [{"board_name": "Ideas", "image": URL}, ["Ideas"], [None]])
def test_a_value_that_is_no_batch_is_an_error(bench: Bench, pins: Any) -> None:
    with pytest.raises(TypeError, match="mapping"):
        bench.wait(lambda: bench.client.pins.publish_many(pins))


@pytest.mark.parametrize("exists", [True, False])
def test_an_unknown_outcome_is_looked_up(bench: Bench, tmp_path: Path, exists: bool) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    bench.mock.faults.add("lost" if exists else "reset", "pins/create", times=1)
    bench.mock.faults.add("error", "boards/list_pins", times=1, status=403, code=7)
    first = bench.wait(lambda: bench.client.pins.publish_many(some(board, 2), journal=journal))
    assert states(first) == ["unknown", "published"]
    bench.mode.clock.now += 86400
    second = bench.wait(lambda: bench.make().pins.publish_many(some(board, 2), journal=journal))
    assert states(second) == ["recovered" if exists else "published", "already_published"]
    assert sorted(titles(bench, board)) == ["Pin 0", "Pin 1"]


def test_an_exhausted_quota_ends_the_run_and_the_next_run_continues(bench: Bench, tmp_path: Path) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    client = bench.make(rate_limit=pinkit.RateLimit(max_wait=1), retry=pinkit.Retry(attempts=1))

    def quota(request: Any) -> None:
        if request.method == "POST" and len(bench.line.to("/v5/pins")) == 3:
            bench.mock.faults.add("error", "pins/create", status=429, code=8, message="Slow down.")

    bench.line.before = quota
    with pytest.raises(errors.RateLimitError) as raised:
        bench.wait(lambda: client.pins.publish_many(some(board, 4), journal=journal))
    assert any("2 Pins" in note for note in raised.value.__notes__)
    done = bench.wait(lambda: bench.make().pins.publish_many(some(board, 4), journal=journal))
    assert states(done) == ["already_published", "already_published", "published", "published"]


@pytest.mark.parametrize("has_journal", [True, False])
def test_an_error_that_ends_the_run_lists_the_created_pins(
    bench: Bench, tmp_path: Path, has_journal: bool
) -> None:
    board = bench.board()
    journal = tmp_path / "journal" if has_journal else None

    def revoke(request: Any) -> None:
        if request.method == "POST" and len(bench.line.to("/v5/pins")) == 3:
            bench.mock.faults.add("error", "pins/create", status=401, code=2)

    bench.line.before = revoke
    with pytest.raises(errors.AuthenticationError) as raised:
        bench.wait(lambda: bench.client.pins.publish_many(some(board, 4), journal=journal))
    first, second = reversed(bench.pins(board))
    assert [result.pin_id for result in raised.value.published] == [first.id, second.id]
    (note,) = raised.value.__notes__
    assert re.search(rf"2 Pins .*\[0\].* {first.id}, \[1\].* {second.id}\. ", note)
    assert ("journal" in note) == has_journal


def test_a_failing_callback_ends_the_run_and_lists_the_created_pins(bench: Bench) -> None:
    board = bench.board()

    def fail(_: Any) -> None:
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine") as raised:
        bench.wait(lambda: bench.client.pins.publish_many(some(board, 2), on_result=fail))
    (pin,) = bench.pins(board)
    assert re.search(rf"1 Pin .*\[0\].* {pin.id}\. ", raised.value.__notes__[0])


def test_a_pin_missing_from_the_journal_is_reported(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise pinkit.PinterestError("full")

    monkeypatch.setattr(OpenJournal, "done", full)
    board = bench.board()
    with pytest.raises(pinkit.PinterestError, match="full") as raised:
        bench.wait(lambda: bench.client.pins.publish_many(some(board, 2), journal=tmp_path / "j"))
    assert states(raised.value.published) == ["published"]


# Copies ----------------------------------------------------------------------------------------------------


def _filled(bench: Bench) -> str:
    board = bench.board("Ideas")
    blue = bench.wait(lambda: bench.client.boards.sections.create(board, name="Blue")).id
    bench.wait(lambda: bench.client.boards.sections.create(board, name="Red"))
    image = {"source_type": "image_url", "url": URL}
    for number in range(6):
        more = {"board_section_id": blue} if number % 2 else {}
        make = functools.partial(bench.client.pins.create, board_id=board, media_source=image, **more)
        bench.wait(functools.partial(make, title=f"Pin {number}"))
    return board


def test_a_board_is_copied_with_its_sections_in_its_order(bench: Bench, tmp_path: Path) -> None:
    source = _filled(bench)
    done = bench.wait(
        lambda: bench.client.boards.copy(
            board_name="Ideas", to_board_name="Copy", create=True, journal=tmp_path / "journal"
        )
    )
    assert states(done) == ["published"] * 6
    (copy,) = [board for board in bench.mode.list(bench.client.boards.list()) if board.name == "Copy"]
    assert titles(bench, copy.id) == titles(bench, source)
    sections = bench.mode.list(bench.client.boards.sections.list(copy.id))
    assert [section.name for section in sections] == ["Blue", "Red"]
    inside = bench.mode.list(bench.client.boards.sections.list_pins(copy.id, sections[0].id))
    assert {pin.title for pin in inside} == {"Pin 1", "Pin 3", "Pin 5"}
    assert all(pin.parent_pin_id for pin in bench.pins(copy.id))
    again = bench.wait(lambda: bench.make().boards.copy(board_id=source, to_board_id=copy.id))
    assert states(again) == ["already_published"] * 6
    assert len(bench.pins(copy.id)) == 6


def test_a_copy_continues_where_it_ended(bench: Bench, tmp_path: Path) -> None:
    source, journal = _filled(bench), tmp_path / "journal"
    bench.mock.faults.add("lost", "boards/create")
    bench.mock.faults.add("lost", "board_sections/create")
    bench.mock.faults.add("lost", "pins/save", times=2)
    bench.mock.faults.add("reset", "pins/save", times=1)

    def stop(_: Any) -> None:
        if len(bench.line.to("/save")) == 5:
            bench.line.before = lambda _: None
            raise KeyboardInterrupt

    bench.line.before = stop
    with pytest.raises(BaseException, match=r"^$|unhandled"):
        bench.wait(
            lambda: bench.client.boards.copy(
                board_id=source, to_board_name="Copy", create=True, journal=journal
            )
        )
    done = bench.wait(
        lambda: bench.make().boards.copy(board_id=source, to_board_name="Copy", create=True, journal=journal)
    )
    assert all(result.succeeded for result in done)
    (copy,) = [board for board in bench.mode.list(bench.client.boards.list()) if board.name == "Copy"]
    assert titles(bench, copy.id) == [f"Pin {number}" for number in range(6)]


def test_a_copy_without_sections_has_none(bench: Bench) -> None:
    _filled(bench)
    target = bench.board("Target")
    assert (
        states(
            bench.wait(
                lambda: bench.client.boards.copy(board_name="Ideas", to_board_name="Target", sections=False)
            )
        )
        == ["published"] * 6
    )
    assert bench.mode.list(bench.client.boards.sections.list(target)) == []


def test_a_copy_of_an_unknown_board_or_to_itself_is_an_error(bench: Bench) -> None:
    board = _filled(bench)
    with pytest.raises(ValueError, match=r"^board_name: .*'Nothing'"):
        bench.wait(lambda: bench.client.boards.copy(board_name="Nothing", to_board_name="Copy", create=True))
    with pytest.raises(ValueError, match=rf"^to_board_id, to_board_name: board {board} is the source"):
        bench.wait(lambda: bench.client.boards.copy(board_id=board, to_board_name="Ideas"))
