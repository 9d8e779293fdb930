"""A request that does not follow the OpenAPI document is rejected with the place and the reason."""

from __future__ import annotations

import time
from typing import Any

import pytest
from http_library import httpx
from pinkit.testing import Mock

AD_ACCOUNT = "/ad_accounts/549755885175"
ANALYTICS = f"{AD_ACCOUNT}/campaigns/analytics?start_date=2026-09-01&end_date=2026-09-02&granularity=DAY"
STATS = "/catalogs/reports/stats"
PIN: dict[str, Any] = {"media_source": {"source_type": "image_url", "url": "https://example.com/a.jpg"}}


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("/boards?page_size=0", "query.page_size: must be at least 1"),
        ("/boards?page_size=251", "query.page_size: must be at most 250"),
        ("/boards?page_size=ten", "query.page_size: 'ten' is not of type integer"),
        ("/boards?page_size=1.0", "query.page_size: '1.0' is not of type integer"),
        ("/boards?page_size=%2B1", "query.page_size: '+1' is not of type integer"),
        ("/boards?page_size=1&page_size=2", "query.page_size: occurs 2 times"),
        ("/boards?privacy=HIDDEN", "query.privacy: must be one of"),
        ("/boards?pagesize=1", "query: pagesize is not a parameter of boards/list"),
        ("/boards?bookmark", "query: 'bookmark' is not name=value"),
        ("/boards?bookmark=%f", "query.bookmark: a percent sign"),
        ("/boards?bookmark=%ff", "query.bookmark: not UTF-8"),
        ("/pins?include_protected_pins=True", "query.include_protected_pins: 'True' is not of type boolean"),
        ("/boards/abc", "path.board_id: must match"),
        (f"{ANALYTICS}&campaign_ids=1", "query: columns is missing"),
        (f"{ANALYTICS}&columns=SPEND_IN_DOLLAR&columns=CTR&campaign_ids=1", "query.columns: repeated"),
        (f"{ANALYTICS}&columns=SPEND_IN_DOLLAR%2CCTR&campaign_ids=1", "query.columns[0]: must be one of"),
        (f"{ANALYTICS}&columns=CTR&campaign_ids=", "query.campaign_ids[0]: must match"),
        ("/ad_accounts/549755885175/campaigns?entity_statuses=ACTIVE,PAUSED", "query.entity_statuses[0]"),
        (f"{STATS}?parameters=RETAIL", "query: parameters, in this style,"),
        (f"{STATS}?parameters[catalog_type]=RETAIL", "query.parameters: report is missing"),
        (f"{STATS}?parameters[report][report_type]=X&parameters[catalog_type]=RETAIL", "report.report_type"),
        (f"{STATS}?parameters[catalog_type]=RETAIL&parameters[catalog_type]=RETAIL", "occurs twice"),
    ],
)
def test_undocumented_query_or_path_is_rejected(client: httpx.Client, target: str, expected: str) -> None:
    response = client.get(target)
    assert response.status_code == 400
    assert response.json()["code"] == 1
    assert expected in response.json()["message"]


def test_documented_query_is_decoded(client: httpx.Client, mock: Mock) -> None:
    one, other = mock.add_campaigns(2)
    query = f"columns=SPEND_IN_DOLLAR,CTR&campaign_ids={one}&campaign_ids={other}"
    response = client.get(f"{ANALYTICS}&{query}")
    assert response.is_success, response.text
    assert mock.requests.last.query["columns"] == ["SPEND_IN_DOLLAR", "CTR"]
    assert mock.requests.last.query["campaign_ids"] == [one, other]


def test_a_deep_object_is_decoded_with_all_its_levels(client: httpx.Client, mock: Mock) -> None:
    query = (
        "parameters[catalog_type]=RETAIL&parameters[report][report_type]=FEED_INGESTION_ISSUES"
        "&parameters%5Breport%5D%5Bfeed_id%5D=12"
    )
    response = client.get(f"{STATS}?{query}")
    assert response.json()["message"] == "There is no feed 12."
    report = {"report_type": "FEED_INGESTION_ISSUES", "feed_id": "12"}
    assert mock.requests.last.query == {"parameters": {"catalog_type": "RETAIL", "report": report}}


