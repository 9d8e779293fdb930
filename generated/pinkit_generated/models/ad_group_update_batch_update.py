"""The model `AdGroupUpdateBatchUpdate`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
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


@model
class AdGroupUpdateBatchUpdate(Model):
    """Sent to `ad_groups_update`."""

    id: str = req(str)
    """At most 18 characters; digits."""
    auto_targeting_enabled: bool | None = opt((bool, None))
    bid_in_micro_currency: int | None = opt((int, None))
    bid_multiplier: float | None = opt(float)
    """0 to 10."""
    bid_strategy_type: BidStrategyType | None = opt((Enum("BidStrategyType"), None))
    billable_event: ActionType | None = opt(Enum("ActionType"))
    budget_in_micro_currency: int | None = opt((int, None))
    budget_type: BudgetType | None = opt(Enum("BudgetType"))
    campaign_id: str | None = opt(str)
    customer_segment_id: str | None = opt(str)
    """Digits."""
    end_time: int | None = opt((int, None))
    ext_features: AdgroupTrackingFeatures | None = opt(("AdgroupTrackingFeatures", None))
    feed_profile_id: str | None = opt(str)
    is_creative_optimization: bool | None = opt((bool, None))
    is_local_inventory: bool | None = opt(bool)
    lifetime_frequency_cap: int | None = opt(int)
    local_inventory_radius_in_miles: float | None = opt(float)
    name: str | None = opt(str)
    optimization_goal_metadata: NullableOptimizationGoalMetadata | None = opt(
        ("NullableOptimizationGoalMetadata", None)
    )
    pacing_delivery_type: PacingDeliveryType | None = opt(Enum("PacingDeliveryType"))
    performance_plus_campaign_settings: PerformancePlusCampaignSettings | None = opt(
        ("PerformancePlusCampaignSettings", None)
    )
    placement_group: PlacementGroupType | None = opt(Enum("PlacementGroupType"))
    """Default ALL."""
    placement_traffic_type: PlacementTrafficType | None = opt((Enum("PlacementTrafficType"), None))
    promotion_application_level: PromotionApplicationLevel | None = opt(
        (Enum("PromotionApplicationLevel"), None)
    )
    promotion_id: str | None = opt((str, None))
    """Digits; default 0."""
    promotion_ids: list[str] | None = opt([str])
    start_time: int | None = opt((int, None))
    status: EntityStatus | None = opt(Enum("EntityStatus"))
    targeting_spec: TargetingSpecOptimal | None = opt("TargetingSpecOptimal")
    targeting_spec_operations: list[TargetingSpecOperations] | None = opt(["TargetingSpecOperations"])
    targeting_template_ids: list[str] | None = opt(([str], None))
    """At most 1 item."""
    tracking_urls: AdGroupTrackingURLs | None = opt(("AdGroupTrackingURLs", None))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            auto_targeting_enabled: bool | None | Unset = UNSET,
            bid_in_micro_currency: int | None | Unset = UNSET,
            bid_multiplier: float | Unset = UNSET,
            bid_strategy_type: BidStrategyType | None | Unset = UNSET,
            billable_event: ActionType | Unset = UNSET,
            budget_in_micro_currency: int | None | Unset = UNSET,
            budget_type: BudgetType | Unset = UNSET,
            campaign_id: str | Unset = UNSET,
            customer_segment_id: str | Unset = UNSET,
            end_time: dt.datetime | int | None | Unset = UNSET,
            ext_features: AdgroupTrackingFeatures | AdgroupTrackingFeaturesDict | None | Unset = UNSET,
            feed_profile_id: str | Unset = UNSET,
            is_creative_optimization: bool | None | Unset = UNSET,
            is_local_inventory: bool | Unset = UNSET,
            lifetime_frequency_cap: int | Unset = UNSET,
            local_inventory_radius_in_miles: float | Unset = UNSET,
            name: str | Unset = UNSET,
            optimization_goal_metadata: NullableOptimizationGoalMetadata
            | NullableOptimizationGoalMetadataDict
            | None
            | Unset = UNSET,
            pacing_delivery_type: PacingDeliveryType | Unset = UNSET,
            performance_plus_campaign_settings: PerformancePlusCampaignSettings
            | PerformancePlusCampaignSettingsDict
            | None
            | Unset = UNSET,
            placement_group: PlacementGroupType | Unset = UNSET,
            placement_traffic_type: PlacementTrafficType | None | Unset = UNSET,
            promotion_application_level: PromotionApplicationLevel | None | Unset = UNSET,
            promotion_id: str | None | Unset = UNSET,
            promotion_ids: Sequence[str] | Unset = UNSET,
            start_time: dt.datetime | int | None | Unset = UNSET,
            status: EntityStatus | Unset = UNSET,
            targeting_spec: TargetingSpecOptimal | TargetingSpecOptimalDict | Unset = UNSET,
            targeting_spec_operations: Sequence[TargetingSpecOperations | TargetingSpecOperationsDict]
            | Unset = UNSET,
            targeting_template_ids: Sequence[str] | None | Unset = UNSET,
            tracking_urls: AdGroupTrackingURLs | AdGroupTrackingURLsDict | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
