"""The model `CampaignCreateRequestAllOf1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import CampaignBidOptionsCreate, EntityStatus, IntendedPromotionType, ObjectiveType


@model
class CampaignCreateRequestAllOf1(Model):
    """Used by no operation."""

    objective_type: ObjectiveType = req(Enum("ObjectiveType"))
    bid_options: CampaignBidOptionsCreate | None = opt(("CampaignBidOptionsCreate", None))
    intended_promotion_type: IntendedPromotionType | None = opt(Enum("IntendedPromotionType"))
    is_automated_campaign: bool | None = opt((bool, None))
    is_campaign_budget_optimization: bool | None = opt((bool, None))
    is_flexible_daily_budgets: bool | None = opt((bool, None))
    is_ltv_optimized: bool | None = opt(bool)
    is_performance_plus: bool | None = opt(bool)
    is_top_of_search: bool | None = opt(bool)
    status: EntityStatus | None = opt(Enum("EntityStatus"))
