"""`conversions.check` finds each mistake of a corpus, and reports nothing about valid events."""

from __future__ import annotations

import copy
import functools
import json
import time
from datetime import UTC, date, datetime, timedelta
from hashlib import md5, sha1, sha256
from pathlib import Path
from typing import Any

import pinkit
import pytest
from pinkit.conversions import Problem, UserData, check
from pinkit.testing import Mock

NOW = 1_700_000_000
DAY = 24 * 3600


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


EM = digest("ada@example.com")
PLAIN = "ada@example.com"
VALID: dict[str, Any] = {
    "event_name": "checkout",
    "action_source": "web",
    "event_time": NOW - 60,
    "event_id": "order-77",
    "event_source_url": "https://shop.example/thanks?order=77",
    "opt_out": False,
    "partner_name": "ss-shop",
    "language": "en",
    "user_data": {
        "em": [EM, digest("second@example.com")],
        "ph": [digest("14155550123")],
        "ge": [digest("f")],
        "st": [digest("ca")],
        "country": [digest("us")],
        "client_ip_address": "203.0.113.9",
        "client_user_agent": "Mozilla/5.0 (compatible; Bot/1; +bot@example.com)",
        "click_id": "dj0yJnU9b2J",
        "partner_id": "Xramp",
    },
    "custom_data": {
        "currency": "EUR",
        "value": "66.95",
        "content_ids": ["1", "2"],
        "contents": [{"id": "1", "item_price": "14.99", "quantity": 3, "item_name": "Shirt"}],
        "num_items": 3,
        "order_id": "77",
        "search_string": "shirt",
        "opt_out_type": "LDP",
        "predicted_ltv": "2794.82",
    },
    "device_info": {"brand": "Apple", "battery_level": 78, "languages": ["en", "de"]},
    "app_info": {"app_name": "Shop", "install_time": 1739222269},
}


def changed(path: str, value: Any) -> dict[str, Any]:
    """The valid event with another value at a path; `DELETED` removes it."""
    event = copy.deepcopy(VALID)
    inner: Any = event
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    for step in steps:
        inner = inner[step]
    if value is DELETED:
        del inner[last]
    else:
        inner[last] = value
    return event


