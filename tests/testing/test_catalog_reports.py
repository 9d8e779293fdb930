"""Processing results, issues, statistics and reports of catalogs show the same items and issues."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from http_library import httpx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pinkit.testing import Clock, Mock

GOOD = {
    "title": "Oak",
    "link": "https://example.com/oak",
    "price": "12.50 USD",
    "availability": "in stock",
    "image_link": ["https://example.com/oak.jpg"],
}
BAD = {
    "LINK_FORMAT_INVALID": {"link": "example.com"},
    "PRODUCT_PRICE_INVALID": {"price": "USD 12"},
    "AVAILABILITY_INVALID": {"availability": "soon"},
}
POOR = {
    "SALES_PRICE_TOO_HIGH": {"sale_price": "99 USD"},
    "GTIN_INVALID": {"gtin": "12"},
    "DESCRIPTION_LENGTH_TOO_LONG": {"description": "o" * 10_001},
}


class Catalog:
    """A feed of a mock, and its items."""

    def __init__(self) -> None:
        self.clock = Clock(1_790_000_000.0, running=False)
        self.mock = Mock(clock=self.clock, verify=True)
        self.http = httpx.Client(
            transport=self.mock.transport,
            base_url="https://api.pinterest.com/v5",
            headers={"Authorization": f"Bearer {self.mock.token}"},
        )
        location = {"location": "https://example.com/oak.csv", "format": "CSV", "catalog_type": "RETAIL"}
        market = {"default_country": "US", "default_locale": "en-US", "default_currency": "USD"}
        self.feed = self.post("/catalogs/feeds", {"name": "Oak", **location, **market})["id"]

    def post(self, path: str, body: Any = None) -> Any:
        response = self.http.post(path, json=body) if body else self.http.post(path)
        assert response.is_success, response.text
        return response.json()

    def items(self, path: str, **query: Any) -> list[Any]:
        response = self.http.get(path, params=query)
        assert response.is_success, response.text
        found: list[Any] = response.json()["items"]
        return found

    def send(self, operation: str, key: str, attributes: Any = None, language: str = "EN") -> Any:
        item = {"operation": operation, "item_id": key, **({"attributes": attributes} if attributes else {})}
        market = {"catalog_type": "RETAIL", "country": "US", "language": language}
        batch = self.post("/catalogs/items/batch", {**market, "items": [item]})
        self.clock.advance(3)
        (result,) = self.http.get(f"/catalogs/items/batch/{batch['batch_id']}").json()["items"]
        return result

    def ingest(self) -> Any:
        """Ingest the feed, and return the result."""
        self.post(f"/catalogs/feeds/{self.feed}/ingest")
        self.clock.advance(3)
        return self.items(f"/catalogs/feeds/{self.feed}/processing_results", page_size=250)[-1]

    def stats(self, **more: Any) -> dict[str, Any]:
        report = {"report_type": "FEED_INGESTION_ISSUES", "feed_id": self.feed, **more}
        query = {f"parameters[report][{name}]": value for name, value in report.items()}
        found = self.items("/catalogs/reports/stats", **{"parameters[catalog_type]": "RETAIL", **query})
        return {each["code_label"]: each for each in found}

    def report(self, kind: str, **more: Any) -> list[dict[str, str]]:
        body = {"catalog_type": "RETAIL", "report": {"report_type": kind, **more}}
        token = self.post("/catalogs/reports", body)["token"]
        self.clock.advance(3)
        done = self.http.get("/catalogs/reports", params={"token": token}).json()
        content = self.mock.handle("GET", "/" + done["url"].split("/", 3)[3]).body
        assert len(content) == done["size"]
        return list(csv.DictReader(io.StringIO(content.decode())))


@pytest.fixture
def catalog() -> Iterator[Catalog]:
    made = Catalog()
    yield made
    made.http.close()
    made.mock.close()


@pytest.mark.parametrize("issue", [*BAD, *POOR])
def test_each_issue_is_shown_by_every_operation(catalog: Catalog, issue: str) -> None:
    wrong = {**BAD, **POOR}[issue]
    is_error = issue in BAD
    result = catalog.send("CREATE", "oak", {**GOOD, **wrong})
    assert result["status"] == ("FAILURE" if is_error else "SUCCESS")
    assert [each["attribute"] for each in result["errors" if is_error else "warnings"]] == [*wrong]
    done = catalog.ingest()
    assert done["product_counts"] == {"original": 1, "ingested": 0 if is_error else 1}
    assert done["validation_details"]["errors" if is_error else "warnings"] == {issue: 1}
    (shown,) = catalog.items(f"/catalogs/processing_results/{done['id']}/item_issues")
    ((attribute, value),) = wrong.items()
    name = "ITEM_LINK" if attribute == "link" else attribute.upper()
    details = {issue: {"attribute_name": name, "provided_value": value}}
    assert shown["errors" if is_error else "warnings"] == details
    stats = catalog.stats()
    assert (stats[issue]["occurrences"], stats[issue]["severity"]) == (1, "ERROR" if is_error else "WARN")
    (row,) = catalog.report("FEED_INGESTION_ISSUES", feed_id=catalog.feed)
    assert (row["item_id"], row["code_label"], row["provided_value"]) == ("oak", issue, value)
    assert len(catalog.report("ALL_ITEMS")) == (0 if is_error else 1)


def test_a_result_shows_the_items_when_it_ended(catalog: Catalog) -> None:
    catalog.send("CREATE", "oak", {**GOOD, **BAD["LINK_FORMAT_INVALID"]})
    catalog.send("CREATE", "ash", {**GOOD, "availability": "preorder"})
    first = catalog.ingest()
    catalog.send("UPSERT", "oak", GOOD)
    second = catalog.ingest()
    assert first["product_counts"] == {"original": 2, "ingested": 1}
    assert first["ingestion_details"]["info"] == {"PREORDER": 1}
    assert second["product_counts"] == {"original": 2, "ingested": 2}
    assert second["validation_details"] == {"errors": {}, "warnings": {}}
    assert catalog.items(f"/catalogs/feeds/{catalog.feed}/processing_results") == [first, second]
    assert catalog.stats() == {}
    assert [*catalog.stats(processing_result_id=first["id"])] == ["LINK_FORMAT_INVALID"]
    old = catalog.report("FEED_INGESTION_ISSUES", feed_id=catalog.feed, processing_result_id=first["id"])
    assert [row["item_id"] for row in old] == ["oak"]


def test_a_feed_has_no_counts_before_its_ingestion_has_ended(catalog: Catalog) -> None:
    catalog.send("CREATE", "oak", GOOD)
    catalog.send("CREATE", "chêne", GOOD, language="FR")  # of another market
    catalog.post(f"/catalogs/feeds/{catalog.feed}/ingest")
    (result,) = catalog.items(f"/catalogs/feeds/{catalog.feed}/processing_results")
    assert (result["status"], result["product_counts"]) == ("PROCESSING", None)
    assert catalog.stats() == {}
    catalog.clock.advance(3)
    (result,) = catalog.items(f"/catalogs/feeds/{catalog.feed}/processing_results")
    assert result["product_counts"] == {"original": 1, "ingested": 1}


def test_items_of_a_report_are_those_of_a_product_group(catalog: Catalog) -> None:
    for key, brand in (("oak-1", "Oak"), ("oak-2", "oak"), ("ash", "Ash")):
        catalog.send("CREATE", key, {**GOOD, "brand": brand})
    filters = {"all_of": [{"BRAND": {"values": ["Oak"]}}, {"MAX_PRICE": {"values": 12.5}}]}
    group = catalog.post(
        "/catalogs/product_groups", {"feed_id": catalog.feed, "name": "Oak", "filters": filters}
    )
    rows = catalog.report("ALL_ITEMS", product_group_id=group["id"])
    assert [row["item_id"] for row in rows] == ["oak-1", "oak-2"]
    assert rows[0]["image_link"] == GOOD["image_link"][0]
    assert len(catalog.report("ALL_ITEMS")) == 3


def test_counts_of_a_product_group_are_those_of_its_items(catalog: Catalog) -> None:
    sent = {"oak": "in stock", "ash": "IN_STOCK", "elm": "preorder", "fir": "out of stock"}
    for key, availability in sent.items():
        video = {"video_link": "https://example.com/a.mp4"} if key == "elm" else {}
        catalog.send("CREATE", key, {**GOOD, **video, "brand": "Oak", "availability": availability})
    catalog.send("CREATE", "yew", {**GOOD, "brand": "Yew"})
    catalog.send("DELETE", "ash")
    filters = {"all_of": [{"BRAND": {"values": ["Oak"]}}]}
    body = {"feed_id": catalog.feed, "name": "Oak", "filters": filters}
    group = catalog.post("/catalogs/product_groups", body)["id"]
    counts = catalog.http.get(f"/catalogs/product_groups/{group}/product_counts").json()
    available = {"in_stock": 1, "out_of_stock": 1, "preorder": 1}
    assert counts == {"catalog_type": "RETAIL", "total": 3, **available, "videos": 1}
    assert catalog.http.get("/catalogs/product_groups/7/product_counts").status_code == 404


def test_a_feed_without_a_catalog_is_in_the_one_of_its_type(catalog: Catalog) -> None:
    (made,) = catalog.items("/catalogs")
    assert made["catalog_type"] == "RETAIL"
    group = {"feed_id": catalog.feed, "name": "Oak", "filters": {"all_of": [{"BRAND": {"values": ["Oak"]}}]}}
    assert catalog.post("/catalogs/product_groups", group)["catalog_id"] == made["id"]
    place = {"location": "https://example.com/other.csv", "format": "CSV"}
    catalog.post(
        "/catalogs/feeds", {"name": "Other", "default_locale": "en-US", **place, "default_country": "US"}
    )
    assert catalog.items("/catalogs") == [made]
    hotel = {**place, "location": "https://example.com/hotels.csv", "catalog_type": "HOTEL"}
    feed = catalog.post("/catalogs/feeds", {"name": "Hotels", "default_locale": "en-US", **hotel})
    assert {each["id"]: each["catalog_type"] for each in catalog.items("/catalogs")} == {
        made["id"]: "RETAIL",
        feed["catalog_id"]: "HOTEL",
    }


@pytest.mark.parametrize(
    "report",
    [
        {"report_type": "FEED_INGESTION_ISSUES", "feed_id": "7"},
        {"report_type": "FEED_INGESTION_ISSUES", "feed_id": "FEED", "processing_result_id": "7"},
        {"report_type": "DISTRIBUTION_ISSUES", "catalog_id": "7"},
        {"report_type": "ALL_ITEMS", "catalog_id": "7"},
    ],
    ids=["feed", "result", "catalog", "items"],
)
def test_what_a_report_refers_to_must_exist(catalog: Catalog, report: dict[str, str]) -> None:
    body = {name: catalog.feed if value == "FEED" else value for name, value in report.items()}
    response = catalog.http.post("/catalogs/reports", json={"catalog_type": "RETAIL", "report": body})
    assert response.status_code == 404
    assert "7" in response.json()["message"]
    assert catalog.http.get("/catalogs/processing_results/7/item_issues").status_code == 404


changes = st.lists(
    st.tuples(
        st.sampled_from(["CREATE", "UPSERT", "UPDATE", "DELETE"]),
        st.sampled_from(["oak", "ash", "elm"]),
        st.lists(st.sampled_from([*BAD, *POOR]), max_size=2),
    ),
    max_size=8,
)


@given(changes)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_counts_issues_statistics_and_reports_never_contradict_each_other(steps: list[Any]) -> None:
    catalog = Catalog()
    for operation, key, wrong in steps:
        attributes = dict(GOOD)
        for each in wrong:
            attributes |= {**BAD, **POOR}[each]
        catalog.send(operation, key, None if operation == "DELETE" else attributes)
    result = catalog.ingest()
    details = result["validation_details"]
    issues = catalog.items(f"/catalogs/processing_results/{result['id']}/item_issues")
    for severity in ("errors", "warnings"):
        assert Counter(name for each in issues for name in each[severity]) == details[severity]
    stats = {name: each["occurrences"] for name, each in catalog.stats().items()}
    assert stats == {**details["errors"], **details["warnings"]}
    rows = catalog.report("FEED_INGESTION_ISSUES", feed_id=catalog.feed)
    assert Counter(row["code_label"] for row in rows) == stats
    kept = {row["item_id"] for row in catalog.report("ALL_ITEMS")}
    assert len(kept) == result["product_counts"]["ingested"] <= result["product_counts"]["original"] <= 3
    filters = {"catalog_type": "RETAIL", "item_ids": ["oak", "ash", "elm"]}
    got = catalog.post("/catalogs/items", {"country": "US", "language": "EN", "filters": filters})["items"]
    assert {name for name, each in zip(filters["item_ids"], got, strict=True) if "attributes" in each} == kept
    assert sum(result["ingestion_details"]["info"].values()) == len(kept)
