"""Metrics of the account and its Pins as tidy tables."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from pinkit import errors, limits
from scripted import Mode, json_response
from table_bench import Ads

DAY = dt.timedelta(1)


def test_the_account_has_a_row_for_each_day_of_two_windows(ads: Ads) -> None:
    table = ads.client.analytics.user_account(ads.today - 90 * DAY, metrics=["IMPRESSION", "SAVE_RATE"])
    rows = ads.wait(table.all)
    assert [row["date"] for row in rows] == [ads.today - n * DAY for n in range(90, -1, -1)]
    assert list(rows[0]) == ["date", "IMPRESSION", "SAVE_RATE", "data_status"]
    assert {type(row["IMPRESSION"]) for row in rows} == {int}
    assert {type(row["SAVE_RATE"]) for row in rows} == {float}
    assert ads.calls("/user_account/analytics") == 2
    pins = ads.wait(
        ads.client.analytics.pins(ads.ids("pins"), ads.today - 9 * DAY, metrics=["IMPRESSION"]).all
    )
    assert sum(row["IMPRESSION"] for row in pins) == sum(row["IMPRESSION"] for row in rows[-10:])


def test_a_split_has_a_row_for_each_value(ads: Ads) -> None:
    start = ads.today - 5 * DAY
    whole = ads.wait(ads.client.analytics.user_account(start).all)
    parts = ads.wait(ads.client.analytics.user_account(start, split="APP_TYPE").all)
    assert {row["app_type"] for row in parts} == {"mobile", "tablet", "web"}
    for name in ("IMPRESSION", "SAVE"):
        assert sum(row[name] for row in parts) == sum(row[name] for row in whole)


def test_any_number_of_pins_is_requested_by_hundreds(ads: Ads) -> None:
    ads.mock.add_campaigns(110)
    ids = ads.ids("pins")
    start = ads.today - DAY
    rows = ads.mode.list(ads.client.analytics.pins(ids, start, metrics=["IMPRESSION", "PIN_CLICK"]))
    assert len(ids) == 113
    assert ads.calls("/pins/analytics") == 2
    assert sorted((row["pin_id"], row["date"]) for row in rows) == sorted(
        (pin, day) for pin in ids for day in (start, ads.today)
    )


def test_the_best_pins_are_ranked(ads: Ads) -> None:
    table = ads.client.analytics.top_pins(
        ads.today - 9 * DAY, by="SAVE", metrics=["IMPRESSION", "SAVE"], count=2
    )
    rows = ads.wait(table.all)
    assert [row["rank"] for row in rows] == [1, 2]
    assert rows[0]["SAVE"] >= rows[1]["SAVE"]
    assert rows[0]["data_status"] == "READY"
    assert ads.wait(ads.client.analytics.top_pins(ads.today, by="VIDEO_MRC_VIEW", videos=True).all) == []


def test_the_status_of_a_pin_is_one_that_is_not_ready(mode: Mode) -> None:
    states = {"IMPRESSION": "READY", "SAVE": "PROCESSING"}
    pins = [{"pin_id": "1", "metrics": {"SAVE": 1}, "data_status": states}, {"pin_id": "2"}]
    client = mode.client([json_response(200, {"pins": pins})])
    today = dt.datetime.fromtimestamp(mode.clock.now, dt.UTC).date()
    rows = mode.wait(client.analytics.top_pins(today, by="SAVE").all)
    assert rows == [
        {"rank": 1, "pin_id": "1", "SAVE": 1, "data_status": "PROCESSING"},
        {"rank": 2, "pin_id": "2", "SAVE": None, "data_status": None},
    ]


@pytest.mark.parametrize("body", [{"all": []}, {"all": {"daily_metrics": [{}]}}, []])
def test_a_response_of_another_form_is_an_error(mode: Mode, body: Any) -> None:
    client = mode.client([json_response(200, body)])
    today = dt.datetime.fromtimestamp(mode.clock.now, dt.UTC).date()
    with pytest.raises(errors.InvalidResponseError, match="user_account/analytics"):
        mode.wait(client.analytics.user_account(today).all)


def test_mistakes_are_named_before_any_request(sync_ads: Ads) -> None:
    analytics, today = sync_ads.client.analytics, sync_ads.today
    old = today - (limits.ORGANIC.back + 1) * DAY
    mistakes: list[tuple[Callable[[], object], str]] = [
        (lambda: analytics.user_account(old), "is before 90 days ago"),
        (lambda: analytics.user_account(today, metrics=["SAVES"]), "did you mean 'SAVE'"),
        (lambda: analytics.user_account(today, split="APP"), "split must be .* did you mean 'APP_TYPE'"),
        (lambda: analytics.user_account(today, app_types="PHONE"), "app_types must be"),
        (lambda: analytics.pins([], today), "pin_ids is empty"),
        (lambda: analytics.pins(["x"], today), "pin_ids must be digits"),
        (lambda: analytics.top_pins(today, by="SAVED"), "by must be .* did you mean 'SAVE'"),
        (lambda: analytics.top_pins(today, count=51), "count must be at most 50, not 51"),
        (lambda: analytics.top_pins(old + DAY, by="SAVE"), "at most 90 days"),
    ]
    for call, words in mistakes:
        with pytest.raises(ValueError, match=words):
            call()
    assert sync_ads.line.sent == []
