"""`catalogs.items.upsert`, `update`, `delete` and `sync` write any number of items."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ads_bench import Killed, Shop
from pinkit import errors
from scripted import Mode, json_response
from scripted import mode as mode

US: dict[str, Any] = {"country": "US", "language": "en-US"}


def product(number: int, **more: Any) -> dict[str, Any]:
    attributes = {
        "title": f"Shoe {number}",
        "description": "A shoe",
        "link": f"https://shop.example/{number}",
        "image_link": ["https://shop.example/i.png"],
        "price": "12.50 USD",
        "availability": "in stock",
        **more,
    }
    return {"item_id": f"sku-{number}", "attributes": attributes}


def write(shop: Shop, verb: str, items: Any, **how: Any) -> Any:
    call = getattr(shop.client.catalogs.items, verb)
    return shop.wait(lambda: call(items, **{**US, **how}))


def batches(shop: Shop) -> list[list[Any]]:
    return [body["items"] for method, name, body in shop.line.sent if method == "POST" and name == "batch"]


def there(shop: Shop, *ids: str) -> list[Any]:
    """The titles of items at Pinterest; None for an item that is not there."""
    filters = {"catalog_type": "RETAIL", "item_ids": [*ids]}
    get = shop.client.catalogs.items.get_many
    response = shop.wait(lambda: get(country="US", language="en-US", filters=filters))
    attributes = [getattr(item, "attributes", None) for item in response.items]
    return [None if each is None else each.title for each in attributes]


def test_any_number_is_written_and_waited_for(shop: Shop) -> None:
    results = write(shop, "upsert", map(product, range(2500)))
    assert [len(batch) for batch in batches(shop)] == [1000, 1000, 500]
    assert [result.index for result in results] == [*range(2500)]
    assert {result.state for result in results} == {"done"}
    assert results.ids == [f"sku-{number}" for number in range(2500)]
    assert {item["operation"] for batch in batches(shop) for item in batch} == {"UPSERT"}


def test_several_batches_are_processed_at_the_same_time(shop: Shop) -> None:
    write(shop, "upsert", map(product, range(3000)))
    kinds = [method for method, *_ in shop.line.sent]
    assert kinds[:3] == ["POST"] * 3


def test_failures_have_the_index_among_all_items(shop: Shop) -> None:
    given = [product(n, **({"link": "nowhere"} if n in (5, 1005) else {})) for n in range(1010)]
    results = write(shop, "upsert", given)
    assert [(each.index, each.code) for each in results.failed] == [(5, 101), (1005, 101)]
    assert "is not a URL" in results.failed[1].message
    assert results.results[1006].id == "sku-1006"


def test_items_are_changed_and_deleted(shop: Shop) -> None:
    write(shop, "upsert", map(product, range(3)))
    write(shop, "update", [{"id": "sku-1", "title": "Boot"}])
    write(shop, "delete", ["sku-2", {"item_id": "sku-0"}])
    assert there(shop, "sku-0", "sku-1", "sku-2") == [None, "Boot", None]


def test_an_item_that_is_not_valid_fails_alone(shop: Shop) -> None:
    given: list[Any] = [
        product(0),
        {"attributes": product(1)["attributes"]},
        product(0),
        product(3, price=12.5),
        None,
        {"id": 5, **product(5)["attributes"]},
        {"item_id": "sku-6"},
    ]
    results = write(shop, "upsert", given)
    assert [result.state for result in results] == ["done", *["failed"] * 4, "done", "failed"]
    messages = [result.message for result in results]
    assert messages[1] == "item_id: the id of the item is missing"
    assert messages[2] == "item_id: 'sku-0' is the id of item 0 as well"
    assert messages[3] == "attributes.price: must be a string, not a number"
    assert messages[4] == "an item is a mapping or a model, not NoneType"
    assert results.results[5].id == "5"
    assert messages[6] == "attributes: the item has none"


def test_a_lost_batch_is_sent_again(shop: Shop) -> None:
    shop.line.parts = [2, None]
    results = write(shop, "upsert", map(product, range(4)))
    assert {result.state for result in results} == {"done"}
    assert [len(batch) for batch in batches(shop)] == [4, 4]


def test_a_batch_that_is_not_completed_in_time_is_unknown(shop: Shop) -> None:
    shop.mock.settings.processing_seconds = 10_000
    results = write(shop, "upsert", [product(0)], timeout=5)
    assert [(each.state, each.may_retry) for each in results] == [("unknown", True)]
    assert isinstance(results.results[0].errors[0], errors.JobTimeoutError)


def test_an_error_of_a_batch_is_that_of_its_items(shop: Shop) -> None:
    shop.mock.faults.add("error", "items_batch/post", status=400, code=1, message="A feed exists.")
    results = write(shop, "upsert", map(product, range(1001)))
    assert [each.state for each in results] == ["failed"] * 1000 + ["done"]
    assert "accounts without a feed" in results.failed[0].errors[0].__notes__[0]


def test_hotels_have_the_same_call(shop: Shop) -> None:
    hotel = {"hotel_id": "h", "attributes": {"name": "Inn", "link": "https://inn.example"}}
    address = {"addr1": "1 Road", "city": "X", "region": "Y", "country": "US", "postal_code": "1"}
    hotel["attributes"] |= {  # type: ignore[operator]
        "description": "An inn",
        "brand": "Inn",
        "base_price": "100 USD",
        "latitude": 1.0,
        "longitude": 1.0,
        "neighborhood": ["x"],
        "address": address,
        "main_image": {"link": "https://inn.example/i.png", "tag": ["x"]},
    }
    results = write(shop, "upsert", [hotel], catalog_type="HOTEL", catalog_id="1")
    assert [each.state for each in results] == ["done"], results.results
    (_, _, body) = next(each for each in shop.line.sent if each[0] == "POST")
    assert (body["catalog_type"], body["catalog_id"]) == ("HOTEL", "1")


def test_a_killed_run_is_continued(shop: Shop, tmp_path: Path) -> None:
    if shop.mode.name != "sync":
        shop.mode = Mode("sync")
        shop.client, shop.wait = shop.make(), shop.mode.wait
    reads = [0]

    def kill(request: Any, after: bool) -> bool:
        reads[0] += after and request.method == "GET"
        return reads[0] == 2

    shop.mock.settings.processing_seconds = 0
    shop.line.kill = kill
    with pytest.raises(Killed):
        write(shop, "upsert", map(product, range(2500)), journal=tmp_path / "journal")
    shop.line.kill = lambda _, __: False
    results = write(shop, "upsert", map(product, range(2500)), journal=tmp_path / "journal")
    assert [each.state for each in results] == ["already_done"] * 1000 + ["done"] * 1500


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ({"country": ""}, "country must be a code"),
        ({"language": None}, "language must be a code"),
        ({"catalog_type": "CARS"}, "catalog_type must be one of RETAIL, HOTEL, CREATIVE_ASSETS, not 'CARS'"),
        ({"timeout": -1}, "timeout"),
    ],
)
def test_bad_arguments_are_rejected(shop: Shop, how: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        write(shop, "upsert", [product(0)], **how)
    assert not shop.line.sent


@pytest.mark.parametrize("items", [{"id": "1"}, "text", None, 5])
def test_items_are_an_iterable(shop: Shop, items: Any) -> None:
    with pytest.raises(TypeError, match=r"catalogs\.items\.delete: pass a list or an iterator"):
        write(shop, "delete", items)


# Only what changed ----------------------------------------------------------------------------------------


def test_only_what_changed_is_sent(shop: Shop, tmp_path: Path) -> None:
    state = tmp_path / "state"
    first = write(shop, "sync", map(product, range(2000)), state=state)
    assert {each.state for each in first} == {"done"}
    shop.line.sent.clear()
    changed = [product(n, **({"price": "9.99 USD"} if n % 100 == 0 else {})) for n in range(2001)]
    second = write(shop, "sync", reversed(changed), state=state)
    assert [len(batch) for batch in batches(shop)] == [21]
    assert {each.id for each in second if each.state == "done"} == {
        *(f"sku-{n}" for n in range(0, 2001, 100)),
    }
    assert len(second) == 2001
    shop.line.sent.clear()
    many = [product(n, **({"title": "new"} if n % 200 == 0 else {})) for n in range(2001)]
    write(shop, "sync", many, state=state)
    assert len(batches(shop)) == 1  # however far apart the changes are
    write(shop, "sync", changed, state=state)
    shop.line.sent.clear()
    third = write(shop, "sync", changed, state=state)
    assert not shop.line.sent
    assert {each.state for each in third} == {"already_done"}
    assert third.ids[7] == "sku-7"


def test_what_failed_is_sent_again(shop: Shop, tmp_path: Path) -> None:
    state = tmp_path / "state"
    given = [product(0), product(1, link="nowhere"), product(2, price=1)]
    for counts in (2, 1):
        shop.line.sent.clear()
        results = write(shop, "sync", given, state=state)
        assert [len(batch) for batch in batches(shop)] == [counts]
        assert [each.index for each in results.failed] == [1, 2]
    write(shop, "sync", [product(0, link="nowhere")], state=state)
    shop.line.sent.clear()
    write(shop, "sync", [product(0)], state=state)  # Pinterest still has this content
    assert not batches(shop)


def test_missing_items_are_deleted_on_request(shop: Shop, tmp_path: Path) -> None:
    state = tmp_path / "state"
    write(shop, "sync", map(product, range(5)), state=state)
    kept = [product(0), product(1, price=5)]  # the second one is not valid, but it is not missing
    results = write(shop, "sync", kept, state=state, delete_missing=True)
    assert [(each.index, each.state, each.id) for each in results] == [
        (0, "already_done", "sku-0"),
        (1, "failed", None),
        (2, "done", "sku-2"),
        (3, "done", "sku-3"),
        (4, "done", "sku-4"),
    ]
    assert there(shop, *(f"sku-{n}" for n in range(5))) == ["Shoe 0", "Shoe 1", None, None, None]
    shop.line.sent.clear()
    results = write(shop, "sync", [product(0), product(1)], state=state, delete_missing=True)
    assert {each.state for each in results} == {"already_done"}
    results = write(shop, "sync", map(product, range(3)), state=state)
    assert results.results[2].state == "done"  # it is there again


@pytest.mark.parametrize("given", [[], [{"title": "no id"}, product(0)]])
def test_nothing_is_deleted_by_mistake(shop: Shop, tmp_path: Path, given: list[Any]) -> None:
    state = tmp_path / "state"
    write(shop, "sync", map(product, range(3)), state=state)
    shop.line.sent.clear()
    with pytest.raises(ValueError, match=r"delete_missing: .* nothing was deleted"):
        write(shop, "sync", given, state=state, delete_missing=True)
    assert not batches(shop)


def test_an_error_of_the_source_deletes_nothing(shop: Shop, tmp_path: Path) -> None:
    def source() -> Iterator[Any]:
        yield product(0)
        raise KeyError("mine")

    state = tmp_path / "state"
    write(shop, "sync", map(product, range(3)), state=state)
    shop.line.sent.clear()
    with pytest.raises(KeyError, match="mine"):
        write(shop, "sync", source(), state=state, delete_missing=True)
    assert not batches(shop)


def test_a_state_belongs_to_a_market(shop: Shop, tmp_path: Path) -> None:
    state = tmp_path / "state"
    write(shop, "sync", [product(0)], state=state)
    with pytest.raises(errors.JournalError, match=r"not a journal of pinkit for catalogs\.items\.sync DE"):
        write(shop, "sync", [product(0)], state=state, country="DE")
    assert json.loads(state.read_text().splitlines()[0])["of"].startswith("catalogs.items.sync US en-US")


def test_an_id_that_occurs_twice_is_an_id(shop: Shop, tmp_path: Path) -> None:
    state = tmp_path / "state"
    write(shop, "sync", map(product, range(3)), state=state)
    given = [product(0), product(1), product(1)]
    results = write(shop, "sync", given, state=state, delete_missing=True)
    assert [each.state for each in results] == ["already_done", "already_done", "failed", "done"]
    assert there(shop, "sku-0", "sku-1", "sku-2") == ["Shoe 0", "Shoe 1", None]


# Malformed items and responses ----------------------------------------------------------------------------


def test_attributes_that_the_document_does_not_have_are_sent(shop: Shop) -> None:
    results = write(shop, "upsert", [product(0, new="x", other=["y"])])
    (sent,) = batches(shop)[0]
    assert (sent["attributes"]["new"], sent["attributes"]["other"]) == ("x", ["y"])
    assert len(results) == 1


def test_a_text_that_is_not_valid_fails_alone(shop: Shop) -> None:
    given = [product(0), product(1, title="half of a pair: \ud83d"), product(2, title="whole: \U0001f600")]
    results = write(shop, "upsert", given)
    assert [each.state for each in results] == ["done", "failed", "done"]
    assert "is not valid Unicode" in results.results[1].message


@pytest.mark.parametrize("verb", ["upsert", "update"])
@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_a_number_that_json_does_not_have_fails_alone(shop: Shop, verb: str, number: float) -> None:
    write(shop, "upsert", map(product, range(4)))
    given = [
        product(0),
        product(1, average_review_rating=number),
        product(2, new_field={"sizes": [1.5, number]}),
        product(3),
    ]
    results = write(shop, verb, given)
    assert [each.state for each in results] == ["done", "failed", "failed", "done"]
    assert [each.message for each in results][1:3] == [
        "attributes.average_review_rating: JSON has no NaN or infinity; omit the field, or use None",
        "attributes.new_field.sizes[1]: JSON has no NaN or infinity; omit the field, or use None",
    ]


@pytest.mark.parametrize("batch_id", [5, ["5"], None])
@pytest.mark.parametrize("name", [["sku-0"], {}, True])
def test_ids_of_other_types_leave_results_unknown(mode: Mode, batch_id: Any, name: Any) -> None:
    done = {"status": "COMPLETED", "items": [{"item_id": name, "status": "SUCCESS"}, {"item_id": "sku-1"}]}
    client = mode.client(
        lambda request: json_response(200, {"batch_id": batch_id} if request.method == "POST" else done)
    )
    results = mode.wait(lambda: client.catalogs.items.upsert([product(0), product(1), product(2)], **US))
    assert {each.state for each in results} == {"unknown"}