DELETED = object()
#: Where a valid event is changed, to what, and the place and rule of the problem.
MISTAKES: list[tuple[str, Any, str, str]] = [
    ("event_name", DELETED, "event_name", "required"),
    ("action_source", DELETED, "action_source", "required"),
    ("event_time", DELETED, "event_time", "required"),
    ("event_id", DELETED, "event_id", "required"),
    ("user_data", DELETED, "user_data", "required"),
    ("event_name", None, "event_name", "type"),
    ("event_name", "PageVisit", "event_name", "event-name"),
    ("event_name", "purchase", "event_name", "event-name"),
    ("event_name", "CHECKOUT", "event_name", "event-name"),
    ("event_name", " checkout", "event_name", "text"),
    ("event_name", "", "event_name", "text"),
    ("event_name", 1, "event_name", "type"),
    ("action_source", "website", "action_source", "action-source"),
    ("action_source", "app", "action_source", "action-source"),
    ("event_id", "", "event_id", "text"),
    ("event_id", "order-77 ", "event_id", "text"),
    ("event_id", 77, "event_id", "type"),
    ("event_time", str(NOW), "event_time", "type"),
    ("event_time", NOW + 0.5, "event_time", "type"),
    ("event_time", True, "event_time", "type"),
    ("event_time", NOW * 1000, "event_time", "seconds"),
    ("event_time", NOW + DAY, "event_time", "event-age"),
    ("event_time", NOW - 8 * DAY, "event_time", "event-age"),
    ("event_time", NOW - 365 * DAY, "event_time", "event-age"),
    ("event_time", 0, "event_time", "event-age"),
    ("event_time", datetime(2023, 11, 14), "event_time", "time-zone"),
    ("event_time", datetime(2022, 11, 14, tzinfo=UTC), "event_time", "event-age"),
    ("event_time", datetime(2023, 11, 16, tzinfo=UTC), "event_time", "event-age"),
    ("event_time", "2023-11-14T22:00:00Z", "event_time", "type"),
    ("event_time", date(2023, 11, 14), "event_time", "type"),
    ("opt_out", "false", "opt_out", "type"),
    ("wifi", 1, "wifi", "type"),
    ("language", "english", "language", "language"),
    ("language", "en-US", "language", "language"),
    ("partner_name", "Shopify", "partner_name", "partner-name"),
    ("partner_name", "ss-Shopify", "partner_name", "partner-name"),
    ("app_id", 429047995, "app_id", "type"),
    ("event_source_url", "shop.example/thanks", "event_source_url", "url"),
    ("event_source_url", "https://", "event_source_url", "url"),
    ("event_source_url", "https://[x/", "event_source_url", "url"),
    ("event_source_url", f"https://shop.example/?mail={PLAIN}", "event_source_url", "personal-data"),
    ("event_source_url", "https://shop.example/?m=ada%40example.com", "event_source_url", "personal-data"),
    ("event", "checkout", "event", "unknown-field"),
    ("email", PLAIN, "email", "unknown-field"),
    ("em", [EM], "em", "unknown-field"),
    ("value", "12.5", "value", "unknown-field"),
    ("user_data", [], "user_data", "type"),
    ("user_data", None, "user_data", "type"),
    ("user_data", {}, "user_data", "identifiers"),
    ("user_data", {"em": []}, "user_data", "identifiers"),
    ("user_data", {"ph": [EM]}, "user_data", "identifiers"),
    ("user_data", {"client_ip_address": "203.0.113.9"}, "user_data", "identifiers"),
    ("user_data", {"client_user_agent": "Mozilla/5.0"}, "user_data", "identifiers"),
    ("user_data", {"click_id": "x", "external_id": [EM]}, "user_data", "identifiers"),
    ("user_data", UserData(email="ada"), "user_data", "identifiers"),
    ("user_data", UserData(email=PLAIN, zip="SW1A 2AA"), "user_data.zip", "dropped"),
    ("user_data", UserData(email=PLAIN, birth_date="29991231"), "user_data.birth_date", "dropped"),
    ("user_data.em", EM, "user_data.em", "type"),
    ("user_data.em", PLAIN, "user_data.em", "unhashed"),
    ("user_data.em", [PLAIN], "user_data.em[0]", "unhashed"),
    ("user_data.em", [EM, PLAIN], "user_data.em[1]", "unhashed"),
    ("user_data.em", [EM[:-1]], "user_data.em[0]", "unhashed"),
    ("user_data.em", [EM.upper()], "user_data.em[0]", "lower-case"),
    ("user_data.em", [md5(PLAIN.encode()).hexdigest()], "user_data.em[0]", "sha-256"),  # noqa: S324
    ("user_data.em", [sha1(PLAIN.encode()).hexdigest()], "user_data.em[0]", "sha-256"),  # noqa: S324
    ("user_data.em", [EM, EM], "user_data.em[1]", "repeated"),
    ("user_data.em", [digest("")], "user_data.em[0]", "hash-of-nothing"),
    ("user_data.em", [None], "user_data.em[0]", "type"),
    ("user_data.em", None, "user_data.em", "type"),
    ("user_data.ph", ["+14155550123"], "user_data.ph[0]", "unhashed"),
    ("user_data.ph", [14155550123], "user_data.ph[0]", "type"),
    ("user_data.ph", [], "user_data.ph", "empty-list"),
    ("user_data.ph", [digest("null")], "user_data.ph[0]", "hash-of-nothing"),
    ("user_data.fn", [digest("None")], "user_data.fn[0]", "hash-of-nothing"),
    ("user_data.fn", ["Ada"], "user_data.fn[0]", "unhashed"),
    ("user_data.db", ["29991231"], "user_data.db[0]", "unhashed"),
    ("user_data.ge", [digest("female")], "user_data.ge[0]", "normalised"),
    ("user_data.ge", [digest("F")], "user_data.ge[0]", "normalised"),
    ("user_data.st", [digest("California")], "user_data.st[0]", "normalised"),
    ("user_data.st", [digest("CA")], "user_data.st[0]", "normalised"),
    ("user_data.country", [digest("US")], "user_data.country[0]", "normalised"),
    ("user_data.country", [digest("usa")], "user_data.country[0]", "normalised"),
    ("user_data.email", PLAIN, "user_data.email", "unknown-field"),
    ("user_data.phone", PLAIN, "user_data.phone", "unknown-field"),
    ("user_data.client_ip_address", "203.0.113", "user_data.client_ip_address", "ip-address"),
    ("user_data.client_ip_address", "127.0.0.1", "user_data.client_ip_address", "ip-address"),
    ("user_data.client_ip_address", "203.0.113.9, 10.0.0.1", "user_data.client_ip_address", "ip-address"),
    ("user_data.client_ip_address", ["203.0.113.9"], "user_data.client_ip_address", "type"),
    ("user_data.client_user_agent", " ", "user_data.client_user_agent", "text"),
    ("user_data.click_id", "_epik=dj0", "user_data.click_id", "click-id"),
    ("user_data.click_id", "https://shop.example/?x=1", "user_data.click_id", "click-id"),
    ("user_data.click_id", ["dj0"], "user_data.click_id", "type"),
    ("user_data.partner_id", PLAIN, "user_data.partner_id", "personal-data"),
    ("custom_data", [], "custom_data", "type"),
    ("custom_data.currency", "eur", "custom_data.currency", "currency"),
    ("custom_data.currency", "€", "custom_data.currency", "currency"),
    ("custom_data.currency", "EURO", "custom_data.currency", "currency"),
    ("custom_data.currency", "XYZ", "custom_data.currency", "currency"),
    ("custom_data.currency", 978, "custom_data.currency", "type"),
    ("custom_data.value", 66.95, "custom_data.value", "type"),
    ("custom_data.value", "12,5", "custom_data.value", "amount"),
    ("custom_data.value", "1,234.50", "custom_data.value", "amount"),
    ("custom_data.value", "12.50 EUR", "custom_data.value", "amount"),
    ("custom_data.value", "$12.50", "custom_data.value", "amount"),
    ("custom_data.value", "-1", "custom_data.value", "amount"),
    ("custom_data.value", "nan", "custom_data.value", "amount"),
    ("custom_data.value", "", "custom_data.value", "amount"),
    ("custom_data.predicted_ltv", "high", "custom_data.predicted_ltv", "amount"),
    ("custom_data.num_items", "3", "custom_data.num_items", "type"),
    ("custom_data.num_items", -1, "custom_data.num_items", "count"),
    ("custom_data.order_id", 77, "custom_data.order_id", "type"),
    ("custom_data.content_ids", "1", "custom_data.content_ids", "type"),
    ("custom_data.content_ids", [1], "custom_data.content_ids[0]", "type"),
    ("custom_data.content_ids", [], "custom_data.content_ids", "empty-list"),
    ("custom_data.contents", {"id": "1"}, "custom_data.contents", "type"),
    ("custom_data.contents", ["1"], "custom_data.contents[0]", "type"),
    ("custom_data.contents", [], "custom_data.contents", "empty-list"),
    ("custom_data.contents.0.item_price", 14.99, "custom_data.contents[0].item_price", "type"),
    ("custom_data.contents.0.item_price", "14,99", "custom_data.contents[0].item_price", "amount"),
    ("custom_data.contents.0.quantity", "3", "custom_data.contents[0].quantity", "type"),
    ("custom_data.contents.0.quantity", -3, "custom_data.contents[0].quantity", "count"),
    ("custom_data.contents.0.price", "3", "custom_data.contents[0].price", "unknown-field"),
    ("custom_data.contents.0.item_brand_id", "x" * 65, "custom_data.contents[0].item_brand_id", "length"),
    ("custom_data.price", "3", "custom_data.price", "unknown-field"),
    ("device_info.battery_level", "78", "device_info.battery_level", "type"),
    ("device_info.languages", "en", "device_info.languages", "type"),
    ("app_info.install_time", "yesterday", "app_info.install_time", "type"),
    ("custom_data.value", object(), "custom_data.value", "type"),
    ("app_id", "", "app_id", "text"),
    ("event_id", PLAIN, "event_id", "personal-data"),
    ("custom_data.order_id", " ", "custom_data.order_id", "text"),
    ("custom_data.order_id", PLAIN, "custom_data.order_id", "personal-data"),
    ("custom_data.search_string", PLAIN, "custom_data.search_string", "personal-data"),
    ("custom_data.content_ids", ["1", ""], "custom_data.content_ids[1]", "text"),
    ("custom_data.contents.0.id", "", "custom_data.contents[0].id", "text"),
]
FINE: list[tuple[str, Any]] = [
    *((name, DELETED) for name in ("custom_data", "device_info", "app_info", "language", "opt_out")),
    *(("event_name", name) for name in ("page_visit", "add_to_cart", "signup", "custom", "watch_video")),
    *(("action_source", name) for name in ("app_ios", "app_android", "offline")),
    ("event_time", NOW - 7 * DAY + 60),
    ("event_time", NOW + 60),
    ("event_time", datetime(2023, 11, 14, 22, tzinfo=UTC)),
    ("event_source_url", None),
    ("event_source_url", "http://xn--mller-kva.example/a?b=c@d"),
    ("event_source_url", "https://www.youtube.example/@ada.lovelace?a=1"),
    ("advertiser_tracking_enabled", True),
    ("app_id", None),
    ("partner_name", "ss-my.partner_2"),
    ("user_data", {"em": [EM]}),
    ("user_data", {"hashed_maids": [EM]}),
    ("user_data", {"client_ip_address": "2001:db8::1", "client_user_agent": "Mozilla/5.0"}),
    ("user_data", {"client_ip_address": "10.1.2.3", "client_user_agent": "curl/8"}),
    ("user_data", {"em": [EM], "click_id": None, "partner_id": None}),
    ("user_data", {"em": (EM,)}),
    ("user_data", UserData(email=PLAIN, gender="n", state="NY", country="GB", birth_date=date(1990, 1, 1))),
    ("user_data.ct", [digest("newyork")]),
    ("user_data.ge", [digest("m"), digest("n")]),
    ("custom_data", {}),
    ("custom_data.value", "0"),
    ("custom_data.value", "1000000"),
    ("custom_data.value", None),
    ("custom_data.currency", "JPY"),
    ("custom_data.search_string", "lamp by @ada.lovelace"),
    ("custom_data.content_ids", ["shirt@2x.png"]),
    ("event_id", "order@2023.11"),
    ("custom_data.num_items", 0),
    ("custom_data.contents.0.quantity", 1.0),
]