def test_an_empty_list_may_be_sent_where_no_item_is_needed(client: httpx.Client, mock: Mock) -> None:
    client.get(f"{AD_ACCOUNT}/campaigns?entity_statuses=")
    assert mock.requests.last.query == {"entity_statuses": []}


def test_an_escaped_slash_or_comma_is_part_of_a_value(client: httpx.Client, mock: Mock) -> None:
    assert client.get("/users/a%2Fb/interests/follow").is_success
    assert mock.requests.last.path_values == {"username": "a/b"}
    client.get(f"{AD_ACCOUNT}/keywords/metrics?country_code=US&keywords=a%2Cb,c")
    assert mock.requests.last.query["keywords"] == ["a,b", "c"]


def test_a_literal_segment_comes_before_a_parameter(client: httpx.Client, mock: Mock) -> None:
    client.get("/pins/analytics")
    assert mock.requests.last.operation == "multi_pins/analytics"
    client.get("/pins/1")
    assert mock.requests.last.operation == "pins/get"


def test_an_unknown_path_is_404_and_an_unknown_method_405_with_allow(client: httpx.Client) -> None:
    for target in ("/nothing", "/boards/", "/users//interests/follow", "//boards", "/boards/1/2/3"):
        response = client.get(target)
        assert (response.status_code, set(response.json())) == (404, {"code", "message"})
    response = client.put("/boards/1")
    assert response.status_code == 405
    assert response.headers["allow"] == "DELETE, GET, PATCH"
    assert client.request("OPTIONS", "/boards").headers["allow"] == "GET, POST"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"media_source": {"source_type": "image_url"}}, "body.media_source: url is missing"),
        ({"media_source": {"source_type": "hologram"}}, "body.media_source.source_type: must be one of"),
        ({**PIN, "title": 1}, "body.title: must be of type null or string"),
        ({**PIN, "title": "x" * 101}, "body.title: must have at most 100 characters"),
        ({**PIN, "board_id": "b"}, "body.board_id: must match"),
        ([PIN], "body: must be of type object"),
        ("pin", "body: must be of type object"),
        (None, "body: must be of type object"),
    ],
)
def test_undocumented_body_is_rejected(client: httpx.Client, body: Any, expected: str) -> None:
    response = client.post("/pins", json=body, headers={"Content-Type": "application/json"})
    if body is None:
        response = client.post("/pins", content=b"null", headers={"Content-Type": "application/json"})
    assert response.status_code == 400
    assert expected in response.json()["message"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ([], "body.media_source: must be of type object, not []"),
        ({}, "body.media_source: source_type is missing"),
        ({"url": PIN["media_source"]["url"]}, "body.media_source: source_type is missing"),
    ],
)
def test_a_mistake_in_a_union_is_reported_once(client: httpx.Client, source: Any, expected: str) -> None:
    response = client.post("/pins", json={"board_id": "1", "media_source": source})
    assert (response.status_code, response.json()["message"]) == (400, expected)


def test_integer_beyond_its_format_is_rejected(client: httpx.Client, mock: Mock) -> None:
    campaign = {"ad_account_id": "549755885175", "name": "a", "objective_type": "AWARENESS"}
    response = client.post(f"{AD_ACCOUNT}/campaigns", json=[{**campaign, "daily_spend_cap": 1.5}])
    assert "body[0].daily_spend_cap: must be of type null or integer" in response.json()["message"]
    beyond = [
        ({"type": "integer", "format": "int32"}, 2**31),
        ({"type": "integer", "format": "int64"}, -(2**63) - 1),
    ]
    for schema, value in beyond:
        assert mock.schemas.errors(schema, value, "body", "request")
        assert not mock.schemas.errors(schema, value - 1 if value > 0 else value + 1, "body", "request")


