"""Every paged list, read by both clients from a scripted server."""

import inspect
import itertools
import json
import pickle
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, get_args
from urllib.parse import parse_qs

import anyio
import pinkit
import pytest
from http_library import httpx
from pinkit import errors
from pinkit._core.pagination import Listing
from pinkit._endpoints.endpoints import names_in
from pinkit_generated import OPERATIONS, models
from pinkit_generated.api import boards_list
from scripted import Mode, Script, error, json_response

LAST: list[dict[str, Any]] = [{}, {"bookmark": None}, {"bookmark": ""}]


def lists(client: Any) -> Iterator[Any]:
    """The lists of a client: every `paged` resource definition."""
    for name in names_in(client):
        found = getattr(client, name)
        if hasattr(found, "operation"):
            if found.operation.pagination == "bookmark":
                yield found
        elif hasattr(found, "_client"):
            yield from lists(found)


def given(call: Any) -> dict[str, Any]:
    """Some value for each required argument of a call."""
    parameters = inspect.signature(call).parameters.values()
    return {p.name: _value(p) for p in parameters if p.default is inspect.Parameter.empty}


def _value(parameter: inspect.Parameter) -> Any:
    kind = str(parameter.annotation)
    return ["1"] if kind.startswith("Sequence") else {"x": "1"} if "Mapping" in kind else "1"


LISTS = [call.operation.id for call in lists(pinkit.Client("t", transport=Script([]).transport))]


def test_all_bookmark_operations_are_here() -> None:
    assert sorted(LISTS) == sorted(o.id for o in OPERATIONS.values() if o.pagination == "bookmark")


def call_of(client: Any, operation: str) -> Any:
    return next(call for call in lists(client) if call.operation.id == operation)


def pages(*contents: tuple[list[str], Any]) -> list[httpx.Response]:
    return [
        json_response(200, {"items": [{"id": item} for item in items], **following})
        for items, following in contents
    ]


def bookmarks(script: Script) -> list[str | None]:
    return [parse_qs(request.url.query.decode()).get("bookmark", [None])[0] for request in script.requests]


def sizes(script: Script) -> list[str | None]:
    return [parse_qs(request.url.query.decode()).get("page_size", [None])[0] for request in script.requests]


@pytest.mark.parametrize("operation", LISTS)
def test_a_list_is_walked_to_its_end(mode: Mode, operation: str) -> None:
    for last in LAST:
        # An empty page with a bookmark is not the last; errors in the middle lose nothing.
        first, empty, third = pages((["1", "2"], {"bookmark": "a"}), ([], {"bookmark": "b"}), (["3"], last))
        script = Script([first, httpx.ConnectError("refused"), empty, error(429, 8, retry_after="1"), third])
        call = call_of(mode.client(script), operation)
        walk = call(**given(call)).items()
        assert [_id(item) for item in mode.list(walk)] == ["1", "2", "3"]
        assert bookmarks(script) == [None, "a", "a", "b", "b"]
        assert (walk.bookmark, walk.finished) == (None, True)


@pytest.mark.parametrize("operation", LISTS)
def test_a_bookmark_that_repeats_is_an_error(mode: Mode, operation: str) -> None:
    script = Script(pages((["1"], {"bookmark": "a"}), (["2"], {"bookmark": "b"}), (["3"], {"bookmark": "a"})))
    call = call_of(mode.client(script), operation)
    seen: list[Any] = []
    with pytest.raises(errors.PaginationError, match=rf"{operation}: .*'a'"):
        _into(mode, seen, call(**given(call)))
    assert [_id(item) for item in seen] == ["1", "2", "3"]


