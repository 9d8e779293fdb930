"""The model `Campaign`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        CampaignBidOptions,
        CampaignObjectiveType,
        EntityStatus,
        IntendedPromotionType,
        PerformancePlusCampaignSettings,
        SummaryStatus,
        TrackingUrls,
    )


@model
class Campaign(Model):
    """Returned by `campaigns_get`, `campaigns_list`."""

    id: str = req(str)
    """At most 18 characters; digits."""
    objective_type: CampaignObjectiveType | str = req(Enum("CampaignObjectiveType"))
    ad_account_id: str | None = opt(str)
    """Digits."""
    bid_options: CampaignBidOptions | None = opt(("CampaignBidOptions", None))
    created_time: int | None = opt(int)
    """Read-only."""
    daily_spend_cap: int | None = opt((int, None))
    default_ad_group_budget_in_micro_currency: int | None = opt((int, None))
    end_time: int | None = opt((int, None))
    intended_promotion_type: IntendedPromotionType | str | None = opt(Enum("IntendedPromotionType"))
    is_automated_campaign: bool | None = opt((bool, None))
    is_campaign_budget_optimization: bool | None = opt((bool, None))
    is_carting: bool | None = opt(bool)
    """Read-only."""
    is_flexible_daily_budgets: bool | None = opt((bool, None))
    is_ltv_optimized: bool | None = opt(bool)
    is_performance_plus: bool | None = opt(bool)
    is_top_of_search: bool | None = opt(bool)
    lifetime_spend_cap: int | None = opt((int, None))
    name: str | None = opt(str)
    order_line_id: str | None = opt((str, None))
    """Digits."""
    performance_plus_campaign_settings: PerformancePlusCampaignSettings | None = opt(
        ("PerformancePlusCampaignSettings", None)
    )
    start_time: int | None = opt((int, None))
    status: EntityStatus | str | None = opt(Enum("EntityStatus"))
    summary_status: SummaryStatus | str | None = opt(Enum("SummaryStatus"))
    """Read-only."""
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))
    type: str | None = opt(str)
    """Read-only."""
    updated_time: int | None = opt(int)
    """Read-only."""
