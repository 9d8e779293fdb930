"""The operations in modules, one for each tag; here and in `operations` also by the function's name alone."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

from .. import operations as _operations

if TYPE_CHECKING:
    from ..operations import *  # noqa: F403
    from . import ad_accounts as ad_accounts
    from . import ad_groups as ad_groups
    from . import ads as ads
    from . import advanced_auction as advanced_auction
    from . import audience_insights as audience_insights
    from . import audience_sharing as audience_sharing
    from . import audiences as audiences
    from . import billing as billing
    from . import boards as boards
    from . import bulk as bulk
    from . import business_access_assets as business_access_assets
    from . import business_access_invite as business_access_invite
    from . import business_access_relationships as business_access_relationships
    from . import campaigns as campaigns
    from . import catalog_feeds as catalog_feeds
    from . import catalog_items as catalog_items
    from . import catalog_product_groups as catalog_product_groups
    from . import catalog_reports as catalog_reports
    from . import catalog_supplemental as catalog_supplemental
    from . import catalogs as catalogs
    from . import conversion_deletion_requests as conversion_deletion_requests
    from . import conversion_eqs as conversion_eqs
    from . import conversion_events as conversion_events
    from . import conversion_tags as conversion_tags
    from . import conversions as conversions
    from . import customer_list_uploads as customer_list_uploads
    from . import customer_lists as customer_lists
    from . import customer_segment as customer_segment
    from . import integrations as integrations
    from . import keywords as keywords
    from . import labels as labels
    from . import lead_ads as lead_ads
    from . import lead_forms as lead_forms
    from . import leads_export as leads_export
    from . import media as media
    from . import msot_events as msot_events
    from . import notification as notification
    from . import oauth as oauth
    from . import order_lines as order_lines
    from . import pins as pins
    from . import product_group_promotions as product_group_promotions
    from . import product_tags as product_tags
    from . import promotions as promotions
    from . import resources as resources
    from . import schedules as schedules
    from . import search as search
    from . import targeting_template as targeting_template
    from . import terms as terms
    from . import terms_of_service as terms_of_service
    from . import trends as trends
    from . import user_account as user_account

_TAGS = [
    "ad_accounts",
    "ad_groups",
    "ads",
    "advanced_auction",
    "audience_insights",
    "audience_sharing",
    "audiences",
    "billing",
    "boards",
    "bulk",
    "business_access_assets",
    "business_access_invite",
    "business_access_relationships",
    "campaigns",
    "catalog_feeds",
    "catalog_items",
    "catalog_product_groups",
    "catalog_reports",
    "catalog_supplemental",
    "catalogs",
    "conversion_deletion_requests",
    "conversion_eqs",
    "conversion_events",
    "conversion_tags",
    "conversions",
    "customer_list_uploads",
    "customer_lists",
    "customer_segment",
    "integrations",
    "keywords",
    "labels",
    "lead_ads",
    "lead_forms",
    "leads_export",
    "media",
    "msot_events",
    "notification",
    "oauth",
    "order_lines",
    "pins",
    "product_group_promotions",
    "product_tags",
    "promotions",
    "resources",
    "schedules",
    "search",
    "targeting_template",
    "terms",
    "terms_of_service",
    "trends",
    "user_account",
]


if not TYPE_CHECKING:  # a type checker would accept every name

    def __getattr__(name: str) -> Any:
        return _import_module(f".{name}", __name__) if name in _TAGS else getattr(_operations, name)


def __dir__() -> list[str]:
    return sorted({*_TAGS, *dir(_operations)})
