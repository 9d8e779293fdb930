"""The root of the resources: the groups of both clients, each imported when it is first used.

May import `_publishing` and what that may; resources reach the client through the Protocol in `_endpoints`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._endpoints.endpoints import Mode, Resource

if TYPE_CHECKING:
    from .ad_accounts import AdAccounts
    from .ad_groups import AdGroups
    from .ads import Ads
    from .advanced_auction import AdvancedAuction
    from .analytics import Analytics
    from .audience_insights import AudienceInsights
    from .audiences import Audiences
    from .billing import Billing
    from .boards import Boards
    from .bulk import Bulk
    from .businesses import Businesses
    from .campaigns import Campaigns
    from .catalogs import Catalogs
    from .conversion_tags import ConversionTags
    from .conversions import Conversions
    from .customer_lists import CustomerLists
    from .customer_segments import CustomerSegments
    from .integrations import Integrations
    from .keywords import Keywords
    from .labels import Labels
    from .lead_forms import LeadForms
    from .leads import Leads
    from .media import Media
    from .notifications import Notifications
    from .oauth import Oauth
    from .order_lines import OrderLines
    from .pins import Pins
    from .product_group_promotions import ProductGroupPromotions
    from .promotions import Promotions
    from .reports import Reports
    from .schedules import Schedules
    from .search import Search
    from .targeting import Targeting
    from .terms import Terms
    from .terms_of_service import TermsOfService
    from .trends import Trends
    from .user_account import UserAccount


class Groups(Resource[Mode]):
    """All operations of Pinterest's API, in groups."""

    boards: Boards[Mode]
    """Boards, their sections and the Pins on them."""
    pins: Pins[Mode]
    """Pins and their metrics."""
    media: Media[Mode]
    """Uploads of videos for Pins."""
    user_account: UserAccount[Mode]
    """The account that the token belongs to, the accounts and topics it follows, and its websites."""
    search: Search[Mode]
    """Search in your own Pins and boards, and search in all Pins for partners."""
    ad_accounts: AdAccounts[Mode]
    """Ad accounts and their metrics."""
    campaigns: Campaigns[Mode]
    """Campaigns and their metrics."""
    ad_groups: AdGroups[Mode]
    """Ad groups, their metrics, and estimates of their reach and cost."""
    ads: Ads[Mode]
    """Ads and their metrics."""
    schedules: Schedules[Mode]
    """Schedules, which set when ads run and what they bid."""
    keywords: Keywords[Mode]
    """Keywords that ads target or exclude."""
    audiences: Audiences[Mode]
    """Audiences of an ad account, and the accounts they are shared with."""
    audience_insights: AudienceInsights[Mode]
    """Demographics and interests of an audience."""
    customer_lists: CustomerLists[Mode]
    """Lists of customers, from which audiences are created."""
    customer_segments: CustomerSegments[Mode]
    """Customer segments, which group audiences of an ad account."""
    conversions: Conversions[Mode]
    """Conversion events that advertisers report, and their quality."""
    conversion_tags: ConversionTags[Mode]
    """Pinterest tags, which report the actions of a website's visitors."""
    analytics: Analytics[Mode]
    """Analytics of any range of days as tables: of ads, the account and its Pins."""
    reports: Reports[Mode]
    """Reports on ads, which Pinterest prepares asynchronously."""
    bulk: Bulk[Mode]
    """Downloads and changes of many ads entities at once, as files."""
    lead_forms: LeadForms[Mode]
    """Forms in which people leave their contact details on an ad."""
    leads: Leads[Mode]
    """The entries that people made in lead forms."""
    catalogs: Catalogs[Mode]
    """Catalogs of products, hotels and creative assets."""
    product_group_promotions: ProductGroupPromotions[Mode]
    """Ads made from product groups, and their metrics."""
    businesses: Businesses[Mode]
    """Businesses: their people, partners, assets and brands, and the access to these."""
    billing: Billing[Mode]
    """Invoices, credits and insertion orders of ad accounts."""
    order_lines: OrderLines[Mode]
    """Budgets of an ad account that were ordered in advance."""
    promotions: Promotions[Mode]
    """Discounts and offers that ads can show."""
    labels: Labels[Mode]
    """Labels that group campaigns."""
    targeting: Targeting[Mode]
    """Targeting options for ads, and targeting templates."""
    terms: Terms[Mode]
    """Related and suggested search terms."""
    terms_of_service: TermsOfService[Mode]
    """Pinterest's terms for advertisers."""
    trends: Trends[Mode]
    """Trends on Pinterest."""
    integrations: Integrations[Mode]
    """Links between Pinterest and the systems of shops and partners."""
    notifications: Notifications[Mode]
    """Notifications to Pinterest about events in other systems."""
    advanced_auction: AdvancedAuction[Mode]
    """Bids for single catalog items."""
    oauth: Oauth[Mode]
    """The tokens of the client's app: `Client(OAuth(app_id, app_secret, ...))`."""
