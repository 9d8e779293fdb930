"""A mistake in one row is reported with its row, field and rule, and the other rows are sent."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pinkit
import pytest
from ads_bench import Shop
from ads_bench import shop as shop
from pinkit.conversions import check

FUTURE = date.today() + timedelta(days=2)
YEAR = 365 * 24 * 3600


def event(shop: Shop, number: int, user: Any = None, **more: Any) -> dict[str, Any]:
    return {
        "event_name": "checkout",
        "action_source": "web",
        "event_time": int(shop.mode.clock.now) - 60,
        "event_id": f"e{number}",
        "user_data": user or pinkit.UserData(email=f"{number}@example.com"),
        **more,
    }


def test_a_value_that_cannot_be_expressed_is_reported_and_the_event_is_sent(shop: Shop) -> None:
    users = [
        pinkit.UserData(email="a@example.com", phone="020 7946 0000"),
        pinkit.UserData(email="b@example.com", birth_date=FUTURE),
    ]
    events = [event(shop, number, user) for number, user in enumerate(users)]
    now = shop.mode.clock.now
    reported = [str(problem) for each in events for problem in check(each, now=now)]
    assert reported == [
        "user_data.phone: a value was dropped: the number has no country code: write it with +, or give "
        "default_country (dropped)",
        "user_data.birth_date: a value was dropped: the date of birth is in the future (dropped)",
    ]
    send = shop.client.conversions.send_many
    results = shop.wait(lambda: send(shop.account, [*events, event(shop, 2)]))
    assert {each.state for each in results} == {"done"}


def test_an_event_that_is_not_valid_fails_alone(shop: Shop) -> None:
    old = int(shop.mode.clock.now) - YEAR
    events = [
        event(shop, 0),
        event(shop, 1, custom_data={"value": "12,5", "currency": "EUR"}),
        event(shop, 2, event_time=old),
        event(shop, 3),
    ]
    now = shop.mode.clock.now
    found = [[(each.path, each.rule) for each in check(given, now=now)] for given in events]
    assert found == [[], [("custom_data.value", "amount")], [("event_time", "event-age")], []]
    send = shop.client.conversions.send_many
    results = shop.wait(lambda: send(shop.account, events))
    assert [(each.index, each.state) for each in results] == [
        *enumerate(["done", "failed", "failed", "done"])
    ]
    assert results.results[1].message == (
        "custom_data.value: must be a number as text, with a point and no currency, such as '1234.50' "
        "(amount)"
    )
    assert results.results[2].message == "event_time: is more than 7 days ago"
    sent = [each["event_id"] for _, _, body in shop.line.sent for each in body["data"]]
    assert sent == ["e0", "e2", "e3"]  # whether an event is too old is for Pinterest to decide


@pytest.mark.parametrize("content", [{"item_price": "9,90"}, {"item_price": "$9.90"}])
def test_a_price_that_is_no_number_is_not_sent(shop: Shop, content: Any) -> None:
    send = shop.client.conversions.send_many
    given = [event(shop, 0, custom_data={"contents": [content]}), event(shop, 1)]
    results = shop.wait(lambda: send(shop.account, given))
    assert [each.state for each in results] == ["failed", "done"]
    assert results.results[0].message.startswith(
        "custom_data.contents[0].item_price: must be a number as text"
    )


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"event_time": "1700000000"}, "event_time: must be an integer, not a string"),
        ({"event_id": ["e1"]}, "event_id: must be a string, not an array"),
        ({"user_data": ["em"]}, "user_data: must be an object, not an array"),
        ({"custom_data": {"value": 5}}, "custom_data.value: must be a string, not an integer"),
        ({"event_source_url": "https://example.com/\ud83d"}, "a text has half of a surrogate pair"),
        ({"event_id": "\udc00"}, "a text has half of a surrogate pair"),
    ],
)
def test_an_event_that_pinterest_would_reject_with_all_others_fails_alone(
    shop: Shop, more: dict[str, Any], message: str
) -> None:
    given = [
        event(shop, 0),
        {**event(shop, 1), **more},
        event(shop, 2, event_source_url="https://x/\U0001f600"),
    ]
    results = shop.wait(lambda: shop.client.conversions.send_many(shop.account, given))
    assert [each.state for each in results] == ["done", "failed", "done"]
    assert results.results[1].message.startswith(message)


def test_an_event_without_a_required_field_fails_alone(shop: Shop) -> None:
    given = [event(shop, 0), {"user_data": {"em": ["0" * 64]}}]
    results = shop.wait(lambda: shop.client.conversions.send_many(shop.account, given))
    assert [each.state for each in results] == ["done", "failed"]
    assert results.results[1].message == "action_source: this field is required"


@pytest.mark.parametrize("empty", [None, ""])
def test_an_empty_id_is_no_id(shop: Shop, empty: Any) -> None:
    given = [{**event(shop, 0), "event_id": empty}, {**event(shop, 1), "event_id": 17}]
    results = shop.wait(lambda: shop.client.conversions.send_many(shop.account, given))
    sent = [each["event_id"] for _, _, body in shop.line.sent for each in body["data"]]
    assert sent == [each.event_id for each in results]
    assert sent[0]
    assert sent[1] == "17"


@pytest.mark.parametrize("given", [None, 5, "text", {"event_name": "checkout"}])
def test_events_are_an_iterable(shop: Shop, given: Any) -> None:
    with pytest.raises(TypeError, match=r"conversions\.send_many: pass a list or an iterator of items"):
        shop.wait(lambda: shop.client.conversions.send_many(shop.account, given))
