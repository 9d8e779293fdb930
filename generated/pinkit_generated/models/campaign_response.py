"""The model `CampaignResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CampaignBidOptions, CampaignSummaryStatus, EntityStatus, ObjectiveType, TrackingUrls


@model
class CampaignResponse(Model):
    """Answered by `campaigns_get`, `campaigns_list`."""

    ad_account_id: str | None = opt(str)
    bid_options: CampaignBidOptions | None = opt(("CampaignBidOptions", None))
    created_time: int | None = opt(int)
    daily_spend_cap: int | None = opt((int, None))
    end_time: int | None = opt((int, None))
    id: str | None = opt(str)
    is_automated_campaign: bool | None = opt((bool, None))
    is_campaign_budget_optimization: bool | None = opt((bool, None))
    is_flexible_daily_budgets: bool | None = opt((bool, None))
    is_performance_plus: bool | None = opt(bool)
    lifetime_spend_cap: int | None = opt((int, None))
    name: str | None = opt(str)
    objective_type: ObjectiveType | str | None = opt(Enum("ObjectiveType"))
    order_line_id: str | None = opt((str, None))
    start_time: int | None = opt((int, None))
    status: EntityStatus | str | None = opt(Enum("EntityStatus"))
    summary_status: CampaignSummaryStatus | str | None = opt(Enum("CampaignSummaryStatus"))
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))
    type: str | None = opt(str)
    updated_time: int | None = opt(int)
