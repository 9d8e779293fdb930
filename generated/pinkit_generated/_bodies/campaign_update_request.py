"""The model `CampaignUpdateRequest` as a typed dict."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        CampaignBidOptionsUpdate,
        CampaignBidOptionsUpdateDict,
        EntityStatus,
        IntendedPromotionType,
        ObjectiveType,
        TrackingUrls,
        TrackingUrlsDict,
    )


class CampaignUpdateRequestDict(TypedDict, total=False):
    ad_account_id: Required[str]
    id: Required[str]
    bid_options: CampaignBidOptionsUpdate | CampaignBidOptionsUpdateDict | None
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
    name: str
    objective_type: ObjectiveType | None
    order_line_id: str | None
    start_time: dt.datetime | int | None
    status: EntityStatus
    tracking_urls: TrackingUrls | TrackingUrlsDict | None
