"""Ad accounts, campaigns, ad groups and ads; batches whose items fail one by one; conversions; catalogs."""

from __future__ import annotations

from typing import Any

import pytest
from http_library import httpx
from pinkit.testing import Clock, Mock
from pinkit.testing.response_bodies import ResponseBodies

IMAGE = {"source_type": "image_url", "url": "https://example.com/a.jpg"}


@pytest.fixture
def account(mock: Mock) -> str:
    """The path of the initial ad account."""
    return f"/ad_accounts/{mock.world.ad_account_id}"


def items(response: httpx.Response) -> Any:
    assert response.is_success, response.text
    return response.json()["items"]


def campaign(mock: Mock, **more: Any) -> dict[str, Any]:
    key = mock.world.ad_account_id
    return {"ad_account_id": key, "name": "Oak", "objective_type": "AWARENESS", **more}


def test_created_ad_account_can_be_read(client: httpx.Client, mock: Mock) -> None:
    assert [each["id"] for each in items(client.get("/ad_accounts"))] == [mock.world.ad_account_id]
    made = client.post("/ad_accounts", json={"name": "Linen", "country": "DE"}).json()
    assert client.get(f"/ad_accounts/{made['id']}").json() == made
    assert client.get("/ad_accounts/1").status_code == 404


def test_campaigns_ad_groups_and_ads_refer_to_each_other(
    client: httpx.Client, mock: Mock, account: str
) -> None:
    made = items(client.post(f"{account}/campaigns", json=[campaign(mock, status="PAUSED")]))[0]
    assert made["exceptions"] == []
    campaign_id = made["data"]["id"]
    group = {"campaign_id": campaign_id, "name": "Chairs", "billable_event": "IMPRESSION"}
    group_id = items(client.post(f"{account}/ad_groups", json=[group]))[0]["data"]["id"]
    pin_id = client.post("/pins", json={"media_source": IMAGE, "is_removable": True}).json()["id"]
    ad = {"ad_group_id": group_id, "creative_type": "REGULAR", "pin_id": pin_id}
    made = items(client.post(f"{account}/ads", json=[ad]))[0]["data"]
    assert made["campaign_id"] == campaign_id
    for target in (
        f"campaigns?campaign_ids={campaign_id}",
        f"ad_groups?campaign_ids={campaign_id}",
        f"ads?ad_group_ids={group_id}",
    ):
        assert len(items(client.get(f"{account}/{target}"))) == 1
    assert items(client.get(f"{account}/ads?campaign_ids=1")) == []
    change = {"id": campaign_id, "ad_account_id": mock.world.ad_account_id, "status": "ARCHIVED"}
    assert items(client.patch(f"{account}/campaigns", json=[change]))[0]["data"]["status"] == "ARCHIVED"
    assert items(client.get(f"{account}/campaigns")) == []
    assert len(items(client.get(f"{account}/campaigns?entity_statuses=ARCHIVED"))) == 1
    assert client.get(f"{account}/campaigns/{campaign_id}").json()["summary_status"] == "ARCHIVED"
    assert client.get(f"{account}/campaigns/1").status_code == 404


def test_a_campaign_runs_from_its_start_to_its_end(
    client: httpx.Client, clock: Clock, mock: Mock, account: str
) -> None:
    times = {"start_time": int(clock()) + 100, "end_time": int(clock()) + 200}
    made = items(client.post(f"{account}/campaigns", json=[campaign(mock, **times)]))[0]["data"]
    seen = [made["summary_status"]]
    for _ in range(2):
        clock.advance(100)
        one = client.get(f"{account}/campaigns/{made['id']}").json()
        assert items(client.get(f"{account}/campaigns")) == [one]
        seen.append(one["summary_status"])
    assert seen == ["NOT_STARTED", "RUNNING", "COMPLETED"]


def test_keyword_metrics_are_those_of_the_keywords(client: httpx.Client, account: str) -> None:
    def metrics(words: str) -> Any:
        return client.get(f"{account}/keywords/metrics?country_code=US&keywords={words}").json()["data"]

    both = metrics("oak,linen%20shirt")
    assert [each["keyword"] for each in both] == ["oak", "linen shirt"]
    assert metrics("linen%20shirt") == both[1:]