@pytest.mark.parametrize("operation", LISTS)
def test_a_list_continues_from_its_bookmark(mode: Mode, operation: str) -> None:
    contents = [(["1"], {"bookmark": "a"}), (["2", "3"], {"bookmark": "b"}), (["4"], {})]
    script = Script([*pages(*contents[:1]), error(404, 40)])
    call = call_of(mode.client(script), operation)
    walk, seen = call(**given(call)).items(), list[Any]()
    with pytest.raises(errors.NotFoundError):
        _into(mode, seen, walk)
    assert ([_id(item) for item in seen], walk.bookmark, walk.finished) == (["1"], "a", False)
    script = Script(pages(*contents[1:]))
    call = call_of(mode.client(script), operation)
    assert [_id(i) for i in mode.list(call(**given(call), bookmark=walk.bookmark))] == ["2", "3", "4"]
    assert bookmarks(script) == ["a", "b"]


@pytest.mark.parametrize("operation", LISTS)
def test_pages_have_the_largest_allowed_size(mode: Mode, operation: str) -> None:
    script = Script(pages((["1"], {})))
    call = call_of(mode.client(script), operation)
    mode.list(call(**given(call)))
    most = OPERATIONS[operation].page_size
    assert sizes(script) == [None if most is None else str(most)]


def test_the_openapi_document_limits_all_pages_but_two() -> None:
    unlimited = {name for name in LISTS if OPERATIONS[name].page_size is None}
    assert unlimited == {"search_partner_pins", "search_user_pins/list"}


def test_a_page_has_at_least_one_item() -> None:
    script = Script(pages((["1"], {})))
    client = Mode("sync").client(script)
    assert len(client.boards.list(page_size=1).all()) == 1
    assert sizes(script) == ["1"]
    with pytest.raises(ValueError, match="page_size must be from 1 to 250, not 0"):
        client.boards.list(page_size=0)


def test_a_limit_ends_a_list_without_further_requests(mode: Mode) -> None:
    script = Script(
        lambda r: pages((["x"] * int(r.url.params["page_size"]), {"bookmark": r.url.query.decode()}))[0]
    )
    client = mode.client(script)
    assert len(mode.wait(lambda: client.boards.list().all(limit=300))) == 300
    assert sizes(script) == ["250", "50"]
    script.requests.clear()
    assert mode.wait(lambda: client.boards.list().first()).id == "x"
    assert sizes(script) == ["1"]
    assert mode.wait(lambda: client.boards.list().all(limit=0)) == []
    with pytest.raises(ValueError, match=r"limit .*0.*-1"):
        mode.wait(lambda: client.boards.list().all(limit=-1))


def test_a_list_continues_with_the_page_that_a_limit_cut(mode: Mode) -> None:
    script = Script(pages((["1", "2", "3"], {"bookmark": "a"}), (["4", "5", "6"], {"bookmark": "b"})))
    walk = mode.client(script).boards.list(page_size=3).pages(limit=4)
    found = mode.list(walk)
    assert [[board.id for board in page.items] for page in found] == [["1", "2", "3"], ["4"]]
    assert sizes(script) == ["3", "3"]
    assert (walk.bookmark, walk.finished) == ("a", False)


def test_an_empty_list_has_no_first(mode: Mode) -> None:
    bodies: list[Any] = [{"items": []}, {"items": None}, {}, {"bookmark": None}]
    client = mode.client([json_response(200, body) for body in bodies])
    assert [mode.wait(lambda: client.boards.list().first()) for _ in bodies] == [None] * 4


NO_PAGE = "the response is not a page, but "


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (None, "the response is empty"),
        ([], f"{NO_PAGE}list"),
        ("x", f"{NO_PAGE}str"),
        ({"items": "abc"}, f"{NO_PAGE}Boards"),
        ({"items": {}}, f"{NO_PAGE}Boards"),
        ({"bookmark": {"a": 1}}, f"{NO_PAGE}Boards"),
    ],
)
def test_a_response_that_is_no_page_does_not_end_the_list(mode: Mode, body: Any, message: str) -> None:
    script = Script([*pages((["1"], {"bookmark": "a"})), *(json_response(200, body) for _ in range(4))])
    walk = mode.client(script).boards.list().items()
    with pytest.raises(errors.InvalidResponseError, match=f"boards/list: {message}"):
        mode.list(walk)
    assert (walk.bookmark, walk.finished) == ("a", False)


