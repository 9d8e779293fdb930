"""The model `AdGroupCommon`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        ActionType,
        AdGroupCommonBidStrategyType,
        AdGroupCommonPromotionApplicationLevel,
        BudgetType,
        EntityStatus,
        OptimizationGoalMetadata,
        PacingDeliveryType,
        PlacementGroupType,
        TargetingSpec,
        TrackingUrls,
    )


@model
class AdGroupCommon(Model):
    """Used by no operation."""

    auto_targeting_enabled: bool | None = opt((bool, None))
    bid_in_micro_currency: int | None = opt((int, None))
    bid_strategy_type: AdGroupCommonBidStrategyType | None = opt((Enum("AdGroupCommonBidStrategyType"), None))
    billable_event: ActionType | None = opt(Enum("ActionType"))
    budget_in_micro_currency: int | None = opt((int, None))
    budget_type: BudgetType | None = opt(Enum("BudgetType"))
    campaign_id: str | None = opt(str)
    end_time: int | None = opt((int, None))
    is_creative_optimization: bool | None = opt((bool, None))
    lifetime_frequency_cap: int | None = opt(int)
    name: str | None = opt(str)
    optimization_goal_metadata: OptimizationGoalMetadata | None = opt(("OptimizationGoalMetadata", None))
    pacing_delivery_type: PacingDeliveryType | None = opt(Enum("PacingDeliveryType"))
    placement_group: PlacementGroupType | None = opt(Enum("PlacementGroupType"))
    promotion_application_level: AdGroupCommonPromotionApplicationLevel | None = opt(
        (Enum("AdGroupCommonPromotionApplicationLevel"), None)
    )
    promotion_id: str | None = opt((str, None))
    start_time: int | None = opt((int, None))
    status: EntityStatus | None = opt(Enum("EntityStatus"))
    targeting_spec: TargetingSpec | None = opt("TargetingSpec")
    targeting_template_ids: list[str] | None = opt(([str], None))
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))