def test_response_has_declared_fields_only(client: httpx.Client, mock: Mock, account: str) -> None:
    """`app_id` is a field of requests only, and `colour` is undeclared."""
    sent = campaign(mock, app_id="1", colour="red", tracking_urls={"click": ["https://example.com"]})
    made = items(client.post(f"{account}/campaigns", json=[sent]))[0]["data"]
    assert made.keys() & sent.keys() == sent.keys() - {"app_id", "colour"}
    assert made["tracking_urls"] == sent["tracking_urls"]


def test_number_of_any_size_is_returned_as_sent(client: httpx.Client, mock: Mock, account: str) -> None:
    for cap in (2**64, 10**30):
        made = items(client.post(f"{account}/campaigns", json=[campaign(mock, lifetime_spend_cap=cap)]))[0]
        assert made["data"]["lifetime_spend_cap"] == cap


def test_items_of_a_batch_fail_one_by_one(client: httpx.Client, mock: Mock, account: str) -> None:
    batch = [
        campaign(mock),
        campaign(mock, daily_spend_cap=1, lifetime_spend_cap=1),
        campaign(mock, ad_account_id="1"),
        campaign(mock, name="Linen"),
    ]
    got = items(client.post(f"{account}/campaigns", json=batch))
    assert ["data" in each for each in got] == [True, False, False, True]
    assert got[1]["exceptions"][0]["message"].startswith("daily_spend_cap")
    group = {"campaign_id": got[0]["data"]["id"], "name": "Chairs", "billable_event": "IMPRESSION"}
    groups = items(client.post(f"{account}/ad_groups", json=[group, {**group, "campaign_id": "1"}]))
    assert groups[1]["exceptions"][0]["code"] == 1
    ad = {"ad_group_id": groups[0]["data"]["id"], "creative_type": "REGULAR", "pin_id": "1"}
    failed = items(client.post(f"{account}/ads", json=[ad]))[0]
    assert failed["exceptions"]["code"] == 50
    assert client.post(f"{account}/campaigns", json=[campaign(mock)] * 31).status_code == 400


def test_entities_with_any_valid_fields_get_valid_responses(
    client: httpx.Client, mock: Mock, account: str
) -> None:
    """With `verify`, a response that is not valid raises."""
    bodies = ResponseBodies(mock.description, 0)
    parents, made = dict[str, Any](), dict[str, Any]()
    pin_id = client.post("/pins", json={"media_source": IMAGE, "is_removable": True}).json()["id"]
    for kind, fixed in (("campaigns", {}), ("ad_groups", {}), ("ads", {"pin_id": pin_id})):
        for verb in ("create", "update"):
            body = mock.description.operations[f"{kind}/{verb}"].body
            assert body
            for n in range(30):
                item = bodies.value(body.schema, f"{kind}{n}", "request")[0] | fixed | parents
                item |= made if verb == "update" else {}
                item.pop("lifetime_spend_cap", None)
                item.pop("targeting_spec_operations", None)  # any text in the document; tested below
                item["start_time"], item["end_time"] = 1, 2
                if kind == "campaigns":
                    item["ad_account_id"] = mock.world.ad_account_id
                call = client.post if verb == "create" else client.patch
                got = items(call(f"{account}/{kind}", json=[item]))[0]
                assert "data" in got, got
                if verb == "create":
                    made = {"id": got["data"]["id"]}
        parents[f"{kind[:-1]}_id"] = made["id"]
    assert (
        len(items(client.get(f"{account}/ads?page_size=250&entity_statuses=ACTIVE&entity_statuses=PAUSED")))
        > 1
    )


# Conversions --------------------------------------------------------------------------------------------


def event(clock: Clock, **more: Any) -> dict[str, Any]:
    user = more.pop("user_data", {"em": ["a" * 64]})
    plain = {"event_name": "checkout", "action_source": "web", "event_id": "e1", "event_time": int(clock())}
    return {**plain, "user_data": user, **more}


def test_events_fail_one_by_one_in_the_order_of_the_request(
    client: httpx.Client, mock: Mock, clock: Clock, account: str
) -> None:
    data = [
        event(clock),
        event(clock, user_data={"em": ["oak@example.com"]}),
        event(clock, event_time=int(clock()) - 8 * 86400),
        event(clock, event_time=int(clock()) + 7200),
    ]
    got = client.post(f"{account}/events", json={"data": data}).json()
    assert [each["status"] for each in got["events"]] == ["processed", "failed", "failed", "failed"]
    assert (got["num_events_received"], got["num_events_processed"]) == (4, 1)
    mock.settings.failed_conversions = "error"
    response = client.post(f"{account}/events", json={"data": data})
    assert response.status_code == 422
    assert response.json()["details"]["events"][1]["status"] == "failed"
    assert client.post(f"{account}/events", json={"data": data[:1]}).is_success