@pytest.mark.parametrize(
    ("path", "value", "place", "rule"), MISTAKES, ids=[f"{rule} at {place}" for *_, place, rule in MISTAKES]
)
def test_a_mistake_is_found(path: str, value: Any, place: str, rule: str) -> None:
    found = check(changed(path, value), now=NOW)
    assert (place, rule) in [(each.path, each.rule) for each in found]
    assert PLAIN not in "".join(map(str, found))
    assert all(each.message and str(each).startswith(each.path or "event") for each in found)


def test_the_corpus_has_many_kinds_of_mistakes() -> None:
    assert len({(place, rule) for _, _, place, rule in MISTAKES}) >= 80
    assert len({rule for *_, rule in MISTAKES}) >= 25


@pytest.mark.parametrize(("path", "value"), FINE)
def test_a_valid_event_has_no_problem(path: str, value: Any) -> None:
    assert check(changed(path, value), now=NOW) == []


def as_json(event: Any) -> str | None:
    """An event as a line of a file; None for a value of Python only."""
    try:
        return json.dumps(event)
    except TypeError:
        return None


def checked_by_command(
    events: list[str], path: Path, capsys: pytest.CaptureFixture[str]
) -> tuple[int, list[Any]]:
    """The exit code of `pinkit conversions check`, and what it prints."""
    pytest.importorskip("click", reason="the extra pinkit[cli] is not installed")
    from pinkit.cli.main import main

    path.write_text("\n".join(events), "utf-8")
    code = main(["conversions", "check", str(path), "-o", "json"])
    return code, json.loads(capsys.readouterr().out)


