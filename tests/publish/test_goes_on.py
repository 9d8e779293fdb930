"""Which errors end a batch: one item blocks no other, and an invalid token is not tried for each item."""

import functools
import os
from pathlib import Path
from typing import Any

import pytest
from pinkit import errors
from pinkit._core.server_time import ANY_TIME, Moment
from pinkit._publishing.creations import Claims, Creation
from pinkit._publishing.destination import Place
from pinkit._publishing.reconcile import Mark
from workbench import PNG, VIDEO, Bench, on

URL = "https://i.example/1.jpg"

# Errors about one item, and errors about the token, the account or the app.
ABOUT_ONE: list[tuple[int, int, str]] = [
    (400, 1, "Invalid parameter."),
    (400, 9, "We blocked this link because it may lead to spam."),
    (403, 9, "We blocked this link because it may lead to spam."),
    (429, 9, "We blocked this link because it may lead to spam."),
    (401, 7, "You are not permitted to access that resource."),
    (401, 29, "You are not permitted to access that resource."),
    (403, 29, "You are not permitted to access that resource."),
    (403, 7, "Forbidden."),
    (404, 40, "Board not found."),
    (409, 409, "Conflict."),
    (422, 1, "Unprocessable."),
    (503, 4197, "Ramped down."),
]
ABOUT_ALL: list[tuple[int, int, str]] = [
    (401, 2, "Authentication failed."),
    (401, 3, "Your application does not have access to this restricted feature: pin_edit"),
    (401, 283, "The grant is dead."),
    (403, 3, "Your token has no such scope."),
    (403, 29, "An app with Trial access creates Pins in the sandbox only."),
    (400, 9, "You've hit a block we have in place to combat spam."),
    (403, 9, "You've hit a block we have in place to combat spam."),
    (429, 9, "You've hit a block we have in place to combat spam."),
    (429, 8, "Slow down."),
]


def publish(bench: Bench, batch: Any, journal: Path) -> list[Any]:
    """Publish with a new client and return the results."""
    return list(bench.wait(lambda: bench.make().pins.publish_many(batch, journal=journal)))


@pytest.mark.parametrize(("status", "code", "message"), ABOUT_ONE)
def test_an_error_about_one_item_ends_no_batch(
    bench: Bench, tmp_path: Path, status: int, code: int, message: str
) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    batch = [{"board_id": board, "image": URL, "title": f"{n}"} for n in range(3)]
    for states in (
        ["failed", "published", "published"],
        ["failed", "already_published", "already_published"],
    ):
        bench.mock.faults.add("error", "pins/create", times=1, status=status, code=code, message=message)
        done = bench.wait(lambda: bench.make().pins.publish_many(batch, journal=journal))
        assert [each.state for each in done] == states
        assert isinstance(done[0].error, errors.APIStatusError)
        assert (done[0].error.status, done[0].error.code) == (status, code)
        bench.mock.faults.clear()


@pytest.mark.parametrize(("status", "code", "message"), ABOUT_ALL)
def test_an_error_about_the_account_ends_a_batch(
    bench: Bench, tmp_path: Path, status: int, code: int, message: str
) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    batch = [{"board_id": board, "image": URL, "title": f"{n}"} for n in range(3)]
    bench.mock.faults.add("error", "pins/create", times=None, status=status, code=code, message=message)
    with pytest.raises(errors.APIStatusError) as raised:
        bench.wait(lambda: bench.client.pins.publish_many(batch, journal=journal))
    assert raised.value.status == status
    assert raised.value.published == ()
    bench.mock.faults.clear()
    # It was rejected, so no outcome is unknown.
    done = bench.wait(lambda: bench.make().pins.publish_many(batch, journal=journal))
    assert [each.state for each in done] == ["published"] * 3