def test_events_have_a_limit_and_need_user_data(client: httpx.Client, clock: Clock, account: str) -> None:
    many = {"data": [event(clock)] * 21}
    assert client.post(f"{account}/events", json=many).is_success
    assert client.post(f"{account}/events?test=true", json=many).status_code == 400
    nobody = {"data": [event(clock, user_data={"ct": ["a" * 64]}), event(clock)]}
    events = client.post(f"{account}/events", json=nobody).json()["events"]
    assert [each["status"] for each in events] == ["failed", "processed"]
    assert "em, hashed_maids, or client_ip_address and client_user_agent" in events[0]["error_message"]


def test_a_deletion_request_can_be_cancelled_for_72_hours(
    client: httpx.Client, clock: Clock, account: str
) -> None:
    target = f"{account}/conversion_deletion_requests"

    def create() -> Any:
        targets = {"user_emails": ["oak@example.com"], "epiks": ["e1"]}
        response = client.post(target, json={"deletion_targets": targets})
        assert response.is_success, response.text
        return response.json()

    first, second, third = create(), create(), create()
    assert (first["status"], first["created_time"], first["processed_time"]) == (
        "PENDING",
        "2026-09-21",
        None,
    )
    assert client.get(f"{target}/{first['request_id']}").json() == first
    assert items(client.get(f"{target}?page_size=2")) == [first, second]
    assert items(client.get(f"{target}?order=DESCENDING")) == [third, second, first]
    assert client.delete(f"{target}/{first['request_id']}").is_success
    clock.advance(72 * 3600)
    shown = items(client.get(target))
    assert [each["status"] for each in shown] == ["CANCELLED", "SUBMITTED", "SUBMITTED"]
    assert [each["processed_time"] for each in shown] == [None, "2026-09-24", "2026-09-24"]
    for made, state in ((first, "CANCELLED"), (second, "SUBMITTED")):
        late = client.delete(f"{target}/{made['request_id']}")
        assert (late.status_code, state in late.json()["message"]) == (400, True)
    assert client.get(f"{target}/1").status_code == 404
    assert client.get(f"/ad_accounts/1/conversion_deletion_requests/{first['request_id']}").status_code == 404


def test_the_targeting_of_an_ad_group_is_changed_by_operations(
    client: httpx.Client, mock: Mock, account: str
) -> None:
    campaign_id = items(client.post(f"{account}/campaigns", json=[campaign(mock)]))[0]["data"]["id"]
    group = {"campaign_id": campaign_id, "name": "Chairs", "billable_event": "IMPRESSION"}
    group["targeting_spec"] = {"GENDER": ["female"], "LOCALE": ["en-US", "de-DE"]}
    group_id = items(client.post(f"{account}/ad_groups", json=[group]))[0]["data"]["id"]

    def change(field: str, operation: str, *values: str) -> Any:
        operations = [{"field": field, "operation": operation, "values": values}]
        body = [{"id": group_id, "targeting_spec_operations": operations}]
        return items(client.patch(f"{account}/ad_groups", json=body))[0]

    assert change("LOCALE", "ADD", "fr-FR", "en-US")["exceptions"] == []
    change("LOCALE", "REMOVE", "de-DE")
    change("GENDER", "SET", "male", "unknown")
    assert change("AUDIENCE_INCLUDE", "ADD", "oak")["exceptions"][0]["code"] == 1
    got = client.get(f"{account}/ad_groups/{group_id}").json()
    assert got["targeting_spec"] == {"GENDER": ["male", "unknown"], "LOCALE": ["en-US", "fr-FR"]}
    assert "targeting_spec_operations" not in got


# Catalogs -----------------------------------------------------------------------------------------------


