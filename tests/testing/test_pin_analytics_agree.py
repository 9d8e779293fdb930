"""All numbers of Pins agree: of one or several Pins, the account, its best Pins, and in the Pin itself."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from http_library import httpx
from hypothesis import given, settings
from hypothesis import strategies as st
from pinkit.testing import Clock, Mock

DAY = 86400.0
NAMES = ("IMPRESSION", "PIN_CLICK", "OUTBOUND_CLICK", "SAVE")
IMAGE = {"source_type": "image_url", "url": "https://example.com/a.jpg"}


class Profile:
    """An account of a mock, with Pins of different ages."""

    def __init__(self, pauses: Iterable[float], seed: int) -> None:
        self.clock = Clock(1_780_000_000.0, running=False)
        mock = Mock(seed, clock=self.clock, verify=True)
        headers = {"Authorization": f"Bearer {mock.token}"}
        self.http = httpx.Client(
            transport=mock.transport, base_url="https://api.pinterest.com/v5", headers=headers
        )
        self.pins = list(self._made(pauses))
        end = dt.datetime.fromtimestamp(self.clock(), dt.UTC).date() + dt.timedelta(2)
        self.dates: dict[str, Any] = {"start_date": str(end - dt.timedelta(40)), "end_date": str(end)}

    def _made(self, pauses: Iterable[float]) -> Iterator[tuple[str, str]]:
        for days in pauses:
            made = self.http.post("/pins", json={"media_source": IMAGE, "is_removable": True}).json()
            yield made["id"], made["created_at"][:10]
            self.clock.advance(days * DAY)

    def get(self, path: str, **query: Any) -> Any:
        response = self.http.get(f"{path}?{urlencode({**self.dates, **query}, doseq=True, safe=',')}")
        assert response.is_success, response.text
        return response.json()

    def pin(self, key: str, **query: Any) -> Any:
        return self.get(f"/pins/{key}/analytics", metric_types=",".join(NAMES), **query)


def summed(several: Iterable[dict[str, Any]]) -> Counter[str]:
    total = Counter[str]()
    for each in several:
        total.update({name: each.get(name, 0) for name in NAMES})
    return total


@given(st.lists(st.floats(0, 9), max_size=4), st.integers(0, 10**6))
@settings(max_examples=15, deadline=None)
def test_the_account_is_the_sum_of_its_pins(pauses: list[float], seed: int) -> None:
    profile = Profile(pauses, seed)
    account = profile.get("/user_account/analytics", metric_types=",".join((*NAMES, "SAVE_RATE")))["all"]
    pins = {key: profile.pin(key)["all"] for key, _ in profile.pins}
    assert summed(each["summary_metrics"] for each in pins.values()) == summed([account["summary_metrics"]])
    today = str(dt.datetime.fromtimestamp(profile.clock(), dt.UTC).date())
    for made in (account, *pins.values()):
        daily = made["daily_metrics"]
        assert summed(day["metrics"] for day in daily) == summed([made["summary_metrics"]])
        assert [day["date"] for day in daily] == sorted(
            {day["date"] for day in daily if day["date"] <= today}
        )
    for key, created in profile.pins:
        assert all(day["date"] >= created for day in pins[key]["daily_metrics"])
    numbers = account["summary_metrics"]
    assert numbers["IMPRESSION"] >= numbers["PIN_CLICK"] >= numbers["OUTBOUND_CLICK"]
    assert numbers["SAVE_RATE"] == (numbers["SAVE"] / numbers["IMPRESSION"] if numbers["IMPRESSION"] else 0)
    best = profile.get("/user_account/analytics/top_pins", sort_by="SAVE")["pins"]
    assert {each["pin_id"] for each in best} == pins.keys()
    for each in best:
        assert summed([each["metrics"]]) == summed([pins[each["pin_id"]]["summary_metrics"]])
    assert [each["metrics"]["SAVE"] for each in best] == sorted(
        (each["summary_metrics"]["SAVE"] for each in pins.values()), reverse=True
    )
    if pins:
        together = profile.get("/pins/analytics", pin_ids=[*pins], metric_types=",".join(NAMES))
        assert together == {key: {"all": each} for key, each in pins.items()}


@pytest.mark.parametrize("field", ["APP_TYPE", "OWNED_CONTENT", "SOURCE", "PIN_FORMAT"])
def test_the_parts_of_a_split_add_up(field: str) -> None:
    profile = Profile([5, 3], 1)
    whole = profile.get("/user_account/analytics")["all"]["summary_metrics"]
    parts = profile.get("/user_account/analytics", split_field=field)
    assert len(parts) > 1
    assert summed(each["summary_metrics"] for each in parts.values()) == summed([whole])
    assert whole["IMPRESSION"] > 0


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("content_type", ("ORGANIC", "PAID")),
        ("source", ("YOUR_PINS", "OTHER_PINS")),
        ("from_claimed_content", ("CLAIMED", "OTHER")),
        ("app_types", ("MOBILE", "TABLET", "WEB")),
        ("pin_format", ("ORGANIC_IMAGE", "ORGANIC_VIDEO", "ADS_STANDARD")),
    ],
)
def test_the_values_of_a_filter_add_up(name: str, values: tuple[str, ...]) -> None:
    profile = Profile([5, 3], 4)
    whole = profile.get("/user_account/analytics")["all"]["summary_metrics"]
    parts = [profile.get("/user_account/analytics", **{name: each})["all"] for each in values]
    assert summed(each["summary_metrics"] for each in parts) == summed([whole])
    assert whole["IMPRESSION"] > 0


def test_the_numbers_in_a_pin_are_those_of_its_analytics() -> None:
    profile = Profile([20], 2)
    ((key, _),) = profile.pins
    shown = profile.http.get(f"/pins/{key}?pin_metrics=true").json()["pin_metrics"]
    numbers = profile.pin(key)["all"]["summary_metrics"]
    for name in NAMES:
        assert shown["90d"][name.lower()] == shown["lifetime_metrics"][name.lower()] == numbers[name] > 0


def test_apps_filter_and_split_a_pin_alike() -> None:
    profile = Profile([6], 3)
    ((key, _),) = profile.pins
    parts = profile.pin(key, split_field="APP_TYPE")
    for app in ("MOBILE", "TABLET", "WEB"):
        assert profile.pin(key, app_types=app)["all"] == parts[app.lower()]