@pytest.mark.parametrize(("status", "code", "message"), [ABOUT_ONE[1], ABOUT_ONE[6]])
def test_an_error_about_one_pin_ends_no_copy(bench: Bench, status: int, code: int, message: str) -> None:
    source = bench.board("Ideas")
    target = bench.board("Copy")
    for number in range(3):
        bench.wait(functools.partial(bench.client.pins.create_image, URL, board_id=source, title=f"{number}"))
    bench.mock.faults.add("error", "pins/save", times=1, status=status, code=code, message=message)
    done = bench.wait(lambda: bench.client.boards.copy(board_id=source, to_board_id=target))
    assert [each.state for each in done] == ["failed", "published", "published"]


def test_a_failed_section_fails_only_its_pins(bench: Bench, tmp_path: Path) -> None:
    source, target = bench.board("Ideas"), bench.board("Copy")
    bench.wait(lambda: bench.client.boards.sections.create(source, name="Blue"))
    for section in ("Blue", None, "Blue"):
        bench.wait(
            functools.partial(bench.client.pins.create_image, URL, board_id=source, section_name=section)
        )
    bench.mock.faults.add(
        "error", "board_sections/create", times=1, status=403, code=29, message="Not permitted"
    )
    copy = functools.partial(
        bench.client.boards.copy, board_id=source, to_board_id=target, journal=tmp_path / "journal"
    )
    done = bench.wait(copy)
    assert sorted(each.state for each in done) == ["failed", "failed", "published"]
    first, second = (each.error for each in done if each.error is not None)
    assert first is not second
    assert str(first) == str(second)
    assert sorted(each.state for each in bench.wait(copy)) == ["already_published", "published", "published"]
    bench.mock.faults.add("error", "board_sections/create", times=None, status=401, code=2)
    with pytest.raises(errors.AuthenticationError):
        bench.wait(lambda: bench.client.boards.copy(board_id=source, to_board_name="Third", create=True))


def test_a_client_that_is_closed_meanwhile_ends_the_batch(bench: Bench) -> None:
    board = bench.board()

    def close(_: Any) -> None:
        bench.client._engine.shared.ended = True

    batch = [{"board_id": board, "image": URL}] * 3
    with pytest.raises(errors.PinterestError, match="closed") as raised:
        bench.wait(lambda: bench.client.pins.publish_many(batch, on_result=close))
    assert len(raised.value.published) == 1


# Keys ------------------------------------------------------------------------------------------------------

ROW = f"Ideas,{URL},A title,,Words"


@pytest.mark.parametrize(
    "rows",
    [
        f"board_name,image,title,link,description\n {ROW.replace(',', ' , ')} \n",
        f"board_name,image,title,link,description,\n{ROW},\n",
        f"board_name,image,title,link,description\n{ROW},,\n",
        f"board_name,image,title,link,description,alt_text\n{ROW}, \n",
        f"title,description,image,board_name\n  A title,Words,{URL},Ideas\n",
        f"board_id,image,title,link,description\n<id>{ROW.removeprefix('Ideas')}\n",
    ],
)
@pytest.mark.parametrize("by_id", [True, False])
def test_a_row_with_the_same_content_is_the_same_pin(
    bench: Bench, tmp_path: Path, rows: str, by_id: bool
) -> None:
    board, path, journal = bench.board("Ideas"), tmp_path / "pins.csv", tmp_path / "journal"
    first = f"board_name,image,title,link,description\n{ROW}\n"
    path.write_text(first.replace("board_name", "board_id").replace("Ideas", board) if by_id else first)
    assert bench.wait(lambda: bench.make().pins.publish_many(path, journal=journal))[0].state == "published"
    path.write_text(rows.replace("<id>", board))
    for _ in range(2):
        (done,) = bench.wait(lambda: bench.make().pins.publish_many(path, journal=journal))
        assert done.state == "already_published"
    assert len(bench.pins(board)) == 1


def test_a_key_is_the_same_with_spaces_around_it(bench: Bench, tmp_path: Path) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    for key, state in (("a", "published"), (" a ", "already_published")):
        batch = [{"board_id": board, "image": URL, "key": key}]
        (done,) = publish(bench, batch, journal)
        assert (done.key, done.state) == ("a", state)
    twice = [{"board_id": board, "image": URL, "key": key} for key in ("b", "b ")]
    with pytest.raises(ValueError, match="key: 'b'"):
        bench.wait(lambda: bench.make().pins.publish_many(twice, journal=journal))


