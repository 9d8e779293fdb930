"""The model `CampaignCreateItem` as a typed dict."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CampaignBidOptions,
        CampaignBidOptionsDict,
        ConversionObjectiveType,
        EntityStatus,
        IntendedPromotionType,
        MobileAppPlatform,
        TrackingUrls,
        TrackingUrlsDict,
    )


class CampaignCreateItemDict(TypedDict, total=False):
    name: Required[str]
    objective_type: Required[ConversionObjectiveType]
    ad_account_id: str
    app_id: str
    app_platform: MobileAppPlatform
    bid_options: CampaignBidOptions | CampaignBidOptionsDict | None
    daily_spend_cap: int | None
    default_ad_group_budget_in_micro_currency: int | None
    end_time: dt.datetime | int | None
    intended_promotion_type: IntendedPromotionType
    is_automated_campaign: bool | None
    is_campaign_budget_optimization: bool | None
    is_flexible_daily_budgets: bool | None
    is_ltv_optimized: bool
    is_performance_plus: bool
    is_top_of_search: bool
    lifetime_spend_cap: int | None
    order_line_id: str | None
    start_time: dt.datetime | int | None
    status: EntityStatus
    tracking_urls: TrackingUrls | TrackingUrlsDict | None
