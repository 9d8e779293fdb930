"""The model `AdGroup`."""

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
        BudgetType,
        ConversionLearningModeType,
        EntityStatus,
        NullableOptimizationGoalMetadata,
        PacingDeliveryType,
        PerformancePlusCampaignSettings,
        PlacementGroupType,
        PlacementTrafficType,
        PromotionApplicationLevel,
        SummaryStatus,
        TargetingSpecOptimal,
    )


@model
class AdGroup(Model):
    """Returned by `ad_groups_create`, `ad_groups_get`, `ad_groups_list` and 2 more."""

    billable_event: ActionType | str = req(Enum("ActionType"))
    campaign_id: str = req(str)
    conversion_learning_mode_type: ConversionLearningModeType | str | None = req(
        (Enum("ConversionLearningModeType"), None)
    )
    """Read-only."""
    created_time: int = req(int)
    """Read-only."""
    id: str = req(str)
    """At most 18 characters; digits."""
    name: str = req(str)
    summary_status: SummaryStatus | str = req(Enum("SummaryStatus"))
    """Read-only."""
    type: str = req(str)
    """Read-only; default adgroup."""
    updated_time: int = req(int)
    """Read-only."""
    ad_account_id: str | None = opt(str)
    """Read-only; digits."""
    auto_targeting_enabled: bool | None = opt((bool, None))
    bid_in_micro_currency: int | None = opt((int, None))
    bid_multiplier: float | None = opt((float, None))
    """0 to 10."""
    bid_strategy_type: BidStrategyType | str | None = opt((Enum("BidStrategyType"), None))
    budget_in_micro_currency: int | None = opt((int, None))
    budget_type: BudgetType | str | None = opt(Enum("BudgetType"))
    customer_segment_id: str | None = opt(str)
    """Digits."""
    dca_assets: Any = opt(object)
    """Read-only."""
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
    pacing_delivery_type: PacingDeliveryType | str | None = opt(Enum("PacingDeliveryType"))
    performance_plus_campaign_settings: PerformancePlusCampaignSettings | None = opt(
        ("PerformancePlusCampaignSettings", None)
    )
    placement_group: PlacementGroupType | str | None = opt(Enum("PlacementGroupType"))
    """Default ALL."""
    placement_traffic_type: PlacementTrafficType | str | None = opt((Enum("PlacementTrafficType"), None))
    promotion_application_level: PromotionApplicationLevel | str | None = opt(
        (Enum("PromotionApplicationLevel"), None)
    )
    promotion_id: str | None = opt((str, None))
    """Digits; default 0."""
    promotion_ids: list[str] | None = opt([str])
    start_time: int | None = opt((int, None))
    status: EntityStatus | str | None = opt(Enum("EntityStatus"))
    targeting_spec: TargetingSpecOptimal | None = opt("TargetingSpecOptimal")
    targeting_template_ids: list[str] | None = opt(([str], None))
    """At most 1 item."""
    tracking_urls: AdGroupTrackingURLs | None = opt(("AdGroupTrackingURLs", None))
