"""`client.watch` gives each new item of a list once, also after errors and kills."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import anyio
import pytest
from http_library import httpx
from pinkit import errors
from scripted import Mode, Script, error, json_response


class Board:
    """The Pins of a board, the newest first, two a page."""

    def __init__(self, *ids: int) -> None:
        self.ids = [*ids]
        self.requests = 0
        self.responses: list[Any] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        given = self.responses.pop(0) if self.responses else None
        if isinstance(given, httpx.Response):
            return given
        if given is not None:
            given()
        start = int(request.url.params.get("bookmark", 0))
        items = [{"id": str(each)} for each in self.ids[start : start + 2]]
        return json_response(
            200, {"items": items, "bookmark": str(start + 2) if start + 2 < len(self.ids) else None}
        )


class Watcher:
    """A client that watches a board."""

    def __init__(self, mode: Mode, board: Board, state: Path) -> None:
        self.mode = mode
        self.client = mode.client(Script(board))
        self.state = state

    def watch(self, **how: Any) -> Any:
        return self.client.watch(self.client.boards.list_pins, "5", state=self.state, **how)

    def seen(self, most: int = 100, **how: Any) -> list[int]:
        """The ids of at most so many new Pins; after the last, the program is killed."""
        found: list[int] = []

        def take(pin: Any) -> bool:
            found.append(int(pin.id))
            return len(found) == most

        async def collect() -> None:
            async with self.watch(**how) as watch:
                async for pin in watch:
                    if take(pin):
                        return

        if self.mode.name != "sync":
            anyio.run(collect, backend=self.mode.name)
            return found
        with self.watch(**how) as watch:
            for pin in watch:
                if take(pin):
                    break
        return found


@pytest.fixture
def board() -> Board:
    return Board(5, 4, 3, 2, 1)


@pytest.fixture
def watcher(mode: Mode, board: Board, tmp_path: Path) -> Watcher:
    return Watcher(mode, board, tmp_path / "seen.json")


def test_each_item_is_given_once(watcher: Watcher, board: Board) -> None:
    assert watcher.seen() == [5, 4, 3, 2, 1]
    assert watcher.seen() == []
    board.ids[:0] = [7, 6]
    board.ids.remove(3)
    assert watcher.seen() == [7, 6]
    board.ids.insert(3, 3)  # it was seen before
    assert watcher.seen() == []


@pytest.mark.parametrize("newest_first", [False, True])
@pytest.mark.parametrize("most", [1, 2, 3, 5])
def test_a_killed_program_gets_the_item_again_that_it_processed(
    watcher: Watcher, most: int, newest_first: bool
) -> None:
    found = watcher.seen(most, newest_first=newest_first)
    assert (
        found + watcher.seen(newest_first=newest_first)
        == [5, 4, 3, 2, 1][:most] + [5, 4, 3, 2, 1][most - 1 :]
    )
    assert watcher.seen(newest_first=newest_first) == []


def test_a_reading_ends_at_a_page_without_new_items(watcher: Watcher, board: Board) -> None:
    watcher.seen()
    board.ids.insert(0, 6)
    board.requests = 0
    assert watcher.seen(newest_first=True) == [6]
    assert board.requests == 2
    assert watcher.seen() == []
    assert board.requests == 5


def test_older_new_items_are_found_after_an_interrupted_reading(watcher: Watcher, board: Board) -> None:
    watcher.seen()
    board.ids[:0] = [10, 9, 8, 7, 6]
    board.responses = [None, error(403, 29, "No.")]  # after the first page
    with pytest.raises(errors.PermissionDeniedError):
        watcher.seen(newest_first=True)
    assert watcher.seen(newest_first=True) == [8, 7, 6]


def test_items_that_are_there_can_be_skipped(watcher: Watcher, board: Board) -> None:
    board.responses = [None, error(403, 29, "No.")]
    with pytest.raises(errors.PermissionDeniedError):
        watcher.seen(skip_existing=True)
    assert watcher.seen(skip_existing=True) == []  # the first reading goes on
    board.ids.insert(0, 6)
    assert watcher.seen(skip_existing=True) == [6]


def test_the_list_is_read_again_until_the_deadline(watcher: Watcher, board: Board) -> None:
    board.responses = [None, None, None, lambda: board.ids.insert(0, 6)]
    start = watcher.mode.clock.now
    assert watcher.seen(wait=1000, interval=300) == [5, 4, 3, 2, 1, 6]
    assert watcher.mode.clock.now - start == 900
    assert board.requests == 3 * 4


def test_errors_that_pass_are_waited_out(watcher: Watcher, board: Board) -> None:
    board.responses = [None] + [error(503)] * 3  # as many as the client tries
    assert watcher.seen(wait=1000, interval=300) == [5, 4, 3, 2, 1]
    board.responses = [error(403, 29, "No.")]
    with pytest.raises(errors.PermissionDeniedError):
        watcher.seen(wait=1000)
    board.responses = [error(503)] * 10
    with pytest.raises(errors.ServerError):
        watcher.seen(wait=0)


def test_a_quota_is_waited_for_or_reported(watcher: Watcher, board: Board) -> None:
    used_up = {
        "X-RateLimit-Limit": "1000, 1000;w=60",
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset": "5000",
    }
    watcher.client = watcher.client.with_options(max_wait=1)
    limited = error(
        429, 8, "Slow.", Retry_After="5000", **{k.replace("-", "_"): v for k, v in used_up.items()}
    )
    board.responses = [limited]
    start = watcher.mode.clock.now
    assert watcher.seen(wait=6000) == [5, 4, 3, 2, 1]
    assert watcher.mode.clock.now - start >= 5000
    board.responses = [limited]
    with pytest.raises((errors.RateLimitError, errors.QuotaExceededError)):
        watcher.seen(wait=1000)


def test_a_state_belongs_to_one_list_and_one_watch(watcher: Watcher) -> None:
    client, state = watcher.client, watcher.state
    watcher.seen()
    other = client.watch(client.boards.list_pins, "6", state=state)
    with pytest.raises(errors.JournalError, match="not a journal"):
        watcher.mode.list(other)
    step = next if watcher.mode.name == "sync" else anext
    first = [client.watch(client.boards.list, state=state.with_name("boards"))]
    watcher.mode.wait(lambda: step(first[0]))
    with pytest.raises(errors.JournalError, match="another run is using"):
        watcher.mode.list(client.watch(client.boards.list, state=state.with_name("boards")))
    first.clear()  # releases the file
    watcher.mode.list(client.watch(client.boards.list, state=state.with_name("boards")))


def test_mistakes_are_reported(watcher: Watcher) -> None:
    client, state = watcher.client, watcher.state
    with pytest.raises(TypeError, match="listing must be a method that returns a pager"):
        client.watch(client.boards.get, "5", state=state) if watcher.mode.name != "sync" else client.watch(
            lambda: 5, state=state
        )
    with pytest.raises(TypeError, match="bord_id"):
        client.watch(client.boards.list_pins, bord_id="5", state=state)
    with pytest.raises(ValueError, match="wait"):
        watcher.watch(wait=-1)
    assert not state.exists()
    assert inspect.signature(client.watch).parameters["wait"].default == 0