def test_rows_with_a_board_name_and_a_board_id_are_two_pins(bench: Bench, tmp_path: Path) -> None:
    board, journal = bench.board("Ideas"), tmp_path / "journal"
    name, number = ({**on(each), "image": URL, "title": "A"} for each in ("Ideas", board))
    other = {**name, "board_name": None, "board_id": bench.board("Other")}
    for batch, states in (
        ([name], ["published"]),
        ([number, name], ["already_published", "published"]),
        ([name, number], ["already_published", "already_published"]),
        ([number, name, name, other], ["already_published", "already_published", "published", "published"]),
        ([other, number, number, name], ["already_published"] * 4),
    ):
        done = publish(bench, batch, journal)
        assert [each.state for each in done] == states
    assert len(bench.pins(board)) == 3


def test_the_board_is_part_of_the_identity_of_a_row(bench: Bench, tmp_path: Path) -> None:
    boards, journal = (bench.board("Ideas"), bench.board("Other")), tmp_path / "journal"
    for board, state in zip(
        (*boards, "Ideas", "Other"),
        ["published", "published", "already_published", "already_published"],
        strict=True,
    ):
        (done,) = publish(bench, [{**on(board), "image": URL, "title": "A"}], journal)
        assert done.state == state
    assert [len(bench.pins(board)) for board in boards] == [1, 1]


def test_the_section_is_part_of_the_identity_of_a_row(bench: Bench, tmp_path: Path) -> None:
    board, journal = bench.board("Ideas"), tmp_path / "journal"
    section = bench.wait(lambda: bench.client.boards.sections.create(board, name="Blue")).id
    item = {"board_id": board, "image": URL, "title": "A"}
    for more, state in (
        ({}, "published"),
        ({"section_name": "Blue"}, "published"),
        ({"section_id": section}, "already_published"),
    ):
        batch = [{**item, **more}]
        (done,) = publish(bench, batch, journal)
        assert done.state == state


# Boards by name, and media by id ---------------------------------------------------------------------------


def test_a_board_is_cached_for_a_short_time(bench: Bench) -> None:
    board = bench.board("Ideas")
    bench.wait(lambda: bench.client.boards.sections.create(board, name="Blue"))

    def create() -> Any:
        return bench.wait(
            lambda: bench.client.pins.create_image(URL, board_name="Ideas", section_name="Blue")
        )

    for _ in range(3):
        create()
    lists = [len(bench.mock.requests.of(each)) for each in ("boards/list", "board_sections/list")]
    assert lists == [1, 1]
    bench.mode.clock.now += 31
    create()
    lists = [len(bench.mock.requests.of(each)) for each in ("boards/list", "board_sections/list")]
    assert lists == [2, 2]


def test_a_board_that_is_not_cached_is_looked_up(bench: Bench) -> None:
    bench.board("Ideas")
    bench.wait(lambda: bench.client.pins.create_image(URL, board_name="Ideas"))
    other = bench.make()
    new = bench.wait(lambda: other.boards.create(name="New")).id
    assert bench.wait(lambda: bench.client.pins.create_image(URL, board_name="New")).board_id == new
    bench.wait(lambda: other.boards.create(name="New"))
    assert (
        bench.wait(lambda: bench.client.pins.create_image(URL, board_name="New")).board_id == new
    )  # for a moment
    bench.mode.clock.now += 31
    with pytest.raises(ValueError, match=r"2 boards .*'New'"):
        bench.wait(lambda: bench.client.pins.create_image(URL, board_name="New"))


