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
    """All operations of Pinterest's API, by what they are about."""

    boards: Boards[Mode]
    """Boards, their sections and the Pins on them."""
    pins: Pins[Mode]
    """Pins, and how they perform."""
    media: Media[Mode]
    """Uploads of videos, to make Pins of."""
    user_account: UserAccount[Mode]
    """The account that the token belongs to, whom it follows and its websites."""
    search: Search[Mode]
    """Search among your own Pins and boards, and partners' search of all Pins."""
    ad_accounts: AdAccounts[Mode]
    """Ad accounts, and how they perform."""
    campaigns: Campaigns[Mode]
    """Campaigns, and how they perform."""
    ad_groups: AdGroups[Mode]
    """Ad groups, how they perform, and what they would reach and cost."""
    ads: Ads[Mode]
    """Ads, and how they perform."""
    schedules: Schedules[Mode]
    """Schedules, which set when ads run and what is bid then."""
    keywords: Keywords[Mode]
    """Keywords that ads aim at or avoid."""
    audiences: Audiences[Mode]
    """Audiences of an ad account, and with whom they are shared."""
    audience_insights: AudienceInsights[Mode]
    """Who an audience is and what it is interested in."""
    customer_lists: CustomerLists[Mode]
    """Lists of customers, to make audiences of."""
    customer_segments: CustomerSegments[Mode]
    """Customer segments, which group audiences of an ad account."""
    conversions: Conversions[Mode]
    """Conversion events that advertisers report, and how good they are."""
    conversion_tags: ConversionTags[Mode]
    """Pinterest tags, which report what visitors of a website do."""
    reports: Reports[Mode]
    """Reports on ads that Pinterest prepares while you wait."""
    bulk: Bulk[Mode]
    """Many ads entities at once, as files."""
    lead_forms: LeadForms[Mode]
    """Forms in which people leave their details on an ad."""
    leads: Leads[Mode]
    """What people filled into lead forms."""
    catalogs: Catalogs[Mode]
    """Catalogs of products, hotels and creative assets."""
    product_group_promotions: ProductGroupPromotions[Mode]
    """Ads made of product groups, and how they perform."""
    businesses: Businesses[Mode]
    """Who may use what in a business, its partners and its brands."""
    billing: Billing[Mode]
    """Invoices, credits and insertion orders of ad accounts."""
    order_lines: OrderLines[Mode]
    """Budgets of an ad account that were ordered in advance."""
    promotions: Promotions[Mode]
    """Discounts and offers that ads can show."""
    labels: Labels[Mode]
    """Labels that sort campaigns."""
    targeting: Targeting[Mode]
    """What ads can be targeted at, and templates of it."""
    terms: Terms[Mode]
    """Search terms that people use."""
    terms_of_service: TermsOfService[Mode]
    """Pinterest's terms for advertisers."""
    trends: Trends[Mode]
    """What is on the rise on Pinterest."""
    integrations: Integrations[Mode]
    """Links between Pinterest and the systems of shops and partners."""
    notifications: Notifications[Mode]
    """Messages to Pinterest about what happened elsewhere."""
    advanced_auction: AdvancedAuction[Mode]
    """Bids for single items of a catalog."""
    oauth: Oauth[Mode]
    """Tokens of the app that the client was made from: `Client(OAuth(app_id, app_secret, ...))`."""
