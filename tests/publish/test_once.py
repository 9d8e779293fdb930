"""Creations by one client, one by one and concurrent: none returns another's Pin after lost responses."""

import functools
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio
import pinkit
import pytest
from http_library import httpx
from pinkit import errors
from scripted import Mode
from workbench import Bench, Line, on

URL = {name: f"https://i.example/{name}" for name in "abc"}


class Crossing(Line):
    """A connection on which request `a` is lost once, and the response to `b` waits for the first look-up.

    Args:
        bench: The bench to use it.
        b_is_lost: Whether the response to `b` is then lost.
    """

    def __init__(self, bench: Bench, *, b_is_lost: bool = False) -> None:
        super().__init__(bench.mock)
        self.b_is_lost = b_is_lost
        self.made_b, self.looked = threading.Event(), threading.Event()
        bench.line = self
        bench.client = bench.make()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        what = self._what(request)
        if what == "a":
            assert self.made_b.wait(10)
            raise httpx.ReadError("reset", request=request)
        response = super().handle_request(request)
        if what == "b":
            self.made_b.set()
            assert self.looked.wait(10)
        return self._answer(what, request, response)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        what = self._what(request)
        if what == "a":
            await self._until(self.made_b)
            raise httpx.ReadError("reset", request=request)
        response = await super().handle_async_request(request)
        if what == "b":
            self.made_b.set()
            await self._until(self.looked)
        return self._answer(what, request, response)

    async def _until(self, event: threading.Event) -> None:
        while not event.is_set():
            await anyio.lowlevel.checkpoint()

    def _what(self, request: httpx.Request) -> str | None:
        if request.method == "GET":
            return "look" if "/pins" in request.url.path else None
        body = b"".join(request.stream)  # type: ignore[arg-type]
        return next((name for name, url in URL.items() if url.encode() in body and self._first(name)), None)

    def _first(self, name: str) -> bool:
        seen = self.__dict__.setdefault("_seen", set[str]())
        return name not in seen and not seen.add(name)

    def _answer(self, what: str | None, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if what == "look":
            self.looked.set()
        if what == "b" and self.b_is_lost:
            raise httpx.ReadError("reset", request=request)
        return response


def at_once(bench: Bench, *uses: Any) -> list[Any]:
    """The result or exception of each concurrent call."""
    results: list[Any] = [None] * len(uses)

    async def one(at: int) -> None:
        try:
            results[at] = await uses[at]()
        except Exception as error:
            results[at] = error

    async def all_of_them() -> None:
        async with anyio.create_task_group() as group:
            for at in range(len(uses)):
                group.start_soon(one, at)

    if bench.mode.name != "sync":
        bench.wait(all_of_them)
        return results
    with ThreadPoolExecutor(len(uses)) as pool:
        pending = [pool.submit(use) for use in uses]
        return [each.exception() or each.result() for each in pending]


def images(bench: Bench, board: str) -> dict[str, str]:
    """The Pins on a board, with the image URL sent for each."""
    sent = bench.mock.requests.of("pins/create")
    made = {pin.id for pin in bench.pins(board)}
    ids = iter(sorted(made, key=int))
    return {next(ids): request.body["media_source"]["url"] for request in sent[: len(made)]}


def test_a_pin_created_by_pins_create_is_not_mistaken_for_another(bench: Bench) -> None:
    board = bench.board()
    source = {"source_type": "image_url", "url": URL["a"]}
    for plain in (bench.client.pins.create, bench.client.pins.create.with_raw_response):
        bench.wait(functools.partial(plain, board_id=board, media_source=source))
    there = {pin.id for pin in bench.pins(board)}
    bench.mock.faults.add("reset", "pins/create")
    pin = bench.wait(lambda: bench.client.pins.create_image(URL["b"], board_id=board))
    assert pin.id not in there
    assert len(bench.pins(board)) == 3


def test_a_saved_pin_is_not_mistaken_for_another(bench: Bench) -> None:
    board, other = bench.board("Ideas"), bench.board("Other")
    theirs = bench.wait(lambda: bench.make().pins.create_image(URL["a"], board_id=other))
    saved = bench.wait(lambda: bench.client.pins.save(theirs.id, board_id=board))
    bench.mock.faults.add("reset", "pins/create")
    pin = bench.wait(lambda: bench.client.pins.create_image(URL["b"], board_id=board))
    assert pin.id != saved.id
    assert len(bench.pins(board)) == 2


def test_a_look_up_waits_for_creations_in_progress(bench: Bench) -> None:
    board = bench.board()
    Crossing(bench)
    a, b = at_once(
        bench, *(functools.partial(bench.client.pins.create_image, URL[n], board_id=board) for n in "ab")
    )
    assert images(bench, board) == {b.id: URL["b"], a.id: URL["a"]}


def test_a_look_up_waits_for_pins_create_in_progress(bench: Bench) -> None:
    board = bench.board()
    Crossing(bench)
    source = {"source_type": "image_url", "url": URL["b"]}
    a, b = at_once(
        bench,
        functools.partial(bench.client.pins.create_image, URL["a"], board_id=board),
        functools.partial(bench.client.pins.create, board_id=board, media_source=source),
    )
    assert images(bench, board) == {b.id: URL["b"], a.id: URL["a"]}


def test_two_equal_lost_creations_both_report_the_ambiguity(bench: Bench) -> None:
    board = bench.board()
    Crossing(bench, b_is_lost=True)
    both = at_once(
        bench, *(functools.partial(bench.client.pins.create_image, URL[n], board_id=board) for n in "ab")
    )
    (pin,) = bench.pins(board)
    for error in both:
        assert isinstance(error, errors.APIConnectionError)
        assert any(pin.id in note for note in error.__notes__)


def test_two_lost_creations_with_different_titles_each_get_their_pin(bench: Bench) -> None:
    board = bench.board()
    Crossing(bench, b_is_lost=True)
    a, b = at_once(
        bench,
        *(functools.partial(bench.client.pins.create_image, URL[n], board_id=board, title=n) for n in "ab"),
    )
    assert (a.title, b.title) == ("a", "b")
    assert len(bench.pins(board)) == 2


def test_a_look_up_does_not_wait_for_another_board(bench: Bench) -> None:
    board, other = bench.board("Ideas"), bench.board("Other")
    Crossing(bench, b_is_lost=True)
    a, b = at_once(
        bench,
        functools.partial(bench.client.pins.create_image, URL["a"], board_id=board),
        functools.partial(bench.client.pins.create_image, URL["b"], board_id=other),
    )
    assert [pin.id for pin in bench.pins(board)] == [a.id]
    assert [pin.id for pin in bench.pins(other)] == [b.id]


def test_a_lost_response_of_pins_create_makes_a_match_ambiguous(bench: Bench) -> None:
    board = bench.board()
    source = {"source_type": "image_url", "url": URL["a"]}
    bench.mock.faults.add("lost", "pins/create")
    with pytest.raises(errors.APIConnectionError):
        bench.wait(lambda: bench.client.pins.create(board_id=board, media_source=source))
    bench.mock.faults.add("reset", "pins/create")
    with pytest.raises(errors.APIConnectionError) as raised:
        bench.wait(lambda: bench.client.pins.create_image(URL["b"], board_id=board))
    (pin,) = bench.pins(board)
    assert any(pin.id in note for note in raised.value.__notes__)


def test_a_rejected_creation_causes_no_ambiguity(bench: Bench) -> None:
    board = bench.board()
    bench.mock.faults.add("error", "pins/create", status=400, code=1)
    with pytest.raises(errors.BadRequestError):
        bench.wait(lambda: bench.client.pins.create_image(URL["a"], board_id=board))
    bench.mock.faults.add("lost", "pins/create")
    pin = bench.wait(lambda: bench.client.pins.create_image(URL["b"], board_id=board))
    assert [each.id for each in bench.pins(board)] == [pin.id]


def test_a_pin_returned_to_two_calls_is_an_error(bench: Bench, picture: Path) -> None:
    board = bench.board()
    bench.mock.faults.add("lost", "pins/create")
    found = bench.wait(lambda: bench.client.pins.create_image(picture, board_id=board))
    again = httpx.Response(201, json={"id": found.id})
    client = bench.mode.client(lambda _: again)
    client._engine.shared._state = bench.client._engine.shared._state
    with pytest.raises(errors.InvalidResponseError, match=rf"Pin {found.id} "):
        bench.wait(lambda: client.pins.create_image(picture, board_id=board))


@pytest.mark.parametrize("board", ["1", "Ideas"])
def test_the_creation_of_a_pin_ends_in_time(mode: Mode, board: str) -> None:
    def slowly(request: httpx.Request) -> httpx.Response:
        mode.clock.now += 25
        if request.method == "POST":
            raise httpx.ReadTimeout("", request=request)
        things = [{"id": "1", "name": "Ideas"}] if request.url.path.endswith("/boards") else []
        last = things and mode.clock.now > start + 60
        return httpx.Response(200, json={"items": things, "bookmark": None if last else str(mode.clock.now)})

    limit = pinkit.RateLimit(max_wait=10)
    client = mode.client(slowly, retry=pinkit.Retry(deadline=60), rate_limit=limit)
    start = mode.clock.now
    with pytest.raises(errors.APITimeoutError):
        mode.wait(lambda: client.pins.create_image(URL["a"], **on(board)))
    assert mode.clock.now - start <= 3 * (60 + 10 + 25)  # the scripted responses exceed the deadline by 25 s
