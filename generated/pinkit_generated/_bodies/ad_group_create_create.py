"""The model `AdGroupCreateCreate` as a typed dict."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        ActionType,
        AdgroupTrackingFeatures,
        AdgroupTrackingFeaturesDict,
        AdGroupTrackingURLs,
        AdGroupTrackingURLsDict,
        BidStrategyType,
        BudgetType,
        EntityStatus,
        NullableOptimizationGoalMetadata,
        NullableOptimizationGoalMetadataDict,
        PacingDeliveryType,
        PerformancePlusCampaignSettings,
        PerformancePlusCampaignSettingsDict,
        PlacementGroupType,
        PlacementTrafficType,
        PromotionApplicationLevel,
        TargetingSpecOptimal,
        TargetingSpecOptimalDict,
    )


class AdGroupCreateCreateDict(TypedDict, total=False):
    billable_event: Required[ActionType]
    campaign_id: Required[str]
    name: Required[str]
    auto_targeting_enabled: bool
    bid_in_micro_currency: int | None
    bid_multiplier: float
    bid_strategy_type: BidStrategyType | None
    budget_in_micro_currency: int | None
    budget_type: BudgetType
    customer_segment_id: str
    end_time: dt.datetime | int | None
    ext_features: AdgroupTrackingFeatures | AdgroupTrackingFeaturesDict | None
    feed_profile_id: str
    is_creative_optimization: bool | None
    is_local_inventory: bool
    lifetime_frequency_cap: int
    local_inventory_radius_in_miles: float
    optimization_goal_metadata: NullableOptimizationGoalMetadata | NullableOptimizationGoalMetadataDict | None
    pacing_delivery_type: PacingDeliveryType
    performance_plus_campaign_settings: (
        PerformancePlusCampaignSettings | PerformancePlusCampaignSettingsDict | None
    )
    placement_group: PlacementGroupType
    placement_traffic_type: PlacementTrafficType | None
    promotion_application_level: PromotionApplicationLevel | None
    promotion_id: str | None
    promotion_ids: Sequence[str]
    start_time: dt.datetime | int | None
    status: EntityStatus
    targeting_spec: TargetingSpecOptimal | TargetingSpecOptimalDict
    targeting_template_ids: Sequence[str] | None
    tracking_urls: AdGroupTrackingURLs | AdGroupTrackingURLsDict | None