def test_each_page_is_requested_with_the_same_arguments() -> None:
    script = Script(pages((["1"], {"bookmark": "a"}), (["2"], {})))
    ids = ["1", "2"]
    walk = iter(Mode("sync").client(script).ads.list("9", ad_ids=ids))
    next(walk)
    ids.clear()
    next(walk)
    assert [request.url.params.get_list("ad_ids") for request in script.requests] == [["1", "2"]] * 2
    script = Script(pages((["1"], {})))
    Mode("sync").client(script).ads.list("9", ad_ids=(str(number) for number in range(3))).all()
    assert script.requests[0].url.params.get_list("ad_ids") == ["0", "1", "2"]


def test_a_list_that_a_limit_ends_is_not_finished(mode: Mode) -> None:
    script = Script(pages((["1", "2", "3"], {"bookmark": "a"})))
    walk = mode.client(script).boards.list(page_size=3).items(limit=2)
    assert len(mode.list(walk)) == 2
    assert (walk.bookmark, walk.finished) == (None, False)


def test_a_list_that_a_limit_ends_with_a_page_continues_with_the_next(mode: Mode) -> None:
    script = Script(pages((["1", "2", "3"], {"bookmark": "a"})))
    walk = mode.client(script).boards.list(page_size=3).items(limit=3)
    assert len(mode.list(walk)) == 3
    assert (walk.bookmark, walk.finished) == ("a", False)


def test_the_bookmark_of_items_stays_until_their_page_is_done() -> None:
    script = Script(pages((["1", "2"], {"bookmark": "a"}), (["3"], {})))
    items = Mode("sync").client(script).boards.list(bookmark="start").items()
    seen = [(board.id, items.bookmark) for board in items]
    assert seen == [("1", "start"), ("2", "start"), ("3", "a")]
    script = Script(pages((["1", "2"], {"bookmark": "a"}), (["3"], {})))
    found = Mode("sync").client(script).boards.list().pages()
    assert [(page.bookmark, found.bookmark) for page in found] == [("a", "a"), (None, None)]


def test_iterators_of_one_pager_are_independent(mode: Mode) -> None:
    contents = [(["1"], {"bookmark": "a"}), (["2"], {"bookmark": "b"}), (["3"], {})]
    script = Script([*pages(*contents[:2]), *pages(*contents)])
    pager = mode.client(script).boards.list()
    assert not hasattr(pager, "bookmark")
    first, second = pager.items(), pager.pages()

    async def some() -> None:
        assert [(await anext(first)).id, (await anext(first)).id] == ["1", "2"]

    if mode.name == "sync":
        assert [next(first).id, next(first).id] == ["1", "2"]
    else:
        anyio.run(some, backend=mode.name)
    assert (first.bookmark, second.bookmark) == ("a", None)
    assert [page.bookmark for page in mode.list(second)] == ["a", "b", None]
    assert (first.bookmark, first.finished, second.finished) == ("a", False, True)


def test_each_iteration_starts_at_the_first_page(mode: Mode) -> None:
    script = Script(itertools.chain.from_iterable(pages((["1"], {})) for _ in range(2)))
    pager = mode.client(script).boards.list()
    assert [board.id for board in mode.list(pager)] == [board.id for board in mode.list(pager)] == ["1"]


def test_a_wrong_argument_is_raised_where_it_is_given() -> None:
    client = Mode("sync").client([])
    with pytest.raises(TypeError, match="'privat'"):
        client.boards.list(privat="x")
    with pytest.raises(ValueError, match="board_id"):
        client.boards.list_pins("")


# Reading ahead ---------------------------------------------------------------------------------------------


def ahead(mode: Mode, pager: Any, use: Any) -> None:
    """Call `use` with each page read ahead."""

    async def run() -> None:
        async with pager.read_ahead() as reading:
            walk = reading.pages()
            async for page in walk:
                await anyio.sleep(0.02)
                if use(walk, page):
                    break

    if mode.name == "sync":
        with pager.read_ahead() as reading:
            walk = reading.pages()
            for page in walk:
                time.sleep(0.02)
                if use(walk, page):
                    break
    else:
        anyio.run(run, backend=mode.name)


