"""A client's own creations: none gets the Pin of another, whatever is lost, one by one and at once."""

import functools
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio
import httpx
import pinkit
import pytest
from pinkit import errors
from scripted import Mode
from workbench import Bench, Line

URL = {name: f"https://i.example/{name}" for name in "abc"}


class Crossing(Line):
    """A line on which `a` is lost once before it arrives, and the answer to `b` is slow until somebody looks.

    Args:
        bench: The bench that gets it.
        b_is_lost: Whether the answer to `b` is then lost.
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
    """What each of some calls gives or raises."""
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
    """The Pins on a board, by what was sent for them."""
    sent = bench.mock.requests.of("pins/create")
    made = {pin.id for pin in bench.pins(board)}
    ids = iter(sorted(made, key=int))
    return {next(ids): request.body["media_source"]["url"] for request in sent[: len(made)]}


def test_a_pin_that_was_created_plainly_is_not_taken_for_another(bench: Bench) -> None:
    board = bench.board()
    source = {"source_type": "image_url", "url": URL["a"]}
    for plain in (bench.client.pins.create, bench.client.pins.create.with_response):
        bench.wait(functools.partial(plain, board_id=board, media_source=source))
    there = {pin.id for pin in bench.pins(board)}
    bench.mock.faults.add("reset", "pins/create")
    pin = bench.wait(lambda: bench.client.pins.create_image(board, URL["b"]))
    assert pin.id not in there
    assert len(bench.pins(board)) == 3


def test_a_pin_that_was_saved_is_not_taken_for_another(bench: Bench) -> None:
    board, other = bench.board("Ideas"), bench.board("Other")
    theirs = bench.wait(lambda: bench.make().pins.create_image(other, URL["a"]))
    saved = bench.wait(lambda: bench.client.pins.save(theirs.id, board_id=board))
    bench.mock.faults.add("reset", "pins/create")
    pin = bench.wait(lambda: bench.client.pins.create_image(board, URL["b"]))
    assert pin.id != saved.id
    assert len(bench.pins(board)) == 2


def test_a_look_waits_for_what_is_under_way(bench: Bench) -> None:
    board = bench.board()
    Crossing(bench)
    a, b = at_once(bench, *(functools.partial(bench.client.pins.create_image, board, URL[n]) for n in "ab"))
    assert images(bench, board) == {b.id: URL["b"], a.id: URL["a"]}


def test_a_look_waits_for_a_plain_creation_that_is_under_way(bench: Bench) -> None:
    board = bench.board()
    Crossing(bench)
    source = {"source_type": "image_url", "url": URL["b"]}
    a, b = at_once(
        bench,
        functools.partial(bench.client.pins.create_image, board, URL["a"]),
        functools.partial(bench.client.pins.create, board_id=board, media_source=source),
    )
    assert images(bench, board) == {b.id: URL["b"], a.id: URL["a"]}


def test_where_nothing_tells_which_of_two_exists_both_say_so(bench: Bench) -> None:
    board = bench.board()
    Crossing(bench, b_is_lost=True)
    both = at_once(bench, *(functools.partial(bench.client.pins.create_image, board, URL[n]) for n in "ab"))
    for error in both:
        assert isinstance(error, errors.APIConnectionError)
        assert any("may be this one, or belong to another creation" in note for note in error.__notes__)
    assert len(bench.pins(board)) == 1


def test_where_words_tell_them_apart_each_gets_its_own(bench: Bench) -> None:
    board = bench.board()
    Crossing(bench, b_is_lost=True)
    a, b = at_once(
        bench,
        *(functools.partial(bench.client.pins.create_image, board, URL[n], title=n) for n in "ab"),
    )
    assert (a.title, b.title) == ("a", "b")
    assert len(bench.pins(board)) == 2


def test_another_board_is_not_waited_for(bench: Bench) -> None:
    board, other = bench.board("Ideas"), bench.board("Other")
    Crossing(bench, b_is_lost=True)
    a, b = at_once(
        bench,
        functools.partial(bench.client.pins.create_image, board, URL["a"]),
        functools.partial(bench.client.pins.create_image, other, URL["b"]),
    )
    assert [pin.id for pin in bench.pins(board)] == [a.id]
    assert [pin.id for pin in bench.pins(other)] == [b.id]


def test_a_plain_creation_whose_answer_was_lost_makes_a_pin_doubtful(bench: Bench) -> None:
    board = bench.board()
    source = {"source_type": "image_url", "url": URL["a"]}
    bench.mock.faults.add("lost", "pins/create")
    with pytest.raises(errors.APIConnectionError):
        bench.wait(lambda: bench.client.pins.create(board_id=board, media_source=source))
    bench.mock.faults.add("reset", "pins/create")
    with pytest.raises(errors.APIConnectionError) as raised:
        bench.wait(lambda: bench.client.pins.create_image(board, URL["b"]))
    assert any("may be this one" in note for note in raised.value.__notes__)
    assert len(bench.pins(board)) == 1


def test_a_creation_that_was_refused_is_nobodys_rival(bench: Bench) -> None:
    board = bench.board()
    bench.mock.faults.add("error", "pins/create", status=400, code=1)
    with pytest.raises(errors.BadRequest):
        bench.wait(lambda: bench.client.pins.create_image(board, URL["a"]))
    bench.mock.faults.add("lost", "pins/create")
    pin = bench.wait(lambda: bench.client.pins.create_image(board, URL["b"]))
    assert [each.id for each in bench.pins(board)] == [pin.id]


def test_a_pin_that_somebody_found_and_another_is_told_of_is_no_silent_success(
    bench: Bench, picture: Path
) -> None:
    board = bench.board()
    bench.mock.faults.add("lost", "pins/create")
    found = bench.wait(lambda: bench.client.pins.create_image(board, picture))
    again = httpx.Response(201, json={"id": found.id})
    client = bench.mode.client(lambda _: again)
    client._engine.shared.claims = bench.client._engine.shared.claims
    with pytest.raises(errors.InvalidAnswerError, match=rf"Pin {found.id} belongs to this call, but"):
        bench.wait(lambda: client.pins.create_image(board, picture))


@pytest.mark.parametrize("board", ["1", "Ideas"])
def test_the_creation_of_a_pin_has_an_end(mode: Mode, board: str) -> None:
    def slowly(request: httpx.Request) -> httpx.Response:
        mode.clock.now += 25
        if request.method == "POST":
            raise httpx.ReadTimeout("", request=request)
        things = [{"id": "1", "name": "Ideas"}] if request.url.path.endswith("/boards") else []
        last = things and mode.clock.now > begun + 60
        return httpx.Response(200, json={"items": things, "bookmark": None if last else str(mode.clock.now)})

    limit = pinkit.RateLimit(max_wait=10)
    client = mode.client(slowly, retry=pinkit.Retry(deadline=60), rate_limit=limit)
    begun = mode.clock.now
    with pytest.raises(errors.APITimeoutError):
        mode.wait(lambda: client.pins.create_image(board, URL["a"]))
    assert mode.clock.now - begun <= 3 * (60 + 10 + 25)  # the fake answers overstep the end by 25 s
