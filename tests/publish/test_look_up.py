"""The look-up step by step: its rivals, its pages, and what its errors state."""

import json
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qsl

import pytest
from pinkit import errors
from pinkit._core.effects import Sleep
from pinkit._core.server_time import Moment
from pinkit._publishing import reconcile
from pinkit._publishing.creations import Claims, Creation
from pinkit._publishing.destination import Place
from pinkit._publishing.reconcile import Fit, Mark
from pinkit_generated import operations

BASE = 1_700_000_000.0
SINCE = Moment(BASE, BASE)
CREATED = "2023-11-14T22:13:20Z"  # BASE


def mark(title: str | None = "A", board: str = "1", **more: Any) -> Mark:
    return Mark(place=Place(board), words={"title": title}, types=frozenset({"image"}), **more)


def pin(pin_id: str = "7", title: str | None = "A", **more: Any) -> dict[str, Any]:
    return {"id": pin_id, "created_at": CREATED, "media": {"media_type": "image"}, "title": title, **more}


def rival(title: str = "A", state: Any = "unknown", **more: Any) -> Creation:
    return Creation("rival", mark=mark(title), state=state, began=SINCE, ended=BASE, **more)


class Lists:
    """What a look-up needs of the engine: a clock, the claims, and pages of Pins.

    Args:
        pages: The Pins of each page.
    """

    def __init__(self, *pages: list[dict[str, Any]]) -> None:
        self.claims = Claims()
        self.shared = SimpleNamespace(of=lambda _: self.claims)
        self.now = 0.0
        self.clock = SimpleNamespace(monotonic=lambda: self.now)
        self.asked: list[Any] = []
        self._pages = pages

    def exchange(self, request: Any) -> Any:
        self.asked.append(request)
        number = len(self.asked)
        items = self._pages[number - 1]
        page = SimpleNamespace(
            items=[SimpleNamespace(id=each["id"]) for each in items],
            bookmark=f"page {number + 1}" if number < len(self._pages) else None,
        )
        return page, SimpleNamespace(content=json.dumps({"items": items}).encode())
        yield

    def run(self, steps: Any, at_pause: Callable[[], object] = lambda: None) -> Any:
        """Run steps; time passes only while they sleep."""
        slept = []
        try:
            while True:
                step = next(steps)
                assert isinstance(step, Sleep)
                slept.append(step.seconds)
                self.now += step.seconds
                at_pause()
        except StopIteration as done:
            return done.value, slept


def look(engine: Any, fingerprint: Mark, creation: Creation, deadline: float = 60.0) -> Any:
    return reconcile._look_up(engine, fingerprint, creation, lambda: SINCE, deadline)


# Pages -----------------------------------------------------------------------------------------------------


def test_pages_are_of_the_largest_size_and_follow_their_bookmarks() -> None:
    engine = Lists([pin("1", "B")], [pin("2", "B")], [pin("3")])
    (found, doubtful), _ = engine.run(look(engine, mark(), Creation("me")))
    assert (found.id, doubtful) == ("3", [])
    assert [dict(parse_qsl(each.query)) for each in engine.asked] == [
        {"page_size": "250"},
        {"page_size": "250", "bookmark": "page 2"},
        {"page_size": "250", "bookmark": "page 3"},
    ]
    assert engine.claims.is_anothers("3", "somebody")


def test_the_lists_are_those_of_the_place_and_the_private_pins() -> None:
    words = {"title": "A"}
    for account, query in ((None, ""), ("5", "ad_account_id=5")):
        for place, path in ((Place("1", "2"), "/boards/1/sections/2/pins"), (Place("1"), "/boards/1/pins")):
            lists = Mark(place=place, words=words, ad_account_id=account).lists()
            assert [(each.path, each.query) for each in (build() for build in lists)] == [(path, query)]
        lists = Mark(place=Place(None), words=words, ad_account_id=account, is_removable=True).lists()
        (private,) = (build() for build in lists)
        assert private.path == "/pins"
        assert dict(parse_qsl(private.query)) == {"pin_type": "PRIVATE", **dict(parse_qsl(query))}


def test_a_list_of_saved_pins_is_read_to_its_end() -> None:
    old = {"created_at": "2020-01-01T00:00:00Z"}
    pages = [pin("1", **old), pin("2", **old)], [pin("3", parent_pin_id="9", **old)]
    engine = Lists(*pages)
    (found, _), _ = engine.run(look(engine, mark(parent="9"), Creation("me")))
    assert found.id == "3"
    engine = Lists(*pages)
    (found, _), _ = engine.run(look(engine, mark(), Creation("me")))
    assert (found, len(engine.asked)) == (None, 1)  # a list with the newest first has reached older Pins


