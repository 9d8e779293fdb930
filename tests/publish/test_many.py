"""Batches: each Pin once, a result for each, and a journal to go on with, in both clients."""

import base64
import functools
import io
import json
from pathlib import Path
from typing import Any

import pinkit
import pytest
from pinkit import errors
from pinkit._publishing.journal import OpenJournal
from pinkit_generated.models import Board
from workbench import PNG, VIDEO, Bench

URL = "https://i.example/1.jpg"


def states(results: Any) -> list[str]:
    return [result.state for result in results]


def some(board: str, count: int, **more: Any) -> list[dict[str, Any]]:
    return [{"board": board, "image": URL, "title": f"Pin {number}", **more} for number in range(count)]


def titles(bench: Bench, board: str) -> list[Any]:
    return [pin.title for pin in reversed(bench.pins(board))]


def test_a_batch_is_published_in_its_order_with_a_result_for_each(bench: Bench, clip: Path) -> None:
    bench.board("Ideas")
    told: list[Any] = []
    batch = [
        *some("Ideas", 3),
        {"board": "Ideas", "image": [PNG, PNG], "description": "Two"},
        {"board": "Ideas", "video": clip, "cover": 1, "title": "Moving", "dominant_color": "#000000"},
        {"board": None, "image": PNG, "is_removable": True},
    ]
    done = bench.wait(lambda: bench.client.pins.publish_many(batch, on_result=told.append))
    assert states(done) == ["created"] * 6
    assert [result.index for result in done] == [0, 1, 2, 3, 4, 5]
    assert done == told
    assert [result.pin.title for result in done] == ["Pin 0", "Pin 1", "Pin 2", None, "Moving", None]
    assert len(bench.mock.requests.of("boards/list")) == 1  # a name is looked up once


def test_a_failure_is_one_result_and_no_end(bench: Bench, tmp_path: Path) -> None:
    board = bench.board()
    batch = [*some(board, 1), {"board": "404", "image": URL}, *some(board, 2)]
    done = bench.wait(lambda: bench.client.pins.publish_many(batch, journal=tmp_path / "journal"))
    assert states(done) == ["created", "failed", "created", "created"]
    assert isinstance(done[1].error, errors.NotFound)
    assert not done[1].succeeded


def test_what_is_wrong_with_a_list_is_told_before_anything_is_sent(bench: Bench) -> None:
    batch = [
        *some("Ideas", 1),
        {"board": "Ideas", "image": URL, "title": "x" * 101},
        {"board": "Ideas", "image": "none.png"},
        {"board": "Ideas", "image": URL, "video": VIDEO},
        {"board": "Ideas", "video": VIDEO},
        {"board": "Ideas", "picture": URL},
        {"board": "Ideas", "image": URL, "key": "a"},
        {"board": "Ideas", "image": URL, "key": "a"},
        {"board": "Ideas", "image": URL, "is_standard": "perhaps"},
        {"board": "Ideas", "image": io.BytesIO(PNG)},
        {"board": 7, "image": URL},
        {"Board": "Ideas", "image": URL},
    ]
    with pytest.raises(ValueError, match="nothing was sent") as raised:
        bench.wait(lambda: bench.client.pins.publish_many(batch))
    said = str(raised.value)
    for part in (
        "pins[1]: title:",
        "pins[2]: image: 'none.png' cannot be read",
        "pins[3]: image, video: a Pin must have exactly one",
        "pins[4]: cover: a video needs a cover",
        "pins[5]: picture: there is no such field",
        "pins[7]: key: 'a' is used twice",
        "pins[8]: is_standard must be true or false",
        "pins[9]: key: give one to a Pin that is made of a BytesIO",
        "pins[10]: board must be text",
        "pins[11]: Board: there is no such field; did you mean 'board'?",
    ):
        assert part in said
    assert bench.line.sent == []


def test_a_board_instead_of_its_id_is_told_as_such(bench: Bench) -> None:
    batch = [{"board": Board(id="1", name="Ideas"), "image": URL}]
    with pytest.raises(ValueError, match=r"pins\[0\]: board must be text, not Board"):
        bench.wait(lambda: bench.client.pins.publish_many(batch))


def test_what_an_iterator_gives_fails_by_itself(bench: Bench) -> None:
    board = bench.board()
    batch = iter([*some(board, 1), {"board": board, "image": "none.png"}, {"board": board}, *some(board, 1)])
    done = bench.wait(lambda: bench.client.pins.publish_many(batch))
    assert states(done) == ["created", "failed", "failed", "created"]


