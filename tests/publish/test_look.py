"""Which Pin matches, which does not, and which is undecided: an undecided look-up creates nothing."""

import functools
import math
from typing import Any

import pinkit
import pytest
from pinkit import errors
from pinkit._core.server_time import ANY_TIME, Moment
from pinkit._publishing import reconcile as look
from pinkit._publishing.destination import Place
from pinkit._publishing.reconcile import Fit, Mark, recorded
from workbench import PNG, VIDEO, Bench

URL = "https://i.example/1.jpg"
SENT = {
    "title": "A title",
    "description": "Words & more",
    "alt_text": "Alt",
    "link": "https://a.example/p?q=1",
}
BASE = 1_700_000_000.0
NOW = "2023-11-14T22:13:20"


def mark(**more: Any) -> Mark:
    given: dict[str, Any] = {"place": Place("1"), "words": SENT, "types": frozenset({"image"}), **more}
    return Mark(**given)


def pin(**changed: Any) -> dict[str, Any]:
    return {"id": "7", "created_at": f"{NOW}Z", "media": {"media_type": "image"}, **SENT, **changed}


@pytest.mark.parametrize(
    ("changed", "fit"),
    [
        ({}, Fit.YES),
        ({"title": " A  TITLE! "}, Fit.YES),
        ({"description": "Words &amp; more"}, Fit.YES),
        ({"title": "Another"}, Fit.NO),
        ({"description": "Another"}, Fit.NO),
        ({"alt_text": "Another"}, Fit.NO),
        ({"title": "A title and more"}, Fit.NO),
        ({"title": "A ti…"}, Fit.MAYBE),
        ({"title": None}, Fit.MAYBE),
        ({"title": 5}, Fit.MAYBE),
        ({"description": ""}, Fit.MAYBE),
        ({"description": "…"}, Fit.MAYBE),
        ({"link": "https://a.example/p?q=1&utm_source=pinterest"}, Fit.YES),
        ({"link": "https://www.A.example/p/?utm_source=x&q=1"}, Fit.YES),
        ({"link": "http://a.example/p?q=1#top"}, Fit.YES),
        ({"link": "https://a.example/%70?q=1"}, Fit.YES),
        ({"link": "https://a.example/p"}, Fit.MAYBE),  # its canonical form
        ({"link": "https://a.example/products/p?q=1"}, Fit.MAYBE),
        ({"link": "https://b.example/p?q=1"}, Fit.MAYBE),
        ({"link": "http://[::1"}, Fit.MAYBE),
        ({"link": None}, Fit.MAYBE),
        ({"media": {"media_type": "video"}}, Fit.NO),
        ({"media": {"media_type": "multiple_images"}}, Fit.NO),
        ({"media": {"media_type": "hologram"}}, Fit.MAYBE),
        ({"media": {"media_type": None}}, Fit.YES),
        ({"media": None}, Fit.YES),
        ({"media": []}, Fit.YES),
    ],
)
def test_how_well_a_pin_matches(changed: Any, fit: Fit) -> None:
    assert mark().fits(pin(**changed)) is fit


@pytest.mark.parametrize(
    ("sent", "got", "fit"),
    [
        ({}, {}, Fit.YES),
        ({"title": "A"}, {"title": "A", "description": "Filled in"}, Fit.ADDED),
        ({"link": "https://a.example"}, {"link": "https://a.example/", "title": "Filled in"}, Fit.ADDED),
        ({"title": "A"}, {"title": "B", "description": "Filled in"}, Fit.NO),
        ({}, {"alt_text": "Filled in"}, Fit.MAYBE),
        ({"title": "…"}, {"alt_text": "Filled in"}, Fit.MAYBE),
        ({"title": "…"}, {}, Fit.YES),
        ({"title": "A", "description": "B"}, {"title": "A", "alt_text": "Filled in"}, Fit.MAYBE),
    ],
)
def test_words_that_were_not_sent_may_be_filled_in(sent: Any, got: Any, fit: Fit) -> None:
    found = {"id": "7", **got}
    assert mark(words=sent).fits(found) is fit


