"""The files of jobs hold what is there: leads, the entities of the account, and the results of changes."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from http_library import httpx
from pinkit.testing import Clock, Mock

ACCOUNT = "/ad_accounts/549755885175"
DATES = {"start_date": "2026-09-01", "end_date": "2026-09-07"}


@pytest.fixture
def finished(client: httpx.Client, mock: Mock, clock: Clock) -> Any:
    """A function that starts a job, waits for it, and returns its file."""

    def make(start: str, body: Any, poll: str) -> str:
        started = client.post(f"{ACCOUNT}/{start}", json=body)
        assert started.is_success, started.text
        key = next(
            started.json()[each]
            for each in ("token", "request_id", "leads_export_id")
            if each in started.json()
        )
        clock.advance(2)
        done = client.get(f"{ACCOUNT}/{poll}{key}").json()
        url = next(done[each] for each in ("url", "result_url", "download_url") if done.get(each))
        with httpx.Client(transport=mock.transport) as store:
            return store.get(url).text

    return make


def test_a_leads_export_has_as_many_leads_as_the_report(
    client: httpx.Client, mock: Mock, finished: Any
) -> None:
    mock.add_campaigns(1, ads=2)
    for ad in client.get(f"{ACCOUNT}/ads").json()["items"]:
        leads = list(
            csv.DictReader(
                io.StringIO(finished("leads_export", {**DATES, "ad_id": ad["id"]}, "leads_export/"))
            )
        )
        query = {**DATES, "ad_ids": ad["id"], "columns": "LEADS", "granularity": "DAY"}
        rows = client.get(f"{ACCOUNT}/ads/analytics", params=query).json()
        assert len(leads) == sum(row["LEADS"] for row in rows) > 0
        assert {lead["AD_ID"] for lead in leads} == {ad["id"]}
        assert {lead["CREATED_TIME"][:10] for lead in leads} == {row["DATE"] for row in rows if row["LEADS"]}
    assert client.post(f"{ACCOUNT}/leads_export", json={**DATES, "ad_id": "7"}).status_code == 404


def test_a_bulk_upsert_changes_the_state_and_a_download_has_all_of_it(
    client: httpx.Client, mock: Mock, finished: Any
) -> None:
    (campaign,) = mock.add_campaigns()
    (group,) = client.get(f"{ACCOUNT}/ad_groups").json()["items"]
    account = mock.world.ad_account_id
    new = {"ad_account_id": account, "name": "Oak, new", "objective_type": "AWARENESS"}
    create = {
        "campaigns": [new],
        "keywords": [{"parent_id": group["id"], "keywords": [{"value": "oak", "match_type": "BROAD"}]}],
        "product_groups": [
            {"ad_group_id": group["id"], "product_group_promotion": [{"creative_type": "REGULAR"}]}
        ],
        "labels": [{"parent_id": campaign, "labels": [{"label_type": "BRAND", "value": "oak"}]}],
        "ads": [{"ad_group_id": "7", "pin_id": "7", "creative_type": "REGULAR"}],
    }
    update = {"campaigns": [{"id": campaign, "name": "Linen", "ad_account_id": account}]}
    results = json.loads(finished("bulk/upsert", {"create": create, "update": update}, "bulk/"))
    states = [(each["entity_type"], each["action"], each["status"]) for each in results]
    assert states == [
        ("CAMPAIGN", "CREATE", "SUCCESS"),
        ("AD", "CREATE", "FAILURE"),
        ("KEYWORD", "CREATE", "SUCCESS"),
        ("PRODUCT_GROUP", "CREATE", "SUCCESS"),
        ("LABEL", "CREATE", "FAILURE"),
        ("CAMPAIGN", "UPDATE", "SUCCESS"),
    ]
    names = {each["name"] for each in client.get(f"{ACCOUNT}/campaigns").json()["items"]}
    assert names == {"Oak, new", "Linen"}
    assert [each["value"] for each in client.get(f"{ACCOUNT}/keywords").json()["items"]] == ["oak"]
    kinds = ["CAMPAIGN", "AD_GROUP", "AD", "KEYWORD", "PRODUCT_GROUP"]
    asked = {"entity_types": kinds, "output_format": "JSON"}
    whole = json.loads(finished("bulk/download", asked, "bulk/"))
    assert [each["entity_type"] for each in whole] == ["CAMPAIGN", *kinds]
    lines = list(csv.DictReader(io.StringIO(finished("bulk/download", {"entity_types": kinds}, "bulk/"))))
    assert [line["id"] for line in lines] == [each["id"] for each in whole]
    new_labels = {"labels": [{"label_type": "BRAND", "value": "oak"}]}
    assert client.post(f"{ACCOUNT}/labels", json=new_labels).is_success
    (label,) = json.loads(finished("bulk/download", {**asked, "entity_types": ["LABEL"]}, "bulk/"))
    assert (label["value"], label.keys() & {"_scope", "_campaigns"}) == ("oak", set())
    some = {**asked, "campaign_filter": {"name": "linen"}, "entity_types": ["CAMPAIGN"]}
    assert [each["id"] for each in json.loads(finished("bulk/download", some, "bulk/"))] == [campaign]


def test_a_failing_bulk_job_changes_nothing(client: httpx.Client, mock: Mock) -> None:
    mock.settings.failing_jobs.add("bulk")
    new = {"ad_account_id": mock.world.ad_account_id, "name": "Oak", "objective_type": "AWARENESS"}
    assert client.post(f"{ACCOUNT}/bulk/upsert", json={"create": {"campaigns": [new]}}).is_success
    assert client.get(f"{ACCOUNT}/campaigns").json()["items"] == []


@pytest.mark.parametrize("level", ["KEYWORD", "PRODUCT_GROUP"])
def test_keywords_and_product_groups_divide_their_ad_group(
    client: httpx.Client, mock: Mock, clock: Clock, finished: Any, level: str
) -> None:
    mock.add_campaigns(1, ads=2)
    (group,) = client.get(f"{ACCOUNT}/ad_groups").json()["items"]
    words = [{"value": value, "match_type": "BROAD"} for value in ("oak", "linen")]
    parts = {"ad_group_id": group["id"], "product_group_promotion": [{"creative_type": "REGULAR"}] * 3}
    assert (
        len(
            client.post(f"{ACCOUNT}/keywords", json={"parent_id": group["id"], "keywords": words}).json()[
                "keywords"
            ]
        )
        == 2
    )
    assert client.post(f"{ACCOUNT}/product_group_promotions", json=parts).is_success
    clock.advance(4 * 86400)
    body = {
        "start_date": "2026-09-22",
        "end_date": "2026-09-24",
        "granularity": "DAY",
        "columns": ["IMPRESSION_1"],
    }
    report = json.loads(finished("reports", {**body, "level": level}, "reports?token="))
    whole = json.loads(finished("reports", {**body, "level": "AD_GROUP"}, "reports?token="))[group["id"]]
    assert len(report) == {"KEYWORD": 2, "PRODUCT_GROUP": 3}[level]
    for at, row in enumerate(whole):
        assert sum(rows[at]["IMPRESSION_1"] for rows in report.values()) == row["IMPRESSION_1"] > 0
