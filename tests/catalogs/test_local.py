"""`catalogs.local_stores` and `catalogs.local_inventory` write any number of stores and their items."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ads_bench import Killed, Shop
from scripted import Mode, json_response
from scripted import mode as mode


@pytest.fixture
def catalog(shop: Shop) -> str:
    made = shop.wait(lambda: shop.client.catalogs.create(catalog_type="RETAIL", name="C"))
    shop.line.sent.clear()
    return str(made.id)


def store(number: int, **more: Any) -> dict[str, Any]:
    return {"store_code": f"s{number}", "name": f"Store {number}", "country": "US", **more}


def stock(number: int, code: str = "s0", **more: Any) -> dict[str, Any]:
    return {"item_id": f"i{number}", "store_code": code, "price": "5 USD", "availability": "in stock", **more}


def stores(shop: Shop, catalog: str, given: Any, verb: str = "create", **how: Any) -> Any:
    call = getattr(shop.client.catalogs.local_stores, f"{verb}_many")
    return shop.wait(lambda: call(catalog, given, **how))


def inventory(shop: Shop, catalog: str, given: Any, verb: str = "upsert", **how: Any) -> Any:
    call = getattr(shop.client.catalogs.local_inventory, verb)
    return shop.wait(lambda: call(catalog, given, **how))


def names(shop: Shop, catalog: str) -> list[str]:
    return sorted(each.name for each in shop.mode.list(shop.client.catalogs.local_stores.list(catalog)))


def test_any_number_of_stores_is_created_and_changed(shop: Shop, catalog: str) -> None:
    results = stores(shop, catalog, map(store, range(205)))
    assert [count for _, count in shop.line.writes()] == [100, 100, 5]
    assert {each.state for each in results} == {"done"}
    changes = [{"id": each, "name": "New"} for each in results.ids[:2]]
    results = stores(
        shop, catalog, [*changes, {"id": "99", "name": "x"}, {"name": "y"}, changes[0]], "update"
    )
    assert [each.state for each in results] == ["done", "done", "failed", "failed", "failed"]
    assert [each.message for each in results][2:] == [
        "There is no local_store 99.",
        "id: is missing, or is not a text",
        f"id: {changes[0]['id']!r} is that of item 0 as well",
    ]
    assert names(shop, catalog).count("New") == 2


def test_stores_are_looked_up_after_a_lost_response(shop: Shop, catalog: str) -> None:
    shop.line.parts = [2]
    results = stores(shop, catalog, map(store, range(4)))
    assert [each.state for each in results] == ["recovered", "recovered", "done", "done"]
    assert names(shop, catalog) == [f"Store {number}" for number in range(4)]


def test_a_killed_run_creates_each_store_once(shop: Shop, catalog: str, tmp_path: Path) -> None:
    given = [store(number) for number in range(150)]
    posts = iter(range(9))
    shop.line.kill = lambda request, after: after and request.method == "POST" and next(posts) == 1
    with pytest.raises(Killed):
        stores(shop, catalog, given, journal=tmp_path / "journal")
    shop.line.kill = lambda _, __: False
    results = stores(shop, catalog, given, journal=tmp_path / "journal")
    assert [each.state for each in results] == ["already_done"] * 100 + ["recovered"] * 50
    assert len(names(shop, catalog)) == 150


def test_a_store_that_is_not_valid_fails_alone(shop: Shop, catalog: str) -> None:
    results = stores(shop, catalog, [store(0), store(0), {"name": "x"}, store(3, latitude="x"), 5])
    assert [each.state for each in results] == ["done", *["failed"] * 4]
    assert [each.message for each in results][1:] == [
        "store_code: 's0' is that of item 0 as well",
        "store_code: is missing, or is not a text",
        "latitude: must be a number, not a string",
        "a store is a mapping or a model, not int",
    ]


def test_any_number_of_items_is_written(shop: Shop, catalog: str) -> None:
    stores(shop, catalog, [store(0)])
    shop.line.sent.clear()
    results = inventory(shop, catalog, map(stock, range(1005)))
    assert [count for _, count in shop.line.writes()] == [1000, 5]
    assert {each.state for each in results} == {"done"}
    assert results.ids[1004] == "s0/i1004"
    results = inventory(shop, catalog, [stock(0, price="4 USD"), stock(9999)], "update")
    assert [(each.state, each.message) for each in results] == [
        ("done", ""),
        ("failed", "There is no such item."),
    ]
    inventory(shop, catalog, [{"item_id": "i1", "store_code": "s0"}], "delete")
    filters = [{"item_id": f"i{number}", "store_code": "s0"} for number in range(2)]
    get = shop.client.catalogs.local_inventory.get_many
    found = shop.wait(lambda: get(catalog, item_filters=filters))
    assert [(each.item_id, each.price) for each in found.items] == [("i0", "4 USD")]


def test_an_item_that_is_not_valid_fails_alone(shop: Shop, catalog: str) -> None:
    stores(shop, catalog, [store(0), store(1)])
    given: list[Any] = [
        stock(0),
        stock(0, "s1"),
        stock(0),
        {"item_id": "i1"},
        stock(2, "nowhere"),
        {"item_id": "i3", "store_code": "s0", "price": 5, "availability": "in stock"},
        {"item_id": "i4", "store_code": "s0"},
        None,
    ]
    results = inventory(shop, catalog, given)
    assert [each.state for each in results] == ["done", "done", *["failed"] * 6]
    assert [each.message for each in results][2:] == [
        "item_id: 'i0' of store 's0' is item 0 as well",
        "store_code: is missing, or is not a text",
        "There is no such store.",
        "attributes.price: must be a string, not an integer",
        "attributes: the item has none",
        "an item is a mapping or a model, not NoneType",
    ]


def test_a_number_that_json_does_not_have_fails_alone(shop: Shop, catalog: str) -> None:
    results = stores(shop, catalog, [store(0), store(1, new_field=float("nan"))])
    assert [each.state for each in results] == ["done", "failed"]
    assert results.results[1].message.startswith("new_field: JSON has no NaN")
    results = inventory(shop, catalog, [stock(0), stock(1, new_field=float("nan"))])
    assert [each.state for each in results] == ["done", "failed"]
    assert results.results[1].message.startswith("attributes.new_field: JSON has no NaN")


def test_a_lost_batch_is_sent_again(shop: Shop, catalog: str) -> None:
    stores(shop, catalog, [store(0)])
    shop.line.parts = [2, None]
    assert {each.state for each in inventory(shop, catalog, map(stock, range(4)))} == {"done"}


def test_stores_in_another_order_keep_their_ids(mode: Mode) -> None:
    made = [
        {"id": "2", "store_code": "s1"},
        {"exceptions": [{"message": "No."}]},
        {"id": "1", "store_code": "s0"},
    ]
    client = mode.client([json_response(200, made)])
    results = mode.wait(lambda: client.catalogs.local_stores.create_many("1", map(store, range(3))))
    assert [(each.id, each.state) for each in results] == [("1", "done"), ("2", "done"), (None, "failed")]