def test_a_file_of_comma_separated_values_is_read(bench: Bench, tmp_path: Path) -> None:
    board = bench.board("Ideas")
    (tmp_path / "picture.png").write_bytes(PNG)
    (tmp_path / "clip.mp4").write_bytes(VIDEO)
    path = tmp_path / "pins.csv"
    path.write_text(
        "\ufeffboard,image,video,cover,title,is_removable\n"
        f'Ideas,{URL},,,"A, ""quoted""\nname",\n'
        "Ideas,picture.png|picture.png,,,Carousel,\n"
        "Ideas,,clip.mp4,3,Moving,no\n",
        "utf-8",
    )
    done = bench.wait(lambda: bench.client.pins.publish_many(path))
    assert states(done) == ["created"] * 3
    assert titles(bench, board) == ['A, "quoted"\nname', "Carousel", "Moving"]
    path.write_text(f"board,image,titel\nIdeas,{URL},x\n")
    with pytest.raises(ValueError, match=r"pins\.csv line 2: titel: there is no such field"):
        bench.wait(lambda: bench.client.pins.publish_many(path))
    with pytest.raises(ValueError, match=r"must be a file that ends in \.csv, \.jsonl"):
        bench.wait(lambda: bench.client.pins.publish_many(tmp_path / "pins.xlsx"))
    with pytest.raises(ValueError, match="cannot be read"):
        bench.wait(lambda: bench.client.pins.publish_many(str(tmp_path / "none.csv")))


@pytest.mark.parametrize("between", [";", "\t", ", "], ids=["semicolons", "tabs", "commas and spaces"])
def test_columns_are_separated_as_programs_do(bench: Bench, tmp_path: Path, between: str) -> None:
    board = bench.board("Ideas")
    path = tmp_path / "pins.csv"
    rows = ("board ", "image ", "title ", "is_removable "), ("Ideas", URL, '"A, b; c"', "no")
    path.write_text("\n".join(map(between.join, rows)))
    bench.wait(lambda: bench.client.pins.publish_many(path))
    assert titles(bench, board) == ["A, b; c"]


def test_a_file_of_json_lines_is_read(bench: Bench, tmp_path: Path) -> None:
    board = bench.board("Ideas")
    (tmp_path / "picture.png").write_bytes(PNG)
    path = tmp_path / "pins.jsonl"
    slides = [{"source": "picture.png", "title": "One"}, "picture.png"]
    lines = [{"board": board, "image": slides, "title": "C"}, {"board": board, "image": URL, "alt_text": "é"}]
    path.write_text("\n".join(map(json.dumps, lines)) + "\n\n")
    assert states(bench.wait(lambda: bench.client.pins.publish_many(path))) == ["created"] * 2
    path.write_text('{"board": "1"}\n[]\n')
    with pytest.raises(ValueError, match="line 2 is not a JSON object"):
        bench.wait(lambda: bench.client.pins.publish_many(path))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (f"board,image,title\nK,{URL},Caf\xe9\n", r"pins\.csv line 2 is not UTF-8 \(byte 0xe9\)"),
        (f'board,image,title\nK,{URL},A\nK,{URL},"open\nK,{URL},B\n', r"pins\.csv line 3: .* not closed"),
        (f"board,image,title,title\nK,{URL},A,B\n", r"pins\.csv line 1: the column 'title' appears twice"),
    ],
)
def test_a_file_that_is_no_sound_csv_says_where(
    bench: Bench, tmp_path: Path, content: str, message: str
) -> None:
    path = tmp_path / "pins.csv"
    path.write_bytes(content.encode("latin-1"))
    with pytest.raises(ValueError, match=message):
        bench.wait(lambda: bench.client.pins.publish_many(path))
    assert bench.line.sent == []


class Pipe(io.BytesIO):
    """A file that is read once."""

    def seekable(self) -> bool:
        return False


def test_what_is_read_once_is_refused_in_a_list_and_taken_from_an_iterator(bench: Bench) -> None:
    board = bench.board()
    for image in (Pipe(PNG), [PNG, Pipe(PNG)], [pinkit.Slide(Pipe(PNG)), {"source": PNG}]):
        with pytest.raises(ValueError, match=r"pins\[0\]: image: .* Pipe can be read only once"):
            bench.wait(functools.partial(_publish, bench, [{"board": board, "image": image, "key": "a"}]))
    done = bench.wait(lambda: _publish(bench, iter([{"board": board, "image": Pipe(PNG), "key": "a"}])))
    assert states(done) == ["created"]


def _publish(bench: Bench, pins: Any) -> Any:
    return bench.client.pins.publish_many(pins)


def test_names_of_boards_are_cut_in_errors(bench: Bench) -> None:
    bench.board("x" * 180)
    (done,) = bench.wait(lambda: bench.client.pins.publish_many(some("y" * 3000, 1)))
    assert len(str(done.error)) < 250
    assert "xxx…" in str(done.error)


