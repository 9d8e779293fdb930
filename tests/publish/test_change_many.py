"""`pins.update_many`, `move_many` and `delete_many` change any number of Pins."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pinkit import errors
from workbench import Bench


def pins(bench: Bench, count: int, board: str) -> list[str]:
    given = [
        {
            "board_id": board,
            "image": "https://i.example",
            "title": f"Pin {number}",
            "link": f"https://old.example/{number}",
        }
        for number in range(count)
    ]
    publish = bench.client.pins.publish_many
    return [str(each.pin_id) for each in bench.wait(lambda: publish(given))]


def titled(bench: Bench, board: str) -> dict[str, Any]:
    return {pin.title: pin for pin in bench.pins(board)}


def test_all_links_get_a_new_domain(bench: Bench) -> None:
    board = bench.board()
    pins(bench, 3, board)
    changes = [{"id": pin.id, "link": pin.link.replace("old", "new")} for pin in bench.pins(board)]
    update = bench.client.pins.update_many
    sent = len(bench.line.sent)
    preview = bench.wait(lambda: update(changes, preview=True))
    assert len(bench.line.sent) == sent
    assert {each.state for each in preview} == {"planned"}
    assert preview.results[0].data == {"link": "https://new.example/2"}
    results = bench.wait(lambda: update(changes))
    assert {each.state for each in results} == {"done"}
    assert [each.id for each in results] == [each["id"] for each in changes]
    assert {pin.link for pin in bench.pins(board)} == {f"https://new.example/{n}" for n in range(3)}


def test_a_file_names_the_lines_that_are_not_valid(bench: Bench, tmp_path: Path) -> None:
    board = bench.board()
    (one, two) = pins(bench, 2, board)
    path = tmp_path / "changes.csv"
    path.write_text(f"pin_id,title,alt_text\n{one},New,\n,Lost,\n{two},{'x' * 101},\n{two},,\n99,Other,\n")
    update = bench.client.pins.update_many
    results = bench.wait(lambda: update(path))
    assert [each.state for each in results] == ["done", "failed", "failed", "failed", "failed"]
    messages = [each.message for each in results]
    assert messages[1] == "changes.csv line 3: pin_id: the id of the Pin is missing"
    assert messages[2] == "changes.csv line 4: title: has 101 characters; at most 100 are allowed"
    assert messages[3] == "changes.csv line 5: nothing is changed: give a field beside pin_id"
    assert isinstance(results.results[4].errors[0], errors.NotFoundError)
    assert {*titled(bench, board)} == {"New", "Pin 1"}


def test_an_unknown_field_is_an_error(bench: Bench) -> None:
    update = bench.client.pins.update_many
    results = bench.wait(
        lambda: update(
            [{"id": "1", "titel": "x"}, 5, {"id": "https://www.pinterest.com/pin/99/", "title": "y"}]
        )
    )
    assert results.results[0].message.startswith(
        "pins[0]: titel: there is no such field; did you mean 'title'?"
    )
    assert results.results[1].message == "pins[1]: a change is a mapping, not int"
    assert isinstance(results.results[2].errors[0], errors.NotFoundError)  # the id in the URL
    with pytest.raises(TypeError, match="not one Pin"):
        bench.wait(lambda: update({"id": "1", "title": "x"}))
    with pytest.raises(TypeError, match="pins must be"):
        bench.wait(lambda: update(None))


def test_pins_are_moved(bench: Bench) -> None:
    board, other = bench.board(), bench.board("Other")
    ids = pins(bench, 3, board)
    move = bench.client.pins.move_many
    results = bench.wait(lambda: move(iter(ids[:2]), board_id=other))
    assert [each.data.board_id for each in results] == [other, other]
    assert len(bench.pins(other)) == 2


def test_pins_are_deleted_once(bench: Bench, tmp_path: Path) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    ids = pins(bench, 3, board)
    delete = bench.client.pins.delete_many
    results = bench.wait(lambda: delete([*ids[:2], "99"], journal=journal))
    assert [each.state for each in results] == ["done", "done", "failed"]
    results = bench.wait(lambda: delete([*ids[:2], "99"], journal=journal))
    assert [each.state for each in results] == ["already_done", "already_done", "failed"]
    lines = journal.read_text().splitlines()
    journal.write_text("\n".join(lines[:2]) + "\n")  # killed after the first request
    results = bench.wait(lambda: delete([*ids[:2], "99"], journal=journal))
    assert [each.state for each in results] == ["done", "failed", "failed"]
    assert len(bench.pins(board)) == 1


def test_a_change_is_repeated_after_a_lost_response(bench: Bench) -> None:
    (one,) = pins(bench, 1, bench.board())
    bench.mock.faults.add("lost", "pins/update")
    update = bench.client.pins.update_many
    results = bench.wait(lambda: update([{"pin_id": one, "title": "New"}]))
    assert results.results[0].data.title == "New"


@pytest.mark.parametrize("title", [float("nan"), b"x", "half of a pair: \ud83d"])
def test_a_change_that_cannot_be_sent_fails_alone(bench: Bench, title: Any) -> None:
    board = bench.board()
    (one, two) = pins(bench, 2, board)
    changes = [{"id": one, "title": "A"}, {"id": one, "title": title}, {"id": two, "title": "B"}]
    results = bench.wait(lambda: bench.client.pins.update_many(changes))
    assert [each.state for each in results] == ["done", "failed", "done"]
    assert results.results[1].message.startswith("pins[1]: ")
    assert {*titled(bench, board)} == {"A", "B"}