def endless() -> Script:
    count = itertools.count(1)

    def next_page(_: httpx.Request) -> httpx.Response:
        number = next(count)
        return pages(([str(number)], {"bookmark": str(number)}))[0]

    return Script(next_page)


def test_one_page_ahead_is_fetched_while_the_caller_works(mode: Mode) -> None:
    script = endless()
    seen: list[tuple[str, int, str]] = []

    def use(walk: Any, page: Any) -> bool:
        seen.append((page.items[0].id, len(script.requests), walk.bookmark))
        return len(seen) == 3

    ahead(mode, mode.client(script, clock=pinkit.Clock()).boards.list(), use)
    assert seen == [("1", 2, "1"), ("2", 3, "2"), ("3", 4, "3")]
    time.sleep(0.05)
    assert len(script.requests) <= 5
    assert not [t for t in threading.enumerate() if t.name.startswith("pinkit") and _busy(t)]


def test_an_iterator_that_has_ended_stays_ended(mode: Mode) -> None:
    async def more(reading: Any) -> list[Any]:
        walk = reading.pages()
        return [page async for page in walk] + [page async for page in walk]

    script = Script(pages((["1"], {})))
    pager = mode.client(script).boards.list()
    if mode.name == "sync":
        with pager.read_ahead() as reading:
            walk = reading.pages()
            assert len([*walk, *walk]) == 1
    else:

        async def run() -> None:
            async with pager.read_ahead() as reading:
                assert len(await more(reading)) == 1

        anyio.run(run, backend=mode.name)


@pytest.mark.parametrize("reading", ["plain", "ahead"])
def test_a_failed_iterator_continues_with_the_missing_page(mode: Mode, reading: str) -> None:
    script = Script([*pages((["1"], {"bookmark": "a"})), error(404, 40), *pages((["2"], {}))])
    pager = mode.client(script).boards.list()
    seen: list[Any] = []

    async def walk(items: Any) -> None:
        seen.append((await anext(items)).id)
        with pytest.raises(errors.NotFoundError):
            await anext(items)
        seen.extend([item.id async for item in items])

    async def run() -> None:
        if reading == "plain":
            await walk(pager.items())
        else:
            async with pager.read_ahead() as ahead:
                await walk(ahead.items())

    def step(items: Any) -> None:
        seen.append(next(items).id)
        with pytest.raises(errors.NotFoundError):
            next(items)
        seen.extend(item.id for item in items)

    if mode.name != "sync":
        anyio.run(run, backend=mode.name)
    elif reading == "plain":
        step(pager.items())
    else:
        with pager.read_ahead() as ahead:
            step(ahead.items())
    assert seen == ["1", "2"]
    assert len(script.requests) == 3


