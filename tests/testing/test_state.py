"""What is created, changed or deleted is what later calls read."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeAlias

import pytest
from http_library import httpx
from pinkit.testing import Clock, Mock
from pinkit.testing.document import document

Json: TypeAlias = Any
IMAGE = {"source_type": "image_url", "url": "https://example.com/a.jpg"}


@pytest.fixture
def account(mock: Mock) -> str:
    return f"/ad_accounts/{mock.world.ad_account_id}"


@pytest.fixture
def business(mock: Mock) -> str:
    return f"/businesses/{mock.world.user_id}"


def ok(response: httpx.Response) -> Json:
    assert response.is_success, response.text
    return response.json() if response.content else None


def failed(response: httpx.Response, status: int, code: int) -> bool:
    return (response.status_code, response.json()["code"]) == (status, code)


def delete(client: httpx.Client, path: str, body: Json) -> Json:
    return ok(client.request("DELETE", path, json=body))


def test_record_is_created_read_changed_and_deleted(client: httpx.Client, account: str, clock: Clock) -> None:
    promotions = f"{account}/promotions"
    sent = {"promotion_title": "Oak", "promotion_type": "BONUS", "start_time": 5}
    made = ok(client.post(promotions, json=[sent]))["promotions"][0]["data"]
    assert made | sent == made
    assert made["ad_account_id"] == account.rpartition("/")[2]
    assert ok(client.get(f"{promotions}/{made['id']}")) == made
    assert ok(client.get(promotions))["items"] == [made]
    clock.advance(10)
    changes = [
        {"id": made["id"], "promotion_title": "Linen"},
        {"id": "1", "promotion_title": "Copper"},
        {"id": made["id"], "end_time": 5},
    ]
    changed, unknown, early = ok(client.patch(promotions, json=changes))["promotions"]
    assert changed["data"] == {**made, "promotion_title": "Linen"}
    assert "data" not in unknown
    assert "no promotion 1" in unknown["exception"]["message"]
    assert early["exception"]["message"] == "end_time: is not after start_time"
    assert ok(client.get(f"{promotions}/{made['id']}"))["promotion_title"] == "Linen"
    ok(client.delete(f"{promotions}/{made['id']}"))
    assert failed(client.get(f"{promotions}/{made['id']}"), 404, 1)
    assert failed(client.delete(f"{promotions}/{made['id']}"), 404, 1)
    assert ok(client.get(promotions))["items"] == []


def test_records_belong_to_the_ids_of_their_path(client: httpx.Client, account: str) -> None:
    other = ok(client.post("/ad_accounts", json={"name": "Linen", "country": "DE"}))["id"]
    made = ok(client.post(f"{account}/audiences", json={"name": "Oak", "audience_type": "VISITOR"}))
    assert ok(client.get(f"{account}/audiences/{made['id']}"))["name"] == "Oak"
    assert failed(client.get(f"/ad_accounts/{other}/audiences/{made['id']}"), 404, 1)
    assert ok(client.get(f"/ad_accounts/{other}/audiences"))["items"] == []
    for path in ("/ad_accounts/1/audiences", "/businesses/1/members", "/catalogs/1/local_stores"):
        assert client.get(path).status_code == 404, path


def test_list_has_pages_and_an_order(client: httpx.Client, account: str) -> None:
    names = ["Oak", "Linen", "Copper"]
    for name in names:
        ok(client.post(f"{account}/audiences", json={"name": name, "audience_type": "VISITOR"}))
    first = ok(client.get(f"{account}/audiences?page_size=2"))
    rest = ok(client.get(f"{account}/audiences?page_size=2&bookmark={first['bookmark']}"))
    assert [each["name"] for each in [*first["items"], *rest["items"]]] == names
    newest = ok(client.get(f"{account}/audiences?order=DESCENDING"))["items"]
    assert [each["name"] for each in newest] == names[::-1]


def test_state_is_kept_in_the_database(tmp_path: Path, clock: Clock) -> None:
    file = tmp_path / "state.sqlite"
    made: Json = None
    for _ in range(2):
        mock = Mock(clock=clock, db=file, verify=True)
        headers = {"Authorization": f"Bearer {mock.token}"}
        target = f"/ad_accounts/{mock.world.ad_account_id}/conversion_tags"
        with httpx.Client(
            transport=mock.transport, base_url="https://api.pinterest.com/v5", headers=headers
        ) as client:
            if made is None:
                made = ok(client.post(target, json={"name": "Oak", "aem_enabled": True}))
                assert made["configs"] == {"aem_enabled": True}
            assert ok(client.get(f"{target}/{made['id']}")) == made
            members = ok(client.get(f"/businesses/{mock.world.user_id}/members"))["items"]
            assert [each["user"]["username"] for each in members] == ["oak"]
        mock.close()


def test_audience_is_computed_then_ready_and_can_be_removed(
    client: httpx.Client, mock: Mock, account: str, clock: Clock
) -> None:
    made = ok(client.post(f"{account}/audiences", json={"name": "Oak", "audience_type": "VISITOR"}))
    assert made["status"] == "INITIALIZING"
    clock.advance(mock.settings.processing_seconds)
    target = f"{account}/audiences/{made['id']}"
    assert ok(client.get(target))["status"] == "READY"
    ok(client.patch(target, json={"operation_type": "UPDATE", "name": "Linen"}))
    assert ok(client.get(target))["name"] == "Linen"
    ok(client.patch(target, json={"operation_type": "REMOVE"}))
    assert client.get(target).status_code == 404


def test_audience_is_shared_and_revoked(client: httpx.Client, account: str, business: str) -> None:
    key = ok(client.post(f"{account}/audiences", json={"name": "Oak", "audience_type": "VISITOR"}))["id"]
    me = business.rpartition("/")[2]
    share = {"audience_id": key, "operation_type": "SHARE", "recipient_business_ids": [me]}
    query = f"?audience_id={key}&account_type=BUSINESS_ACCOUNT"

    def recipients() -> list[str]:
        found = ok(client.get(f"{account}/audiences/shared/accounts{query}"))["items"]
        return [each["account_id"] for each in found]

    ok(client.patch(f"{account}/audiences/businesses/shared", json=share))
    assert recipients() == [me]
    assert [each["id"] for each in ok(client.get(f"{business}/audiences"))["items"]] == [key]
    ok(client.patch(f"{account}/audiences/businesses/shared", json={**share, "operation_type": "REVOKE"}))
    assert recipients() == []


def test_keyword_needs_a_match_type_and_a_parent(client: httpx.Client, mock: Mock, account: str) -> None:
    campaign = {
        "ad_account_id": mock.world.ad_account_id,
        "name": "Oak",
        "objective_type": "AWARENESS",
    }
    key = ok(client.post(f"{account}/campaigns", json=[campaign]))["items"][0]["data"]["id"]
    keywords = [{"value": "oak", "match_type": "BROAD"}, {"value": "linen", "match_type": None}]
    made = ok(client.post(f"{account}/keywords", json={"parent_id": key, "keywords": keywords}))
    assert [each["value"] for each in made["keywords"]] == ["oak"]
    assert "match_type" in made["errors"][0]["error_messages"][0]
    assert ok(client.get(f"{account}/keywords?campaign_id={key}"))["items"] == made["keywords"]
    ids = {"keywords": [{"id": made["keywords"][0]["id"], "archived": True}]}
    assert ok(client.patch(f"{account}/keywords", json=ids))["keywords"][0]["archived"] is True


def test_customer_list_counts_records_and_keeps_none(
    client: httpx.Client, mock: Mock, account: str, clock: Clock
) -> None:
    body = {"name": "Oak", "records": "a@example.com,b@example.com", "list_type": "EMAIL"}
    made = ok(client.post(f"{account}/customer_lists", json=body))
    assert (made["num_uploaded_user_records"], made["status"]) == (2, "PROCESSING")
    target = f"{account}/customer_lists/{made['id']}"
    ok(client.patch(target, json={"operation_type": "REMOVE", "records": "a@example.com"}))
    clock.advance(mock.settings.processing_seconds)
    found = ok(client.get(target))
    assert (found["num_removed_user_records"], found["num_batches"], found["status"]) == (1, 2, "READY")
    assert "example.com" not in str(list(mock.world.table("customer_lists")))


def test_labels_are_applied_to_campaigns(client: httpx.Client, mock: Mock, account: str) -> None:
    label = ok(client.post(f"{account}/labels", json={"labels": [{"value": "oak", "label_type": "CUSTOM"}]}))
    key = label["labels"][0]["id"]
    (campaign,) = mock.add_campaigns(1)
    done = ok(client.post(f"{account}/labels/{key}/apply", json={"entity_ids": [campaign, "1"]}))
    assert [each["entity_id"] for each in done["entities_labels"]] == [campaign]
    assert done["errors"][0]["data"]["entity_id"] == "1"
    query = f"{account}/labels?campaign_ids={campaign}"
    assert [each["id"] for each in ok(client.get(query))["items"]] == [key]
    ok(client.post(f"{account}/labels/{key}/remove", json={"entity_ids": [campaign]}))
    assert ok(client.get(query))["items"] == []


def test_advertiser_defined_events_fail_one_by_one(client: httpx.Client, account: str) -> None:
    target = f"{account}/advertiser_defined_events"
    event = {"name": "oak", "mapped_conversion_type": "CHECKOUT"}
    assert [each["status"] for each in ok(client.post(target, json={"items": [event, event]}))["items"]] == [
        "CREATED",
        "FAILED",
    ]
    ok(client.patch(target, json={"items": [{**event, "mapped_conversion_type": "LEAD"}]}))
    assert ok(client.get(target))["items"] == [{**event, "mapped_conversion_type": "LEAD"}]
    statuses = [each["status"] for each in ok(client.delete(f"{target}?event_names=oak,linen"))["items"]]
    assert statuses == ["DELETED", "FAILED"]


def test_member_is_invited_accepts_and_gets_assets(client: httpx.Client, mock: Mock, business: str) -> None:
    invite = {"invite_type": "MEMBER_INVITE", "business_role": "EMPLOYEE", "members": ["linen@example.com"]}
    made = ok(client.post(f"{business}/invites", json=invite))["items"][0]["invite"]
    assert made["invite_data"]["invite_status"] == "PENDING"
    answer = {
        "invite_id": made["id"],
        "action": {"accept_invite": True, "asset_id_to_permissions": {mock.world.ad_account_id: ["ADMIN"]}},
    }
    accepted, unknown = ok(
        client.patch("/businesses/invites", json={"invites": [answer, {**answer, "invite_id": "1"}]})
    )["items"]
    assert accepted["exception"] is None
    assert unknown["exception"]["invite_or_request_id"] == "1"
    assert ok(client.get(f"{business}/invites"))["items"] == []
    member = ok(client.get(f"{business}/members"))["items"][-1]
    assert member["user"]["username"] == "linen"
    assets = f"{business}/members/{member['id']}/assets"
    assert [each["permissions"] for each in ok(client.get(assets))["items"]] == [["ADMIN"]]
    people = ok(client.get(f"{business}/assets/{mock.world.ad_account_id}/members"))["items"]
    assert member["id"] in [each["user"]["id"] for each in people]
    gone = {"members": [{"member_id": member["id"], "business_role": "EMPLOYEE"}]}
    assert delete(client, f"{business}/members", gone) == {"deleted_members": [member["id"]]}
    assert delete(client, f"{business}/members", gone) == {"deleted_members": []}
    assert client.get(assets).status_code == 404


def test_stores_have_local_inventory(client: httpx.Client, mock: Mock) -> None:
    mock.settings.processing_seconds = 0
    catalog = ok(client.post("/catalogs", json={"name": "Oak", "catalog_type": "RETAIL"}))["id"]
    store = {"name": "Mitte", "store_code": "A", "country": "DE"}
    (made,) = ok(client.post(f"/catalogs/{catalog}/local_stores", json=[store]))
    item = {"item_id": "1", "store_code": "A", "operation": "CREATE"}
    sent = {"price": "5 EUR", "availability": "in stock"}
    operations = [{**item, "attributes": sent}, {**item, "store_code": "B", "attributes": sent}]
    batch = ok(
        client.post(f"/catalogs/{catalog}/local_inventory_items/batch", json={"operations": operations})
    )
    assert [each["status"] for each in batch["operation_results"]] == ["SUCCESS", "FAILURE"]
    question = {"item_filters": [{"item_id": "1", "store_code": "A"}]}
    query = f"/catalogs/{catalog}/local_inventory_items/query"
    (found,) = ok(client.post(query, json=question))["items"]
    assert (found["price"], found["store_metadata"]["store_id"]) == ("5 EUR", made["id"])
    change = {"id": made["id"], "name": "Nord"}
    changed, unknown = ok(client.patch(f"/catalogs/{catalog}/local_stores", json=[change, {"id": "1"}]))
    assert changed["data"]["name"] == "Nord"
    assert unknown["data"]["exceptions"]["code"] == 1
    ok(client.delete(f"/catalogs/{catalog}/local_stores?ids={made['id']}"))
    assert ok(client.post(query, json=question))["items"] == []


def test_what_is_only_read_is_the_same_in_a_list_and_by_id(client: httpx.Client, account: str) -> None:
    items = ok(client.get(f"{account}/order_lines"))["items"]
    assert items
    for each in items:
        assert ok(client.get(f"{account}/order_lines/{each['id']}")) == each
    assert client.get(f"{account}/order_lines/1").status_code == 404


# Pins and ads -------------------------------------------------------------------------------------------


def test_ad_only_pins_are_on_a_protected_board(client: httpx.Client) -> None:
    first, second = (
        ok(client.post("/pins", json={"media_source": IMAGE, "is_removable": True})) for _ in "ab"
    )
    assert first["board_id"] == second["board_id"]
    board = ok(client.get(f"/boards/{first['board_id']}"))
    assert (board["name"], board["privacy"]) == ("Ad-only Pins", "PROTECTED")


def test_update_of_a_pin_drops_no_field(client: httpx.Client) -> None:
    slide = {"title": "A", "url": "https://example.com/a.jpg"}
    source = {"source_type": "multiple_image_urls", "items": [slide, slide]}
    key = ok(client.post("/pins", json={"media_source": source, "is_removable": True}))["id"]
    changes = {
        "title": "Oak",
        "description": "Chairs",
        "alt_text": "A chair",
        "link": "https://example.com",
        "carousel_slots": [{"title": "B", "link": "https://example.com/b"}],
    }
    made = ok(client.patch(f"/pins/{key}", json=changes))
    assert {name: made[name] for name in changes if name != "carousel_slots"} == {
        name: value for name, value in changes.items() if name != "carousel_slots"
    }
    assert [each["title"] for each in made["media"]["items"]] == ["B", "A"]
    assert ok(client.get(f"/pins/{key}")) == made


@pytest.mark.parametrize(
    "source",
    [
        {"source_type": "image_base64", "content_type": "image/png", "data": "abc"},
        {"source_type": "image_url", "url": "http://localhost:8000/a.jpg"},
        {"source_type": "image_url", "url": "http://127.0.0.1/a.jpg"},
        {"source_type": "multiple_image_urls", "items": [{"url": "http://10.0.0.1/a.jpg"}] * 2},
    ],
)
def test_image_that_cannot_be_read_is_rejected(client: httpx.Client, source: Json) -> None:
    assert failed(client.post("/pins", json={"media_source": source, "is_removable": True}), 400, 1)


def test_number_of_boards_and_pins_can_be_limited(client: httpx.Client, mock: Mock) -> None:
    mock.settings.most_boards, mock.settings.most_pins = 1, 1
    key = ok(client.post("/boards", json={"name": "Oak"}))["id"]
    ok(client.post("/pins", json={"board_id": key, "media_source": IMAGE}))
    assert failed(client.post("/boards", json={"name": "Linen"}), 403, 7)
    assert failed(client.post("/pins", json={"board_id": key, "media_source": IMAGE}), 403, 7)


def test_name_of_another_board_is_rejected(client: httpx.Client) -> None:
    oak, linen = (ok(client.post("/boards", json={"name": name}))["id"] for name in ("Oak", "Linen"))
    assert failed(client.patch(f"/boards/{oak}", json={"name": "Linen"}), 400, 1)
    ok(client.patch(f"/boards/{linen}", json={"name": "Linen", "description": "A"}))


def test_ad_is_reviewed_then_approved_or_rejected(
    client: httpx.Client, mock: Mock, account: str, clock: Clock
) -> None:
    mock.settings.review_seconds = 60
    (campaign,) = mock.add_campaigns(1, ad_groups=1, ads=0)
    group = ok(client.get(f"{account}/ad_groups?campaign_ids={campaign}"))["items"][0]["id"]
    pins = [ok(client.post("/pins", json={"media_source": IMAGE, "is_removable": True})) for _ in "ab"]
    assert [each["has_been_promoted"] for each in pins] == [False, False]
    mock.settings.rejected_pins = {pins[1]["id"]: ["CLICKBAIT"]}
    sent = [{"ad_group_id": group, "creative_type": "REGULAR", "pin_id": each["id"]} for each in pins]
    made = [each["data"] for each in ok(client.post(f"{account}/ads", json=sent))["items"]]
    assert [each["review_status"] for each in made] == ["PENDING", "PENDING"]
    assert ok(client.get(f"/pins/{pins[0]['id']}"))["has_been_promoted"] is True
    clock.advance(60)
    good, bad = (ok(client.get(f"{account}/ads/{each['id']}")) for each in made)
    assert (good["review_status"], good["summary_status"], good["rejected_reasons"]) == (
        "APPROVED",
        "APPROVED",
        [],
    )
    assert (bad["review_status"], bad["summary_status"], bad["rejected_reasons"]) == (
        "REJECTED",
        "REJECTED",
        ["CLICKBAIT"],
    )


def test_campaign_that_optimizes_its_budget_needs_one(client: httpx.Client, mock: Mock, account: str) -> None:
    campaign = {
        "ad_account_id": mock.world.ad_account_id,
        "name": "Oak",
        "objective_type": "AWARENESS",
        "is_campaign_budget_optimization": True,
    }
    without, with_one = ok(
        client.post(f"{account}/campaigns", json=[campaign, {**campaign, "daily_spend_cap": 10**7}])
    )["items"]
    assert without["exceptions"][0]["code"] == 2384
    assert with_one["exceptions"] == []


def test_values_without_state_fit_their_names(client: httpx.Client) -> None:
    for metric in ok(client.get("/resources/delivery_metrics"))["items"]:
        assert metric["name"].isupper()
    mock = Mock()
    line = mock.bodies.success(document().operations["order_lines/list"])["items"][0]
    assert line["type"] == "order_line"
    assert line["start_time"] > 1_700_000_000
