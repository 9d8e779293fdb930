"""The records that the mock has when a driver begins: at least one for each stream of a connector."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import httpx
from harness.document import Object
from harness.server import Server

from interoperation.environments import UnavailableError

DAYS: Final = 150  # the age of the campaigns
_SEED: Final = {
    "boards": [{"name": "Oak", "sections": ["Chairs"], "pins": [{"title": "Oak", "section": "Chairs"}]}],
    "catalogs": [{"catalog_type": "RETAIL", "name": "Oak"}],
    "campaigns": [{"count": 1, "ad_groups": 2, "ads": 2, "days": DAYS}],
}
_FEED: Final = {
    "name": "Oak",
    "format": "CSV",
    "location": "https://example.com/oak.csv",
    "catalog_type": "RETAIL",
    "default_country": "US",
    "default_locale": "en-US",
    "default_currency": "USD",
}
_ITEMS: Final = {
    "catalog_type": "RETAIL",
    "country": "US",
    "language": "EN",
    "items": [
        {
            "operation": "CREATE",
            "item_id": "oak-1",
            "attributes": {
                "title": "Oak",
                "brand": "Oak",
                "link": "https://example.com/oak",
                "image_link": ["https://example.com/oak.jpg"],
                "price": "12.50 USD",
                "availability": "in stock",
            },
        }
    ],
}


def seed_file(folder: Path) -> Path:
    """Write a seed file."""
    file = folder / "seed.json"
    file.write_text(json.dumps(_SEED), "utf-8")
    return file


def add_records(server: Server) -> None:
    """Add the records that a seed file cannot have.

    Raises:
        UnavailableError: The mock rejects one.
    """
    with httpx.Client(base_url=server.url, headers={"Authorization": f"Bearer {server.token}"}) as http:

        def request(method: str, path: str, body: Object | None = None) -> Any:
            response = http.request(method, path, json=body)
            if not response.is_success:
                raise UnavailableError(f"{method} {path}: {response.status_code} {response.text[:200]}")
            return response.json()

        account = f"/ad_accounts/{request('GET', '/ad_accounts')['items'][0]['id']}"
        ad_group = request("GET", f"{account}/ad_groups")["items"][0]["id"]
        feed = request("POST", "/catalogs/feeds", _FEED)["id"]
        request("POST", "/catalogs/items/batch", _ITEMS)
        group: Object = {
            "feed_id": feed,
            "name": "Oak",
            "filters": {"any_of": [{"BRAND": {"values": ["Oak"]}}]},
        }
        product_group = request("POST", "/catalogs/product_groups", group)["id"]
        promotion = {"catalog_product_group_id": product_group, "status": "ACTIVE"}
        for path, body in (
            ("audiences", {"name": "Oak", "audience_type": "VISITOR", "rule": {"retention_days": 30}}),
            ("keywords", {"parent_id": ad_group, "keywords": [{"match_type": "BROAD", "value": "oak"}]}),
            ("conversion_tags", {"name": "Oak"}),
            ("customer_lists", {"name": "Oak", "list_type": "EMAIL", "records": "oak@example.com"}),
            (
                "product_group_promotions",
                {"ad_group_id": ad_group, "product_group_promotion": [promotion]},
            ),
        ):
            request("POST", f"{account}/{path}", body)
