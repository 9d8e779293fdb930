"""What a request cannot change, and what a rejected request leaves behind: nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from http_library import httpx
from pinkit.testing import Clock, Mock

IMAGE = {"source_type": "image_url", "url": "https://example.com/a.jpg"}
ACCOUNT = "/ad_accounts/549755885175"
FEED = {
    "name": "f",
    "format": "CSV",
    "location": "https://example.com/a.csv",
    "default_country": "US",
    "default_locale": "en-US",
    "default_currency": "USD",
}
Connect = Callable[..., httpx.Client]


def made(response: httpx.Response) -> Any:
    assert response.is_success, response.text
    return response.json()


def created(client: httpx.Client, kind: str, **item: Any) -> str:
    (result,) = made(client.post(f"{ACCOUNT}/{kind}", json=[item]))["items"]
    key: str = result["data"]["id"]
    return key


def campaign_of(client: httpx.Client, name: str, **more: Any) -> str:
    fields = {"ad_account_id": ACCOUNT[13:], "name": name, "objective_type": "AWARENESS", **more}
    return created(client, "campaigns", **fields)


def ad_of(client: httpx.Client, pin: str) -> tuple[str, str]:
    campaign = campaign_of(client, "first")
    group = created(client, "ad_groups", name="g", campaign_id=campaign, billable_event="IMPRESSION")
    return group, created(client, "ads", ad_group_id=group, pin_id=pin, creative_type="REGULAR")


@pytest.fixture
def pin(client: httpx.Client) -> str:
    board = made(client.post("/boards", json={"name": "Oak"}))["id"]
    key: str = made(client.post("/pins", json={"board_id": board, "media_source": IMAGE}))["id"]
    return key


def test_field_that_no_request_has_does_not_change_a_record(client: httpx.Client, pin: str) -> None:
    extra = {"id": "9", "owner": "9", "created": 1, "media": {}, "promoted": True}
    made(client.patch(f"/pins/{pin}", json={"title": "new", **extra}))
    shown = made(client.get(f"/pins/{pin}"))
    assert (shown["id"], shown["title"], shown["has_been_promoted"]) == (pin, "new", False)
    assert shown["is_owner"]
    campaign = campaign_of(client, "c")
    body = [{"id": campaign, "ad_account_id": ACCOUNT[13:], "created_time": 1, "type": "x", "_history": []}]
    made(client.patch(f"{ACCOUNT}/campaigns", json=body))
    assert made(client.get(f"{ACCOUNT}/campaigns/{campaign}"))["created_time"] == 1_790_000_000


def test_record_stays_in_the_ad_account_of_its_path(client: httpx.Client) -> None:
    body = {"ad_account_id": "5", "name": "x", "_scope": "5"}
    audience = made(client.post(f"{ACCOUNT}/audiences", json=body))["id"]
    made(client.patch(f"{ACCOUNT}/audiences/{audience}", json=body))
    assert made(client.get(f"{ACCOUNT}/audiences/{audience}"))["ad_account_id"] == ACCOUNT[13:]


def test_pin_that_is_sent_its_own_board_stays_in_its_section(client: httpx.Client, pin: str) -> None:
    board = made(client.get(f"/pins/{pin}"))["board_id"]
    section = made(client.post(f"/boards/{board}/sections", json={"name": "s"}))["id"]
    made(client.patch(f"/pins/{pin}", json={"board_section_id": section}))
    made(client.patch(f"/pins/{pin}", json={"board_id": board, "title": "t"}))
    assert made(client.get(f"/pins/{pin}"))["board_section_id"] == section


def test_ad_moves_with_its_campaign_and_only_to_an_ad_group_that_exists(
    client: httpx.Client, pin: str
) -> None:
    group, ad = ad_of(client, pin)
    other = campaign_of(client, "second")
    keywords = {"parent_id": group, "keywords": [{"match_type": "BROAD", "value": "oak"}]}
    made(client.post(f"{ACCOUNT}/keywords", json=keywords))
    (result,) = made(client.patch(f"{ACCOUNT}/ads", json=[{"id": ad, "ad_group_id": "9"}]))["items"]
    assert "there is no 9" in result["exceptions"]["message"]
    made(client.patch(f"{ACCOUNT}/ad_groups", json=[{"id": group, "campaign_id": other}]))
    assert made(client.get(f"{ACCOUNT}/ads/{ad}"))["campaign_id"] == other
    (result,) = made(client.patch(f"{ACCOUNT}/ad_groups", json=[{"id": group, "campaign_id": "9"}]))["items"]
    assert "there is no 9" in result["exceptions"][0]["message"]
    assert made(client.get(f"{ACCOUNT}/ad_groups/{group}"))["campaign_id"] == other


def test_update_changes_what_its_mask_names_and_keeps_the_rest(client: httpx.Client, clock: Clock) -> None:
    options = {"gender_multipliers": {"MALE": 2}, "app_type_multipliers": {"IPHONE": 3}}
    campaign = campaign_of(client, "c", bid_options=options)
    options = {"gender_multipliers": {"MALE": 5}, "app_type_multipliers": {"IPHONE": 9}}
    changes: list[tuple[Any, int | None]] = [(options, 5), ({}, None)]
    for sent, expected in changes:
        bids = {"update_mask": ["GENDER"], **sent}
        item = {"id": campaign, "ad_account_id": ACCOUNT[13:], "bid_options": bids}
        made(client.patch(f"{ACCOUNT}/campaigns", json=[item]))
        shown = made(client.get(f"{ACCOUNT}/campaigns/{campaign}"))["bid_options"]
        assert shown["app_type_multipliers"] == {"IPHONE": 3}
        assert (shown.get("gender_multipliers") or {}).get("MALE") == expected
    market = {"catalog_type": "RETAIL", "country": "US", "language": "EN"}
    item = {"title": "oak", "link": "https://example.com", "price": "1 EUR", "color": "red"}
    filters = {"catalog_type": "RETAIL", "item_ids": ["a"]}
    change = {"attributes": {"price": "2 EUR", "title": "elm"}, "update_mask": ["price", "color"]}
    operations: list[Any] = [{"operation": "UPSERT", "attributes": item}, {"operation": "UPDATE", **change}]
    for each in operations:
        made(client.post("/catalogs/items/batch", json={**market, "items": [{"item_id": "a", **each}]}))
        clock.advance(10)
    question = {"country": "US", "language": "EN", "filters": filters}
    (found,) = made(client.post("/catalogs/items", json=question))["items"]
    assert (found["attributes"]["title"], found["attributes"]["price"]) == ("oak", "2 EUR")
    assert "color" not in found["attributes"]


def test_ad_can_be_paused_after_its_pin_was_deleted(client: httpx.Client, pin: str) -> None:
    _, ad = ad_of(client, pin)
    assert client.delete(f"/pins/{pin}").is_success
    (result,) = made(client.patch(f"{ACCOUNT}/ads", json=[{"id": ad, "status": "PAUSED"}]))["items"]
    assert result["data"]["status"] == "PAUSED"


def test_product_group_is_changed_in_its_own_ad_group_only(client: httpx.Client, pin: str) -> None:
    group, _ = ad_of(client, pin)
    item = {"catalog_product_group_id": "1", "bid_in_micro_currency": 5}
    body = {"ad_group_id": group, "product_group_promotion": [item]}
    (result,) = made(client.post(f"{ACCOUNT}/product_group_promotions", json=body))["items"]
    key = result["data"]["id"]
    body = {"ad_group_id": "9", "product_group_promotion": [{"id": key, "bid_in_micro_currency": 7}]}
    (result,) = made(client.patch(f"{ACCOUNT}/product_group_promotions", json=body))["items"]
    assert "ad group 9" in result["exceptions"][0]["message"]
    body = {"ad_group_id": group, "product_group_promotion": [{"bid_in_micro_currency": 7}]}
    (result,) = made(client.patch(f"{ACCOUNT}/product_group_promotions", json=body))["items"]
    assert "id: there is no ''" in result["exceptions"][0]["message"]
    shown = made(client.get(f"{ACCOUNT}/product_group_promotions/{key}"))
    assert (shown["ad_group_id"], shown["bid_in_micro_currency"]) == (group, 5)


def test_rejected_request_changes_nothing(mock: Mock, client: httpx.Client) -> None:
    feed = made(client.post("/catalogs/feeds", json=FEED))["id"]
    groups = [
        {"name": name, "feed_id": key, "filters": {"any_of": [{"BRAND": {"values": ["a"]}}]}}
        for name, key in (("one", feed), ("two", "9999"))
    ]
    before = mock.snapshot()["tables"]
    assert client.post("/catalogs/product_groups/multiple", json=groups).status_code == 404
    assert mock.snapshot()["tables"] == before
    assert made(client.get(f"/catalogs/product_groups?feed_id={feed}"))["items"] == []


def test_undo_restores_order_groups_and_file(tmp_path: Any, clock: Clock) -> None:
    mock = Mock(clock=clock, db=tmp_path / "state.sqlite")
    store, table = mock.world.store, mock.world.table("things")
    for key in "abc":
        table.put(key, {"id": key, "kind": "old"})
    store.commit()
    rows = table.rows()
    table.put("a", {"id": "a", "kind": "new"})
    kept = len(store.changed)
    table.delete("b")
    table.put("d", {"id": "d", "kind": "old"})
    table.put("a", {"id": "a", "kind": "newer"})
    assert len(table.of("kind", "old")) == 2
    store.undo(kept)
    expected = [(rows[0][0], {"id": "a", "kind": "new"}), *rows[1:]]
    assert table.rows() == expected
    assert [*table.of("kind", "old")] == rows[1:]
    mock.close()
    again = Mock(clock=clock, db=tmp_path / "state.sqlite")
    assert again.world.table("things").rows() == expected
    again.close()


def test_account_of_another_user_takes_no_jobs_and_events(
    mock: Mock, client: httpx.Client, connect: Connect
) -> None:
    event = {"event_name": "checkout", "action_source": "web", "event_time": 1_789_999_000, "event_id": "1"}
    events = {"data": [{**event, "user_data": {"em": ["a" * 64]}}]}
    download = {"entity_types": ["CAMPAIGN"], "output_format": "JSON"}
    requests: list[tuple[str, Any]] = [(f"{ACCOUNT}/events", events), (f"{ACCOUNT}/bulk/download", download)]
    requests.append((f"{ACCOUNT}/templates/1/reports", None))
    with connect(mock, mock.users.add("ana").token) as other:
        assert [other.post(path, json=body).status_code for path, body in requests] == [404, 404, 404]
    assert all(client.post(path, json=body).is_success for path, body in requests)


def test_offline_events_and_those_of_other_accounts_are_all_kept(mock: Mock, client: httpx.Client) -> None:
    second = made(client.post("/ad_accounts", json={"name": "second", "country": "US"}))["id"]
    event: Any = {"event_name": "checkout", "event_time": 1_789_999_000, "event_id": "1"}
    event["user_data"] = {"em": ["a" * 64]}
    for account in (ACCOUNT, f"/ad_accounts/{second}"):
        for source in ("web", "web", "offline", "offline"):
            made(client.post(f"{account}/events", json={"data": [{**event, "action_source": source}]}))
    assert len(mock.world.table("conversions")) == 6


def test_upload_to_a_customer_list_is_counted_by_the_list(
    mock: Mock, client: httpx.Client, clock: Clock, connect: Connect
) -> None:
    records = {"name": "l", "list_type": "EMAIL", "records": "a@example.com"}
    key = made(client.post(f"{ACCOUNT}/customer_lists", json=records))["id"]
    path = f"{ACCOUNT}/customer_lists/{key}/uploads"
    upload = made(client.post(path, json={"operation": "ADD", "total_parts": 1}))
    (part,) = upload["s3_multipart_upload_data"]["file_parts"]
    upload_id = upload["customer_list_upload"]["id"]
    with connect(mock) as store:
        assert store.put(part["presigned_url"], content=b"x" * 650).is_success
        made(client.post(f"{path}/{upload_id}/run"))
        assert store.put(part["presigned_url"], content=b"x" * 65).status_code == 403
    clock.advance(10)
    assert made(client.get(f"{path}/{upload_id}"))["record_counts"]["valid"] == 10
    assert made(client.get(f"{ACCOUNT}/customer_lists/{key}"))["num_uploaded_user_records"] == 11
    with connect(mock, mock.users.add("ana").token) as other:
        assert other.get(f"{path}/{upload_id}").status_code == 404


def test_brand_account_cannot_take_the_name_of_another_user(mock: Mock, client: httpx.Client) -> None:
    path = f"/business_access/business_hierarchy/{mock.world.user_id}/brand_accounts"
    brand = {"username": "brand", "name": "Brand", "country": "US"}
    key = made(client.post(path, json=brand))["brand_account_id"]
    assert client.patch(f"{path}/{key}", json={"username": "oak"}).status_code == 409
    made(client.patch(f"{path}/{key}", json={"username": "brand", "about": "x"}))
    assert sum(each.username == "oak" for each in mock.users) == 1


def test_sandbox_deletes_keywords_with_their_ad_groups(mock: Mock, client: httpx.Client, pin: str) -> None:
    group, _ = ad_of(client, pin)
    keywords = {"parent_id": group, "keywords": [{"match_type": "BROAD", "value": "oak"}]}
    made(client.post(f"{ACCOUNT}/keywords", json=keywords))
    mock.sandbox = True
    made(client.delete(f"{ACCOUNT}/sandbox"))
    assert len(mock.world.table("keywords")) == 0
