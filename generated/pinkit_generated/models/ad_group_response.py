"""The model `AdGroupResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import (
        ActionType,
        AdGroupResponseBidStrategyType,
        AdGroupResponseConversionLearningModeType,
        AdGroupResponsePromotionApplicationLevel,
        AdGroupSummaryStatus,
        BudgetType,
        EntityStatus,
        OptimizationGoalMetadata,
        PacingDeliveryType,
        PlacementGroupType,
        TargetingSpec,
        TrackingUrls,
    )


@model
class AdGroupResponse(Model):
    """Answered by `ad_groups_create`, `ad_groups_get`, `ad_groups_list` and 1 more."""

    ad_account_id: str | None = opt(str)
    auto_targeting_enabled: bool | None = opt((bool, None))
    bid_in_micro_currency: int | None = opt((int, None))
    bid_multiplier: float | None = opt((float, None))
    bid_strategy_type: AdGroupResponseBidStrategyType | str | None = opt(
        (Enum("AdGroupResponseBidStrategyType"), None)
    )
    billable_event: ActionType | str | None = opt(Enum("ActionType"))
    budget_in_micro_currency: int | None = opt((int, None))
    budget_type: BudgetType | str | None = opt(Enum("BudgetType"))
    campaign_id: str | None = opt(str)
    conversion_learning_mode_type: AdGroupResponseConversionLearningModeType | str | None = opt(
        (Enum("AdGroupResponseConversionLearningModeType"), None)
    )
    created_time: int | None = opt(int)
    dca_assets: Any = opt(object)
    end_time: int | None = opt((int, None))
    feed_profile_id: str | None = opt(str)
    id: str | None = opt(str)
    is_creative_optimization: bool | None = opt((bool, None))
    lifetime_frequency_cap: int | None = opt(int)
    name: str | None = opt(str)
    optimization_goal_metadata: OptimizationGoalMetadata | None = opt(("OptimizationGoalMetadata", None))
    pacing_delivery_type: PacingDeliveryType | str | None = opt(Enum("PacingDeliveryType"))
    placement_group: PlacementGroupType | str | None = opt(Enum("PlacementGroupType"))
    promotion_application_level: AdGroupResponsePromotionApplicationLevel | str | None = opt(
        (Enum("AdGroupResponsePromotionApplicationLevel"), None)
    )
    promotion_id: str | None = opt((str, None))
    start_time: int | None = opt((int, None))
    status: EntityStatus | str | None = opt(Enum("EntityStatus"))
    summary_status: AdGroupSummaryStatus | str | None = opt(Enum("AdGroupSummaryStatus"))
    targeting_spec: TargetingSpec | None = opt("TargetingSpec")
    targeting_template_ids: list[str] | None = opt(([str], None))
    tracking_urls: TrackingUrls | None = opt(("TrackingUrls", None))
    type: str | None = opt(str)
    updated_time: int | None = opt(int)