def test_life_cycle_of_a_feed(client: httpx.Client, clock: Clock) -> None:
    new = {"name": "Oak", "format": "CSV", "location": "https://example.com/oak.csv"}
    feed = client.post("/catalogs/feeds", json=new)
    assert feed.is_success, feed.text
    target = f"/catalogs/feeds/{feed.json()['id']}"
    again = client.post("/catalogs/feeds", json=new)
    assert (again.status_code, again.json()["code"]) == (409, 4170)
    assert client.patch(target, json={"catalog_type": "RETAIL", "name": "Linen"}).json()["name"] == "Linen"
    assert client.post(f"{target}/ingest").json()["status"] == "PROCESSING"
    clock.advance(2)
    assert items(client.get(f"{target}/processing_results"))[0]["status"] == "COMPLETED"
    assert len(items(client.get("/catalogs/feeds"))) == 1
    assert [client.delete(target).is_success for _ in range(2)] == [True, False]


@pytest.mark.parametrize("operation", ["feeds/create", "items_batch/post"])
def test_every_kind_of_catalog_gets_valid_responses(
    client: httpx.Client, mock: Mock, clock: Clock, operation: str
) -> None:
    body = mock.description.operations[operation].body
    assert body
    answers, kinds = ResponseBodies(mock.description, 0), set[str]()
    for n in range(60):
        value = answers.value(body.schema, f"{operation}{n}", "request")
        response = client.post(
            f"/v5{mock.description.operations[operation].path}".removeprefix("/v5"), json=value
        )
        assert response.is_success, response.text
        got = response.json()
        kinds.add(got["catalog_type"])
        if "batch_id" in got:
            clock.advance(2)
            got = client.get(f"/catalogs/items/batch/{got['batch_id']}").json()
            assert (got["status"], len(got["items"])) == ("COMPLETED", len(value["items"]))
        else:
            assert client.get(f"/catalogs/feeds/{got['id']}").json() == got
    assert kinds == {"RETAIL", "HOTEL", "CREATIVE_ASSETS"}


def test_a_batch_of_items_has_a_result_for_each(client: httpx.Client, clock: Clock) -> None:
    records = [
        {"item_id": "good", "attributes": {"link": "https://example.com", "price": "5 USD"}},
        {"item_id": "bad", "attributes": {"link": "nowhere", "price": "5 USD"}},
    ]
    new = {"country": "US", "language": "EN", "operation": "UPDATE", "items": records}
    batch = client.post("/catalogs/items/batch", json=new).json()
    assert batch["status"] == "PROCESSING"
    clock.advance(2)
    got = client.get(f"/catalogs/items/batch/{batch['batch_id']}").json()
    assert [each["status"] for each in got["items"]] == ["SUCCESS", "FAILURE"]
    assert got["items"][1]["errors"][0]["attribute"] == "link"
    assert client.get("/catalogs/items/batch/1").status_code == 404


def test_items_of_completed_batches_can_be_read(client: httpx.Client, clock: Clock) -> None:
    market = {"country": "US", "language": "EN"}
    wanted = {**market, "filters": {"catalog_type": "RETAIL", "item_ids": ["ok", "bad", "zz"]}}

    def change(operation: str, key: str, **attributes: str) -> dict[str, Any]:
        return {"operation": operation, "item_id": key, "attributes": attributes}

    def shown(*changes: dict[str, Any]) -> Any:
        batch = {**market, "catalog_type": "RETAIL", "items": changes}
        assert client.post("/catalogs/items/batch", json=batch).is_success
        clock.advance(60)
        return items(client.post("/catalogs/items", json=wanted))

    upsert = change("UPSERT", "ok", title="Sofa", image_link="https://i.example/1")
    ok, *missing = shown(upsert, change("UPSERT", "bad", link="nowhere"), change("UPDATE", "zz", title="?"))
    attributes = {"title": "Sofa", "image_link": ["https://i.example/1"]}
    assert ok == {
        "catalog_type": "RETAIL",
        "item_id": "ok",
        "item_response_kind": "retail_item",
        "attributes": attributes,
    }
    assert {each["item_response_kind"] for each in missing} == {"retail_item_error"}
    assert [(each["item_id"], each["errors"][0]["attribute"]) for each in missing] == [
        ("bad", "item_id"),
        ("zz", "item_id"),
    ]
    assert shown(change("UPDATE", "ok", price="1 USD"))[0]["attributes"] == {**attributes, "price": "1 USD"}
    elsewhere = {**wanted, "country": "GB"}
    assert "errors" in items(client.post("/catalogs/items", json=elsewhere))[0]
    assert "errors" in shown({"operation": "DELETE", "item_id": "ok"})[0]
