"""Reports on product items agree with those on product groups, for any catalog and any promotions."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from measured_account import COLUMNS, DAY, Account, rows_of, total

BRANDS = ("Oak", "Ash", "Elm")
FEED = {
    "name": "Oak",
    "format": "CSV",
    "location": "https://example.com/oak.csv",
    "catalog_type": "RETAIL",
    "default_country": "US",
    "default_locale": "en-US",
    "default_currency": "USD",
}


class Shop(Account):
    """An ad account with a feed, its items and product groups of them."""

    def __init__(self, seed: int = 0) -> None:
        super().__init__(seed)
        self.feed = self.request("POST", "/catalogs/feeds", FEED)["id"]

    def request(self, method: str, path: str, body: Any = None, status: tuple[int, ...] = (200, 201)) -> Any:
        headers = [("Authorization", f"Bearer {self.mock.token}"), ("Content-Type", "application/json")]
        content = b"" if body is None else json.dumps(body).encode()
        response = self.mock.handle(method, f"/v5{path}", "", headers, content)
        assert response.status in status, response.body
        return response.json()

    def send(self, operation: str, *items: dict[str, Any]) -> None:
        """Send a batch of items, and wait for its end."""
        market = {"catalog_type": "RETAIL", "country": "US", "language": "EN"}
        sent = [{"operation": operation, **each} for each in items]
        self.request("POST", "/catalogs/items/batch", {**market, "items": sent})
        self.clock.advance(60)

    def group(self, *brands: str) -> str:
        """Create a product group of all items of some brands; of all items if none is given."""
        criteria = {"BRAND": {"values": [*brands]}} if brands else {"MIN_PRICE": {"values": 0}}
        body = {"feed_id": self.feed, "name": f"{brands}", "filters": {"any_of": [criteria]}}
        return str(self.request("POST", "/catalogs/product_groups", body)["id"])

    def promote(self, ad_group: str, group: str) -> str:
        body = {
            "ad_group_id": ad_group,
            "product_group_promotion": [{"catalog_product_group_id": group, "status": "ACTIVE"}],
        }
        (made,) = self.call("POST", "product_group_promotions", body)["items"]
        return str(made["data"]["id"])


def item(key: str, brand: str) -> dict[str, Any]:
    link, image = f"https://example.com/{key}", "https://example.com/oak.jpg"
    attributes = {"title": f"Chair {key}", "link": link, "image_link": [image], "price": "12.5 USD"}
    return {"item_id": key, "attributes": {**attributes, "brand": brand, "availability": "in stock"}}


def range_of(shop: Shop, days: int = 20) -> tuple[str, str]:
    return str(shop.today() - dt.timedelta(days)), str(shop.today())


def test_the_items_of_a_promoted_group_divide_its_impressions() -> None:
    shop = Shop()
    shop.send("CREATE", item("oak-1", "Oak"), item("oak-2", "Oak"), item("ash-1", "Ash"))
    shop.grow([[2]])
    ad_group = shop.entities("AD_GROUP")[-1]
    promotion = shop.promote(ad_group["id"], shop.group("Oak"))
    shop.clock.advance(6 * DAY)
    columns = [
        *COLUMNS,
        "PRODUCT_ITEM_NAME",
        "PRODUCT_ITEM_BRAND",
        "PRODUCT_ITEM_PRICE",
        "PRODUCT_ITEM_CURRENCY",
    ]
    columns += ["PRODUCT_ITEM_IMAGE_URL", "PRODUCT_ITEM_PRODUCT_URL", "AD_GROUP_ID", "CAMPAIGN_NAME"]
    report = shop.report("PRODUCT_ITEM", range_of(shop), columns=columns)
    assert len(report) == 2
    for key, rows in report.items():
        assert total(rows)["IMPRESSION_1"] > 0
        for row in rows:
            assert (row["PRODUCT_ITEM_ID"], row["PRODUCT_ITEM_BRAND"]) == (key, "Oak")
            assert (row["PRODUCT_ITEM_PRICE"], row["PRODUCT_ITEM_CURRENCY"]) == ("12.5 USD", "USD")
            assert row["PRODUCT_ITEM_IMAGE_URL"] == "https://example.com/oak.jpg"
            assert (row["AD_GROUP_ID"], row["CAMPAIGN_NAME"]) == (ad_group["id"], 'Oak, "linen"')
    names = {row["PRODUCT_ITEM_NAME"] for row in rows_of(report)}
    assert names == {"Chair oak-1", "Chair oak-2"}
    groups = shop.report("PRODUCT_GROUP", range_of(shop))
    assert total(rows_of(report)) == total(groups[promotion])


def test_filters_select_items_by_campaign_group_and_id() -> None:
    shop = Shop()
    shop.send("CREATE", item("oak-1", "Oak"), item("ash-1", "Ash"))
    shop.grow([[1], [1]])
    ad_groups = shop.entities("AD_GROUP")[-2:]
    oak, every = shop.group("Oak"), shop.group()
    promotions = [shop.promote(one["id"], group) for one, group in zip(ad_groups, (oak, every), strict=True)]
    shop.clock.advance(3 * DAY)
    over = range_of(shop)
    groups = shop.report("PRODUCT_GROUP", over)
    for ad_group, promotion, count in zip(ad_groups, promotions, (1, 2), strict=True):
        selections: list[dict[str, Any]] = [
            {"product_group_ids": [promotion]},
            {"ad_group_ids": [ad_group["id"]]},
            {"campaign_ids": [ad_group["campaign_id"]]},
        ]
        for filters in selections:
            report = shop.report("PRODUCT_ITEM", over, **filters)
            assert len(report) == count
            assert total(rows_of(report)) == total(groups[promotion])
    whole = shop.report("PRODUCT_ITEM", over)
    for key in whole:
        assert shop.report("PRODUCT_ITEM", over, product_item_ids=[key]) == {key: whole[key]}
    by_gender = shop.report("PRODUCT_ITEM_TARGETING", over, targeting_types=["GENDER"])
    assert {key: total(rows) for key, rows in by_gender.items()} == {
        key: total(rows) for key, rows in whole.items()
    }
    lines = shop.report("PRODUCT_ITEM", over, report_format="CSV")
    assert total(lines) == total(rows_of(whole))


@pytest.mark.parametrize(
    "more",
    [
        {"ad_ids": ["1"]},
        {"ad_statuses": ["APPROVED"]},
        {"product_item_ids": ["7"]},
    ],
    ids=lambda more: next(iter(more)),
)
def test_a_report_on_items_is_not_filtered_by_ads(more: dict[str, Any]) -> None:
    shop = Shop()
    dates = {"start_date": "2026-05-20", "end_date": "2026-05-21", "granularity": "DAY"}
    body = {**dates, "columns": ["CTR"], "level": "PRODUCT_ITEM", **more}
    path = f"{shop.path}/reports"
    error = shop.request("POST", path, body, status=(404,) if "product_item_ids" in more else (400,))
    assert next(iter(more.values()))[0] in error["message"] or next(iter(more)) in error["message"]


steps = st.lists(
    st.one_of(
        st.tuples(
            st.sampled_from(["CREATE", "UPSERT", "UPDATE", "DELETE"]),
            st.integers(0, 4),
            st.sampled_from(BRANDS),
        ),
        st.tuples(
            st.just("promote"), st.integers(0, 3), st.sampled_from([(), *((each,) for each in BRANDS)])
        ),
        st.tuples(st.just("wait"), st.integers(1, 40), st.none()),
    ),
    max_size=12,
)


@example([("CREATE", 0, "Oak"), ("DELETE", 0, "Oak"), ("CREATE", 0, "Oak")], 0)  # in one hour
@given(steps, st.integers(0, 10**6))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_items_and_product_groups_never_contradict_each_other(steps: list[Any], seed: int) -> None:
    shop = Shop(seed)
    shop.send("CREATE", *(item(f"always-{each}", each) for each in BRANDS))
    shop.grow([[1, 2], [1]])
    ad_groups = [each["id"] for each in shop.entities("AD_GROUP")]
    shop.promote(ad_groups[-1], shop.group())
    for what, number, detail in steps:
        if what == "wait":
            shop.clock.advance(number * 3000)
        elif what == "promote":
            shop.promote(ad_groups[number % len(ad_groups)], shop.group(*detail))
        else:
            one = item(f"item-{number}", detail)
            shop.send(what, {"item_id": one["item_id"]} if what == "DELETE" else one)
    shop.clock.advance(3.2 * DAY)
    over = range_of(shop)
    items, groups = shop.report("PRODUCT_ITEM", over), shop.report("PRODUCT_GROUP", over)
    assert total(rows_of(items)) == total(rows_of(groups))
    for promotion, rows in groups.items():
        assert total(rows_of(shop.report("PRODUCT_ITEM", over, product_group_ids=[promotion]))) == total(rows)
    for key in shop.entities("AD_GROUP"):
        own = [row for each in promotions_of(shop, key["id"]) for row in groups.get(each, [])]
        if own:  # the product groups of an ad group divide its impressions
            first = min(row["DATE"] for row in own)
            above = [row for row in shop.report("AD_GROUP", over)[key["id"]] if row["DATE"] > first]
            assert total(row for row in own if row["DATE"] > first) == total(above)
    recent = str(shop.today() - dt.timedelta(2)), str(shop.today())
    by_hour, by_day = shop.report("PRODUCT_ITEM", recent, "HOUR"), shop.report("PRODUCT_ITEM", recent)
    assert {key: total(rows) for key, rows in by_hour.items()} == {
        key: total(rows) for key, rows in by_day.items()
    }


def promotions_of(shop: Shop, ad_group: str) -> list[str]:
    table = shop.mock.world.table("product_group_promotions")
    return [each["id"] for each in table if each["ad_group_id"] == ad_group]