def test_the_command_finds_each_mistake_of_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pinkit.conversions, "check", functools.partial(check, now=NOW))
    lines = [(as_json(changed(path, value)), place, rule) for path, value, place, rule in MISTAKES]
    lines = [each for each in lines if each[0] is not None]
    code, rows = checked_by_command([str(line) for line, *_ in lines], tmp_path / "events.jsonl", capsys)
    assert code == 6
    found = {(row["event"], row["path"], row["rule"]) for row in rows}
    assert [each for index, each in enumerate(lines) if (index, *each[1:]) not in found] == []
    assert len({(place, rule) for _, place, rule in lines}) >= 75
    assert PLAIN not in json.dumps(rows)


def test_the_command_finds_nothing_in_valid_events(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pinkit.conversions, "check", functools.partial(check, now=NOW))
    lines = [line for path, value in FINE if (line := as_json(changed(path, value)))]
    assert len(lines) >= 30
    assert checked_by_command(lines, tmp_path / "events.jsonl", capsys) == (0, [])
    array = [f"[{', '.join(lines)}]"]
    assert checked_by_command(array, tmp_path / "events.json", capsys) == (0, [])
    body = json.dumps({"data": [json.loads(line) for line in lines]}, indent=2)
    assert checked_by_command([body], tmp_path / "body.json", capsys) == (0, [])
    code, rows = checked_by_command([body.replace("checkout", "buy")], tmp_path / "body.json", capsys)
    assert (code, rows[0]["rule"]) == (6, "event-name")


