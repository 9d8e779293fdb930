"""`catalogs.feeds.ensure` leaves no second feed, and `ingest_and_wait` waits for the result."""

from __future__ import annotations

from typing import Any

import pytest
from ads_bench import Shop
from pinkit import errors
from scripted import Mode, Script, json_response
from scripted import mode as mode

WANTED: dict[str, Any] = {
    "name": "Shop",
    "format": "CSV",
    "default_country": "US",
    "default_locale": "en-US",
}
URL = "https://shop.example/feed.csv"


def ensured(shop: Shop, location: str = URL, **changes: Any) -> Any:
    ensure = shop.client.catalogs.feeds.ensure
    return shop.wait(lambda: ensure(location, **{**WANTED, **changes}))


def feeds(shop: Shop) -> list[Any]:
    return shop.mode.list(shop.client.catalogs.feeds.list())


def test_a_feed_is_created_once(shop: Shop) -> None:
    first = ensured(shop)
    again = ensured(shop, "HTTPS://Shop.example/feed.csv/")
    assert first.id == again.id
    assert [method for method, *_ in shop.line.sent] == ["GET", "POST", "GET"]
    assert len(feeds(shop)) == 1


def test_a_feed_with_another_location_is_found_by_its_name(shop: Shop) -> None:
    first = ensured(shop)
    moved = ensured(shop, "https://new.example/feed.csv")
    assert (moved.id, moved.location) == (first.id, "https://new.example/feed.csv")
    renamed = ensured(shop, "https://new.example/feed.csv", name="New", fields={"default_currency": "EUR"})
    assert (renamed.id, renamed.name, renamed.default_currency) == (first.id, "New", "EUR")
    assert len(feeds(shop)) == 1


def test_a_location_counts_more_than_a_name(shop: Shop) -> None:
    ensured(shop, "https://one.example/feed.csv", name="One")
    two = ensured(shop, "https://two.example/feed.csv", name="Two")
    assert ensured(shop, "https://two.example/feed.csv", name="One").id == two.id


@pytest.mark.parametrize("catalog_type", ["RETAIL", "HOTEL", "CREATIVE_ASSETS"])
def test_a_feed_of_each_type_is_created_and_changed(shop: Shop, catalog_type: str) -> None:
    country = {} if catalog_type == "HOTEL" else {"default_country": "US"}
    given: dict[str, Any] = {
        "format": "CSV",
        "default_locale": "en-US",
        **country,
        "catalog_type": catalog_type,
    }
    ensure = shop.client.catalogs.feeds.ensure
    first = shop.wait(lambda: ensure(URL, name="Shop", **given))
    renamed = shop.wait(lambda: ensure(URL, name="New", **given))
    assert (renamed.id, renamed.name, renamed.catalog_type) == (first.id, "New", catalog_type)
    assert len(feeds(shop)) == 1


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"catalog_type": "HOTEL"}, "default_country: a feed of hotels has none; omit it"),
        ({"default_country": None}, "default_country: a feed of RETAIL needs one, such as 'US'"),
        ({"location": ""}, "location must be a text that is not empty, not ''"),
        ({"location": None}, "location must be a text that is not empty, not None"),
        ({"name": None}, "name must be a text that is not empty, not None"),
    ],
)
def test_a_feed_that_cannot_be_is_rejected(shop: Shop, changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        ensured(shop, **changes)
    assert not shop.line.sent


@pytest.mark.parametrize("part", [0, 1])
def test_after_a_lost_response_the_feed_is_looked_up(shop: Shop, part: int) -> None:
    if part:
        shop.mock.faults.add("lost", "feeds/create")
        ensured(shop)
    else:
        shop.mock.faults.add("reset", "feeds/create")
        with pytest.raises(errors.APIConnectionError):
            ensured(shop)
    assert len(feeds(shop)) == part


def test_a_country_cannot_be_changed(shop: Shop) -> None:
    ensured(shop)
    with pytest.raises(
        ValueError, match=r"default_country: feed .* has 'US', which cannot be changed to 'DE'"
    ):
        ensured(shop, default_country="DE")


def test_processing_is_waited_for(shop: Shop) -> None:
    feed = ensured(shop)
    wait = shop.client.catalogs.feeds.ingest_and_wait
    items = [{"operation": "CREATE", "item_id": key, "attributes": {"title": "Oak"}} for key in ("a", "b")]
    batch = {"catalog_type": "RETAIL", "country": "US", "language": "EN", "items": items}
    shop.mock.perform("items_batch/post", shop.mock.world.user_id, {}, batch)
    shop.wait(lambda: wait(feed.id))  # an earlier result is not taken for this one
    shop.mode.clock.now += 60
    result = shop.wait(lambda: wait(feed.id))
    assert result.status == "COMPLETED"
    assert result.product_counts.ingested == 2


def test_processing_that_takes_too_long_is_an_error(shop: Shop) -> None:
    feed = ensured(shop)
    shop.mock.settings.processing_seconds = 10_000
    wait = shop.client.catalogs.feeds.ingest_and_wait
    with pytest.raises(
        errors.JobTimeoutError, match="is not processed yet; its state is PROCESSING"
    ) as caught:
        shop.wait(lambda: wait(feed.id, timeout=5))
    assert caught.value.job_id.isdigit()


@pytest.mark.parametrize(
    "page", [{}, [], {"items": None}, {"items": "x"}, {"items": [None]}, {"items": [{"name": "Shop"}]}]
)
def test_a_list_that_is_none_creates_no_feed(mode: Mode, page: Any) -> None:
    script = Script([json_response(200, page)])
    client = mode.client(script)
    with pytest.raises(errors.InvalidResponseError, match="not a list of feeds"):
        mode.wait(lambda: client.catalogs.feeds.ensure(URL, **WANTED))
    assert len(script.requests) == 1


@pytest.mark.parametrize("page", [[], {"items": None}, {"items": [None]}, {"items": "x"}, {"items": [{}]}])
def test_results_that_are_no_list_are_not_ready(mode: Mode, page: Any) -> None:
    client = mode.client(
        lambda request: json_response(200, {"id": "5"} if request.method == "POST" else page)
    )
    with pytest.raises(errors.JobTimeoutError, match="its state is None"):
        mode.wait(lambda: client.catalogs.feeds.ingest_and_wait("1", timeout=60))


def test_processing_without_an_id_is_an_error(mode: Mode) -> None:
    client = mode.client([json_response(200, {})])
    with pytest.raises(errors.InvalidResponseError, match="has no id"):
        mode.wait(lambda: client.catalogs.feeds.ingest_and_wait("1", timeout=60))
