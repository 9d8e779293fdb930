"""Jobs change their states by the clock; their files can be fetched for a limited time; dates have limits."""

from __future__ import annotations

import json
from typing import Any

import pytest
from http_library import httpx
from pinkit.testing import Clock, Mock

ACCOUNT = "/ad_accounts/549755885175"
DATES = {"start_date": "2026-09-01", "end_date": "2026-09-03"}
REPORT = {**DATES, "granularity": "DAY", "level": "CAMPAIGN", "columns": ["IMPRESSION_1", "CTR"]}
MMM = {
    **DATES,
    "granularity": "DAY",
    "level": "CAMPAIGN_TARGETING",
    "columns": ["CAMPAIGN_ID"],
    "targeting_types": ["COUNTRY"],
    "report_name": "Oak",
}
CATALOG = {"catalog_type": "RETAIL", "report": {"report_type": "ALL_ITEMS"}}
# kind: path and body of the start, path of the poll (the key follows), field of the state in the response
JOBS: dict[str, tuple[str, Any, str, str]] = {
    "report": (f"{ACCOUNT}/reports", REPORT, f"{ACCOUNT}/reports?token=", "report_status"),
    "mmm_report": (f"{ACCOUNT}/mmm_reports", MMM, f"{ACCOUNT}/mmm_reports?token=", "report_status"),
    "conversion_product_report": (
        f"{ACCOUNT}/reports/brand_category_sku",
        {
            **DATES,
            "granularity": "WEEK",
            "level": "CAMPAIGN",
            "columns": ["CAMPAIGN_ID"],
            "report_name": "Oak",
        },
        f"{ACCOUNT}/reports/brand_category_sku?token=",
        "report_status",
    ),
    "bulk": (f"{ACCOUNT}/bulk/download", {"entity_types": ["CAMPAIGN"]}, f"{ACCOUNT}/bulk/", "status"),
    "leads_export": (
        f"{ACCOUNT}/leads_export",
        {**DATES, "ad_id": "$ad_id"},
        f"{ACCOUNT}/leads_export/",
        "export_status",
    ),
    "catalog_report": ("/catalogs/reports", CATALOG, "/catalogs/reports?token=", "report_status"),
}
URLS = ("url", "result_url", "download_url")


def inner(response: httpx.Response) -> Any:
    assert response.is_success, response.text
    return response.json()


def start(client: httpx.Client, mock: Mock, kind: str) -> str:
    target, body, poll, _ = JOBS[kind]
    if body.get("ad_id"):
        mock.add_campaigns()
        body = {**body, "ad_id": client.get(f"{ACCOUNT}/ads").json()["items"][0]["id"]}
    got = inner(client.post(target, json=body))
    key = next(got[name] for name in ("token", "request_id", "leads_export_id") if name in got)
    return f"{poll}{key}"


@pytest.mark.parametrize("kind", JOBS)
def test_job_finishes_and_its_file_can_be_fetched(
    client: httpx.Client, mock: Mock, clock: Clock, kind: str
) -> None:
    poll, state = start(client, mock, kind), JOBS[kind][3]
    got = inner(client.get(poll))
    assert got[state] in ("IN_PROGRESS", "RUNNING")
    assert not any(got.get(name) for name in URLS)
    clock.advance(2)
    got = inner(client.get(poll))
    assert got[state] in ("FINISHED", "SUCCEEDED")
    url = next(got[name] for name in URLS if got.get(name))
    with httpx.Client(transport=mock.transport) as store:
        assert store.get(url).is_success
        assert store.get(url, headers={"Authorization": "Bearer x"}).status_code == 400
        clock.advance(301)
        assert store.get(url).status_code == 403
        assert store.get(f"{url}x").status_code == 404
        got = inner(client.get(poll))
        assert store.get(next(got[name] for name in URLS if got.get(name))).is_success


def test_a_report_has_rows_and_is_kept_for_an_hour(client: httpx.Client, mock: Mock, clock: Clock) -> None:
    (campaign,) = mock.add_campaigns()
    poll = start(client, mock, "report")
    clock.advance(2)
    got = client.get(poll).json()
    content = _fetch(mock, got["url"])
    assert len(content) == got["size"]
    rows = json.loads(content)[campaign]
    assert [row["DATE"] for row in rows] == ["2026-09-01", "2026-09-02", "2026-09-03"]
    assert [row.keys() for row in rows] == [{"CAMPAIGN_ID", "DATE", "IMPRESSION_1", "CTR"}] * 3
    clock.advance(3600)
    assert client.get(poll).json()["report_status"] == "EXPIRED"
    unknown = client.get(f"{ACCOUNT}/reports?token=none").json()
    assert unknown["report_status"] == "DOES_NOT_EXIST"


def _fetch(mock: Mock, url: str) -> bytes:
    with httpx.Client(transport=mock.transport) as store:
        return store.get(url).content


