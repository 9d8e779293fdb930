"""After a lost response, `create_many` looks up what was created before it creates the rest."""

from __future__ import annotations

import stat
from collections import Counter
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from ads_bench import Killed, Shop, campaign, entities, made
from http_library import httpx
from pinkit import errors
from pinkit._ads.kinds import Kind
from scripted import Mode, json_response
from scripted import mode as mode


@pytest.mark.parametrize("part", [0, 2, 5])
def test_only_what_is_missing_is_created_again(shop: Shop, kind: Kind, part: int) -> None:
    given = entities(shop, kind, 5)
    before = len(shop.table(kind.group))
    shop.line.parts = [part]
    results = made(shop, kind.group, given)
    assert [result.state for result in results] == ["recovered"] * part + ["done"] * (5 - part)
    assert len(shop.table(kind.group)) - before == 5
    assert len({*results.ids}) == 5
    name = kind.same[-1] if kind.group != "product_group_promotions" else "catalog_product_group_id"
    assert [getattr(result.data, name) for result in results] == [each[name] for each in given]
    assert [count for _, count in shop.line.writes()][-2:] == ([5, 5 - part] if part < 5 else [5])[
        -2:
    ] or part == 5


def test_several_responses_are_lost(shop: Shop) -> None:
    shop.line.parts = [1, 1, 1]
    results = made(shop, "campaigns", map(campaign, range(5)))
    assert [result.state for result in results] == ["recovered"] * 3 + ["done"] * 2
    assert len(shop.table("campaigns")) == 5


def test_what_is_missing_after_all_attempts_has_failed(shop: Shop) -> None:
    shop.line.parts = [1, 0, 0, 0, None]
    results = made(shop, "campaigns", map(campaign, range(31)))
    assert [result.state for result in results] == ["recovered", *["failed"] * 29, "done"]
    assert all(result.may_retry for result in results.failed)
    assert "lost" in results.failed[0].message
    assert len(shop.table("campaigns")) == 2


def test_an_error_after_which_it_is_unknown_is_looked_up(shop: Shop) -> None:
    shop.mock.faults.add("error", "campaigns/create", status=500, code=1, message="Oops.", done=True)
    results = made(shop, "campaigns", map(campaign, range(3)))
    assert [result.state for result in results] == ["recovered"] * 3
    shop.mock.faults.add("html", "campaigns/create", status=200)
    results = made(shop, "campaigns", map(campaign, range(3, 6)))
    assert {result.state for result in results} <= {"recovered", "done"}
    assert len(shop.table("campaigns")) == 6


def test_an_older_entity_of_the_same_name_is_not_taken(shop: Shop) -> None:
    (old,) = made(shop, "campaigns", [campaign(1)]).ids
    shop.mode.clock.now += 60
    shop.line.parts = [0]
    results = made(shop, "campaigns", [campaign(1)])
    assert results.results[0].state == "done"
    assert results.ids != [old]
    shop.line.parts = [1]
    results = made(shop, "campaigns", [campaign(1)])
    assert results.results[0].state == "recovered"
    assert len({old, *results.ids}) == 2


def test_a_first_call_learns_the_time_before_it_creates(shop: Shop) -> None:
    made(shop, "campaigns", [campaign(1)])
    shop.mode.clock.now += 60
    shop.client = shop.make()  # knows no time
    shop.line.parts = [0]
    results = made(shop, "campaigns", [campaign(1)])
    assert results.results[0].state == "done"
    assert len(shop.table("campaigns")) == 2


def test_an_archived_entity_is_found(shop: Shop) -> None:
    shop.line.parts = [1]
    results = made(shop, "campaigns", [campaign(1, status="ARCHIVED")])
    assert results.results[0].state == "recovered"