class Slow(httpx.AsyncBaseTransport):
    """Four pages of one item, each after a while."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        after = request.url.params.get("bookmark", "0")
        self.asked.append(after)
        await anyio.sleep(0.05)
        number = int(after) + 1
        return pages(([str(number)], {"bookmark": str(number) if number < 4 else None}))[0]


@pytest.mark.parametrize("reading", ["plain", "ahead"])
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_iterator_continues_with_the_missing_page(backend: str, reading: str) -> None:
    slow = Slow()

    async def walk(items: Any) -> list[str]:
        seen: list[str] = []
        while True:
            with anyio.move_on_after(0.02):
                async for item in items:
                    seen.append(item.id)  # noqa: PERF401  # it is cancelled halfway
                return seen
            if reading == "plain":  # a page whose call is cancelled is requested again, which takes time
                seen += [item.id async for item in items]

    async def run() -> list[str]:
        pager = pinkit.AsyncClient("t", transport=slow).boards.list()
        if reading == "plain":
            return await walk(pager.items())
        async with pager.read_ahead() as ahead:
            return await walk(ahead.items())

    assert anyio.run(run, backend=backend) == ["1", "2", "3", "4"]
    assert slow.asked == ["0"] * (reading == "plain") + ["0", "1", "2", "3"]


def test_two_threads_cannot_use_one_iterator_at_once() -> None:
    entered, go_on = threading.Event(), threading.Event()

    def hold(_: httpx.Request) -> httpx.Response:
        entered.set()
        assert go_on.wait(5)
        return pages((["1"], {}))[0]

    items = Mode("sync").client(hold).boards.list().items()
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(next, items)
        assert entered.wait(5)
        with pytest.raises(RuntimeError, match="thread"):
            next(items)
        go_on.set()
        assert first.result().id == "1"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_two_tasks_cannot_use_one_iterator_at_once(backend: str) -> None:
    slow, got = Slow(), list[str]()

    async def run() -> None:
        items = pinkit.AsyncClient("t", transport=slow).boards.list().items()

        async def take() -> None:
            got.append((await anext(items)).id)

        async with anyio.create_task_group() as group:
            group.start_soon(take)
            while not slow.asked:
                await anyio.sleep(0)
            with pytest.raises(RuntimeError, match="thread"):
                await anext(items)

    anyio.run(run, backend=backend)
    assert got == ["1"]


def test_an_abandoned_iterator_waits_for_nothing(mode: Mode) -> None:
    pager = mode.client(endless(), clock=pinkit.Clock()).boards.list()

    async def walk() -> None:
        async with pager.read_ahead() as reading:
            items = reading.items()
            await anext(items)
        with anyio.fail_after(5), pytest.raises(RuntimeError, match="ended"):
            await anext(items)

    if mode.name == "sync":
        with pager.read_ahead() as reading:
            items = reading.items()
            next(items)
        assert next(items).id == "2"
    else:
        anyio.run(walk, backend=mode.name)


def test_reading_ahead_gives_every_item_once(mode: Mode) -> None:
    script = Script(pages((["1"], {"bookmark": "a"}), ([], {"bookmark": "b"}), (["2", "3"], {})))
    seen: list[str] = []
    ahead(mode, mode.client(script).boards.list(), lambda _, page: seen.extend(b.id for b in page.items))
    assert seen == ["1", "2", "3"]


def test_an_error_of_a_page_ahead_is_raised_at_that_page(mode: Mode) -> None:
    script = Script([*pages((["1"], {"bookmark": "a"})), error(404, 40)])
    seen: list[str] = []
    with pytest.raises(errors.NotFoundError):
        ahead(mode, mode.client(script).boards.list(), lambda _, page: seen.extend(b.id for b in page.items))
    assert seen == ["1"]


def test_an_exception_of_the_caller_is_unchanged(mode: Mode) -> None:
    def fail(*_: Any) -> None:
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        ahead(mode, mode.client(endless()).boards.list(), fail)


def _busy(thread: threading.Thread) -> bool:
    thread.join(timeout=1)
    return thread.is_alive()


def _id(item: Any) -> Any:
    return item["id"] if isinstance(item, dict) else item.__dict__["id"]


def _into(mode: Mode, seen: list[Any], pager: Any) -> None:
    async def collect() -> None:
        async for item in pager:
            seen.append(item)  # noqa: PERF401  # it may fail halfway

    if mode.name == "sync":
        for item in pager:
            seen.append(item)  # noqa: PERF402
    else:
        anyio.run(collect, backend=mode.name)


def test_endless_empty_pages_are_an_error(mode: Mode) -> None:
    bookmarks = (f"b{number}" for number in itertools.count())
    script = Script(lambda _: json_response(200, {"items": [], "bookmark": next(bookmarks)}))
    pager = mode.client(script).boards.list()
    with pytest.raises(errors.PaginationError, match=r"500 .*bookmark='b499'"):
        mode.wait(pager.all)
    assert len(script.requests) == 500


def test_empty_pages_between_others_do_not_end_a_list(mode: Mode) -> None:
    def respond(_: httpx.Request) -> httpx.Response:
        number = len(script.requests)
        items = [{"id": str(number)}] if number % 500 == 0 else []
        return json_response(200, {"items": items, "bookmark": f"b{number}" if number < 1000 else None})

    script = Script(respond)
    assert [each.id for each in mode.wait(mode.client(script).boards.list().all)] == ["500", "1000"]


def _by_feed() -> Any:
    """The model of a filter by feed, under the name of any release."""
    body: Any = OPERATIONS["products_by_product_group_filter/list"].body
    named = [getattr(models, name) for name in ((body,) if isinstance(body, str) else body)]
    kinds = [kind for each in named for kind in get_args(each) or (each,)]
    return next(kind for kind in kinds if "feed_id" in kind.__members__)


@pytest.mark.parametrize("form", ["mapping", "model", "list"])
def test_a_nested_argument_changed_later_does_not_change_the_request(mode: Mode, form: str) -> None:
    """Each page is requested with the arguments of the first, even if the caller changes them meanwhile."""
    deep: dict[str, Any] = {"feed_id": "1", "filters": {"any_of": [{"BRAND": {"values": ["a"]}}]}}
    body: Any = _by_feed().from_dict(deep) if form == "model" else deep
    items: list[Any] = [deep]
    script = Script(pages((["1"], {"bookmark": "x"}), (["2"], {})))
    client = mode.client(script)
    if form == "list":
        listed = Listing(
            client._engine, OPERATIONS["boards/list"], lambda *_, **__: boards_list(), (items,), {}
        )
        deep["filters"]["any_of"][0]["BRAND"]["values"].append("b")
        assert listed._args[0][0]["filters"]["any_of"] == [{"BRAND": {"values": ["a"]}}]
        return
    walk = iter_of(mode, client.catalogs.product_groups.list_products_by_filter(body=body))
    next(walk)
    if form == "model":
        body.feed_id = "2"
    deep["filters"]["any_of"][0]["BRAND"]["values"].append("b")
    next(walk)
    first, second = (json.loads(request.content) for request in script.requests)
    assert first == second
    assert first == {"feed_id": "1", "filters": {"any_of": [{"BRAND": {"values": ["a"]}}]}}


def iter_of(mode: Mode, pager: Any) -> Iterator[Any]:
    """The items of a pager, each fetched on demand, in either mode."""
    walk = pager.items()
    while True:
        yield next(walk) if mode.name == "sync" else mode.wait(walk.__anext__)


def test_reading_ahead_keeps_a_limit(mode: Mode) -> None:
    script = Script(pages((["1", "2"], {"bookmark": "a"}), (["3", "4"], {"bookmark": "b"}), (["5"], {})))
    pager = mode.client(script).boards.list()

    async def run() -> list[str]:
        async with pager.read_ahead() as reading:
            return [board.id async for board in reading.items(limit=3)]

    if mode.name == "sync":
        with pager.read_ahead() as reading:
            found = [board.id for board in reading.items(limit=3)]
    else:
        found = anyio.run(run, backend=mode.name)
    assert found == ["1", "2", "3"]


def test_a_bookmark_that_cannot_be_sent_is_an_error(mode: Mode) -> None:
    content = b'{"items": [{"id": "1"}], "bookmark": "\\ud83d"}'  # half an emoji
    client = mode.client([httpx.Response(200, content=content)])
    with pytest.raises(errors.InvalidResponseError, match=r"boards/list: the bookmark .* is not text"):
        mode.wait(lambda: client.boards.list().all())


def test_a_pager_shows_its_list_and_cannot_be_pickled(mode: Mode) -> None:
    pager = mode.client([]).boards.list()
    kind = "Pager" if mode.name == "sync" else "AsyncPager"
    assert repr(pager) == f"<{kind} of boards/list>"
    with pytest.raises(TypeError, match=rf"^{kind} cannot be pickled .*bookmark="):
        pickle.dumps(pager)