@pytest.mark.parametrize(
    ("parent", "fit"), [("9", Fit.YES), ("8", Fit.NO), (None, Fit.MAYBE), ("", Fit.MAYBE)]
)
def test_a_saved_pin_is_recognised_by_the_one_it_was_saved_from(parent: Any, fit: Fit) -> None:
    saved = mark(parent="9", words={})
    assert saved.fits({"parent_pin_id": parent, "title": "Any"}) is fit
    old = {"parent_pin_id": parent, "created_at": "2020-01-01T00:00:00Z"}
    # At any age, there is at most one; without a parent, it is a different, older Pin.
    assert saved.fits_since(old, Moment(BASE, BASE + 1)) is (fit if parent else Fit.NO)


ODD_TIMES: tuple[Any, ...] = (None, "", 5, 1_700_000_000, "yesterday", "2023-11-14", [], {})
EXACT, ROUGH = Moment(BASE, BASE + 1), Moment(BASE - 3600, BASE + 3600)


@pytest.mark.parametrize(
    ("created", "since", "fit"),
    [
        (f"{NOW}Z", EXACT, Fit.YES),
        (f"{NOW}+00:00", EXACT, Fit.YES),
        (f"{NOW}.123Z", EXACT, Fit.YES),
        ("2023-11-14T23:13:20+01:00", EXACT, Fit.YES),
        ("2023-11-14T22:13:18Z", EXACT, Fit.YES),  # times that differ by two seconds may be equal
        ("2023-11-14T22:13:17.500Z", EXACT, Fit.NO),
        ("2023-11-14T22:13:16Z", EXACT, Fit.NO),
        ("2033-11-14T22:13:16Z", EXACT, Fit.YES),
        (f"{NOW}Z", Moment(BASE, BASE + 5), Fit.YES),
        (f"{NOW}Z", Moment(BASE, BASE + 5.1), Fit.MAYBE),
        (f"{NOW}Z", ROUGH, Fit.MAYBE),
        ("2023-11-14T21:13:16Z", ROUGH, Fit.NO),
        ("2023-11-14T23:13:18Z", ROUGH, Fit.YES),
        ("2023-11-14T23:13:17Z", ROUGH, Fit.MAYBE),
        (f"{NOW}Z", ANY_TIME, Fit.MAYBE),
        ("2001-01-01T00:00:00Z", ANY_TIME, Fit.MAYBE),
        (NOW, EXACT, Fit.MAYBE),  # without an offset
        ("2023-11-14T08:13:20", EXACT, Fit.MAYBE),
        ("2023-11-14T08:13:10", EXACT, Fit.NO),
        ("2023-11-15T12:13:25", EXACT, Fit.YES),
        *((odd, EXACT, Fit.MAYBE) for odd in ODD_TIMES),
        ("0001-01-01T00:00:00+14:00", EXACT, Fit.NO),
        ("9999-12-31T23:59:59-14:00", EXACT, Fit.YES),
    ],
)
def test_the_creation_time_of_a_pin_is_compared(created: Any, since: Moment, fit: Fit) -> None:
    assert mark().fits_since(pin(created_at=created), since) is fit
    assert mark().fits_since(pin(created_at=created, title="Another"), since) is Fit.NO


def test_a_fingerprint_from_a_journal_matches_the_same_pins() -> None:
    for each in (
        mark(),
        mark(place=Place("1", "2"), types=frozenset()),
        mark(place=Place(None), is_removable=True, ad_account_id="5"),
        mark(parent="9", words={}),
    ):
        assert recorded(each.record()) == each
    assert recorded({}) is None
    assert math.isinf(ANY_TIME.latest)


# Through the clients ---------------------------------------------------------------------------------------


def changing(bench: Bench, **changed: Any) -> None:
    """Change the Pins that look-ups read from what was sent."""
    table = bench.mock.world.table("pins")

    def change(request: Any) -> None:
        if request.method == "GET":
            for record in list(table):
                table.put(record["id"], {**record, **changed})

    bench.line.before = change