def test_a_report_can_be_csv(client: httpx.Client, mock: Mock, clock: Clock) -> None:
    mock.add_campaigns(2)
    token = client.post(f"{ACCOUNT}/reports", json={**REPORT, "report_format": "CSV"}).json()["token"]
    clock.advance(2)
    lines = _fetch(mock, client.get(f"{ACCOUNT}/reports?token={token}").json()["url"]).decode().splitlines()
    assert lines[0] == "CAMPAIGN_ID,DATE,IMPRESSION_1,CTR"
    assert len(lines) == 7


@pytest.mark.parametrize(
    "kind", ["report", "mmm_report", "conversion_product_report", "bulk", "leads_export"]
)
def test_a_job_can_fail_and_have_no_state_at_first(
    client: httpx.Client, mock: Mock, clock: Clock, kind: str
) -> None:
    mock.settings.failing_jobs.add(kind)
    poll, state = start(client, mock, kind), JOBS[kind][3]
    mock.verify, mock.settings.null_states = False, True
    assert inner(client.get(poll))[state] is None
    clock.advance(1)
    assert inner(client.get(poll))[state] is not None
    clock.advance(1)
    assert inner(client.get(poll))[state] == "FAILED"


def test_a_marketing_mix_report_is_the_response_itself(client: httpx.Client, clock: Clock) -> None:
    started = client.post(f"{ACCOUNT}/mmm_reports", json=MMM).json()
    assert started.keys() == {"report_status", "token", "message", "status"}
    clock.advance(2)
    done = client.get(f"{ACCOUNT}/mmm_reports?token={started['token']}").json()
    assert done.keys() == {"report_status", "url", "size", "message", "status"}


def test_template_starts_a_report(client: httpx.Client, clock: Clock) -> None:
    started = client.post(f"{ACCOUNT}/templates/1/reports")
    assert started.is_success
    clock.advance(2)
    done = client.get(f"{ACCOUNT}/reports?token={started.json()['token']}")
    assert done.json()["report_status"] == "FINISHED"


def test_job_can_be_polled_by_its_owner_only(client: httpx.Client) -> None:
    token = client.post("/catalogs/reports", json=CATALOG).json()["token"]
    assert client.get(f"{ACCOUNT}/reports?token={token}").json()["report_status"] == "DOES_NOT_EXIST"
    assert client.get("/catalogs/reports?token=none").status_code == 404
    assert client.get(f"{ACCOUNT}/bulk/1").status_code == 404


PARTS = {"operation": "ADD", "total_parts": 2}


def test_customer_list_upload_has_parts_and_a_run(client: httpx.Client, mock: Mock, clock: Clock) -> None:
    assert client.post(f"{ACCOUNT}/customer_lists/1/uploads", json=PARTS).status_code == 404
    made = client.post(f"{ACCOUNT}/customer_lists", json={"name": "Oak", "records": ""}).json()
    target = f"{ACCOUNT}/customer_lists/{made['id']}/uploads"
    assert client.post(target, json={"operation": "ADD", "total_parts": 11}).status_code == 400
    for sizes, state in (((5 * 2**20, 65), "SUCCEEDED"), ((65, 65), "FAILED")):
        got = client.post(target, json={"operation": "ADD", "total_parts": 2}).json()
        key = got["customer_list_upload"]["id"]
        assert got["customer_list_upload"]["state"] == "NOT_STARTED"
        assert client.post(f"{target}/{key}/run").status_code == 400
        with httpx.Client(transport=mock.transport) as store:
            for part, size in zip(got["s3_multipart_upload_data"]["file_parts"], sizes, strict=True):
                assert store.put(part["presigned_url"], content=bytes(size)).headers["etag"]
            other = got["s3_multipart_upload_data"]["file_parts"][0]["presigned_url"]
            assert store.put(f"{other}0", content=b"x").status_code == 403
        assert client.post(f"{target}/{key}/run").json()["state"] == "RUNNING"
        assert client.post(f"{target}/{key}/run").status_code == 409
        clock.advance(2)
        assert client.get(f"{target}/{key}").json()["state"] == state


# Dates --------------------------------------------------------------------------------------------------
# The clock stands at 2026-09-21.


@pytest.mark.parametrize(
    ("start", "end", "more", "expected"),
    [
        ("2026-06-23", "2026-09-20", "", None),
        ("2026-06-22", "2026-07-01", "", "You can only get data from the last 90 days"),
        ("2026-06-23", "2026-09-21", "", "must be less than 90 days"),
        ("2026-09-02", "2026-09-01", "", "is before start_date"),
        ("2026-09-32", "2026-09-01", "", "query.start_date"),
        ("2026-09-19", "2026-09-21", "HOUR", None),
        ("2026-09-18", "2026-09-21", "HOUR", "must be less than 3 days"),
        ("2026-09-12", "2026-09-13", "HOUR", "the last 8 days"),
    ],
)
def test_analytics_are_limited_to_90_days(
    client: httpx.Client, start: str, end: str, more: str, expected: str | None
) -> None:
    query = f"start_date={start}&end_date={end}&granularity={more or 'DAY'}&columns=CTR,SPEND_IN_DOLLAR"
    response = client.get(f"{ACCOUNT}/analytics?{query}")
    assert response.is_success is (expected is None), response.text
    assert expected is None or expected in response.json()["message"]