def test_a_name_of_no_board_is_looked_up_once(bench: Bench) -> None:
    bench.board("Ideas")
    done = bench.wait(lambda: bench.client.pins.publish_many(some("Idea", 5)))
    assert states(done) == ["failed"] * 5
    assert {str(result.error) for result in done} == {
        "board: no board has the name 'Idea'; there are 'Ideas' (1 in all)"
    }
    assert len(bench.mock.requests.of("boards/list")) == 1


# The journal -----------------------------------------------------------------------------------------------


def test_a_second_run_does_what_the_first_did_not(bench: Bench, tmp_path: Path) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    bench.mock.faults.add("error", "pins/create", status=400, code=1)
    first = bench.wait(lambda: bench.client.pins.publish_many(some(board, 3), journal=journal))
    assert states(first) == ["failed", "created", "created"]
    second = bench.wait(lambda: bench.make().pins.publish_many(some(board, 5), journal=journal))
    assert states(second) == ["created", "before", "before", "created", "created"]
    assert [result.pin_id for result in second[1:3]] == [result.pin_id for result in first[1:]]
    assert sorted(titles(bench, board)) == [f"Pin {number}" for number in range(5)]


def test_an_empty_column_more_is_no_other_pin(bench: Bench, tmp_path: Path) -> None:
    board, journal, path = bench.board(), tmp_path / "journal", tmp_path / "pins.csv"
    path.write_text(f"board,image,title\n{board},{URL},A\n{board},{URL},B\n")
    bench.wait(lambda: bench.client.pins.publish_many(path, journal=journal))
    path.write_text(f"title,link,board,image\nC,,{board},{URL}\nB,,{board},{URL}\nA,,{board},{URL}\n")
    done = bench.wait(lambda: bench.make().pins.publish_many(path, journal=journal))
    assert states(done) == ["created", "before", "before"]


def test_equal_pins_of_a_batch_are_all_published(bench: Bench, tmp_path: Path) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    batch = [{"board": board, "image": URL}] * 4
    bench.mock.faults.add("lost", "pins/create", times=1)
    bench.mock.faults.add("reset", "pins/create", times=2)
    assert all(
        result.succeeded
        for result in bench.wait(lambda: bench.client.pins.publish_many(batch, journal=journal))
    )
    assert len(bench.pins(board)) == 4
    again = bench.wait(lambda: bench.make().pins.publish_many(batch, journal=journal))
    assert states(again) == ["before"] * 4


def test_open_files_are_published_under_a_key(bench: Bench, tmp_path: Path) -> None:
    board, file = bench.board(), io.BytesIO(b"before" + PNG)
    file.seek(6)
    batch = [{"board": board, "image": file, "key": "a"}]
    done = bench.wait(lambda: bench.client.pins.publish_many(batch, journal=tmp_path / "journal"))
    assert (states(done), done[0].key) == (["created"], "a")
    (sent,) = bench.mock.requests.of("pins/create")
    assert base64.b64decode(sent.body["media_source"]["data"]) == PNG


@pytest.mark.parametrize("pins", [{"board": "Ideas", "image": URL}, ["Ideas"], [None]])
def test_what_is_no_batch_is_an_error(bench: Bench, pins: Any) -> None:
    with pytest.raises(TypeError, match="mapping"):
        bench.wait(lambda: bench.client.pins.publish_many(pins))


@pytest.mark.parametrize("exists", [True, False])
def test_an_unknown_outcome_is_looked_up(bench: Bench, tmp_path: Path, exists: bool) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    bench.mock.faults.add("lost" if exists else "reset", "pins/create", times=1)
    bench.mock.faults.add("error", "boards/list_pins", times=1, status=403, code=7)
    first = bench.wait(lambda: bench.client.pins.publish_many(some(board, 2), journal=journal))
    assert states(first) == ["unknown", "created"]
    bench.mode.clock.now += 86400
    second = bench.wait(lambda: bench.make().pins.publish_many(some(board, 2), journal=journal))
    assert states(second) == ["found" if exists else "created", "before"]
    assert sorted(titles(bench, board)) == ["Pin 0", "Pin 1"]