def test_a_board_replaced_by_another_client_is_found_at_the_second_try(bench: Bench) -> None:
    board, other = bench.board("Ideas"), bench.make()
    bench.wait(lambda: bench.client.pins.create_image(URL, board_name="Ideas"))
    bench.wait(lambda: other.boards.delete(board))
    new = bench.wait(lambda: other.boards.create(name="Ideas")).id
    with pytest.raises(errors.NotFoundError):
        bench.wait(lambda: bench.client.pins.create_image(URL, board_name="Ideas"))
    assert bench.wait(lambda: bench.client.pins.create_image(URL, board_name="Ideas")).board_id == new


@pytest.mark.parametrize("how", ["update", "delete"])
@pytest.mark.parametrize("lost", [True, False])
def test_a_change_by_this_client_clears_the_cache(bench: Bench, how: str, lost: bool) -> None:
    board = bench.board("Ideas")
    bench.wait(lambda: bench.client.pins.create_image(URL, board_name="Ideas"))
    if lost:
        bench.mock.faults.add("lost", f"boards/{how}", times=1)
    change = {"update": lambda: bench.client.boards.update(board, name="Old")}
    bench.wait(change.get(how, lambda: bench.client.boards.delete(board)))
    new = bench.board("Ideas")
    assert bench.wait(lambda: bench.client.pins.create_image(URL, board_name="Ideas")).board_id == new


def test_accounts_do_not_share_the_cache(bench: Bench) -> None:
    bench.board("Ideas")
    account = bench.mock.world.ad_account_id
    for ad_account_id in (None, account, None, account):
        bench.wait(
            functools.partial(
                bench.client.pins.create_image, URL, board_name="Ideas", ad_account_id=ad_account_id
            )
        )
    assert len(bench.mock.requests.of("boards/list")) == 2


def test_a_media_id_is_no_path(bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    board = bench.board()
    uploaded = bench.wait(lambda: bench.client.media.upload(VIDEO, wait=False))
    bench.wait(lambda: bench.client.pins.create_video(media_id=uploaded.media_id, board_id=board, cover=0))
    (tmp_path / "pins.csv").write_text(f"board_id,media_id,cover\n{board},{uploaded.media_id},0\n")
    (done,) = bench.wait(lambda: bench.client.pins.publish_many(tmp_path / "pins.csv"))
    assert done.state == "published"
    assert len(bench.line.to("/_files/")) == 1
    sent = [each.body["media_source"]["media_id"] for each in bench.mock.requests.of("pins/create")]
    assert sent == [uploaded.media_id] * 2
    monkeypatch.chdir(tmp_path)
    Path("123").write_bytes(VIDEO)
    bench.wait(lambda: bench.client.pins.create_video(Path("123"), board_id=board, cover=0))
    assert len(bench.line.to("/_files/")) == 2
    with pytest.raises(errors.NotFoundError):
        bench.wait(lambda: bench.client.pins.create_video(media_id="123", board_id=board, cover=0))


# Forks -----------------------------------------------------------------------------------------------------


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_waits_for_no_creation_of_its_parent() -> None:
    claims = Claims()
    mark = Mark(place=Place("1"), words={})
    claims.open(Creation("timed", mark=mark, began=Moment(100, 101)))
    claims.open(Creation("untimed", mark=mark))
    claims.take("7", "parent")
    reading, writing = os.pipe()
    if os.fork() == 0:
        reported = list[str]()
        for since in (161, 162):
            others = claims.others("child", Moment(since, since + 1))
            reported += [f"{each.owner} {each.state}" for each in others]
        reported.append(str(claims.is_anothers("7", "child")))
        os.write(writing, ", ".join(reported).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as heard:
        # For a minute, the parent's creation may have made a Pin; the child does not learn its outcome.
        assert heard.read() == "timed unknown, untimed unknown, untimed unknown, True"
    os.wait()
    assert [each.state for each in claims.others("other", ANY_TIME)] == ["under way"] * 2


def test_pins_of_an_image_are_still_equal_across_runs(bench: Bench, tmp_path: Path) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    for state in ("published", "already_published"):
        batch = [{"board_id": board, "image": PNG, "key": None}]
        (done,) = publish(bench, batch, journal)
        assert done.state == state