def test_a_board_that_does_not_end_is_an_error() -> None:
    engine = Lists(*[[pin("1", "B")]] * 50)
    with pytest.raises(errors.PinterestError, match="more than 10000 Pins, and was not read completely"):
        engine.run(look(engine, mark(), Creation("me")))
    assert len(engine.asked) == 40


@pytest.mark.parametrize(
    ("items", "raw", "bookmark", "message"),
    [
        (None, [], None, "the response is not a list of Pins"),
        ([], None, None, "the response is not a list of Pins"),
        ([], [], 5, "the response is not a list of Pins"),
        ([1], [], None, "an item in the response is not a Pin"),
        ([1], [{"id": None}], None, "an item in the response is not a Pin"),
        ([1], [None], None, "an item in the response is not a Pin"),
        ([1, 2], [{"id": "1"}], None, "an item in the response is not a Pin"),
    ],
)
def test_a_response_that_is_no_page_of_pins_proves_nothing(
    items: Any, raw: Any, bookmark: Any, message: str
) -> None:
    page = SimpleNamespace(items=items, bookmark=bookmark)
    with pytest.raises(errors.PinterestError, match=f"^{message}$"):
        reconcile._pins(page, json.dumps({"items": raw}).encode())
    with pytest.raises(errors.PinterestError, match=r"^the response is not a list of Pins$"):
        reconcile._pins(None, b"{}")


# Candidates ------------------------------------------------------------------------------------------------


def test_a_pin_of_another_creation_is_no_candidate() -> None:
    engine = Lists([pin("1"), pin("2")])
    assert engine.claims.take("1", "rival")
    (found, _), _ = engine.run(look(engine, mark(), Creation("me")))
    assert found.id == "2"


def test_a_pin_that_better_fits_another_creation_is_passed_over() -> None:
    engine = Lists([pin("1", description="D"), pin("2", description="E")])
    other = rival()
    other.mark = Mark(place=Place("1"), words={"title": "A", "description": "D"})
    engine.claims.open(other)
    (found, _), _ = engine.run(look(engine, mark(), Creation("me")))
    assert found.id == "2"


def test_what_was_found_is_settled_and_belongs_to_its_creation() -> None:
    engine, mine = Lists([pin("1")]), Creation("me", mark=mark(), ended=BASE)
    engine.claims.open(mine)
    engine.run(look(engine, mark(), mine))
    assert mine.state == "settled"
    assert engine.claims.others("rival", SINCE) == []
    assert engine.claims.was_found("1", "rival")
    assert not engine.claims.was_found("1", "me")


@pytest.mark.parametrize(
    ("count", "several"), [(1, "0"), (3, "0, 1, 2"), (4, "0, 1, 2 and others"), (9, "0, 1, 2 and others")]
)
def test_candidates_that_cannot_be_decided_are_named(
    monkeypatch: pytest.MonkeyPatch, count: int, several: str
) -> None:
    pins = [pin(str(number), None) for number in range(count)]
    engine: Any = Lists()
    monkeypatch.setattr(reconcile, "within", lambda engine, _: engine)
    monkeypatch.setattr(reconcile, "patience", lambda _: 60.0)
    engine.exchange = lambda request: Lists(pins).exchange(request)
    with pytest.raises(errors.PinterestError) as raised:
        engine.run(reconcile.find(engine, mark(), Creation("me"), lambda: SINCE))
    assert str(raised.value) == f"Pin {several} may be this one, but this cannot be decided; check the board"


# Rivals ----------------------------------------------------------------------------------------------------


def ours(engine: Lists, said: Any, deadline: float = 60.0, mine: Mark | None = None, **more: Any) -> Any:
    own: Any = mine or mark()
    any_engine: Any = engine
    return reconcile._may_be_ours(any_engine, own, Creation("me", **more), lambda: SINCE, deadline, said)


def test_a_look_up_waits_longer_each_time_for_a_rival() -> None:
    engine, other = Lists(), rival(state="under way")
    engine.claims.open(other)

    def at_pause() -> None:
        if engine.now > 5:
            engine.claims.take("7", "rival")
            engine.claims.settle("rival")

    mine, slept = engine.run(ours(engine, pin()), at_pause)
    assert mine is False  # the Pin is the rival's
    assert slept[:4] == pytest.approx([0.1, 0.15, 0.225, 0.3375])
    assert max(slept) <= 2.0