def test_a_quota_that_is_used_up_ends_the_run_and_the_next_goes_on(bench: Bench, tmp_path: Path) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    client = bench.make(rate_limit=pinkit.RateLimit(max_wait=1), retry=pinkit.Retry(attempts=1))

    def quota(request: Any) -> None:
        if request.method == "POST" and len(bench.line.to("/v5/pins")) == 3:
            bench.mock.faults.add("error", "pins/create", status=429, code=8, message="Slow down.")

    bench.line.before = quota
    with pytest.raises(errors.RateLimitError) as raised:
        bench.wait(lambda: client.pins.publish_many(some(board, 4), journal=journal))
    assert any("2 Pins of the batch exist" in note for note in raised.value.__notes__)
    done = bench.wait(lambda: bench.make().pins.publish_many(some(board, 4), journal=journal))
    assert states(done) == ["before", "before", "created", "created"]


@pytest.mark.parametrize("has_journal", [True, False])
def test_an_error_that_ends_the_run_tells_which_pins_exist(
    bench: Bench, tmp_path: Path, has_journal: bool
) -> None:
    board = bench.board()
    journal = tmp_path / "journal" if has_journal else None

    def revoke(request: Any) -> None:
        if request.method == "POST" and len(bench.line.to("/v5/pins")) == 3:
            bench.mock.faults.add("error", "pins/create", status=401, code=2)

    bench.line.before = revoke
    with pytest.raises(errors.Unauthorized) as raised:
        bench.wait(lambda: bench.client.pins.publish_many(some(board, 4), journal=journal))
    first, second = reversed(bench.pins(board))
    assert [result.pin_id for result in raised.value.published] == [first.id, second.id]
    (note,) = raised.value.__notes__
    assert note.startswith(f"2 Pins of the batch exist: [0] is {first.id}, [1] is {second.id}. ")
    assert ("journal" in note, "omit them" in note) == (has_journal, not has_journal)


def test_a_callback_that_fails_ends_the_run_and_is_told_which_pins_exist(bench: Bench) -> None:
    board = bench.board()

    def fail(_: Any) -> None:
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine") as raised:
        bench.wait(lambda: bench.client.pins.publish_many(some(board, 2), on_result=fail))
    (pin,) = bench.pins(board)
    assert raised.value.__notes__[0].startswith(f"1 Pin of the batch exists: [0] is {pin.id}. Another run")


def test_a_pin_that_the_journal_could_not_note_is_told(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise pinkit.PinterestError("full")

    monkeypatch.setattr(OpenJournal, "done", full)
    board = bench.board()
    with pytest.raises(pinkit.PinterestError, match="full") as raised:
        bench.wait(lambda: bench.client.pins.publish_many(some(board, 2), journal=tmp_path / "j"))
    assert states(raised.value.published) == ["created"]


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
    done = bench.wait(lambda: bench.client.boards.copy("Ideas", to="Copy", journal=tmp_path / "journal"))
    assert states(done) == ["created"] * 6
    (copy,) = [board for board in bench.mode.list(bench.client.boards.list()) if board.name == "Copy"]
    assert titles(bench, copy.id) == titles(bench, source)
    sections = bench.mode.list(bench.client.boards.sections.list(copy.id))
    assert [section.name for section in sections] == ["Blue", "Red"]
    inside = bench.mode.list(bench.client.boards.sections.list_pins(copy.id, sections[0].id))
    assert {pin.title for pin in inside} == {"Pin 1", "Pin 3", "Pin 5"}
    assert all(pin.parent_pin_id for pin in bench.pins(copy.id))
    again = bench.wait(lambda: bench.make().boards.copy(source, to=copy.id))
    assert states(again) == ["before"] * 6
    assert len(bench.pins(copy.id)) == 6


def test_a_copy_goes_on_where_it_ended(bench: Bench, tmp_path: Path) -> None:
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
        bench.wait(lambda: bench.client.boards.copy(source, to="Copy", journal=journal))
    done = bench.wait(lambda: bench.make().boards.copy(source, to="Copy", journal=journal))
    assert all(result.succeeded for result in done)
    (copy,) = [board for board in bench.mode.list(bench.client.boards.list()) if board.name == "Copy"]
    assert titles(bench, copy.id) == [f"Pin {number}" for number in range(6)]


def test_a_copy_without_sections_has_none(bench: Bench) -> None:
    _filled(bench)
    target = bench.board("Target")
    assert (
        states(bench.wait(lambda: bench.client.boards.copy("Ideas", to="Target", sections=False)))
        == ["created"] * 6
    )
    assert bench.mode.list(bench.client.boards.sections.list(target)) == []


def test_a_copy_of_no_board_or_to_itself_is_an_error(bench: Bench) -> None:
    board = _filled(bench)
    with pytest.raises(ValueError, match="source: no board has the name 'Nothing'"):
        bench.wait(lambda: bench.client.boards.copy("Nothing", to="Copy"))
    with pytest.raises(ValueError, match=rf"to: board {board} is the source itself"):
        bench.wait(lambda: bench.client.boards.copy(board, to="Ideas"))
