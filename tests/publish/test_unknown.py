"""An unknown outcome stays unknown until it is proved; an undecided Pin is reported and not created again."""

import functools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pinkit
import pytest
from http_library import httpx
from pinkit import errors
from pinkit._core.server_time import Moment, ServerTime
from pinkit._publishing.journal import OpenJournal
from scripted import Mode
from workbench import PNG, Bench, Line, on

URL = "https://i.example/1.jpg"


def states(results: Any) -> list[str]:
    return [result.state for result in results]


class Stopped(Line):
    """A connection on which the creation of one Pin is interrupted after Pinterest has executed it.

    Args:
        bench: The bench to use it.
        at: The index of the creation.
        arrives: Whether the request reaches Pinterest first.
    """

    def __init__(self, bench: Bench, at: int = 1, *, arrives: bool = True) -> None:
        super().__init__(bench.mock)
        bench.line = self
        self._left, self._arrives = at, arrives
        self._scope: Any = None

    def _is_the_one(self, request: httpx.Request) -> bool:
        self._left -= request.method == "POST" and request.url.path.endswith(("/pins", "/save"))
        return self._left == 0 and request.method == "POST"

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if not self._is_the_one(request):
            return super().handle_request(request)
        if self._arrives:
            super().handle_request(request)
        raise KeyboardInterrupt

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if not self._is_the_one(request):
            return await super().handle_async_request(request)
        if self._arrives:
            await super().handle_async_request(request)
        self._scope.cancel()
        await anyio.sleep(1)
        raise AssertionError

    def interrupted(self, bench: Bench, use: Callable[[], Any]) -> None:
        """Make a call that is interrupted."""

        async def run() -> None:
            with anyio.CancelScope() as self._scope:
                await use()
            assert self._scope.cancelled_caught

        if bench.mode.name == "sync":
            with pytest.raises(KeyboardInterrupt):
                use()
        else:
            bench.wait(run)


def publish(bench: Bench, client: Any, batch: Any, journal: Any) -> list[Any]:
    return list(bench.wait(lambda: client.pins.publish_many(batch, journal=journal)))


def interrupted(bench: Bench, batch: Any, journal: Path, at: int = 1, *, arrives: bool = True) -> Any:
    """A client whose run was interrupted."""
    line = Stopped(bench, at, arrives=arrives)
    client = bench.make()
    line.interrupted(bench, lambda: client.pins.publish_many(batch, journal=journal))
    return client


# Interrupted during a request that arrived -----------------------------------------------------------------