def test_valid_events_of_either_kind_have_no_problem(event_model: Any, user_model: Any) -> None:
    assert check(VALID, now=NOW) == []
    assert check(VALID, now=datetime.fromtimestamp(NOW, UTC)) == []
    assert check(event_model.from_dict(VALID), now=NOW) == []
    assert check({**VALID, "user_data": user_model(em=[EM])}, now=NOW) == []
    dropping = event_model(**{**VALID, "user_data": UserData(email=PLAIN, zip="SW1A 2AA")})
    assert [each.rule for each in check(dropping, now=NOW)] == ["dropped"]
    assert check({**VALID, "event_time": int(time.time())}) == []
    assert check({**VALID, "event_time": datetime.now(UTC)}) == []
    assert [each.rule for each in check(VALID)] == ["event-age"]


def test_every_problem_of_an_event_is_found_at_once() -> None:
    event = changed("custom_data.value", "12,5")
    event["user_data"] = {"em": [PLAIN], "ph": ["+1 415 555 0123"]}
    event["event_time"] = NOW - 365 * DAY
    del event["event_id"]
    assert {(each.path, each.rule) for each in check(event, now=NOW)} == {
        ("event_id", "required"),
        ("event_time", "event-age"),
        ("user_data.em[0]", "unhashed"),
        ("user_data.ph[0]", "unhashed"),
        ("custom_data.value", "amount"),
    }


@pytest.mark.parametrize("event", [None, 1, "x", [], [VALID], object()])
def test_what_is_no_event_is_a_problem(event: Any) -> None:
    assert check(event) == [Problem("", "type", "an event is a dict or a model")]


def test_an_unknown_field_comes_with_the_right_one() -> None:
    for path, name in (
        ("user_data.email", "em"),
        ("user_data.postal_code", "zp"),
        ("em", "user_data.em"),
        ("value", "custom_data.value"),
        ("time", "event_time"),
    ):
        (found,) = check(changed(path, [EM]), now=NOW)
        assert found.message.endswith(f"did you mean {name}?")
    (found,) = check(changed("user_data.strange", 1), now=NOW)
    assert found.message == "Pinterest documents no such field"


@pytest.mark.parametrize("path", ["user_data.em", "event_time", "custom_data", "custom_data.contents"])
@pytest.mark.parametrize("value", [None, 1, "x", [], {}, [[]], [{}], [None], float("nan"), b"x", {1: 2}])
def test_no_value_makes_the_check_fail(path: str, value: Any) -> None:
    assert all(isinstance(each, Problem) for each in check(changed(path, value), now=NOW))


def test_the_mock_processes_the_events_without_problems() -> None:
    mock = Mock()
    client = pinkit.Client(mock.token, transport=mock.transport)
    account: Any = client.ad_accounts.list().first()
    now = mock.clock()
    data: list[Any] = []
    for path, value in FINE:
        if path != "event_time" and path != "action_source":
            event = changed(path, value)
            data.append({**event, "event_time": int(now) - 60})
    batch = client.conversions.send_events(account.id, data=data)
    assert [each.message for each in batch.failed] == []


def test_the_age_is_that_of_the_mock() -> None:
    at = datetime.fromtimestamp(NOW, UTC)
    for days, rules in ((6, []), (8, ["event-age"])):
        event = {**VALID, "event_time": at - timedelta(days=days)}
        assert [each.rule for each in check(event, now=at)] == rules
