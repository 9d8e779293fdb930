"""One object of each kind that has an id, so that calls with ids in their paths find one."""

from __future__ import annotations

import json
from typing import Any, Final

from pinkit.testing import Mock

_IMAGE: Final = {"source_type": "image_url", "url": "https://example.com/oak.jpg"}
_DATES: Final = {"start_date": "2026-09-01", "end_date": "2026-09-03"}
# The objects, in the order of their creation: the parameter of the id, path, body, and the field of the id.
# `{name}` in a path and `$name` in a body are ids of earlier objects.
_MADE: Final[tuple[tuple[str, str, Any, str], ...]] = (
    ("board_id", "/boards", {"name": "Oak"}, "id"),
    ("section_id", "/boards/{board_id}/sections", {"name": "Chairs"}, "id"),
    (
        "pin_id",
        "/pins",
        {"board_id": "$board_id", "board_section_id": "$section_id", "media_source": _IMAGE},
        "id",
    ),
    ("media_id", "/media", {"media_type": "video"}, "media_id"),
    (
        "feed_id",
        "/catalogs/feeds",
        {
            "name": "Oak",
            "format": "TSV",
            "location": "https://example.com/a.tsv",
            "catalog_type": "RETAIL",
            "default_country": "DE",
            "default_locale": "de-DE",
            "default_currency": "EUR",
        },
        "id",
    ),
    (
        "batch_id",
        "/catalogs/items/batch",
        {
            "country": "DE",
            "language": "DE",
            "operation": "UPSERT",
            "items": [{"item_id": "a", "attributes": {}}],
        },
        "batch_id",
    ),
    (
        "campaign_id",
        "/ad_accounts/{ad_account_id}/campaigns",
        [{"ad_account_id": "$ad_account_id", "name": "Oak", "objective_type": "AWARENESS"}],
        "id",
    ),
    (
        "ad_group_id",
        "/ad_accounts/{ad_account_id}/ad_groups",
        [{"campaign_id": "$campaign_id", "name": "Chairs", "billable_event": "IMPRESSION"}],
        "id",
    ),
    (
        "ad_id",
        "/ad_accounts/{ad_account_id}/ads",
        [{"ad_group_id": "$ad_group_id", "creative_type": "REGULAR", "pin_id": "$pin_id"}],
        "id",
    ),
    (
        "product_group_id",
        "/ad_accounts/{ad_account_id}/product_group_promotions",
        {"ad_group_id": "$ad_group_id", "product_group_promotion": [{"creative_type": "REGULAR"}]},
        "id",
    ),
    (
        "bulk_request_id",
        "/ad_accounts/{ad_account_id}/bulk/download",
        {"entity_types": ["CAMPAIGN"]},
        "request_id",
    ),
    (
        "request_id",
        "/ad_accounts/{ad_account_id}/conversion_deletion_requests",
        {"deletion_targets": {"epiks": ["oak"]}},
        "request_id",
    ),
    (
        "leads_export_id",
        "/ad_accounts/{ad_account_id}/leads_export",
        {**_DATES, "ad_id": "$ad_id"},
        "leads_export_id",
    ),
)


def seeded(mock: Mock) -> dict[str, str]:
    """Make them; gives their ids, and days that are good, by the names of the parameters that take them."""
    ids = {"ad_account_id": mock.world.ad_account_id, **_DATES}
    headers = [("Authorization", f"Bearer {mock.token}"), ("Content-Type", "application/json")]
    for name, path, body, member in _MADE:
        content = json.dumps(_filled(body, ids)).encode()
        response = mock.handle("POST", f"/v5{path.format(**ids)}", "", headers, content)
        assert 200 <= response.status < 300, (name, response.body)
        ids[name] = _first(response.json())[member]
    ids["product_group_promotion_id"] = ids["product_group_id"]
    return ids


def _filled(body: Any, ids: dict[str, str]) -> Any:
    if isinstance(body, dict):
        return {name: _filled(value, ids) for name, value in body.items()}
    if isinstance(body, list):
        return [_filled(each, ids) for each in body]
    return ids[body[1:]] if isinstance(body, str) and body.startswith("$") else body


def _first(answer: Any) -> Any:
    return answer["items"][0]["data"] if "items" in answer and "data" in answer["items"][0] else answer