def test_the_pause_is_bounded_and_ends_at_the_deadline() -> None:
    engine = Lists()
    engine.claims.open(rival(state="under way"))
    with pytest.raises(errors.PinterestError, match="Pin 7 may be this one, or belong to another creation"):
        engine.run(ours(engine, pin(), 20.0))
    assert 18.0 <= engine.now < 20.0
    slept = Lists()
    slept.claims.open(rival(state="under way"))
    with pytest.raises(errors.PinterestError):
        slept.run(ours(slept, pin(), 0.1))  # not shorter than the first pause
    assert slept.now == 0


def test_a_rival_with_an_equal_match_is_undecided_unless_it_makes_the_same_pin() -> None:
    engine = Lists()
    engine.claims.open(rival())
    with pytest.raises(errors.PinterestError, match="belong to another creation with an unknown outcome"):
        engine.run(ours(engine, pin()))
    engine = Lists()
    engine.claims.open(rival(same="content"))
    assert engine.run(ours(engine, pin(), same="content"))[0] is True


@pytest.mark.parametrize(("mine", "its", "is_mine"), [("A", "A and more", True), ("A and more", "A", False)])
def test_the_better_match_gets_the_pin(mine: str, its: str, is_mine: bool) -> None:
    engine = Lists()
    engine.claims.open(rival(its))
    assert engine.run(ours(engine, pin(title="A"), mine=mark(mine)))[0] is is_mine


@pytest.mark.parametrize(
    ("creation", "created", "fit"),
    [
        (rival(), CREATED, Fit.YES),
        (rival(), "2023-11-14T22:00:00Z", Fit.NO),  # before it began
        (rival(), None, Fit.YES),
        (rival("B"), CREATED, Fit.NO),
        (Creation("rival"), CREATED, Fit.NO),
        (Creation("rival", mark=mark(board="2")), CREATED, Fit.NO),
    ],
)
def test_a_rival_fits_a_pin_of_its_time_board_and_words(creation: Creation, created: Any, fit: Fit) -> None:
    assert reconcile._rival_fit(creation, mark(), pin(created_at=created)) is fit


def test_the_fingerprint_of_a_request_is_that_of_its_pin() -> None:
    source = {"source_type": "image_url", "url": "https://i.example/1.jpg"}
    body: Any = {"board_id": "1", "board_section_id": "2", "title": "A", "link": "https://a.example"}
    made = reconcile._of_request(operations.pins_create(media_source=source, **body))  # type: ignore[arg-type]
    assert made is not None
    assert (made.place, made.parent) == (Place("1", "2"), None)
    assert made.words["title"] == "A"
    assert made.words["link"] == "https://a.example"
    saved = reconcile._of_request(operations.pins_save("9", board_id="1"))
    assert saved is not None
    assert (saved.parent, saved.place.board_id) == ("9", "1")
    assert reconcile._of_request(None) is None


# Times and links -------------------------------------------------------------------------------------------


def test_a_pin_at_the_edge_of_the_tolerance_still_fits() -> None:
    edge = "2023-11-14T22:13:17.000001Z"  # with one millionth of slack
    since = Moment(BASE - 3 + 2 + 1e-6, BASE)
    assert reconcile._created(edge).latest == pytest.approx(since.earliest - 2)
    exact = Moment(reconcile._created(edge).latest + 2, BASE)
    assert reconcile._time_fit(edge, exact) is not Fit.NO


def test_a_time_without_an_offset_is_one_of_any_zone() -> None:
    moment = reconcile._created("2023-11-14T22:13:20.5")
    assert moment == Moment(BASE + 0.5 - 14 * 3600, BASE + 0.5 + 14 * 3600)


def test_equal_times_are_in_order_for_the_end_of_a_list() -> None:
    equal: list[Any] = [{"created_at": "2023-11-14T22:13:15.000001Z"}] * 2
    assert reconcile._ends(equal, SINCE)


@pytest.mark.parametrize(
    ("sent", "got", "is_same"),
    [
        ("https://a.example/p?q=", "https://a.example/p?q=", True),
        ("https://a.example/p?q=", "https://a.example/p", False),
        ("https://a.example/p?q=&r=1", "https://a.example/p?r=1&q=", True),
        ("https://a.example/p/", "https://a.example/p", True),
        ("https://a.example/X", "https://a.example/", False),
        ("mailto:a", "https://a.example/a", False),
    ],
)
def test_links_are_equal_but_for_added_parameters(sent: str, got: str, is_same: bool) -> None:
    assert reconcile._same_link(sent, got) is is_same


def test_letters_of_a_text_are_compared_without_what_is_between() -> None:
    assert reconcile._letters("A b&amp;C!") == "abc"
