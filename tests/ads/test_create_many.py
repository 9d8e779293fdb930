"""`create_many` and `update_many` write any number of entities of ads, with a result for each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pinkit
import pytest
from ads_bench import Shop, ad_group, campaign, entities, made
from pinkit import errors
from pinkit._ads.kinds import Kind
from pinkit_generated import OPERATIONS
from scripted import Mode, json_response
from scripted import mode as mode

SPEC = json.loads((Path(__file__).parents[2] / "spec" / "openapi.json").read_text("utf-8"))


def test_the_limits_are_those_of_the_document(kind: Kind) -> None:
    for verb in ("create", "update"):
        build = getattr(kind, verb)
        (operation,) = (each for each in OPERATIONS.values() if each.function == build.__name__)
        path = SPEC["paths"][operation.path][operation.method.lower()]
        schema = path["requestBody"]["content"]["application/json"]["schema"]
        if "$ref" in schema:
            schema = SPEC["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        if "maxItems" in schema:
            assert schema["maxItems"] == kind.most
        else:
            assert kind.group in ("keywords", "product_group_promotions")


def test_any_number_is_sent_in_calls_of_the_allowed_size(shop: Shop, kind: Kind) -> None:
    given = entities(shop, kind, 2 * kind.most + 5)
    shop.line.sent.clear()
    results = made(shop, kind.group, iter(given))
    assert [count for _, count in shop.line.writes()] == [kind.most, kind.most, 5]
    assert [result.index for result in results] == [*range(len(given))]
    assert {result.state for result in results} == {"done"}
    assert len({*results.ids}) == len(given)
    name = kind.same[-1] if kind.group != "product_group_promotions" else "catalog_product_group_id"
    assert [getattr(result.data, name) for result in results] == [each[name] for each in given]
    assert len(shop.table(kind.group)) >= len(given)


def test_any_number_is_changed(shop: Shop, kind: Kind) -> None:
    given = entities(shop, kind, kind.most + 1)
    ids = made(shop, kind.group, given).ids
    parent = {"ad_group_id": given[0].get("ad_group_id")} if kind.updates_by_parent else {}
    change = {"archived": True} if kind.group == "keywords" else {"status": "PAUSED"}
    shop.line.sent.clear()
    update = getattr(shop.client, kind.group).update_many
    changes = [{"id": each, **change, **parent} for each in ids]
    results = shop.wait(lambda: update(shop.account, changes))
    assert [count for _, count in shop.line.writes()] == [kind.most, 1]
    assert [result.id for result in results] == ids
    statuses = [each["status"] for each in shop.table(kind.group) if each["id"] in ids]
    assert {*statuses} == {"ARCHIVED" if kind.group == "keywords" else "PAUSED"}


def test_keywords_of_one_parent_are_sent_together(shop: Shop) -> None:
    parents = [ad_group(shop, name) for name in "AB"]
    given = [{"parent_id": parents[n % 2], "value": f"{n}", "match_type": "EXACT"} for n in range(10)]
    given.insert(5, {"parent_id": "99", "value": "lost", "match_type": "EXACT"})
    shop.line.sent.clear()
    results = made(shop, "keywords", given)
    assert [count for _, count in shop.line.writes()] == [5, 5, 1]
    assert [result.index for result in results.failed] == [5]
    assert [result.data.value for result in results] == [each["value"] for each in given]


def test_failures_have_the_index_among_all_entities(shop: Shop) -> None:
    given = [
        campaign(n, **({"is_campaign_budget_optimization": True} if n in (3, 64) else {})) for n in range(70)
    ]
    results = made(shop, "campaigns", given)
    assert [(each.index, each.state, each.code, each.may_retry) for each in results.failed] == [
        (3, "failed", 2384, False),
        (64, "failed", 2384, False),
    ]
    assert len(shop.table("campaigns")) == 68
    with pytest.raises(errors.BatchError, match=r"2 of 70 failed: item 3: .*item 64"):
        results.raise_for_errors()


def test_an_entity_that_is_not_valid_fails_alone(shop: Shop) -> None:
    given: list[Any] = [
        campaign(0),
        {"name": "no objective"},
        campaign(2, daily_spend_cap="12,5"),
        None,
        campaign(4, ad_account_id="99"),
        campaign(5, start_time=object()),
        campaign(6, tracking_urls={"impression": "x"}),
        campaign(7),
    ]
    results = made(shop, "campaigns", given)
    assert [result.state == "done" for result in results] == [True, *[False] * 6, True]
    messages = [result.message for result in results]
    assert messages[1] == "objective_type: this field is required"
    assert messages[2] == "daily_spend_cap: must be an integer, not a string"
    assert messages[3] == "an entity is a mapping or a model, not NoneType"
    assert messages[4] == "ad_account_id: '99' is not the ad account of this call"
    assert "object has no JSON form" in messages[5]
    assert messages[6].startswith("tracking_urls.impression: must be")
    keywords = made(shop, "keywords", [{"value": "x", "match_type": "BROAD"}])
    assert keywords.results[0].message == "parent_id: the id of the parent is missing"
    client = shop.client
    changed = shop.wait(lambda: client.campaigns.update_many(shop.account, [{"status": "PAUSED"}]))
    assert changed.results[0].message == "id: the id of the entity is missing"


@pytest.mark.parametrize("given", ["text", {"name": "x"}, None])
def test_the_entities_are_an_iterable(shop: Shop, given: Any) -> None:
    with pytest.raises(TypeError, match=r"campaigns\.create_many: pass a list or an iterator"):
        made(shop, "campaigns", given)


def test_an_iterator_is_read_as_needed_and_results_come_early(shop: Shop) -> None:
    taken, seen = list[int](), list[tuple[int, int]]()

    def source() -> Iterator[Any]:
        for number in range(90):
            taken.append(number)
            yield campaign(number)

    made(shop, "campaigns", source(), on_result=lambda result: seen.append((result.index, len(taken))))
    assert seen == [(number, (number // 30 + 1) * 30) for number in range(90)]


def test_an_error_that_stops_everything_has_the_results_so_far(shop: Shop, tmp_path: Path) -> None:
    shop.client = shop.make(rate_limit=pinkit.RateLimit(max_wait=0))
    journal = tmp_path / "journal"
    shop.mock.faults.add("error", "campaigns/create", times=1, status=409, code=1, message="No.")
    results = made(shop, "campaigns", [campaign(n) for n in range(31)], journal=journal)
    assert [result.state for result in results] == ["failed"] * 30 + ["done"]
    shop.mock.faults.add("error", "campaigns/create", times=1, status=401, code=2, message="Expired.")
    with pytest.raises(errors.AuthenticationError) as caught:
        made(shop, "campaigns", [campaign(n) for n in range(61)], journal=journal)
    states = [result.state for result in caught.value.results]
    assert states == ["failed"] * 30 or states == ["already_done", *["failed"] * 30]
    results = made(shop, "campaigns", [campaign(n) for n in range(61)], journal=journal)
    assert [result.state for result in results] == ["done"] * 30 + ["already_done"] + ["done"] * 30
    assert len(shop.table("campaigns")) == 61


def test_a_key_names_an_entity_whose_content_changes(shop: Shop, tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    first = made(
        shop, "campaigns", [campaign(1, start_time=1_800_000_000)], journal=journal, key=lambda x: x["name"]
    )
    again = made(
        shop, "campaigns", [campaign(1, start_time=1_900_000_000)], journal=journal, key=lambda x: x["name"]
    )
    assert [again.results[0].state, again.ids] == ["already_done", first.ids]
    twice = made(shop, "campaigns", [campaign(2), campaign(2)], key=lambda x: x["name"])
    assert twice.results[1].message == "key: 'Campaign 2' is used twice; keys must be unique"
    wrong = made(shop, "campaigns", [campaign(3)], key=lambda _: 3)
    assert wrong.results[0].message == "key must return a text for each entity, not 3"


def test_equal_entities_are_created_as_often_as_they_are_given(shop: Shop, tmp_path: Path) -> None:
    for state in ("done", "already_done"):
        results = made(shop, "campaigns", [campaign(1)] * 3, journal=tmp_path / "journal")
        assert [result.state for result in results] == [state] * 3
    assert len({*results.ids}) == len(shop.table("campaigns")) == 3


SWAPPED = [{"data": {"id": "2", "name": "Campaign 1"}}, {"data": {"id": "1", "name": "Campaign 0"}}]
LONG = [{"data": {"id": "9", "name": "Other"}}, *reversed(SWAPPED)]


@pytest.mark.parametrize("items", [SWAPPED, LONG])
def test_results_in_another_order_belong_to_the_entity_of_their_name(mode: Mode, items: Any) -> None:
    client = mode.client([json_response(200, {"items": []}), json_response(200, {"items": items})])
    create = client.campaigns.create_many
    assert mode.wait(lambda: create("1", map(campaign, range(2)))).ids == ["1", "2"]


def test_names_that_pinterest_has_changed_belong_in_their_order(mode: Mode) -> None:
    items = [{"data": {"id": "1", "name": "A"}}, {"exceptions": [{"code": 1}]}, {"data": {"id": "3"}}]
    client = mode.client([json_response(200, {"items": []}), json_response(200, {"items": items})])
    create = client.campaigns.create_many
    assert mode.wait(lambda: create("1", map(campaign, range(3)))).ids == ["1", None, "3"]


def test_a_keyword_in_other_letters_is_the_one_that_was_sent(mode: Mode) -> None:
    made = {"keywords": [{"id": "1", "value": "shoes", "match_type": "BROAD"}]}
    client = mode.client([json_response(200, {**made, "errors": [{"error_messages": ["bad"]}]})])
    given = [{"parent_id": "5", "value": each, "match_type": "BROAD"} for each in ("bad!", " Shoes")]
    results = mode.wait(lambda: client.keywords.create_many("1", given))
    assert [(each.id, each.state) for each in results] == [(None, "failed"), ("1", "done")]


def misspelled(kind: Kind, entity: dict[str, Any]) -> dict[str, Any]:
    names = {"campaigns": "objective_type", "ad_groups": "billable_event", "keywords": "match_type"}
    return {**entity, names.get(kind.group, "creative_type"): "AWARNESS"}


@pytest.mark.parametrize("places", [[0], [7], [29], [3, 4], [0, 15, 29]])
def test_an_entity_for_which_a_call_is_rejected_fails_alone(
    shop: Shop, kind: Kind, tmp_path: Path, places: list[int]
) -> None:
    given = entities(shop, kind, 30)
    wrong = [misspelled(kind, each) if n in places else each for n, each in enumerate(given)]
    results = made(shop, kind.group, wrong, journal=tmp_path / "journal")
    assert [each.index for each in results.failed] == places
    assert all("AWARNESS" in each.message and not each.may_retry for each in results.failed)
    assert len({*results.ids} - {None}) == 30 - len(places)
    again = made(shop, kind.group, given, journal=tmp_path / "journal")
    assert [each.index for each in again if each.state == "done"] == places
    assert {each.state for each in again} == {"done", "already_done"}


def test_a_call_that_is_rejected_for_another_reason_is_not_divided_for_long(shop: Shop) -> None:
    shop.mock.faults.add("error", "campaigns/create", times=None, status=400, code=1, message="No.")
    results = made(shop, "campaigns", map(campaign, range(300)))
    assert len(results.failed) == 300
    assert {each.message.partition(" (")[0] for each in results} == {"campaigns/create: No."}
    assert len(shop.line.writes()) < 10 + 10 + 10  # calls of 30, those that are divided, and their halves
