"""The model `AdGroupUpdateBatchUpdate` as a typed dict."""

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
        TargetingSpecOperations,
        TargetingSpecOperationsDict,
        TargetingSpecOptimal,
        TargetingSpecOptimalDict,
    )


class AdGroupUpdateBatchUpdateDict(TypedDict, total=False):
    id: Required[str]
    auto_targeting_enabled: bool | None
    bid_in_micro_currency: int | None
    bid_multiplier: float
    bid_strategy_type: BidStrategyType | None
    billable_event: ActionType
    budget_in_micro_currency: int | None
    budget_type: BudgetType
    campaign_id: str
    customer_segment_id: str
    end_time: dt.datetime | int | None
    ext_features: AdgroupTrackingFeatures | AdgroupTrackingFeaturesDict | None
    feed_profile_id: str
    is_creative_optimization: bool | None
    is_local_inventory: bool
    lifetime_frequency_cap: int
    local_inventory_radius_in_miles: float
    name: str
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
    targeting_spec_operations: Sequence[TargetingSpecOperations | TargetingSpecOperationsDict]
    targeting_template_ids: Sequence[str] | None
    tracking_urls: AdGroupTrackingURLs | AdGroupTrackingURLsDict | None