def test_entities_of_one_name_are_distinguished_by_their_other_fields(shop: Shop) -> None:
    given = [campaign(1, daily_spend_cap=n) for n in (5, 6, 7)]
    shop.line.parts = [2]
    results = made(shop, "campaigns", [given[2], given[0], given[1]])
    assert [result.state for result in results] == ["recovered", "recovered", "done"]
    assert [result.data.daily_spend_cap for result in results] == [7, 5, 6]


def test_different_entities_that_cannot_be_distinguished_are_unknown(shop: Shop) -> None:
    given = [campaign(1, daily_spend_cap=5), campaign(1, daily_spend_cap=6)]
    shop.line.parts = [1]

    def drop(_: Any, after: bool) -> bool:
        for record in shop.table("campaigns") if after else ():
            changed = {**record, "daily_spend_cap": None}  # the field is in no response
            shop.mock.world.table("campaigns").put(record["id"], changed)
        return False

    shop.line.kill = drop
    results = made(shop, "campaigns", given)
    assert [result.state for result in results] == ["unknown", "unknown"]
    assert len(shop.table("campaigns")) == 1


def test_what_cannot_be_looked_up_is_unknown_until_the_next_run(shop: Shop, tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    made(shop, "campaigns", [campaign(99)])
    shop.line.parts = [2]
    shop.mock.faults.add("error", "campaigns/list", times=None, status=400, code=1, message="No.")
    results = made(shop, "campaigns", map(campaign, range(3)), journal=journal)
    assert [result.state for result in results] == ["unknown"] * 3
    assert not any(result.may_retry for result in results)
    assert isinstance(results.results[0].errors[0], errors.APIConnectionError)
    results = made(shop, "campaigns", map(campaign, range(3)), journal=journal)
    assert [result.state for result in results] == ["unknown"] * 3  # it is not created again
    assert len(shop.table("campaigns")) == 3
    shop.mock.faults.clear()
    results = made(shop, "campaigns", map(campaign, range(3)), journal=journal)
    assert [result.state for result in results] == ["recovered", "recovered", "done"]
    assert len(shop.table("campaigns")) == 4
    assert stat.S_IMODE(journal.stat().st_mode) == 0o600


def test_a_change_is_repeated(shop: Shop, tmp_path: Path) -> None:
    ids = made(shop, "campaigns", map(campaign, range(3))).ids
    update, changes = shop.client.campaigns.update_many, [{"id": each, "status": "PAUSED"} for each in ids]
    journal = tmp_path / "journal"
    shop.line.parts = [2, None]
    results = shop.wait(lambda: update(shop.account, changes, journal=journal))
    assert [result.state for result in results] == ["done"] * 3
    shop.line.sent.clear()
    results = shop.wait(lambda: update(shop.account, changes, journal=journal))
    assert [result.state for result in results] == ["already_done"] * 3
    assert not shop.line.sent
    shop.line.parts = [0] * 4
    changes = [{"id": each, "status": "ACTIVE"} for each in ids]
    results = shop.wait(lambda: update(shop.account, changes, journal=journal))
    assert [(result.state, result.may_retry) for result in results] == [("unknown", True)] * 3
    results = shop.wait(lambda: update(shop.account, changes, journal=journal))
    assert [result.state for result in results] == ["done"] * 3


# Killed runs ----------------------------------------------------------------------------------------------


class Tree:
    """Campaigns, an ad group in each, and ads in each ad group, created by runs that may be killed."""

    def __init__(self, shop: Shop, folder: Path, campaigns: int, ads: int) -> None:
        self.shop = shop
        self.folder = folder
        self.campaigns = [campaign(number) for number in range(campaigns)]
        self.ads = ads
        client = shop.client
        create = client.pins.create_image
        self.pin = str(shop.wait(lambda: create("https://i.example", is_removable=True)).id)

    def run(self) -> list[Any]:
        """Create everything that is missing; return the results."""
        made_campaigns = self._made("campaigns", self.campaigns)
        common: dict[str, Any] = {"billable_event": "IMPRESSION"}
        groups = [
            {"name": f"Group {n}", "campaign_id": id_, **common} for n, id_ in enumerate(made_campaigns.ids)
        ]
        made_groups = self._made("ad_groups", groups)
        common = {"pin_id": self.pin, "creative_type": "REGULAR"}
        ads = [
            {"name": f"Ad {number}", "ad_group_id": id_, **common}
            for id_ in made_groups.ids
            for number in range(self.ads)
        ]
        return [made_campaigns, made_groups, self._made("ads", ads)]

    def _made(self, group: str, given: list[Any]) -> Any:
        results = made(self.shop, group, given, journal=self.folder / group)
        assert [result.index for result in results] == [*range(len(given))]
        assert not results.failed
        return results

    def check(self, results: list[Any]) -> None:
        """Check that nothing is doubled or lost, and that the results have the right ids."""
        count = len(self.campaigns)
        rows = [self.shop.table(name) for name in ("campaigns", "ad_groups", "ads")]
        assert [len(each) for each in rows] == [count, count, count * self.ads]
        named = Counter((each["ad_group_id"], each["name"]) for each in rows[2])
        assert set(named.values()) == {1}
        by_id = [{each["id"]: each for each in table} for table in rows]
        assert [by_id[0][id_]["name"] for id_ in results[0].ids] == [each["name"] for each in self.campaigns]
        assert [by_id[1][id_]["campaign_id"] for id_ in results[1].ids] == results[0].ids
        groups = [id_ for id_ in results[1].ids for _ in range(self.ads)]
        assert [by_id[2][id_]["ad_group_id"] for id_ in results[2].ids] == groups


class Kills:
    """Kills runs before a request that writes, or after it was executed.

    Args:
        points: The moments, counted over all runs: before a request, after it, before the next one, ...
    """

    def __init__(self, points: set[int]) -> None:
        self.left = set(points)
        self._passed = 0

    def __call__(self, request: Any, _: bool) -> bool:
        self._passed += request.method != "GET"
        if request.method == "GET" or self._passed not in self.left:
            return False
        self.left.remove(self._passed)
        return True


def test_killed_runs_are_continued(shop: Shop, tmp_path: Path) -> None:
    if shop.mode.name != "sync":
        shop.mode = Mode("sync")  # an event loop handles such an exception itself
        shop.client = shop.make()
        shop.wait = shop.mode.wait
    tree = Tree(shop, tmp_path, campaigns=120, ads=3)
    shop.line.kill = kills = Kills({1, 2, 4, 7, 8, *range(10, 34, 2), 36, 37, 41})
    shop.line.parts = [None, None, 7, None, 0, None, None, 3, None, None, 29]
    runs = 1
    while True:
        try:
            results = tree.run()
            break
        except Killed:
            runs += 1
            shop.mode.clock.now += 5
            shop.client = shop.make()
    assert runs == 21
    assert not kills.left
    tree.check(results)
    states = Counter(each.state for results in tree.run() for each in results)
    assert states == {"already_done": 120 + 120 + 360}


NO_LISTS: list[Any] = [[], {"items": [None]}, {"items": [{}]}]
NO_PAGES: list[Any] = [*NO_LISTS, {}, {"items": None}]  # a page of stores may omit its items


@pytest.mark.parametrize(
    ("group", "page"),
    [*(("campaigns", page) for page in NO_PAGES), *(("catalogs.local_stores", page) for page in NO_LISTS)],
)
def test_a_list_that_is_none_leaves_the_outcome_unknown(mode: Mode, group: str, page: Any) -> None:
    posts = list[Any]()

    def handle(request: Any) -> Any:
        if request.method == "GET":
            return json_response(200, page)
        posts.append(request)
        return httpx.ReadError("lost")

    client = mode.client(handle)
    call = attrgetter(group)(client).create_many
    results = mode.wait(lambda: call("1", [{"store_code": "s", "country": "US", **campaign(1)}]))
    assert [each.state for each in results] == ["unknown"]
    assert len(posts) == 1
