"""The model `AdGroupBase`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        ActionType,
        AdgroupTrackingFeatures,
        AdGroupTrackingURLs,
        BidStrategyType,
        ConversionLearningModeType,
        EntityStatus,
        NullableOptimizationGoalMetadata,
        PerformancePlusCampaignSettings,
        PlacementGroupType,
        PlacementTrafficType,
        PromotionApplicationLevel,
        SummaryStatus,
        TargetingSpecOptimal,
    )


@model
class AdGroupBase(Model):
    """Used by no operation."""

    billable_event: ActionType = req(Enum("ActionType"))
    campaign_id: str = req(str)
    conversion_learning_mode_type: ConversionLearningModeType | None = req(
        (Enum("ConversionLearningModeType"), None)
    )
    created_time: int = req(int)
    id: str = req(str)
    name: str = req(str)
    summary_status: SummaryStatus = req(Enum("SummaryStatus"))
    type: str = req(str)
    updated_time: int = req(int)
    ad_account_id: str | None = opt(str)
    bid_in_micro_currency: int | None = opt((int, None))
    bid_strategy_type: BidStrategyType | None = opt((Enum("BidStrategyType"), None))
    budget_in_micro_currency: int | None = opt((int, None))
    customer_segment_id: str | None = opt(str)
    dca_assets: Any = opt(object)
    end_time: int | None = opt((int, None))
    ext_features: AdgroupTrackingFeatures | None = opt(("AdgroupTrackingFeatures", None))
    feed_profile_id: str | None = opt(str)
    is_creative_optimization: bool | None = opt((bool, None))
    is_local_inventory: bool | None = opt(bool)
    lifetime_frequency_cap: int | None = opt(int)
    local_inventory_radius_in_miles: float | None = opt(float)
    optimization_goal_metadata: NullableOptimizationGoalMetadata | None = opt(
        ("NullableOptimizationGoalMetadata", None)
    )
    performance_plus_campaign_settings: PerformancePlusCampaignSettings | None = opt(
        ("PerformancePlusCampaignSettings", None)
    )
    placement_group: PlacementGroupType | None = opt(Enum("PlacementGroupType"))
    placement_traffic_type: PlacementTrafficType | None = opt((Enum("PlacementTrafficType"), None))
    promotion_application_level: PromotionApplicationLevel | None = opt(
        (Enum("PromotionApplicationLevel"), None)
    )
    promotion_id: str | None = opt((str, None))
    promotion_ids: list[str] | None = opt([str])
    start_time: int | None = opt((int, None))
    status: EntityStatus | None = opt(Enum("EntityStatus"))
    targeting_spec: TargetingSpecOptimal | None = opt("TargetingSpecOptimal")
    targeting_template_ids: list[str] | None = opt(([str], None))
    tracking_urls: AdGroupTrackingURLs | None = opt(("AdGroupTrackingURLs", None))