def test_spaces_around_json_are_accepted(mock: Mock, client: httpx.Client) -> None:
    headers = {"Content-Type": "application/json"}
    response = client.post("/boards", content=b' \r\n\t{"name": "Oak"} \n', headers=headers)
    assert response.status_code == 201
    assert mock.requests.last.body == {"name": "Oak"}


AS_JSON = {"Content-Type": "application/json"}
DEEP = b"[" * 100_000


@pytest.mark.parametrize(
    ("content", "content_type", "status"),
    [
        (b"", "application/json", 400),
        (b"{", "application/json", 400),
        (b"{} {}", "application/json", 400),
        (b"\xff\xfe", "application/json", 400),
        (b"\xef\xbb\xbf{}", "application/json", 400),
        (DEEP, "application/json", 400),
        (b'{"title": "\\ud800"}', "application/json", 400),
        (b'{"title": NaN}', "application/json", 400),
        (b'{"title": 1e999}', "application/json", 400),
        (b'{"title": ' + b"9" * 5000 + b"}", "application/json", 400),
        (b"\0" * 100, "application/json", 400),
        (b"x" * 10_000_000, "application/json", 400),
        (b'{"title": "' + b"x" * 10_000_000 + b'"}', "application/json", 400),
        (b" " * (64 * 2**20 + 1), "application/json", 413),
        (b"{}", "text/plain", 400),
        (b"{}", "application/json; charset=latin-1", 400),
        (b"a=b", "application/x-www-form-urlencoded", 400),
        (b"{}", None, 400),
    ],
)
def test_invalid_body_never_raises_in_the_mock(
    client: httpx.Client, content: bytes, content_type: str | None, status: int
) -> None:
    started = time.monotonic()
    headers = {"Content-Type": content_type} if content_type else {}
    response = client.post("/pins", content=content, headers=headers)
    assert response.status_code == status
    assert set(response.json()) == {"code", "message"}
    assert len(response.content) < 2000
    assert time.monotonic() - started < 60  # a hang, not slowness


@pytest.mark.parametrize("value", ["9" * 30, "-9223372036854775809", "18446744073709551616"])
def test_large_integers_are_not_rounded(client: httpx.Client, mock: Mock, value: str) -> None:
    content = f'{{"name": "oak", "unknown": {value}}}'
    assert client.post("/boards", content=content, headers=AS_JSON).is_success
    assert mock.requests.last.body["unknown"] == int(value)


def test_what_is_accepted_can_be_read_again(client: httpx.Client, mock: Mock) -> None:
    content = f'{{"name": "oak", "unknown": {"[" * 1010}{"]" * 1010}}}'  # json has a lower limit
    assert client.post("/boards", content=content, headers=AS_JSON).is_success
    assert mock.requests.last.body["name"] == "oak"


@pytest.mark.parametrize(
    "query", ["a=" + "x" * 10_000_000, "a=1&" * 10_000, "%00=%00", "=&=", "[]=1", "a[b]=1"]
)
def test_invalid_query_never_raises_in_the_mock(mock: Mock, query: str) -> None:
    response = mock.handle("GET", "/v5/boards", query, [("Authorization", f"Bearer {mock.token}")])
    assert response.status in (400, 414)
    assert set(response.json()) == {"code", "message"}


def test_body_of_an_operation_without_one_is_rejected(client: httpx.Client) -> None:
    response = client.request("GET", "/boards", json={})
    assert "body: boards/list has none" in response.json()["message"]


def test_read_only_field_in_a_request_is_rejected(client: httpx.Client) -> None:
    changed: dict[str, list[str]] = {"asset_groups_to_update": [], "exceptions": []}
    response = client.patch("/businesses/1/asset_groups", json=changed)
    assert "body.exceptions: is read-only" in response.json()["message"]
