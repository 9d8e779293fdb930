"""Product tags and AI disclosures: checked first, sent, and never lost, in both clients."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any, get_args

import pinkit
import pytest
from pinkit import errors
from pinkit._publishing.draft import AiDisclosure
from pinkit._publishing.product_tags import MOST_TAGS
from workbench import PNG, VIDEO, Bench

ROOT = Path(__file__).parent.parent.parent
URL = "https://i.example/1.jpg"
MISSING = "404404"


def products(bench: Bench, count: int = 2) -> list[str]:
    """Pins of this user that can be tagged on others."""
    board = bench.board("Products")
    source = {"source_type": "image_url", "url": URL}
    make = functools.partial(bench.client.pins.create, board_id=board, media_source=source)
    return [str(bench.wait(make).id) for _ in range(count)]


def tags(bench: Bench, pin_id: str | None) -> list[str]:
    response = bench.wait(lambda: bench.client.pins.product_tags.list(pin_id))
    return [tag.pin_id for tag in response.product_tags]


def publish(bench: Bench, batch: Any, journal: Path | None = None) -> Any:
    return bench.wait(lambda: bench.make().pins.publish_many(batch, journal=journal))


def states(results: Any) -> list[tuple[str, bool]]:
    """The state of each result, and whether its tags failed."""
    return [(result.state, result.tags_error is not None) for result in results]


# One Pin -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["image", "video"])
def test_a_pin_is_created_with_its_tags(bench: Bench, kind: str) -> None:
    board, (first, second) = bench.board(), products(bench)
    pins, more = bench.client.pins, {"product_tags": [first, second], "ai_disclosures": ("AI_MODIFIED",)}
    if kind == "image":
        pin = bench.wait(lambda: pins.create_image(PNG, board_id=board, **more))
    else:
        pin = bench.wait(lambda: pins.create_video(VIDEO, board_id=board, cover=1, **more))
    assert tags(bench, pin.id) == [first, second]
    assert pin.ai_disclosures.values == ["AI_MODIFIED"]
    assert bench.wait(lambda: pins.get(pin.id)).ai_disclosures.values == ["AI_MODIFIED"]
    assert "product_tags" not in bench.mock.requests.of("pins/create")[-1].body
    (sent,) = bench.mock.requests.of("product_tags/bulk_add")
    assert sent.body == {"product_tags": [{"pin_id": first}, {"pin_id": second}]}


@pytest.mark.parametrize("given", [{}, {"product_tags": None, "ai_disclosures": None}, {"product_tags": []}])
def test_no_tags_are_no_request(bench: Bench, given: dict[str, Any]) -> None:
    board = bench.board()
    bench.wait(lambda: bench.client.pins.create_image(URL, board_id=board, **given))
    assert bench.mock.requests.of("product_tags/bulk_add") == []
    assert "ai_disclosures" not in bench.mock.requests.of("pins/create")[0].body


def test_the_most_tags_are_one_request(bench: Bench) -> None:
    board, wanted = bench.board(), products(bench, MOST_TAGS)
    pin = bench.wait(lambda: bench.client.pins.create_image(URL, board_id=board, product_tags=wanted))
    assert tags(bench, pin.id) == wanted
    assert len(bench.mock.requests.of("product_tags/bulk_add")) == 1


@pytest.mark.parametrize(
    "fault",
    [("lost", {}), ("reset", {}), ("error", {"status": 503}), ("error", {"status": 500, "done": True})],
)
def test_a_tag_request_whose_response_was_lost_is_repeated(bench: Bench, fault: Any) -> None:
    board, wanted = bench.board(), products(bench)
    kind, options = fault
    bench.mock.faults.add(kind, "product_tags/bulk_add", times=2, **options)
    pin = bench.wait(lambda: bench.client.pins.create_image(URL, board_id=board, product_tags=wanted))
    assert tags(bench, pin.id) == wanted
    assert [each.id for each in bench.pins(board)] == [pin.id]


def test_a_pin_that_was_found_after_a_lost_response_gets_its_tags(bench: Bench) -> None:
    board, wanted = bench.board(), products(bench)
    bench.mock.faults.add("lost", "pins/create", times=1)
    pin = bench.wait(lambda: bench.client.pins.create_image(URL, board_id=board, product_tags=wanted))
    assert tags(bench, pin.id) == wanted
    assert [each.id for each in bench.pins(board)] == [pin.id]


def test_the_error_about_rejected_tags_carries_the_pin(bench: Bench) -> None:
    board, (good, _) = bench.board(), products(bench)
    with pytest.raises(errors.BadRequestError, match=rf"Not eligible: {MISSING} \(PIN_MISSING\)") as raised:
        bench.wait(lambda: bench.client.pins.create_image(URL, board_id=board, product_tags=[good, MISSING]))
    (pin,) = bench.pins(board)
    assert raised.value.pin is not None
    assert raised.value.pin.id == pin.id
    assert raised.value.details == {"product_tags": [{"pin_id": MISSING, "error_message": "PIN_MISSING"}]}
    assert any(f"Pin {pin.id} exists, so do not create it again" in note for note in raised.value.__notes__)
    assert tags(bench, pin.id) == []  # all or none


def test_an_error_before_the_pin_exists_carries_none(bench: Bench) -> None:
    with pytest.raises(errors.NotFoundError) as raised:
        bench.wait(lambda: bench.client.pins.create_image(URL, board_id="404", product_tags=["1"]))
    assert raised.value.pin is None
    assert bench.mock.requests.of("product_tags/bulk_add") == []


def test_a_connection_that_is_lost_for_good_still_names_the_pin(bench: Bench) -> None:
    board, wanted = bench.board(), products(bench)
    bench.mock.faults.add("lost", "product_tags/bulk_add", times=None)
    with pytest.raises(errors.APIConnectionError) as raised:
        bench.wait(lambda: bench.client.pins.create_image(URL, board_id=board, product_tags=wanted))
    assert [each.id for each in bench.pins(board)] == [raised.value.pin and raised.value.pin.id]


def test_an_interruption_names_the_pin(bench: Bench) -> None:
    board, wanted = bench.board(), products(bench)

    def stop(request: Any) -> None:
        if request.url.path.endswith("/product_tags"):
            bench.line.before = lambda _: None
            raise LookupError("mine")

    bench.line.before = stop
    with pytest.raises(LookupError) as raised:
        bench.wait(lambda: bench.client.pins.create_image(URL, board_id=board, product_tags=wanted))
    (pin,) = bench.pins(board)
    assert any(f"Pin {pin.id} exists" in note for note in raised.value.__notes__)


@pytest.mark.parametrize("use", ["one", "many"])
def test_the_sandbox_which_has_no_tags_is_an_error_before_the_pin_exists(bench: Bench, use: str) -> None:
    client = bench.make(environment="sandbox")
    board = bench.board()
    item = {"board_id": board, "image": URL, "product_tags": ["1"]}
    with pytest.raises(errors.NotInSandboxError, match="product_tags/bulk_add"):
        bench.wait(
            lambda: (
                client.pins.create_image(URL, board_id=board, product_tags=["1"])
                if use == "one"
                else client.pins.publish_many([item])
            )
        )
    assert bench.pins(board) == []


# Bad input -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "kind", "message"),
    [
        ({"product_tags": ["1"] * 2}, ValueError, "product_tags: 1 is given more than once"),
        (
            {"product_tags": [str(n) for n in range(MOST_TAGS + 1)]},
            ValueError,
            "product_tags: 25 tags .* at most 24",
        ),
        ({"product_tags": ["a"]}, ValueError, "product_tags: 'a' is not the id of a product Pin"),
        ({"product_tags": [""]}, ValueError, "product_tags: '' is not the id"),
        ({"product_tags": ["٣"]}, ValueError, "product_tags: '٣' is not the id"),
        ({"product_tags": [1]}, TypeError, r"product_tags must be a list of .*; 1 is int"),
        ({"product_tags": [{"pin_id": "1"}]}, TypeError, "product_tags must be a list of .* is dict"),
        ({"product_tags": 1}, TypeError, "product_tags must be a list of .*, not 1"),
        ({"product_tags": {"1": 2}}, TypeError, "product_tags must be a list of .*, not {'1': 2}"),
        (
            {"ai_disclosures": ["AI"]},
            ValueError,
            "ai_disclosures: 'AI' is no AI disclosure; allowed are AI_MODIFIED, SYNTHETIC_PERFORMER",
        ),
        ({"ai_disclosures": ["ai_modified"]}, ValueError, "ai_disclosures: 'ai_modified' is no"),
        ({"ai_disclosures": [None]}, TypeError, "ai_disclosures must be a list of .*; None is NoneType"),
        ({"ai_disclosures": True}, TypeError, "ai_disclosures must be a list of .*, not True"),
    ],
)
@pytest.mark.parametrize("use", ["image", "video", "many"])
def test_what_cannot_be_tags_or_disclosures_is_an_error_before_anything_is_sent(
    bench: Bench, given: dict[str, Any], kind: type[Exception], message: str, use: str
) -> None:
    pins = bench.client.pins
    item = {"board_name": "Ideas", "image": URL, **given}
    if use == "many":
        kind, message = ValueError, rf"(?s)nothing was sent.*pins\[0\]: {message}"
    with pytest.raises(kind, match=message):
        bench.wait(
            lambda: {
                "image": lambda: pins.create_image(PNG, board_name="Ideas", **given),
                "video": lambda: pins.create_video(VIDEO, board_name="Ideas", cover=1, **given),
                "many": lambda: pins.publish_many([item]),
            }[use]()
        )
    assert bench.line.sent == []


@pytest.mark.parametrize("name", ["product_tags", "ai_disclosures"])
def test_one_text_is_no_list(bench: Bench, name: str) -> None:
    with pytest.raises(TypeError, match=f"{name} must be a list of .*, not '12'"):
        bench.wait(lambda: bench.client.pins.create_image(URL, board_name="Ideas", **{name: "12"}))
    assert bench.line.sent == []


def test_the_limits_are_those_of_the_document() -> None:
    schemas = json.loads((ROOT / "spec" / "openapi.json").read_text("utf-8"))["components"]["schemas"]
    assert schemas["ProductTagsBulkAddRequest"]["properties"]["product_tags"]["maxItems"] == MOST_TAGS
    assert schemas["AiDisclosureItem"]["enum"] == [*get_args(AiDisclosure)]


# Batches -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["csv", "jsonl", "mappings"])
def test_a_batch_is_published_with_its_tags(bench: Bench, tmp_path: Path, kind: str) -> None:
    board, (first, second) = bench.board(), products(bench)
    one, two = (
        {"board_id": board, "image": URL, "title": "1"},
        {"board_id": board, "image": URL, "title": "2"},
    )
    both = {"product_tags": [first, second], "ai_disclosures": ["AI_MODIFIED", "SYNTHETIC_PERFORMER"]}
    batch: Any = [{**one, **both}, two]
    if kind == "csv":
        batch = tmp_path / "pins.csv"
        batch.write_text(
            "board_id,image,title,product_tags,ai_disclosures\n"
            f"{board},{URL},1,{first} | {second},AI_MODIFIED|SYNTHETIC_PERFORMER\n"
            f"{board},{URL},2,,\n"
        )
    elif kind == "jsonl":
        batch = tmp_path / "pins.jsonl"
        batch.write_text("\n".join(map(json.dumps, [{**one, **both}, two])))
    done = publish(bench, batch)
    assert states(done) == [("published", False)] * 2
    assert tags(bench, done[0].pin_id) == [first, second]
    assert tags(bench, done[1].pin_id) == []
    assert done[0].pin.ai_disclosures.values == ["AI_MODIFIED", "SYNTHETIC_PERFORMER"]
    assert "ai_disclosures" not in bench.mock.requests.of("pins/create")[-1].body


def test_a_pin_whose_tags_were_rejected_is_published_and_the_next_run_corrects_them(
    bench: Bench, tmp_path: Path
) -> None:
    board, journal, (good, other) = bench.board(), tmp_path / "journal", products(bench)
    one, two = (
        {"board_id": board, "image": URL, "title": "1"},
        {"board_id": board, "image": URL, "title": "2"},
    )
    told: list[Any] = []
    batch = [{**one, "product_tags": [good, MISSING]}, {**two, "product_tags": [good]}]
    done = bench.wait(lambda: bench.client.pins.publish_many(batch, journal=journal, on_result=told.append))
    assert told == done
    assert states(done) == [("published", True), ("published", False)]
    assert done[0].succeeded
    assert f"{MISSING} (PIN_MISSING)" in pinkit.to_dict(done[0])["tags_error"]
    assert pinkit.to_dict(done[1])["tags_error"] is None
    assert tags(bench, done[0].pin_id) == []
    # What was rejected is sent again; what is done is not.
    assert states(publish(bench, batch, journal)) == [
        ("already_published", True),
        ("already_published", False),
    ]
    batch[0]["product_tags"] = [good, other]
    assert states(publish(bench, batch, journal)) == [
        ("already_published", False),
        ("already_published", False),
    ]
    assert tags(bench, done[0].pin_id) == [good, other]
    before = len(bench.mock.requests.of("product_tags/bulk_add"))
    assert states(publish(bench, batch, journal)) == [
        ("already_published", False),
        ("already_published", False),
    ]
    assert len(bench.mock.requests.of("product_tags/bulk_add")) == before == 4
    assert len(bench.pins(board)) == 2


def test_tags_that_a_batch_gains_are_added(bench: Bench, tmp_path: Path) -> None:
    board, journal, (first, second) = bench.board(), tmp_path / "journal", products(bench)
    pin = {"board_id": board, "image": URL}
    (done,) = publish(bench, [pin], journal)
    for wanted in ([first], [first, second], [second]):
        assert states(publish(bench, [{**pin, "product_tags": wanted}], journal)) == [
            ("already_published", False)
        ]
    assert tags(bench, done.pin_id) == [first, second]
    sent = [each.body["product_tags"] for each in bench.mock.requests.of("product_tags/bulk_add")]
    assert sent == [[{"pin_id": first}], [{"pin_id": second}]]  # what is there is not sent again


def test_pins_that_differ_only_in_their_tags_need_keys(bench: Bench, tmp_path: Path) -> None:
    board, journal, (first, second) = bench.board(), tmp_path / "journal", products(bench)
    pin = {"board_id": board, "image": URL}
    with pytest.raises(ValueError, match=r"pins\[1\]: key: give one to each Pin that differs"):
        publish(bench, [{**pin, "product_tags": [first]}, {**pin, "product_tags": [second]}])
    assert bench.pins(board) == []
    keyed = [{**pin, "key": each, "product_tags": [each]} for each in (first, second)]
    bench.mock.faults.add("lost", "pins/create", times=2)
    for batch in (keyed, keyed[::-1]):
        for result in publish(bench, batch, journal):
            assert tags(bench, result.pin_id) == [result.key]
    publish(bench, [{**pin, "product_tags": each} for each in ([first, second], [second, first])])
    assert len(bench.pins(board)) == 4


@pytest.mark.parametrize("reached", [False, True], ids=["not sent", "sent"])
def test_a_run_that_ended_between_both_requests_loses_no_tag(
    bench: Bench, tmp_path: Path, reached: bool
) -> None:
    board, journal, wanted = bench.board(), tmp_path / "journal", products(bench)
    batch = [{"board_id": board, "image": URL, "title": title, "product_tags": wanted} for title in "ab"]

    def stop(request: Any) -> None:
        if request.url.path.endswith("/product_tags") and request.method == "POST":
            bench.line.before = lambda _: None
            if reached:
                bench.mock.transport.handle_request(request)
            raise LookupError("killed")

    bench.line.before = stop
    with pytest.raises(LookupError):
        publish(bench, batch, journal)
    assert pinkit.Journal(journal).unresolved() == []  # the Pin is known, and its tags need nobody
    done = publish(bench, batch, journal)
    assert states(done) == [("already_published", False), ("published", False)]
    assert [tags(bench, result.pin_id) for result in done] == [wanted, wanted]
    assert len(bench.pins(board)) == 2


def test_a_tag_request_that_is_lost_for_good_is_sent_by_the_next_run(bench: Bench, tmp_path: Path) -> None:
    board, journal, wanted = bench.board(), tmp_path / "journal", products(bench)
    batch = [{"board_id": board, "image": URL, "product_tags": wanted}]
    bench.mock.faults.add("reset", "product_tags/bulk_add", times=4)
    assert states(publish(bench, batch, journal)) == [("published", True)]
    done = publish(bench, batch, journal)
    assert states(done) == [("already_published", False)]
    assert tags(bench, done[0].pin_id) == wanted


def test_an_error_about_all_tags_ends_the_run_with_the_pin_among_its_results(
    bench: Bench, tmp_path: Path
) -> None:
    board, journal, wanted = bench.board(), tmp_path / "journal", products(bench)
    batch = [{"board_id": board, "image": URL, "title": title, "product_tags": wanted} for title in "ab"]
    bench.mock.faults.add("error", "product_tags/bulk_add", times=1, status=401, code=2)
    with pytest.raises(errors.AuthenticationError) as raised:
        publish(bench, batch, journal)
    (pin,) = bench.pins(board)
    (result,) = raised.value.published
    assert (result.pin_id, result.state, result.tags_error) == (pin.id, "published", raised.value)
    assert states(publish(bench, batch, journal)) == [("already_published", False), ("published", False)]
    assert tags(bench, pin.id) == wanted


def test_a_quota_is_waited_for_between_both_requests(bench: Bench) -> None:
    board, wanted = bench.board(), products(bench)
    bench.mock.faults.add("throttled", "product_tags/bulk_add", times=1, seconds=7)
    before = bench.mode.clock.now
    done = publish(bench, [{"board_id": board, "image": URL, "product_tags": wanted}])
    assert states(done) == [("published", False)]
    assert bench.mode.clock.now - before >= 7


def test_an_unknown_pin_that_the_user_settles_gets_its_tags(bench: Bench, tmp_path: Path) -> None:
    board, journal, wanted = bench.board(), tmp_path / "journal", products(bench)
    batch = [{"board_id": board, "image": URL, "key": "a", "product_tags": wanted}]
    bench.mock.faults.add("lost", "pins/create", times=1)
    bench.mock.faults.add("error", "boards/list_pins", times=2, status=403, code=7)
    assert states(publish(bench, batch, journal)) == [("unknown", False)]
    assert bench.mock.requests.of("product_tags/bulk_add") == []
    (pin,) = bench.pins(board)
    pinkit.Journal(journal).resolve("a", pin_id=pin.id)
    assert states(publish(bench, batch, journal)) == [("already_published", False)]
    assert tags(bench, pin.id) == wanted
