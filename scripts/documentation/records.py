"""One object of each kind that has an id, so that calls with ids in their paths find one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from pinkit.testing import Mock
from pinkit.testing.state.business_access import PARTNER_ID, SYSTEM_USER_ID
from pinkit.testing.state.users import OTHER_ID

_IMAGE: Final = {"source_type": "image_url", "url": "https://example.com/oak.jpg"}
_DATES: Final = {"start_date": "2026-09-01", "end_date": "2026-09-03"}
# The objects, in the order of their creation: the parameter of the id, path, body, and the field of the id.
# `{name}` in a path and `$name` in a body are ids of earlier objects.
_ACCOUNT: Final = "/ad_accounts/{ad_account_id}"
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
    ("audience_id", f"{_ACCOUNT}/audiences", {"name": "Oak", "audience_type": "VISITOR"}, "id"),
    ("conversion_tag_id", f"{_ACCOUNT}/conversion_tags", {"name": "Oak"}, "id"),
    ("customer_list_id", f"{_ACCOUNT}/customer_lists", {"name": "Oak", "records": "a@example.com"}, "id"),
    ("segment_id", f"{_ACCOUNT}/customer_segments", {"name": "Oak", "audience_ids": ["$audience_id"]}, "id"),
    (
        "keyword_id",
        f"{_ACCOUNT}/keywords",
        {"parent_id": "$ad_group_id", "keywords": [{"value": "oak", "match_type": "BROAD"}]},
        "id",
    ),
    ("label_id", f"{_ACCOUNT}/labels", {"labels": [{"value": "oak", "label_type": "CUSTOM"}]}, "id"),
    (
        "lead_form_id",
        f"{_ACCOUNT}/lead_forms",
        [
            {
                "name": "Oak",
                "completion_message": "Thanks",
                "has_accepted_terms": True,
                "privacy_policy_link": "https://example.com/privacy",
                "questions": [{"question_type": "EMAIL"}],
            }
        ],
        "id",
    ),
    (
        "subscription_id",
        f"{_ACCOUNT}/leads/subscriptions",
        {"lead_form_id": "$lead_form_id", "webhook_url": "https://example.com/leads"},
        "id",
    ),
    (
        "promotion_id",
        f"{_ACCOUNT}/promotions",
        [{"promotion_title": "Oak", "promotion_type": "BONUS"}],
        "id",
    ),
    (
        "schedule_id",
        f"{_ACCOUNT}/schedules",
        [{"entity_id": "$campaign_id", "entity_type": "CAMPAIGN"}],
        "schedule_id",
    ),
    ("template_id", f"{_ACCOUNT}/targeting_templates", {"name": "Oak", "targeting_attributes": {}}, "id"),
    ("ad_group_ids", f"{_ACCOUNT}/campaign_ad_preview", [{"ad_group_id": "$ad_group_id"}], "ad_group_id"),
    ("catalog_id", "/catalogs", {"name": "Oak", "catalog_type": "RETAIL"}, "id"),
    (
        "product_group_id",
        "/catalogs/product_groups",
        {"name": "Oak", "feed_id": "$feed_id", "filters": {"any_of": [{"BRAND": {"values": ["oak"]}}]}},
        "id",
    ),
    (
        "product_group_promotion_id",
        f"{_ACCOUNT}/product_group_promotions",
        {
            "ad_group_id": "$ad_group_id",
            "product_group_promotion": [{"catalog_product_group_id": "$product_group_id"}],
        },
        "id",
    ),
    (
        "store_id",
        "/catalogs/{catalog_id}/local_stores",
        [{"name": "Oak", "store_code": "A", "country": "DE"}],
        "id",
    ),
    (
        "external_business_id",
        "/integrations/commerce",
        {"external_business_id": "oak"},
        "external_business_id",
    ),
    ("integration_id", "/integrations/commerce", {"external_business_id": "oak"}, "id"),
    (
        "invite_id",
        "/businesses/{business_id}/invites",
        {"invite_type": "MEMBER_INVITE", "business_role": "EMPLOYEE", "members": ["linen@example.com"]},
        "id",
    ),
    (
        "asset_group_id",
        "/businesses/{business_id}/asset_groups",
        {
            "asset_group_name": "Oak",
            "asset_group_description": "Chairs",
            "asset_group_types": ["BRAND"],
        },
        "id",
    ),
    (
        "brand_account_id",
        "/business_access/business_hierarchy/1/brand_accounts",
        {"username": "oak_brand", "name": "Oak", "country": "DE"},
        "brand_account_id",
    ),
    (
        "pin_order_id",
        f"{_ACCOUNT}/ssio/insertion_orders",
        {
            **dict.fromkeys(
                [
                    *("accepted_terms_id", "billto_billing_address_id", "billto_business_address_id"),
                    *("billto_company_id", "pmp_id"),
                ],
                "1",
            ),
            **{
                f"{kind}_contact_{name}": "oak@example.com"
                for kind in ("billing", "media")
                for name in ("email", "firstname", "lastname")
            },
            "currency_info": "EUR",
            "order_line_type": "BUDGET",
            "order_name": "Oak",
            "po_number": "1",
            "start_date": "2026-10-01",
        },
        "pin_order_id",
    ),
    (
        "customer_list_upload_id",
        f"{_ACCOUNT}/customer_lists/{{customer_list_id}}/uploads",
        {"operation": "ADD", "total_parts": 1},
        "id",
    ),
)


def seeded(mock: Mock) -> dict[str, str]:
    """Make them; gives their ids, and days that are good, by the names of the parameters that take them."""
    ids = {
        "ad_account_id": mock.world.ad_account_id,
        "business_id": mock.world.user_id,
        "member_id": OTHER_ID,
        "partner_id": PARTNER_ID,
        "system_user_id": SYSTEM_USER_ID,
        "asset_id": mock.world.ad_account_id,
        **_DATES,
    }
    for name, path, body, member in _MADE:
        made = _called(mock, "POST", path.format(**ids), _filled(body, ids))
        ids[name] = _found(made, member)
        ids.setdefault(path, ids[name])
    items = {"operations": [{"item_id": "a", "store_code": "A", "operation": "DELETE"}]}
    account, catalog = ids["ad_account_id"], ids["catalog_id"]
    batch = _called(mock, "POST", f"/catalogs/{catalog}/local_inventory_items/batch", items)["batch_id"]
    ids["/catalogs/{catalog_id}/supplemental_items/batch"] = batch
    ids["/integrations"] = ids["integration_id"]
    titles = f"/ad_accounts/{account}/ad_groups/{ids['ad_group_id']}/dynamic_titles"
    _called(mock, "POST", titles, {"request_id": "oak"})
    ids["order_line_id"] = _called(mock, "GET", f"/ad_accounts/{account}/order_lines")["items"][0]["id"]
    ids |= {name: ids[other] for name, other in _ALSO.items()}
    return ids


def _called(mock: Mock, method: str, path: str, body: Any = None) -> Any:
    headers = [("Authorization", f"Bearer {mock.token}"), ("Content-Type", "application/json")]
    content = b"" if body is None else json.dumps(body).encode()
    response = mock.handle(method, f"/v5{path}", "", headers, content)
    if not 200 <= response.status < 300:
        raise RuntimeError(f"{method} {path}: {response.status} {response.body!r}")
    return response.json()


_ALSO: Final = {
    "board_section_id": "section_id",
    "entity_id": "campaign_id",
    "parent_pin_id": "pin_id",
    "parent_id": "ad_group_id",
    "product_group_ids": "product_group_promotion_id",  # of analytics
    "salesforce_order_line_id": "pin_order_id",
}


def point(value: Any, ids: Mapping[str, str], path: str = "") -> None:
    """Replace the ids in arguments or a body by ids of existing objects.

    Args:
        value: The arguments or the body, which change.
        ids: Ids by the names of their parameters, and by the paths of the collections.
        path: The path of the collection that a field `id` refers to.
    """
    if isinstance(value, list):
        for each in value:
            point(each, ids, path)
    if not isinstance(value, dict):
        return
    if isinstance(value.get("id"), str) and path in ids:
        value["id"] = ids[path]
    for name, each in value.items():
        if name != "asset_id_to_permissions":  # its keys are ids, and may have the name of a field
            point(each, ids, path)
        value[name] = _pointed(name, each, ids)


def _pointed(name: str, value: Any, ids: Mapping[str, str]) -> Any:
    known = ids.get(name) or ids.get(name.removesuffix("s"))
    if known and name.endswith("_ids") and isinstance(value, list):
        return [known]
    return ids[name] if name in ids and isinstance(value, str) else value


def point_path(values: Any, ids: Mapping[str, str], path: str) -> None:
    """Replace the ids in a path by ids of existing objects; the last one by the id of its collection."""
    point(values, ids)
    collection, _, last = path.rpartition("/")
    if last.startswith("{") and collection in ids:
        values[last[1:-1]] = ids[collection]


def _filled(body: Any, ids: dict[str, str]) -> Any:
    if isinstance(body, dict):
        return {name: _filled(value, ids) for name, value in body.items()}
    if isinstance(body, list):
        return [_filled(each, ids) for each in body]
    return ids[body[1:]] if isinstance(body, str) and body.startswith("$") else body


def _found(answer: Any, member: str) -> Any:
    """Return the first field of this name in a response, the outermost ones first; None if there is none."""
    if isinstance(answer, dict) and member in answer:
        return answer[member]
    inner = answer if isinstance(answer, list) else answer.values() if isinstance(answer, dict) else ()
    return next((found for each in inner if (found := _found(each, member)) is not None), None)