@pytest.mark.parametrize(
    ("changed", "is_found"),
    [
        ({"link": "https://a.example/p?q=1&utm_source=pinterest"}, True),
        ({"link": "https://shop.example/"}, False),
        ({"title": "A ti"}, False),
        ({"description": None}, False),
        ({"alt_text": "Alt"}, True),
    ],
)
def test_a_pin_is_found_by_text_that_pinterest_changed(bench: Bench, changed: Any, is_found: bool) -> None:
    board = bench.board()
    changing(bench, **changed)
    bench.mock.faults.add("lost", "pins/create")
    if is_found:
        bench.wait(lambda: bench.client.pins.create_image(PNG, board_id=board, **SENT))
    else:
        with pytest.raises(errors.APIConnectionError) as raised:
            bench.wait(lambda: bench.client.pins.create_image(PNG, board_id=board, **SENT))
        (pin,) = bench.pins(board)
        assert any(pin.id in note for note in raised.value.__notes__)
    assert len(bench.pins(board)) == 1


@pytest.mark.parametrize("kind", ["image", "carousel", "video"])
@pytest.mark.parametrize("theirs", ["image", "carousel"])
def test_a_pin_of_another_kind_is_no_match(bench: Bench, kind: str, theirs: str) -> None:
    board = bench.board()
    stranger = bench.make()
    media = {"image": URL, "carousel": [URL, URL]}
    bench.wait(lambda: stranger.pins.create_image(media[theirs], board_id=board, title="A"))
    bench.mock.faults.add("reset", "pins/create")
    if kind == "video":
        uploaded = bench.wait(lambda: bench.client.media.upload(VIDEO))
        done = bench.wait(
            lambda: bench.client.pins.create_video(media_id=uploaded, board_id=board, cover=0, title="A")
        )
    else:
        done = bench.wait(lambda: bench.client.pins.create_image(media[kind], board_id=board, title="A"))
    # A video can have the fields of an image while it is processed.
    is_another = kind != theirs and (kind, theirs) != ("video", "image")
    assert len(bench.pins(board)) == (2 if is_another else 1)
    assert done.id in {each.id for each in bench.pins(board)}


def test_the_best_match_of_several_is_used(bench: Bench) -> None:
    board = bench.board()
    stranger = bench.make()
    bench.mock.faults.add("lost", "pins/create")

    def more(request: Any) -> None:
        if request.method == "GET":
            bench.line.before = lambda _: None
            client = pinkit.Client(bench.mock.token, transport=bench.mock.transport)
            client.pins.create_image(URL, board_id=board, title="A", description="More words")
            client.pins.create_image(URL, board_id=board, title="A", description="Still more")

    bench.line.before = more
    pin = bench.wait(lambda: stranger.pins.create_image(URL, board_id=board, title="A"))
    assert (pin.title, pin.description) == ("A", None)
    assert len(bench.pins(board)) == 3


def test_a_list_is_read_until_older_pins(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    board = bench.board()
    for number in range(9):
        bench.wait(functools.partial(bench.make().pins.create_image, URL, board_id=board, title=f"{number}"))
        bench.mode.clock.now += 60
    monkeypatch.setattr(look, "_PAGE", 2)
    for fault, pages in (("lost", 1), ("reset", 3)):
        before = len(bench.mock.requests.of("boards/list_pins"))
        bench.mock.faults.add(fault, "pins/create")
        bench.wait(lambda: bench.make().pins.create_image(URL, board_id=board, title="New"))
        assert len(bench.mock.requests.of("boards/list_pins")) - before == pages
        bench.mode.clock.now += 60


@pytest.mark.parametrize(
    ("times", "ends"),
    [
        (["2023-11-14T22:13:20Z", "2023-11-14T22:13:16Z"], True),
        (["2023-11-14T22:13:20Z", "2023-11-14T22:13:17Z"], False),
        (["2023-11-14T22:13:16Z"], False),  # a single Pin has no order
        ([], False),
        (["2023-11-14T22:13:16Z", "2023-11-14T22:13:20Z"], False),
        (["2023-11-14T22:13:15Z", "2023-11-14T22:13:20Z", "2023-11-14T22:13:14Z"], False),
        (["2023-11-14T22:13:20Z", None], False),
        (["2023-11-14T22:13:20Z", None, "2023-11-14T22:13:14Z"], True),
    ],
)
def test_where_reading_a_list_ends(times: Any, ends: bool) -> None:
    assert look._ends([{"created_at": time} for time in times], EXACT) is ends