@pytest.mark.parametrize(
    ("start", "end", "more", "expected"),
    [
        ("2024-03-22", "2024-03-23", {}, None),
        ("2024-03-20", "2024-03-21", {}, "the last 914 days"),
        ("2026-03-01", "2026-09-03", {}, "must be less than 186 days"),
        ("2026-06-01", "2026-06-02", {"level": "PRODUCT_ITEM"}, "the last 92 days"),
        ("2026-08-01", "2026-09-01", {"level": "PRODUCT_ITEM"}, "must be less than 31 days"),
        ("2026-09-01", "2026-09-02", {"granularity": "HOUR"}, "the last 8 days"),
    ],
)
def test_reports_are_limited_to_914_days(
    client: httpx.Client, start: str, end: str, more: dict[str, str], expected: str | None
) -> None:
    response = client.post(
        f"{ACCOUNT}/reports", json={**REPORT, "start_date": start, "end_date": end, **more}
    )
    assert response.is_success is (expected is None), response.text
    assert expected is None or expected in response.json()["message"]


def test_numbers_are_plausible_and_stay_the_same(client: httpx.Client, mock: Mock) -> None:
    mock.add_campaigns()  # with a Pin
    query = "start_date=2026-09-01&end_date=2026-09-10"
    got = client.get(f"/user_account/analytics?{query}").json()
    assert got == client.get(f"/user_account/analytics?{query}").json()
    for day in got["all"]["daily_metrics"]:
        metrics = day["metrics"]
        assert metrics["IMPRESSION"] > metrics["PIN_CLICK"] > metrics["OUTBOUND_CLICK"] > 0
    days = [day["metrics"]["IMPRESSION"] for day in got["all"]["daily_metrics"]]
    assert (len(set(days)) > 5, sum(days)) == (True, got["all"]["summary_metrics"]["IMPRESSION"])


def test_pins_and_entities_have_analytics(client: httpx.Client, mock: Mock) -> None:
    campaigns = mock.add_campaigns(2)
    ads = client.get(f"{ACCOUNT}/ads").json()["items"]
    key = ads[0]["pin_id"]
    query = "start_date=2026-09-01&end_date=2026-09-02&metric_types=IMPRESSION,SAVE"
    one = client.get(f"/pins/{key}/analytics?{query}").json()["all"]
    assert client.get(f"/pins/analytics?{query}&pin_ids={key}&pin_ids=1").json() == {key: {"all": one}}
    assert client.get(f"/pins/1/analytics?{query}").json()["code"] == 50
    top = client.get(
        "/user_account/analytics/top_pins?start_date=2026-09-01&end_date=2026-09-02&sort_by=SAVE"
    )
    assert {each["pin_id"] for each in top.json()["pins"]} == {each["pin_id"] for each in ads}
    dates = "start_date=2026-09-01&end_date=2026-09-14"
    url = f"{ACCOUNT}/campaigns/analytics?{dates}&campaign_ids={campaigns[0]}&campaign_ids={campaigns[1]}"
    rows = client.get(f"{url}&columns=SPEND_IN_DOLLAR,CAMPAIGN_NAME&granularity=WEEK").json()
    assert [(row["CAMPAIGN_ID"], row["DATE"]) for row in rows][:2] == [
        (campaigns[0], "2026-09-01"),
        (campaigns[0], "2026-09-08"),
    ]
    assert len(client.get(f"{url}&columns=CTR&granularity=TOTAL").json()) == 2
    targeted = f"{ACCOUNT}/targeting_analytics?start_date=2026-09-01&end_date=2026-09-01&granularity=DAY"
    data = client.get(f"{targeted}&columns=CTR&targeting_types=GENDER").json()["data"]
    assert [each["targeting_value"] for each in data] == ["female", "male", "unknown"]
    sorted_ = f"{ACCOUNT}/ads/targeting_analytics?start_date=2026-09-01&end_date=2026-09-07&granularity=DAY"
    sorted_ += f"&ad_ids={ads[0]['id']}&ad_ids={ads[1]['id']}&columns=IMPRESSION_1&targeting_types=GENDER"
    for ascending in ("true", "false"):
        data = client.get(f"{sorted_}&sort_columns=IMPRESSION_1&sort_ascending={ascending}").json()["data"]
        values = [each["metrics"]["IMPRESSION_1"] for each in data]
        assert values == sorted(values, reverse=ascending == "false")
        assert len(set(values)) > 3


@pytest.mark.parametrize(
    ("date", "ready"),
    [("2026-09-22", (False, False)), ("2026-09-20", (False, False)), ("2026-09-19", (True, False))],
)
def test_numbers_of_a_day_become_final(client: httpx.Client, date: str, ready: tuple[bool, bool]) -> None:
    got = client.get(f"/resources/metrics_ready_state?date={date}").json()
    assert (got["non_conversion_metrics_ready"], got["conversion_metrics_ready"]) == ready
    assert all(client.get("/resources/metrics_ready_state?date=2026-09-17").json().values())