@pytest.mark.parametrize("arrives", [True, False])
@pytest.mark.parametrize("same", [True, False])
def test_an_interrupted_creation_is_looked_up_by_every_client(
    bench: Bench, tmp_path: Path, same: bool, arrives: bool
) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    batch = [{"board_id": board, "image": URL, "title": f"{n // 2}"} for n in range(6)]
    client = interrupted(bench, batch, journal, 4, arrives=arrives)
    (unresolved,) = pinkit.Journal(journal).unresolved()
    assert (unresolved.board_id, unresolved.words) == (board, {"title": "1"})
    for state in ("recovered" if arrives else "published", "already_published"):
        done = publish(bench, client if same else bench.make(), batch, journal)
        assert done[3].state == state
    assert sorted(pin.title for pin in bench.pins(board)) == [str(n // 2) for n in range(6)]


def missing_picture(_: Bench, batch: Any, __: str) -> None:
    Path(batch[0]["image"]).unlink()


def renamed_board(bench: Bench, _: Any, board: str) -> None:
    bench.wait(lambda: bench.client.boards.update(board, name="Other"))


def failing(kind: str = "error", times: int | None = None, **options: Any) -> Any:
    def fail(bench: Bench, _: Any, __: str) -> None:
        bench.mock.faults.add(kind, "boards/list_pins", times=times, **options)

    return fail


@pytest.mark.parametrize(
    ("hinder", "is_hindered"),
    [
        (failing(status=403, code=29), True),
        (failing(status=404, code=40), True),
        (failing(status=400, code=1), True),
        (failing(status=500, code=0), True),
        (failing("html"), True),
        (failing("null"), True),
        (failing("missing"), True),
        (missing_picture, False),
        (renamed_board, False),
    ],
)
@pytest.mark.parametrize("same", [True, False])
def test_a_failed_look_up_leaves_the_outcome_unknown(
    bench: Bench, tmp_path: Path, hinder: Any, is_hindered: bool, same: bool
) -> None:
    board, journal, picture = bench.board("Ideas"), tmp_path / "journal", tmp_path / "picture.png"
    picture.write_bytes(PNG)
    batch = [{"board_name": "Ideas", "image": str(picture), "title": "A", "key": "a"}]
    client = interrupted(bench, batch, journal)
    hinder(bench, batch, board)
    for _ in range(2):
        if is_hindered:
            (done,) = publish(bench, client if same else bench.make(), iter(batch), journal)
            assert (done.state, done.succeeded, done.pin_id) == ("unknown", False, None)
            assert isinstance(done.error, pinkit.PinterestError)
            assert any("created" in note for note in done.error.__notes__)
            assert [each.key for each in pinkit.Journal(journal).unresolved()] == ["a"]
    bench.mock.faults.clear()
    (pin,) = bench.pins(board)
    (done,) = publish(bench, client if same else bench.make(), iter(batch), journal)
    assert (done.state, done.pin_id) == ("recovered", pin.id)
    assert len(bench.pins(board)) == 1


def test_a_missing_picture_fails_no_pin_whose_outcome_is_unknown(bench: Bench, tmp_path: Path) -> None:
    board, journal, picture = bench.board(), tmp_path / "journal", tmp_path / "picture.png"
    picture.write_bytes(PNG)
    batch = [{"board_id": board, "image": str(picture), "key": "a"}]
    interrupted(bench, batch, journal, arrives=False)
    picture.unlink()
    for _ in range(2):
        (done,) = publish(bench, bench.make(), iter(batch), journal)
        assert done.state == "unknown"  # only a rejection would make it failed
        assert isinstance(done.error, ValueError)
    picture.write_bytes(PNG)
    assert states(publish(bench, bench.make(), batch, journal)) == ["published"]


def test_only_a_rejection_makes_an_entry_failed(bench: Bench, tmp_path: Path) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    batch = [{"board_id": board, "image": URL}]
    interrupted(bench, batch, journal, arrives=False)
    bench.mock.faults.add("reset", "pins/create", times=None)
    assert states(publish(bench, bench.make(), batch, journal)) == ["unknown"]
    bench.mock.faults.clear()
    bench.mock.faults.add("error", "pins/create", status=400, code=1)
    assert states(publish(bench, bench.make(), batch, journal)) == ["failed"]
    assert pinkit.Journal(journal).unresolved() == []
    asked = len(bench.mock.requests.of("boards/list_pins"))
    assert states(publish(bench, bench.make(), batch, journal)) == ["published"]
    # Only Pinterest's time is requested, before the Pin is created.
    assert len(bench.mock.requests.of("boards/list_pins")) == asked + 1


def test_a_rejection_that_ends_the_run_is_known(bench: Bench, tmp_path: Path) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    batch = [{"board_id": board, "image": URL}]
    interrupted(bench, batch, journal, arrives=False)
    bench.mock.faults.add("error", "pins/create", status=401, code=2)
    with pytest.raises(errors.AuthenticationError):
        publish(bench, bench.make(), batch, journal)
    assert pinkit.Journal(journal).unresolved() == []


@pytest.mark.parametrize("exists", [True, False])
def test_the_user_resolves_an_outcome_that_stays_unknown(bench: Bench, tmp_path: Path, exists: bool) -> None:
    board, journal = bench.board(), pinkit.Journal(tmp_path / "journal")
    batch = [{"board_id": board, "image": URL}]
    client = interrupted(bench, batch, journal.path, arrives=exists)
    bench.mock.faults.add("error", "boards/list_pins", times=None, status=403, code=29)
    (done,) = publish(bench, client, batch, journal)
    if exists:
        journal.resolve(done.key, pin_id="813")
    else:
        journal.resolve(done.key, not_created=True)
    assert states(publish(bench, client, batch, journal)) == ["already_published" if exists else "published"]
    assert journal.unresolved() == []


def test_another_unknown_pin_with_the_same_text_makes_the_match_ambiguous(
    bench: Bench, tmp_path: Path
) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    batch = [{"board_id": board, "image": f"https://i.example/{n}", "title": "Same"} for n in range(2)]
    bench.mock.faults.add("lost", "pins/create")  # one exists, and the other does not
    bench.mock.faults.add("error", "boards/list_pins", times=None, status=403, code=29)
    first = bench.wait(lambda: bench.client.pins.publish_many(batch[:1], journal=journal))
    bench.mock.faults.add("reset", "pins/create")
    second = bench.wait(lambda: bench.client.pins.publish_many(batch, journal=journal))
    assert states([*first, *second]) == ["unknown"] * 3
    bench.mock.faults.clear()
    for client in (bench.client, bench.make()):
        assert states(publish(bench, client, batch, journal)) == ["unknown", "unknown"]
    assert len(bench.pins(board)) == 1
    a, b = pinkit.Journal(journal).unresolved()
    pinkit.Journal(journal).resolve(a.key, pin_id=bench.pins(board)[0].id)
    assert states(publish(bench, bench.make(), batch, journal)) == ["already_published", "published"]
    assert b.words == {"title": "Same"}
    assert len(bench.pins(board)) == 2


def test_a_pin_goes_to_its_best_match(bench: Bench, tmp_path: Path) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    batch = [{"board_id": board, "image": URL, "title": f"A{more}"} for more in (" longer title", "")]
    path = OpenJournal(journal)
    path.open()
    now = bench.mode.clock.now
    for key, item in zip("ab", batch, strict=True):
        what = {"words": {"title": item["title"]}, "board": board, "types": ["image"]}
        path.begin(key, Moment(now, now + 1), what)
    path.close()
    bench.wait(lambda: bench.client.pins.create_image(URL, board_id=board, title="A"))
    keyed = [{**item, "key": key} for key, item in zip("ab", batch, strict=True)]
    # "A" may be a shortened "A longer title", but equals "A".
    assert states(publish(bench, bench.make(), keyed, journal)) == ["published", "recovered"]
    assert len(bench.pins(board)) == 2


def test_a_copy_that_was_interrupted_saves_nothing_twice(bench: Bench, tmp_path: Path) -> None:
    source, target, journal = bench.board("Ideas"), bench.board("Copy"), tmp_path / "journal"
    for number in range(4):
        bench.wait(functools.partial(bench.client.pins.create_image, URL, board_id=source, title=f"{number}"))
    line = Stopped(bench, 2)
    client = bench.make()

    def copy(client: Any) -> Any:
        return client.boards.copy(board_id=source, to_board_id=target, journal=journal)

    line.interrupted(bench, lambda: copy(client))
    assert len(pinkit.Journal(journal).unresolved()) == 1
    assert states(bench.wait(lambda: copy(client))) == [
        "already_published",
        "already_published",
        "published",
        "published",
    ]
    assert pinkit.Journal(journal).unresolved() == []
    assert len(bench.pins(target)) == 4


# Clocks ----------------------------------------------------------------------------------------------------


class Skewed(pinkit.Clock):
    """A clock that is wrong by some seconds."""

    def __init__(self, clock: pinkit.Clock, ahead: float) -> None:
        self._clock, self.ahead = clock, ahead

    def sleep(self, seconds: float) -> None:
        self._clock.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        await self._clock.asleep(seconds)

    def time(self) -> float:
        return self._clock.time() + self.ahead

    def monotonic(self) -> float:
        return self._clock.monotonic() + 5


@pytest.mark.parametrize("ahead", [-86400.0, -3.0, 3.0, 7200.0])
@pytest.mark.parametrize("named", [True, False])  # otherwise nothing is requested before the first Pin
def test_a_wrong_local_clock_does_not_matter(bench: Bench, tmp_path: Path, ahead: float, named: bool) -> None:
    board, journal = bench.board("Ideas"), tmp_path / "journal"
    batch = [{**on("Ideas" if named else board), "image": URL, "title": "A"}]
    stranger = bench.make()
    bench.wait(lambda: stranger.pins.create_image(URL, board_id=board, title="A"))  # an equal, older Pin
    bench.mode.clock.now += 60
    line = Stopped(bench)
    client = bench.mode.client_class(bench.mock.token, transport=line, clock=Skewed(bench.mode.clock, ahead))
    line.interrupted(bench, lambda: client.pins.publish_many(batch, journal=journal))
    done = publish(bench, bench.make(), batch, journal)
    assert states(done) == ["recovered"]
    assert done[0].pin_id == bench.pins(board)[0].id
    assert len(bench.pins(board)) == 2


@pytest.mark.parametrize("date", [None, "", "yesterday", "Thu, 99 Jan 2099 00:00:00 GMT", "1" * 5000])
def test_without_pinterests_time_no_pin_is_matched_and_none_is_created_again(
    bench: Bench, tmp_path: Path, date: str | None
) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    batch = [{"board_id": board, "image": URL, "title": "A"}]

    def undated(response: httpx.Response) -> httpx.Response:
        del response.headers["date"]
        if date is not None:
            response.headers["date"] = date
        return response

    class Undated(Stopped):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            return undated(super().handle_request(request))

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return undated(await super().handle_async_request(request))

    line = Undated(bench, 3)
    client = bench.make()
    batch = [{"board_id": board, "image": URL, "title": each} for each in "xyA"]
    line.interrupted(bench, lambda: client.pins.publish_many(batch, journal=journal))
    # The time is requested once, not before each Pin.
    assert len(bench.mock.requests.of("boards/list_pins")) == 1
    assert states(publish(bench, bench.make(), batch, journal)) == [
        "already_published",
        "already_published",
        "unknown",
    ]
    assert len(bench.pins(board)) == 3
    (unresolved,) = pinkit.Journal(journal).unresolved()
    assert unresolved.since is None


def test_a_journal_of_an_older_version_is_continued(bench: Bench, tmp_path: Path) -> None:
    board, journal = bench.board(), tmp_path / "journal"
    batch = [{"board_id": board, "image": URL, "title": t, "key": t} for t in "abc"]
    a = bench.wait(lambda: bench.client.pins.create_image(URL, board_id=board, title="a"))
    bench.wait(lambda: bench.client.pins.create_image(URL, board_id=board, title="b"))
    lines = [
        {"journal": "pinkit", "version": 1},
        {"do": "a", "at": 5.0},
        {"done": "a", "pin": a.id},
        {"do": "b", "at": 5.0},
        {"do": "c", "at": 5.0},
    ]
    journal.write_text("".join(json.dumps(line) + "\n" for line in lines))
    # Its start is unknown by Pinterest's clock, so "b" may be an equal, older Pin.
    assert states(publish(bench, bench.make(), batch, journal)) == [
        "already_published",
        "unknown",
        "published",
    ]
    assert len(bench.pins(board)) == 3


def test_the_time_is_requested_only_where_needed(mode: Mode) -> None:
    time = ServerTime(mode.clock)
    assert time.is_worth_asking
    time.observe(None, time.read())
    assert not time.is_worth_asking
    time.observe("Tue, 14 Nov 2023 22:13:20 GMT", time.read())
    assert not time.is_worth_asking
    clock = Skewed(mode.clock, 0)
    time = ServerTime(clock)
    sent = time.read()
    mode.clock.now += 3
    time.observe("Tue, 14 Nov 2023 22:13:20 GMT", sent)
    assert not time.is_worth_asking
    clock.ahead = 2  # the clock is set
    assert time.is_worth_asking


def test_a_long_run_keeps_exact_times(mode: Mode) -> None:
    time, now = ServerTime(mode.clock), mode.clock.now
    sent = time.read()
    time.observe("Tue, 14 Nov 2023 22:13:20 GMT", sent)
    assert time.now() == Moment(now, now + 1)
    mode.clock.now += 100
    assert time.now() == Moment(now + 100, now + 101)
    sent = time.read()
    mode.clock.now += 60
    time.observe("Tue, 14 Nov 2023 22:15:00 GMT", sent)  # the Pin may be as old as its request
    assert time.now() == Moment(now + 160, now + 161)
    assert time.at(sent) == Moment(now + 100, now + 101)
